/** Why there is no search engine of our own, in one sentence. The site then searches in Postgres: nothing has to stop. */
export class EngineProblem extends Error {
  override name = 'EngineProblem';
}

/** The engine ended by itself because of the data that it was to serve: with other data it would start. */
export class UnreadableData extends EngineProblem {}
