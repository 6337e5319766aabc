import { describe, expect, test } from 'vitest';
import { checkFiles } from '../checks/check.ts';
import { file, goodFiles, guideText, withGuide } from '../checks/fixture.ts';
import { buildToolbox } from '../content/toolbox.ts';
import { loadToolbox } from '../load/toolbox.ts';
import { exportJson } from './exports/json.ts';
import {
  knownFor,
  leftOutOf,
  officeGuidesByKind,
  officeMatrix,
  officeMatrixByKind,
  officeNames,
  saysTheName,
  useNotes,
  usesNote,
} from './offices/offices.ts';
import {
  byId,
  citing,
  combinationsOf,
  examplesOf,
  guidesOfKind,
  kindLinks,
  guidesOfOffice,
  officesOf,
} from './guide/relations.ts';
import { placeGroups } from './sources/place-groups.ts';
import { bySourceYear, madeBy, placesOf } from './sources/sources.ts';
import { languageCounts, statusRows } from './freshness/status.ts';

const toolboxOf = (files = goodFiles()) =>
  buildToolbox(checkFiles(files, [], '2026-11-20').entries);

describe('relasjoner', () => {
  const offices =
    'offices:\n  - { office: vest, use: eksternt, wording: Møter, place: "ramboll-2016:42", basis: lesning, role: deltok, certain: false }\n  - { office: vest, use: eksternt, wording: Samlinger, place: "ramboll-2016:38", basis: tabell }\n  - { office: vest, use: internt, wording: Prat, place: "rapport:5", basis: kapittel }\norigin:';
  const toolbox = toolboxOf(withGuide((t) => t.replace('origin:', offices)));
  const guide = byId(toolbox, 'verktoy', 'testmoete');

  test('eksemplene som viser guiden', () =>
    expect(examplesOf(toolbox, guide).map((e) => e.id)).toEqual(['testeksempel']));
  test('et kontor står én gang, med alle radene sine', () =>
    expect(officesOf(toolbox, guide).map((r) => [r.office.id, r.entries.length])).toEqual([
      ['vest', 3],
    ]));
  test('guidene et kontor brukte', () =>
    expect(guidesOfOffice(toolbox, 'vest').map((g) => g.id)).toEqual(['testmoete']));
  test('matrisen har rapporten fra 2016, og det den sier før det vi har lest oss til', () =>
    expect(officeMatrix(toolbox)[0]?.cells[0]?.uses.map((u) => u.wording)).toEqual([
      'Samlinger',
      'Møter',
    ]));
  test('matrisen og kontorets guider står under typene, og et ord som er navnet, gjentas ikke', () => {
    const all = loadToolbox();
    const byKind = officeMatrixByKind(all);
    expect(byKind.flatMap(({ items }) => items)).toHaveLength(officeMatrix(all).length);
    expect(byKind.map(({ kind }) => kind.id)).toEqual(all.kategorier.map(({ id }) => id));
    for (const office of all.kontor)
      expect(officeGuidesByKind(all, office).flatMap(({ items }) => items)).toHaveLength(
        guidesOfOffice(all, office.id).length,
      );
    const use = officeMatrix(toolbox)[0]?.cells[0]?.uses[0];
    const says = (wording: string): boolean | undefined =>
      use && saysTheName(guide, { ...use, wording });
    expect([says('Testmøter'), says('Møter')]).toEqual([true, false]);
  });
  test('kortet til et kontor begynner ikke med det alle begynner med', () =>
    expect(
      loadToolbox()
        .kontor.map(knownFor)
        .filter((text) => text.startsWith('Kontoret')),
    ).toEqual([]));
  test('hvert ord sier hvem som mener det, om kontoret bare var med, og om det er usikkert', () =>
    expect(officeMatrix(toolbox)[0]?.cells[0]?.uses.map((u) => useNotes(u, 'nb'))).toEqual([
      ['ordet i tabellen'],
      ['vår lesning', 'var med, men arrangerte ikke', 'usikkert'],
    ]));
  test('ved navnet på verktøyet står bare det leseren må vite: internt, og forbehold om alt', () => {
    const [table, read] = officeMatrix(toolbox)[0]?.cells[0]?.uses ?? [];
    if (!table || !read) throw new Error('Prøveinnholdet har to ord om verktøyet.');
    expect(usesNote([table], 'nb')).toBe('');
    expect(usesNote([table, read], 'nb')).toBe('');
    expect(usesNote([read], 'nb')).toBe('vår lesning, var med, men arrangerte ikke, usikkert');
    expect(usesNote([{ ...table, use: 'internt' }], 'nn')).toBe('internt');
    expect(usesNote([table, { ...table, use: 'internt' }], 'nb')).toMatch(/^\w+ og \w+$/);
  });
  test('navnet på kontoret sier det som gjelder alt', () => {
    expect(officeNames(toolbox, guide, 'nb')).toEqual(['Vest']);
    const read = toolboxOf(
      withGuide((t) => t.replace('origin:', offices.replace(/  - .*(tabell|kapittel) }\n/g, ''))),
    );
    expect(officeNames(read, byId(read, 'verktoy', 'testmoete'), 'nn')).toEqual([
      'Vest (vår lesing, var med, men arrangerte ikkje)',
    ]);
  });
  test('det som er utelatt, står med kontoret og hvorfor', () =>
    expect(
      leftOutOf(loadToolbox()).flatMap(({ office, words }) =>
        words.filter((w) => w.wording === 'Rapportering').map(() => office.id),
      ),
    ).toEqual(['midt', 'bodoe']));
  test('en id som ikke finnes, stopper', () =>
    expect(() => byId(toolbox, 'verktoy', 'nei')).toThrow('verktoy/nei finnes ikke'));
});

