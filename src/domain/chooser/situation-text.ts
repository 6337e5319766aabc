import { facets, type FacetName, type FacetValue } from '../../site/facets.ts';
import { keysOf, textOf, type Value } from '../../schemas/values.ts';
import { inWords } from './in-words.ts';
import { optionText } from './questions.ts';
import type { Situation } from './situation.ts';

const isWho: Record<Value<'forWhom'>, string> = {
  husbanken: 'er i Husbanken',
  kommune: 'er en kommune',
};
const isPhase: Record<Value<'phase'>, string> = {
  foer: 'har ikke begynt',
  underveis: 'er i gang',
  etter: 'er nær slutten eller ferdige',
};
const leader: Record<Value<'experience'>, string> = {
  ingen: 'Den som skal lede, har ingen erfaring.',
  noe: 'Den som skal lede, har noe erfaring.',
  erfaren: 'Den som skal lede, er erfaren.',
};
const money = (cost: Value<'cost'>): string =>
  cost === 'ingen' ? 'har ingen penger' : `kan ha ${textOf('cost', cost)}`;

/** On a button one word is enough; in a sentence these lack what they are done to. */
const inSentence: Readonly<Record<string, string>> = { samordne: 'samordne arbeidet' };

/** The answers to a question in words, in the order of the table, but the last one at the end. */
function told(situation: Situation, name: FacetName, last?: string): string {
  const given = [situation[name] ?? []].flat() as string[];
  const inOrder = (keysOf(facets[name].table) as string[])
    .filter((value) => given.includes(value))
    .toSorted((a, b) => Number(a === last) - Number(b === last));
  return inWords(
    inOrder.map(
      (value) =>
        inSentence[value] ?? optionText(name, value as FacetValue<FacetName>, situation.who),
    ),
  );
}

/** What they want, with whom: «vil spre kunnskap sammen med kommuner», «vil bli kjent med …». */
function wish(situation: Situation): string {
  const purposes = told(situation, 'purposes', 'bli-kjent');
  const others = told(situation, 'withWhom');
  if (!purposes) return others && `skal arbeide sammen med ${others}`;
  const met = situation.purposes?.includes('bli-kjent');
  return `vil ${purposes}${others && ` ${met ? 'med' : 'sammen med'} ${others}`}`;
}

/** The time they have: to prepare, to carry it out, or both. */
function hours(situation: Situation): string {
  const preparation = told(situation, 'preparation');
  const time = told(situation, 'time');
  if (!preparation) return time && `har ${time}`;
  return `har ${preparation} til å forberede${time && ` og ${time} til å gjennomføre`}`;
}

/** One sentence about those who ask, from what it says of them; nothing where it says nothing. */
const sentence = (...said: string[]): string => {
  const parts = said.filter(Boolean);
  return parts.length ? `Dere ${inWords(parts)}.` : '';
};

/** The situation in words, for the top of the answer and for paper. */
export function situationText(situation: Situation): string {
  const { who, people, phase, cost, experience } = situation;
  const [use, knowledge, size] = [
    told(situation, 'use'),
    told(situation, 'knowledge'),
    told(situation, 'size'),
  ];
  return [
    sentence(who ? isWho[who] : '', wish(situation)),
    knowledge && `Dere trenger ${knowledge}.`,
    use && `Det skal skje ${use}.`,
    people === 1 ? 'Én person er med.' : '',
    sentence(
      people !== undefined && people > 1 ? `er ${people} personer` : '',
      phase ? isPhase[phase] : '',
      hours(situation),
      cost ? money(cost) : '',
    ),
    experience ? leader[experience] : '',
    size && `Kommunen har ${size}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
