/** A search that needs all that a search can need: places by their names, the engine, the page. */
const SEARCH = '/search?near=Albany%2C+NY';
const PATIENCE_MS = 10_000;

/**
 * Asks a site that has just started for one search, so that not the first visitor waits for what is read once: the places of
 * the whole country, the directory's rows, the page's own code. Whatever becomes of it, the site serves.
 */
export async function warmUp(port: number): Promise<void> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}${SEARCH}`, {
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    await answer.text();
  } catch {
    // The first visitor then waits as long as this one did; the site says itself when something is wrong.
  }
}
