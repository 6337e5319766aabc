import { collectionNames } from '../../src/schemas/collections.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
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

  test('/status/ og sidene under sier fra når noe er forfalt der de leses', async () => {
    const page = await browser.newPage();
    await page.clock.setFixedTime(new Date('2099-01-01T10:00:00Z'));
    // All are due by then.
    for (const path of ['/status/', '/status/verktoy/']) {
      await page.goto(`${server.url}${path}`);
      const marks = page.locator('main [data-due]');
      await expect.poll(() => marks.count()).toBeGreaterThan(5);
      await expect.poll(() => page.locator('main [data-due][hidden]').count()).toBe(0);
    }
    await page.close();
  });
});

test('tallene på /status/ går opp i hverandre', () => {
  const page = fromHtml(html('status'));
  const number = (text: string): number => Number(/\d+/.exec(text.replace(/\s/g, ''))?.[0]);
  const all = number(toString(select('.checked', page) ?? page).split('av')[1] ?? '');
  const sum = (selector: string): number =>
    selectAll(selector, page)
      .map((one) => number(toString(one).split('av').at(-1) ?? ''))
      .reduce((a, b) => a + b, 0);
  expect(all).toBeGreaterThan(100);
  expect(sum('section[aria-labelledby=sider] .count')).toBe(all);
  if (select('#eiere', page)) expect(sum('section[aria-labelledby=eiere] .count')).toBe(all);
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
