import { ImportProblem } from '@/lib/import/import-problem';
import { rollBack } from '@/lib/import/roll-back';
import { systemClock } from '@/lib/site/clock';
import { database } from '@/lib/site/database';
import { describeRollback } from './describe-rollback';
import { problemSentence } from './problem-sentence';

/** The command `npm run import:rollback`: prints what happened, or one clear sentence. @returns the exit code */
export async function runRollback(args: string[]): Promise<0 | 1> {
  try {
    const [source, ...rest] = args;
    if (source === undefined || rest.length > 0 || source.startsWith('-'))
      throw new ImportProblem('Say which source to roll back: npm run import:rollback -- SOURCE');
    for (const line of describeRollback(await rollBack(database(), systemClock, source))) console.log(line);
    return 0;
  } catch (error) {
    console.error(problemSentence(error));
    return 1;
  }
}
