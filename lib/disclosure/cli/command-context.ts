import { userInfo } from 'node:os';
import { systemClock } from '@/lib/site/clock';
import { database } from '@/lib/site/database';
import type { CommandContext } from './run-actions';

/** A command on the process's own database, for whoever is logged in. */
export const commandContext = (): CommandContext => ({
  database: database(),
  clock: systemClock,
  operator: operatorName(),
  print: console.log,
});

/** A container may run as a user without a name. */
function operatorName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'operator';
  }
}
