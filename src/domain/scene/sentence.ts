import { capital } from '../../language/forms.ts';
import { inWords } from '../time/numbers.ts';
import { textOf, type Language } from '../../schemas/values.ts';
import { weeksText } from '../time/span.ts';
import type { Scene, Seats, Time } from './scene.ts';

/**
 * A drawing in words: what one sees, as whole sentences. It is the drawing's text alternative, so
 * it is made of the same scene and says nothing else.
 */

type Say = (nb: string, nn: string) => string;

/** A number in words up to twelve. */
const many = (n: number, say: Say): string => (n === 1 ? say('én', 'éin') : inWords(n));
const persons = (n: number, say: Say): string =>
  `${many(n, say)} ${n === 1 ? 'person' : say('personer', 'personar')}`;

function groupsText(
  { people, groups, each, table, hosts }: Extract<Seats, { as: 'groups' }>,
  say: Say,
) {
  const [unit, where] = table ? ['bord', say(' ved hvert', ' ved kvart')] : ['grupper', ''];
  const who = each
    ? `${many(groups, say)} ${unit} med ${people === groups * each ? '' : 'opptil '}${persons(each, say)}${where}`
    : `${persons(people, say)} ${table ? 'ved bord' : 'i grupper'}`;
  const host = table
    ? say('Én ved hvert bord leder samtalen', 'Éin ved kvart bord leier samtalen')
    : say('Én i hver gruppe leder samtalen', 'Éin i kvar gruppe leier samtalen');
  return hosts ? [who, host] : [who];
}

function housesText(
  { of, houses, least, way, state }: Extract<Seats, { as: 'houses' }>,
  say: Say,
): string {
  if (of === 'kontor') {
    if (way === 'out')
      return say('ett kontor deler med de andre', 'eitt kontor deler med dei andre');
    return houses === 2
      ? say('to kontor lærer av hverandre', 'to kontor lærer av kvarandre')
      : say('alle kontorene er med', 'alle kontora er med');
  }
  if (way === 'out') return `${many(1, say)} kommune deler med andre`;
  const number = `${least ? 'minst ' : ''}${many(houses, say)} ${say('kommuner', 'kommunar')}`;
  return `${number}${state ? ' og staten' : ''} er med`;
}

/** Who is there and how they sit, one sentence or two. */
function seatsText(seats: Seats, work: boolean, say: Say): string[] {
  switch (seats.as) {
    case 'groups':
      return groupsText(seats, say);
    case 'table':
      if (seats.roles) return [`${many(seats.people, say)} roller deler arbeidet`];
      return [
        work
          ? `${persons(seats.people, say)} ${say('arbeider sammen', 'arbeider saman')}`
          : `${persons(seats.people, say)} ved ${say('ett bord', 'eitt bord')}`,
      ];
    case 'ring':
      return [`${persons(seats.people, say)} i ring`];
    case 'half-ring':
      return [`${persons(seats.people, say)} i halvsirkel`];
    case 'rows':
      return [
        `${persons(seats.people, say)} ${say('hører på én som snakker', 'høyrer på éin som snakkar')}`,
      ];
    case 'screens':
      return [
        seats.speaker
          ? say(
              'én snakker til mange, som sitter ved hver sin skjerm',
              'éin snakkar til mange, som sit ved kvar sin skjerm',
            )
          : `${persons(seats.people, say)} ved ${say('hver sin skjerm', 'kvar sin skjerm')}`,
      ];
    case 'journey':
      return [
        `${persons(seats.people, say)} ${say('reiser sammen til et annet sted', 'reiser saman til ein annan stad')}`,
      ];
    case 'houses':
      return [housesText(seats, say)];
    case 'levels':
      return [
        say(
          'de som gjør jobben, mellomlederne og de som bestemmer, er med',
          'dei som gjer jobben, mellomleiarane og dei som avgjer, er med',
        ),
      ];
    case 'crowd':
      return [`${persons(seats.people, say)} ${say('svarer', 'svarer')}`];
    case 'guest':
      return [
        `${many(seats.people, say)} ${say('er med i en gruppe som andre eier', 'er med i ei gruppe som andre eig')}`,
      ];
  }
}

function timeText(time: Time, language: Language, say: Say): string {
  switch (time.as) {
    case 'weeks':
      return `arbeidet går over ${weeksText(time.weeks, language, (weeks) => many(weeks, say))}`;
    case 'loop':
      return time.every === 'uke'
        ? say('det skjer hver uke', 'det skjer kvar veke')
        : say('det skjer hver måned', 'det skjer kvar månad');
    case 'days':
      return `${say('det tar', 'det tek')} ${many(time.days, say)} ${say('dager', 'dagar')}`;
    case 'once':
      return '';
  }
}

/** The sentences of a scene, for instance «Fire bord med seks personer ved hvert. Det gir et notat.» */
export function sceneSentence(scene: Scene, language: Language): string {
  const say: Say = (nb, nn) => (language === 'nn' ? nn : nb);
  const { seats, prop, presenting, voice, round, researcher, output, audience, time } = scene;
  const seen = [
    ...seatsText(seats, time.as === 'weeks', say),
    presenting > 0 && `${many(presenting, say)} ${say('kommuner', 'kommunar')} får ordet etter tur`,
    voice === 'case' &&
      seats.as !== 'groups' &&
      say('én legger fram sin sak', 'éin legg fram si sak'),
    voice === 'case' &&
      seats.as === 'groups' &&
      say('én i hver gruppe legger fram sin sak', 'éin i kvar gruppe legg fram si sak'),
    voice === 'user' &&
      seats.as !== 'crowd' &&
      say('de som har brukt tjenesten, forteller', 'dei som har brukt tenesta, fortel'),
    round && 'alle får ordet etter tur',
    prop === 'screen' &&
      seats.as !== 'screens' &&
      say('alle ser den samme skjermen', 'alle ser den same skjermen'),
    prop === 'board' && say('de skriver på en tavle', 'dei skriv på ei tavle'),
    prop === 'wall' && output !== 'ark' && say('ark henger på veggen', 'ark heng på veggen'),
    researcher &&
      say('en som forsker eller evaluerer, er med', 'ein som forskar eller evaluerer, er med'),
    output && `det gir ${textOf('output', output, language)}`,
    audience === 'to' &&
      say(
        'mange som ikke er med, får nytte av resultatet',
        'mange som ikkje er med, får nytte av resultatet',
      ),
    audience === 'from' && say('mange andre svarer', 'mange andre svarer'),
    timeText(time, language, say),
  ];
  return seen
    .filter((part): part is string => !!part)
    .map((part) => `${capital(part)}.`)
    .join(' ');
}
