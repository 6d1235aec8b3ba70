import { describe, expect, it } from 'vitest';
import { markLabel as labelOf } from '@/components/map/marks/mark-label';
import { moveFocus } from '@/components/map/marks/move-focus';
import type { Mark } from '@/lib/map/view/mark';
import { mergeMarks } from '@/lib/map/view/merge-marks';
import { opensAs } from '@/lib/map/view/opens-as';
import { orderMarks } from '@/lib/map/view/order-marks';
import { aCluster, aPin } from './view/a-mark';

const markLabel = (mark: Mark) => labelOf(mark, opensAs(mark, 10));
const together = (...pins: ReturnType<typeof aPin>[]) => {
  const [mark] = mergeMarks(pins, 10);
  if (!mark) throw new Error('no mark');
  return markLabel(mark);
};

describe('what a screen reader hears', () => {
  it('of a cluster: how many of what, and where', () => {
    expect(markLabel(aCluster(42))).toBe('Cluster, 42 facilities, around Worcester, MA');
    expect(markLabel({ ...aCluster(1234), around: null })).toBe('Cluster, 1,234 facilities');
  });

  it('of a few that stand close: the town of most', () => {
    const [boston, lynn] = [{ city: 'Boston' }, { city: 'Lynn' }];
    const three = [aPin({ id: 'a', ...lynn }), aPin({ id: 'b', latitude: 42.2605, ...boston })];
    expect(together(...three, aPin({ id: 'c', latitude: 42.261, ...boston }))).toBe(
      'Cluster, 3 facilities, around Boston, MA',
    );
  });

  it('of a facility: its name and how far', () => {
    expect(markLabel(aPin())).toBe('Clover Lane, Worcester');
    expect(markLabel(aPin({ distance_miles: 2.3 }))).toBe('Clover Lane, Worcester, about 2.3 miles');
    expect(markLabel(aPin({ name_detail: 'Outpatient' }))).toBe('Clover Lane, Outpatient, Worcester');
  });

  it('of a paid one: that first', () => {
    const paid = aPin({ paid: true, paid_label: 'Paid advertisement' });
    expect(markLabel(paid)).toBe('Paid advertisement, Clover Lane, Worcester');
  });

  it('of a point that is no more than a ZIP code: just that', () => {
    const zip = { precision: 'zip', zip: '02118' } as const;
    expect(markLabel(aPin({ ...zip, distance_miles: 3 }))).toBe(
      'Clover Lane, Worcester, about 3 miles (by ZIP code), near the middle of ZIP 02118',
    );
    expect(together(aPin({ id: 'a', ...zip }), aPin({ id: 'b', ...zip }))).toBe(
      '2 facilities near the middle of ZIP 02118',
    );
  });

  it('of a point that is that of a namesake: just that', () => {
    expect(markLabel(aPin({ precision: 'name' }))).toBe(
      'Clover Lane, Worcester, roughly, at a facility of the same name',
    );
  });

  it('of several at one spot: that they are there', () => {
    expect(together(aPin({ id: 'a' }), aPin({ id: 'b' }), aPin({ id: 'c' }))).toBe(
      '3 facilities at one point',
    );
    expect(together(aPin({ id: 'a' }), aPin({ id: 'b', latitude: 42.26002 }))).toBe(
      '2 facilities close together',
    );
  });
});

describe('the keyboard among marks', () => {
  it('goes from the nearest to the farthest', () => {
    const far = aPin({ id: 'far', latitude: 42.5 });
    const near = aCluster(9, 42.27);
    const b = aPin({ id: 'b' });
    const a = aPin({ id: 'a' });
    const order = orderMarks([far, b, near, a], { latitude: 42.26, longitude: -71.8 });
    expect(order).toEqual([a, b, near, far]);
  });

  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowDown', 2, 0],
    ['ArrowLeft', 0, 2],
    ['ArrowUp', -1, 2],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['Escape', 1, 'leave'],
    ['Tab', 1, null],
    ['+', 1, null],
  ] as const)('%s from %i leads to %s', (key, at, to) => {
    expect(moveFocus(key, at, 3)).toBe(to);
  });

  it('leaves an empty map, and finds nothing in it', () => {
    expect(moveFocus('Escape', -1, 0)).toBe('leave');
    expect(moveFocus('ArrowDown', -1, 0)).toBeNull();
  });
});
