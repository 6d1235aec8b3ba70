/** Called by Next once, before it serves. */
export async function register(): Promise<void> {
  // Next compiles this file for a runtime without node: modules too, and drops what stands behind this very expression.
  // biome-ignore lint/style/noProcessEnv: set by the compiler, not by the operator.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { prepareRequests } = await import('@/lib/site/prepare-requests');
  prepareRequests();
  const { limitStatements } = await import('@/lib/site/limit-statements');
  limitStatements();
  const { readEnv } = await import('@/lib/site/env');
  // `next dev` swaps styles in place, and needs them as files.
  if (readEnv().NODE_ENV !== 'production') return;
  const { prepareResponses } = await import('@/lib/site/prepare-responses');
  prepareResponses();
  const { answerBeforeNext } = await import('@/lib/api/answer-before-next');
  answerBeforeNext({
    '/api/v1/clusters': (await import('@/app/api/v1/clusters/route')).GET,
    '/api/v1/facilities': (await import('@/app/api/v1/facilities/route')).GET,
    '/api/v1/places': (await import('@/app/api/v1/places/route')).GET,
  });
}
