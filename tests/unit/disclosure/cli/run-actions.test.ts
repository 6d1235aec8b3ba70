import { describe, expect, it } from 'vitest';
import { authorOf, type CommandContext, runActions } from '@/lib/disclosure/cli/run-actions';
import { Refusal } from '@/lib/disclosure/refusal';

const NOW = new Date('2026-11-22T12:00:00Z');

function context() {
  const printed: string[] = [];
  const given: CommandContext = {
    database: { pool: null as never },
    clock: { now: () => NOW },
    operator: 'sam',
    print: (text) => printed.push(text),
  };
  return { given, printed: () => printed.map((text) => JSON.parse(text) as unknown) };
}

const actions = {
  list: async (args: string[]) => ({ things: args }),
  add: async () => {
    throw new Refusal([
      { field: 'publicName', reason: 'It is missing.' },
      { field: 'license-state', reason: 'It is no state.' },
    ]);
  },
  fail: async () => {
    throw new Error('The database does not answer.');
  },
};

describe('runActions', () => {
  it('prints what an action gives as one JSON document', async () => {
    const { given, printed } = context();
    expect(await runActions(actions, 'usage', ['list', 'a', 'b'], given)).toBe(0);
    expect(printed()).toEqual([{ things: ['a', 'b'] }]);
  });

  it('prints everything that stands against it, by the names of JSON', async () => {
    const { given, printed } = context();
    expect(await runActions(actions, 'usage', ['add'], given)).toBe(1);
    expect(printed()).toEqual([
      {
        refused: [
          { field: 'public_name', reason: 'It is missing.' },
          { field: 'license_state', reason: 'It is no state.' },
        ],
      },
    ]);
  });

  it.each([[[]], [['sell']], [['constructor']], [['toString']]])('says how it is meant: %s', async (args) => {
    const { given, printed } = context();
    expect(await runActions(actions, 'How it is meant', args, given)).toBe(1);
    expect(printed()).toEqual([
      { refused: [{ field: 'command', reason: 'Say what to do.\nHow it is meant' }] },
    ]);
  });

  it('leaves to its caller what is no refusal', async () => {
    const { given, printed } = context();
    await expect(runActions(actions, 'usage', ['fail'], given)).rejects.toThrow('does not answer');
    expect(printed()).toEqual([]);
  });
});

describe('whoever the audit names', () => {
  it('is who it is done for, or else who is at the keyboard', () => {
    expect(authorOf(context().given, ' Ann Reed ')).toEqual({ actor: 'Ann Reed', now: NOW });
    for (const by of [undefined, '', ' '])
      expect(authorOf(context().given, by)).toEqual({ actor: 'sam', now: NOW });
  });
});
