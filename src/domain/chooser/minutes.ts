import { spanText } from '../time/span.ts';

/**
 * Minutes of work in words: «45 minutter», «3 timer», «om lag 5,5 timer», «2 dager». From
 * two hours on to the nearest quarter of an hour. A working day is 450 minutes.
 */
export function minutesText(minutes: number): string {
  if (minutes === 0) return 'ingen tid';
  if (minutes < 450) return hoursText(minutes);
  const days = Math.round((minutes / 450) * 2) / 2;
  return days === 1 ? '1 dag' : `${String(days).replace('.', ',')} dager`;
}

/** The same as working time, which need not be in one stretch: «45 minutter», «3 dagers arbeid». */
export function workText(minutes: number): string {
  const text = minutesText(minutes);
  return minutes < 450 ? text : `${text.replace(/ dag(er)?$/, ' dag$1s')} arbeid`;
}

/** The same for a meeting, which can be longer than a working day. */
export function hoursText(minutes: number): string {
  if (minutes < 60 || minutes === 90 || (minutes < 120 && minutes % 15)) return spanText(minutes);
  const quarters = Math.round(minutes / 15);
  const hours = Math.floor(quarters / 4);
  const whole = hours === 1 ? '1 time' : `${hours} timer`;
  const text =
    [whole, `${whole} og et kvarter`, `${hours},5 timer`, `${whole} og tre kvarter`][
      quarters % 4
    ] ?? whole;
  return quarters * 15 === minutes ? text : `om lag ${text}`;
}
