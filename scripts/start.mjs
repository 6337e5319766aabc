import { install, stay, step } from './install.mjs';
import { choosePort } from './port.mjs';
import { build } from './steps.mjs';

/**
 * `npm start`: install what is missing, build, serve. Nobody waits for a build to be told of the
 * port.
 */
const args = process.argv.slice(2);
await choosePort('npm start', args);
install();
step(...build);
stay('Starter nettstedet', ['scripts/serve.ts', ...args]);
