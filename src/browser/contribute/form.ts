import { faultsIn, type Answered, type Fault } from '../../contribute/faults.ts';
import { letter } from '../../contribute/letter.ts';
import type { AnswerForm } from '../../contribute/questions.ts';
import { sentText } from '../../contribute/text.ts';
import { download } from '../download.ts';
import { openPartOf } from './parts.ts';

/** The forms for people outside: what is wrong, and the text to mail, to keep or to copy. */

/** A question on the page, and where its answer is written. */
interface Control extends Answered {
  box: HTMLElement;
  target: HTMLElement;
}

const form = document.querySelector<HTMLFormElement>('[data-contribute]');
const made = document.querySelector<HTMLElement>('[data-made]');
const wrong = form?.querySelector<HTMLElement>('[data-wrong]');
const warned = made?.querySelector<HTMLElement>('[data-warned]');
const status = made?.querySelector<HTMLElement>('[role=status]');
const whole = made?.querySelector<HTMLTextAreaElement>('[data-text]');

const { contribute: name = '', title = '', from = '', receiver = '' } = form?.dataset ?? {};

const numberIn = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);

function answerIn(box: HTMLElement): string {
  const written = box.querySelector<HTMLInputElement>('textarea, select, input[type=text]');
  if (written) return written.value;
  return [...box.querySelectorAll<HTMLInputElement>('input:checked')]
    .map(({ value }) => `- ${value}`)
    .join('\n');
}

const controls = (): Control[] =>
  [...(form?.querySelectorAll<HTMLElement>('[data-asked]') ?? [])].flatMap((box) => {
    const target = box.querySelector<HTMLElement>('textarea, select, input[type=text], legend');
    const { asked, required, number, min, max } = box.dataset;
    return target
      ? {
          box,
          target,
          asks: box.querySelector('[data-asks]')?.textContent ?? '',
          answer: answerIn(box),
          form: asked as AnswerForm,
          required: required !== undefined,
          number,
          min: numberIn(min),
          max: numberIn(max),
        }
      : [];
  });

/** A list of faults, each a link to its question, or nothing. */
function tell(place: HTMLElement | null | undefined, faults: readonly Fault[], all: Control[]) {
  place?.toggleAttribute('hidden', faults.length === 0);
  place?.querySelector('ul')?.replaceChildren(
    ...faults.map(({ asks, sentence }) => {
      const link = document.createElement('a');
      const id = all.find((control) => control.asks === asks)?.target.id ?? '';
      link.href = `#${id}`;
      link.textContent = asks;
      link.addEventListener('click', (event) => {
        event.preventDefault();
        const target = document.getElementById(id);
        openPartOf(target);
        target?.focus();
      });
      const item = document.createElement('li');
      item.append(link, `: ${sentence}`);
      return item;
    }),
  );
}

/** The sentences of the checks go on from the name of a field; others stand alone. */
const besideField = (sentence: string): string =>
  /^\p{Ll}/u.test(sentence) ? `Svaret ${sentence}` : sentence;

function mark(all: readonly Control[], faults: readonly Fault[]): void {
  for (const { asks, box, target } of all) {
    const own = faults.filter((fault) => fault.asks === asks);
    const place = box.querySelector('[data-fault]');
    if (place) {
      place.textContent = own.map(({ sentence }) => besideField(sentence)).join(' ');
      // What was told keeps its room: the button must not move away under the finger.
      if (own.length > 0) place.classList.add('told');
    }
    if (own.some(({ only }) => only === 'stop')) target.setAttribute('aria-invalid', 'true');
    else target.removeAttribute('aria-invalid');
  }
}

function show(answers: readonly Control[]): void {
  const text = sentText(title, from, answers);
  const subject = `${title}: ${answers[0]?.answer.trim() ?? ''}`;
  if (whole) whole.value = text;
  const mail = made?.querySelector<HTMLAnchorElement>('[data-mail]');
  if (mail) {
    const { href, whole: fits } = letter(receiver, subject, text, `${name}.md`);
    mail.href = href;
    made?.querySelector('[data-attach]')?.toggleAttribute('hidden', fits);
  }
  if (status) status.textContent = '';
  made?.removeAttribute('hidden');
  document.getElementById('ferdig')?.focus();
}

async function copy(): Promise<void> {
  try {
    await navigator.clipboard.writeText(whole?.value ?? '');
    if (status) status.textContent = status.dataset.copied ?? '';
  } catch {
    if (status) status.textContent = status.dataset.notCopied ?? '';
    whole?.select();
  }
}

async function word(): Promise<void> {
  try {
    const [{ wordFile }, { sentDocument }] = await Promise.all([
      import('../../domain/documents/word-file.ts'),
      import('../../contribute/documents.ts'),
    ]);
    download(await wordFile(sentDocument(title, from, controls())), `${name}.docx`);
  } catch {
    if (status) status.textContent = status.dataset.failed ?? '';
  }
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const all = controls();
  const faults = faultsIn(all);
  mark(all, faults);
  const stops = faults.filter(({ only }) => only === 'stop');
  tell(wrong, stops, all);
  tell(
    warned,
    faults.filter(({ only }) => only === 'warn'),
    all,
  );
  if (stops.length) wrong?.focus();
  else show(all);
});
// What is wrong with an answer is told when it is written, not only at the end of the page.
form?.addEventListener('change', ({ target }) => {
  const own = controls().filter(({ box }) => target instanceof Node && box.contains(target));
  mark(own, faultsIn(own.filter(({ answer }) => answer.trim())));
});
let written = false;
// What was made is no longer what is written.
form?.addEventListener('input', () => {
  written = true;
  made?.setAttribute('hidden', '');
});
made?.querySelector('[data-copy]')?.addEventListener('click', () => void copy());
made?.querySelector('[data-word]')?.addEventListener('click', () => void word());
made
  ?.querySelector('[data-file]')
  ?.addEventListener('click', () =>
    download(new Blob([whole?.value ?? ''], { type: 'text/markdown' }), `${name}.md`),
  );
// Nothing is kept: a page closed by mistake would take a quarter of an hour with it.
addEventListener('beforeunload', (event) => {
  if (written && made?.hidden && controls().some(({ answer }) => answer.trim()))
    event.preventDefault();
});
