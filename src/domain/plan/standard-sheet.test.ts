import { describe, expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import type { Guide } from '../guide/relations.ts';
import type { Sheet } from '../run-sheet/relations.ts';
import { standardSheet } from './standard-sheet.ts';

describe('kjøreplanen når ingen er valgt', () => {
  const { verktoy, opplegg } = loadToolbox();
  const [first] = verktoy;
  const base = opplegg.find(({ data }) => data.kind === 'moete');
  if (!first || !base?.data.length) throw new Error('verktøykassa er tom');
  const guide = (running: Guide['data']['effort']['running']): Guide => ({
    ...first,
    data: { ...first.data, effort: { ...first.data.effort, running } },
  });
  const { length } = base.data;
  const meeting = (id: string, variant: string, usual: number): Sheet => ({
    ...base,
    id,
    data: { ...base.data, variant, length: { ...length, usual } },
  });
  const work = (id: string, weeks: number): Sheet => ({
    ...base,
    id,
    data: { ...base.data, kind: 'arbeidsplan', variant: `${weeks} uker`, weeks },
  });
  const sheets = [
    meeting('skjerm', 'På skjerm, 45 minutter', 45),
    meeting('etter', 'Etter et halvt år, 50 minutter', 50),
    meeting('kort', '60 minutter', 60),
    meeting('lang', 'Tre timer', 180),
    work('b', 12),
    work('a', 52),
  ];
  const chosen = (...[running]: Parameters<typeof guide>) =>
    standardSheet(guide(running), sheets)?.id;

  test('er den som tar den tida guiden sier', () => {
    expect(chosen({ amount: 180, unit: 'minutter', per: 'samling' })).toBe('lang');
    expect(chosen({ amount: 50, unit: 'minutter' })).toBe('etter');
    expect(chosen({ amount: 45, unit: 'minutter' })).toBe('skjerm');
  });
  test('er ikke på skjerm eller for tida etterpå når en annen kan brukes', () =>
    expect(chosen({ amount: 53, unit: 'minutter' })).toBe('kort'));
  test('er en arbeidsplan der arbeidet går over uker', () => {
    expect(chosen({ amount: 30, unit: 'dager', per: 'aar' })).toBe('a');
    expect(chosen({ amount: 60, unit: 'minutter', per: 'rapport' })).toBe('a');
  });
  test('er den som finnes, når ingen passer', () => {
    expect(standardSheet(guide({ amount: 60, unit: 'minutter' }), [work('b', 12)])?.id).toBe('b');
    expect(standardSheet(first, [])).toBeUndefined();
  });
});
