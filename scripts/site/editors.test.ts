import { collectionNames } from '../../src/schemas/collections.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageChanges } from '../../src/content/changes.ts';
import { allFieldsOf } from '../../src/schemas/walk.ts';
import { builtPages, DIST } from './built.ts';
import { openSite } from './open-site.ts';

/** What editors and careful readers need of the built site. */
const html = (path: string): string => readFileSync(join(DIST, path, 'index.html'), 'utf8');

test('/bidra/redaktoer/ viser hvert felt i hver samling, og de faste overskriftene', () => {
  const page = html('bidra/redaktoer');
  for (const name of collectionNames)
    for (const field of allFieldsOf(name)) expect(page).toContain(`<code>${field.path}</code>`);
  expect(page).toContain('<code>## Slik gjør dere</code>');
  expect(page).toContain('LIX under 45');
});

test('hver side har «Foreslå en endring», på sidens målform', () => {
  for (const page of builtPages()) {
    expect(page.html, page.path).toContain('class="suggest"');
    const nynorsk = page.html.includes('<html lang="nn"');
    expect(page.html, page.path).toContain(
      nynorsk
        ? 'framlegg om ei endring'
        : process.env.SITE_CONTACT_EMAIL
          ? 'Foreslå en endring'
          : 'Slik foreslår du en endring',
    );
  }
});

const { browser, server } = await openSite();

describe('forfalt', () => {
  test('en side sier fra når det er gått mer enn tolv måneder, uten ny bygging', async () => {
    const date = /<time datetime="([\d-]+)"/.exec(html('verktoy/laeringsarena'))?.[1] ?? '';
    const year = Number(date.slice(0, 4)) + 1;
    const shown = async (day: string): Promise<boolean> => {
      const page = await browser.newPage();
      await page.clock.setFixedTime(new Date(`${day}T10:00:00Z`));
      await page.goto(`${server.url}/verktoy/laeringsarena/`);
      const visible = await page.locator('.overdue').isVisible();
      await page.close();
      return visible;
    };
    expect(await shown(`${year}${date.slice(4)}`)).toBe(false);
    expect(await shown(`${year + 1}${date.slice(4)}`)).toBe(true);
  });

  test('/status/ teller på nytt når den leses', async () => {
    const page = await browser.newPage();
    await page.clock.setFixedTime(new Date('2099-01-01T10:00:00Z'));
    await page.goto(`${server.url}/status/`);
    const marks = page.locator('tbody [data-due]');
    const rows = await marks.count();
    expect(rows).toBeGreaterThan(100);
    // All are due by then, in folds too. The sum stands only where one page has all the rows.
    expect(await page.locator('tbody [data-due]:not([hidden])').count()).toBe(rows);
    const sum = page.locator('[data-overdue-count]');
    if (await sum.count()) expect(await sum.textContent()).toBe(String(rows));
    await page.close();
  });
});

test('/status/ har hver side med status og dato', () => {
  // A long table goes on to further pages.
  const page = builtPages()
    .filter(({ path }) => path.startsWith('/status/'))
    .map((status) => status.html)
    .join('');
  // Printed collections repeat the status of every card.
  for (const { path, html: own } of builtPages())
    if (own.includes('class="status"') && !path.startsWith('/utskrift/'))
      expect(page).toContain(`href="${path}"`);
});

test('endringsloggen er der når git har hele historien, og viser bare leserens ord', () => {
  const page = html('verktoy/laeringsarena');
  if (!pageChanges('content').size) return;
  expect(page).toMatch(/<details class="changes"[\s\S]*Siden ble laget/);
  expect(page).not.toMatch(/Write|Add|Correct|combineWith/);
});
