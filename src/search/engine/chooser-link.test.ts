import { expect, test } from 'vitest';
import { readSituation } from '../../domain/chooser/situation.ts';
import { chooserLink } from './chooser-link.ts';
import { toldIn } from './told.ts';

const linkFor = (text: string) => chooserLink(toldIn(text));

test('det spørringen forteller, er fylt ut i velgeren', () => {
  const link = linkFor('møte på to timer for 40, gratis');
  expect(link?.words).toBe('Verktøy for 40 personer, inntil en halv dag, med ingen utgifter');
  const parameters = new URLSearchParams(link?.url.split('?')[1]);
  expect(readSituation(parameters)).toEqual({ people: 40, time: 'halvdag', cost: 'ingen' });
});

test('en spørring uten tid, penger og antall leder ikke til velgeren', () =>
  expect(linkFor('læringsnettverk i 2016')).toBeUndefined());
