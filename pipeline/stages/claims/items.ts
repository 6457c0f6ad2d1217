/** A sentence as items: its words with what they can be, and each name, quantity and time as one item. */
import type { Entity, Quantity, Span, Time } from '../../schema.js';
import type { Lexicon, Word } from './lexicon.js';

export interface Item extends Span {
  readonly kind: 'word' | 'mark' | 'entity' | 'quantity' | 'time';
  /** Lower case, with straight apostrophes; the parts of a phrase are joined by `_`. */
  readonly norm: string;
  readonly word: Word;
  readonly entity?: Entity;
  readonly quantity?: Quantity;
  readonly time?: Time;
}

/** The items of one layer that lie in one sentence, in order. */
export interface Named {
  readonly entities: readonly Entity[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly Time[];
}

const TOKEN =
  /['’]s(?!\p{L})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‑](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*(?:['’](?!s(?!\p{L})))?|[^\s]/gu;
const LETTER = /[\p{L}\p{N}]/u;
const NOTHING: Word = { verbs: [] };

/** Reads the items of `text` between the ends of `span`. */
export function itemsOf(text: string, span: Span, named: Named, lexicon: Lexicon): Item[] {
  return joinPhrases(tokens(text, span, overlay(named), lexicon), lexicon);
}

interface Overlaid extends Span {
  readonly item: Pick<Item, 'kind' | 'entity' | 'quantity' | 'time'>;
}

/** Names first, then the longer of quantity and time; in order, without overlaps. */
function overlay({ entities, quantities, times }: Named): Overlaid[] {
  const all: Overlaid[] = [
    ...entities.map((entity) => ({
      start: entity.start,
      end: entity.end,
      item: { kind: 'entity' as const, entity },
    })),
    ...times.map((time) => ({ start: time.start, end: time.end, item: { kind: 'time' as const, time } })),
    ...quantities.map((quantity) => ({
      // The word that bends a number is part of its item, so that «près de» is no preposition.
      start: quantity.cue && quantity.cue.end <= quantity.start ? quantity.cue.start : quantity.start,
      end: quantity.end,
      item: { kind: 'quantity' as const, quantity },
    })),
  ];
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Overlaid[] = [];
  for (const one of all) {
    const last = kept.at(-1);
    if (!last || one.start >= last.end) kept.push(one);
    else if (one.item.kind === 'entity' && last.item.kind !== 'entity') kept[kept.length - 1] = one;
  }
  return kept;
}

function tokens(text: string, span: Span, spans: readonly Overlaid[], lexicon: Lexicon): Item[] {
  const items: Item[] = [];
  let next = 0;
  TOKEN.lastIndex = span.start;
  for (let match = TOKEN.exec(text); match && match.index < span.end; match = TOKEN.exec(text)) {
    const start = match.index;
    while (next < spans.length && spans[next]!.end <= start) next += 1;
    const over = spans[next];
    // A span may begin inside a token («l’Élysée» is two, but «ex-Twitter» is one).
    if (over && over.start < start + match[0].length) {
      if (over.start > start) items.push(plain(text, start, over.start, lexicon));
      items.push(overlaid(text, takeBetween(items, over, lexicon), lexicon));
      TOKEN.lastIndex = Math.max(over.end, start + 1);
      next += 1;
      continue;
    }
    items.push(plain(text, start, start + match[0].length, lexicon));
  }
  return items;
}

/** A number that is one verb («doubler») stays a word, so that it has a subject. */
function overlaid(text: string, { start, end, item }: Overlaid, lexicon: Lexicon): Item {
  const span = item.quantity ?? item.time ?? item.entity!;
  const norm = normOf(text.slice(span.start, span.end));
  const word = item.kind === 'quantity' ? lexicon.words.get(norm) : undefined;
  if (word?.verbs.length) return { start, end, norm, word, kind: 'word', quantity: item.quantity! };
  return { start, end, norm: '', word: NOTHING, ...item };
}

const normOf = (word: string): string => word.toLowerCase().replace('’', "'").replace('‑', '-');

/** «entre 95 et 110 millions»: the preposition of a range belongs to its amount. */
function takeBetween(items: Item[], over: Overlaid, lexicon: Lexicon): Overlaid {
  const before = items.at(-1);
  if (over.item.quantity?.op !== 'range' || before?.norm !== lexicon.locale.between) return over;
  items.pop();
  return { ...over, start: before.start };
}

function plain(text: string, start: number, end: number, lexicon: Lexicon): Item {
  const norm = normOf(text.slice(start, end));
  const word = lexicon.words.get(norm) ?? guess(norm, lexicon);
  return { start, end, norm, word, kind: word !== NOTHING || LETTER.test(norm) ? 'word' : 'mark' };
}

const ADVERB: Word = { verbs: [], adverb: true, guessed: true };
const INFINITIVE: Word = { verbs: [{ lemma: '', form: 'infinitive', tense: 'infinitive' }], guessed: true };

/** What an unknown word may be by its ending; «déclare-t-elle» is the verb without what is added. */
function guess(norm: string, lexicon: Lexicon): Word {
  if (lexicon.adverbEndings.some((ending) => norm.endsWith(ending))) return ADVERB;
  if (lexicon.infinitiveEndings.some((ending) => norm.endsWith(ending))) return INFINITIVE;
  if (norm.includes('-'))
    for (const added of lexicon.inversions)
      if (norm.endsWith(added)) return lexicon.words.get(norm.slice(0, -added.length)) ?? NOTHING;
  return NOTHING;
}

/** Joins the words of the locale's phrases («auprès de», «chiffre d’affaires»), longest first. */
function joinPhrases(items: readonly Item[], lexicon: Lexicon): Item[] {
  const joined: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]!;
    const phrases = item.kind === 'word' ? lexicon.phrases.get(item.norm) : undefined;
    const phrase = phrases?.find(({ words }) =>
      words.every((word, index) => fits(items[at + index], word, lexicon)),
    );
    if (!phrase) {
      joined.push(item);
      continue;
    }
    const last = items[at + phrase.words.length - 1]!;
    const norm = phrase.words.join('_');
    const article = last.word.preposition?.article ?? false;
    const word =
      article && phrase.word.preposition
        ? { ...phrase.word, preposition: { ...phrase.word.preposition, article } }
        : phrase.word;
    joined.push({ start: item.start, end: last.end, kind: 'word', norm, word });
    at += phrase.words.length - 1;
  }
  return joined;
}

function fits(item: Item | undefined, word: string, lexicon: Lexicon): boolean {
  if (item?.kind !== 'word') return false;
  return (
    item.norm === word || (lexicon.words.get(item.norm)?.preposition?.base === word && item.norm !== word)
  );
}

/** A word that no table knows. */
export const isUnknown = (item: Item | undefined): boolean =>
  item?.kind === 'word' && Object.keys(item.word).length === 1 && item.word.verbs.length === 0;
