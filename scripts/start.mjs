import { install, stay, step } from './install.mjs';
import { build } from './steps.mjs';

/** `npm start`: install what is missing, build, serve. */
install();
step(...build);
stay('Starter nettstedet', ['scripts/serve.ts', ...process.argv.slice(2)]);
