import { describe, expect, it } from 'vitest';
import { DEFAULT_HELPLINES } from '@/lib/call/helplines/default-helplines';
import { DIRECTORY_UNREACHABLE, TOO_MANY_REQUESTS, unavailablePage } from '@/lib/site/unavailable-page';

const REASONS = [DIRECTORY_UNREACHABLE, TOO_MANY_REQUESTS];

describe.each(REASONS)('the page for status $status', (reason) => {
  const page = unavailablePage(reason, DEFAULT_HELPLINES, 'n0nce');

  it('needs nothing beside itself: no script, no image, no file, no other host', () => {
    expect(page).not.toMatch(/<(script|img|iframe|object)\b/);
    expect(page).not.toMatch(/(?:src|href)="(?!tel:|data:|\/help")/);
    expect(page).not.toMatch(/url\(|@import/);
  });

  it('shows its style under the policy of this answer', () => {
    expect(page).toContain('<style nonce="n0nce">');
    expect(page).not.toMatch(/\sstyle="/);
  });

  it('can be read by a screen reader: a language, a title, one heading, one main part', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en-US">/);
    expect(page).toContain(`<title>${reason.title} | Daylight</title>`);
    expect(page.match(/<h1>/g)).toHaveLength(1);
    expect(page.match(/<main>/g)).toHaveLength(1);
  });

  it('gives every number with who answers it', () => {
    for (const { number, shown, answeredBy } of DEFAULT_HELPLINES) {
      expect(page).toContain(`<a href="tel:${number}">${shown}</a>`);
      expect(page).toContain(`Answered by ${answeredBy}.`);
    }
  });

  it('leads to what to do in an overdose, which opens without a directory', () => {
    expect(page).toContain('<a href="/help">Overdose or crisis: what to do now</a>');
  });

  it('is kept by no search engine', () => {
    expect(page).toContain('<meta name="robots" content="noindex">');
  });
});

it('writes what an operator recorded as text', () => {
  const [line] = DEFAULT_HELPLINES;
  if (!line) throw new Error('There are helplines.');
  const hostile = {
    ...line,
    name: '<script>1</script>',
    shown: '"9"',
    purpose: 'a & b',
    answeredBy: '<b>us</b>',
  };
  const page = unavailablePage(DIRECTORY_UNREACHABLE, [hostile], '"><script>');
  expect(page).not.toMatch(/<script|<b>/);
  expect(page).toContain('a &amp; b');
});

it('blames itself for its database, and nobody for asking too often', () => {
  expect(DIRECTORY_UNREACHABLE.text).toContain('The fault is ours.');
  expect(TOO_MANY_REQUESTS.text).not.toMatch(/you (have|are)|blocked|abuse/i);
});
