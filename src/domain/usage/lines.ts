/** No line of a log is longer: addresses stop at 8 KB in every server. */
const LONGEST = 64_000;

/**
 * The lines of a stream of text, some at a time, so that a log of any size needs little memory. A
 * line that is too long to be one comes out cut.
 */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string[]> {
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = (lines.pop() ?? '').slice(0, LONGEST);
    yield lines;
  }
  if (rest) yield [rest];
}
