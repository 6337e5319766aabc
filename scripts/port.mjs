import { createServer } from 'node:net';
import { stop } from './install.mjs';

/**
 * The ports of our own servers: they can run side by side, and neither is suggested for the other.
 */
const PORTS = { 'npm start': 4321, 'npm run rediger': 4322 };

const opens = (port, host) =>
  new Promise((resolve) => {
    const probe = createServer()
      // A machine without IPv6 has nobody there.
      .once('error', ({ code }) => resolve(code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT'))
      .once('listening', () => probe.close(() => resolve(true)));
    probe.listen(port, host);
  });

/** Nobody answers on the port, under either of the addresses that browsers try for localhost. */
const isFree = async (port) => (await opens(port, '127.0.0.1')) && (await opens(port, '::1'));

async function nextFree(port) {
  for (let other = port + 1; other <= 65535; other++)
    if (!Object.values(PORTS).includes(other) && (await isFree(other))) return other;
  return 4400;
}

/**
 * The port a command is to use: what stands after `--port`, or its own. Stops with one sentence
 * when it is no port, or in use.
 * @param {'npm start' | 'npm run rediger'} command
 * @param {string[]} args
 * @returns {Promise<number>}
 */
export async function choosePort(command, args) {
  const flag = args.indexOf('--port');
  const port = flag === -1 ? PORTS[command] : Number(args[flag + 1]);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    stop(`--port må være et tall mellom 1 og 65535. Prøv: ${command} -- --port 4400`);
  if (!(await isFree(port)))
    stop(
      `Port ${port} er i bruk. Lukk programmet som bruker den, eller velg en annen: ${command} -- --port ${await nextFree(port)}`,
    );
  return port;
}
