import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pdfOf, printed, sheets } from '../print/pdf.ts';
import { builtPages } from './built.ts';
import { follow, openSite, unfold } from './open-site.ts';
import { watch } from './watch.ts';

/**
 * Plans as readers make them, and the ready routes: without scripts, by keyboard, shared, on paper
 * and in files.
 */

const { browser, server } = await openSite();
const routes = builtPages()
  .map((p) => p.path)
  .filter((path) => /^\/loep\/.+/.test(path));
const [ROUTE = ''] = routes;
const ROUTE_ID = ROUTE.split('/')[2] ?? '';
const THREE = 'verktoy=oppstartsmoete&verktoy=fagdag&verktoy=refleksjonsrunde';

/** The folder of a plan is drawn when its steps are there. */
async function open(query: string, page?: Page): Promise<Page> {
  const opened = page ?? (await browser.newPage());
  await opened.goto(`${server.url}/plan/${query && `?${query}`}`);
  if (query) await opened.locator('html[data-planned]').waitFor();
  return opened;
}
const steps = (page: Page, count: number) =>
  page.waitForFunction((all) => document.querySelectorAll('.step').length === all, count);
/** Said when the plan is drawn and the focus is about to move. */
const said = (page: Page, text: string) =>
  page.waitForFunction(
    (part) => document.querySelector('#plan-status')?.textContent?.includes(part),
    text,
  );
const focused = (page: Page, does: string, at: number) =>
  page.waitForFunction(
    (control) => document.activeElement?.matches(control),
    `[data-do="${does}"][data-place="${at}"]`,
  );
/** What can be added stands folded, under its kind. */
const add = async (page: Page, id: string): Promise<void> => {
  const group = page.locator('.add-groups details', { has: page.locator(`[data-id="${id}"]`) });
  await group.evaluate((details) => {
    details.setAttribute('open', '');
  });
  await page.focus('.add-choice > summary');
  await page.keyboard.press('Enter');
  await page.locator(`[data-id="${id}"]`).waitFor();
  await page.focus(`[data-id="${id}"]`);
  await page.keyboard.press('Enter');
};
/** Steps are read until the reader asks to change them. */
const edit = async (page: Page, on: boolean): Promise<void> => {
  await page.focus('[data-do="edit"]');
  await page.keyboard.press('Enter');
  await page.locator(`[data-do="edit"][aria-pressed="${on}"]:focus`).waitFor();
};
const titles = (page: Page): Promise<string[]> => page.locator('.step h3').allTextContents();
const query = (page: Page): Promise<string> => page.evaluate(() => location.search);

