import pg from 'pg';
import { expect, expectAccessible, test } from './support/test';

// The browser's own line about a 404, and the styles that Next announces for a page before it is known to be missing.
test.use({ allowedConsole: [/404/] });

/** Changes one facility of a state that no other test searches, and gives the address of its page. */
async function change(state: string, how: string): Promise<string> {
  const client = new pg.Client({ connectionString: process.env.SITE_DATABASE });
  await client.connect();
  try {
    const { rows } = await client.query<{ path: string }>(
      `UPDATE facility SET ${how} WHERE id = (
         SELECT id FROM facility WHERE state = $1 AND zip IS NOT NULL ORDER BY id LIMIT 1
       ) RETURNING '/facilities/' || slug || '-' || id AS path`,
      [state],
    );
    return String(rows[0]?.path);
  } finally {
    await client.end();
  }
}

test('a facility that closed is told so at its old address, gives no number, and leads on', async ({
  page,
}) => {
  const address = await change('WY', `status = 'closed', closed_at = now()`);
  const response = await page.goto(address);
  expect(response?.status()).toBe(200);
  const main = page.getByRole('main');
  await expect(main).toContainText('This facility is no longer listed');
  await expect(main.getByRole('link', { name: /^Call / })).toHaveCount(0);
  await expect(main.locator('a[href^="tel:"]')).toHaveCount(0);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  await expectAccessible(page);
  await main.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(page).toHaveURL(/\/search\?near=/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/ near .*, WY/);
});

test('a facility that its operator took off is not found, and there is a way on', async ({ page }) => {
  const address = await change('ND', 'withdrawn = true');
  const response = await page.goto(address);
  expect(response?.status()).toBe(404);
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('We could not find this page');
  await expect(main.locator('a[href^="tel:"]')).toHaveCount(0);
  await main.getByLabel('City, ZIP code, county or state').fill('Fargo, ND');
  await main.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('near Fargo, ND');
});
