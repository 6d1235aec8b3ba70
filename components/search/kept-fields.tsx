import { searchParams } from '@/lib/search/search-params';
import type { SearchRequest } from '@/lib/search/search-request';

type KeptFieldsProps = { request: SearchRequest; except: readonly string[] };

/** What the form has no visible field for, so that a new search does not lose it. A new search starts at its first page. */
export function KeptFields({ request, except }: KeptFieldsProps) {
  const kept = [...searchParams({ ...request, page: 1 })].filter(([name]) => !except.includes(name));
  return kept.map(([name, value]) => (
    <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
  ));
}
