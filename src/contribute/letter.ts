/** Mail programs take about two thousand signs of an address. */
const MOST_IN_ADDRESS = 1800;

/**
 * A finished mail with the text in it, or with words about the file where the text is too long.
 * @param receiver mail address from the configuration
 * @param file name of the file that goes with a long text
 */
export function letter(
  receiver: string,
  subject: string,
  text: string,
  file: string,
): { href: string; whole: boolean } {
  const address = (body: string): string =>
    `mailto:${receiver}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`;
  const all = address(text);
  return all.length <= MOST_IN_ADDRESS
    ? { href: all, whole: true }
    : { href: address(`Svarene står i filen ${file}, som er lagt ved.\n`), whole: false };
}
