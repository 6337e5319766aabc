import { today } from './today.ts';

/**
 * The day a build is of: SOURCE_DATE_EPOCH in seconds, where it is to be the same on another day,
 * else today.
 * @param env what the build was started with
 */
export function buildDay(env: Readonly<Record<string, string | undefined>> = process.env): string {
  const seconds = env.SOURCE_DATE_EPOCH;
  return today(seconds ? new Date(1000 * Number(seconds)) : undefined);
}
