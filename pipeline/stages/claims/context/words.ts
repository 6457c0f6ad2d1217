import type { Entity, Span } from '../../../schema.js';
import { CLASS, fold, type Lexicon, type Phrase, type PhraseUse, type VerbForm, WORD } from './lexicon.js';

/** A word, number or mark of a text, with what the lexicon knows of it. */
export interface Word extends Span {
  readonly form: string;
  readonly canon: string;
  readonly classes: number;
  readonly forms: readonly VerbForm[];
  readonly capital: boolean;
  /** Its subject is joined behind it: somebody («a-t-il») or nobody («a-t-on»). */
  readonly inverted: 'somebody' | 'nobody' | null;
  /** The length of that subject's pronoun. */
  readonly pronoun: number;
  /** The index of the entity that it lies in, or -1. */
  readonly entity: number;
}

/** A phrase found in the words: from `first` up to and with `last`. */
export interface Found {
  readonly first: number;
  readonly last: number;
  readonly use: PhraseUse;
}

const NO_FORMS: readonly VerbForm[] = [];

/** The words of one stretch of text; `entities` are in order and `from` is where to begin in them. */
export function readWords(
  text: string,
  span: Span,
  entities: readonly Entity[],
  from: number,
  lexicon: Lexicon,
): Word[] {
  const words: Word[] = [];
  let entity = from;
  const offset = Math.max(0, span.start - 1);
  const folded = fold(text.slice(offset, span.end + 1));
  WORD.lastIndex = span.start - offset;
  for (let match = WORD.exec(folded); match; match = WORD.exec(folded)) {
    const start = offset + match.index;
    if (start >= span.end) break;
    while (entity < entities.length && entities[entity]!.end <= start) entity += 1;
    const inside = entity < entities.length && entities[entity]!.start <= start;
    const capital = folded.charCodeAt(match.index) !== text.charCodeAt(start);
    words.push(wordOf(match[0], start, capital, inside ? entity : -1, lexicon));
  }
  return words;
}

function wordOf(found: string, start: number, capital: boolean, entity: number, lexicon: Lexicon): Word {
  let form = found;
  let inverted: Word['inverted'] = null;
  let pronoun = 0;
  let entry = lexicon.entries.get(form);
  if (!entry && form.includes('-')) {
    const ending = lexicon.inversions.find((one) => form.endsWith(one));
    if (ending) {
      const bare = form.slice(0, -ending.length);
      const verb = lexicon.entries.get(bare);
      if (verb ? verb.forms.length > 0 : unknownForms(bare, lexicon).length > 0) {
        form = bare;
        entry = verb;
        pronoun = ending.length - 1 - ending.lastIndexOf('-');
        inverted = lexicon.impersonal.has(ending) ? 'nobody' : 'somebody';
      }
    }
  }
  return {
    start,
    end: start + found.length,
    form,
    canon: entry?.canon ?? form,
    classes: entry?.classes ?? 0,
    forms: entity >= 0 ? NO_FORMS : (entry?.forms ?? unknownForms(form, lexicon)),
    capital,
    inverted,
    pronoun,
    entity,
  };
}

/** A verb that no table has shows by its ending. */
function unknownForms(form: string, lexicon: Lexicon): readonly VerbForm[] {
  if (form.length > 5) for (const [ending, forms] of lexicon.unknown) if (form.endsWith(ending)) return forms;
  return NO_FORMS;
}

/** Every phrase of the lexicon in the words, the longest at each place; a pseudo phrase hides the cues it holds. */
export function findPhrases(words: readonly Word[], lexicon: Lexicon): Found[] {
  const found: Found[] = [];
  const hidden = new Map<string, number>();
  for (let first = 0; first < words.length; first += 1) {
    const phrases = lexicon.phrases.get(words[first]!.canon);
    if (!phrases) continue;
    let length = 0;
    for (const phrase of phrases) {
      if (phrase.words.length < length) break;
      if (!startsAt(words, first, phrase)) continue;
      length = phrase.words.length;
      const { use } = phrase;
      const last = first + length - 1;
      if (use.kind === 'pseudo') hidden.set(use.of, last);
      const name = use.kind === 'cue' ? use.cue : use.kind;
      if (use.kind === 'pseudo' || (hidden.get(name) ?? -1) < first) found.push({ first, last, use });
    }
  }
  return found;
}

function startsAt(words: readonly Word[], first: number, phrase: Phrase): boolean {
  if (words[first]!.form !== phrase.first) return false;
  for (let i = 1; i < phrase.words.length; i += 1)
    if (words[first + i]?.canon !== phrase.words[i]) return false;
  return true;
}

/** Whether a word has one of the classes. */
export const is = (word: Word | undefined, classes: number): boolean =>
  word !== undefined && (word.classes & classes) !== 0;

const MARK = /^[,;:?()[\]«»"“”–—-]$/u;
/** Whether a word is a punctuation mark. */
export const isMark = (word: Word): boolean =>
  word.form.length === 1 && word.classes === 0 && MARK.test(word.form);

/** Words between the parts of a verb: adverbs, negations, pronouns. */
export const isFiller = (word: Word, lexicon: Lexicon): boolean =>
  is(word, CLASS.adverb | CLASS.not | CLASS.clitic | CLASS.reflexive) ||
  (word.forms.length === 0 && word.form.length > 6 && word.form.endsWith(lexicon.locale.verbs.adverbEndings));
