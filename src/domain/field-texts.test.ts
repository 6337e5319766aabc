import { collectionNames } from '../schemas/collections.ts';
import { expect, test } from 'vitest';
import { allFieldsOf } from '../schemas/walk.ts';
import { choicesOf, shownBefore, valuesText, wholeFields } from './field-texts.ts';

const guide = new Map(allFieldsOf('verktoy').map((f) => [f.path, f]));
const say = (path: string): string => valuesText(guide.get(path)!);

test('verdiene sies med ord', () => {
  expect(say('summary')).toBe('tekst, høyst 160 tegn');
  expect(say('participants.min')).toBe('et helt tall fra 1 til 2000');
  expect(say('effort.running.amount')).toBe('et tall fra 0 til 1000');
  expect(say('use')).toBe('liste med minst 1: en av disse');
  expect(say('examples')).toBe('liste: filnavnet til et eksempel, uten .md');
  expect(say('offices[].place')).toBe('kilde:side, kilde:side-side eller kilde:kapittel');
  expect(choicesOf(guide.get('use')!)).toEqual([
    ['internt', 'internt'],
    ['eksternt', 'eksternt'],
  ]);
});

test('de samme verdiene skrives én gang', () => {
  const fields = allFieldsOf('verktoy');
  const again = guide.get('avoidWhen[].when.withWhom')!;
  expect(shownBefore(fields, again)?.path).toBe('withWhom');
  expect(shownBefore(fields, guide.get('withWhom')!)).toBeUndefined();
  expect(shownBefore(fields, guide.get('title')!)).toBeUndefined();
});

test('ingen felt mangler ord for verdiene', () => {
  for (const name of collectionNames)
    for (const field of allFieldsOf(name)) expect(valuesText(field)).toMatch(/^[\p{L}].+[^ ]$/u);
});

test('et felt inne i et annet er ikke nevnt for seg', () => {
  const names = wholeFields(allFieldsOf('verktoy'));
  expect(names).toContain('review');
  expect(names).toContain('avoidWhen');
  expect(names.filter((name) => /^(review|avoidWhen)\b./.test(name))).toEqual([]);
});
