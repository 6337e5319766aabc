import { collectionNames } from './collections.ts';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { allFieldsOf, fieldsOf } from './walk.ts';

const all = collectionNames.flatMap((name) =>
  allFieldsOf(name).map((field) => [`${name}: ${field.path}`, field] as const),
);

describe('hvert felt forklarer seg selv', () => {
  test.each(all)('%s', (_name, field) => {
    const { description, good, bad, why } = field.help;
    expect(description, 'mening').toMatch(/^\p{L}.{3,}/u);
    expect(description.endsWith('.'), 'feltets mening er ikke en hel setning').toBe(false);
    expect(why, 'hvorfor').toMatch(/^\p{Lu}.+\.$/u);
    expect(bad, 'dårlig eksempel').not.toBe('');
    const result = field.schema.safeParse(parse(good));
    expect(result.success, `godt eksempel: ${good} ${result.error?.message ?? ''}`).toBe(true);
  });
});

test('de dårlige eksemplene er ulike de gode', () => {
  expect(all.filter(([, f]) => f.help.good === f.help.bad)).toEqual([]);
});

test('et valg kjenner tekstene, en referanse kjenner samlingen, og tall kjenner grensene', () => {
  const guide = new Map(allFieldsOf('verktoy').map((f) => [f.path, f]));
  expect(guide.get('language')?.choices).toEqual({ nb: 'bokmål', nn: 'nynorsk' });
  expect(guide.get('use')?.item?.choices).toEqual({ internt: 'internt', eksternt: 'eksternt' });
  expect(guide.get('combineWith[].guide')).toMatchObject({
    type: 'reference',
    target: 'verktoy',
    required: true,
  });
  expect(guide.get('participants.min')).toMatchObject({
    type: 'number',
    min: 1,
    max: 2000,
    whole: true,
  });
  expect(guide.get('effort.running.amount')?.whole).toBeUndefined();
  expect(guide.get('summary')).toMatchObject({ type: 'text', max: 160, required: true });
  expect(guide.get('review.date')?.type).toBe('date');
  expect(guide.get('alsoIn')?.required).toBe(false);
});

test('feltene står i skjemaets rekkefølge', () => {
  expect(fieldsOf('begreper').map((f) => f.name)).toEqual([
    'title',
    'aliases',
    'asked',
    'language',
    'otherForm',
    'guide',
    'related',
    'firstWeek',
    'places',
  ]);
});
