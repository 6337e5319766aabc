import type { Guide } from '../guide/relations.ts';
import { crowdOf, groupsOf, type RunSheet } from '../run-sheet/clock.ts';
import type { Seats } from './scene.ts';
import { hasRole, roomHolds, TWO_OFFICES } from './words.ts';

/** So many sit round one table, and so many in one ring, before they are several. */
const MOST_AT_TABLE = 15;
const MOST_IN_RING = 14;
/** So many share the work of a plan; more are those who are asked. */
const MOST_AT_WORK = 12;
/** So many answer that they are a crowd. */
const LEAST_CROWD = 15;
/** Where a room has tables, and nothing says how many sit at each. */
const USUAL_TABLE = 6;

/**
 * Work between houses. What can be done by two municipalities, but is planned for more, goes from
 * one to the others.
 */
function between({ data }: Guide, of: 'kommune' | 'kontor', houses: number, least = false): Seats {
  const { municipalities } = data.participants;
  const out =
    data.purposes[0]?.purpose === 'spre' || (municipalities === 2 && houses > municipalities);
  return {
    as: 'houses',
    of,
    houses,
    least,
    way: out ? 'out' : 'both',
    state: of === 'kommune' && houses > 2 && data.withWhom.includes('regional-stat'),
  };
}

/** How people sit in a meeting, with the usual number. */
export function meetingSeats(guide: Guide, sheet: RunSheet): Seats {
  const people = sheet.people.usual;
  const holds = (thing: Parameters<typeof roomHolds>[1]): boolean =>
    roomHolds(sheet.room ?? '', thing);
  const { municipalities } = guide.data.participants;
  if (guide.data.category === 'digitale' && holds('apart'))
    return { as: 'screens', people, speaker: people > MOST_AT_TABLE };
  if (municipalities === 2 && people <= MOST_AT_TABLE) return between(guide, 'kommune', 2);
  if (hasRole(sheet, 'travel')) return { as: 'journey', people };
  if (holds('half')) return { as: 'half-ring', people };
  const each = sheet.people.groupSize;
  const groups = groupsOf(sheet, crowdOf(sheet, 'usual'));
  const hosts = hasRole(sheet, 'host');
  const table = holds('table') && !holds('ring');
  if (each && groups > 1) return { as: 'groups', people, groups, each, table, hosts };
  if (holds('ring') && people <= MOST_IN_RING) return { as: 'ring', people };
  if (people <= MOST_AT_TABLE) return { as: 'table', people, roles: false };
  if (holds('ring') || table)
    return { as: 'groups', people, groups: Math.ceil(people / USUAL_TABLE), table, hosts };
  return { as: 'rows', people };
}

/**
 * Who does the work of a plan over weeks, and between whom.
 * @param offices how many offices there are
 */
export function planSeats(guide: Guide, offices: number, sheet?: RunSheet): Seats {
  const { participants, withWhom, purposes, knowledge, category, audience } = guide.data;
  const people = sheet?.people.usual ?? participants.min;
  if (participants.max <= 2) return { as: 'guest', people: participants.min };
  if (knowledge[0] === 'bruker' && people >= LEAST_CROWD) return { as: 'crowd', people };
  if (category === 'digitale' && !audience) return { as: 'screens', people, speaker: false };
  if (purposes[0]?.purpose === 'forankre' && withWhom.slice(0, 2).includes('ledelse'))
    return { as: 'levels' };
  const usual = sheet?.municipalities?.usual;
  const municipalities = Math.max(participants.municipalities ?? 1, usual ?? 1);
  if (municipalities > 1) return between(guide, 'kommune', municipalities, !usual);
  if (withWhom[0] === 'andre-kontor')
    return between(guide, 'kontor', TWO_OFFICES.test(participants.who) ? 2 : offices);
  const roles = sheet !== undefined && people > MOST_AT_WORK;
  return { as: 'table', people: roles ? sheet.roles.length : people, roles };
}
