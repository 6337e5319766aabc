import { describe, expect, test } from 'vitest';
import { plan, says, sheet, titles, tool } from './fixture.ts';
import type { PlanTool } from './material.ts';
import { contradictions, defaultOrder } from './order.ts';
import { troublesOf } from './troubles.ts';

describe('rekkefølgen', () => {
  const order = (...tools: PlanTool[]): string =>
    defaultOrder(tools)
      .order.map((place) => tools[place]?.id)
      .join('');

  test('er den guidene sier, hvem av de to det står i', () => {
    expect(order(tool('a', [says('b', 'foer')]), tool('b'))).toBe('ba');
    expect(order(tool('a'), tool('b', [says('a', 'etter')]))).toBe('ba');
    expect(order(tool('a', [says('b', 'foer')]), tool('b', [says('c', 'foer')]), tool('c'))).toBe(
      'cba',
    );
  });
  test('ellers som gitt', () =>
    expect(order(tool('c', [says('d', 'foer')]), tool('a'), tool('b'))).toBe('cab'));
  test('en kjøreplan for en annen tid i arbeidet står etter sin egen tid', () => {
    const late = tool('a', [says('b', 'etter')], {
      phase: ['foer', 'etter'],
      sheets: [sheet('a'), sheet('slutt', { phase: ['etter'] })],
    });
    const titlesOf = (query: string) => titles(plan(query, late, tool('b')));
    expect(titlesOf('verktoy=b&verktoy=a')).toEqual(['A', 'B']);
    expect(titlesOf('opplegg=slutt&verktoy=b')).toEqual(['B', 'A']);
  });
  test('det som går sammen, står sammen', () =>
    expect(order(tool('a', [says('c', 'sammen')]), tool('b'), tool('c'))).toBe('acb'));
  test('en kjøreplan for bare noe av det verktøyet er til, kommer når det er ønsket', () => {
    const follows = tool('a', [], {
      purpose: 'samordne',
      sheets: [sheet('a', { purposes: ['foelge-opp'] })],
    });
    const shares = tool('b', [], { purpose: 'dele-erfaring' });
    expect(titles(plan('verktoy=a&verktoy=b', follows, shares))).toEqual(['B', 'A']);
  });
  test('sier verken guidene eller tiden noe, kommer det å kartlegge før det å spre', () => {
    const best = (id: string, purpose: PlanTool['purpose'], more: Partial<PlanTool> = {}) =>
      tool(id, [], { purpose, ...more });
    expect(order(best('a', 'spre'), best('b', 'kartlegge'))).toBe('ba');
    expect(order(best('a', 'spre', { phase: ['foer'] }), best('b', 'kartlegge'))).toBe('ab');
    expect(order(best('a', 'spre'), best('b', 'spre'))).toBe('ab');
  });
  test('av det som er best for det samme, kommer tall før samtale, og krav før det som spres', () => {
    const best = (id: string, more: Partial<PlanTool>) => tool(id, [], more);
    const facts = { purpose: 'kartlegge', category: 'fou' } as const;
    const tables = { purpose: 'kartlegge', category: 'prosessuelle' } as const;
    expect(order(best('b', tables), best('t', facts))).toBe('tb');
    const words = { purpose: 'samordne', category: 'prosessuelle' } as const;
    const roles = { purpose: 'samordne', category: 'organisatoriske' } as const;
    expect(order(best('r', roles), best('o', words))).toBe('or');
    const demands = { purpose: 'spre', category: 'strukturelle' } as const;
    expect(order(best('f', { ...demands, category: 'prosessuelle' }), best('k', demands))).toBe(
      'kf',
    );
  });
  test('rutiner skrives når noe er prøvd, og det som varer lengst, begynner først', () => {
    const best = (id: string, purpose: PlanTool['purpose'], more: Partial<PlanTool> = {}) =>
      tool(id, [], { purpose, ...more });
    const routines = best('r', 'samordne', { category: 'strukturelle' });
    expect(order(routines, best('g', 'loese-problem'))).toBe('gr');
    expect(order(best('a', 'spre'), best('b', 'spre', { standard: 'b-lang' }))).toBe('ba');
    expect(order(best('a', 'spre'), best('b', 'spre', { phase: ['underveis', 'foer'] }))).toBe(
      'ba',
    );
  });
  test('når guidene tier, avgjør tiden verktøyene er best for', () => {
    expect(order(tool('a', [], { phase: ['etter'] }), tool('b', [], { phase: ['foer'] }))).toBe(
      'ba',
    );
    expect(
      order(
        tool('a', [says('b', 'etter')], { phase: ['etter'] }),
        tool('b', [], { phase: ['foer'] }),
      ),
    ).toBe('ab');
    expect(
      order(
        tool('a', [], { phase: ['underveis', 'etter'] }),
        tool('b', [], { phase: ['underveis'] }),
      ),
    ).toBe('ab');
    expect(
      order(
        tool('a', [], { phase: ['underveis', 'foer'] }),
        tool('b', [], { phase: ['foer', 'underveis'] }),
      ),
    ).toBe('ba');
    expect(
      order(
        tool('a', [], { phase: ['underveis'] }),
        tool('b', [], { phase: ['foer', 'underveis', 'etter'] }),
        tool('c', [], { phase: ['foer', 'underveis'] }),
      ),
    ).toBe('bca');
  });
  test('går guidene i ring, blir alle likevel med, og ringen blir sagt', () => {
    const ring = [
      tool('a', [says('b', 'etter')]),
      tool('b', [says('c', 'etter')]),
      tool('c', [says('a', 'etter')]),
    ];
    expect(defaultOrder(ring).order.toSorted()).toEqual([0, 1, 2]);
    expect(
      defaultOrder(ring)
        .circle.map(({ id }) => id)
        .toSorted(),
    ).toEqual(['a', 'b', 'c']);
    const { steps } = plan('verktoy=a&verktoy=b&verktoy=c', ...ring);
    const told = troublesOf(steps).map(({ text }) => text);
    expect(
      told.some((text) => /uenige om rekkefølgen: «.» før «.» før «.» før «.»/.test(text)),
    ).toBe(true);
    expect(told.some((text) => /bør komme før/.test(text))).toBe(true);
  });
  test('det som strider mot guidene, blir sagt med guidens egne ord', () => {
    const tools = [tool('a', [says('b', 'foer')]), tool('b')];
    expect(contradictions(tools)).toHaveLength(1);
    const { steps, guided } = plan('verktoy=a&verktoy=b&rekkefoelge=egen', ...tools);
    expect(guided).toBe(false);
    expect(troublesOf(steps)[0]).toEqual({
      text: '«B» bør komme før «A», sier guiden til «A».',
      reason: { text: 'Fordi b.', language: 'nb' },
    });
  });
  test('et verktøy som brukes to ganger, kan stå på begge sider', () => {
    const [a, b] = [tool('a', [says('b', 'foer')]), tool('b')];
    expect(contradictions([b, a, b])).toEqual([]);
  });
});
