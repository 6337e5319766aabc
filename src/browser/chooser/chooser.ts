import { answer, idsInAnswer, idsNext, solve } from '../../domain/chooser/answer.ts';
import {
  optionsOf,
  PEOPLE,
  questionId,
  questionNames,
  type Who,
} from '../../domain/chooser/questions.ts';
import {
  isEmpty,
  nothingTold,
  readSituation,
  writeSituation,
  type Situation,
} from '../../domain/chooser/situation.ts';
import { unknownText } from '../../domain/chooser/unknown.ts';
import { loadTools, loadWords } from './data.ts';
import { answerTree } from '../../views/answer-tree.ts';
import { foldForm, tellGiven, unfoldForm } from '../answer-first.ts';
import { toNodes } from '../nodes.ts';
import '../paper-address.ts';

/** The chooser in the browser: the form and the address hold the situation, the answer follows. */

const form = document.querySelector<HTMLFormElement>('form[data-chooser]');
const place = document.querySelector<HTMLElement>('#svar');
const status = document.querySelector<HTMLElement>('#velg-status');
const words = document.querySelector<HTMLElement>('#situasjon');
/** What the address asked for that nobody knows. */
const unknown = document.querySelector<HTMLElement>('#ukjent');
/** All the questions: one line, once they are answered. */
const fold = form?.querySelector<HTMLDetailsElement>('.answer-first') ?? null;
const groups = [
  ...(fold?.querySelectorAll<HTMLElement>('details, .aim-grid:not(details *)') ?? []),
];
/** Prepared answers: below the questions, and below the answer when there is one. */
const prepared = document.querySelector<HTMLElement>('.prepared');
/** Leads to the answer; tells how many tools fit, so that a tap on a phone is seen to count. */
const lead = form?.querySelector<HTMLButtonElement>('button[type=submit]');
const leadText = lead?.textContent ?? '';
const UNANSWERED = 'Ingen svar er valgt.';
/** Milliseconds after an answer: its pictures come first. */
const AHEAD = 1000;
let turn = 0;

const fromForm = (): Situation =>
  readSituation(
    new URLSearchParams(
      [...new FormData(form ?? undefined)].map(([name, value]) => [name, String(value)]),
    ),
  );

function fill(situation: Situation): void {
  if (!form) return;
  for (const name of questionNames) {
    const field = form.elements.namedItem(questionId(name));
    if (field instanceof HTMLSelectElement) field.value = String(situation[name] ?? '');
    const given = [situation[name] ?? []].flat();
    const boxes = form.querySelectorAll<HTMLInputElement>(`input[name=${questionId(name)}]`);
    for (const box of boxes) box.checked = (given as readonly string[]).includes(box.value);
  }
  (form.elements.namedItem(PEOPLE.parameter) as HTMLInputElement).value = String(
    situation.people ?? '',
  );
  speakAs(situation.who);
}

/** The words of a box: beside a sign they have an element of their own. */
const wordsOf = (box: Element): Element | null =>
  box.parentElement?.querySelector('span > span') ?? box.nextElementSibling;

/** The answers in the words of those who ask: a municipality has no «Husbanken» inside. */
function speakAs(who: Who): void {
  for (const name of questionNames)
    for (const { value, label } of optionsOf(name, who)) {
      const box = form?.querySelector(`input[name=${questionId(name)}][value=${value}]`);
      const option = form?.querySelector(`select[name=${questionId(name)}] > [value=${value}]`);
      for (const place of [box && wordsOf(box), option]) if (place) place.textContent = label;
    }
}

/** Each group tells what is chosen in it, so that it can be closed without being forgotten. */
function tellGroups(): void {
  const all = groups.flatMap((group) => {
    const chosen = [
      ...[...group.querySelectorAll<HTMLInputElement>('input:checked:not([value=""])')].map(
        (box) => wordsOf(box)?.textContent?.trim() ?? '',
      ),
      ...[...group.querySelectorAll<HTMLInputElement>('input[type=number]')].flatMap((field) =>
        field.validity.valid && field.value
          ? [`${field.value} ${field.value === '1' ? 'person' : 'personer'}`]
          : [],
      ),
      ...[...group.querySelectorAll('select')].flatMap((select) =>
        select.value ? [select.selectedOptions[0]?.text ?? ''] : [],
      ),
    ];
    const told = group.querySelector('.chosen');
    if (told) told.textContent = chosen.join(', ');
    return chosen;
  });
  tellGiven(fold, all.join(' · '));
}

/** The answer to an address comes before the questions, which tell what is chosen. */
function closeGroups(): void {
  foldForm(fold);
  if (fold && !fold.open) for (const group of groups) group.removeAttribute('open');
}

async function show(situation: Situation): Promise<void> {
  if (!place || !status || !words || !prepared) return;
  const mine = ++turn;
  tellGroups();
  const empty = isEmpty(situation);
  // Nothing is chosen: said, not shown.
  status.classList.toggle('visually-hidden', empty);
  // Away while the answer is found: if it stood there, it would move when the answer comes.
  prepared.hidden = !empty && !place.hasChildNodes();
  if (empty) {
    document.documentElement.removeAttribute('data-answered');
    place.replaceChildren();
    words.textContent = '';
    status.textContent = UNANSWERED;
    if (lead) lead.textContent = leadText;
    return;
  }
  try {
    const { tools, part } = await loadTools();
    const solved = solve(tools, situation);
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
    status.textContent = given.headline;
    if (lead) lead.textContent = given.total > 0 ? `Se ${given.total} verktøy` : leadText;
    prepared.hidden = false;
    document.documentElement.setAttribute('data-answered', '');
    // One more question changes the answer: its words are there when it is answered.
    setTimeout(() => {
      if (mine === turn) void loadWords(tools, part, idsNext(solved)).catch(() => undefined);
    }, AHEAD);
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
  if (unknown) unknown.textContent = '';
  void show(situation);
}

if (form) {
  const fromAddress = (): void => {
    const parameters = new URLSearchParams(location.search);
    const situation = readSituation(parameters);
    if (unknown) unknown.textContent = unknownText(parameters);
    fill(situation);
    if (!isEmpty(situation)) closeGroups();
    void show(situation);
  };
  form.addEventListener('input', () => {
    const situation = fromForm();
    speakAs(situation.who);
    told(situation);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!isEmpty(fromForm())) foldForm(fold);
    status?.focus({ preventScroll: true });
    status?.scrollIntoView();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    fill(nothingTold);
    unfoldForm(fold);
    told(nothingTold);
  });
  // The question may stand in a group that is closed.
  const openAsked = (): void => {
    const asked = location.hash ? document.getElementById(location.hash.slice(1)) : null;
    if (asked && fold?.contains(asked)) fold.open = true;
    asked?.closest('details')?.setAttribute('open', '');
    asked?.focus();
  };
  addEventListener('hashchange', openAsked);
  const link = document.querySelector<HTMLButtonElement>('#kopier-lenke');
  link?.addEventListener('click', () => {
    navigator.clipboard.writeText(location.href).then(
      () => (link.textContent = 'Lenken er kopiert'),
      () => (link.textContent = 'Kopier adressen øverst i nettleseren'),
    );
  });
  document.querySelector('#skriv-ut')?.addEventListener('click', () => print());
  addEventListener('popstate', fromAddress);
  fromAddress();
  openAsked();
}
