import { describe, expect, test } from 'vitest';
import { readPlan, writePlan } from './address.ts';
import { material, plan, says, titles, tool } from './fixture.ts';
import { moved, planOf, without, withSheet, withStep, withWeeks } from './plan.ts';

describe('det en leser gjør med planen', () => {
  const tools = [tool('a'), tool('b', [says('a', 'etter')]), tool('c')];
  const choice = readPlan(new URLSearchParams('verktoy=a&verktoy=b&verktoy=c'));
  const made = planOf(choice, material(...tools));
  const after = (next: ReturnType<typeof moved>) => String(writePlan(next));

  test('uten eget valg står den i guidenes rekkefølge', () => {
    expect(titles(made)).toEqual(['B', 'A', 'C']);
    expect(made.guided).toBe(true);
  });
  test('å flytte et steg gjør rekkefølgen til leserens', () =>
    expect(after(moved(choice, made, 2, -1))).toBe(
      'verktoy=b&verktoy=c&verktoy=a&rekkefoelge=egen',
    ));
  test('det øverste kan ikke flyttes opp', () => expect(moved(choice, made, 0, -1)).toBe(choice));
  test('ta bort, bytte kjøreplan, endre uker og legge til', () => {
    expect(after(without(choice, made, 0))).toBe('verktoy=a&verktoy=c');
    expect(after(withSheet(choice, made, 0, 'b-lang'))).toBe('opplegg=b-lang&verktoy=a&verktoy=c');
    expect(after(withWeeks(choice, made, 1, 4))).toBe('verktoy=b&verktoy=a&uker=4&verktoy=c');
    expect(after(withStep(choice, made, { type: 'sheet', id: 'a-lang' }))).toBe(
      'verktoy=b&verktoy=a&verktoy=c&opplegg=a-lang',
    );
  });
  test('uten valgt kjøreplan er det guidens egen, ikke den korteste', () => {
    const { steps } = plan('verktoy=a', tool('a', [], { standard: 'a-lang' }));
    expect(steps[0]?.part.sheet?.id).toBe('a-lang');
    const bare = plan('verktoy=a', tool('a', [], { sheets: [], standard: undefined }));
    expect(bare.steps[0]?.part.sheet).toBeUndefined();
  });
  test('et løp som endres, blir skrevet ut steg for steg', () => {
    const whole = readPlan(new URLSearchParams('loep=et-loep&dato=2027-01-11'));
    const steps = planOf(whole, material(...tools));
    expect(after(without(whole, steps, 1))).toBe('steg=et-loep.1&steg=et-loep.3&dato=2027-01-11');
  });
  test('det som ikke finnes lenger, blir sagt', () => {
    const { missing, steps } = plan(
      'verktoy=borte&opplegg=b-kort&steg=et-loep.9&loep=vekk',
      ...tools,
    );
    expect(missing).toEqual(['borte', 'et-loep', 'vekk']);
    expect(steps).toHaveLength(1);
  });
});
