/** What opens a sentence or stands before its clause: «Avec …, X», «Chez X, …», «…, où». */
import { isMark, known, type ParsedSentence } from './parsed-sentence.js';
import { hasSubject, isTime, type Phrase } from './phrases.js';
import { subjectOf } from './subject-of.js';

/** «Avec les 20 millions levés auprès d’Elaia, Kombi veut …»: the subject behind the opening phrase. */
export function mainSubject(sentence: ParsedSentence, at: number): number[] {
  const verb = frontedVerb(sentence, at) ?? verbOfOwner(sentence, at);
  return verb === null ? [] : known(subjectOf(sentence, verb));
}

/** The first comma and the first verb of a sentence whose opening the phrase at `at` lies in, where they come in that order. */
function openingOf(
  { phrases }: ParsedSentence,
  at: number,
): { first: number; comma: number; verb: number } | null {
  // «Pas de bureau : cinq mois après son éviction, Luc Petit attend»
  const first = phrases.findLastIndex((phrase, place) => place < at && isMark(phrase, ':;')) + 1;
  const comma = phrases.findIndex((phrase, place) => place >= first && isMark(phrase, ','));
  const verb = phrases.findIndex((phrase, place) => place >= first && hasSubject(phrase));
  return at < comma && comma < verb ? { first, comma, verb } : null;
}

/** «Depuis son rachat par Sopral, Cernix embauche»: the verb behind a comma, of whoever the opening noun is. */
function verbOfOwner(sentence: ParsedSentence, at: number): number | null {
  const { phrases } = sentence;
  const own = phrases[at];
  if (own?.kind !== 'noun' || own.determiner?.word.determiner?.grade !== 'possessive') return null;
  const opening = openingOf(sentence, at);
  const isPlain = phrases
    .slice(opening?.first ?? 0, opening?.comma ?? 0)
    .every(({ kind }) => kind === 'noun' || kind === 'skip');
  return opening && isPlain ? opening.verb : null;
}

/** The most phrases between «où» and its verb. */
const REACH = 6;

/** «son usine de Vesoul, où travaillent 220 personnes», «où il va en supprimer 90»: what the relative stands for. */
export function whereabouts({ phrases, lexicon }: ParsedSentence, at: number): number[] {
  let pronoun = at - 1;
  const isBetween = (): boolean => BETWEEN.has(phrases[pronoun]?.kind ?? 'mark');
  while (pronoun > at - REACH && isBetween()) pronoun -= 1;
  const where = phrases[pronoun];
  if (where?.kind !== 'relative' || where.item.norm !== lexicon.locale.where) return [];
  let left = isMark(phrases[pronoun - 1], ',–—') ? pronoun - 2 : pronoun - 1;
  // «à Fougères (Ille-et-Vilaine), où il emploie 610 personnes»
  if (isMark(phrases[left], ')')) {
    while (left > 0 && !isMark(phrases[left], '(')) left -= 1;
    left -= 1;
  }
  return phrases[left]?.kind === 'noun' ? [left] : [];
}

/** What may stand between «où» and the verb that says the claim. */
const BETWEEN: ReadonlySet<Phrase['kind']> = new Set(['noun', 'verb', 'skip']);

/** «Chez Renault, le directeur financier …»: the place or company that opens the sentence. */
export function fronted({ phrases }: ParsedSentence, at: number): number[] {
  const [first] = phrases;
  if (first?.kind !== 'noun' || first.preposition === null) return [];
  // «Avec 12 % du capital, Sopral est le premier actionnaire de Kombi»
  const comma = phrases.findIndex(({ kind }) => kind !== 'noun');
  return comma > 0 && comma < at && isMark(phrases[comma], ',') ? [0] : [];
}

/** «Avec un chiffre d’affaires de 2 milliards, Sodiaal est …»: the verb after an opening phrase. */
export function frontedVerb(sentence: ParsedSentence, at: number): number | null {
  const { phrases, lexicon } = sentence;
  const first = phrases[0];
  if (first?.kind !== 'noun' || !lexicon.openers.has(first.preposition ?? '')) return null;
  return openingOf(sentence, at)?.verb ?? null;
}

/** «Incendie dans une papeterie près d’Avignon : deux morts»: what a headline names before its colon. */
export function headline({ phrases }: ParsedSentence, at: number): number[] {
  const [first] = phrases;
  if (first?.kind !== 'noun' || first.preposition !== null || !first.head || first.quantity) return [];
  const colon = phrases.findIndex((one) => one.kind === 'mark' && one.item.norm === ':');
  const isBare = phrases.slice(0, Math.max(0, colon)).every((one) => one.kind === 'noun');
  return colon > 0 && colon < at && isBare ? [0] : [];
}

/** «« Aucun commentaire », a répondu Kombi»: who says what is quoted alone. */
export function quoter({ phrases }: ParsedSentence, at: number): number[] {
  let before = at - 1;
  while (phrases[before]?.kind === 'skip') before -= 1;
  if (!isMark(phrases[before], '«“"')) return [];
  let verb = at + 1;
  let isClosed = false;
  for (; phrases[verb]?.kind === 'mark' || phrases[verb]?.kind === 'skip'; verb += 1)
    isClosed ||= isMark(phrases[verb], '»”"');
  if (!isClosed || phrases[verb]?.kind !== 'verb') return [];
  let subject = verb + 1;
  // «fait savoir», and a time
  while (isInfinitive(phrases[subject]) || phrases[subject]?.kind === 'skip' || isTime(phrases[subject]))
    subject += 1;
  const phrase = phrases[subject];
  return phrase?.kind === 'noun' && phrase.preposition === null ? [subject] : [];
}

const isInfinitive = (phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'verb' && phrase.form === 'infinitive';
