/** A part of a line, in percent of it. */
export interface Span {
  x: number;
  width: number;
}

/** Minutes in words: «90 minutter», «3 timer», «2 timer 30 minutter». */
export function spanText(minutes: number, language: 'nb' | 'nn' = 'nb'): string {
  const rest = minutes % 60;
  const hours = (minutes - rest) / 60;
  const unit = language === 'nn' ? 'minutt' : 'minutter';
  if (minutes < 60 || (minutes < 120 && rest)) return `${minutes} ${unit}`;
  const whole = hours === 1 ? '1 time' : `${hours} ${language === 'nn' ? 'timar' : 'timer'}`;
  return rest ? `${whole} ${rest} ${unit}` : whole;
}

/** Minutes in few letters, the same in both language forms: «45 min», «3 t», «2 t 30 min». */
export function minutesShort(minutes: number): string {
  const rest = minutes % 60;
  const hours = (minutes - rest) / 60;
  return [...(hours ? [`${hours} t`] : []), ...(rest || !hours ? [`${rest} min`] : [])].join(' ');
}
