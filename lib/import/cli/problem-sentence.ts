import { ImportProblem } from '@/lib/import/import-problem';
import { ImportFileError } from '@/lib/import/read/import-file-error';

/** An error in words for the person who ran the import. What nobody foresaw keeps its stack: nothing else helps then. */
export function problemSentence(error: unknown): string {
  if (error instanceof ImportProblem || error instanceof ImportFileError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ECONNREFUSED' || code === '57P01')
    return 'The database does not answer. Start the site with `npm start`, or check DATABASE_URL.';
  if (code === 'ENOSPC' || code === '53100') return 'The disk is full. Nothing was changed.';
  return error.stack ?? error.message;
}
