import { type FileImport, importFile } from '@/lib/import/import-file';
import { importLocator } from '@/lib/import/locator/import-locator';
import { describeReport } from '@/lib/import/report/describe-report';
import { systemClock } from '@/lib/site/clock';
import { database } from '@/lib/site/database';
import { parseImportArguments } from './parse-import-arguments';
import { problemSentence } from './problem-sentence';
import { startProgress } from './progress';

/** Exit codes: 0 done, 1 not done, 2 staged and waiting for --accept-closures. */
type ExitCode = 0 | 1 | 2;

/**
 * The command `npm run import`: prints the report, or one clear sentence.
 * @param open how a file is opened, where not in this thread
 */
export async function runImport(args: string[], open?: FileImport['open']): Promise<ExitCode> {
  const progress = startProgress(systemClock, process.stdout);
  try {
    const { path, asOf, sourceName, ...options } = parseImportArguments(args);
    const report =
      path === null
        ? await importLocator(database(), systemClock, {
            ...options,
            progress: progress.show,
            report: console.log,
          })
        : await importFile(database(), systemClock, {
            ...options,
            path,
            open,
            asOf,
            sourceName,
            progress: progress.show,
          });
    progress.end();
    const command = `npm run import -- ${args.map(quoted).join(' ')}`;
    for (const line of describeReport(report, command)) console.log(line);
    return report.outcome === 'staged' ? 2 : 0;
  } catch (error) {
    progress.end();
    console.error(problemSentence(error));
    return 1;
  }
}

/** As it has to be typed: a path with a blank in it is one argument. */
const quoted = (arg: string): string =>
  /^[\w./:=@+-]+$/.test(arg) ? arg : `'${arg.replaceAll("'", `'\\''`)}'`;
