import { expect, test } from 'vitest';
import type { Answer } from '../../search/engine/engine.ts';
import { readQuery } from '../../search/engine/query.ts';
import type { Ranked } from '../../search/engine/rank.ts';
import { tallyOf } from '../../search/engine/tally.ts';
import { bokmaal } from './texts-nb.ts';
import { nynorsk } from './texts-nn.ts';
import { told } from './told.ts';

const hit = (score: number, covered = 1): Ranked => ({
  id: String(score),
  page: { url: '/x/', title: 'X', type: 'guide', language: 'nb', length: 1, asked: [] },
  score,
  covered,
  about: covered,
});
const say = (text: string, change: Partial<Answer>, language = 'nb'): string => {
  const answer: Answer = {
    hits: [],
    query: readQuery(change.meant ?? change.divided ?? text),
    missing: [],
    weak: false,
    elsewhere: false,
    unfinished: false,
    ...change,
  };
  return told(answer, tallyOf(answer), text, language === 'nn' ? nynorsk : bokmaal);
};

test.each<[string, Partial<Answer>, string]>([
  ['nettverk', { hits: [hit(9), hit(3)] }, '2 treff på «nettverk».'],
  ['lær', { hits: [hit(9)], unfinished: true }, '1 treff på ord som begynner på «lær».'],
  [
    'møte kommune',
    { hits: [hit(9), hit(5, 0.6), hit(4, 0.4)] },
    '1 treff har alle ordene, her eller inne på siden. 2 til har noen av dem.',
  ],
  [
    'møte kommune',
    { hits: [hit(9, 0.7), hit(5, 0.6)] },
    'Ingen sider har alle ordene. 2 har noen av dem, de nærmeste først.',
  ],
  [
    'møte xyz',
    { hits: [hit(9), hit(5)], missing: ['xyz'] },
    'Ingen sider har ordet «xyz». 2 treff på resten.',
  ],
  [
    'forankrnig',
    { hits: [hit(9)], missing: ['forankrnig'], meant: 'forankring' },
    'Ingen sider har ordet «forankrnig». Viser 1 treff på «forankring».',
  ],
  [
    'samlingsopplegg',
    { hits: [hit(9)], missing: ['samlingsopplegg'], divided: 'samling opplegg' },
    'Ingen sider har ordet «samlingsopplegg». Viser 1 treff på «samling opplegg».',
  ],
  [
    'sveising xyz møte',
    { hits: [hit(9)], missing: ['sveising', 'xyz'], weak: true },
    'Ingen sider har ordene «sveising» eller «xyz». Ingen side svarer rett på dette. Disse er nærmest.',
  ],
  [
    'rente på startlån',
    { hits: [hit(9)], weak: true, elsewhere: true },
    'Søknader, satser, klager og ledige boliger står ikke her: Spør kommunen eller Husbanken. Disse er nærmest.',
  ],
  ['xyz', { missing: ['xyz'] }, 'Ingen sider har ordet «xyz».'],
  ['q', {}, 'Ingen treff på «q».'],
])('«%s» %j', (text, answer, sentence) => expect(say(text, answer)).toBe(sentence));

test('på nynorsk', () =>
  expect(say('møte xyz', { hits: [hit(9)], missing: ['xyz'], weak: true }, 'nn')).toBe(
    'Ingen sider har ordet «xyz». Inga side svarer rett på dette. Desse er nærast.',
  ));

test('det som mangler ord og skårer langt under det beste, er ikke med i listen og ikke i tallet', () => {
  expect(say('møte kommune', { hits: [hit(100), hit(20, 0.5), hit(1, 0.5)] })).toBe(
    '1 treff har alle ordene, her eller inne på siden. 1 til har noen av dem.',
  );
  expect(say('nettverk', { hits: [hit(100), hit(1)] })).toBe('2 treff på «nettverk».');
});
