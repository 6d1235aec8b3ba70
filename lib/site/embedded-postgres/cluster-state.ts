import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { StartProblem } from '../start-problem';
import { writePrivateFile } from '../write-private-file';

const schema = z.object({
  /** Folder that holds the cluster and its log. */
  home: z.string(),
  /** Chosen at the first start and kept, so that a tool's saved connection stays right. */
  port: z.number().int(),
  /** Of the one user, `postgres`. Other people on this machine can reach the port, but not this file. */
  password: z.string(),
});

/** What is remembered about the embedded database between starts. */
export type ClusterState = z.infer<typeof schema>;

const fileOf = (stateFolder: string) => path.join(stateFolder, 'postgres.json');

/** Reads what is remembered, or null when there was no start yet. @throws StartProblem when the file is damaged */
export function readClusterState(stateFolder: string): ClusterState | null {
  const file = fileOf(stateFolder);
  if (!existsSync(file)) return null;
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new StartProblem(`${file} is damaged: put it back from a backup, or delete .data to start afresh.`);
  }
}

/** Remembers, readable by us alone. */
export function writeClusterState(stateFolder: string, state: ClusterState): void {
  writePrivateFile(fileOf(stateFolder), state);
}

/** The connection URL of one database of the cluster. */
export function clusterUrl(state: ClusterState, databaseName = 'daylight'): string {
  return `postgresql://postgres:${state.password}@127.0.0.1:${state.port}/${databaseName}`;
}
