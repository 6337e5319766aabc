import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { otherTools } from './other-tools.ts';

const toolbox = loadToolbox();
const othersOf = (id: string) => {
  const guide = toolbox.verktoy.find((one) => one.id === id);
  if (!guide) throw new Error(id);
  return { ...guide.data.participants, others: otherTools(toolbox, guide) };
};

test('for flere enn verktøyet tar, nevnes et møte som gir noe av det samme', () => {
  const { max, others } = othersOf('verksted');
  expect(max).toBe(40);
  expect(others.find(({ people }) => people.max >= 150)).toMatchObject({
    id: 'fagdag',
    people: { min: 20, max: 200 },
    purpose: 'forankre',
  });
});

test('det guiden selv nevner for flere, står først', () =>
  expect(othersOf('oppstartsmoete').others[0]?.id).toBe('open-space'));

test('hvert av de andre er for flere eller færre enn guiden og de som står før det', () => {
  const wrong = toolbox.verktoy.flatMap(({ id }) => {
    const { min, max, others } = othersOf(id);
    const before = [{ min, max }, ...others.map(({ people }) => people)];
    return others.filter(({ people }, i) => {
      const reached = before.slice(0, i + 1);
      return (
        people.max <= Math.max(...reached.map((one) => one.max)) &&
        people.min >= Math.min(...reached.map((one) => one.min))
      );
    });
  });
  expect(wrong).toEqual([]);
});

test('det som hører til andres møter, er ikke et møte i stedet for et annet', () => {
  const named = toolbox.verktoy.flatMap(({ id }) => othersOf(id).others.map((other) => other.id));
  expect(named).not.toContain('evaluering-etter-samling');
  expect(named).not.toContain('forberedelsesoppgave');
});
