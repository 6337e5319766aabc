import { spawn } from 'node:child_process';
import type { Engine, EngineWindow } from './engine.ts';

/**
 * WebKit, the engine of Safari and of every browser on an iPhone, through WebKitGTK's driver
 * (https://www.w3.org/TR/webdriver2/). It needs a screen: Xvfb draws to memory.
 */

const MINI = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** Errors are gathered from the moment the page is there; those before it are not heard. */
const LISTEN = `window.heard = [];
  addEventListener('error', (event) => heard.push(event.message));
  addEventListener('unhandledrejection', (event) => heard.push(String(event.reason)));
  addEventListener('securitypolicyviolation', (event) => heard.push(event.blockedURI));`;

export const webkit: Engine = {
  name: 'WebKit',
  programs: ['/usr/bin/WebKitWebDriver'],
  packages: 'webkit2gtk-driver xvfb',
  start: async (program, port, width): Promise<EngineWindow> => {
    const screen = `:${port}`;
    const drawn = spawn('Xvfb', [screen, '-screen', '0', '1600x1200x24'], { stdio: 'ignore' });
    const env = { ...process.env, DISPLAY: screen, LIBGL_ALWAYS_SOFTWARE: '1' };
    const driver = spawn(program, [`--port=${port}`], { env, stdio: 'ignore' });
    const end = (): void => {
      driver.kill();
      drawn.kill();
    };
    const ask = async <T>(method: string, path: string, body?: object): Promise<T> => {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
        method,
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      const { value } = (await answer.json()) as {
        value: T & { error?: string; message?: string };
      };
      if (value?.error) throw new Error(`${value.error}: ${value.message ?? ''}`);
      return value;
    };
    for (let tries = 0; ; tries += 1) {
      const up = await ask('GET', '/status').then(
        () => true,
        () => false,
      );
      if (up) break;
      if (tries === 100) throw new Error('WebKit svarer ikke.');
      await new Promise((again) => setTimeout(again, 100));
    }
    const options = { binary: MINI, args: ['--automation'] };
    const { sessionId } = await ask<{ sessionId: string }>('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    });
    const session = `/session/${sessionId}`;
    await ask('POST', `${session}/timeouts`, { script: 60_000 });
    await ask('POST', `${session}/window/rect`, { width, height: 844 });
    return {
      visit: async (url, script) => {
        await ask('POST', `${session}/url`, { url });
        await ask('POST', `${session}/execute/sync`, { script: LISTEN, args: [] });
        return ask<string[]>('POST', `${session}/execute/async`, {
          script: `const done = arguments[0];
            ${script}.then((faults) => done([...faults, ...heard]), (error) => done([String(error)]));`,
          args: [],
        });
      },
      close: async () => {
        await ask('DELETE', session);
        end();
      },
    };
  },
};
