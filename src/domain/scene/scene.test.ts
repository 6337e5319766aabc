import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../checks/check.ts';
import { goodFiles } from '../../checks/fixture.ts';
import { buildToolbox } from '../../content/toolbox.ts';
import { loadToolbox } from '../../load/toolbox.ts';
import { byId } from '../guide/relations.ts';
import { sceneOf } from './scene-of.ts';
import type { Scene } from './scene.ts';
import { sceneSentence } from './sentence.ts';
import { roomHolds } from './words.ts';

const toolbox = loadToolbox();
const scene = (id: string): Scene => sceneOf(toolbox, byId(toolbox, 'verktoy', id));
const says = (id: string): string =>
  sceneSentence(scene(id), byId(toolbox, 'verktoy', id).language);

describe('scenen kommer av guiden og kjøreplanen', () => {
  test('grupper ved bord, med vert, ark på veggen og det som kommer ut', () =>
    expect(scene('gruppebord-med-bordvert')).toEqual({
      kind: 'prosessuelle',
      seats: { as: 'groups', people: 24, groups: 4, each: 6, table: true, hosts: true },
      prop: 'wall',
      round: false,
      presenting: 0,
      researcher: false,
      output: 'notat',
      time: { as: 'once' },
    }));
  test('en arbeidsplan har tiden sin, og den som forsker', () => {
    const { seats, researcher, time } = scene('foelgeforskning');
    expect(seats).toMatchObject({ as: 'houses', of: 'kommune', houses: 6, state: true });
    expect(researcher).toBe(true);
    expect(time).toMatchObject({ as: 'weeks', weeks: 104 });
  });
  test('det som kommer igjen, er en sløyfe', () =>
    expect(scene('interne-delingsfora').time).toEqual({ as: 'loop', every: 'uke' }));
  test('de det når, er andre enn de som lager det, eller de som svarer', () => {
    expect(scene('husbanken-no').audience).toBe('to');
    expect(scene('digital-rapportering').audience).toBe('from');
    expect(scene('verksted').audience).toBeUndefined();
  });
  test('en guide uten kjøreplan tegnes av sine egne felt', () => {
    const small = buildToolbox(checkFiles(goodFiles(), [], '2026-11-20').entries);
    const bare = { ...small, opplegg: [] };
    const guide = byId(bare, 'verktoy', 'testmoete');
    expect(sceneOf(bare, guide).seats).toMatchObject({ people: guide.data.participants.min });
  });
});

test('det rommet skal være uten, er det ikke i', () => {
  expect(roomHolds('Papir på bordet, ingen skjerm.', 'screen')).toBe(false);
  expect(roomHolds('Stoler uten bord mellom.', 'table')).toBe(false);
  expect(roomHolds('Bord til fem, vegg å henge på.', 'wall')).toBe(true);
  expect(roomHolds('Grupper som trenger ro.', 'ring')).toBe(false);
});

describe('setningen', () => {
  test('sier det tegningen viser', () => {
    expect(says('gruppebord-med-bordvert')).toBe(
      'Fire bord med seks personer ved hvert. Én ved hvert bord leder samtalen. Ark henger på veggen. Det gir et notat.',
    );
    expect(says('studietur')).toBe(
      'Ti personar reiser saman til ein annan stad. Det gir eit notat. Det tek to dagar.',
    );
    expect(says('laeringsnettverk')).toBe(
      'Minst fire kommunar og staten er med. Det gir ein plan. Arbeidet går over to år.',
    );
    expect(says('konferanse')).toMatch(/^19 bord med opptil åtte personer ved hvert\./);
  });
  test('er hele setninger i alle guider', () => {
    for (const { id } of toolbox.verktoy)
      expect(says(id), id).toMatch(/^(?:[\p{Lu}\d][^.]{6,}\. ?){1,7}$/u);
  });
  test('ingen bokmål i nynorsk', () => {
    const nynorsk = toolbox.verktoy.filter((guide) => guide.language === 'nn');
    for (const { id } of nynorsk)
      expect(says(id), id).not.toMatch(
        /(?<!\p{L})(?:en|et|én|ett|hver|tar|uker|personer)(?!\p{L})/u,
      );
  });
});

/** What tells two drawings apart at a glance: not the colour, and not small differences in number. */
function glance({
  seats,
  prop,
  voice,
  presenting,
  researcher,
  output,
  audience,
  time,
}: Scene): string {
  const size = (count: number): number => [4, 6, 9, 16].filter((limit) => count > limit).length;
  const how =
    seats.as === 'groups'
      ? [size(seats.groups), seats.table, seats.hosts, seats.each === 3]
      : seats.as === 'houses'
        ? [seats.of, seats.way, size(seats.houses), seats.state]
        : seats.as === 'screens'
          ? [seats.speaker]
          : 'people' in seats
            ? [size(seats.people)]
            : [];
  return [
    seats.as,
    ...how,
    prop,
    voice,
    presenting > 0,
    researcher,
    output,
    audience,
    time.as,
  ].join();
}

test('minst førti av tegningene er ulike ved første øyekast', () =>
  expect(new Set(toolbox.verktoy.map(({ id }) => glance(scene(id)))).size).toBeGreaterThanOrEqual(
    40,
  ));
