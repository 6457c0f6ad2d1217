/** How far the words of a phrase reach: with its genitives, as a title, or as all that a verb says. */
import type { Span } from '../../../schema.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Item } from './items.js';
import type { ParsedSentence } from './parsed-sentence.js';
import { hasSubject, type NounPhrase, type Phrase } from './phrases.js';
import { objectsOf } from './syntax.js';

/** A noun phrase with the genitives that follow it at once. */
export function extentOf({ phrases, lexicon }: ParsedSentence, at: number): Span {
  const { start } = phrases[at]!;
  let { end } = phrases[at]!;
  for (let next = at + 1; next < phrases.length; next += 1) {
    const phrase = phrases[next]!;
    if (phrase.kind !== 'noun' || phrase.preposition !== lexicon.locale.of || phrase.quantity) break;
    end = phrase.end;
  }
  return { start, end };
}

/** «taux de chômage» of «le taux de chômage de la France»: without article and owner. */
export function bareSpan(phrases: readonly Phrase[], at: number, { locale }: Lexicon): Span {
  const { words } = phrases[at] as NounPhrase;
  let { end } = words.at(-1)!;
  for (let next = at + 1; next < phrases.length; next += 1) {
    const genitive = phrases[next]!;
    if (genitive.kind !== 'noun' || genitive.preposition !== locale.of) break;
    if (genitive.determiner || genitive.entity || genitive.quantity || genitive.time) break;
    end = genitive.end;
  }
  return { start: words[0]!.start, end };
}

/** «directeur de la stratégie» of «actuel directeur de la stratégie de Scale»: from the title up to the first name. */
export function titleExtent({ phrases, lexicon }: ParsedSentence, at: number, title: Item): Span {
  const hasPortfolio = lexicon.portfolios.has(title.word.noun ?? '');
  const own = phrases[at] as NounPhrase;
  let end = own.entity ? Math.max(title.end, own.words.at(-1)?.end ?? 0) : own.end;
  for (let next = at + 1; next < phrases.length; next += 1) {
    const phrase = phrases[next]!;
    if (
      phrase.kind !== 'noun' ||
      phrase.preposition === null ||
      (phrase.entity && !(hasPortfolio && phrase.entity.entity!.type === 'ORG')) ||
      phrase.quantity ||
      phrase.time
    )
      break;
    end = phrase.end;
  }
  return { start: title.start + formerLength(title, lexicon), end };
}

/** «l’ex-patron de Kombi» was its «patron», as «l’ancien patron» was. */
function formerLength({ norm }: Item, { formers }: Lexicon): number {
  for (const former of formers) if (former.endsWith('-') && norm.startsWith(former)) return former.length;
  return 0;
}

/** A verb group from its verb to the end of what it says: the next comma, clause or end. */
export function verbExtent(sentence: ParsedSentence, at: number): Span {
  const { phrases } = sentence;
  const start = phrases[at]!.start;
  let { end } = phrases[at]!;
  let isInside = false;
  for (let next = at + 1; next < phrases.length; next += 1) {
    const phrase = phrases[next]!;
    if (phrase.kind === 'mark' && ',;:.!?…»”)'.includes(phrase.item.norm)) break;
    if (phrase.kind === 'clause') break;
    // «Le choix de geler les contrats est critiqué»: the verb that the whole is the subject of
    if (phrase.kind === 'relative') isInside = true;
    else if (hasSubject(phrase) && !isInside && endsBefore(sentence, at, next)) break;
    if (phrase.kind !== 'mark' && phrase.kind !== 'and' && phrase.kind !== 'skip') end = phrase.end;
  }
  return { start, end };
}

/** Whether a finite verb is that of the clause around: behind a noun, or «l’usine que Renault va fermer emploie …». */
function endsBefore(sentence: ParsedSentence, at: number, next: number): boolean {
  const { kind } = sentence.phrases[next - 1]!;
  // «vendre l’église et avait confié l’affaire à …»
  return kind === 'noun' || kind === 'and' || (kind === 'verb' && (objectsOf(sentence, at)[0] ?? at) < at);
}

/** The end of «villes et régions»: over a bare noun that is joined. */
export function listEnd({ phrases }: Pick<ParsedSentence, 'phrases'>, at: number): number {
  const joined = phrases[at + 2];
  const isJoined =
    phrases[at + 1]?.kind === 'and' && joined?.kind === 'noun' && !joined.determiner && !joined.quantity;
  return isJoined && joined.preposition === null && !joined.entity ? joined.end : phrases[at]!.end;
}
