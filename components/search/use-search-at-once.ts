import { useRouter, useSearchParams } from 'next/navigation';
import { type ChangeEvent, type SubmitEvent, useEffect, useRef, useTransition } from 'react';
import { formQuery, type ShownWhere } from './form-query';
import { isSearchedAtOnce } from './is-searched-at-once';
import { showServerState } from './show-server-state';

/**
 * What script adds to the search form: a ticked box or another distance is searched at once, and so is a submitted form,
 * without leaving the page. `isUpdating` lasts until the answer is shown.
 * @param shown where the answer on the page looks
 */
export function useSearchAtOnce(shown: ShownWhere) {
  const form = useRef<HTMLFormElement>(null);
  const router = useRouter();
  const params = useSearchParams();
  const [isUpdating, startUpdate] = useTransition();

  const hasBegun = useRef(false);

  // A link elsewhere on the page may have removed a filter: the boxes then follow the server's answer. But one that was
  // ticked before this script was there still waits for its answer.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `params` says that an answer to another search is shown
  useEffect(() => {
    const isFirst = !hasBegun.current;
    hasBegun.current = true;
    if (isFirst && form.current?.dataset.changedEarly !== undefined) searchAtOnce();
    else if (!isUpdating && form.current) showServerState(form.current);
  }, [isUpdating, params]);

  function update(go: (href: string) => void) {
    if (form.current) {
      const href = formQuery(new FormData(form.current), shown);
      startUpdate(() => go(href));
    }
  }

  function searchAtOnce() {
    update((href) => router.replace(href, { scroll: false }));
  }

  function onChange({ target }: ChangeEvent<HTMLFormElement>) {
    if (isSearchedAtOnce(target)) searchAtOnce();
  }

  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    for (const sheet of event.currentTarget.querySelectorAll<HTMLElement>(':popover-open'))
      sheet.hidePopover();
    update((href) => router.push(href, { scroll: false }));
  }

  return { form, isUpdating, onChange, onSubmit };
}
