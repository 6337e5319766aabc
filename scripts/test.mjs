import { beside, install, step } from './install.mjs';
import { build, check, dead, layout, lint, tests, types } from './steps.mjs';

/** `npm test`: install what is missing, then everything we check, the built site last. */
install();
step(...check);
await beside(lint, types, build, layout, dead);
step(...tests('Kjører testene'), { last: true });
