import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { printed, sheets } from '../print/pdf.ts';
import { builtPages } from './built.ts';
import { openSite } from './open-site.ts';

/**
 * Run sheets as readers meet them: without scripts, with a choice in the address, on paper and in
 * files.
 */

const { browser, server } = await openSite();
const MEETING = '/opplegg/arbeidsmoete-90-minutter/';
const PLAN = '/opplegg/observatoerrolle-et-halvaar/';
const all = builtPages()
  .map((p) => p.path)
  .filter((path) => /^\/opplegg\/.+/.test(path));

const times = (page: Page): Promise<string[]> => page.locator('.row .from').allTextContents();
const open = async (path: string): Promise<Page> => {
  const page = await browser.newPage();
  await page.goto(server.url + path);
  return page;
};

test('uten JavaScript står klokka, ordene og brevene der, og ingen knapper', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(server.url + MEETING);
  expect((await times(page)).slice(0, 2).map((t) => t.trim())).toEqual(['12:30', '12:35']);
  expect(await page.locator('.say blockquote').first().textContent()).toMatch(/^«.+»$/);
  expect(await page.locator('.letter').first().textContent()).toContain('12:30–14:00');
  expect(await page.locator('main button:visible, main input:visible').count()).toBe(0);
  await context.close();
});

test('ukene i en arbeidsplan deles ikke på to linjer', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(server.url + PLAN);
  const heights = await page
    .locator('.row .weeks > span')
    .evaluateAll((found) => found.map((one) => one.clientHeight));
  expect(heights.length).toBeGreaterThan(2);
  expect(new Set(heights).size).toBe(1);
  await page.close();
});

test('adressen styrer klokka, datoene og brevene', async () => {
  const page = await open(`${MEETING}?start=10:00&antall=10&dato=2027-03-04`);
  expect((await times(page)).slice(0, 4)).toEqual(['10:00', '10:05', '10:10', '10:30']);
  expect(await page.locator('[data-task="before-0"]').textContent()).toBe(
    'torsdag 18. februar 2027',
  );
  expect(await page.locator('.letter').first().textContent()).toContain('torsdag 4. mars 2027');
  expect(await page.locator('[data-fact="length"]').textContent()).toBe('1 time og 34 minutter');
  await page.close();
});

test('det leseren velger, står i adressen, og lengden følger antallet til noen velger den', async () => {
  const page = await open(MEETING);
  const panel = page.locator('.adjust');
  if (!(await panel.evaluate((e: HTMLDetailsElement) => e.open))) {
    await panel.locator('summary').click();
    await panel.locator('input[name="antall"]').waitFor();
  }
  await page.fill('input[name="antall"]', '10');
  await expect.poll(() => page.inputValue('input[name="lengde"]')).toBe('94');
  await page.fill('input[name="lengde"]', '120');
  const query = () => page.evaluate(() => location.search);
  await expect.poll(query).toBe('?antall=10&lengde=120');
  await expect
    .poll(async () => (await page.locator('.row .to').last().textContent())?.trim())
    .toBe('–14:30');
  await page.fill('input[name="antall"]', '40');
  await expect
    .poll(() => page.locator('.adjust [role=status]').textContent())
    .toContain('flere enn opplegget');
  await page.fill('input[name="lengde"]', '20');
  await expect
    .poll(() => page.locator('.adjust [role=status]').textContent())
    .toContain('Kortere enn dette');
  await page.click('.adjust button[type=reset]');
  await expect.poll(query).toBe('');
  await expect.poll(() => page.locator('.row .from').first().textContent()).toBe('12:30');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await page.close();
});

