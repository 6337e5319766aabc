import { capital } from '../../language/forms.ts';
import { textOf } from '../../schemas/values.ts';
import { bandLimit } from '../time/bands.ts';
import { minutesWith } from './gaps.ts';
import { framed, line, more, namedSheet, type Sentences } from './lines.ts';
import { wantedOf } from './purposes.ts';
import type { Situation } from './situation.ts';
import type { Tool } from './tool.ts';

/** What a tool takes of time beyond what they have. */

/** Why there is no run sheet to follow: all are for others, or do not fit. */
function noSheet({ sheets }: Tool, { who }: Situation): string {
  const plans = sheets.every(({ weeks }) => weeks !== undefined) ? 'arbeidsplan' : 'kjøreplan';
  const [first] = sheets;
  const [other] = first?.forWhom ?? [];
  const one = sheets.length === 1;
  const all = capital(`${plans}${one ? 'en' : 'ene'}`);
  if (who && other && sheets.every(({ forWhom }) => forWhom && !forWhom.includes(who)))
    return `${all} er skrevet for ${textOf('forWhom', other)}.`;
  return `${one ? all : `Ingen av ${plans}ene`} passer${one ? ' ikke' : ''} med det dere har svart.`;
}

/** How long it takes, in whole and by the run sheet that the verdict rests on. */
export const timeAgainst: Sentences = (given, verdict) => {
  const { ranked, situation } = given;
  const { tool } = ranked;
  const [, effort] = given.text.effort;
  if (situation.time === 'lenge')
    return [
      framed(tool.language, {
        nb: [`Gjennomføringen er kortere enn det dere har tid til. Guiden regner med ${effort}.`],
        nn: [`Gjennomføringa er kortare enn det de har tid til. Guiden reknar med ${effort}.`],
      }),
    ];
  const limit = situation.time ? bandLimit[situation.time] : Infinity;
  const named = namedSheet(given, verdict.sheet);
  if (!named) {
    const long = framed(tool.language, {
      nb: [`Gjennomføringen tar vanligvis ${effort}.`],
      nn: [`Gjennomføringa tek vanlegvis ${effort}.`],
    });
    const wanted = wantedOf(tool, situation);
    if (tool.sheets.length && wanted.length)
      return [...(tool.running.minutes > limit ? [long] : []), line(noSheet(tool, situation))];
    return [long];
  }
  const { sheet, link, name, takes } = named;
  const told = takes ? `» ${takes}.` : '».';
  if (sheet.weeks !== undefined)
    return [
      takes
        ? line(`Arbeidet går over lengre tid: ${capital(name)} «`, link, told)
        : line('Arbeidet går over lengre tid, se arbeidsplanen «', link, told),
    ];
  const longer = tool.running.minutes > sheet.minutes;
  const part = sheet.part
    ? [
        framed(tool.language, {
          nb: [
            'Kjøreplanen «',
            link,
            `» er bare en del av verktøyet.${longer ? ` Hele gjennomføringen tar vanligvis ${effort}.` : ''}`,
          ],
          nn: [
            'Køyreplanen «',
            link,
            `» er berre ein del av verktøyet.${longer ? ` Heile gjennomføringa tek vanlegvis ${effort}.` : ''}`,
          ],
        }),
      ]
    : [];
  const minutes = minutesWith(sheet, situation.people);
  if (minutes <= limit) return part;
  // The whole time, not the difference: what they have is known only within a band.
  const { people = 0 } = situation;
  // How long it takes with more than it is made for, nobody has laid out.
  if (people > sheet.max)
    return [...part, line('Kjøreplanen «', link, `» tar minst ${more(minutes)}.`)];
  return [
    ...part,
    sheet.minutes <= limit
      ? line(`Med ${people} personer tar kjøreplanen «`, link, `» ${more(minutes)}.`)
      : line('Kjøreplanen «', link, `» tar ${more(minutes)}.`),
  ];
};