test('«kombiner med» gir guiden og grunnen, etter når den brukes', () => {
  const other = file(
    'verktoy',
    'annet',
    guideText
      .replace('Testmøte', 'Annet')
      .replace('Prøvemøte', 'B')
      .replace(
        'origin:',
        'combineWith: [{ guide: testmoete, order: etter, reason: Fordi. }]\norigin:',
      )
      .replace('category: prosessuelle', 'category: digitale\nalsoIn: prosessuelle'),
  );
  const toolbox = toolboxOf([...goodFiles(), other]);
  const combined = () =>
    combinationsOf(toolbox, byId(toolbox, 'verktoy', 'annet')).map(({ order, guides }) => [
      order,
      ...guides.map((c) => [c.guide.id, c.reason]),
    ]);
  expect(combined()).toEqual([['sammen'], ['etter', ['testmoete', 'Fordi.']]]);
  expect(guidesOfKind(toolbox, 'prosessuelle').map((g) => g.id)).toEqual(['testmoete', 'annet']);
});

test('står en guide i to typer, sier bare det siste navnet hva de er typer av', () => {
  const toolbox = loadToolbox();
  const inTwo = toolbox.verktoy.find(({ data }) => data.alsoIn);
  const inOne = toolbox.verktoy.find(({ data }) => !data.alsoIn);
  const names = (guide: typeof inTwo) => guide && kindLinks(toolbox, guide).map(({ name }) => name);
  expect(names(inTwo)).toHaveLength(2);
  expect(names(inTwo)?.[0]).not.toMatch(/ verktøy$/);
  expect(names(inTwo)?.[1]).toMatch(/verktøy$/);
  expect(names(inOne)).toEqual([expect.stringMatching(/verktøy$/)]);
});

test('sidene som viser til en kilde, og stedene i kildens rekkefølge', () => {
  const toolbox = toolboxOf();
  expect(citing(toolbox, 'rapport').map((c) => c.url)).toEqual([
    '/verktoy/testmoete/',
    '/eksempler/testeksempel/',
    '/opplegg/testmoete-en-time/',
  ]);
  expect(
    placesOf(toolbox, byId(toolbox, 'kilder', 'rapport')).map((p) => [p.text, p.pages.length]),
  ).toEqual([
    ['s. 5', 3],
    ['s. 6', 1],
    ['Første kapittel', 1],
  ]);
  expect(
    placeGroups(toolbox, byId(toolbox, 'kilder', 'rapport')).map((g) => [g.title, g.count]),
  ).toEqual([
    ['Side 1–10', 4],
    ['Første kapittel', 1],
  ]);
});

