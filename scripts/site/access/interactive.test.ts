import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { writtenAnswers } from '../../../src/domain/chooser/prepared.ts';
import { writeSituation } from '../../../src/domain/chooser/situation.ts';
import { loadToolbox } from '../../../src/load/toolbox.ts';
import { openSite } from '../open-site.ts';
import { addEngines, axeFaults, ibmFaults } from './engines.ts';
import { overflow, smallTargets } from './measures.ts';

/**
 * Both engines on what a reader can open, pick and write: the states that a page is not born in.
 */

interface State {
  name: string;
  path: string;
  reach: (page: Page) => Promise<unknown>;
}

const panel = async (page: Page, word: string): Promise<void> => {
  await page.focus('#header-q');
  await page.keyboard.type(word);
  await page.waitForFunction(
    (text) => document.querySelector('.search-status')?.textContent?.includes(`«${text}»`),
    word,
  );
};
const [situation] = writtenAnswers(loadToolbox('content'));
if (!situation) throw new Error('no written situation');

const states: readonly State[] = [
  {
    name: 'svar på en situasjon',
    path: `/velg/?${writeSituation(situation.situation)}`,
    reach: (page) => page.waitForSelector('.answers a'),
  },
  {
    name: 'alle spørsmålene åpne',
    path: '/velg/',
    reach: (page) =>
      page.$$eval('form details', (all) => all.forEach((d) => d.setAttribute('open', ''))),
  },
  {
    name: 'tre verktøy side om side',
    path: '/sammenlign/?verktoy=laeringsarena&verktoy=verksted&verktoy=fagdag',
    reach: (page) => page.waitForSelector('#sammenligning table'),
  },
  {
    name: 'en plan med steg, datoer og innvendinger',
    path: '/plan/?opplegg=oppstartsmoete-paa-skjerm&verktoy=fagdag&uker=0&verktoy=konferanse&mal=referat-med-tiltak&dato=2027-03-29&rekkefoelge=egen',
    reach: (page) => page.waitForSelector('html[data-planned] .troubles'),
  },
  {
    name: 'filtrert liste',
    path: '/verktoy/?formaal=forankre',
    reach: (page) =>
      page.waitForFunction(() =>
        /^Viser \d+ av/.test(document.querySelector('.filter [role=status]')?.textContent ?? ''),
      ),
  },
  {
    name: 'ingen guider igjen',
    path: '/verktoy/?formaal=forankre&type=digitale&med=innbyggere',
    reach: (page) =>
      page.waitForFunction(() =>
        document.querySelector('.filter [role=status]')?.textContent?.startsWith('Ingen av'),
      ),
  },
  {
    name: 'to valgt for sammenligning',
    path: '/verktoy/',
    reach: async (page) => {
      await page.check('.pick-more input');
      for (const n of [0, 1]) await page.locator('.card .pick input').nth(n).check();
      await page.waitForSelector('.compare-bar:visible');
    },
  },
  {
    name: 'filtrerte eksempler',
    path: '/eksempler/?fylke=Nordland',
    reach: (page) => page.locator('#eksempelliste a:visible').first().waitFor(),
  },
  {
    name: 'søkepanel med treff',
    path: '/verktoy/verksted/',
    reach: (page) => panel(page, 'nettverk'),
  },
  {
    name: 'søkepanel uten treff',
    path: '/verktoy/verksted/',
    reach: (page) => panel(page, 'xyzzyq'),
  },
  {
    name: 'søkeside med treff',
    path: '/sok/?q=nettverk',
    reach: (page) => page.waitForSelector('#treff a'),
  },
  {
    name: 'søkeside med skrivefeil',
    path: '/sok/?q=evaulering',
    reach: (page) => page.waitForSelector('#mente a, #mente button'),
  },
  {
    name: 'søkeside uten treff',
    path: '/sok/?q=xyzzyq',
    reach: (page) =>
      page.waitForFunction(() => document.querySelector('#sokestatus')?.textContent?.trim()),
  },
  {
    name: 'ordforklaring',
    path: '/verktoy/verksted/',
    reach: async (page) => {
      await page.focus('button.term');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.lookup:popover-open');
    },
  },
  {
    name: 'tilskudd som tabell',
    path: '/eksempler/bodoe-foyer/',
    reach: (page) =>
      page.$$eval('details', (all) => all.forEach((d) => d.setAttribute('open', ''))),
  },
  {
    name: 'avkrysset uke som huskes',
    path: '/ny/vest/',
    reach: async (page) => {
      await page.check('input[name="steg-1"]');
      await page.click('[data-keep]');
      await page.waitForSelector('[data-forget]:visible');
    },
  },
];

const { browser, server } = await openSite();

test.each(states)('$name', async ({ path, reach }) => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  });
  await addEngines(context);
  const page = await context.newPage();
  await page.goto(server.url + path);
  await reach(page);
  const faults: string[] = [];
  for (const [width, scheme] of [
    [1280, 'light'],
    [320, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    const found = [
      ...(await axeFaults(page)),
      ...(await ibmFaults(page)),
      ...(width === 320 ? [...(await overflow(page)), ...(await smallTargets(page))] : []),
    ];
    faults.push(...found.map((fault) => `${width} ${scheme}: ${fault}`));
  }
  await context.close();
  expect(faults).toEqual([]);
});
