import { keysOf, textOf, type Value } from '../../schemas/values.ts';
import { inWords } from './in-words.ts';
import {
  manyIds,
  manyOptions,
  oneIds,
  oneOptions,
  oneQuestions,
  PEOPLE,
  type OneQuestion,
} from './questions.ts';

/** What the reader has told. What is not told rules nothing out. */
export interface Situation {
  formaal: Value<'purpose'>[];
  med: Value<'withWhom'>[];
  kunnskap: Value<'knowledge'>[];
  antall?: number;
  bruk?: Value<'use'>;
  fase?: Value<'phase'>;
  forberedelse?: Value<'timeBand'>;
  tid?: Value<'timeBand'>;
  penger?: Value<'cost'>;
  erfaring?: Value<'experience'>;
  stoerrelse?: Value<'sizeClass'>;
}

/** A situation in which nothing is told. */
export const nothingTold: Readonly<Situation> = { formaal: [], med: [], kunnskap: [] };

/** The situation in an address. Only known names and values count, so that a hostile address tells nothing. */
export function readSituation(parameters: URLSearchParams): Situation {
  const many = Object.fromEntries(
    manyIds.map((id) => {
      const given = parameters.getAll(id);
      return [
        id,
        manyOptions(id)
          .map((o) => o.value)
          .filter((value) => given.includes(value)),
      ];
    }),
  );
  const one = Object.fromEntries(
    oneIds.flatMap((id) => {
      const given = parameters.get(id);
      return oneOptions(id).some((o) => o.value === given) ? [[id, given]] : [];
    }),
  );
  const people = /^\d{1,4}$/.test(parameters.get(PEOPLE.id) ?? '')
    ? Number(parameters.get(PEOPLE.id))
    : 0;
  const counted = people >= PEOPLE.min && people <= PEOPLE.max ? { antall: people } : {};
  return { ...nothingTold, ...many, ...one, ...counted };
}

/** The address of a situation: what is told, in the order of the questions. */
export function writeSituation(situation: Situation): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const id of manyIds) for (const value of situation[id]) parameters.append(id, value);
  if (situation.antall !== undefined) parameters.set(PEOPLE.id, String(situation.antall));
  for (const id of oneIds) if (situation[id] !== undefined) parameters.set(id, situation[id]);
  return parameters;
}

/** Whether nothing that tells tools apart has been told. The size class alone tells too little. */
export function isEmpty(situation: Situation): boolean {
  return [...writeSituation(situation).keys()].every((key) => key === 'stoerrelse');
}

const answer = (situation: Situation, id: OneQuestion): string => {
  const value = situation[id];
  return value === undefined
    ? ''
    : ((oneQuestions[id].options as Record<string, string>)[value] ?? '');
};

/** The situation in words, for the top of the answer and for paper. */
export function situationText(situation: Situation): string {
  const { formaal, med, kunnskap, antall } = situation;
  const time = (id: 'forberedelse' | 'tid', what: string): string =>
    situation[id] ? `${answer(situation, id)} til ${what}` : '';
  const parts = [
    formaal.length ? `vil ${inWords(formaal.map((p) => textOf('purpose', p)))}` : '',
    med.length ? `sammen med ${inWords(med.map((w) => textOf('withWhom', w)))}` : '',
    antall ? `${antall} ${antall === 1 ? 'person' : 'personer'}` : '',
    answer(situation, 'bruk'),
    kunnskap.length
      ? `trenger ${inWords(
          keysOf('knowledge')
            .filter((k) => kunnskap.includes(k))
            .map((k) => textOf('knowledge', k)),
        )}`
      : '',
    answer(situation, 'fase'),
    time('forberedelse', 'å forberede'),
    time('tid', 'å gjennomføre'),
    answer(situation, 'penger'),
    answer(situation, 'erfaring'),
    situation.stoerrelse ? `kommune med ${answer(situation, 'stoerrelse')}` : '',
  ].filter(Boolean);
  return parts.length ? `Dere: ${parts.join(', ')}.` : '';
}
