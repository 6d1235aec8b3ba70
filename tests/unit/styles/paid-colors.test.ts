import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('app/styles/tokens.css', 'utf8');
const blocks = css.split('@media');

/** The colours of `:root`, and over them those of every scheme named. */
function tokens(...media: string[]): Map<string, string> {
  const named = blocks.filter((block, index) => index === 0 || media.some((each) => block.startsWith(each)));
  const found = [...named.join('').matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)];
  return new Map(found.map(([, name = '', color = '']) => [name, color]));
}

/** Relative luminance by WCAG. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one = '', other = ''): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const DARK = ' (prefers-color-scheme: dark)';
const MORE = ' (prefers-contrast: more) {';
const MORE_DARK = ' (prefers-contrast: more) and (prefers-color-scheme: dark)';

describe.each([
  ['light', []],
  ['dark', [DARK]],
  ['light, with more contrast', [MORE]],
  ['dark, with more contrast', [DARK, MORE, MORE_DARK]],
])('what is paid for, in %s', (_, media) => {
  const colors = tokens(...media);

  it.each(['--ground', '--surface', '--sunken', '--paid-tint'])(
    'has a border plain to see on %s',
    (ground) => {
      expect(contrast(colors.get('--paid-line'), colors.get(ground))).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(['--ground', '--surface', '--paid-tint'])('has words plain to read on %s', (ground) => {
    expect(contrast(colors.get('--paid'), colors.get(ground))).toBeGreaterThanOrEqual(4.5);
  });
});
