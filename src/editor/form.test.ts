import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sentences } from '../checks/problems.ts';
import { readContent } from '../content/files.ts';
import { parseFrontmatter } from '../content/frontmatter.ts';
import { type CollectionName, schemas } from '../schemas/collections.ts';
import { allFieldsOf } from '../schemas/walk.ts';
import { fileFromForm, fileToForm } from './file-edit.ts';
import { formTree } from './form-tree.ts';
import { toHtml } from '../content/html.ts';
import { startEditor } from './server.ts';

/** The editing form: nothing is lost, nothing wrong is saved, and nobody else gets in. */

const { files } = readContent('content');

test('hver fil overlever skjemaet: uten endringer er den lik til siste tegn', () => {
  for (const file of files) {
    const form = fileToForm(file.collection, file.text);
    expect(fileFromForm(file.collection, form!, file.text), file.path).toBe(file.text);
  }
});

/** What a browser makes of the value of a field before anyone touches it (HTML, 4.10.5.1). */
const asValue = (type: unknown, value: string): string =>
  type === 'date' && !/^\d{4}-\d\d-\d\d$/.test(value) ? '' : value.replace(/[\r\n]/g, '');

/**
 * What a browser sends when nothing is touched: every field of the page in the order of the page,
 * also the empty spare rows, and nothing that is not on it.
 */
function asSent(collection: CollectionName, text: string): URLSearchParams {
  const form = fileToForm(collection, text)!;
  const parts = [...form.keys()]
    .filter((key) => key.startsWith('#'))
    .map((key) => ({ key: key.slice(1), title: key, text: '', optional: false }));
  const html = formTree(new Map(), { collection, parts, form, problems: [] }).map(toHtml).join('');
  const sent = new URLSearchParams();
  visit(fromHtml(html, { fragment: true }), 'element', (element) => {
    const { tagName, properties } = element;
    const { name, type, value = '', checked } = properties;
    if (typeof name !== 'string') return;
    if (tagName === 'textarea') sent.append(name, toString(element).replace(/\n/g, '\r\n'));
    if (tagName === 'select') {
      const options = selectAll('option', element);
      const chosen = options.find((o) => o.properties.selected) ?? options[0];
      sent.append(name, String(chosen?.properties.value ?? ''));
    }
    if (tagName !== 'input' || (type === 'checkbox' && !checked)) return;
    sent.append(name, asValue(type, String(value)));
  });
  return sent;
}

test('det nettleseren sender når ingen har rørt noe, endrer ingen fil', () => {
  for (const file of files) {
    const sent = asSent(file.collection, file.text);
    expect(fileFromForm(file.collection, sent, file.text), file.path).toBe(file.text);
  }
  const guide = files.find((f) => f.path === 'content/verktoy/laeringsarena.md')!;
  expect([...asSent('verktoy', guide.text).keys()]).toContain('disagreements[0].versions[1].place');
});

test('nye valg kommer sist, og det som ikke er lov, blir ikke borte før noen har sett det', () => {
  const guide = files.find((f) => f.path === 'content/verktoy/laeringsarena.md')!;
  const text = guide.text
    .replace(/^phase: .*$/m, 'phase: [etter, foer]')
    .replace(/^category: .*$/m, 'category: noe-annet')
    .replace(/^withWhom: .*$/m, 'withWhom: [forskere, ukjent, kommuner]');
  const sent = asSent('verktoy', text);
  expect(fileFromForm('verktoy', sent, text)).toBe(text);
  sent.append('phase', 'underveis');
  expect(fileFromForm('verktoy', sent, text)).toContain('phase: [etter, foer, underveis]');
});

test('en fil skrevet helt på nytt fra skjemaet har de samme feltene', () => {
  for (const file of files) {
    const parsed = parseFrontmatter(
      fileFromForm(file.collection, fileToForm(file.collection, file.text)!),
    );
    const before = parseFrontmatter(file.text);
    if ('fault' in parsed || 'fault' in before) throw new Error(file.path);
    expect(schemas[file.collection].parse(parsed.data), file.path).toEqual(
      schemas[file.collection].parse(before.data),
    );
  }
});

