import { expect, test } from 'vitest';
import { frameOfName, layNames } from '@/lib/map/static/lay-names';

const size = { width: 352, height: 220 };
const town = (name: string, weight: number, x: number, y: number) => ({
  name,
  people: weight,
  weight,
  at: [x, y] as const,
});

test('of two names that would meet the weightier one lies on its place, the other beside its own', () => {
  const laid = layNames([town('Lynn', 100_000, 180, 100), town('Boston', 650_000, 170, 104)], size, [], 9);
  expect(laid.map(({ name }) => name)).toEqual(['Boston', 'Lynn']);
  expect(laid[0]?.x).toBe(170);
  expect(laid[1]?.y).toBeLessThan(95);
});

test('a name for which there is no room is left out', () => {
  const crowd = Array.from({ length: 12 }, (_, i) => town(`Springfield ${i}`, i, 176, 110));
  expect(layNames(crowd, size, [], 99).length).toBeLessThan(6);
});

test('no name runs over the edge or over what is marked', () => {
  const marked = { left: 160, right: 192, top: 74, bottom: 114 };
  const towns = [town('Framingham', 9, -60, 100), town('Quincy', 8, 176, 118), town('Milton', 7, 250, 180)];
  const laid = layNames(towns, size, [marked], 9);
  expect(laid.map(({ name }) => name)).toEqual(['Quincy', 'Milton']);
  expect(frameOfName(laid[0] as (typeof laid)[0]).top).toBeGreaterThanOrEqual(marked.bottom);
});

test('no more names are laid than wanted, and none over another', () => {
  const many = Array.from({ length: 200 }, (_, i) => town(`Town ${i}`, i, (i * 53) % 352, (i * 31) % 220));
  const laid = layNames(many, size, [], 6);
  expect(laid).toHaveLength(6);
  const frames = laid.map(frameOfName);
  for (const [i, a] of frames.entries())
    for (const b of frames.slice(i + 1))
      expect(a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top).toBe(false);
});
