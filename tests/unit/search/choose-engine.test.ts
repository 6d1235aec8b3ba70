import { expect, test } from 'vitest';
import { chooseEngine } from '@/lib/search/choose-engine';
import type { SearchEngine } from '@/lib/search/search-engine';

const postgres: SearchEngine = {
  name: 'postgres',
  search: async () => ({ total: 0, hits: [], counts: {}, correctedTo: null }),
};

test.each([
  ['auto', false],
  ['postgres', false],
  ['meilisearch', true],
] as const)(
  'SEARCH_ENGINE=%s is answered by PostgreSQL, with the reason (degraded: %s)',
  (setting, degraded) => {
    const choice = chooseEngine(setting, postgres);
    expect(choice).toMatchObject({ engine: postgres, degraded });
    expect(choice.reason).toContain(setting);
  },
);
