import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { type Meili, openMeili } from '@/lib/search/engines/meilisearch/meili-client';
import type { EngineAnswer, SearchEngine, SearchPlan } from '@/lib/search/search-engine';

/** An HTTP server that answers multi-searches with what another engine finds: the question's words are the whole plan. */
export async function startAnsweringEngine(
  engine: SearchEngine,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = createServer(async (question, response) => {
    const { queries } = (await json(question)) as { queries: { q: string }[] };
    const results = await Promise.all(
      queries.map(async ({ q }) => toResult(await engine.search(JSON.parse(q)))),
    );
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ results }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const toResult = ({ total, hits, counts }: EngineAnswer) => ({
  indexUid: 'facilities-1',
  hits,
  estimatedTotalHits: total,
  facetDistribution: counts,
});

/** Asks such a server, through the client and the guard that the real one is asked through. */
export function askAnsweringEngine(
  url: string,
  timeoutMs: number,
): (plan: SearchPlan) => Promise<EngineAnswer> {
  const meili: Meili = openMeili({ host: url, timeoutMs });
  return async (plan) => {
    const [result] = await meili.search([{ indexUid: 'facilities-1', q: JSON.stringify(plan) }]);
    if (!result) throw new Error('The client lets nothing through without a result.');
    return {
      total: result.estimatedTotalHits,
      hits: result.hits.map(({ id, distanceMeters }) => ({
        id,
        distanceMeters: distanceMeters as number | null,
      })),
      counts: result.facetDistribution ?? {},
      correctedTo: null,
    };
  };
}
