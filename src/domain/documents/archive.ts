import { unzipSync, zipSync, type Zippable } from 'fflate';

/** The earliest time a zip archive can hold. Local, because the archive has no time zone. */
const FIXED_TIME = new Date(1980, 0, 1);

/**
 * An Office file without the moment it was made, so that the same content always gives the same
 * bytes.
 * @param file a zip archive of XML parts, as a library for documents or workbooks wrote it
 * @param type the media type of the result
 */
export function withoutTime(file: Uint8Array, type: string): Blob {
  const parts: Zippable = unzipSync(file);
  const core = parts['docProps/core.xml'];
  if (core instanceof Uint8Array) {
    const text = new TextDecoder().decode(core);
    parts['docProps/core.xml'] = new TextEncoder().encode(
      text.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, ''),
    );
  }
  return new Blob([zipSync(parts, { level: 9, mtime: FIXED_TIME })], { type });
}
