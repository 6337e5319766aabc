/**
 * Reads the few CBOR types that Pagefind's meta file is made of: whole numbers, floats, text,
 * lists.
 * @throws on anything else, so that a new format of Pagefind is noticed at build
 */
export function readCbor(bytes: Uint8Array): unknown {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const length = (info: number): number => {
    if (info < 24) return info;
    const size = 2 ** (info - 24);
    if (size > 4) throw new Error('Pagefinds metafil har et for stort tall.');
    const value =
      size === 1 ? view.getUint8(at) : size === 2 ? view.getUint16(at) : view.getUint32(at);
    at += size;
    return value;
  };
  const read = (): unknown => {
    const first = view.getUint8(at++);
    const [kind, info] = [first >> 5, first & 31];
    if (kind === 0) return length(info);
    if (kind === 3) {
      const size = length(info);
      return new TextDecoder().decode(bytes.subarray(at, (at += size)));
    }
    if (kind === 4) {
      const list: unknown[] = [];
      if (info === 31) {
        while (view.getUint8(at) !== 0xff) list.push(read());
        at++;
      } else for (let left = length(info); left > 0; left--) list.push(read());
      return list;
    }
    if (first === 0xfa) {
      at += 4;
      return view.getFloat32(at - 4);
    }
    throw new Error(`Pagefinds metafil har en ukjent type: ${first}.`);
  };
  return read();
}
