import type { Field } from './fields.ts';

/** One page that the index gives for one key. */
export interface Posting {
  id: string;
  fields: readonly Field[];
  /** Times the key stands in the running text. */
  count: number;
  /** The questions the key stands in, by their place. */
  asked: readonly number[];
  /** The same of the questions that its run sheets and templates answer. */
  below?: readonly number[];
}