test('ett sted i en kilde står før et som begynner likt og er lengre', () => {
  const toolbox = loadToolbox();
  const texts = placesOf(toolbox, byId(toolbox, 'kilder', 'ramboll-2016')).map(({ text }) => text);
  expect(texts).toContain('s. 6–7');
  expect(texts.indexOf('s. 6')).toBeLessThan(texts.indexOf('s. 6–7'));
});

test('kildene står i den rekkefølgen de kom ut, med hvem de er fra, uten året', () => {
  const sources = bySourceYear(loadToolbox());
  const years = sources.map(({ source }) => source.data.year);
  expect(years).toEqual(years.toSorted((a, b) => a - b));
  for (const { source, pages } of sources) {
    expect(pages, source.id).toBeGreaterThan(0);
    expect(madeBy(source), source.id).not.toMatch(/\d{4}/);
  }
});

test('kladder er ikke med', () => {
  expect(toolboxOf(withGuide((t) => t.replace('origin:', 'draft: true\norigin:'))).verktoy).toEqual(
    [],
  );
});

test('eksporten har felt, tekst og henvisninger', () => {
  const [guide] = exportJson(toolboxOf(), 'verktoy', {
    siteUrl: 'https://eksempel.no',
    licence: '',
  }).items as unknown as {
    id: string;
    sections: { key: string; text: string }[];
    citations: { label: string }[];
  }[];
  expect(guide?.sections.map((s) => s.key)).toEqual([
    'when',
    'whenNot',
    'how',
    'helps',
    'pitfalls',
  ]);
  expect(guide?.sections[2]?.text).not.toContain('[^');
  expect(guide?.citations.map((c) => c.label)).toEqual(['rapport:5', 'rapport:kap-1', 'rapport:6']);
});

describe('innholdet som helhet', () => {
  const toolbox = loadToolbox();

  test('hver guide har minst én kjøreplan', () => {
    for (const guide of toolbox.verktoy)
      expect(
        toolbox.opplegg.some((sheet) => sheet.data.guide === guide.id),
        guide.id,
      ).toBe(true);
    expect(toolbox.maler.length).toBeGreaterThanOrEqual(24);
  });

  test('minst en firedel av ordene er nynorsk, og alle fem typene har nynorsk', () => {
    expect(languageCounts(toolbox).nnPercent).toBeGreaterThanOrEqual(25);
    for (const kind of toolbox.kategorier)
      expect(
        toolbox.verktoy.some((g) => g.data.category === kind.id && g.language === 'nn'),
        kind.id,
      ).toBe(true);
  });

  test('hver guide har minst tre henvisninger, om den ikke bare er foreslått', () => {
    const thin = toolbox.verktoy.filter(
      (g) => g.data.origin !== 'foreslatt' && g.citations.reduce((sum, c) => sum + c.uses, 0) < 3,
    );
    expect(thin.map((g) => g.id)).toEqual([]);
  });

  test('ingen to guider deler et avsnitt eller en hensikt', () => {
    const seen = new Map<string, string>();
    for (const guide of toolbox.verktoy) {
      for (const line of guide.sections
        .flatMap((s) => s.text.split('\n'))
        .filter((l) => l.length > 50)) {
        expect(seen.get(line) ?? guide.id, line).toBe(guide.id);
        seen.set(line, guide.id);
      }
    }
    const summaries = toolbox.verktoy.map((g) => g.data.summary);
    expect(new Set(summaries).size).toBe(summaries.length);
  });

  test('hver side med gjennomgang har status', () =>
    expect(statusRows(toolbox).length).toBeGreaterThan(20));
});
