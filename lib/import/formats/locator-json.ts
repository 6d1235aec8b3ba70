import { dateInName } from '@/lib/import/formats/fields/date-in-name';
import { hasColumns } from '@/lib/import/formats/fields/has-columns';
import { LOCATOR_COLUMNS, rowFromLocator } from '@/lib/import/formats/fields/row-from-locator';
import { SAMHSA_TERMS } from '@/lib/import/formats/fields/samhsa-terms';
import type { ImportedRow, ImportFormat, OpenedFile } from '@/lib/import/record';

const EXPECTS = ['name1', 'city', 'state', 'services'] as const;

/**
 * Saved answers of FindTreatment.gov's locator API: a page ({ page, totalPages, recordCount, rows }), a list of pages,
 * or a list of rows. The same source as the live locator.
 */
export const format: ImportFormat = {
  name: 'locator-json',
  source: {
    slug: 'findtreatment-locator',
    name: 'FindTreatment.gov locator (SAMHSA)',
    url: 'https://findtreatment.gov',
    terms: SAMHSA_TERMS,
  },
  expects: EXPECTS,
  recognises: (file) => file.kind === 'json' && hasColumns(file, EXPECTS),
  asOf: (file) => dateInName(file.fileName),
  open: async (file) => ({
    columns: [...LOCATOR_COLUMNS],
    rows: rows(file),
    incomplete: () => file.incomplete(),
  }),
};

async function* rows(file: OpenedFile): AsyncGenerator<ImportedRow> {
  for await (const row of file.rows()) {
    yield 'error' in row ? row : rowFromLocator(row.value, row.rowNumber);
  }
}
