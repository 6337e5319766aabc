import type { Toolbox } from '../../content/toolbox.ts';
import type { Value } from '../../schemas/values.ts';
import type { Guide } from '../guide/relations.ts';
import { standardSheet } from '../plan/standard-sheet.ts';
import { crowdOf, type RunSheet } from '../run-sheet/clock.ts';
import { sheetsOf } from '../run-sheet/relations.ts';
import { daysOf } from '../run-sheet/schedule.ts';
import type { Prop, Scene, Time } from './scene.ts';
import { meetingSeats, planSeats } from './seats-of.ts';
import { hasRole, roomHolds } from './words.ts';

const PROPS: readonly Prop[] = ['screen', 'board', 'wall'];

const goesRound = (sheet: RunSheet, round: Value<'round'>): boolean =>
  sheet.rows.some((row) => row.round === round);

/** What the room of a meeting has; tools of screens have one whatever the sheet says. */
function propOf({ data }: Guide, { room = '' }: RunSheet): Pick<Scene, 'prop'> {
  const prop =
    data.category === 'digitale' ? 'screen' : PROPS.find((thing) => roomHolds(room, thing));
  return prop ? { prop } : {};
}

function voiceOf({ data }: Guide, meeting?: RunSheet): Pick<Scene, 'voice'> {
  if (data.knowledge[0] === 'bruker' && data.withWhom.includes('brukere')) return { voice: 'user' };
  return meeting && hasRole(meeting, 'owner') ? { voice: 'case' } : {};
}

function timeOf({ data }: Guide, sheet?: RunSheet): Time {
  if (sheet?.kind === 'arbeidsplan')
    return {
      as: 'weeks',
      weeks: sheet.weeks ?? 1,
      parts: sheet.rows.map(({ week = 1, toWeek }) => ({ from: week, to: toWeek ?? week })),
    };
  const { per } = data.effort.running;
  if (per === 'uke' || per === 'maaned') return { as: 'loop', every: per };
  const days = sheet ? daysOf(sheet) : 1;
  return days > 1 ? { as: 'days', days } : { as: 'once' };
}

/**
 * The scene of a guide, from its own fields and its usual run sheet (`standardSheet`). A guide
 * without a run sheet is drawn from its fields alone.
 */
export function sceneOf(toolbox: Toolbox, guide: Guide): Scene {
  const { data } = guide;
  const sheet = standardSheet(guide, sheetsOf(toolbox, guide))?.data;
  const meeting = sheet?.kind === 'moete' ? sheet : undefined;
  return {
    kind: data.category,
    seats: meeting ? meetingSeats(guide, meeting) : planSeats(guide, toolbox.kontor.length, sheet),
    ...(meeting && propOf(guide, meeting)),
    ...voiceOf(guide, meeting),
    round: !!meeting && goesRound(meeting, 'alle'),
    presenting:
      meeting && goesRound(meeting, 'kommunene') ? crowdOf(meeting, 'usual').municipalities : 0,
    researcher: sheet?.kind === 'arbeidsplan' && hasRole(sheet, 'researcher'),
    ...(data.output && { output: data.output }),
    ...(data.audience && {
      audience: data.purposes[0]?.purpose === 'foelge-opp' ? ('from' as const) : ('to' as const),
    }),
    time: timeOf(guide, sheet),
  };
}
