import { execFile } from 'node:child_process';
import { EngineProblem } from './engine-problem';

/**
 * The version that a Meilisearch program says it is, such as "1.50.0".
 * @throws EngineProblem when it is no program for this machine, or says something else
 */
export function programVersion(program: string, patienceMs = 10_000): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      program,
      ['--version'],
      { timeout: patienceMs, env: {} as NodeJS.ProcessEnv },
      (error, stdout) => {
        const version = /^meilisearch (\d+\.\d+\.\d+\S*)/.exec(stdout)?.[1];
        if (version) resolve(version);
        else
          reject(
            new EngineProblem(
              `${program} does not run as Meilisearch${error ? ` (${shortReason(error)})` : ''}`,
            ),
          );
      },
    );
  });
}

function shortReason(error: Error & { code?: string | number | null; signal?: string | null }): string {
  return String(error.code ?? error.signal ?? error.message);
}
