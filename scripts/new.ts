import { SLUG } from '../src/schemas/fields.ts';
import type { Field } from '../src/schemas/walk.ts';
import { choicesOf, valuesText } from '../src/domain/field-texts.ts';
import { formatProblem } from '../src/checks/problems.ts';
import { today } from '../src/site/today.ts';
import {
  collectionOf,
  kindOf,
  questionsFor,
  readAnswer,
  startable,
} from '../src/editor/questions.ts';
import {
  clashesFor,
  collect,
  openDesk,
  proposalFor,
  slugFor,
  whatIsLeft,
  writeNew,
  type Desk,
} from '../src/editor/start.ts';
import { placesOf } from '../src/editor/places.ts';
import { schemas } from '../src/schemas/collections.ts';
import { GaveUp, openPrompt } from './ask.ts';
import { takeInFile } from './take-in.ts';

/**
 * `npm run ny`: starts a guide, an example, a word or a source. Asks in a terminal; takes flags
 * (`--title "…"`) everywhere, or a file somebody sent (`--fra`). The file is written at the very end, in one go.
 */
const words = process.argv.slice(2);
const [first = '', ...rest] = words[0]?.startsWith('--') ? ['', ...words] : words;
const flags = new Map<string, string>();
const switches = new Set<string>();

function stop(sentence: string): never {
  console.error(`\n${sentence}`);
  process.exit(1);
}

const kinds = Object.keys(startable).join(', ');
const usage = `Bruk: npm run ny -- <${kinds}> [--felt "verdi" …] [--filnavn navn] [--hjelp]
Fra et utfylt skjema: npm run ny -- <eksempel, guide> --fra fil.md [--filnavn navn] [--kilde kilde:side]`;

for (let i = 0; i < rest.length; i++) {
  const [name = '', inline] = (rest[i] ?? '').split(/=(.*)/s);
  if (!name.startsWith('--'))
    stop(`Forstår ikke «${name}». Sett verdier med mellomrom i anførselstegn.\n${usage}`);
  if (name === '--hjelp' || name === '--spoer') switches.add(name);
  else if (inline !== undefined) flags.set(name.slice(2), inline);
  else flags.set(name.slice(2), rest[++i] ?? stop(`--${name.slice(2)} mangler verdi.`));
}

function describe(field: Field): string {
  const choices = choicesOf(field).map(
    ([key, text], i) => `    ${i + 1}  ${key}${text === key ? '' : ` (${text})`}`,
  );
  const list = field.type === 'list' ? ' Skill med komma.' : '';
  // Typed here, a value needs no brackets, and a date no quotes.
  const says =
    field.type === 'date'
      ? 'en dato: dag.måned.år eller år-måned-dag'
      : valuesText(field).replace(/filnavnet til (.+), uten .md/, 'navnet på $1');
  const example = field.help.good.replace(/^\[([^[\]{}]*)\]$/, '$1').replace(/^"([^"]*)"$/, '$1');
  return [
    `\n${field.help.description} [${field.path}]${field.required ? '' : ' – kan stå tom'}`,
    `  ${says}.${list} Eksempel: ${example}`,
    ...choices,
  ].join('\n');
}

function warn(name: string, desk: Desk): void {
  for (const clash of clashesFor(name, desk).slice(0, 3)) {
    console.log(
      clash.same
        ? `  Obs: «${clash.name}» finnes i ${clash.path}. Kanskje skal du utvide den i stedet?`
        : `  Ligner på «${clash.name}» i ${clash.path}.`,
    );
  }
}

type Ask = (question: string) => Promise<string>;

function giveUp(error: unknown): never {
  if (!(error instanceof GaveUp)) throw error;
  console.error('\nAvbrutt. Ingenting er lagret.');
  process.exit(130);
}

/** What to make, asked when the command did not say. */
async function askKind(ask: Ask): Promise<string> {
  try {
    console.log(
      `\nHva vil du lage?\n${Object.keys(startable)
        .map((name, i) => `    ${i + 1}  ${name}`)
        .join('\n')}`,
    );
    for (;;) {
      const chosen = kindOf(await ask('  > '));
      if (chosen) return chosen;
      console.log(`  Velg en av: ${kinds}.`);
    }
  } catch (error) {
    return giveUp(error);
  }
}

