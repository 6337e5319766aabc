import { install, step } from './install.mjs';
import { build, check, dead, layout, lint, tests, types } from './steps.mjs';

/** `npm test`: install what is missing, then everything we check, the built site last. */
install();
step(...check);
step(...types);
step(...layout);
step(...lint);
step(...dead);
step(...build);
step(...tests('Kjører testene'), { last: true });
