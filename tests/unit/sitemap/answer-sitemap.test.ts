import { expect, it } from 'vitest';
import { answerSitemap } from '@/lib/sitemap/answer-sitemap';

it('hands over what was written', async () => {
  const response = await answerSitemap(async () => '<urlset/>');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/xml; charset=utf-8');
  expect(await response.text()).toBe('<urlset/>');
});

it('has nothing under a name that is not there', async () => {
  expect((await answerSitemap(async () => null)).status).toBe(404);
});

it('says when to come again while the directory cannot be read, and not why', async () => {
  const response = await answerSitemap(() => Promise.reject(new Error('relation "facility" is locked')));
  expect(response.status).toBe(503);
  expect(response.headers.get('retry-after')).toBe('60');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.text()).not.toContain('facility');
});
