import { expect, test } from 'vitest';
import { toldIn } from './told.ts';
import { wantsIn } from './wants.ts';

const wanted = (text: string) => [...wantsIn(text, toldIn(text))];

test.each([
  ['mal for referat', ['mal']],
  ['skjema til deltakerne', ['mal']],
  ['samtykkeskjema til intervju', ['mal']],
  ['har dere et skjema vi kan bruke til dette', ['mal']],
  ['kjøreplan for verksted', ['kjoereplan']],
  ['program for fagdag', ['kjoereplan']],
  ['open space tre timer', ['kjoereplan']],
  ['hva betyr forankring', ['begrep']],
  ['kva er ein læringsagent', ['begrep']],
  ['hvem har prøvd dette', ['eksempel']],
  ['døme på bofellesskap', ['eksempel']],
])('«%s» ber om %j', (text, types) => expect(wanted(text)).toEqual(types));

test.each([
  'forankring',
  'få ledelsen med',
  'programarbeid',
  'hver kommune bruker sitt eget skjema',
  '',
])('«%s» ber ikke om ett slag sider', (text) => expect(wanted(text)).toEqual([]));
