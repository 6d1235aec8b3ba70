import { describe, expect, it } from 'vitest';
import { type PhoneCell, phoneCell, phones } from '@/lib/import/formats/fields/phones';
import type { RowNote } from '@/lib/import/record';

function read(...cells: PhoneCell[]) {
  const notes: RowNote[] = [];
  const kept = phones(cells, notes).map(({ kind, e164, extension }) =>
    [kind, e164, extension].join(' ').trim(),
  );
  return { kept, notes };
}

const cell = (kind: PhoneCell['kind'], text: string) => phoneCell(kind, { column: kind, text });

describe('the numbers of a row', () => {
  it('are main, intake, hotline and TTY in this order, whatever order the columns have', () => {
    const { kept } = read(
      cell('tty', '617-555-0104'),
      cell('hotline', '617-555-0103'),
      cell('intake', '617-555-0101'),
      cell('intake', '617-555-0102'),
      cell('main', '617-555-0100'),
    );
    expect(kept).toEqual([
      'main +16175550100',
      'intake +16175550101',
      'intake +16175550102',
      'hotline +16175550103',
      'tty +16175550104',
    ]);
  });

  it('are there once each, under the first kind', () => {
    const { kept } = read(
      cell('intake', '(617) 555-0100'),
      cell('hotline', '617.555.0100'),
      cell('main', '1-617-555-0100'),
    );
    expect(kept).toEqual(['main +16175550100']);
  });

  it('with another extension are other numbers', () => {
    const { kept } = read(
      cell('main', '617-555-0100'),
      cell('intake', '617-555-0100 x1'),
      cell('intake', '617-555-0100 ext. 1'),
      cell('intake', '617-555-0100 x2'),
    );
    expect(kept).toEqual(['main +16175550100', 'intake +16175550100 1', 'intake +16175550100 2']);
  });

  it('in letters are the same as in digits', () => {
    expect(read(cell('main', '912-352-4357'), cell('intake', '912-352HELP')).kept).toEqual([
      'main +19123524357',
    ]);
  });

  it('that are empty leave nothing, and no note', () => {
    expect(read(cell('main', ''), cell('intake', ' '), cell('hotline', 'none'), cell('tty', '0'))).toEqual({
      kept: [],
      notes: [],
    });
  });

  it('that cannot be dialled become notes and do not take the others with them', () => {
    const { kept, notes } = read(
      cell('main', '333-555-0100'),
      cell('intake', 'ask Ann'),
      cell('tty', '617-555-0104'),
    );
    expect(kept).toEqual(['tty +16175550104']);
    expect(notes).toEqual([
      { column: 'main', value: '333-555-0100', reason: 'cannot be a working phone number and was left out' },
      { column: 'intake', value: 'ask Ann', reason: 'is not one phone number and was left out' },
    ]);
  });
});
