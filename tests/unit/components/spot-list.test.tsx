import { expect, it } from 'vitest';
import { SpotList } from '@/components/map/card/spot-list';
import { mergeMarks } from '@/lib/map/view/merge-marks';
import { aCluster, aPin } from '../map/view/a-mark';
import { elements, links, pageOf, words } from './read-page';

const list = (mark: Parameters<typeof SpotList>[0]['mark']) =>
  pageOf(<SpotList mark={mark} allHref="/search?bbox=1,2,3,4" onChoose={() => {}} />);

it('tells the facilities of one spot from each other: what each is, and which point is only a ZIP', async () => {
  const zip = { precision: 'zip', zip: '02118' } as const;
  const [mark] = mergeMarks(
    [
      aPin({ id: 'a', name_detail: 'Outpatient' }),
      aPin({ id: 'b', name_detail: 'Residential', distance_miles: 2 }),
      aPin({ id: 'c', ...zip, paid: true, paid_label: 'Paid advertiser' }),
    ],
    12,
  );
  if (!mark) throw new Error('no mark');
  const rows = elements(await list(mark), 'li').map((row) => elements(row, 'span').map(words));
  expect(rows).toEqual([
    ['Clover Lane', 'Outpatient'],
    ['Clover Lane', 'Residential', 'about 2.0 miles'],
    ['Paid advertiser', 'Clover Lane', 'near the middle of ZIP 02118'],
  ]);
});

it('leads to the list of what was only counted', async () => {
  const [link] = links(await list(aCluster(412)));
  expect(link).toMatchObject({ href: '/search?bbox=1,2,3,4', text: 'Show all 412 facilities in the list' });
});
