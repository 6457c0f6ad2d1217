import { fold } from '../../../numerals/characters.js';
import type { Entity, Span } from '../../../schema.js';
import type { Token } from '../syntax/tokens.js';
import { CLASS, type Lexicon, type Phrase, type PhraseUse, type VerbForm } from './lexicon.js';
import { isMarkCode, readWord } from './scan.js';

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
  /** The phrases that may begin with it, longest first. */
  readonly opens: readonly Phrase[] | undefined;
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
  for (let start = span.start; start < span.end; start += 1) {
    if (!readWord(text, start, token)) continue;
    while (entity < entities.length && entities[entity]!.end <= start) entity += 1;
    const inside = entity < entities.length && entities[entity]!.start <= start;
    words.push(wordOf(text, start, token, inside ? entity : -1, lexicon));
    start = token.end - 1;
  }
  return words;
}

const token: Token = { end: 0, hash: 0 };

function wordOf(text: string, start: number, { end, hash }: Token, entity: number, lexicon: Lexicon): Word {
  const known = lexicon.vocabulary.findHashed(text, start, end, hash);
  const code = text.charCodeAt(start);
  return {
    start,
    end,
    form: known.form,
    canon: known.canon,
    classes: known.classes,
    forms: entity >= 0 ? NO_FORMS : known.forms,
    capital: fold(code) !== code,
    inverted: known.inverted,
    pronoun: known.pronoun,
    entity,
    opens: known.opens,
  };
}

/** Every phrase of the lexicon in the words, the longest at each place; a pseudo phrase hides the cues it holds. */
export function findPhrases(words: readonly Word[]): Found[] {
  const found: Found[] = [];
  const hidden = new Map<string, number>();
  for (let first = 0; first < words.length; first += 1) {
    const phrases = words[first]!.opens;
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

/** Where something stands, and nothing else of it. */
export const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** Whether a word has one of the classes. */
export const is = (word: Word | undefined, classes: number): boolean =>
  word !== undefined && (word.classes & classes) !== 0;

/** Whether a word is a punctuation mark. */
export const isMark = ({ form, classes }: Word): boolean =>
  form.length === 1 && classes === 0 && isMarkCode(form.charCodeAt(0));

/** Words between the parts of a verb: adverbs, negations, pronouns. */
export const isFiller = (word: Word, lexicon: Lexicon): boolean =>
  is(word, CLASS.adverb | CLASS.not | CLASS.clitic | CLASS.reflexive) ||
  (word.forms.length === 0 && word.form.length > 6 && word.form.endsWith(lexicon.locale.verbs.adverbEndings));
