import { parseArgs } from 'node:util';
import { ImportProblem } from '@/lib/import/import-problem';
import { rollBack } from '@/lib/import/roll-back';
import { systemClock } from '@/lib/site/clock';
import { database } from '@/lib/site/database';
import { describeRollback } from './describe-rollback';
import { problemSentence } from './problem-sentence';

/**
 * The command `npm run import:rollback`: prints what happened, or one clear sentence.
 * @returns the exit code: 0 done, 1 not done, 2 waiting for --accept-closures
 */
export async function runRollback(args: string[]): Promise<0 | 1 | 2> {
  try {
    const { source, acceptClosures } = parse(args);
    const rollback = await rollBack(database(), systemClock, source, { acceptClosures });
    for (const line of describeRollback(rollback)) console.log(line);
    return rollback.done ? 0 : 2;
  } catch (error) {
    console.error(problemSentence(error));
    return 1;
  }
}

function parse(args: string[]): { source: string; acceptClosures: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { 'accept-closures': { type: 'boolean', default: false } },
    });
    const [source, ...rest] = positionals;
    if (source !== undefined && rest.length === 0)
      return { source, acceptClosures: values['accept-closures'] };
  } catch {
    // An option that does not exist: what it says below is all that can be said.
  }
  throw new ImportProblem(
    'Say which source to roll back: npm run import:rollback -- SOURCE [--accept-closures]',
  );
}
