import type { Element } from 'hast';
import { h } from 'hastscript';
import { formatProblem, sentences, type Problem } from '../../checks/problems.ts';
import { parseFrontmatter } from '../../content/frontmatter.ts';
import { languageFrom } from '../../schemas/values.ts';
import { bodyParts } from '../body-edit.ts';
import { linkFrom } from '../edit-page.ts';
import { placeOf } from '../form-tree.ts';
import { inForm, toldByLabel } from '../labels.ts';
import { titleIn } from '../named.ts';
import { pageHtml } from '../page-html.ts';
import { readStored } from '../store.ts';
import type { Changed } from './changed.ts';
import type { Author } from './commit.ts';
import type { Fault } from './receiver.ts';
import { targetAt, type Outcome } from './submit.ts';

/** The page where what is saved is sent. */

/** What stands in the form for sending. */
export interface SendState {
  files: readonly Changed[];
  /** What is left to mend in each, by its path: the receiver's check would stop it. */
  unfinished: ReadonlyMap<string, number>;
  /** The branches made here that may still be added to. */
  branches: readonly string[];
  author: Author;
  /** What the editor filled in; the first time, what is proposed. */
  form: URLSearchParams;
}

const error = (...said: (string | Element)[]): Element => h('p.error', { role: 'alert' }, said);

/** What somebody is told instead of the form. */
export const faultPart = ({ fault, said }: Fault): Element[] => [
  error(fault),
  ...(said ? [h('p', 'Dette ble svart:'), h('pre', said)] : []),
];

/** What stops files, in the words of their forms, each with the way to its field. */
function refusals(root: string, problems: readonly Problem[]): Element[] {
  const files = new Map<string, (p: Problem) => Element | string>();
  const open = (file: string): ((p: Problem) => Element | string) => {
    const target = targetAt(root, file.replace(/^content\//, ''));
    if (!target) return formatProblem;
    const { collection } = target;
    const text = readStored(root, target) ?? '';
    const read = parseFrontmatter(text);
    const parts =
      'fault' in read ? [] : bodyParts(collection, languageFrom(read.data.language), read.body);
    const title = titleIn({ id: target.id, text });
    return (p) => {
      const told = inForm(p, collection, text, parts);
      const place = placeOf(told, parts);
      return h(
        'a',
        { href: `${linkFrom(target)}${place && `#${place}`}` },
        `${title}: ${toldByLabel(told, collection, parts)}`,
      );
    };
  };
  return problems.map((p) => {
    const refusal = files.get(p.file) ?? open(p.file);
    files.set(p.file, refusal);
    return h('li', refusal(p));
  });
}

/** What came of sending. */
export function outcomePart(root: string, outcome: Outcome): Element[] {
  if ('fault' in outcome) return faultPart(outcome);
  if ('conflicts' in outcome)
    return [
      error(sentences['send-conflict']()),
      h(
        'ul',
        outcome.conflicts.map(({ path, theirs, base }) => {
          const target = targetAt(root, path);
          return h(
            'li',
            target
              ? h(
                  'a',
                  { href: `${linkFrom(target)}&deres=${theirs}&felles=${base}` },
                  `content/${path}`,
                )
              : `content/${path} ${sentences['send-conflict-table']()}`,
          );
        }),
      ),
    ];
  if ('problems' in outcome)
    return [error(sentences['send-checks']()), h('ul', refusals(root, outcome.problems))];
  const { branch, link, merged, added } = outcome;
  return [
    h('p.done', { role: 'status' }, `Sendt som «${branch}».`),
    ...(merged.length
      ? [
          h(
            'p',
            `Andre hadde endret andre steder i ${merged.map((path) => `content/${path}`).join(' og ')}. Det er lagt inn i det du sendte, og i filen her.`,
          ),
        ]
      : []),
    link
      ? h(
          'p',
          added
            ? 'Endringen er lagt til det du sendte før. Har du ikke bedt noen om å se på den: '
            : 'Ett steg igjen. Be noen se på endringen: ',
          h('a', { href: link, rel: 'noreferrer' }, 'Lag endringsforslaget hos mottakeren'),
        )
      : h(
          'p',
          added
            ? 'Endringen er lagt til det du sendte før.'
            : `Si fra til dem som tar imot: Endringen ligger i grenen «${branch}».`,
        ),
  ];
}

function fileBox(root: string, file: Changed, { form, unfinished }: SendState): Element {
  const { path, theirs, sentIn } = file;
  const left = unfinished.get(path) ?? 0;
  const target = targetAt(root, path);
  const said = sentIn.length ? `sendt i «${sentIn.join('», «')}»` : theirs ? 'endret' : 'ny';
  const toMend = `uferdig: ${left} ting å rette`;
  return h('p.box', [
    h('label', [
      h('input', {
        type: 'checkbox',
        name: 'fil',
        value: path,
        checked: form.has('sendt')
          ? form.getAll('fil').includes(path)
          : !sentIn.length && left === 0,
      }),
      ` content/${path} `,
      h('small', said),
    ]),
    ...(left
      ? [' ', h('small', target ? h('a', { href: linkFrom(target) }, toMend) : toMend)]
      : []),
  ]);
}

/** The form for sending. */
function sendForm(root: string, state: SendState): Element {
  const { files, branches, author, form } = state;
  const line = (name: string, label: string, value: string, type = 'text'): Element =>
    h(
      '.field',
      h('label', { for: name }, label),
      h('input', { id: name, name, type, value, required: true, maxLength: 200 }),
    );
  return h(
    'form',
    { method: 'post', action: '/send-inn' },
    h('input', { type: 'hidden', name: 'sendt', value: 'ja' }),
    h(
      'fieldset',
      h('legend', 'Hva vil du sende?'),
      files.map((file) => fileBox(root, file, state)),
    ),
    line('melding', 'Hva har du gjort?', form.get('melding') ?? ''),
    ...(author.name && author.email
      ? []
      : [
          line('navn', 'Navnet ditt', form.get('navn') ?? author.name),
          line('epost', 'E-postadressen din', form.get('epost') ?? author.email, 'email'),
          h('p.hint', 'Git husker dem i denne kopien. De følger endringen.'),
        ]),
    ...(branches.length
      ? [
          h(
            '.field',
            h('label', { for: 'gren' }, 'Hører det til noe du har sendt før?'),
            h(
              'select',
              { id: 'gren', name: 'gren' },
              [['', 'Nei, dette er nytt'], ...branches.map((b) => [b, `Ja: ${b}`])].map(
                ([value = '', text = '']) =>
                  h('option', { value, selected: value === (form.get('gren') ?? '') }, text),
              ),
            ),
          ),
        ]
      : []),
    h('p', h('button', 'Send inn')),
    h(
      'p.hint',
      'Filene blir et forslag hos mottakeren. Nettstedet endres først når noen har sagt ja.',
    ),
  );
}

/** The whole page: what came of the last try, and what can be sent. */
export const sendPage = (
  root: string,
  said: readonly Element[],
  state: SendState | undefined,
): string =>
  pageHtml('Send inn', [
    ...said,
    ...(!state
      ? []
      : state.files.length
        ? [sendForm(root, state)]
        : [h('p', 'Alt du har lagret, er sendt og tatt inn.')]),
    h('p', h('a', { href: '/' }, 'Tilbake til filene')),
  ]);
