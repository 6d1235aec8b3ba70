import { help } from '@/content/messages/en/help';
import type { PublicHelpline } from '@/lib/call/helplines/helpline';

const DANGERS = ['overdose', 'suicide', 'withdrawal', 'violence'] as const;

export type Danger = (typeof DANGERS)[number];

/** Who stands for a danger; where nobody is recorded, emergency services do. */
const KIND: Record<Danger, PublicHelpline['kind']> = {
  overdose: 'emergency',
  suicide: 'crisis',
  withdrawal: 'emergency',
  violence: 'violence',
};

export type DangerToTell = { danger: Danger; sign: string; todo: string; line: PublicHelpline | undefined };

/** Every danger, the deadliest first, in words that hold the numbers of the records, each with the line that stands for it. */
export function dangersWith(helplines: readonly PublicHelpline[]): DangerToTell[] {
  const first = (kind: PublicHelpline['kind']) => helplines.find((line) => line.kind === kind);
  const numbers = {
    emergency: first('emergency')?.shown ?? '911',
    crisis: first('crisis')?.shown ?? '988',
  };
  return DANGERS.map((danger) => {
    const { sign, todo } = help.dangers[danger];
    return { danger, sign, todo: todo(numbers), line: first(KIND[danger]) ?? first('emergency') };
  });
}
