import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { goodFields } from '../../checks/fixture.ts';
import { fieldsOf } from '../../schemas/walk.ts';
import { factsOf, glanceOf } from './facts.ts';

const [guide] = loadToolbox().verktoy;
const factsWith = (change: object, language: 'nb' | 'nn' = 'nb') =>
  factsOf({ ...guide!, language, data: { ...guide!.data, ...change } });
const terms = (change: object, language?: 'nb' | 'nn'): string[] =>
  factsWith(change, language).map((f) => f.term);

test('feltene som skjemaet viser, står sist, i rekkefølgen fra skjemaet og på rett målform', () => {
  const shown = fieldsOf('verktoy').flatMap((field) => field.fact ?? []);
  expect(shown.map((f) => f.nb)).toEqual(
    expect.arrayContaining(['Brukes', 'Status for verktøyet']),
  );
  const whole = goodFields('verktoy');
  for (const language of ['nb', 'nn'] as const)
    expect(terms(whole, language).slice(-shown.length)).toEqual(shown.map((f) => f[language]));
  expect(terms({}, 'nn')).toEqual(expect.arrayContaining(['Kven', 'Førebuing', 'Byggjer på']));
});

test('et felt uten verdi blir utelatt', () => {
  expect(terms({ use: [] })).not.toContain('Brukes');
  expect(terms({ origin: undefined })).not.toContain('Status for verktøyet');
});

test('flere verdier skrives som en setning', () => {
  expect(
    factsWith({ knowledge: ['forskning', 'erfaring', 'bruker'] }).map((f) => f.value),
  ).toContain('forskning, erfaring og brukerkunnskap');
});

test('de tre første er tid, antall og utgifter', () => {
  expect(glanceOf(guide!).map((f) => f.about)).toEqual(['time', 'people', 'cost']);
});

test('tiden står i få ord, og det som er mer å si om den, blant resten', () => {
  const withNote = (note: string) => {
    const effort = { ...guide!.data.effort, running: { amount: 12, unit: 'dager', note } as const };
    const changed = { ...guide!, language: 'nb' as const, data: { ...guide!.data, effort } };
    return {
      first: glanceOf(changed)[0]?.value,
      rest: factsOf(changed).find((f) => f.term === 'Gjennomføring')?.value,
    };
  };
  const long = 'for koordinatoren: fire samlinger over to år';
  expect(withNote(long)).toEqual({ first: '12 dager', rest: `12 dager, ${long}` });
  expect(withNote('eller to')).toEqual({ first: '12 dager, eller to', rest: undefined });
});

test('bare felt med tillatte verdier kan vises slik', () => {
  for (const field of fieldsOf('verktoy').filter((f) => f.fact))
    expect(field.table ?? field.item?.table, field.name).toBeDefined();
});
