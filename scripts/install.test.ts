import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('et steg som mislykkes ved siden av et som lykkes senere, stopper', () => {
  // Says no more, but stays: its code comes after the other has failed.
  const slow = 'fs.closeSync(1); fs.closeSync(2); setTimeout(() => process.exit(0), 600)';
  const steps = JSON.stringify([
    ['Sent', ['-e', slow]],
    ['Feil', ['-e', 'setTimeout(() => process.exit(3), 200)']],
  ]);
  const program = `import { beside } from './scripts/install.mjs'; await beside(...${steps});`;
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', program]);
  expect(status).toBe(3);
});
