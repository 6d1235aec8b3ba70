import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { TroublePage } from '@/components/listing/trouble-page';
import { DEFAULT_HELPLINES } from '@/lib/call/helplines/default-helplines';

describe('the page that stands where another could not be made', () => {
  const lines = renderToStaticMarkup(<TroublePage digest="12345" />).split('<li>');

  it.each(DEFAULT_HELPLINES)('gives $shown with who answers', ({ number, answeredBy }) => {
    const line = lines.find((html) => html.includes(`href="tel:${number}"`));
    expect(line).toContain(`Answered by ${answeredBy}.`);
  });

  it('gives the reference that a log has', () => {
    expect(lines.join('')).toContain('12345');
  });
});
