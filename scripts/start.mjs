import { install, step } from './install.mjs';
import { build } from './steps.mjs';

/** `npm start`: install what is missing, build, serve. */
install();
step(...build);
step('Starter nettstedet', ['scripts/serve.ts', ...process.argv.slice(2)], { last: true });
