import { describe, expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { answer, solve, type Answer } from './answer.ts';
import { textOfGuide, toolsOf } from './from-guides.ts';
import { suggestPlan } from './plan.ts';
import { linesOf, rank } from './rank.ts';
import { kindRules } from './rules.ts';
import { preparedAnswers, writtenSituations } from './written.ts';

/**
 * The written situations against the real guides: what a practitioner would accept, and what may not
 * come up. A new guide may push its way in; change the table only when the new answer is better.
 */
const toolbox = loadToolbox('content');
const tools = toolsOf(toolbox);
const rules = kindRules(toolbox);
const texts = new Map(toolbox.verktoy.map((g) => [g.id, textOfGuide(toolbox, g)]));

interface Accepted {
  id: string;
  /** One of these is on top. */
  top: string[];
  /** All of these are among the first five. */
  five: string[];
  /** None of these is among the first five. */
  not?: string[];
  /** Kinds the suggested combination holds. */
  kinds: string[];
}

const accepted: Accepted[] = [
  {
    id: 'fem-kommuner-to-aar',
    top: ['laeringsnettverk'],
    five: ['laeringsnettverk', 'nettverkssamling', 'kommunenettverk'],
    not: ['fagnettverk-paa-tvers', 'diskusjonsforum-paa-intranett'],
    kinds: ['organisatoriske', 'strukturelle', 'prosessuelle'],
  },
  {
    id: 'nyansatt',
    top: ['opplaering-og-internkurs', 'kollegaveiledning'],
    five: ['opplaering-og-internkurs', 'kollegaveiledning', 'rutiner-og-spilleregler'],
    not: ['konferanse', 'kommunenettverk'],
    kinds: ['prosessuelle', 'strukturelle'],
  },
  {
    id: 'raadmannen-maa-med',
    top: ['leder-og-politisk-forankring', 'statusmoete-med-programeier'],
    five: ['leder-og-politisk-forankring', 'statusmoete-med-programeier', 'samarbeidsavtale'],
    not: ['kollegaveiledning', 'programarbeid'],
    kinds: ['organisatoriske', 'strukturelle'],
  },
  {
    id: 'rapport-ingen-bruker',
    top: ['bruk-av-fou', 'kunnskapsoversettelse', 'kunnskapingsmoete'],
    five: ['bruk-av-fou', 'kunnskapsoversettelse', 'kunnskapingsmoete', 'maanedens-kunnskapstema'],
    not: ['fou-oppdrag', 'konferanse'],
    kinds: ['fou', 'prosessuelle'],
  },
  {
    id: 'vanskelig-sak',
    top: ['kollegaveiledning'],
    five: ['kollegaveiledning'],
    not: ['konferanse', 'fagdag', 'laeringsnettverk'],
    kinds: ['prosessuelle', 'fou'],
  },
  {
    id: 'staten-kjenner-ikke-hverandre',
    top: ['oppstartsmoete', 'rolle-og-mandatavklaring'],
    five: ['oppstartsmoete', 'rolle-og-mandatavklaring', 'begrepsoevelse'],
    not: ['konferanse', 'kollegaveiledning'],
    kinds: ['organisatoriske', 'prosessuelle'],
  },
  {
    id: 'deltakerne-setter-dagsorden',
    top: ['open-space'],
    five: ['open-space', 'gruppebord-med-bordvert'],
    not: ['konferanse', 'refleksjonsrunde'],
    kinds: ['prosessuelle'],
  },
  {
    id: 'fra-problem-til-tiltak',
    top: ['problemeiermetoden'],
    five: ['problemeiermetoden', 'verksted'],
    not: ['forsoek-og-pilot'],
    kinds: ['prosessuelle', 'fou'],
  },
  {
    id: 'brukernes-stemme',
    top: ['brukerundersoekelse', 'erfaringskonsulent', 'samtale-og-fokusgruppe'],
    five: ['brukerundersoekelse', 'erfaringskonsulent', 'dialogkonferanse'],
    not: ['fagnettverk-paa-tvers'],
    kinds: ['fou', 'prosessuelle'],
  },
  {
    id: 'ulike-rapporter',
    top: ['felles-rapporteringsmal'],
    five: ['felles-rapporteringsmal', 'dialogmoete-etter-rapport'],
    not: ['konferanse', 'programarbeid'],
    kinds: ['strukturelle', 'prosessuelle'],
  },
  {
    id: 'resultatene-skal-ut',
    top: ['konferanse', 'fagdag'],
    five: ['konferanse', 'fagdag', 'frokostmoete'],
    not: ['kollegaveiledning', 'oppstartsmoete'],
    kinds: ['prosessuelle'],
  },
  {
    id: 'kjenner-ikke-problemet',
    top: ['foranalyse-og-sluttanalyse', 'dialogkonferanse', 'behovsanalyse'],
    five: ['foranalyse-og-sluttanalyse', 'dialogkonferanse', 'behovsanalyse'],
    not: ['konferanse', 'evaluering'],
    kinds: ['prosessuelle', 'fou', 'organisatoriske'],
  },
  {
    id: 'forsker-med-underveis',
    top: ['foelgeforskning'],
    five: ['foelgeforskning', 'evaluering'],
    not: ['interne-delingsfora'],
    kinds: ['fou', 'prosessuelle'],
  },
  {
    id: 'ti-minutter-paa-moetet',
    top: ['interne-delingsfora', 'refleksjonsrunde'],
    five: ['interne-delingsfora', 'refleksjonsrunde'],
    not: ['laeringsnettverk', 'konferanse'],
    kinds: ['prosessuelle'],
  },
];

const answerTo = (id: string): Answer => {
  const prepared = preparedAnswers.find((p) => p.id === id);
  if (!prepared) throw new Error(`${id} er ikke skrevet`);
  return answer(solve(tools, prepared.situation, rules), (tool) => texts.get(tool));
};

test('hver skrevet situasjon står i tabellen', () => {
  expect(accepted.map((a) => a.id)).toEqual(writtenSituations.map((s) => s.id));
  expect(writtenSituations.length).toBeGreaterThanOrEqual(12);
});

describe.each(accepted)('$id', ({ id, top, five, not = [], kinds }) => {
  const given = answerTo(id);
  const first = given.fits.slice(0, 5).map((f) => f.id);

  test('rett verktøy øverst, de riktige blant fem, og ingen som ikke hører hjemme', () => {
    expect(top).toContain(first[0]);
    expect(first).toEqual(expect.arrayContaining(five));
    expect(first.filter((f) => not.includes(f))).toEqual([]);
  });

  test('grunnene er sanne mot feltene i guiden', () => {
    const situation = preparedAnswers.find((p) => p.id === id)?.situation;
    for (const item of given.fits) {
      const guide = toolbox.verktoy.find((g) => g.id === item.id)?.data;
      expect(item.arguments.find((a) => a.label === 'Passer fordi')?.lines.length).toBeGreaterThan(
        0,
      );
      expect(item.arguments.some((a) => a.label === 'Utelukket av')).toBe(false);
      expect(guide?.purposes.some(({ purpose: p }) => situation?.formaal.includes(p))).toBe(true);
      expect(guide?.withWhom.some((w) => situation?.med.includes(w))).toBe(true);
      const inRange =
        situation?.antall === undefined ||
        (guide &&
          situation.antall >= guide.participants.min &&
          situation.antall <= guide.participants.max);
      expect(item.arguments.some((a) => a.lines.some((line) => /for (få|mange)/.test(line)))).toBe(
        !inRange,
      );
      expect(
        item.arguments
          .find((a) => a.label === 'Passer fordi')
          ?.lines.includes('det trenger ikke penger') ?? false,
      ).toBe(situation?.penger !== undefined && guide?.cost === 'ingen');
    }
  });

  test('en kombinasjon på tvers, i rekkefølge, der hvert steg har en grunn', () => {
    const order = ['Først', 'Så', 'Etterpå'];
    const places = given.plan.map((s) => order.indexOf(s.when));
    expect(given.plan.length).toBeGreaterThan(1);
    expect(places).toEqual([...places].sort());
    expect(given.plan.map((s) => s.kind)).toEqual(expect.arrayContaining(kinds));
    for (const step of given.plan) expect(step.reason).not.toBe('');
  });
});

test('et strukturelt, digitalt eller FoU-verktøy står aldri alene i en kombinasjon', () => {
  for (const { situation } of preparedAnswers) {
    const plan = suggestPlan(tools, rank(tools, situation), situation, rules);
    const main = plan?.steps.find((s) => s.reason.type === 'main')?.tool;
    if (!plan || !main || !['strukturelle', 'fou', 'digitale'].includes(main.category)) continue;
    expect(
      plan.steps.some(
        (s) => s.tool.category === 'prosessuelle' || s.tool.alsoIn === 'prosessuelle',
      ),
      main.id,
    ).toBe(true);
  }
});

test('når ingen passer, kommer de nærmeste med det som utelukker dem', () => {
  const { fits, nearest } = rank(tools, {
    formaal: ['utvikle-metode'],
    med: ['politikere'],
    kunnskap: [],
    antall: 2,
    tid: 'kort',
    penger: 'ingen',
  });
  expect(fits).toEqual([]);
  expect(nearest.length).toBeGreaterThan(2);
  for (const near of nearest) expect(linesOf(near, 'misses').length).toBeGreaterThan(0);
});