/** What could run in a page: elements and attributes, as a browser reads them. */
const running = (html: string): string[] => {
  const found: string[] = [];
  visit(fromHtml(html), 'element', ({ tagName, properties }) => {
    if (['script', 'img'].includes(tagName)) found.push(tagName);
    found.push(...Object.keys(properties).filter((name) => name.startsWith('on')));
  });
  return found;
};

/** A page with a figure in its text. */
const figures = 'sider/figurside.mdx';
const figuresText = `---
title: Figurside
summary: En side med figur.
language: nb
section: grunnlag
order: 1
owner: Fagansvarlig
review: { status: utkast, role: Redaksjonen, date: "2026-01-02", note: Skrevet for testen. }
---
Tekst.

<SixCriteria caption="Seks like blad." />
`;

describe('på maskinen', () => {
  let root = '';
  let server: Server;
  let url = '';
  beforeAll(async () => {
    root = join(mkdtempSync(join(tmpdir(), 'verktoykassa-')), 'content');
    // A small part of the content: what is wrong with it beforehand is not told again.
    for (const name of ['begreper', 'kilder', 'verktoy/laeringsarena.md'])
      cpSync(`content/${name}`, join(root, name), { recursive: true });
    mkdirSync(join(root, 'sider'));
    writeFileSync(join(root, figures), figuresText);
    ({ server, url } = await startEditor(root, 0));
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
    rmSync(join(root, '..'), { recursive: true, force: true });
  });

  const ask = (
    path: string,
    {
      method = 'GET',
      body = '',
      headers = {},
    }: { method?: string; body?: string; headers?: Record<string, string> } = {},
  ): Promise<{ status: number; html: string }> =>
    new Promise((resolve, reject) => {
      const sent = request(
        new URL(path, url.replace('localhost', '127.0.0.1')),
        { method, headers: { host: new URL(url).host, ...headers } },
        (response) => {
          let html = '';
          response
            .setEncoding('utf8')
            .on('data', (part: string) => {
              html += part;
            })
            .on('end', () => resolve({ status: response.statusCode ?? 0, html }));
        },
      );
      sent.on('error', reject).end(body);
    });
  const post = (
    path: string,
    form: URLSearchParams,
    headers: Record<string, string> = { origin: url.slice(0, -1) },
  ) => {
    // As the page has it: what the form was filled from goes with it.
    const [, folder = '', id = ''] = /samling=([^&]*)&fil=([a-z0-9-]+)/.exec(path) ?? [];
    const [file = ''] = ['.mdx', '.md']
      .map((ending) => join(root, folder, `${id}${ending}`))
      .filter((path) => existsSync(path));
    const sent = new URLSearchParams(form);
    if (!sent.has('grunnlag') && file) sent.set('grunnlag', readFileSync(file).toString('base64'));
    return ask(path, { method: 'POST', body: sent.toString(), headers });
  };
  const address = '/rediger?samling=begreper&fil=post-78';
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');

  test('skjemaet har hvert felt, og ingen engelske ord i rammen', async () => {
    const { status, html } = await ask('/rediger?samling=verktoy&fil=laeringsarena');
    expect(status).toBe(200);
    for (const field of allFieldsOf('verktoy'))
      expect(html, field.path).toContain(`<code>${field.name}</code>`);
    expect(html).not.toMatch(/>(Save|Edit|New|Delete|Submit|Title|Error)\b/);
  });

  test('en endring lagres, og resten står som før', async () => {
    const before = read('begreper/post-78.md');
    const form = fileToForm('begreper', before)!;
    form.set('title', `${form.get('title') ?? ''} (prøve)`);
    const { status, html } = await post(address, form);
    expect([status, html]).toEqual([
      200,
      expect.stringContaining('Lagret i content/begreper/post-78.md.'),
    ]);
    const changed = read('begreper/post-78.md')
      .split('\n')
      .filter((line, i) => line !== before.split('\n')[i]);
    expect(changed).toHaveLength(1);
  });

  test('en feil blir ikke lagret, men sagt ved feltet', async () => {
    const before = read('begreper/post-78.md');
    const form = fileToForm('begreper', before)!;
    form.set('title', '');
    form.set('guide', 'laeringsarene');
    const { status, html } = await post(address, form);
    expect(status).toBe(422);
    expect(html).toContain('<p class="error">mangler. Fyll inn feltet.</p>');
    expect(html).toContain(
      '<li><a href="#f-title">Navnet leseren ser: mangler. Fyll inn feltet.</a></li>',
    );
    expect(read('begreper/post-78.md')).toBe(before);
  });

  test('hver feil i listen leder til et sted som finnes på siden', async () => {
    const form = fileToForm('verktoy', read('verktoy/laeringsarena.md'))!;
    for (const [name, value] of [
      ['purposes', ''],
      ['effort.running.amount', 'fire'],
      ['combineWith[0].guide', 'finnes-ikke'],
      ['combineWith[7].reason', 'Fordi.'],
      ['#when', ''],
      ['review.date', '2.2.26'],
    ])
      form.set(name!, value!);
    const { status, html } = await post('/rediger?samling=verktoy&fil=laeringsarena', form);
    expect(status).toBe(422);
    const page = fromHtml(html);
    const links = selectAll('li > a[href^="#"]', page).map((a) => String(a.properties.href));
    const ids = selectAll('[id]', page).map((place) => `#${String(place.properties.id)}`);
    expect(links.length).toBeGreaterThan(4);
    expect(ids).toEqual(expect.arrayContaining(links));
  });

  test('hver del av skjemaet er ett trykk unna, og er lukket til noe i den må rettes', async () => {
    const path = '/rediger?samling=verktoy&fil=laeringsarena';
    const sections = (page: string) =>
      selectAll('form > details', fromHtml(page)).map((details) => ({
        open: details.properties.open === true,
        title: toString(select('summary', details)!),
      }));
    const { html } = await ask(path);
    const page = fromHtml(html);
    const links = selectAll('nav a', page);
    const ids = selectAll('[id]', page).map((place) => `#${String(place.properties.id)}`);
    expect(ids).toEqual(expect.arrayContaining(links.map((a) => String(a.properties.href))));
    expect(links.map((a) => toString(a))).toContain('Slik gjør dere');
    const form = asSent('verktoy', read('verktoy/laeringsarena.md'));
    form.set('effort.running.amount', 'fire');
    form.set('effort.followUp.amount', 'to');
    const wrong = sections((await post(path, form)).html);
    const isTime = ({ title }: { title: string }): boolean => title.startsWith('Tid for den');
    expect(wrong.find(isTime)).toEqual({
      open: true,
      title: expect.stringContaining('2 å rette'),
    });
    expect(wrong.filter(({ open, title }) => open !== title.includes('å rette'))).toEqual([]);
  });

  test('en tittel der det skal stå en side, blir lagret som filnavnet', async () => {
    const form = fileToForm('begreper', read('begreper/post-78.md'))!;
    form.set('guide', 'Læringsarena');
    expect((await post(address, form)).status).toBe(200);
    expect(read('begreper/post-78.md')).toContain('\nguide: laeringsarena\n');
  });

  test('en side med figurer åpnes og lagres med figurene, og en gal figur blir ikke lagret', async () => {
    const path = '/rediger?samling=sider&fil=figurside';
    expect((await ask(path)).html).toContain('&lt;SixCriteria');
    const form = asSent('sider', figuresText);
    const body = form.get('#tekst') ?? '';
    form.set('#tekst', body.replace('caption=', 'tekst='));
    const wrong = await post(path, form);
    expect([wrong.status, read(figures)]).toEqual([422, figuresText]);
    expect(wrong.html).toContain('figuren «&lt;SixCriteria>», der noe må rettes');
    const page = fromHtml(wrong.html);
    const ids = selectAll('[id]', page).map((place) => `#${String(place.properties.id)}`);
    const links = selectAll('li > a[href^="#"]', page).map((a) => String(a.properties.href));
    expect(ids).toEqual(expect.arrayContaining(links));
    form.set('#tekst', body.replace('Seks like', 'Seks lyse'));
    const saved = await post(path, form);
    expect(saved.html).toContain(`Lagret i content/${figures}.`);
    expect(read(figures)).toBe(figuresText.replace('Seks like', 'Seks lyse'));
    expect(existsSync(join(root, figures.replace('.mdx', '.md')))).toBe(false);
  });

  test('en ny side som lagres uferdig, er en kladd', async () => {
    const form = new URLSearchParams({ title: 'Halvt eksempel', lagre: 'uferdig' });
    const { html } = await post('/rediger?samling=eksempler&fil=halvt-eksempel', form);
    expect(html).toContain('Siden er en kladd');
    expect(read('eksempler/halvt-eksempel.md')).toContain('draft: true\n');
    rmSync(join(root, 'eksempler/halvt-eksempel.md'));
  });

  test('det noen kan kjennes igjen på, blir sagt ved lagring, og lagringen går gjennom', async () => {
    const form = new URLSearchParams({
      title: 'Vaktmesteren Odd ordner',
      lagre: 'uferdig',
    });
    const { status, html } = await post('/rediger?samling=eksempler&fil=om-noen', form);
    expect([status, html]).toEqual([200, expect.stringContaining('Se over dette')]);
    expect(html).toContain('har «Vaktmesteren Odd».');
    rmSync(join(root, 'eksempler/om-noen.md'));
  });

  test('en ny side har eier og merknad, som når noe tas inn', async () => {
    const { html } = await ask('/rediger?samling=verktoy&fil=helt-ny&tittel=Helt+ny');
    expect(html).toContain('value="Fagansvarlig for læring"');
    expect(html).toContain('Ny side, ikke kontrollert.');
  });

  test('uferdig arbeid kan lagres', async () => {
    const form = new URLSearchParams({
      title: 'Uferdig',
      language: 'nb',
      lagre: 'uferdig',
      '#tekst': '',
    });
    const { status, html } = await post('/rediger?samling=begreper&fil=uferdig', form);
    expect([status, html]).toEqual([200, expect.stringContaining('Noe gjenstår')]);
    expect(read('begreper/uferdig.md')).toContain('title: Uferdig');
  });

  test.each([
    ['fra et annet nettsted', address, { origin: 'https://ond.example' }, 403],
    ['uten avsender', address, {}, 403],
    ['med et annet vertsnavn', address, { host: 'ond.example' }, 403],
    ['ut av mappen', '/rediger?samling=begreper&fil=../../x', undefined, 400],
    ['til en ukjent samling', '/rediger?samling=__proto__&fil=x', undefined, 400],
  ])('%s tas ikke imot', async (_name, path, headers, status) => {
    const before = read('begreper/post-78.md');
    const result = await post(path, new URLSearchParams({ title: 'Ond' }), headers);
    expect(result.status).toBe(status);
    expect(read('begreper/post-78.md')).toBe(before);
    expect(existsSync(join(root, '../x.md'))).toBe(false);
  });

  test('tegn med mening i HTML blir tekst', async () => {
    const form = new URLSearchParams({
      title: '"><script>alert(1)</script>',
      language: 'nb',
      '#tekst': '</textarea><script>',
    });
    const { html } = await post('/rediger?samling=begreper&fil=ond', form);
    expect(running(html)).toEqual([]);
    expect(existsSync(join(root, 'begreper/ond.md'))).toBe(false);
  });

  test('tegn med mening i HTML blir tekst i hvert felt, i hver del og i listene', async () => {
    const hostile = `'"><img src=x onerror=alert(1)></textarea><script>alert(1)</script>&amp;`;
    const text = read('verktoy/laeringsarena.md');
    const form = new URLSearchParams(
      [...asSent('verktoy', text)].map(([name, value]) => [
        name,
        name === 'language' ? value : hostile,
      ]),
    );
    const { status, html } = await post('/rediger?samling=verktoy&fil=laeringsarena', form);
    expect(status).toBe(422);
    expect(running(html)).toEqual([]);
    expect(read('verktoy/laeringsarena.md')).toBe(text);
    const name = `a"><script>alert(1).md`;
    writeFileSync(
      join(root, 'begreper', name),
      `---\ntitle: "<img src=x onerror=alert(1)>"\n---\n`,
    );
    expect(running((await ask('/')).html)).toEqual([]);
    expect(running((await ask(address)).html)).toEqual([]);
    rmSync(join(root, 'begreper', name));
    const begun = await ask(`/rediger?samling=begreper&tittel=${encodeURIComponent(hostile)}`);
    expect(running(begun.html)).toEqual([]);
  });

  test('en feil sier navnet på feltet slik det står i skjemaet, og linjen i boksen', async () => {
    const form = fileToForm('verktoy', read('verktoy/laeringsarena.md'))!;
    form.set('howBasis', 'kilde');
    form.set('combineWith[0].guide', 'Ikke En Id');
    form.set('#helps', '- Uten henvisning.\n- Linje <b>to</b>.');
    const { html } = await post('/rediger?samling=verktoy&fil=laeringsarena', form);
    const alert = select('[role=alert]', fromHtml(html));
    const list = alert ? toString(alert) : '';
    expect(list).toContain('Det som hjelper: har HTML i linje 2 her.');
    expect(list).toContain(
      'passer sammen med denne, 1: Den andre guiden: Fant ingen guide som heter «Ikke En Id»',
    );
    expect(list).not.toMatch(/howBasis|combineWith|\[\d|## /);
    expect(list).toMatch(/men «[^»]+» sier «kilde»/);
  });

  test('et filnavn foreslås av tittelen, og er aldri et som er tatt', async () => {
    const named = await ask('/rediger?samling=begreper&tittel=Nytt%20%C3%B8ve-ord&fil=');
    expect(named.html).toContain('Filen blir content/begreper/nytt-oeve-ord.md');
    expect(named.html).toContain('value="Nytt øve-ord"');
    expect((await ask('/rediger?samling=begreper&tittel=Post%2078')).html).toContain(
      'Filen blir content/begreper/post-78-2.md',
    );
  });

  test('for mye på en gang får svar på norsk, og ingenting lagres', async () => {
    const before = read('begreper/post-78.md');
    const form = fileToForm('begreper', before)!;
    form.set('#tekst', 'x'.repeat(3_000_000));
    expect(await post(address, form)).toEqual({
      status: 413,
      html: expect.stringContaining(sentences['form-too-large']()),
    });
    // Below that, but more than a file may be: it could not be opened again, so not unfinished
    // either.
    form.set('#tekst', 'x'.repeat(300_000));
    form.set('lagre', 'uferdig');
    const { status, html } = await post(address, form);
    expect([status, html]).toEqual([422, expect.stringContaining(sentences['too-large']())]);
    form.set('#tekst', 'Et \u202Etegn');
    expect((await post(address, form)).status).toBe(422);
    expect(read('begreper/post-78.md')).toBe(before);
  });

  test('en kilde ingen kan vise til, blir ikke lagret', async () => {
    const before = read('kilder/ramboll-2016.md');
    const form = fileToForm('kilder', before)!;
    for (const key of [...form.keys()]) if (/^(pages|chapters)/.test(key)) form.delete(key);
    const { status, html } = await post('/rediger?samling=kilder&fil=ramboll-2016', form);
    expect([status, html]).toEqual([422, expect.stringContaining('så ingen kan vise til kilden')]);
    expect(read('kilder/ramboll-2016.md')).toBe(before);
  });

  test('når disken ikke vil, sies det på norsk', async () => {
    mkdirSync(join(root, 'begreper/mappe.md'));
    const { status, html } = await ask('/rediger?samling=begreper&fil=mappe');
    expect([status, html]).toEqual([500, expect.stringContaining(sentences['form-failed']())]);
    rmSync(join(root, 'begreper/mappe.md'), { recursive: true });
  });
});
