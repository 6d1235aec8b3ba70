import { makeZip } from './make-zip';

/** A cell of a test's workbook: a text (kept in the shared table), or the cell's XML as it should stand there. */
export type XlsxCell = string | { xml: string };

const NAMESPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A small workbook, laid out as Excel does. `parts` replaces or adds parts of the archive. */
export function makeXlsx(sheets: Record<string, XlsxCell[][]>, parts: Record<string, string> = {}): Buffer {
  const shared: string[] = [];
  const names = Object.keys(sheets);
  const files: Record<string, string> = {
    'xl/workbook.xml': `<workbook ${NAMESPACE} xmlns:r="${RELATIONS}"><sheets>${names
      .map((name, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names
      .map((_, at) => `<Relationship Id="rId${at + 1}" Type="x" Target="worksheets/sheet${at + 1}.xml"/>`)
      .join('')}</Relationships>`,
  };
  names.forEach((name, at) => {
    files[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheets[name] ?? [], shared);
  });
  files['xl/sharedStrings.xml'] =
    `<sst ${NAMESPACE}>${shared.map((text) => `<si><t>${xmlText(text)}</t></si>`).join('')}</sst>`;
  return makeZip({ ...files, ...parts });
}

function sheetXml(rows: XlsxCell[][], shared: string[]): string {
  const body = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, column, row + 1, shared)).join('')}</row>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet ${NAMESPACE}><sheetData>${body.join('')}</sheetData></worksheet>`;
}

function cellXml(cell: XlsxCell, column: number, row: number, shared: string[]): string {
  if (typeof cell !== 'string') return cell.xml;
  if (cell === '') return '';
  return `<c r="${letters(column)}${row}" t="s"><v>${shared.push(cell) - 1}</v></c>`;
}

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);

const xmlText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
