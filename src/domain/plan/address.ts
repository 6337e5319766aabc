import { type Value, values } from '../../schemas/values.ts';
import { PEOPLE_PARAMETER } from '../../site/facets.ts';
import { isDate } from '../run-sheet/dates.ts';

/** A plan lives in its address and nowhere else. */

/**
 * One step as the address has it, with the weeks from the start of the step before where the reader
 * has said.
 */
export type Item = (
  | { type: 'tool'; id: string }
  | { type: 'sheet'; id: string }
  /** A step of a ready route, numbered from 1. */
  | { type: 'step'; id: string; number: number }
) & { weeks?: number };

export interface PlanChoice {
  items: Item[];
  /** Ready routes asked for whole. */
  routes: string[];
  /** Ids of templates that come beside those of the run sheets. */
  templates: string[];
  /** ISO date of the first day. */
  date?: string;
  who?: Value<'forWhom'>;
  /** How many take part. */
  people?: number;
  /** The reader has decided the order; else it is the guides' own. */
  ownOrder: boolean;
}

/** Names in the address. `uker` and the like belong to the step before them. */
export const parameters = {
  tool: 'verktoy',
  sheet: 'opplegg',
  step: 'steg',
  route: 'loep',
  template: 'mal',
  weeks: 'uker',
  date: 'dato',
  who: 'hvem',
  people: PEOPLE_PARAMETER,
  order: 'rekkefoelge',
} as const;

/** More steps than this are not one plan. */
export const MOST_STEPS = 30;
/** The longest time between two steps: that of the schema. */
const MOST_WEEKS = 208;

const OWN = 'egen';
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whole weeks from a text, undefined where it is no such number. */
export function readWeeks(text: string): number | undefined {
  return /^\d{1,3}$/.test(text) && Number(text) <= MOST_WEEKS ? Number(text) : undefined;
}

function readItem(name: string, value: string): Item | undefined {
  if (name === parameters.step) {
    const [, id = '', number = ''] = /^([a-z0-9-]+)\.(\d{1,2})$/.exec(value) ?? [];
    return ID.test(id) ? { type: 'step', id, number: Number(number) } : undefined;
  }
  if (!ID.test(value)) return undefined;
  if (name === parameters.tool) return { type: 'tool', id: value };
  return name === parameters.sheet ? { type: 'sheet', id: value } : undefined;
}

/**
 * The plan in an address, in its order. What is not the name of anything, a number or a day is left
 * out.
 */
export function readPlan(address: URLSearchParams): PlanChoice {
  const choice: PlanChoice = { items: [], routes: [], templates: [], ownOrder: false };
  for (const [name, value] of address) {
    const item = readItem(name, value);
    const weeks = name === parameters.weeks ? readWeeks(value) : undefined;
    const last = choice.items.at(-1);
    if (item && choice.items.length < MOST_STEPS) choice.items.push(item);
    else if (weeks !== undefined && last) last.weeks = weeks;
    else if (name === parameters.route && ID.test(value)) choice.routes.push(value);
    else if (name === parameters.template && ID.test(value)) choice.templates.push(value);
    else if (name === parameters.date && isDate(value)) choice.date = value;
    else if (name === parameters.who && Object.hasOwn(values.forWhom, value))
      choice.who = value as Value<'forWhom'>;
    else if (name === parameters.people && /^[1-9]\d{0,3}$/.test(value))
      choice.people = Number(value);
    else if (name === parameters.order && value === OWN) choice.ownOrder = true;
  }
  choice.routes = [...new Set(choice.routes)].slice(0, MOST_STEPS);
  choice.templates = [...new Set(choice.templates)].slice(0, MOST_STEPS);
  return choice;
}

/** The address of a plan. Read again it gives the same plan. */
export function writePlan(choice: PlanChoice): URLSearchParams {
  const address = new URLSearchParams();
  for (const route of choice.routes) address.append(parameters.route, route);
  for (const item of choice.items) {
    address.append(
      parameters[item.type],
      item.type === 'step' ? `${item.id}.${item.number}` : item.id,
    );
    if (item.weeks !== undefined) address.append(parameters.weeks, String(item.weeks));
  }
  for (const id of choice.templates) address.append(parameters.template, id);
  if (choice.date) address.set(parameters.date, choice.date);
  if (choice.who) address.set(parameters.who, choice.who);
  if (choice.people) address.set(parameters.people, String(choice.people));
  if (choice.ownOrder) address.set(parameters.order, OWN);
  return address;
}
