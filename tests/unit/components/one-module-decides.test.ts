import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** Class -> properties that its rules of one class (`.name`, and in a print or width query) set. */
function propertiesOf(css: string): Map<string, string[]> {
  const rules = css.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g);
  const found = new Map<string, string[]>();
  for (const [, selectors = '', body = ''] of rules)
    for (const selector of selectors.split(',')) {
      const name = /^\s*\.([\w-]+)\s*$/.exec(selector)?.[1];
      if (!name) continue;
      const properties = [...body.matchAll(/([\w-]+)\s*:/g)].map((match) => match[1] ?? '');
      found.set(name, [...(found.get(name) ?? []), ...properties]);
    }
  return found;
}

const read = (file: string) => readFileSync(file, 'utf8');

const TSX = ['components', 'app'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => path.join(folder, file)),
);

/** "padding" and "padding-inline" set the same thing. */
const meet = (a: string, b: string) => a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);

/** What other modules put on an element that a shared module draws: `${buttonClass()} ${styles.submit}`, `<Card className=…>`. */
const SHARED = [
  { module: 'button', ours: ['button', 'primary'], beside: /\$\{buttonClass\(.*?\)\} \$\{(\w+)\.(\w+)\}/g },
  { module: 'card', ours: ['card'], beside: /<Card [^>]*className=\{(\w+)\.(\w+)\}/g },
] as const;

function clashes({ module, ours, beside }: (typeof SHARED)[number]): { looked: number; clashes: string[] } {
  const shared = propertiesOf(read(`components/ui/${module}.module.css`));
  const drawn = ours.flatMap((name) => shared.get(name) ?? []);
  const pairs = TSX.flatMap((file) =>
    [...read(file).matchAll(beside)].map(([, variable = '', name = '']) => ({ file, variable, name })),
  );
  const found = pairs.flatMap(({ file, variable, name }) => {
    const imported = new RegExp(`import ${variable} from '(.+)'`).exec(read(file))?.[1] ?? '';
    const css = imported.startsWith('@/') ? imported.slice(2) : path.join(path.dirname(file), imported);
    const set = propertiesOf(read(css)).get(name) ?? [];
    return set
      .filter((one) => drawn.some((other) => meet(one, other)))
      .map((one) => `${css} .${name} ${one}`);
  });
  return { looked: pairs.length, clashes: found };
}

describe('two modules on one element never set the same property, for then the order of loading would decide', () => {
  it('reads what a module sets, in media queries too', () => {
    const css =
      '/* .no { top: 0 } */ .a { color: red; min-height: 2rem } @media print { .a, .b { gap: 0 } .a b { top: 0 } }';
    expect(propertiesOf(css)).toEqual(
      new Map([
        ['a', ['color', 'min-height', 'gap']],
        ['b', ['gap']],
      ]),
    );
  });

  it('knows a shorthand from another property', () => {
    expect(meet('padding', 'padding-inline')).toBe(true);
    expect(meet('border-radius', 'border')).toBe(true);
    expect(meet('margin-top', 'margin-bottom')).toBe(false);
    expect(meet('min-height', 'min-width')).toBe(false);
  });

  it.each(SHARED)('$module', (shared) => {
    const { looked, clashes: found } = clashes(shared);
    expect(looked).toBeGreaterThan(2);
    expect(found).toEqual([]);
  });
});
