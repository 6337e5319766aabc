import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { join } from 'node:path';
import { checkFiles } from '../checks/check.ts';
import { formatProblem, type Problem } from '../checks/problems.ts';
import { readContent } from '../content/files.ts';
import { today } from '../content/today.ts';
import { collectionNames, type CollectionName } from '../schemas/collections.ts';
import { SLUG } from '../schemas/fields.ts';
import { collectionTexts } from '../schemas/names.ts';
import { bodyParts, type BodyPart } from './body-edit.ts';
import { fileFromForm, fileToForm } from './file-edit.ts';
import { escape, formHtml, pageHtml, placeOf, stylesheet } from './form-html.ts';
import { emptyBody } from './write.ts';

/**
 * The form for people who do not write Markdown: every field from the schema, the same checks, on
 * this machine only. It writes files in `content/`, and nothing else.
 */

interface Target {
  collection: CollectionName;
  id: string;
}
const MOST_BYTES = 1_000_000;

function targetOf(collection: string | null, id: string | null): Target | undefined {
  const found = collectionNames.find((name) => name === collection);
  return found && id !== null && SLUG.test(id) ? { collection: found, id } : undefined;
}

/** What a file would break that is whole today. */
function newProblems(root: string, { collection, id }: Target, text: string): Problem[] {
  const { files, strays } = readContent(root);
  const path = `content/${collection}/${id}.md`;
  const before = new Set(
    checkFiles(files, strays, today())
      .problems.filter((p) => p.file !== path)
      .map(formatProblem),
  );
  const after = [...files.filter((f) => f.path !== path), { collection, id, path, text }];
  return checkFiles(after, strays, today()).problems.filter((p) => !before.has(formatProblem(p)));
}

function front(root: string): string {
  const { files } = readContent(root);
  const lists = collectionNames
    .map((name) => {
      const items = files
        .filter((f) => f.collection === name)
        .map(
          (f) =>
            `<li><a href="/rediger?samling=${name}&amp;fil=${f.id}">${escape(/^title: *"?(.*?)"?$/m.exec(f.text)?.[1] ?? f.id)}</a></li>`,
        )
        .join('');
      return `<details><summary><strong>${collectionTexts[name].title}</strong></summary><form action="/rediger"><input type="hidden" name="samling" value="${name}"><label>Ny side: filnavn, som blir adressen <input name="fil" pattern="[a-z0-9]+(-[a-z0-9]+)*" required></label><button>Lag</button></form><ul>${items}</ul></details>`;
    })
    .join('');
  return pageHtml('Hva vil du redigere?', lists);
}

/** A problem in the list on top: in this file it leads to its field, in another it names the file. */
function problemHtml(p: Problem, { collection, id }: Target, parts: readonly BodyPart[]): string {
  if (p.file !== `content/${collection}/${id}.md`) return escape(formatProblem(p));
  const place = placeOf(p, parts);
  const text = escape(p.field ? `${p.field}: ${p.sentence}` : p.sentence);
  return place ? `<a href="#${place}">${text}</a>` : text;
}

function editPage(
  root: string,
  target: Target,
  form: URLSearchParams,
  problems: readonly Problem[],
  note: string,
): string {
  const { files } = readContent(root);
  const ids = new Map(
    collectionNames.map((name) => [
      name,
      new Set(files.filter((f) => f.collection === name).map((f) => f.id)),
    ]),
  );
  const body = [...form].some(([key]) => key === '#tekst')
    ? (form.get('#tekst') ?? '')
    : emptyBody(target.collection, 'nb');
  const language = form.get('language') === 'nn' ? 'nn' : 'nb';
  const parts = form.has('#tekst')
    ? [{ key: 'tekst', title: 'Tekst', text: body, optional: false }]
    : bodyParts(target.collection, language, emptyBody(target.collection, language));
  const list = problems.length
    ? `<div role="alert"><h2>${problems.length} ting å rette</h2><ul>${problems.map((p) => `<li>${problemHtml(p, target, parts)}</li>`).join('')}</ul></div>`
    : '';
  return pageHtml(
    `${collectionTexts[target.collection].title}: ${target.id}`,
    `${note}${list}<form method="post" action="/rediger?samling=${target.collection}&amp;fil=${target.id}">${formHtml(target.collection, parts, ids, { form, problems })}<p><button name="lagre" value="ja">Lagre</button><button name="lagre" value="uferdig">Lagre uferdig</button></p></form>`,
  );
}

