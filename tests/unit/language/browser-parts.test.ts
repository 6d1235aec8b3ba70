import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { importedFrom } from '../../fixtures/imported-from';

/** Components of the browser: what they load is loaded there too. */
const inBrowser = ['app', 'components'].flatMap((room) =>
  readdirSync(room, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.tsx'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file, 'utf8').startsWith("'use client'")),
);

it('components of the browser load messages, and not the library for those of the server', () => {
  const loaded = importedFrom(inBrowser);
  expect(loaded.has('content/messages/en/search.ts')).toBe(true);
  expect(loaded.get('intl-messageformat'), 'is loaded in the browser by').toBeUndefined();
});

it('nor anything that reads Markdown', () => {
  const loaded = importedFrom(inBrowser);
  for (const name of ['unified', 'yaml', 'hast-util-to-jsx-runtime'])
    expect(loaded.get(name), name).toBeUndefined();
});

it('what a page of the server loads is followed to the library, so the search for it can find it', () => {
  expect(importedFrom(['components/search/results/ways-out.tsx']).get('intl-messageformat')).toBe(
    'lib/language/messages-in.ts',
  );
});