test('uten JavaScript sier siden hva den er, og leder til de ferdige løpene, som er hele', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${server.url}/plan/`);
  expect(await page.locator('main').textContent()).toContain('ferdige løpene');
  expect(await page.locator('main :is(button, input, select):visible').count()).toBe(0);
  await follow(page, 'main a[href="/loep/"]', '/loep/');
  await follow(page, `main a[href="${ROUTE}"]`, ROUTE);
  expect(await page.locator('.step').count()).toBeGreaterThanOrEqual(3);
  expect(await page.locator('.timeline > ol > li').count()).toBe(
    await page.locator('.step').count(),
  );
  expect(await page.locator('.plan-tasks tbody tr').count()).toBeGreaterThan(3);
  expect(await page.locator('main :is(button, input, select):visible').count()).toBe(0);
  const word = await page.request.get(server.url + ROUTE.replace(/\/$/, '.docx'));
  expect((await word.body()).subarray(0, 2).toString()).toBe('PK');
  await context.close();
});

test('med tastaturet: legge til, flytte, bytte og ta bort. Hver endring sies og står i adressen', async () => {
  const page = await open('');
  for (const [i, id] of ['fagdag', 'oppstartsmoete'].entries()) {
    await add(page, id);
    await page.waitForFunction((tool) => location.search.includes(tool), id);
    await said(page, `Planen har ${i + 1} steg.`);
    await page.locator('#planen:focus').waitFor();
  }
  await steps(page, 2);
  expect(await page.locator('.step-controls').count()).toBe(0);
  await edit(page, true);

  const [first = '', second = ''] = await titles(page);
  await page.focus('[data-do="down"][data-place="0"]');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.search.includes('rekkefoelge=egen'));
  await said(page, `«${first}» er nå steg 2 av 2.`);
  // The focus follows the step; at the end of the list the way back is the one left.
  await focused(page, 'up', 1);
  expect(await titles(page)).toEqual([second, first]);

  await page.fill('#uker-2', '12');
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => location.search.includes('uker=12'));
  await expect.poll(() => page.locator('#steg-2 .plan-time').textContent()).toMatch(/^Uke 13 /);
  await focused(page, 'weeks', 1);

  await page.focus('[data-do="remove"][data-place="0"]');
  await page.keyboard.press('Enter');
  await steps(page, 1);
  await said(page, 'er tatt bort. Planen har 1 steg.');
  await focused(page, 'remove', 0);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);

  await add(page, 'referat-med-tiltak');
  await said(page, 'er lagt til.');
  await page.focus('[data-do="template"][data-place="0"]');
  await page.keyboard.press('Enter');
  await said(page, 'er tatt bort.');
  await expect.poll(() => query(page)).not.toContain('mal=');
  await page.close();
});

test('å legge til kommer først, så de ferdige løpene, som går når det er en plan', async () => {
  const page = await open('');
  const above = await page.evaluate(() => {
    const [add, routes] = ['.plan-add', '.plan-routes'].map((one) => document.querySelector(one));
    return add && routes && add.compareDocumentPosition(routes);
  });
  expect(above).toBe(4);
  expect(await page.locator('.plan-routes .route-rows li:visible').count()).toBe(3);
  await page.goto(`${server.url}/plan/?${THREE}`);
  await page.locator('html[data-planned]').waitFor();
  expect(await page.locator('.plan-routes:visible').count()).toBe(0);
  await page.close();
});

test('den som får lenken, ser den samme planen', async () => {
  const page = await open(`${THREE}&mal=referat-med-tiltak&dato=2027-01-11&hvem=kommune`);
  await edit(page, true);
  await page.click('[data-do="up"][data-place="2"]');
  await page.waitForFunction(() => location.search.includes('rekkefoelge=egen'));
  await said(page, 'er nå steg 2 av 3.');
  await edit(page, false);
  const sent = await query(page);
  const other = await open(sent.slice(1));
  expect(await titles(other)).toEqual(await titles(page));
  for (const part of ['#planen', '#etter-planen'])
    expect(await other.locator(part).innerHTML()).toBe(await page.locator(part).innerHTML());
  expect(await query(other)).toBe(sent);
  expect(await other.inputValue('#foerste-dag')).toBe('2027-01-11');
  const mail = (await other.getAttribute('[data-mail]', 'href')) ?? '';
  expect(mail.length).toBeLessThan(2500);
  expect(decodeURIComponent(mail)).toContain(`/plan/${sent}`);
  await Promise.all([page.close(), other.close()]);
});

test('et løp blir en plan med datoer, og stegene beholder sine egne ord', async () => {
  const page = await browser.newPage();
  await page.goto(server.url + ROUTE);
  const words = await page.locator('.step h3').allTextContents();
  await page.fill('.use-route input[type=date]', '2027-01-11');
  await follow(page, () => page.click('.use-route button[type=submit]'), '/plan/');
  await page.locator('html[data-planned]').waitFor();
  expect(await titles(page)).toEqual(words);
  expect(await page.locator('#steg-1 .plan-time').textContent()).toContain('2027');
  await edit(page, true);
  await page.click('[data-do="remove"][data-place="0"]');
  await page.waitForFunction((id) => location.search.includes(`steg=${id}.2`), ROUTE_ID);
  await steps(page, words.length - 1);
  expect(await titles(page)).toEqual(words.slice(1));
  await page.close();
});

test('«Finn flere» tar planen med: det neste verktøyet kommer i den samme planen', async () => {
  const page = await open(`${THREE}&dato=2027-01-11`);
  await page.click('#legg-til-mer > summary');
  await follow(page, '[data-more]', '/verktoy/');
  await unfold(page);
  await follow(page, '.card h3 a[href^="/verktoy/evaluering/"]', '/verktoy/evaluering/');
  await follow(page, '.ways .to-plan a', '/plan/');
  await page.locator('html[data-planned]').waitFor();
  await steps(page, 4);
  expect(await query(page)).toContain('dato=2027-01-11');
  await page.close();
});

test.each([
  'verktoy=%3Cimg%20src=x%20onerror=alert(1)%3E&dato=2027-13-01',
  'verktoy=finnes-ikke&opplegg=__proto__&loep=constructor&steg=x.99',
  `verktoy=${'a'.repeat(5000)}&uker=-1&uker=99999`,
  'verktoy=%00&mal=%E0%A4%A&hvem=toString',
])('adressen «%s» ødelegger ingenting', async (bad) => {
  const page = await browser.newPage();
  const faults = await watch(page, server.url);
  await open(`${bad}&verktoy=fagdag`, page);
  expect(await titles(page)).toHaveLength(1);
  expect(faults).toEqual([]);
  await page.close();
});

test('det som ikke finnes lenger, blir sagt', async () => {
  const page = await open('verktoy=borte&verktoy=fagdag');
  expect(await page.locator('.warning').textContent()).toContain('borte');
  await page.close();
});

async function downloaded(page: Page, button: string): Promise<{ name: string; file: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.click(button)]);
  return { name: file.suggestedFilename(), file: readFileSync(await file.path()) };
}
const eventsOf = (file: Buffer): ICAL.Event[] => {
  const calendar = new ICAL.Component(ICAL.parse(file.toString('utf8')) as never);
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
};

test('filene: kalender i norsk tid, Word, og det som lager dem, hentes først da', async () => {
  const context = await browser.newContext({ timezoneId: 'America/New_York' });
  const page = await context.newPage();
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await open(THREE, page);
  await page.click('[data-calendar]');
  await expect
    .poll(() => page.locator('[data-take] [role=status]').textContent())
    .toContain('første dag');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('foerste-dag');
  await page.fill('#foerste-dag', '2027-01-11');
  await page.locator('#foerste-dag').blur();
  await page.waitForFunction(() => location.search.includes('dato=2027-01-11'));
  await page.locator('#steg-1 .plan-time:has-text("mandag 11. januar 2027")').waitFor();

  const before = scripts.length;
  const small = await downloaded(page, '[data-calendar]');
  expect(small.name).toBe('plan.ics');
  const events = eventsOf(small.file);
  expect(events).toHaveLength(3);
  expect(events[0]?.startDate.toJSDate().toISOString().slice(0, 10)).toBe('2027-01-11');
  await page.check('[data-tasks]');
  const whole = eventsOf((await downloaded(page, '[data-calendar]')).file);
  expect(whole).toHaveLength(3 + (await page.locator('.plan-tasks tbody tr').count()));
  expect(new Set(whole.map(({ uid }) => uid)).size).toBe(whole.length);
  const word = await downloaded(page, '[data-word]');
  expect(word.name).toBe('plan.docx');
  expect(word.file.subarray(0, 2).toString()).toBe('PK');
  expect(scripts.length).toBeGreaterThan(before);
  await context.close();
});

test('siden til et løp gir en kalender når en dag er valgt', async () => {
  const page = await browser.newPage();
  await page.goto(server.url + ROUTE);
  // Where the route says when to begin, a day is proposed when the reader turns to the form.
  await page.focus('.use-route input[type=date]');
  await expect
    .poll(() => page.inputValue('.use-route input[type=date]'))
    .toMatch(/^\d{4}-\d\d-\d\d$/);
  await page.fill('.use-route input[type=date]', '');
  await page.click('.use-route [data-calendar]');
  await expect
    .poll(() => page.locator('.use-route [role=status]').textContent())
    .toBe('Velg dato først.');
  await page.fill('.use-route input[type=date]', '2027-01-11');
  const { name, file } = await downloaded(page, '.use-route [data-calendar]');
  expect(name).toBe(`${ROUTE_ID}.ics`);
  expect(eventsOf(file).length).toBeGreaterThan(3);
  await page.close();
});

test('på papir: høyst to ark, for hvert løp og for hvert løp som plan', async () => {
  const page = await browser.newPage();
  const tooLong: string[] = [];
  for (const path of routes) {
    const card = sheets(await printed(page, server.url + path));
    await open(`loep=${path.split('/')[2] ?? ''}&dato=2027-01-11`, page);
    const plan = sheets(await pdfOf(page));
    if (card > 2 || plan > 2) tooLong.push(`${path}: ${card} og ${plan} ark`);
  }
  expect(tooLong).toEqual([]);
  await page.close();
}, 300_000);
