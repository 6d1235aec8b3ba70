import { z } from 'zod';
import { type Cell, NO_CELL, type Notes } from '@/lib/import/formats/fields/cell';
import { importedRow } from '@/lib/import/formats/fields/imported-row';
import { codesOfServices } from '@/lib/import/formats/fields/locator-services';
import { phoneCell } from '@/lib/import/formats/fields/phones';
import { siteCells } from '@/lib/import/formats/fields/site-cells';
import type { ImportedRow } from '@/lib/import/record';

/** Texts come as text, as number (a ZIP, a coordinate) or as null. */
const text = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => (value === null || value === undefined ? '' : String(value)));

const serviceGroup = z.object({ f1: text, f2: text, f3: text });

/** The parts of a locator row that are used; what else it holds is ignored. */
const locatorRow = z.object({
  name1: text,
  name2: text,
  street1: text,
  street2: text,
  city: text,
  state: text,
  zip: text,
  phone: text,
  intake1: text,
  intake2: text,
  hotline1: text,
  hotline2: text,
  website: text,
  latitude: text,
  longitude: text,
  typeFacility: text,
  services: z
    .array(serviceGroup)
    .nullish()
    .transform((groups) => groups ?? []),
});

/** Names of the raw values kept of each row, in their order. */
export const LOCATOR_COLUMNS = Object.keys(locatorRow.shape) as (keyof typeof locatorRow.shape)[];

/**
 * One row of the locator's JSON, saved or live. A row of another shape is an error that says where it differs.
 * Its id ("frid") is not taken as a lasting key: nobody has written down whether it lasts.
 * @param rowNumber from 1, over all pages
 */
export function rowFromLocator(value: unknown, rowNumber: number): ImportedRow {
  const parsed = locatorRow.safeParse(value);
  const raw = rawOf(value);
  if (!parsed.success) return { rowNumber, raw, error: shapeError(parsed.error, value) };
  const row = parsed.data;
  const cell = (column: Exclude<keyof typeof row, 'services'>): Cell => ({ column, text: row[column] });
  const notes: Notes = [];
  const source = {
    sourceKey: NO_CELL,
    ...siteCells(cell),
    precision: 'address' as const,
    pointSource: 'findtreatment.gov',
    phones: [
      phoneCell('main', cell('phone')),
      phoneCell('intake', cell('intake1')),
      phoneCell('intake', cell('intake2')),
      phoneCell('hotline', cell('hotline1')),
      phoneCell('hotline', cell('hotline2')),
    ],
    services: { column: 'services', codes: codesOfServices(row.services, notes) },
  };
  return importedRow(rowNumber, raw, source, notes);
}

function rawOf(value: unknown): string[] {
  const fields: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {};
  return LOCATOR_COLUMNS.map((column) => {
    const field = fields[column];
    if (field === null || field === undefined) return '';
    return typeof field === 'string' ? field : JSON.stringify(field);
  });
}

function shapeError(error: z.ZodError, value: unknown) {
  const issue = error.issues[0];
  const column = issue?.path.join('.') || 'row';
  const found = issue?.path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
  const shown = (JSON.stringify(found) ?? '').slice(0, 120);
  return {
    column,
    value: shown,
    reason: `is not what the locator is known to send: ${issue?.message ?? 'unknown'}`,
  };
}
