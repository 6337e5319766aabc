/** Minutes of work in words: «45 minutter», «3 timer», «2 dager». A working day is 450 minutes. */
export function minutesText(minutes: number): string {
  if (minutes === 0) return 'ingen tid';
  if (minutes >= 450) {
    const days = Math.round((minutes / 450) * 2) / 2;
    return days === 1 ? '1 dag' : `${String(days).replace('.', ',')} dager`;
  }
  if (minutes % 60 === 0 && minutes >= 60)
    return minutes === 60 ? '1 time' : `${minutes / 60} timer`;
  return `${minutes} minutter`;
}
