import { install, step } from './install.mjs';
import { build, check, dead, layout, lint, types } from './steps.mjs';

/** `npm test`: install what is missing, then everything we check, the built site last. */
install();
step(...check);
step(...types);
step(...layout);
step(...lint);
step(...dead);
step(...build);
step('Kjører testene', ['node_modules/vitest/vitest.mjs', 'run'], { last: true });
