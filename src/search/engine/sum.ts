const LENGTH = 10;

/**
 * A checksum of ten letters and digits (cyrb53, about 51 bits). It finds faults in transport, not
 * attacks, and works without https, where the browser's own hashes do not.
 */
export function sumOf(bytes: Uint8Array): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  // Counted: a phone runs this before the loop is compiled, and an iterator is slow there.
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    a = Math.imul(a ^ byte, 2654435761);
    b = Math.imul(b ^ byte, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  const sum = 4294967296 * (2097151 & b) + (a >>> 0);
  return sum.toString(36).padStart(LENGTH, '0').slice(-LENGTH);
}

/**
 * Whether a file is the one its name says: the end of the sum is the last part before the ending.
 */
export function isWhole(path: string, bytes: Uint8Array): boolean {
  const named = /[._]([0-9a-z]{5,10})\.\w+$/.exec(path)?.[1];
  return named !== undefined && sumOf(bytes).endsWith(named);
}
