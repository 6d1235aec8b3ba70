import { FOR_PARAM } from './clean/clean-for';
import { withFor } from './with-for';

/** Pages that read `for`, or that lead on to one which does. */
const READS_FOR =
  /^\/(?:search|find|self-check|guides|levels-of-care|opioid-treatment-programs|places|facilities)(?=[/?#]|$)/;

/** Whether a page of this site makes something of the parameter `for`. */
export const readsFor = (path: string): boolean => READS_FOR.test(path);

/**
 * Any link as a page for another person has it: told so where it leads to a page that reads it, and as it is elsewhere, as to
 * other sites, into the same page, or where it says already for whom it is.
 */
export function keepFor(href: string, forSomeoneElse: boolean | undefined): string {
  const says = new RegExp(`[?&]${FOR_PARAM}=`).test(href);
  return withFor(href, forSomeoneElse && readsFor(href) && !says);
}