async function interview(ask: Ask, kind: string, fields: Field[], desk: Desk): Promise<void> {
  console.log(
    '\nStår det et forslag foran >, godtar du det med Enter. Ctrl+C avbryter, og da lagres ingenting. Alt kan endres i filen etterpå.',
  );
  try {
    for (const field of fields) {
      if (flags.has(field.path)) continue;
      console.log(describe(field));
      const proposal = proposalFor(field, flags, desk);
      for (;;) {
        const typed = (await ask(proposal ? `  [${proposal}] > ` : '  > ')) || proposal;
        const answer = readAnswer(field, typed, desk.names);
        if ('fault' in answer) {
          console.log(
            /^\p{Lu}/u.test(answer.fault) ? `  ${answer.fault}` : `  Svaret ${answer.fault}`,
          );
          continue;
        }
        flags.set(field.path, typed);
        break;
      }
      if (field.path === 'title' || field.path === 'aliases')
        for (const name of (flags.get(field.path) ?? '').split(','))
          if (name.trim()) warn(name, desk);
    }
    if (!flags.has('filnavn')) {
      const slug = slugFor(flags.get('title') ?? '', collectionOf(kind), desk);
      for (;;) {
        const typed = (await ask(`\nFilnavn, som blir adressen\n  [${slug}] > `)) || slug;
        if (!SLUG.test(typed)) {
          console.log('  Bruk bare små bokstaver a–z, tall og bindestrek.');
          continue;
        }
        if (desk.names.get(collectionOf(kind))?.ids.has(typed)) {
          console.log('  Filen finnes allerede. Velg et annet navn.');
          continue;
        }
        flags.set('filnavn', typed);
        break;
      }
    }
  } catch (error) {
    giveUp(error);
  }
}

const sent = flags.get('fra');
flags.delete('fra');
const prompt =
  sent === undefined && !switches.has('--hjelp') && (process.stdin.isTTY || switches.has('--spoer'))
    ? openPrompt()
    : undefined;
const kind =
  kindOf(first) ??
  (prompt && !first
    ? await askKind(prompt.ask)
    : stop(`Hva vil du lage? Velg en av: ${kinds}.\n${usage}`));
const collection = collectionOf(kind);
const questions = questionsFor(collection);
if (switches.has('--hjelp')) {
  console.log(`${usage}\n\nFeltene i ${kind}:`);
  for (const field of questions) console.log(describe(field).replace(' [', ' [--'));
  process.exit(0);
}
const own = sent === undefined ? ['filnavn'] : ['filnavn', 'kilde'];
const unknown = [...flags.keys()].filter(
  (name) => !own.includes(name) && (sent !== undefined || !questions.some((q) => q.path === name)),
);
if (unknown.length)
  stop(
    `Ukjente flagg: ${unknown.map((name) => `--${name}`).join(', ')}. Se npm run ny -- ${kind} --hjelp.`,
  );

const desk = openDesk(process.env.VERKTOYKASSA_CONTENT ?? 'content', today());
if (sent !== undefined) {
  try {
    console.log(
      `\n${takeInFile(collection, sent, { id: flags.get('filnavn'), place: flags.get('kilde') }, desk)}`,
    );
    process.exit(0);
  } catch (error) {
    stop(`${error instanceof Error ? error.message : String(error)}\nIngenting er lagret.`);
  }
}
if (prompt) await interview(prompt.ask, kind, questions, desk);
prompt?.close();

const { data, faults } = collect(collection, flags, desk);
const id = flags.get('filnavn') ?? slugFor(flags.get('title') ?? '', collection, desk);
const wrong = faults.map(({ field, fault }) =>
  /^\p{Lu}/u.test(fault) ? `--${field.path}: ${fault}` : `--${field.path} ${fault}`,
);
if (!SLUG.test(id)) wrong.push('--filnavn kan bare ha små bokstaver a–z, tall og bindestrek.');
if (desk.names.get(collection)?.ids.has(id))
  wrong.push(`--filnavn «${id}» finnes allerede. Velg et annet.`);
if (wrong.length)
  stop(`${wrong.join('\n')}\n\nIngenting er lagret. Se npm run ny -- ${kind} --hjelp.`);
if (!prompt)
  for (const name of [flags.get('title') ?? '', ...(flags.get('aliases') ?? '').split(',')])
    if (name.trim()) warn(name, desk);

const path = writeNew(collection, id, data, desk);
const left = whatIsLeft(desk);
console.log(`\nLaget ${path}.`);
console.log(
  left.length
    ? `Dette gjenstår:\n${left.map((p) => `  ${formatProblem(p)}`).join('\n')}\n\nSkriv teksten, og kjør npm run check.`
    : 'Ingenting gjenstår. Kjør npm run check når du har lest gjennom.',
);
const source = schemas.kilder.safeParse(collection === 'kilder' ? data : undefined);
if (source.success) console.log(`Slik viser du til den: [^${id}:…]. ${placesOf(source.data)}`);
