import { randomBytes } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

/** Rules of WCAG 2.2 AA and axe's own good practice. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails when a page has a fault that axe can find, and names it with its place. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  expect(
    violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target)})`),
  ).toEqual([]);
}

/** What is said of no page of ours: by Chromium where it draws a map without a graphics card, and of styles that Next fetches ahead (16.4.6). */
const OF_OTHERS = [/GPU stall due to ReadPixels/, /\.css was preloaded using link preload but not used/];

type Options = {
  /** Console messages that a test brings about on purpose, such as the browser's own line about a 404. */
  allowedConsole: RegExp[];
  /** Hosts that a test is about, such as that of another map than our own. */
  allowedHosts: RegExp[];
};

/**
 * Playwright's `test`, on the site under test. Beyond its own assertions a test fails on an error or a warning in the
 * console, on an exception in the page, and on a request to any other host.
 */
export const test = base.extend<Options & { quietPage: undefined }>({
  allowedConsole: [[], { option: true }],
  allowedHosts: [[], { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from this pattern.
  baseURL: async ({}, use) => use(process.env.SITE_UNDER_TEST),
  // biome-ignore lint/correctness/noEmptyPattern: likewise.
  extraHTTPHeaders: async ({}, use) => use({ 'x-forwarded-for': `10.${[...randomBytes(3)].join('.')}` }),
  quietPage: [
    async ({ context, baseURL, allowedConsole, allowedHosts }, use) => {
      const faults: string[] = [];
      const allowed = (text: string) =>
        [...OF_OTHERS, ...allowedConsole].some((pattern) => pattern.test(text));
      context.on('console', (message) => {
        const bad = message.type() === 'error' || message.type() === 'warning';
        if (bad && !allowed(message.text())) faults.push(`console ${message.type()}: ${message.text()}`);
      });
      context.on('weberror', (error) => faults.push(`exception: ${error.error().message}`));
      context.on('request', (request) => {
        const { protocol, host } = new URL(request.url());
        const elsewhere = protocol.startsWith('http') && host !== new URL(String(baseURL)).host;
        if (elsewhere && !allowedHosts.some((pattern) => pattern.test(host)))
          faults.push(`request to another host: ${host}`);
      });
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
