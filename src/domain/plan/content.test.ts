import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { addDays, dayText } from '../run-sheet/dates.ts';
import type { Item } from './address.ts';
import { electionTroubles } from './elections.ts';
import { planTool } from './from-content.ts';
import { defaultOrder } from './order.ts';
import { toolPart } from './parts.ts';
import { planOf } from './plan.ts';
import { restDay } from './rest-days.ts';
import { schedule } from './schedule.ts';

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

const tools = toolbox.verktoy.map((guide) => planTool(toolbox, guide));
const orderOf = (...ids: string[]): string[] => {
  const chosen = tools.filter(({ id }) => ids.includes(id));
  return defaultOrder(chosen).order.flatMap((place) => chosen[place]?.id ?? []);
};

test('ingen to guider sier hver sitt om hvem av dem som kommer først', () => {
  const wrong = tools.flatMap((one) =>
    one.together.flatMap(({ guide, order }) => {
      const back = tools
        .find(({ id }) => id === guide)
        ?.together.find((said) => said.guide === one.id);
      return order !== 'sammen' && back?.order === order ? [`${one.id} og ${guide}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});

test.each([
  [
    'det som er lest, blir skrevet på nett etterpå',
    ['bruk-av-fou', 'kunnskapingsmoete', 'husbanken-no'],
  ],
  [
    'kravet kommer før støtten det gjelder',
    ['krav-om-deling', 'erfaringshefte-og-metodehaandbok', 'laeringsagent'],
  ],
  [
    'den korte evalueringen er på møtets dag',
    ['webinar-for-mange', 'evaluering-etter-samling', 'digital-opplaering'],
  ],
  [
    'det som er bestemt, er gjort før det vurderes',
    ['handlingsplan', 'styringsinformasjon', 'evaluering'],
  ],
  ['kravet kommer før evalueringen', ['krav-om-deling', 'evaluering']],
  ['ordene er avklart før rapporten drøftes', ['begrepsoevelse', 'kunnskapingsmoete']],
  ['rutinen er skrevet før kurset', ['rutiner-og-spilleregler', 'digital-opplaering']],
  ['det som er prøvd, blir fortalt etterpå', ['forsoek-og-pilot', 'webinar-for-mange']],
  [
    'det som er delt, blir en rutine etterpå',
    ['maanedens-kunnskapstema', 'rutiner-og-spilleregler'],
  ],
  ['det andre har gjort, er kjent før planen', ['kommune-laerer-kommune', 'handlingsplan']],
  ['det som finnes, er lest før det oversettes', ['veiviseren', 'kunnskapsoversettelse']],
])('%s', (_what, ids) => expect(orderOf(...ids)).toEqual(ids));

test('oppgavene i hver kjøreplan er på arbeidsdager og i rekkefølgen den har, når den enn begynner', () => {
  const dates = [
    '2027-01-04',
    '2027-01-11',
    '2027-04-05',
    '2027-06-14',
    '2027-08-16',
    '2027-12-06',
  ];
  const sheets = tools.flatMap((tool) => tool.sheets.map((sheet) => toolPart(tool, sheet.id)));
  const wrong = dates.flatMap((date) =>
    sheets.flatMap((part) =>
      schedule([part], date).flatMap(({ tasks }) =>
        tasks.flatMap(({ day, side, days, what }, i) => {
          const next = tasks[i + 1];
          const isAfter = side === 'before' ? days >= (next?.days ?? 0) : days <= (next?.days ?? 0);
          const passed = next?.side === side && isAfter && next.day < day;
          return passed || restDay(addDays(date, day))
            ? [`${part.sheet?.id} ${date}: ${what}`]
            : [];
        }),
      ),
    ),
  );
  expect(wrong).toEqual([]);
});

test('en evaluering kommer ikke rett etter at noe er bestemt: Det er gjort først', () => {
  const material = { tools: new Map(tools.map((one) => [one.id, one])), routes: new Map() };
  const after = (id: string): number => {
    const items = [id, 'evaluering'].map((one): Item => ({ type: 'tool', id: one }));
    const [first, then] = planOf(
      { routes: [], templates: [], ownOrder: false, items },
      material,
    ).steps;
    return first && then?.part.tool.id === 'evaluering' ? (then.from - first.to) / 7 : Infinity;
  };
  const settled = tools.filter(
    ({ purpose, phase }) =>
      phase[0] !== 'etter' &&
      purpose &&
      ['forankre', 'samordne', 'loese-problem', 'laere-opp', 'kartlegge'].includes(purpose),
  );
  // What one reads, and what goes on while it is judged.
  const others = ['faktaark-og-statistikk', 'kunnskapsoversikt', 'veiviseren', 'programarbeid'];
  const wrong = settled.filter(({ id }) => !others.includes(id) && after(id) < 8);
  expect(wrong.map(({ id }) => id)).toEqual([]);
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

test('en plan som begynner når det er rådet til, går klar av valget og av ferien', () => {
  const material = { tools: new Map(tools.map((one) => [one.id, one])), routes: new Map() };
  const choice = { routes: [], templates: [], ownOrder: false };
  const political = tools.filter(
    (one) =>
      one.withWhom?.includes('politikere') ||
      one.sheets.some(({ politicians }) => politicians?.length),
  );
  // The same plans every time.
  let seed = 9001;
  const any = <T>(list: readonly T[]): T[] => {
    seed = (seed * 48271) % 2147483647;
    return list.slice(seed % list.length).slice(0, 1);
  };
  const dates = [
    '2026-11-30',
    '2027-01-11',
    '2027-03-01',
    '2027-05-10',
    '2028-02-07',
    '2029-01-15',
  ];
  const advised = /Begynner planen \S+ (\d+\. \S+ \d+), går/;
  const wrong = Array.from({ length: 500 }).flatMap(() => {
    const items = [any(political), any(tools), any(tools)]
      .flat()
      .map(({ id }): Item => ({ type: 'tool', id }));
    const told = (date: string): string =>
      electionTroubles(planOf({ ...choice, items, date }, material).steps, date)
        .map(({ text }) => text)
        .join(' ');
    return any(dates).flatMap((date) => {
      const [, day] = advised.exec(told(date)) ?? [];
      const start = Array.from({ length: 366 }, (_, i) => addDays(date, i + 1)).find(
        (one) => day !== undefined && dayText(one, 'nb').endsWith(` ${day}`),
      );
      return start && told(start) ? [`${items.map(({ id }) => id).join(', ')} ${date}`] : [];
    });
  });
  expect(wrong).toEqual([]);
});

test('to møter som hører sammen på én dag, følger etter hverandre på klokka', () => {
  const material = { tools: new Map(tools.map((one) => [one.id, one])), routes: new Map() };
  const pause = 30;
  const apart = tools.flatMap((one) =>
    tools.flatMap((third) => {
      const said = one.together.find(({ atOnce, order }) => atOnce && order === 'sammen');
      if (!said) return [];
      const ids = [...new Set([one.id, said.guide, third.id])];
      const items = ids.map((id): Item => ({ type: 'tool', id }));
      const choice = { routes: [], templates: [], ownOrder: false, items, date: '2027-02-01' };
      const [first, then] = planOf(choice, material).steps.filter(({ part }) =>
        [one.id, said.guide].includes(part.tool.id),
      );
      const isApart =
        first?.from === then?.from &&
        first?.clock !== undefined &&
        then?.clock !== undefined &&
        then.clock.from - first.clock.to > pause;
      return isApart ? [ids.join(', ')] : [];
    }),
  );
  expect(apart).toEqual([]);
});
