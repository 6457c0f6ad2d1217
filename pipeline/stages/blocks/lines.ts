/** The lines of a text, and what each looks like by itself. */
import type { Span } from '../../schema.js';
import { fold } from './fold.js';
import type { BlockRules } from './rules.js';

/** What a line says by itself: page furniture, the head of a list of links, the end of the article, or nothing known. */
export type Label = 'furniture' | 'related' | 'tail' | 'byline' | 'caption' | null;

/** A line of a text with what its kind is told by. */
export interface Line extends Span {
  /** The line, trimmed and cut at `LOOKED_AT`, without bullet. */
  readonly shown: string;
  /** The same as it is compared with phrases. */
  readonly folded: string;
  readonly label: Label;
  /** True for links that follow their heading on the same line: «Lire aussi : …». */
  readonly inline: boolean;
  readonly bullet: boolean;
  /** «- Un calendrier serré -»: a heading, as news agencies write it. */
  readonly framed: boolean;
  readonly words: number;
  /** The trimmed length of the whole line. */
  readonly length: number;
  /** Ends in a stop, a question mark, an ellipsis, perhaps inside quotes. */
  readonly stopped: boolean;
  /** Reads as running text: a sentence, or more. */
  readonly prose: boolean;
  readonly section: boolean;
  /** The heading of what readers wrote. */
  readonly comments: boolean;
  /** A label that is a heading of the article where it stands between running text. */
  readonly headingWord: boolean;
}

