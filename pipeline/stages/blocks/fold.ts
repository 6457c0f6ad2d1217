/** Text as phrases are compared: lower case, one kind of apostrophe, and one space for all that stand together. */

/** The characters that news is written in end here; what lies beyond is folded the long way. */
const TABLE_END = 0x2200;
/** For each character code what it is folded to; 0 where a table cannot say. */
const folded = new Uint16Array(TABLE_END);
const SPACE = 32;
/** Two letters in lower case, and one whose lower case is another at the end of a word. */
const UNTOLD = /[\0İΣ]/g;

const characters = String.fromCharCode(...folded.keys()).replace(UNTOLD, '\0');
const lower = characters.toLowerCase();
for (let code = 0; code < TABLE_END; code += 1)
  folded[code] = characters[code]!.trim() === '' ? SPACE : lower.charCodeAt(code);
for (const apostrophe of '’ʼ') folded[apostrophe.charCodeAt(0)] = "'".charCodeAt(0);

const scratch = new Uint16Array(512);

/** Lower case, one kind of apostrophe and space; one pass, because the case of Unicode strings is slow to change. */
export function fold(text: string): string {
  if (text.length > scratch.length) return foldAnything(text);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const plain = code < TABLE_END ? folded[code]! : 0;
    if (plain === 0) return foldAnything(text);
    if (plain !== SPACE || (length > 0 && scratch[length - 1] !== SPACE)) scratch[length++] = plain;
  }
  if (length > 0 && scratch[length - 1] === SPACE) length -= 1;
  return String.fromCharCode.apply(null, scratch.subarray(0, length) as unknown as number[]);
}

function foldAnything(text: string): string {
  return text.toLowerCase().replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').trim();
}
