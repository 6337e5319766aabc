import { expect, test } from 'vitest';
import { toldIn } from './told.ts';

test.each([
  ['gratis verktøy', { cost: 'ingen' }],
  ['noko utan pengar', { cost: 'ingen' }],
  ['møte på to timer for 40', { people: 40, minutes: 120 }],
  ['noe på en halv time', { minutes: 30 }],
  ['halvannen time', { minutes: 90 }],
  ['ein halv dag med 12 deltakarar', { people: 12, minutes: 300 }],
  ['heldags samling', { minutes: 450 }],
  ['et kvarter', { minutes: 15 }],
  ['førti minutter med toppsjefen', { minutes: 40 }],
  ['samarbeid over to år', { minutes: 216000 }],
  ['hundre personer', { people: 100 }],
  ['billig og uten erfaring', { cost: 'lav', experience: 'ingen' }],
])('«%s» forteller %j', (text, told) => expect(toldIn(text)).toEqual(told));

test.each(['post 78', 'rapport fra 2016', 'to kommuner', 'en ny kollega', 'fem typer', ''])(
  '«%s» forteller ingenting om tid, penger eller antall',
  (text) => expect(toldIn(text)).toEqual({}),
);
