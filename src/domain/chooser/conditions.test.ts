import { expect, test } from 'vitest';
import type { Condition } from '../../schemas/situation.ts';
import { holds } from './conditions.ts';
import type { Situation } from './situation.ts';

test.each<[name: string, written: Condition, met: Situation, not: Situation]>([
  ['hvem', { who: 'kommune' }, { who: 'kommune' }, { who: 'husbanken' }],
  ['bruk', { use: 'internt' }, { use: 'internt' }, { use: 'eksternt' }],
  [
    'formål',
    { purposes: ['spre'] },
    { purposes: ['forankre', 'spre'] },
    { purposes: ['forankre'] },
  ],
  ['med', { withWhom: ['kommuner'] }, { withWhom: ['kommuner'] }, { withWhom: ['ledelse'] }],
  ['kunnskap', { knowledge: ['bruker'] }, { knowledge: ['bruker'] }, { knowledge: ['erfaring'] }],
  ['færre enn', { peopleUnder: 8 }, { people: 7 }, { people: 8 }],
  ['flere enn', { peopleOver: 8 }, { people: 9 }, { people: 8 }],
  ['fase', { phase: ['foer', 'etter'] }, { phase: 'etter' }, { phase: 'underveis' }],
  ['forberedelse', { preparationAtMost: 'dag' }, { preparation: 'kort' }, { preparation: 'uke' }],
  ['tid', { timeAtMost: 'halvdag' }, { time: 'halvdag' }, { time: 'dag' }],
  ['utgifter', { costAtMost: 'lav' }, { cost: 'ingen' }, { cost: 'middels' }],
  ['erfaring', { experienceAtMost: 'noe' }, { experience: 'noe' }, { experience: 'erfaren' }],
  ['størrelse', { size: ['liten'] }, { size: 'liten' }, { size: 'stor' }],
])('vilkår om %s', (_, written, met, not) => {
  expect([holds(written, met), holds(written, not), holds(written, {})]).toEqual([
    true,
    false,
    false,
  ]);
});

test('alle vilkårene må være oppfylt, og et tomt vilkår gjelder aldri', () => {
  const written: Condition = { phase: ['foer'], peopleUnder: 8 };
  expect(holds(written, { phase: 'foer', people: 5 })).toBe(true);
  expect(holds(written, { phase: 'foer' })).toBe(false);
  expect(holds(written, { phase: 'foer', people: 9 })).toBe(false);
  expect(holds({}, { phase: 'foer' })).toBe(false);
});