test.each([
  'start=%3Cimg%20src=x%20onerror=alert(1)%3E',
  'start=99:99&antall=-1&lengde=1e9&dato=2027-13-01',
  'dato=%00&antall=%E0%A4%A',
  `antall=${'9'.repeat(5000)}`,
  'start=10:00:00&kommuner=__proto__',
])('adressen «%s» endrer ingenting', async (query) => {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('dialog', (dialog) => {
    faults.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(`${server.url}${MEETING}?${query}`);
  expect((await times(page)).slice(0, 2)).toEqual(['12:30', '12:35']);
  expect(faults).toEqual([]);
  await page.close();
});

test('en arbeidsplan har uker, og datoer når en dag er valgt', async () => {
  const page = await open(`${PLAN}?dato=2027-03-01`);
  expect((await times(page))[0]).toBe('Uke 1');
  expect(await page.locator('[data-weeks="0"]').textContent()).toBe('1.–7. mars');
  await page.close();
});

test('i rommet merkes det som skjer nå, og det neste, fra enhetens klokke', async () => {
  const page = await browser.newPage();
  await page.clock.setFixedTime(new Date('2027-03-04T12:37:00'));
  await page.goto(`${server.url}${MEETING}?dato=2027-03-04`);
  await page.click('[data-follow]');
  await expect
    .poll(() => page.locator('[aria-current="time"] h3').allTextContents())
    .toEqual(['Saken']);
  await expect.poll(() => page.locator('[data-is="next"] .row-mark').textContent()).toBe('Neste');
  await page.click('[data-follow]');
  await expect.poll(() => page.locator('[data-is]').count()).toBe(0);
  await page.goto(`${server.url}${MEETING}?dato=2027-03-05`);
  await page.click('[data-follow]');
  await expect
    .poll(() => page.locator('.follow [role=status]').textContent())
    .toContain('en annen dag');
  await page.close();
});

test.each([
  ['2027-03-26', '2027-03-26T11:30:00.000Z'],
  ['2027-03-29', '2027-03-29T10:30:00.000Z'],
])('kalenderfilen %s har norsk tid, og hentes først når den bes om', async (date, utc) => {
  const context = await browser.newContext({ timezoneId: 'America/New_York' });
  const page = await context.newPage();
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto(`${server.url}${MEETING}?dato=${date}`, { waitUntil: 'networkidle' });
  const before = scripts.length;
  await page.check('[data-tasks]');
  const [file] = await Promise.all([page.waitForEvent('download'), page.click('[data-calendar]')]);
  expect(file.suggestedFilename()).toBe('arbeidsmoete-90-minutter.ics');
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(await file.path(), 'utf8')) as never);
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  expect(events[0]?.startDate.toJSDate().toISOString()).toBe(utc);
  expect(events.length).toBeGreaterThan(4);
  expect(scripts.length).toBeGreaterThan(before);
  await context.close();
});

test('uten dato ber kalenderknappen om en', async () => {
  const page = await open(MEETING);
  await page.click('[data-calendar]');
  await expect
    .poll(() => page.locator('.take [role=status]').textContent())
    .toBe('Velg dato først.');
  await expect
    .poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).name))
    .toBe('dato');
  await page.close();
});

test('Word-filen lastes ned, og det som lager den, hentes først da', async () => {
  const page = await browser.newPage();
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto(server.url + MEETING, { waitUntil: 'networkidle' });
  const before = scripts.length;
  const [file] = await Promise.all([page.waitForEvent('download'), page.click('[data-word]')]);
  expect(file.suggestedFilename()).toBe('arbeidsmoete-90-minutter.docx');
  expect(scripts.length).toBeGreaterThan(before);
  await page.close();
});

test('brevet kopieres slik det står på siden, med det leseren har valgt', async () => {
  const context = await browser.newContext();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await page.goto(`${server.url}${MEETING}?start=10:00&dato=2027-03-04`);
  await page.click('[data-copy="invitation"]');
  await page.locator('.letter [role=status]:has-text("Kopiert")').first().waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const [subject = '', , second = ''] = text.split('\n');
  expect(subject).toContain('torsdag 4. mars 2027');
  expect(subject).not.toContain('Emne');
  expect(second).not.toBe('');
  expect(text).toContain('10:00');
  expect(text).toMatch(/\[sted\]/);
  await context.close();
});

test('på papir: radene først, veggen på et eget ark, og ikke flere ark enn det trengs', async () => {
  const page = await browser.newPage();
  const tooLong: string[] = [];
  for (const path of all) {
    const count = sheets(await printed(page, server.url + path));
    const rows = await page.locator('.row').count();
    // The leader's sheet, the rest and the wall's; long days and plans have more rows than one
    // sheet holds.
    const most = rows > 11 ? 5 : 4;
    if (count > most) tooLong.push(`${path}: ${count} ark, ${rows} rader`);
  }
  expect(tooLong).toEqual([]);
  await page.close();
}, 300_000);
