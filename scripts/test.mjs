import { beside, install, step } from './install.mjs';
import { build, check, cycles, dead, layout, lint, tests, types } from './steps.mjs';

/** `npm test`: install what is missing, then everything we check, the built site last. */
install();
step(...check);
// Longest first; only the tests of the built site and of the commands need what is built.
await beside(build, lint, tests('Kjører enhetstestene', 'unit'), types, layout, dead, cycles);
step(...tests('Kjører testene av nettstedet og kommandoene', 'site', 'machine'), { last: true });
