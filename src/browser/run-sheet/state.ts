import { readChoice, writeChoice, type Choice } from '../../domain/run-sheet/choice.ts';
import type { RunSheet } from '../../domain/run-sheet/clock.ts';

/**
 * The sheet of the page, and the reader's choice. The address holds the choice; nothing else does.
 */

const data = document.querySelector('#kjoereplan-data')?.textContent;
if (!data) throw new Error('siden har ingen kjøreplan');

export const sheet = JSON.parse(data) as RunSheet;

let choice = readChoice(sheet, new URLSearchParams(location.search));
const listeners: ((choice: Choice) => void)[] = [];

export const currentChoice = (): Choice => choice;

/** Calls with the choice now, and each time it changes. */
export function onChoice(listener: (choice: Choice) => void): void {
  listeners.push(listener);
  listener(choice);
}

/** Makes a choice from parameters, as if they stood in the address. */
export function choose(parameters: URLSearchParams): void {
  choice = readChoice(sheet, parameters);
  const query = String(writeChoice(sheet, choice));
  history.replaceState(
    history.state,
    '',
    `${location.pathname}${query && `?${query}`}${location.hash}`,
  );
  for (const listener of listeners) listener(choice);
}
