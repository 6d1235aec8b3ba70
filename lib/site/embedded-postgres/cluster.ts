import type { SystemUser } from './system-user';

/** An embedded PostgreSQL on this machine: its programs, its files and who runs it. */
export type Cluster = {
  /** Folder of `.data`, where the port and the password are remembered. */
  stateFolder: string;
  /** Folder that holds `data/` and `postgres.log`; below `stateFolder` unless `user` cannot reach that. */
  home: string;
  /** Folder with `bin`, `lib` and `share`. */
  native: string;
  user: SystemUser | null;
};
