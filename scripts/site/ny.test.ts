import { expect, test } from 'vitest';
import { follow, openSite } from './open-site.ts';

/** The first week: nothing is kept until the reader asks, and what is kept can be deleted. */

const { browser, server } = await openSite();

test('avkryssingen lagres først når leseren ber om det, og kan slettes', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const stored = (): Promise<number> =>
    page.evaluate(() => localStorage.length + sessionStorage.length);
  await page.goto(`${server.url}/ny/vest/`);
  await page.check('input[name="steg-1"]');
  await expect.poll(() => page.textContent('[data-progress]')).toBe('1 av 5 steg er ferdig.');
  expect(await stored()).toBe(0);

  await page.reload();
  await expect.poll(() => page.isChecked('input[name="steg-1"]')).toBe(false);
  await page.check('input[name="steg-2"]');
  await page.click('[data-keep]');
  await expect.poll(stored).toBe(1);

  await page.goto(`${server.url}/ny/`);
  await expect.poll(() => page.isChecked('input[name="steg-2"]')).toBe(true);
  await page.click('[data-forget]');
  await expect.poll(stored).toBe(0);
  await page.reload();
  await expect.poll(() => page.isChecked('input[name="steg-2"]')).toBe(false);
  await context.close();
});

test('kontoret står i adressen og trenger ikke JavaScript', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${server.url}/ny/`);
  await follow(page, '.offices a[href="/ny/bodoe/"]', '/ny/bodoe/');
  expect(await page.textContent('h1')).toBe('Ny ved Region Bodø');
  expect(await page.getAttribute('.offices a[aria-current]', 'href')).toBe('/ny/bodoe/');
  expect(await page.locator('[data-remember]').isVisible()).toBe(false);
  await context.close();
});