/** No rule looks further into a line, in UTF-16 code units. */
const LOOKED_AT = 400;
const BULLET = /^(?:[•·▪▫◦‣●○■□►▶▸➤➜→*✓✔–—-]|\d{1,2}[.)])\s+/u;
const FRAMED = /^([-–—])\s?[^-–—\s].{2,100}\S\s?\1$/u;
const STOPPED = /[.!?…][»”"’')\]\s]*$/u;
const SENTENCES = /[.!?…][»”"’')\]]*\s+[«“"‘'(]?\s?\p{Lu}/u;
const LETTERS = /[\p{L}\p{N}]/u;
/** Marks around a phrase that say nothing: emoji, arrows, colons, stops. */
const OPENING_MARKS = /^[^\p{L}\p{N}©(«“"]+/u;
const CLOSING_MARK = /[^\p{L}\p{N})»”"?!]/u;
/** What parts the entries of a menu, in folded text. */
const BETWEEN_ENTRIES = / ?[:|·•] | [-–—/] /;
const STEP = /\s[>›»/|]\s/;
const COPYRIGHT = /^(?:©|\(c\)|copyright)/u;
/** «mla/abb/pta»: who wrote, edited and sent an agency's report. */
const INITIALS = /^\p{L}{2,5}(?:[-/]\p{L}{2,5})*\/\p{L}{2,5}$/u;
/** «00:00 / 03:02», «1 / 12»: where a player or a gallery is, and how long it is. */
const PLAYED = /^(?:\d{1,2}:\d{2} ?\/ ?\d{1,2}:\d{2}|\d{1,3} \/ \d{1,3})$/;
const COUNTED = /^(?:\d{1,5} (.+)|(.+) \(\d{1,5}\))$/;
const LONGEST_COUNT = 8;
const DIGIT = /\d/;
/** A name of one letter and three to sixty characters, in UTF-16 code units at least four. */
const REPEATED = /^(\p{L}.{3,60}?)\s?\1(?:\s?\1)*$/u;
const SHORTEST_NAME = 4;

/** Every non-blank line, in order, as a whole. */
export function linesOf(text: string, rules: BlockRules): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const trimmed = text.slice(start, end).trim();
    if (trimmed !== '') lines.push(describe(trimmed, { start, end }, rules));
    start = end + 1;
  }
  return lines;
}

function describe(trimmed: string, { start, end }: Span, rules: BlockRules): Line {
  const { length } = trimmed;
  const looked = trimmed.slice(0, LOOKED_AT);
  const framed = FRAMED.test(looked);
  const shown = framed ? looked : looked.replace(BULLET, '');
  const folded = fold(shown);
  const phrase = withoutMarks(folded);
  const { label, inline } = labelOf({ shown, folded, phrase, length }, rules);
  const stopped = STOPPED.test(trimmed.slice(-12));
  return {
    start,
    end,
    shown,
    folded,
    label,
    inline,
    bullet: shown.length < looked.length,
    framed,
    words: countWords(folded),
    length,
    stopped,
    prose: length >= 200 || (stopped && length >= 60) || (stopped && SENTENCES.test(shown)),
    section: rules.sections.has(phrase),
    comments: rules.comments.has(phrase) || isCounted(phrase, rules),
    headingWord: rules.headingWords.has(phrase),
  };
}

function countWords(folded: string): number {
  let words = 1;
  for (let at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) words += 1;
  return words;
}

/** A line as it is compared with phrases: folded, and also without the marks at its ends. */
interface Wording extends Pick<Line, 'shown' | 'folded' | 'length'> {
  readonly phrase: string;
}

const whole = (label: Label) => ({ label, inline: false });

function labelOf(
  { shown, folded, phrase, length }: Wording,
  rules: BlockRules,
): Pick<Line, 'label' | 'inline'> {
  if (!LETTERS.test(shown) || PLAYED.test(shown)) return whole('furniture');
  if (phrase.length <= rules.longest) {
    if (rules.tails.has(phrase)) return whole('tail');
    if (rules.related.has(phrase)) return whole('related');
    if (rules.furniture.has(phrase)) return whole('furniture');
    if (isCounted(phrase, rules)) return whole('furniture');
  }
  if (isMenu(folded, phrase, rules)) return whole('furniture');
  const opening = folded.replace(OPENING_MARKS, '');
  if (length <= 250 && rules.relatedStarts.test(opening) && !isToldSentence(opening))
    return { label: 'related', inline: true };
  if (rules.furnitureStarts.test(opening)) return whole(length <= 300 ? 'furniture' : null);
  if (length <= 300 && hasUnquoted(folded, rules.furnitureParts)) return whole('furniture');
  if (COPYRIGHT.test(opening)) return whole(/\d{4}/.test(opening) ? 'furniture' : 'caption');
  const hasDigit = DIGIT.test(folded);
  if (isBreadcrumb(shown) || isRepeated(shown) || (hasDigit && rules.gluedAge.test(folded)))
    return whole('furniture');
  if (
    length <= 160 &&
    (rules.bylineStarts.test(opening) ||
      rules.bylines.has(phrase) ||
      INITIALS.test(shown) ||
      (hasDigit && (rules.age.test(phrase) || rules.date.test(phrase))))
  )
    return whole('byline');
  if (length <= 250 && (rules.captionStarts.test(opening) || rules.captionEnds.test(folded)))
    return whole('caption');
  return whole(null);
}

/** «12 commentaires», «Réactions (2)» */
function isCounted(phrase: string, { tails, longest }: BlockRules): boolean {
  const found = phrase.length <= longest + LONGEST_COUNT ? COUNTED.exec(phrase) : null;
  return found !== null && tails.has((found[1] ?? found[2])!);
}

/** Whether a line says something itself: what it quotes of a notice is a story about it. */
function hasUnquoted(folded: string, pattern: RegExp): boolean {
  const at = folded.search(pattern);
  return at >= 0 && folded.lastIndexOf('«', at) <= folded.lastIndexOf('»', at);
}

function withoutMarks(folded: string): string {
  let end = folded.length;
  while (end > 0) {
    const last = lastCharacter(folded, end);
    if (!CLOSING_MARK.test(last)) break;
    end -= last.length;
  }
  return folded.slice(0, end).replace(OPENING_MARKS, '');
}

/** The character that ends at an offset, of one or two code units. */
function lastCharacter(text: string, end: number): string {
  const low = text.charCodeAt(end - 1);
  const pair = end > 1 && low >= 0xdc00 && low < 0xe000;
  return text.slice(pair ? end - 2 : end - 1, end);
}

/** «Vidéo : la plateforme recule.»: after one word and a colon a link ends without a stop, a sentence with one. */
function isToldSentence(opening: string): boolean {
  return /^\p{L}+\s?:.*[^.]\.$/u.test(opening);
}

/** «Partager : Facebook - X - WhatsApp», «Newsletter Économie»: furniture on one line, or furniture of a section. */
function isMenu(folded: string, phrase: string, { furniture, sections }: BlockRules): boolean {
  const isFurniture = (entry: string) => furniture.has(withoutMarks(entry.trim()));
  const head = folded.search(BETWEEN_ENTRIES);
  if (head >= 0)
    return isFurniture(folded.slice(0, head)) && folded.split(BETWEEN_ENTRIES).every(isFurniture);
  const space = phrase.indexOf(' ');
  return space >= 0 && furniture.has(phrase.slice(0, space)) && sections.has(phrase.slice(space + 1));
}

/** «Accueil > Économie > Titre»: two steps or more. */
function isBreadcrumb(shown: string): boolean {
  if (!STEP.test(shown)) return false;
  const steps = shown.split(STEP);
  return steps.length >= 3 && steps.slice(0, -1).every((step) => step.length <= 40 && !STOPPED.test(step));
}

/** «Media Wall NewsMedia Wall NewsMedia Wall News»: one name over and over, as logos lose their spaces. */
function isRepeated(shown: string): boolean {
  return shown.includes(shown.slice(0, SHORTEST_NAME), SHORTEST_NAME) && REPEATED.test(shown);
}
