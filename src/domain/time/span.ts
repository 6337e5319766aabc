/** Minutes in words: «90 minutter», «3 timer», «2 timer 30 minutter». */
export function spanText(minutes: number, language: 'nb' | 'nn' = 'nb'): string {
  const rest = minutes % 60;
  const hours = (minutes - rest) / 60;
  const unit = language === 'nn' ? 'minutt' : 'minutter';
  if (minutes < 60 || (minutes < 120 && rest)) return `${minutes} ${unit}`;
  const whole = hours === 1 ? '1 time' : `${hours} ${language === 'nn' ? 'timar' : 'timer'}`;
  return rest ? `${whole} ${rest} ${unit}` : whole;
}
