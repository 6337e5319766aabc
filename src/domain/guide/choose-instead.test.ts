import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { byId } from './relations.ts';
import { whenInstead } from './choose-instead.ts';

const toolbox = loadToolbox('content');
const said = (guide: string, other: string): string | undefined =>
  whenInstead(byId(toolbox, 'verktoy', guide), byId(toolbox, 'verktoy', other));

test('vilkåret står før setningen som sender leseren videre', () => {
  expect(said('samtale-og-fokusgruppe', 'brukerundersoekelse')).toBe('Dere vil telle.');
});

test('det som skal gjøres først, er ikke et annet valg', () => {
  expect(said('handlingsplan', 'foranalyse-og-sluttanalyse')).toBeUndefined();
  expect(said('programarbeid', 'leder-og-politisk-forankring')).toBeUndefined();
});

test('en guide som ikke nevnes, har ikke noe vilkår', () => {
  expect(said('verksted', 'veiviseren')).toBeUndefined();
});
