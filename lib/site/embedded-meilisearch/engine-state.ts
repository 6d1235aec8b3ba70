import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { writePrivateFile } from '../write-private-file';

const schema = z.object({
  port: z.number().int(),
  /** Other people on this machine can reach the port, but not this file. */
  masterKey: z.string().min(16),
  /** The engine that was started last, which may have outlived a launcher that was killed. */
  process: z.object({ pid: z.number().int(), identity: z.string() }).nullable(),
});

/** What is remembered about our own engine between starts. */
export type EngineState = z.infer<typeof schema>;

const fileOf = (stateFolder: string) => path.join(stateFolder, 'meilisearch.json');

/** Reads what is remembered. Null when there was no start yet, or the file is damaged: it then is made anew, as all of the engine can be. */
export function readEngineState(stateFolder: string): EngineState | null {
  const file = fileOf(stateFolder);
  if (!existsSync(file)) return null;
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Remembers, readable by us alone. */
export function writeEngineState(stateFolder: string, state: EngineState): void {
  writePrivateFile(fileOf(stateFolder), state);
}

/** A master key that nobody can guess. */
export const newMasterKey = (): string => randomBytes(24).toString('base64url');