function readBody(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > MOST_BYTES) reject(new Error('for stort'));
      else chunks.push(chunk);
    });
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.on('error', reject);
  });
}

interface Answer {
  status: number;
  html: string;
}
const refuse = (status: number, sentence: string): Answer => ({
  status,
  html: pageHtml('Det gikk ikke', `<p>${escape(sentence)}</p><p><a href="/">Tilbake</a></p>`),
});

function save(root: string, target: Target, form: URLSearchParams): Answer {
  const path = join(root, target.collection, `${target.id}.md`);
  const text = fileFromForm(
    target.collection,
    form,
    existsSync(path) ? readFileSync(path, 'utf8') : undefined,
  );
  const problems = newProblems(root, target, text);
  const unfinished = form.get('lagre') === 'uferdig';
  if (problems.length && !unfinished)
    return {
      status: 422,
      html: editPage(
        root,
        target,
        form,
        problems,
        '<p class="error">Ikke lagret. Rett feilene, eller lagre uferdig.</p>',
      ),
    };
  writeFileSync(path, text);
  const saved = fileToForm(target.collection, text) ?? form;
  return {
    status: 200,
    html: editPage(
      root,
      target,
      saved,
      problems,
      `<p class="done" role="status">Lagret i content/${target.collection}/${target.id}.md.${problems.length ? ' Noe gjenstår før den kan publiseres.' : ''}</p>`,
    ),
  };
}

async function answer(root: string, request: IncomingMessage, port: number): Promise<Answer> {
  // Another site open in the same browser must not reach this one, by address or by form.
  const hosts = [`localhost:${port}`, `127.0.0.1:${port}`];
  const { host = '', origin } = request.headers;
  if (!hosts.includes(host)) return refuse(403, 'Skjemaet svarer bare på denne maskinen.');
  if (request.method === 'POST' && !hosts.some((h) => origin === `http://${h}`))
    return refuse(403, 'Skjemaet tar bare imot fra seg selv.');
  const url = new URL(request.url ?? '/', 'http://x');
  if (url.pathname === '/') return { status: 200, html: front(root) };
  if (url.pathname !== '/rediger') return refuse(404, 'Siden finnes ikke.');
  const target = targetOf(url.searchParams.get('samling'), url.searchParams.get('fil'));
  if (!target) return refuse(400, 'Filnavnet kan bare ha små bokstaver a–z, tall og bindestrek.');
  if (request.method === 'POST')
    return save(root, target, new URLSearchParams(await readBody(request)));
  const path = join(root, target.collection, `${target.id}.md`);
  if (!existsSync(path))
    return {
      status: 200,
      html: editPage(
        root,
        target,
        new URLSearchParams({
          language: 'nb',
          'review.status': 'utkast',
          'review.role': 'Redaksjonen',
          'review.date': today(),
        }),
        [],
        '<p>Ny side. Ingenting er lagret ennå.</p>',
      ),
    };
  const text = readFileSync(path, 'utf8');
  const form = fileToForm(target.collection, text);
  if (!form)
    return refuse(
      422,
      `Feltene i content/${target.collection}/${target.id}.md kan ikke leses. Kjør npm run check, og rett filen for hånd.`,
    );
  return { status: 200, html: editPage(root, target, form, newProblems(root, target, text), '') };
}

/**
 * Starts the form on 127.0.0.1.
 * @param port 0: any free port
 * @returns the server and its address
 * @throws when the port is taken
 */
export function startEditor(root: string, port: number): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    if (request.url === '/stil.css') {
      response.writeHead(200, { 'content-type': 'text/css; charset=utf-8' }).end(stylesheet);
      return;
    }
    const address = server.address();
    void answer(root, request, typeof address === 'object' && address ? address.port : port)
      .catch(() => refuse(500, 'Noe gikk galt. Ingenting er lagret.'))
      .then(({ status, html }) => {
        response
          .writeHead(status, {
            'content-type': 'text/html; charset=utf-8',
            'cache-control': 'no-store',
            'x-frame-options': 'DENY',
            'content-security-policy':
              "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
          })
          .end(html);
      });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve({
        server,
        url: `http://localhost:${typeof address === 'object' && address ? address.port : port}/`,
      });
    });
  });
}
