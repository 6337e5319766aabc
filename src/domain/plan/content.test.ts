import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { planTool } from './from-content.ts';

const toolbox = loadToolbox();
const sheetWho = new Map(toolbox.opplegg.map(({ id, data }) => [id, data.forWhom]));

test('et løp for kommuner bruker det som er skrevet for Husbanken, bare der Husbanken gjør det', () => {
  const wrong = toolbox.loep.flatMap(({ id, data }) =>
    data.steps
      .filter(({ sheet, what }) => {
        const who = sheet === undefined ? undefined : sheetWho.get(sheet);
        const others = who && data.facts.who === 'kommune' && !who.includes('kommune');
        return others && !what.startsWith('Husbanken ');
      })
      .map(({ title }) => `${id}: ${title}`),
  );
  expect(wrong).toEqual([]);
});

test('det som har en evaluering etter seg, kan ha en oppgave før seg', () => {
  const meetingsOf = (id: string): string[] => {
    const guide = toolbox.verktoy.find((one) => one.id === id);
    if (!guide) throw new Error(id);
    return planTool(toolbox, guide)
      .together.filter(({ atOnce }) => atOnce)
      .map((said) => said.guide);
  };
  const before = meetingsOf('forberedelsesoppgave');
  expect(before).not.toContain('evaluering-etter-samling');
  expect(meetingsOf('evaluering-etter-samling').filter((id) => !before.includes(id))).toEqual([]);
});
