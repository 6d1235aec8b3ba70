import { expect, it } from 'vitest';
import { ToRead } from '@/components/guides/to-read';
import { elements, links, pageOf } from './read-page';

const GUIDES = [{ slug: 'one', title: 'One' }];

it('leads to each guide under its heading, below what comes before, and keeps whom it is for', async () => {
  const html = await pageOf(
    <ToRead heading="Read" level={3} guides={GUIDES} forSomeoneElse>
      <li>
        <a href="/before">Before</a>
      </li>
    </ToRead>,
  );
  expect(elements(html, 'h3')).toEqual([expect.stringContaining('Read')]);
  expect(links(html)).toEqual([
    expect.objectContaining({ href: '/before', text: 'Before' }),
    expect.objectContaining({ href: '/guides/one?for=someone-else', text: 'One' }),
  ]);
});

it('says nothing of another where nobody looks for one', async () => {
  const html = await pageOf(<ToRead heading="Read" guides={GUIDES} forSomeoneElse={false} />);
  expect(links(html)).toEqual([expect.objectContaining({ href: '/guides/one', text: 'One' })]);
});
