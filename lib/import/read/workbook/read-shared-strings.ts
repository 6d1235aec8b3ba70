import { ImportFileError } from '@/lib/import/read/import-file-error';
import type { ReadLimits } from '@/lib/import/read/limits';
import { drain, type Workbook } from '@/lib/import/read/workbook/open-workbook';
import { TOO_MUCH_TEXT } from '@/lib/import/read/workbook/parse-xml';

/** The workbook's table of texts, to which its cells point by number. */
export async function readSharedStrings(workbook: Workbook, limits: ReadLimits): Promise<string[]> {
  const strings: string[] = [];
  if (!workbook.sharedStrings) return strings;
  let current = '';
  let characters = 0;
  let inText = false;
  let inPhonetic = false;
  await drain(
    workbook.read(
      workbook.sharedStrings,
      {
        open: (tag) => {
          if (tag === 'si') current = '';
          else if (tag === 'rPh') inPhonetic = true;
          else if (tag === 't') inText = !inPhonetic;
        },
        text: (text) => {
          if (!inText) return;
          current += text;
          characters += text.length;
          if (characters > limits.sharedCharacters) throw new ImportFileError(TOO_MUCH_TEXT);
        },
        close: (tag) => {
          if (tag === 't') inText = false;
          else if (tag === 'rPh') inPhonetic = false;
          else if (tag === 'si') strings.push(unescapeCell(current));
        },
      },
      () => [],
    ),
  );
  return strings;
}

/** XLSX writes characters that XML cannot hold as "_x000D_". */
export const unescapeCell = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
