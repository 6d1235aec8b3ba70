import { describe, expect, it } from 'vitest';
import { foldName } from '@/lib/place/fold-name';
import { DOUBLE_MEANINGS, FORMER_COUNTIES, NICKNAMES } from '@/lib/place/resolve/nicknames';
import { resolvePlace } from '@/lib/place/resolve-place';

describe('nicknames', () => {
  it.each([...NICKNAMES])('%s is %s', (nickname, label) => {
    expect(foldName(nickname)).toBe(nickname);
    expect(resolvePlace(nickname)).toMatchObject({ status: 'found', place: { label } });
  });

  it.each([...DOUBLE_MEANINGS])('%s may be each of %s', (name, labels) => {
    expect(foldName(name)).toBe(name);
    const resolution = resolvePlace(name);
    const choices = resolution.status === 'ambiguous' ? resolution.choices.map((place) => place.label) : [];
    expect(choices.slice(0, labels.length)).toEqual(labels);
    expect(new Set(choices).size).toBe(choices.length);
  });

  it.each([...FORMER_COUNTIES])('%s County, CT leads to its planning regions', (name, regions) => {
    const resolution = resolvePlace(`${name} county, ct`);
    const places = resolution.status === 'ambiguous' ? resolution.choices : [];
    if (resolution.status === 'found') places.push(resolution.place);
    expect(places.map((place) => place.label).sort()).toEqual(
      regions.map((region) => `${region} Planning Region, CT`).sort(),
    );
  });
});
