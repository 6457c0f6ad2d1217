/** Bytes to text: UTF-8 first, what the page declares second, Windows-1252 last; what is not text is refused. */
import { RecoupeError, type WarningCode } from '../errors.js';

/** The text that bytes hold, and what was odd about them. */
export interface Decoded {
  readonly text: string;
  readonly warnings: readonly WarningCode[];
}

/** What some formats that are no text begin with, and the name to tell people. */
const MAGIC: readonly (readonly [bytes: string, name: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a zip archive or an office document'],
  ['\xd0\xcf\x11\xe0', 'an office document'],
  ['{\\rtf', 'a rich text (RTF) document'],
  ['\x89PNG', 'an image'],
  ['GIF8', 'an image'],
  ['\xff\xd8\xff', 'an image'],
  ['RIFF', 'an image, sound or film'],
  ['\x1f\x8b', 'compressed (gzip); unpack it first'],
  ['BZh', 'compressed (bzip2); unpack it first'],
  ['\xfd7zXZ', 'compressed (xz); unpack it first'],
  ["7z\xbc\xaf'\x1c", 'a 7z archive'],
  ['\x7fELF', 'a program'],
];
/** C0 and C1 controls but for tab, line feed, form feed, carriage return and NEL. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROLS = /[\0-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f]/g;
/** More controls than this share of the characters, and it is no text. */
const MOST_CONTROLS = 0.01;
/** More letters beyond ASCII than this, and it is an alphabet that Windows-1252 does not have. */
const MOST_BEYOND_ASCII = 0.4;
/** Letters and signs of Western Europe beyond ASCII, as Windows-1252 has them. */
const WESTERN = /[À-ÖØ-öø-ÿŒœŸŠšŽž«»‘’“”„…–—€£°§·²³½¼º†•\xa0\xad]/g;
/** Bytes 80 to 9F of Windows-1252; some releases of Node decode them as Latin-1 controls. Five are not assigned. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const HIGH_CONTROLS = /[\x80-\x9f]/g;
const BEYOND_ASCII = /[^\0-\x7f]/g;
const CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{1,40})/i;

/** Decodes a file; a `<meta charset>` counts when `markup` is set. Throws `binary` for what is not text. */
export function decode(bytes: Uint8Array, { markup = false } = {}): Decoded {
  const head = latin1(bytes.subarray(0, 4096));
  const format = MAGIC.find(([magic]) => head.startsWith(magic))?.[1];
  if (format) throw binary(`it is ${format}`);
  if (head.startsWith('\xff\xfe')) return whole(strictly('utf-16le', bytes));
  if (head.startsWith('\xfe\xff')) return whole(strictly('utf-16be', bytes));
  if (bytes.includes(0)) throw binary('it has zero bytes in it; if it is UTF-16, save it as UTF-8');
  const text = strictly('utf-8', bytes);
  if (text !== null) return whole(text);
  const declared = markup ? CHARSET.exec(head)?.[1] : undefined;
  if (declared && !/^(?:utf-?8|windows-1252|iso-8859-1|latin-?1)$/i.test(declared)) {
    const read = strictly(declared, bytes);
    // pages that say ISO 8859-15 have the quotation marks and dashes of Windows
    if (read !== null) return whole(withWindowsMarks(read));
  }
  return damagedUtf8(bytes) ?? windows1252(bytes);
}

function whole(text: string | null): Decoded {
  if (text === null) throw binary('its byte order mark says UTF-16, but it is not');
  if (count(text, CONTROLS) > text.length * MOST_CONTROLS) throw binary('it has too many control characters');
  return { text, warnings: [] };
}

/** UTF-8 with a few bad bytes, as a cut or a careless editor leaves it; null when it is rather another encoding. */
function damagedUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const bad = count(text, /\ufffd/g);
  const good = count(text, BEYOND_ASCII) - bad;
  return good > 4 * bad ? { ...whole(text), warnings: ['invalid-utf8'] } : null;
}

/** Windows-1252, where what comes out looks like a language of Western Europe. */
function windows1252(bytes: Uint8Array): Decoded {
  const text = withWindowsMarks(latin1(bytes));
  const beyond = count(text, BEYOND_ASCII);
  if (beyond > text.length * MOST_BEYOND_ASCII || count(text, WESTERN) < beyond * 0.9)
    throw binary('it is neither UTF-8 nor Windows-1252; if it is text, save it as UTF-8');
  return { ...whole(text), warnings: ['decoded-windows-1252'] };
}

/** What Windows-1252 has where the encodings of ISO 8859 have controls. */
function withWindowsMarks(text: string): string {
  return text.replace(HIGH_CONTROLS, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80]!);
}

/** Null when the bytes are not of that encoding, or the encoding is not known. */
function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function binary(why: string): RecoupeError {
  return new RecoupeError('binary', `This is not text that can be read: ${why}.`);
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
}
