import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { goodFiles, guideText } from '../../checks/fixture.ts';
import { sentences } from '../../checks/problems.ts';
import { fileToForm } from '../file-edit.ts';
import { startEditor } from '../server.ts';

/** From saved to received, against a receiver on the same disk: nothing an editor wrote is lost. */

const guide = 'verktoy/testmoete.md';
let home = '';
let servers: Server[] = [];
const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', stdio: 'pipe' });

/** Somebody with a copy of their own, the form running in it. */
class Editor {
  folder: string;
  url = '';
  constructor(folder: string) {
    this.folder = folder;
  }
  static async open(name: string): Promise<Editor> {
    const editor = new Editor(join(home, name));
    git(home, 'clone', '-q', join(home, 'mottaker.git'), name);
    git(editor.folder, 'config', 'user.name', name);
    git(editor.folder, 'config', 'user.email', `${name}@eksempel.no`);
    await editor.start();
    return editor;
  }
  async start(): Promise<void> {
    const { server, url } = await startEditor(join(this.folder, 'content'), 0);
    servers.push(server);
    this.url = url;
  }
  read = (path = guide): string => readFileSync(join(this.folder, 'content', path), 'utf8');
  write(path: string, change: (text: string) => string): void {
    const place = join(this.folder, 'content', path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, change(existsSync(place) ? readFileSync(place, 'utf8') : ''));
  }
  async ask(path: string, form?: URLSearchParams): Promise<{ status: number; html: string }> {
    const to = new URL(path, this.url);
    const answer = await fetch(to, {
      method: form ? 'POST' : 'GET',
      body: form,
      headers: form ? { origin: to.origin } : {},
    });
    return { status: answer.status, html: await answer.text() };
  }
  /** What the page for sending has filled in, as a browser would send it. */
  async filled(): Promise<URLSearchParams> {
    const tree = fromHtml((await this.ask('/send-inn')).html);
    const form = new URLSearchParams();
    for (const { properties: p } of selectAll('input', tree))
      if (p.type !== 'checkbox' || p.checked) form.append(String(p.name), String(p.value ?? ''));
    const branch = select('option[selected]', tree)?.properties.value;
    if (branch) form.set('gren', String(branch));
    return form;
  }
  send = async (change: Record<string, string> = {}): Promise<{ status: number; html: string }> => {
    const form = await this.filled();
    for (const [name, value] of Object.entries(change)) form.set(name, value);
    return this.ask('/send-inn', form);
  };
}

const received = (branch: string, path = guide): string =>
  git(join(home, 'mottaker.git'), 'show', `${branch}:content/${path}`);
const branches = (): string[] =>
  git(
    join(home, 'mottaker.git'),
    'for-each-ref',
    '--format=%(refname:lstrip=2)',
    'refs/heads/innsending',
  )
    .split('\n')
    .filter(Boolean);
/** The receiver says yes to a branch: by default as hosts do, in one new commit. */
function takeIn(branch: string): void {
  const folder = mkdtempSync(join(home, 'vert-'));
  git(home, 'clone', '-q', join(home, 'mottaker.git'), folder);
  git(folder, 'merge', '-q', '--squash', `origin/${branch}`);
  git(folder, 'commit', '-qm', 'Ta inn');
  git(folder, 'push', '-q', 'origin', 'main', `:${branch}`);
}
/** Somebody changes something where everybody works from. */
function others(change: (text: string) => string): void {
  const folder = mkdtempSync(join(home, 'andre-'));
  git(home, 'clone', '-q', join(home, 'mottaker.git'), folder);
  const place = join(folder, 'content', guide);
  writeFileSync(place, change(readFileSync(place, 'utf8')));
  git(folder, 'commit', '-qam', 'Andre');
  git(folder, 'push', '-q', 'origin', 'main');
}

