import { expect, test } from 'vitest';
import { toldIn } from './told.ts';

test.each([
  ['gratis verktøy', { cost: 'ingen' }],
  ['noko utan pengar', { cost: 'ingen' }],
  ['møte på to timer for 40', { people: 40, time: 'halvdag' }],
  ['noe på en halv time', { time: 'kort' }],
  ['halvannen time', { time: 'kort' }],
  ['ein halv dag med 12 deltakarar', { people: 12, time: 'halvdag' }],
  ['heldags samling', { time: 'dag' }],
  ['et kvarter', { time: 'kort' }],
  ['førti minutter med toppsjefen', { time: 'kort' }],
  ['samarbeid over to år', { time: 'lenge' }],
  ['hundre personer', { people: 100 }],
  ['billig og uten erfaring', { cost: 'lav', experience: 'ingen' }],
])('«%s» forteller %j', (text, told) => expect(toldIn(text)).toEqual(told));

test.each(['post 78', 'rapport fra 2016', 'to kommuner', 'en ny kollega', 'fem typer', ''])(
  '«%s» forteller ingenting om tid, penger eller antall',
  (text) => expect(toldIn(text)).toEqual({}),
);
