/** An import or a rollback cannot go on. The message is one or two sentences for the person who runs it. */
export class ImportProblem extends Error {
  override readonly name = 'ImportProblem';
}
