import { describe, expect, test } from 'vitest';
import { beginning, singular } from '@/lib/search/words/stem';
import { plainWords, toNameWords, toWords } from '@/lib/search/words/to-words';

describe('words of a text', () => {
  test.each([
    ['Blue Hill Ctr', ['blue', 'hill', 'center']],
    ['ST. VINCENT’S', ['saint', 'vincents']],
    ["Women's Hlth Svcs", ['womens', 'health', 'services']],
    ['Recuperación de Ñandú', ['recuperacion', 'de', 'nandu']],
    ['County MH/MR', ['county', 'mental', 'health', 'mr']],
    ['A Place for the Heart of It', ['place', 'heart']],
    ['rehab near me', ['rehab']],
    ['24/7 detox', ['24', '7', 'detox']],
    ['  \n ', []],
    ['🙂 & <b>', ['b']],
    ["'); drop table--", ['drop', 'table']],
  ])('%j', (text, words) => {
    expect(toWords(text)).toEqual(words);
  });

  test('are letters and digits only, whatever the text, and never endless', () => {
    const text = `${String.fromCharCode(...Array.from({ length: 3_000 }, (_, code) => code))} ${'x'.repeat(5_000)}`;
    for (const word of toWords(text)) expect(word).toMatch(/^[\p{L}\p{N}]{1,40}$/u);
  });
});

test('a text of plain letters has the words that it has beside an accent', () => {
  const plain = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('');
  const texts = [plain, `A1${plain}b2${plain}`, 'x'.repeat(41), `O'Neil's \`St\` ${'y'.repeat(50)}_z`];
  for (const text of texts) expect(plainWords(text)).toEqual(plainWords(`${text} é`).slice(0, -1));
});

describe('words that a name is found by', () => {
  test('include the full words behind what it cuts short, each once', () => {
    expect(toNameWords('Alc Rehab', 'Behav Hlth Rehab Prog')).toEqual(
      'alc alcohol alcoholism rehab rehabilitation behav behavioral health prog program'.split(' '),
    );
  });

  test('come from all its parts', () => {
    expect(toNameWords('Hope', null, 'Ware')).toEqual(['hope', 'ware']);
  });
});

describe('plurals', () => {
  test.each([
    ['families', 'family', 'famil'],
    ['veterans', 'veteran', 'veteran'],
    ['women', 'women', 'women'],
    ['womens', 'women', 'women'],
    ['abuse', 'abuse', 'abuse'],
    ['illness', 'illness', 'illness'],
    ['campus', 'campus', 'campus'],
    ['diagnosis', 'diagnosis', 'diagnosis'],
    ['gas', 'gas', 'gas'],
    ['iris', 'iris', 'iris'],
  ])('%s', (word, one, start) => {
    expect(singular(word)).toBe(one);
    expect(beginning(word)).toBe(start);
    expect(word.startsWith(beginning(word))).toBe(true);
  });
});
