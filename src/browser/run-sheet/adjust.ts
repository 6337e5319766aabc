import { outside, parameters, type Choice } from '../../domain/run-sheet/choice.ts';
import { totalMinutes } from '../../domain/run-sheet/clock.ts';
import { shortestMinutes } from '../../domain/run-sheet/schedule.ts';
import { choose, currentChoice, onChoice, sheet } from './state.ts';

/** The form: what the reader changes goes into the choice, and the choice back into the form. */

const form = document.querySelector<HTMLFormElement>('form[data-adjust]');
const panel = form?.querySelector('details');
const notes = form?.querySelector('[role=status]');
/** Whether the reader asked for a length of their own; else it follows the numbers. */
let ownLength = currentChoice().length !== undefined;

const field = (name: string): HTMLInputElement | undefined => {
  const found = form?.elements.namedItem(name);
  return found instanceof HTMLInputElement ? found : undefined;
};

/** The sentences that a choice calls for. */
function notesOf(choice: Choice): string[] {
  const words = form?.dataset ?? {};
  const fit = outside(sheet.people, choice.people);
  const kommuner = sheet.municipalities && outside(sheet.municipalities, choice.municipalities);
  return [
    fit && words[fit],
    kommuner && words.municipalities,
    // An address that asks for less has been given the shortest.
    choice.length === shortestMinutes(sheet, choice) && words.shortest,
  ].filter((text): text is string => Boolean(text));
}

/** A field in use is left as the reader wrote it. */
function fill(choice: Choice): void {
  const values = {
    [parameters.start]: choice.start,
    [parameters.date]: choice.date ?? '',
    [parameters.people]: choice.people,
    [parameters.municipalities]: choice.municipalities,
    [parameters.length]: choice.length ?? totalMinutes(sheet, choice),
  };
  for (const [name, value] of Object.entries(values)) {
    const input = field(name);
    if (input && input !== document.activeElement) input.value = String(value);
  }
  const text = notesOf(choice).join(' ');
  if (notes && notes.textContent !== text) notes.textContent = text;
}

function fromForm(): URLSearchParams {
  const entries = [...new FormData(form ?? undefined)].map(([name, value]) => [
    name,
    String(value),
  ]);
  const address = new URLSearchParams(entries);
  if (!ownLength) address.delete(parameters.length);
  return address;
}

export function startAdjust(): void {
  // Beside the plan there is room for the fields; above it they wait until they are asked for.
  if (panel) panel.open = matchMedia('(min-width: 64rem)').matches;
  form?.addEventListener('submit', (event) => event.preventDefault());
  form?.addEventListener('input', (event) => {
    const { target } = event;
    if (target instanceof HTMLInputElement && target.name === parameters.length)
      ownLength = target.value !== '';
    choose(fromForm());
  });
  // What could not be used is set right when the reader leaves the field.
  form?.addEventListener('focusout', () => setTimeout(() => fill(currentChoice())));
  form?.addEventListener('reset', (event) => {
    event.preventDefault();
    ownLength = false;
    choose(new URLSearchParams());
  });
  onChoice(fill);
}
