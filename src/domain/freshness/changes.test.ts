import { expect, test } from 'vitest';
import { changeText } from './changes.ts';

test('endringer sies med leserens ord', () => {
  expect(changeText({ date: '', kind: 'created', parts: [] }, 'nb')).toBe('Siden ble laget');
  expect(
    changeText(
      { date: '', kind: 'changed', parts: ['cost', 'effort', 'review', '##', '## Når'] },
      'nb',
    ),
  ).toBe('Endret: gjennomgang, innledning, «Når», fakta');
  expect(changeText({ date: '', kind: 'moved', parts: [] }, 'nn')).toBe('Sida fekk ny adresse');
  expect(changeText({ date: '', kind: 'moved', parts: ['title'] }, 'nn')).toBe(
    'Sida fekk ny adresse. Endra: fakta',
  );
});
