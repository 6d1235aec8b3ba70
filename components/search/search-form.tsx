'use client';

import type { ReactNode } from 'react';
import { search } from '@/content/messages/en/search';
import type { ShownWhere } from './form-query';
import styles from './search-page.module.css';
import { useSearchAtOnce } from './use-search-at-once';

/**
 * An ordinary GET form. With script, a ticked filter or another distance is searched at once: the page stays where it is,
 * the field keeps the focus, and the new number of results is announced where the server writes it.
 */
export function SearchForm({ shown, children }: { shown: ShownWhere; children: ReactNode }) {
  const { form, isUpdating, onChange, onSubmit } = useSearchAtOnce(shown);
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
