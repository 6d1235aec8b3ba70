import { ImportProblem } from '@/lib/import/import-problem';

/** The live locator cannot be used now. One sentence that says what it did. */
export class LocatorProblem extends ImportProblem {}
