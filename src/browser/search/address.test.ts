import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lateAddress, type Address } from './address.ts';

const written: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  written.length = 0;
  const location = new URL('https://eksempel.no/sok/?q=n&vis=guide');
  vi.stubGlobal('location', location);
  vi.stubGlobal('history', {
    replaceState: (_state: null, _title: string, url: URL) => {
      written.push(url.search);
      location.search = url.search;
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const write = (address: Address, text: string): void => address.change((p) => p.set('q', text));
const query = (address: Address): string | null => address.parameters().get('q');

test('adressen sier det nye med en gang, og skrives én gang når skrivingen hviler', () => {
  const address = lateAddress();
  expect(query(address)).toBe('n');
  for (const text of ['ne', 'net', 'nett']) {
    write(address, text);
    expect(query(address)).toBe(text);
    vi.advanceTimersByTime(50);
  }
  expect(written).toEqual([]);
  vi.advanceTimersByTime(100);
  expect(written).toEqual(['?q=nett&vis=guide']);
  expect(query(address)).toBe('nett');
});

test('det som venter, skrives før leseren går, og én gang', () => {
  const address = lateAddress();
  write(address, 'nettverk');
  address.write();
  address.write();
  vi.runAllTimers();
  expect(written).toEqual(['?q=nettverk&vis=guide']);
});

test('det som venter, glemmes når leseren har gått til en annen adresse', () => {
  const address = lateAddress();
  write(address, 'nettverk');
  address.forget();
  vi.runAllTimers();
  expect([written, query(address)]).toEqual([[], 'n']);
});
