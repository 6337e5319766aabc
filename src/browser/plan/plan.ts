import { readPlan, readWeeks, writePlan, type PlanChoice } from '../../domain/plan/address.ts';
import {
  moved,
  planOf,
  withSheet,
  withStep,
  without,
  withWeeks,
  type Plan,
} from '../../domain/plan/plan.ts';
import type { PlanLink } from '../../domain/plan/material.ts';
import { today } from '../../site/today.ts';
import { afterPlanTree, ownPlanTree } from '../../views/own-plan-tree.ts';
import { toNodes } from '../nodes.ts';
import '../paper-address.ts';
import { fillForm, startForms, type Added } from './forms.ts';
import { loadIndex, loadMaterial, loadTroubles } from './load.ts';
import { startPlanTake } from './take.ts';

/**
 * The page of plans: the address holds the plan, and what the reader does goes into the address.
 */

const place = document.querySelector<HTMLElement>('#planen');
const after = document.querySelector<HTMLElement>('#etter-planen');
const status = document.querySelector<HTMLElement>('#plan-status');
let choice = readPlan(new URLSearchParams(location.search));
let plan: Plan | undefined;
let templates: PlanLink[] = [];
/** Whether the steps are being changed, not read. */
let editing = false;
let turn = 0;

const say = (text: string): void => {
  if (status) status.textContent = text;
};
const failed = (): void => {
  const text =
    'Planen kunne ikke lastes. Adressen har den fortsatt: Last siden på nytt når dere har nett.';
  say(text);
  // What is drawn, stays; where nothing is, the sentence is seen too.
  if (!plan) place?.replaceChildren(text);
  document.documentElement.removeAttribute('data-opening');
};

async function draw(): Promise<void> {
  const mine = ++turn;
  const [index, material, { troublesOf }] = await Promise.all([
    loadIndex(),
    loadMaterial(choice),
    // With the rest of what a plan needs, not after it.
    choice.items.length + choice.routes.length > 0 ? loadTroubles() : { troublesOf: () => [] },
  ]);
  if (mine !== turn || !place) return;
  const made = planOf(choice, material);
  templates = index.templates.filter(({ id }) => choice.templates.includes(id));
  const { date, who, people } = choice;
  const now = date ? today() : undefined;
  const troubles = troublesOf(made.steps, { date, who, people, today: now });
  const drawn = { language: 'nb', date, today: now } as const;
  place.replaceChildren(...toNodes(ownPlanTree(made, drawn, troubles, editing)));
  after?.replaceChildren(...toNodes(afterPlanTree(templates)));
  plan = made;
  const empty = made.steps.length + templates.length === 0;
  document.documentElement.toggleAttribute('data-planned', !empty);
  document.documentElement.removeAttribute('data-opening');
  fillForm(choice, location.search.slice(1), made, templates);
}

/**
 * Puts a choice in the address and draws it.
 * @param told what a screen reader hears when it is done
 */
async function change(next: PlanChoice, told: (plan: Plan) => string): Promise<void> {
  choice = next;
  const query = String(writePlan(choice));
  history.replaceState(history.state, '', query ? `?${query}` : location.pathname);
  await draw();
  if (plan) say(told(plan));
}

const control = (does: string, at: number): HTMLElement | null =>
  document.querySelector(`[data-do="${does}"][data-place="${at}"]`);
const named = (at: number): string => `«${plan?.steps[at]?.part.title ?? ''}»`;

async function move(at: number, by: -1 | 1): Promise<void> {
  if (!plan) return;
  const name = named(at);
  await change(
    moved(choice, plan, at, by),
    ({ steps }) => `${name} er nå steg ${at + by + 1} av ${steps.length}.`,
  );
  const [same, other] = by < 0 ? ['up', 'down'] : ['down', 'up'];
  (control(same, at + by) ?? control(other, at + by))?.focus();
}

async function remove(at: number): Promise<void> {
  if (!plan) return;
  const name = named(at);
  await change(
    without(choice, plan, at),
    ({ steps }) => `${name} er tatt bort. Planen har ${steps.length} steg.`,
  );
  (control('remove', at) ?? control('remove', at - 1) ?? place)?.focus();
}

async function removeTemplate(at: number): Promise<void> {
  const gone = templates[at];
  await change(
    { ...choice, templates: choice.templates.filter((id) => id !== gone?.id) },
    () => `«${gone?.title ?? ''}» er tatt bort.`,
  );
  (control('template', Math.max(0, at - 1)) ?? place)?.focus();
}

async function guided(): Promise<void> {
  await change({ ...choice, ownOrder: false }, () => 'Stegene står i guidenes rekkefølge.');
  document.querySelector<HTMLElement>('#stegene')?.focus();
}

async function edit(): Promise<void> {
  editing = !editing;
  await draw();
  document.querySelector<HTMLElement>('[data-do="edit"]')?.focus();
}

function clicked({ dataset }: HTMLElement): Promise<void> | undefined {
  const at = Number(dataset.place);
  switch (dataset.do) {
    case 'up':
      return move(at, -1);
    case 'down':
      return move(at, 1);
    case 'remove':
      return remove(at);
    case 'template':
      return removeTemplate(at);
    case 'edit':
      return edit();
    case 'guided':
      return guided();
    default:
      return undefined;
  }
}

async function changed(field: HTMLInputElement | HTMLSelectElement): Promise<void> {
  const { do: does = '' } = field.dataset;
  if (!plan || !field.dataset.place) return;
  const at = Number(field.dataset.place);
  const { value } = field;
  await change(
    does === 'sheet'
      ? withSheet(choice, plan, at, value)
      : withWeeks(choice, plan, at, readWeeks(value)),
    ({ steps }) => `${named(at)} er lagt om. Planen har ${steps.length} steg.`,
  );
  control(does, at)?.focus();
}

async function add(added: Added): Promise<void> {
  if (!plan) return;
  const { id, type, title } = added;
  const next =
    type === 'template'
      ? { ...choice, templates: [...new Set([...choice.templates, id])] }
      : withStep(choice, plan, { type, id });
  await change(next, ({ steps }) =>
    type === 'template'
      ? `«${title}» er lagt til.`
      : `«${title}» er lagt til. Planen har ${steps.length} steg.`,
  );
  // What was added, is seen: a template after the steps, a step in the plan.
  const part = type === 'template' ? after : place;
  part?.focus({ preventScroll: true });
  part?.scrollIntoView();
}

for (const part of [place, after])
  part?.addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element ? target.closest('button') : null;
    if (pressed) clicked(pressed)?.catch(failed);
  });
place?.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
    changed(target).catch(failed);
});
addEventListener('popstate', () => {
  choice = readPlan(new URLSearchParams(location.search));
  draw().catch(failed);
});
startForms({
  add: (added) => void add(added).catch(failed),
  set: (facts, told) => void change({ ...choice, ...facts }, () => told).catch(failed),
});
startPlanTake(() => ({ choice, plan, templates }));
// At once, so that as little as can be moves when the plan comes.
if (location.search.length > 1) document.documentElement.toggleAttribute('data-opening', true);
draw().catch(failed);