/** The one who runs the tests may have a name, or keys that commits are signed with. */
function ownSettings(): void {
  vi.stubEnv('GIT_CONFIG_GLOBAL', join(home, 'gitconfig'));
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
}

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'verktoykassa-send-'));
  ownSettings();
  // Nothing here lives long enough to be tidied: that is a process after each commit and push.
  writeFileSync(
    join(home, 'gitconfig'),
    `[init]\n\tdefaultBranch = main\n[user]\n\tname = Vert\n\temail = vert@eksempel.no
[gc]\n\tauto = 0\n[maintenance]\n\tauto = false\n[receive]\n\tautogc = false\n`,
  );
  git(home, 'init', '-q', '--bare', 'uroert.git');
  git(home, 'init', '-q', 'foerste');
  for (const { collection, id, text } of goodFiles()) {
    mkdirSync(join(home, 'foerste/content', collection), { recursive: true });
    writeFileSync(join(home, 'foerste/content', collection, `${id}.md`), text);
  }
  git(join(home, 'foerste'), 'add', '.');
  git(join(home, 'foerste'), 'commit', '-qm', 'Start');
  git(join(home, 'foerste'), 'push', '-q', join(home, 'uroert.git'), 'main');
});
beforeEach(() => {
  ownSettings();
  cpSync(join(home, 'uroert.git'), join(home, 'mottaker.git'), { recursive: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
  for (const server of servers) server.close();
  servers = [];
  for (const name of ['mottaker.git', 'kari', 'ola'])
    rmSync(join(home, name), { recursive: true, force: true });
});
afterAll(() => {
  rmSync(home, { recursive: true });
});

const title = (to: string) => (text: string) => text.replace(/^title: .*/m, `title: ${to}`);
const owner = (to: string) => (text: string) => text.replace(/^owner: .*/m, `owner: ${to}`);

describe('send inn', () => {
  test('en rettelse blir en gren hos mottakeren, og mappen er som den var', async () => {
    const kari = await Editor.open('kari');
    kari.write(guide, title('Nytt navn'));
    git(kari.folder, 'config', 'commit.gpgsign', 'true');
    const page = await kari.ask('/send-inn');
    expect(page.html).toContain('Endre «Nytt navn»');
    const sent = await kari.send();
    expect([sent.status, sent.html]).toEqual([
      200,
      expect.stringContaining('Sendt som «innsending/'),
    ]);
    const [branch = ''] = branches();
    expect(branch).toMatch(/^innsending\/testmoete-\d{4}-\d\d-\d\d$/);
    expect(received(branch)).toBe(kari.read());
    expect(
      git(join(home, 'mottaker.git'), 'log', '-1', '--format=%an <%ae>%n%B', branch).trim(),
    ).toBe(
      'kari <kari@eksempel.no>\nEndre «Nytt navn»\n\n- Nytt navn (content/verktoy/testmoete.md)',
    );
    // Neither the branch, the index nor the files on disk have moved.
    expect(git(kari.folder, 'status', '-s', '-b').split('\n')).toEqual([
      '## main...origin/main',
      ' M content/verktoy/testmoete.md',
      '',
    ]);
    // What is sent is told of, and not proposed again.
    expect((await kari.filled()).getAll('fil')).toEqual([]);
    expect((await kari.ask('/send-inn')).html).toContain(`sendt i «${branch}»`);
  });

  test('det som er uferdig, er ikke krysset av, og stopper ikke det som er ferdig', async () => {
    const kari = await Editor.open('kari');
    kari.write(guide, title('Nytt navn'));
    kari.write('begreper/halvt.md', () => '---\ntitle: Halvt ord\nlanguage: nb\n---\n');
    const { html } = await kari.ask('/send-inn');
    expect(html).toContain(
      '<a href="/rediger?samling=begreper&amp;fil=halvt">uferdig: 1 ting å rette</a>',
    );
    expect((await kari.filled()).getAll('fil')).toEqual([guide]);
    expect(html).toContain('Endre «Nytt navn»');
    expect((await kari.send()).status).toBe(200);
    // Who wants to, may still try: the sentence and the field come back.
    expect((await kari.send({ fil: 'begreper/halvt.md', melding: 'Prøv' })).html).toContain(
      'Tekst: har ingen tekst under feltene.',
    );
  });

  test('en ny fil og en rettelse sendes hver for seg når den som skriver, velger det', async () => {
    const kari = await Editor.open('kari');
    kari.write('begreper/nytt.md', () => '---\ntitle: Nytt ord\nlanguage: nb\n---\n\nEt ord.\n');
    kari.write(guide, title('Nytt navn'));
    expect((await kari.filled()).get('melding')).toBe('Endre 2 filer');
    await kari.send({ fil: 'begreper/nytt.md', melding: 'Legg til et ord' });
    expect(branches()).toHaveLength(1);
    expect(received(branches()[0] ?? '', 'begreper/nytt.md')).toContain('Nytt ord');
    expect(received(branches()[0] ?? '')).toBe(guideText);
    expect((await kari.filled()).getAll('fil')).toEqual([guide]);
  });

  test('det som ble rettet etter et nei, går i samme innsending', async () => {
    const kari = await Editor.open('kari');
    kari.write(guide, title('Feil'));
    await kari.send();
    // Somebody who reads it mends a word in the branch.
    const [branch = ''] = branches();
    const ola = await Editor.open('ola');
    git(ola.folder, 'switch', '-q', branch);
    ola.write(guide, owner('Eier fra Ola'));
    git(ola.folder, 'commit', '-qam', 'Rett');
    git(ola.folder, 'push', '-q');
    kari.write(guide, title('Riktig'));
    expect((await kari.filled()).get('gren')).toBe(branch);
    const { status, html } = await kari.send();
    expect([status, html]).toEqual([200, expect.stringContaining('lagt til det du sendte før')]);
    expect(branches()).toEqual([branch]);
    expect(received(branch)).toMatch(/^title: Riktig$[^]*^owner: Eier fra Ola$/m);
    expect(kari.read()).toBe(received(branch));
  });

  test('etter at det er tatt inn, er neste endring en ny innsending', async () => {
    const kari = await Editor.open('kari');
    kari.write(guide, title('Først'));
    await kari.send();
    const [first = ''] = branches();
    takeIn(first);
    others(owner('Eier fra Ola'));
    kari.write(guide, title('Så'));
    const { status } = await kari.send();
    expect(status).toBe(200);
    expect(branches()).toHaveLength(1);
    // On top of what the others wrote after the first was taken in.
    expect(received(branches()[0] ?? '')).toMatch(/^title: Så$[^]*^owner: Eier fra Ola$/m);
    expect(kari.read()).toMatch(/^title: Så$[^]*^owner: Eier fra Ola$/m);
    takeIn(branches()[0] ?? '');
    await kari.send({ fil: guide, melding: 'Se etter' });
    expect((await kari.ask('/send-inn')).html).toContain('er sendt og tatt inn');
  });
});

test('den som kaster endringene sine, skriver ikke over det som ble tatt inn', async () => {
  const kari = await Editor.open('kari');
  kari.write(guide, title('Tatt inn'));
  await kari.send();
  takeIn(branches()[0] ?? '');
  git(kari.folder, 'restore', '.');
  await kari.ask('/send-inn');
  kari.write(guide, owner('Ny eier'));
  expect((await kari.send()).status).toBe(200);
  expect(received(branches()[0] ?? '')).toMatch(/^title: Tatt inn$[^]*^owner: Ny eier$/m);
});

describe('to som endrer den samme filen', () => {
  test('i hvert sitt felt: begges ord kommer fram, også på disken', async () => {
    const kari = await Editor.open('kari');
    kari.write(guide, title('Tittel fra Kari'));
    others(owner('Eier fra Ola'));
    const { status, html } = await kari.send();
    expect([status, html]).toEqual([
      200,
      expect.stringContaining('Andre hadde endret andre steder'),
    ]);
    for (const text of [received(branches()[0] ?? ''), kari.read()])
      expect(text).toMatch(/^title: Tittel fra Kari$[^]*^owner: Eier fra Ola$/m);
  });

  test('i samme felt: ingenting sendes før den ene har sett begge og valgt', async () => {
    const kari = await Editor.open('kari');
    kari.write(guide, title('Tittel fra Kari'));
    others((text) => owner('Eier fra Ola')(title('Tittel fra Ola')(text)));
    const stopped = await kari.send();
    expect([stopped.status, stopped.html]).toEqual([
      409,
      expect.stringContaining(sentences['send-conflict']()),
    ]);
    expect(branches()).toEqual([]);
    expect(kari.read()).toBe(title('Tittel fra Kari')(guideText));
    const href = String(select('li a[href*=deres]', fromHtml(stopped.html))?.properties.href);
    const choose = await kari.ask(href);
    expect(choose.html).toContain(sentences['send-choose']());
    const table = select('table', fromHtml(choose.html));
    expect(table && toString(table)).toContain('Tittel fra Ola');
    // What only the other has changed, stands in the form.
    const fields = selectAll(
      '[name=grunnlag], [name=deres], [name=title], [name=owner]',
      fromHtml(choose.html),
    );
    const form = fileToForm('verktoy', kari.read()) ?? new URLSearchParams();
    for (const { properties: p } of fields) form.set(String(p.name), String(p.value));
    expect([form.get('title'), form.get('owner')]).toEqual(['Tittel fra Kari', 'Eier fra Ola']);
    form.set('title', 'Tittel fra begge');
    const saved = await kari.ask('/rediger?samling=verktoy&fil=testmoete', form);
    expect(saved.status).toBe(200);
    expect((await kari.send()).status).toBe(200);
    expect(received(branches()[0] ?? '')).toMatch(
      /^title: Tittel fra begge$[^]*^owner: Eier fra Ola$/m,
    );
  });
});

describe('når det ikke går', () => {
  const refused = async (editor: Editor, code: keyof typeof sentences): Promise<string> => {
    const before = editor.read();
    const form = new URLSearchParams({ sendt: 'ja', fil: guide, melding: 'Endre' });
    const { status, html } = await editor.ask('/send-inn', form);
    const said = toString(fromHtml(html));
    expect([status, said]).toEqual([
      status === 422 ? 422 : 409,
      expect.stringContaining((sentences[code] as () => string)()),
    ]);
    expect(editor.read()).toBe(before);
    expect(said).not.toContain('hemmelig');
    return said;
  };
  const withChange = async (): Promise<Editor> => {
    const kari = await Editor.open('kari');
    kari.write(guide, title('Nytt navn'));
    return kari;
  };

  test('ingen mottaker, feil adresse, ingen tilgang og en tom mottaker', async () => {
    const kari = await withChange();
    git(kari.folder, 'remote', 'set-url', 'origin', join(home, 'borte.git'));
    await refused(kari, 'send-unreachable');
    git(kari.folder, 'remote', 'set-url', 'origin', 'https://kari:hemmelig@127.0.0.1:1/x.git');
    await refused(kari, 'send-unreachable');
    git(home, 'init', '-q', '--bare', 'tom.git');
    git(kari.folder, 'remote', 'set-url', 'origin', join(home, 'tom.git'));
    await refused(kari, 'send-empty');
    git(kari.folder, 'remote', 'remove', 'origin');
    await refused(kari, 'send-no-remote');
    expect((await kari.ask('/send-inn')).html).toContain('Denne kopien har ingen mottaker.');
  });

  test('ingen historie, og ingen git', async () => {
    const kari = await withChange();
    rmSync(join(kari.folder, '.git'), { recursive: true });
    vi.stubEnv('GIT_CEILING_DIRECTORIES', home);
    await refused(kari, 'send-no-repository');
    vi.stubEnv('PATH', home);
    await refused(kari, 'send-no-git');
  });

  test('mottakeren sier nei, og det den svarte, vises som tekst', async () => {
    const kari = await withChange();
    const hook = join(home, 'mottaker.git/hooks/pre-receive');
    writeFileSync(hook, '#!/bin/sh\necho "content/x.md: title: <b>for lang</b>"\nexit 1\n');
    chmodSync(hook, 0o755);
    expect(await refused(kari, 'send-refused')).toContain('title: <b>for lang</b>');
    expect(branches()).toEqual([]);
  });

  test('det kontrollen ville stoppet, får setningene fra kontrollen', async () => {
    const kari = await Editor.open('kari');
    kari.write(guide, (text) => text.replace(/^category: .*/m, 'category: annet'));
    const said = await refused(kari, 'send-checks');
    expect(said).toContain(
      'Testmøte: Hvilken av de fem typene verktøyet hører til: kan ikke være «annet»',
    );
    expect(branches()).toEqual([]);
  });

  test('uten melding, uten filer og uten navn', async () => {
    const kari = await withChange();
    const send = (form: Record<string, string>) =>
      kari.ask('/send-inn', new URLSearchParams({ sendt: 'ja', ...form }));
    expect((await send({ fil: guide, melding: ' ' })).html).toContain(
      sentences['send-no-message'](),
    );
    expect((await send({ melding: 'x' })).html).toContain(sentences['send-nothing']());
    expect((await send({ fil: '../../etc/passwd', melding: 'x' })).html).toContain(
      sentences['send-nothing'](),
    );
    writeFileSync(join(home, 'gitconfig'), '[init]\n\tdefaultBranch = main\n');
    git(kari.folder, 'config', '--unset', 'user.name');
    git(kari.folder, 'config', '--unset', 'user.email');
    expect((await kari.ask('/send-inn')).html).toContain('name="epost"');
    expect((await send({ fil: guide, melding: 'x', navn: 'Kari', epost: 'kari' })).html).toContain(
      sentences['send-no-author'](),
    );
    const sent = await send({
      fil: guide,
      melding: 'x',
      navn: 'Kari <b>',
      epost: 'kari@eksempel.no',
    });
    expect(sent.status).toBe(200);
    expect(git(join(home, 'mottaker.git'), 'log', '-1', '--format=%ae', branches()[0] ?? '')).toBe(
      'kari@eksempel.no\n',
    );
    expect((await kari.ask('/send-inn')).html).not.toContain('name="epost"');
  });

  test('en annen side i samme nettleser får ikke sende', async () => {
    const kari = await withChange();
    const answer = await fetch(new URL('/send-inn', kari.url), {
      method: 'POST',
      body: new URLSearchParams({ sendt: 'ja', fil: guide, melding: 'x' }),
      headers: { origin: 'https://ond.no' },
    });
    expect(answer.status).toBe(403);
    expect(branches()).toEqual([]);
  });

  test('merker i filnavn, melding og tittel er tekst', async () => {
    const kari = await Editor.open('kari');
    const hostile = '"<img src=x onerror=alert(1)>"';
    kari.write(guide, title(hostile));
    const { html } = await kari.ask('/send-inn');
    expect(selectAll('img, script', fromHtml(html))).toEqual([]);
    const sent = await kari.send({ melding: '--help\n<script>alert(1)</script>' });
    expect(selectAll('img, script', fromHtml(sent.html))).toEqual([]);
  });
});
