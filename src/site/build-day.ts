import { today } from './today.ts';

/**
 * The day a build is of: SOURCE_DATE_EPOCH in seconds, where it is to be the same on another day,
 * else today.
 */
export function buildDay(): string {
  const seconds = process.env.SOURCE_DATE_EPOCH;
  return today(seconds ? new Date(1000 * Number(seconds)) : undefined);
}
