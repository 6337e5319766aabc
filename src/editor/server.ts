import { collectionNames } from '../schemas/collections.ts';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { h } from 'hastscript';
import { sentences } from '../checks/problems.ts';
import { readContent } from '../content/files.ts';
import { pageLabel } from '../language/page-labels.ts';
import { today } from '../site/today.ts';
import { SLUG } from '../schemas/fields.ts';
import { editPage, frontPage } from './edit-page.ts';
import { fileToForm } from './file-edit.ts';
import { pageHtml } from './page-html.ts';
import { proposeSlug } from './propose.ts';
import { asFile, newProblems, save, warningsIn, type Answer } from './save.ts';
import { contentPath, readStored, targetFor, type Target } from './store.ts';
import { remember } from './submit/changed.ts';
import { openSending, send } from './submit/desk.ts';
import { isBlob, openBesideTheirs } from './submit/choose.ts';

/**
 * The form for people who do not write Markdown: every field from the schema, the same checks, on
 * this machine only. It writes files in `content/`, and nothing else.
 */

const MOST_BYTES = 1_000_000;

const stylesheet = readFileSync(new URL('editor.css', import.meta.url), 'utf8');

/** The file an address names. A new page without a file name gets one from its title. */
function targetOf(root: string, query: URLSearchParams): Target | undefined {
  const collection = collectionNames.find((name) => name === query.get('samling'));
  if (!collection) return undefined;
  const taken = (): Set<string> =>
    new Set(readContent(root).files.flatMap((f) => (f.collection === collection ? [f.id] : [])));
  const title = query.get('tittel') ?? '';
  const id = query.get('fil') || (title && proposeSlug(title, taken()));
  return SLUG.test(id) ? targetFor(root, collection, id) : undefined;
}

/**
 * The body of a request; undefined when it is too large. It is read to its end, so the answer
 * arrives.
 */
function readBody(request: IncomingMessage): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MOST_BYTES) chunks.push(chunk);
      else chunks.length = 0;
    });
    request.on('end', () =>
      resolve(size > MOST_BYTES ? undefined : Buffer.concat(chunks).toString('utf8')),
    );
    request.on('error', reject);
  });
}

const refuse = (status: number, sentence: string): Answer => ({
  status,
  html: pageHtml('Det gikk ikke', [h('p', sentence), h('p', h('a', { href: '/' }, 'Tilbake'))]),
});

function open(root: string, target: Target, title: string): Answer {
  const text = readStored(root, target);
  const path = contentPath(target);
  if (text === undefined)
    return {
      status: 200,
      html: editPage(root, target, {
        form: new URLSearchParams({
          title,
          language: 'nb',
          owner: pageLabel('ownerProposal', 'nb'),
          'review.status': 'utkast',
          'review.role': 'Redaksjonen',
          'review.date': today(),
          'review.note': pageLabel('newPageNote', 'nb'),
        }),
        base: '',
        text: '',
        problems: [],
        note: h(
          'p',
          `Ny side. Ingenting er lagret ennå. Filen blir ${path}, og filnavnet blir adressen.`,
        ),
      }),
    };
  const form = fileToForm(target.collection, text);
  if (!form)
    return refuse(
      422,
      `Feltene i ${path} kan ikke leses. Kjør npm run check, og rett filen for hånd.`,
    );
  const problems = newProblems(root, target, [asFile(target, text)]);
  return {
    status: 200,
    html: editPage(root, target, {
      form,
      base: text,
      text,
      problems,
      warnings: warningsIn(target, text),
    }),
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
  if (url.pathname === '/') return { status: 200, html: frontPage(root) };
  const tooLarge = (): Answer => refuse(413, sentences['form-too-large']());
  if (url.pathname === '/send-inn') {
    if (request.method !== 'POST') return openSending(root);
    const asked = await readBody(request);
    return asked === undefined ? tooLarge() : send(root, new URLSearchParams(asked));
  }
  if (url.pathname !== '/rediger') return refuse(404, 'Siden finnes ikke.');
  const target = targetOf(root, url.searchParams);
  if (!target) return refuse(400, 'Filnavnet kan bare ha små bokstaver a–z, tall og bindestrek.');
  if (request.method !== 'POST')
    return (
      openBesideTheirs(root, target, url.searchParams) ??
      open(root, target, url.searchParams.get('tittel') ?? '')
    );
  const body = await readBody(request);
  if (body === undefined) return tooLarge();
  const form = new URLSearchParams(body);
  const saved = save(root, target, form);
  const chosen = form.get('deres') ?? '';
  if (saved.status === 200 && isBlob(chosen))
    await remember(root, contentPath(target).replace(/^content\//, ''), chosen);
  return saved;
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
      .catch(() => refuse(500, sentences['form-failed']()))
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
