import { expect, it } from 'vitest';
import { buildGazetteer } from '@/lib/place/gazetteer/build/build-gazetteer';
import { readGazetteerFile } from '@/lib/place/gazetteer/gazetteer-file';

// Reads four packages and puts 75,000 points into counties.
it('makes the committed file again from the pinned packages', { timeout: 120_000 }, () => {
  const built = buildGazetteer();
  const committed = readGazetteerFile();
  expect(built.zips.zips.split('\n')).toHaveLength(41_186);
  expect(JSON.stringify(built) === JSON.stringify(committed), 'run: npx tsx scripts/build-gazetteer.ts').toBe(
    true,
  );
});
