import { answer, idsInAnswer, solve } from '../../domain/chooser/answer.ts';
import { manyIds, oneIds, PEOPLE } from '../../domain/chooser/questions.ts';
import {
  isEmpty,
  nothingTold,
  readSituation,
  writeSituation,
  type Situation,
} from '../../domain/chooser/situation.ts';
import { loadTools, loadWords } from './data.ts';
import { answerTree } from '../../views/answer-tree.ts';
import { toNodes } from '../nodes.ts';

/** The chooser in the browser: the form and the address hold the situation, the answer follows. */

const form = document.querySelector<HTMLFormElement>('form[data-chooser]');
const place = document.querySelector<HTMLElement>('#svar');
const status = document.querySelector<HTMLElement>('#velg-status');
const words = document.querySelector<HTMLElement>('#situasjon');
/** Prepared answers: beside the questions until there is an answer, then below it. */
const prepared = document.querySelector<HTMLElement>('.prepared');
const unanswered = status?.textContent ?? '';
let turn = 0;

const fromForm = (): Situation =>
  readSituation(
    new URLSearchParams(
      [...new FormData(form ?? undefined)].map(([name, value]) => [name, String(value)]),
    ),
  );

function fill(situation: Situation): void {
  if (!form) return;
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
    const id = manyIds.find((name) => name === box.name);
    box.checked = id !== undefined && (situation[id] as string[]).includes(box.value);
  }
  for (const id of oneIds)
    (form.elements.namedItem(id) as HTMLSelectElement).value = situation[id] ?? '';
  (form.elements.namedItem(PEOPLE.id) as HTMLInputElement).value =
    situation.antall === undefined ? '' : String(situation.antall);
}

/** Each group tells what is chosen in it, so that it can be closed without being forgotten. */
function tellGroups(): void {
  for (const group of form?.querySelectorAll('details') ?? []) {
    const chosen = [
      ...[...group.querySelectorAll<HTMLInputElement>('input:checked')].map(
        (box) => box.parentElement?.textContent?.trim() ?? '',
      ),
      ...[...group.querySelectorAll<HTMLInputElement>('input[type=number]')].flatMap((field) =>
        field.validity.valid && field.value ? [`${field.value} personer`] : [],
      ),
      ...[...group.querySelectorAll('select')].flatMap((select) =>
        select.value ? [select.selectedOptions[0]?.text ?? ''] : [],
      ),
    ];
    const told = group.querySelector('.chosen');
    if (told) told.textContent = chosen.join(', ');
  }
}

async function show(situation: Situation): Promise<void> {
  if (!place || !status || !words || !prepared) return;
  const mine = ++turn;
  tellGroups();
  const empty = isEmpty(situation);
  // Away while the answer is found: if it stood there, it would move when the answer comes.
  prepared.hidden = !empty && !place.hasChildNodes();
  if (empty) {
    document.documentElement.removeAttribute('data-answered');
    place.replaceChildren();
    words.textContent = '';
    status.textContent = unanswered;
    return;
  }
  try {
    const { tools, rules, part } = await loadTools();
    const solved = solve(tools, situation, rules);
    const texts = await loadWords(tools, part, idsInAnswer(solved));
    if (mine !== turn) return;
    const given = answer(solved, (id) => texts.get(id));
    const picked = new Set(
      [...place.querySelectorAll<HTMLInputElement>('input:checked')].map((box) => box.value),
    );
    place.replaceChildren(...toNodes(answerTree(given)));
    for (const box of place.querySelectorAll<HTMLInputElement>('input'))
      box.checked = picked.has(box.value);
    place.dispatchEvent(new Event('picks', { bubbles: true }));
    words.textContent = given.situation;
    status.textContent = given.status;
    prepared.hidden = false;
    document.documentElement.setAttribute('data-answered', '');
  } catch {
    if (mine !== turn) return;
    prepared.hidden = false;
    status.textContent =
      'Verktøyene kunne ikke lastes. Last siden på nytt, eller bruk de ferdige svarene lenger ned.';
  }
}

function told(situation: Situation): void {
  const query = writeSituation(situation).toString();
  history.replaceState(null, '', query ? `?${query}` : location.pathname);
  void show(situation);
}

if (form) {
  const fromAddress = (): void => {
    const situation = readSituation(new URLSearchParams(location.search));
    fill(situation);
    void show(situation);
  };
  form.addEventListener('input', () => told(fromForm()));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    place?.scrollIntoView();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    fill(nothingTold);
    told(nothingTold);
  });
  document.querySelector('#skriv-ut')?.addEventListener('click', () => print());
  addEventListener('popstate', fromAddress);
  fromAddress();
}
