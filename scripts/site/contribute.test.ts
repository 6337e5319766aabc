import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { follow, openSite } from './open-site.ts';

/** The forms for people outside: all errors at once, a text to take along, and nothing kept. */

const { browser, server } = await openSite();
const SUBMIT = '[data-contribute] [type=submit]';
const FORM = `${server.url}/bidra/erfaring/`;

/** Opens the part of the form with a name. */
const toPart = (page: Page, name: string): Promise<void> =>
  page.locator('[data-part-link]', { hasText: name }).click();

test('uten svar blir alt som mangler, sagt på en gang, med lenke til spørsmålet', async () => {
  const page = await browser.newPage();
  await page.goto(FORM);
  expect(await page.isVisible(SUBMIT)).toBe(false);
  await toPart(page, 'Fortellingen');
  await page.click(SUBMIT);
  const wrong = page.locator('[data-wrong] li');
  await expect
    .poll(() => wrong.allTextContents())
    .toEqual(
      [
        'Hva kan vi kalle det?',
        'Fortell det i én setning',
        'Hvordan var det før, og hva ville dere løse?',
        'Hva gjorde dere?',
        'Hva så dere etterpå?',
      ].map((asks) => `${asks}: mangler. Fyll inn feltet.`),
    );
  expect(await page.isVisible('[data-made]')).toBe(false);
  await wrong.nth(2).getByRole('link').click();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-invalid')))
    .toBe('true');
  await page.close();
});

test('hvor det går, og at ingenting blir tatt vare på, står før det første spørsmålet', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(FORM);
  const question = await page.getByLabel('Hva kan vi kalle det?').boundingBox();
  for (const says of [
    /Det dere sender, går til|Ingen mottaker er satt opp/,
    /Svarene blir borte/,
  ]) {
    const place = await page.getByText(says).first().boundingBox();
    expect(place?.y, String(says)).toBeLessThan(question?.y ?? 0);
  }
  await page.close();
});

test('et svar som ikke går, blir sagt når en går videre til det neste', async () => {
  const page = await browser.newPage();
  await page.goto(FORM);
  await toPart(page, 'Mer, om dere har tid');
  const year = page.getByLabel('Hvilket år begynte dere?');
  const said = page.locator('[data-fault]:not(:empty)');
  await year.fill('2021 eller 2022');
  await page.keyboard.press('Tab');
  await expect
    .poll(() => said.allTextContents())
    .toEqual(['Svaret er ikke et tall. Skriv årstallet, for eksempel 2022.']);
  // What the editor's own tool can read, is an answer.
  await year.fill('høsten 2023');
  await page.keyboard.press('Tab');
  await expect.poll(() => said.allTextContents()).toEqual([]);
  await page.close();
});

test('det en guide ikke klarer seg uten, spørres det om før den siste delen', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}/bidra/verktoy/`);
  expect(await page.locator('[data-part] .must').count()).toBeGreaterThan(3);
  expect(await page.locator('[data-part]').last().locator('.must').count()).toBe(0);
  await toPart(page, 'Hvem som er med');
  await page.getByLabel('Hvor mange kan være med?').fill('2–3');
  await toPart(page, 'Tid, penger og erfaring');
  await page.getByLabel('Hvor lang tid tar det å forberede?').fill('to dager');
  await page.keyboard.press('Tab');
  await expect.poll(() => page.locator('[data-fault]:not(:empty)').allTextContents()).toEqual([]);
  await page.close();
});

test('skjemaet er ett trykk unna fra forsiden og fra toppen av eksemplene', async () => {
  const page = await browser.newPage();
  for (const [from, place] of [
    ['/', '.site-footer'],
    ['/eksempler/', '.page-head'],
  ] as const) {
    await page.goto(`${server.url}${from}`);
    const link = page.locator(`${place} a`, { hasText: /^del deres erfaring$/i });
    await follow(page, () => link.click(), '/bidra/erfaring/');
  }
  await page.close();
});

test('svarene blir en tekst og en fil, og ingenting blir lagret eller sendt', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const requests: string[] = [];
  const broken: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') broken.push(message.text());
  });
  await page.goto(FORM);
  await page.getByLabel('Hva kan vi kalle det?').fill('Faste <b>møter</b>');
  await page.getByLabel('Fortell det i én setning').fill('Vi møtes.');
  await page.click('[data-part]:not([hidden]) [data-next]');
  await page.getByLabel('Hvordan var det før, og hva ville dere løse?').fill('Ingen visste.');
  await page.getByLabel('Hva gjorde dere?').fill('## Møttes\nRing 912 34 567');
  await page.getByLabel('Hva så dere etterpå?').fill('Det gikk fortere.');
  await page.click('[data-part]:not([hidden]) [data-next]');
  await page.check('input[value="folk uten fast bolig"]');
  const before = requests.length;
  await page.click(SUBMIT);
  await expect.poll(() => page.inputValue('[data-text]')).not.toBe('');
  const text = await page.inputValue('[data-text]');
  expect(text).toContain('## Hva gjorde dere?\n\n\\## Møttes\nRing 912 34 567\n');
  expect(text).toContain('## Hvem var det for?\n\n- folk uten fast bolig\n');
  expect(await page.textContent('[data-warned] li')).toContain('ligner et mobilnummer');
  const [file] = await Promise.all([page.waitForEvent('download'), page.click('[data-file]')]);
  expect(file.suggestedFilename()).toBe('erfaring.md');
  expect(readFileSync(await file.path(), 'utf8')).toBe(text);
  const asked = requests.slice(before).filter((url) => !url.startsWith('blob:'));
  expect(asked).toEqual([]);
  const [word] = await Promise.all([page.waitForEvent('download'), page.click('[data-word]')]);
  expect(word.suggestedFilename()).toBe('erfaring.docx');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(broken).toEqual([]);
  await toPart(page, 'Kort fortalt');
  await page.getByLabel('Fortell det i én setning').fill('Vi møtes oftere.');
  await expect.poll(() => page.isVisible('[data-made]')).toBe(false);
  await context.close();
});

test('en rettelse er tre spørsmål: adressen er fylt ut, og teksten kan kopieres', async () => {
  const page = await browser.newPage();
  const referer = `${server.url}/verktoy/arbeidsmoete/`;
  await page.goto(`${server.url}/bidra/rett/`, { referer });
  await expect.poll(() => page.inputValue('#svar-1')).toBe(referer);
  await page.click(SUBMIT);
  await expect
    .poll(() => page.locator('[data-wrong] li').allTextContents())
    .toEqual(['Hva er galt?: mangler. Fyll inn feltet.']);
  await page.getByLabel('Hva er galt?').fill('Møtet er på 60 minutter.');
  await page.click(SUBMIT);
  await expect
    .poll(() => page.inputValue('[data-text]'))
    .toContain('## Hva er galt?\n\nMøtet er på 60 minutter.\n');
  expect(await page.locator('[data-word]').count()).toBe(0);
  await page.close();
});

test('uten JavaScript står spørsmålene der, med tomme filer å fylle ut', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const name of ['erfaring', 'verktoy']) {
    await page.goto(`${server.url}/bidra/${name}/`);
    expect(await page.isVisible('form.contribute')).toBe(false);
    expect(await page.locator('noscript li').count()).toBeGreaterThan(15);
    for (const ending of ['md', 'docx'])
      expect((await fetch(`${server.url}/bidra/${name}.${ending}`)).status).toBe(200);
  }
  await context.close();
});
