import { remembered as rememberedIn } from '../language/remembered.ts';

/**
 * Makes something once for each object it is asked about, and forgets it with the object. The
 * content never changes while it is drawn, so thousands of pages share what is made from it.
 */
export function remembered<From extends object, Made>(
  make: (from: From) => Made,
): (from: From) => Made {
  return rememberedIn(make, new WeakMap<From, Made>());
}
