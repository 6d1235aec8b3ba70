export type EngineSettings = {
  /** Folder of the engine's database; made by the engine. */
  data: string;
  /** Of the loopback address. */
  port: number;
  masterKey: string;
  /** How much memory indexing may take, in mebibytes. The engine's own limit is two thirds of the machine. */
  indexingMemoryMib?: number;
};

/**
 * The arguments and the environment that a Meilisearch of our own is started with. The environment is complete: what the
 * person who starts the site has set for another Meilisearch must not reach ours.
 */
export function engineCommand({ data, port, masterKey, indexingMemoryMib = 512 }: EngineSettings): {
  args: string[];
  env: Record<string, string>;
} {
  return {
    args: ['--db-path', data, '--http-addr', `127.0.0.1:${port}`],
    env: {
      PATH: '/usr/bin:/bin',
      MEILI_ENV: 'production',
      // Not an argument: everybody on the machine can read those.
      MEILI_MASTER_KEY: masterKey,
      MEILI_NO_ANALYTICS: 'true',
      // What people search for is nobody's business: nothing is logged, so no filter or place can be.
      MEILI_LOG_LEVEL: 'OFF',
      MEILI_DUMP_DIR: `${data}/dumps`,
      MEILI_SNAPSHOT_DIR: `${data}/snapshots`,
      MEILI_MAX_INDEXING_MEMORY: `${indexingMemoryMib} MiB`,
    },
  };
}
