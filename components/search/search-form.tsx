'use client';

import { useRouter, useSearchParams } from 'next/navigation';
import { type ChangeEvent, type ReactNode, type SubmitEvent, useEffect, useRef, useTransition } from 'react';
import { search } from '@/content/messages/en/search';
import { formQuery } from './form-query';
import styles from './search-page.module.css';
import { showServerState } from './show-server-state';

/**
 * An ordinary GET form. With script, a ticked filter or another distance is searched at once: the page stays where it is,
 * the field keeps the focus, and the new number of results is announced where the server writes it.
 */
export function SearchForm({ children }: { children: ReactNode }) {
  const form = useRef<HTMLFormElement>(null);
  const router = useRouter();
  const params = useSearchParams();
  const [isUpdating, startUpdate] = useTransition();

  // A link elsewhere on the page may have removed a filter: the boxes then follow the server's answer.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `params` says that an answer to another search is shown
  useEffect(() => {
    if (!isUpdating && form.current) showServerState(form.current);
  }, [isUpdating, params]);

  function update(go: (href: string) => void) {
    if (form.current) {
      const href = formQuery(new FormData(form.current));
      startUpdate(() => go(href));
    }
  }

  function onChange({ target }: ChangeEvent<HTMLFormElement>) {
    const atOnce = target instanceof HTMLSelectElement || target.type === 'checkbox';
    if (atOnce) update((href) => router.replace(href, { scroll: false }));
  }

  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    for (const sheet of event.currentTarget.querySelectorAll<HTMLElement>(':popover-open'))
      sheet.hidePopover();
    update((href) => router.push(href, { scroll: false }));
  }

  return (
    <form
      ref={form}
      action="/search"
      method="get"
      className={styles.form}
      data-updating={isUpdating || undefined}
      onChange={onChange}
      onSubmit={onSubmit}
    >
      {children}
      <span role="status" className="visually-hidden">
        {isUpdating ? search.loading : ''}
      </span>
    </form>
  );
}
