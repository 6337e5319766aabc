import { describe, expect, test } from 'vitest';
import type { Value } from '../../schemas/values.ts';
import { loadToolbox } from '../../load/toolbox.ts';
import { plan, sheet, tool } from './fixture.ts';
import { planTool } from './from-content.ts';
import { meetingTroubles } from './partner-troubles.ts';

const people = (min: number, max: number) => ({ people: { min, max } });
const parties: Value<'withWhom'>[] = ['kommuner', 'kolleger'];
const call = tool('a', [], { withWhom: parties, sheets: [sheet('a', people(3, 12))] });
const many = sheet('b-mange', people(16, 40));
const few = sheet('b-faa', people(4, 9));
const method = tool('b', [], { withWhom: parties, sheets: [many, few] });
const sheetsIn = (query: string, ...tools: (typeof call)[]) =>
  plan(query, ...tools).steps.map(({ part }) => part.sheet?.id);

describe('uten antall velges kjøreplaner som kan ha den samme gruppa', () => {
  const query = 'verktoy=a&verktoy=b';
  test('når de gjelder de samme', () =>
    expect(sheetsIn(query, call, method)).toEqual(['a', 'b-faa']));
  test('ikke når de gjelder andre', () => {
    const others = tool('b', [], { withWhom: ['forskere', 'politikere'], sheets: [many, few] });
    expect(sheetsIn(query, call, others)).toEqual(['a', 'b-mange']);
  });
  test('ikke når leseren har valgt, eller har sagt hvor mange', () => {
    expect(sheetsIn('verktoy=a&opplegg=b-mange', call, method)).toEqual(['a', 'b-mange']);
    expect(sheetsIn(`${query}&antall=20`, call, method)).toEqual(['a', 'b-mange']);
  });
  test('en del av verktøyet står ikke for det hele', () => {
    const part = tool('b', [], { withWhom: parties, sheets: [many, { ...few, part: true }] });
    expect(sheetsIn(query, call, part)).toEqual(['a', 'b-mange']);
    expect(sheetsIn('verktoy=b&antall=6', part)).toEqual(['b-mange']);
  });
  test('videomøtet og problemeiermetoden i verktøykassa', () => {
    const toolbox = loadToolbox();
    const tools = toolbox.verktoy.map((guide) => planTool(toolbox, guide));
    const [one, other] = plan('verktoy=videomoete&verktoy=problemeiermetoden', ...tools).steps.map(
      ({ part }) => part.sheet?.people,
    );
    expect((one?.max ?? 0) >= (other?.min ?? Infinity)).toBe(true);
  });
});

test('finnes ingen slik, blir det sagt at bare noen kan være med', () => {
  const only = tool('b', [], { withWhom: parties, sheets: [many] });
  const { steps } = plan('verktoy=a&verktoy=b&uker=4', call, only);
  expect(meetingTroubles(steps, undefined).map(({ text }) => text)).toEqual([
    '«A» er laget for 3–12 personer, og «B» for 16–40 personer. Bare noen kan være med på begge.',
  ]);
  expect(meetingTroubles(steps, 8)).toEqual([]);
});
