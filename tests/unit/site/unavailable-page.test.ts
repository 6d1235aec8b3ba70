import { describe, expect, it } from 'vitest';
import { DEFAULT_HELPLINES } from '@/lib/call/helplines/default-helplines';
import { DIRECTORY_UNREACHABLE, TOO_MANY_REQUESTS, unavailablePage } from '@/lib/site/unavailable-page';

describe('unavailablePage', () => {
  const page = unavailablePage(DIRECTORY_UNREACHABLE, DEFAULT_HELPLINES, 'abc');

  it('gives every helpline as a link to dial, with who answers', () => {
    for (const { number, shown } of DEFAULT_HELPLINES)
      expect(page).toContain(`<a href="tel:${number}">${shown}</a>`);
    expect(page).toContain('Answered by SAMHSA, a federal agency.');
  });

  it('says which of the two it is, with the numbers on both', () => {
    const busy = unavailablePage(TOO_MANY_REQUESTS, DEFAULT_HELPLINES, 'abc');
    expect(page).toContain('<h1>The directory cannot be reached at the moment</h1>');
    expect(busy).toContain('<h1>Too many pages were asked for at once</h1>');
    expect(busy).toContain('href="tel:988"');
  });

  it('needs no script and no other file, and its style carries the nonce', () => {
    expect(page).not.toMatch(/<script|stylesheet|src=/);
    expect(page).toContain('<style nonce="abc">');
  });

  it('escapes what an operator wrote', () => {
    const [line] = DEFAULT_HELPLINES;
    if (!line) throw new Error('There are no helplines.');
    const odd = unavailablePage(
      DIRECTORY_UNREACHABLE,
      [{ ...line, purpose: 'A <b>"quick" & kind</b> line' }],
      'abc',
    );
    expect(odd).toContain('A &lt;b&gt;&quot;quick&quot; &amp; kind&lt;/b&gt; line');
  });
});
