import type { Crowd, RunSheet } from './clock.ts';
import { isDate } from './dates.ts';
import { shortestMinutes } from './schedule.ts';

/** What a reader chooses for a run sheet. It lives in the address and nowhere else. */
export interface Choice extends Crowd {
  /** `09:00`. */
  start: string;
  /** ISO date of the meeting, or of the first day of a work plan. */
  date?: string;
  /** The length wanted, in minutes; left out: what the rows take. */
  length?: number;
}

/** Names in the address. */
export const parameters = {
  start: 'start',
  people: 'antall',
  municipalities: 'kommuner',
  date: 'dato',
  length: 'lengde',
} as const;

/** The largest numbers an address is believed for: those of the schema. */
export const most = { people: 2000, municipalities: 100, length: 3000 } as const;

/** The choice nobody has made: the usual number at the usual time. */
export const usualChoice = (sheet: RunSheet): Choice => ({
  start: sheet.start,
  people: sheet.people.usual,
  municipalities: sheet.municipalities?.usual ?? 0,
});

const number = (text: string | null, highest: number): number | undefined => {
  if (text === null || !/^\d{1,4}$/.test(text)) return undefined;
  const value = Number(text);
  return value >= 1 && value <= highest ? value : undefined;
};

/** The choice in an address. What is not a time, a number or a day of the calendar is left out. */
export function readChoice(sheet: RunSheet, address: URLSearchParams): Choice {
  const usual = usualChoice(sheet);
  const start = address.get(parameters.start) ?? '';
  const date = address.get(parameters.date) ?? '';
  const meeting = sheet.kind === 'moete';
  const choice: Choice = {
    start: meeting && /^([01]\d|2[0-3]):[0-5]\d$/.test(start) ? start : usual.start,
    people: number(address.get(parameters.people), most.people) ?? usual.people,
    municipalities:
      (sheet.municipalities &&
        number(address.get(parameters.municipalities), most.municipalities)) ??
      usual.municipalities,
  };
  if (isDate(date)) choice.date = date;
  const length = number(address.get(parameters.length), most.length);
  if (meeting && length !== undefined)
    choice.length = Math.max(length, shortestMinutes(sheet, choice));
  return choice;
}

/** The address of a choice: only what differs from the usual. */
export function writeChoice(sheet: RunSheet, choice: Choice): URLSearchParams {
  const usual = usualChoice(sheet);
  const address = new URLSearchParams();
  for (const key of ['start', 'people', 'municipalities', 'date', 'length'] as const) {
    const value = choice[key];
    if (value !== undefined && value !== usual[key]) address.set(parameters[key], String(value));
  }
  return address;
}

/** Whether a number is outside what the sheet is made for. */
export function outside(
  range: { min: number; max: number },
  value: number,
): 'few' | 'many' | undefined {
  if (value < range.min) return 'few';
  return value > range.max ? 'many' : undefined;
}
