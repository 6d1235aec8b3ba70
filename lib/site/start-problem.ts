/**
 * Something that the person who starts the site can put right. Its message is one clear sentence and is shown
 * as it is, without a stack trace.
 */
export class StartProblem extends Error {
  override name = 'StartProblem';
}
