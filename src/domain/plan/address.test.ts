import { describe, expect, test } from 'vitest';
import { readPlan, writePlan } from './address.ts';
import { carrying, planUrl, stepInPlanUrl } from './link.ts';

describe('adressen', () => {
  test('det som leses, kan skrives og leses igjen', () => {
    const query =
      'loep=et-loep&verktoy=a&uker=3&opplegg=b-lang&steg=et-loep.2&uker=0&mal=referat&dato=2027-01-11&hvem=kommune&antall=45&rekkefoelge=egen';
    expect(String(writePlan(readPlan(new URLSearchParams(query))))).toBe(query);
  });

  test.each([
    'antall=0&antall=mange&verktoy=%3Cscript%3E&dato=2027-02-30&hvem=alle&uker=3&steg=x&rekkefoelge=min',
    'opplegg=A&mal=..&loep=&dato=i-morgen&hvem=__proto__&hvem=toString',
    '',
  ])('«%s» er en tom plan', (query) =>
    expect(String(writePlan(readPlan(new URLSearchParams(query))))).toBe(''),
  );

  test('mer enn tretti steg er ikke én plan', () =>
    expect(readPlan(new URLSearchParams('verktoy=a&'.repeat(500))).items).toHaveLength(30));

  test('en lenke legger et verktøy i den planen leseren kom fra', () => {
    expect(planUrl('b')).toBe('/plan/?verktoy=b');
    const page = carrying('/verktoy/b/#naar', 'verktoy=a&dato=2027-01-11');
    expect(page).toBe('/verktoy/b/?plan=verktoy%3Da%26dato%3D2027-01-11#naar');
    const carried = new URLSearchParams(page.split(/[?#]/)[1]).get('plan') ?? '';
    expect(planUrl('b', 'verktoy', carried)).toBe('/plan/?verktoy=a&dato=2027-01-11&verktoy=b');
    expect(planUrl('b-lang', 'opplegg', carried)).toBe(
      '/plan/?verktoy=a&dato=2027-01-11&opplegg=b-lang',
    );
    expect(stepInPlanUrl('/plan/?verktoy=b')).toEqual({ kind: 'verktoy', id: 'b' });
    expect(stepInPlanUrl('/plan/?opplegg=b-lang')).toEqual({ kind: 'opplegg', id: 'b-lang' });
    expect(stepInPlanUrl('/plan/?antall=45&verktoy=b')).toEqual({ kind: 'verktoy', id: 'b' });
    expect(stepInPlanUrl('/plan/?loep=b')).toBeUndefined();
  });
});
