import { daysOf, nowAndNext, timedRows } from '../../domain/run-sheet/schedule.ts';
import { addDays } from '../../domain/run-sheet/dates.ts';
import { currentChoice, onChoice, sheet } from './state.ts';

/** In the room: marks what goes on now and what comes next, from the clock of the device. */

const OFTEN = 10_000;

const button = document.querySelector<HTMLButtonElement>('[data-follow]');
const status = button?.parentElement?.querySelector('[role=status]');
const rows = [...document.querySelectorAll<HTMLElement>('.rows > .row')];
let timer: number | undefined;
let shown = -1;

/** The day of the meeting that today is, from 1; undefined when it is none of them. */
function dayNow(now: Date): number | undefined {
  const { date } = currentChoice();
  if (!date) return 1;
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((n) => String(n).padStart(2, '0'))
    .join('-');
  const found = Array.from({ length: daysOf(sheet) }, (_, i) => addDays(date, i)).indexOf(today);
  return found === -1 ? undefined : found + 1;
}

function mark(row: HTMLElement, as: 'now' | 'next' | undefined): void {
  if (row.dataset.is === as) return;
  row.querySelector('.row-mark')?.remove();
  row.toggleAttribute('data-is', as !== undefined);
  if (as === 'now') row.setAttribute('aria-current', 'time');
  else row.removeAttribute('aria-current');
  if (!as) return;
  row.dataset.is = as;
  const told = document.createElement('strong');
  told.className = 'row-mark';
  told.textContent = button?.dataset[as] ?? '';
  row.querySelector('.row-head')?.prepend(told);
}

function draw(): void {
  const now = new Date();
  const day = dayNow(now);
  const at =
    day === undefined
      ? {}
      : nowAndNext(timedRows(sheet, currentChoice()), day, now.getHours() * 60 + now.getMinutes());
  rows.forEach((row, i) => mark(row, i === at.now ? 'now' : i === at.next ? 'next' : undefined));
  const text =
    (day === undefined
      ? button?.dataset.otherDay
      : at.now === undefined && button?.dataset.notNow) || '';
  if (status && status.textContent !== text) status.textContent = text;
  const first = at.now ?? at.next ?? -1;
  if (first === shown) return;
  shown = first;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  rows[first]?.scrollIntoView({ block: 'start', behavior: calm ? 'auto' : 'smooth' });
}

function stop(): void {
  clearInterval(timer);
  timer = undefined;
  shown = -1;
  for (const row of rows) mark(row, undefined);
  if (status) status.textContent = '';
}

/** Begins to follow the clock, or stops. */
export function toggleFollow(): void {
  if (timer) stop();
  else {
    timer = window.setInterval(draw, OFTEN);
    draw();
  }
  button?.setAttribute('aria-pressed', String(timer !== undefined));
  document.querySelector('.run-sheet')?.toggleAttribute('data-following', timer !== undefined);
}

onChoice(() => {
  if (timer) draw();
});
