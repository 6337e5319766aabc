import { expect, test } from 'vitest';
import { sentences } from '../../checks/problems.ts';
import { transportFault } from './receiver.ts';

test.each([
  [
    "fatal: could not read Username for 'https://kode.no': terminal prompts disabled",
    'send-no-access',
  ],
  ['git@github.com: Permission denied (publickey).', 'send-no-access'],
  ['fatal: unable to access: The requested URL returned error: 403', 'send-no-access'],
  [' ! [rejected] abc -> innsending/x (fetch first)', 'send-moved'],
  [' ! [remote rejected] abc -> innsending/x (pre-receive hook declined)', 'send-refused'],
  ["fatal: unable to access: Couldn't resolve host", 'send-unreachable'],
] as const)('%s', (err, code) => expect(transportFault(err).fault).toBe(sentences[code]()));

test('passordet i adressen blir aldri med', () => {
  expect(transportFault("fatal: unable to access 'https://kari:hemmelig@kode.no/x/'").said).toBe(
    "fatal: unable to access 'https://kode.no/x/'",
  );
});
