/** Why there is no search engine of our own, in one sentence. The site then searches in Postgres: nothing has to stop. */
export class EngineProblem extends Error {
  override name = 'EngineProblem';
}
