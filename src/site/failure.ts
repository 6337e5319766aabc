/** A fault with a sentence that the one who builds can act on. */
export class DeliveryError extends Error {
  override name = 'DeliveryError';
}

const FULL = /ENOSPC|EDQUOT|No space left on device|os error 28\b/;

/**
 * What to say when a build stops: one sentence where the cause is known, else everything there is.
 */
export function failureSentence(error: unknown): string {
  if (error instanceof DeliveryError) return error.message;
  const {
    code = '',
    message = '',
    stack = '',
  } = error instanceof Error ? (error as NodeJS.ErrnoException) : { message: String(error) };
  if (FULL.test(`${code} ${message} ${stack}`))
    return 'Disken er full. Det forrige nettstedet står urørt i dist/. Frigjør plass, og kjør npm run build igjen.';
  return stack || message;
}
