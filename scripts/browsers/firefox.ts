import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:net';
import type { Engine, EngineWindow } from './engine.ts';

/** Firefox through WebDriver BiDi (https://w3c.github.io/webdriver-bidi/), which it speaks itself. */

interface Answer {
  id?: number;
  error?: string;
  message?: string;
  method?: string;
  params?: { level?: string; text?: string };
  result?: unknown;
}

const listening = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => done(true));
    socket.on('error', () => done(false));
    socket.on('connect', () => socket.end());
  });

export const firefox: Engine = {
  name: 'Firefox',
  programs: ['/usr/bin/firefox', '/usr/bin/firefox-esr'],
  packages: 'firefox-esr',
  start: async (program, port, width): Promise<EngineWindow> => {
    const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
    writeFileSync(join(profile, 'user.js'), 'user_pref("focusmanager.testmode", true);');
    const size = [`--width=${width}`, '--height=844'];
    const own = ['--headless', '--no-remote', '--profile', profile, ...size];
    const child = spawn(program, [...own, `--remote-debugging-port=${port}`], { stdio: 'ignore' });
    for (let tries = 0; tries < 300 && !(await listening(port)); tries += 1)
      await new Promise((again) => setTimeout(again, 100));
    const socket = new WebSocket(`ws://127.0.0.1:${port}/session`);
    await new Promise((opened, failed) => {
      socket.addEventListener('open', opened);
      socket.addEventListener('error', () => failed(new Error('Firefox svarer ikke.')));
    });
    const errors: string[] = [];
    const waiting = new Map<number, (answer: Answer) => void>();
    socket.addEventListener('message', ({ data }) => {
      const answer = JSON.parse(String(data)) as Answer;
      if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
      else if (answer.method === 'log.entryAdded' && answer.params?.level === 'error')
        errors.push(answer.params.text ?? '');
    });
    let last = 0;
    const ask = async <T>(method: string, params: object): Promise<T> => {
      const id = (last += 1);
      const answer = await new Promise<Answer>((done) => {
        waiting.set(id, done);
        socket.send(JSON.stringify({ id, method, params }));
      });
      if (answer.error) throw new Error(`${answer.error}: ${answer.message ?? ''}`);
      return answer.result as T;
    };
    await ask('session.new', { capabilities: {} });
    await ask('session.subscribe', { events: ['log.entryAdded'] });
    // A tab of our own has the focus that fields listen for; the first one does not.
    const { context } = await ask<{ context: string }>('browsingContext.create', { type: 'tab' });
    const viewport = { width, height: 844 };
    await ask('browsingContext.setViewport', { context, viewport });
    return {
      visit: async (url, script) => {
        errors.length = 0;
        await ask('browsingContext.navigate', { context, url, wait: 'complete' });
        const { result } = await ask<{ result: { value?: { value: string }[] } }>(
          'script.evaluate',
          { expression: script, target: { context }, awaitPromise: true },
        );
        return [...(result.value ?? []).map(({ value }) => value), ...errors];
      },
      close: async () => {
        socket.close();
        child.kill();
        await new Promise((ended) => child.once('exit', ended));
        rmSync(profile, { recursive: true, force: true });
      },
    };
  },
};
