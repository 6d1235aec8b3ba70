import { expect, it } from 'vitest';
import { ttyHref } from '@/lib/call/helplines/tty-href';

it.each([
  ['1-800-487-4889', 'tel:+18004874889'],
  ['711', 'tel:711'],
])('a TTY shown as %s is dialled as %s', (shown, href) => {
  expect(ttyHref(shown)).toBe(href);
});
