/** The subject among the nouns before a verb, past relative clauses, insertions, brackets; answers are indices of phrases. */
import { firstOfList, sharedPreposition } from './joined.js';
import {
  antecedentOf,
  chainHead,
  isMark,
  isNoun,
  type ParsedSentence,
  previousVerb,
} from './parsed-sentence.js';
import { hasSubject, isSubjectRelative, type NounPhrase, type Phrase, type VerbPhrase } from './phrases.js';

/** Who is the subject of a verb: handed on to be asked of other verbs, since `subject-of.ts` imports those that ask. */
export type SubjectOf = (sentence: ParsedSentence, at: number) => number | null;

/** «L’incendie qui a ravagé la papeterie a fait trois morts»: past a relative clause without commas to what it is said of. */
export function pastRelative(sentence: ParsedSentence, from: number, subjectOf: SubjectOf): number | null {
  const { phrases, lexicon } = sentence;
  let inner = from;
  while (inner > 0 && !hasSubject(phrases[inner]!)) {
    if (!CLOSE.has(phrases[inner]!.kind)) return null;
    inner -= 1;
  }
  let pronoun = inner - 1;
  while (phrases[pronoun]?.kind === 'skip') pronoun -= 1;
  const phrase = phrases[pronoun];
  if (!isSubjectRelative(phrase)) return null;
  const antecedent = phrases[pronoun - 1];
  if (!isNoun(antecedent) || lexicon.copulas.has((phrases[inner] as VerbPhrase).lemma)) return null;
  const at = antecedentOf(sentence, pronoun);
  return at === null ? null : nominative(sentence, chainHead(sentence, at), subjectOf);
}

/** What may stand between the verb of a relative clause and the verb of the clause around it. */
const CLOSE: ReadonlySet<Phrase['kind']> = new Set(['noun', 'skip', 'and', 'verb']);

/** «Les postes supprimés représentent», «Selon X, le fait d’investir coûte»: the noun that the inner verb hangs on. */
export function throughVerb(sentence: ParsedSentence, at: number, subjectOf: SubjectOf): number | null {
  const noun = antecedentOf(sentence, at);
  return noun === null ? null : nominative(sentence, chainHead(sentence, noun), subjectOf);
}

/** A phrase that can be a subject: no preposition («des sources» has an article); a time is no subject. */
export function nominative(sentence: ParsedSentence, at: number, subjectOf: SubjectOf): number | null {
  const { phrases } = sentence;
  const phrase = phrases[at];
  if (!isNoun(phrase)) return null;
  if (phrase.preposition !== null && !phrase.partitive) return beforeInner(sentence, at, subjectOf);
  if (phrase.time && !phrase.head) {
    const before = phrases[at - 1];
    return isNoun(before) ? nominative(sentence, chainHead(sentence, at - 1), subjectOf) : null;
  }
  const agent = sharedPreposition(sentence, at);
  if (agent !== null) return beforeInner(sentence, agent, subjectOf);
  const first = firstOfList(sentence, at);
  // «deux hommes ont trouvé la mort et onze autres ont été blessés»: an object is no subject of the next verb
  const before = phrases[first - 1];
  const isObject = first !== at && before?.kind === 'verb' && hasSubject(before);
  return isObject && subjectOf(sentence, first - 1) !== null ? at : first;
}

/** «les fonds ayant des participations dans les deux entreprises ont …»: past an inner participle to its noun. */
function beforeInner(sentence: ParsedSentence, at: number, subjectOf: SubjectOf): number | null {
  const before = sentence.phrases[at - 1];
  if (before?.kind !== 'verb' || hasSubject(before)) return null;
  return throughVerb(sentence, at - 1, subjectOf);
}

/** «Kermadec Systèmes (KMDC.PA) a relevé …»: the noun before the brackets that end right before the verb. */
function subjectBeforeBrackets(
  sentence: ParsedSentence,
  verb: number,
  close: number,
  subjectOf: SubjectOf,
): number | null {
  const { phrases } = sentence;
  let open = close - 1;
  while (open > 0 && !isMark(phrases[open], '(')) open -= 1;
  const before = open - 1;
  if (before < 0) return null;
  if (isNoun(phrases[before]))
    return (
      pastRelative(sentence, before, subjectOf) ??
      nominative(sentence, chainHead(sentence, before), subjectOf)
    );
  return isMark(phrases[before], ',–—') ? subjectBeforeInsertion(sentence, verb, before, subjectOf) : null;
}

/** «L’éditeur, qui compte Carrefour, Leroy Merlin et la SNCF parmi ses clients, a …»: the noun before the relative. */
function subjectAroundRelative(sentence: ParsedSentence, comma: number, subjectOf: SubjectOf): number | null {
  const { phrases } = sentence;
  let finite = 0;
  for (let left = comma - 1; left > 1; left -= 1) {
    const phrase = phrases[left]!;
    if (phrase.kind === 'clause' || isMark(phrase, ';:.')) return null;
    if (hasSubject(phrase)) finite += 1;
    if (!isSubjectRelative(phrase)) continue;
    const isInserted = finite === 1 && isMark(phrases[left - 1], ',–—') && hasSubject(phrases[left + 1]!);
    const antecedent = isInserted && isNoun(phrases[left - 2]) ? chainHead(sentence, left - 2) : null;
    return antecedent === null ? null : nominative(sentence, antecedent, subjectOf);
  }
  return null;
}

/** The verb stands after a comma: skip the insertion that the comma ends, then take the noun before it. */
export function subjectBeforeInsertion(
  sentence: ParsedSentence,
  verb: number,
  comma: number,
  subjectOf: SubjectOf,
): number | null {
  const { phrases } = sentence;
  if (isMark(phrases[comma], ')')) return subjectBeforeBrackets(sentence, verb, comma, subjectOf);
  const around = subjectAroundRelative(sentence, comma, subjectOf);
  if (around !== null) return around;
  // «Kombi – 74 salariés, 12 millions de ventes – cherche …»: a dash closes what a dash opens
  const isDash = isMark(phrases[comma], '–—');
  const opening = isDash && phrases.slice(0, comma).some((one) => isMark(one, '–—')) ? '–—' : ',–—';
  /** «…, le président du département, Luc Petit, sera jugé»: the last noun that looked like an apposition. */
  let behindComma: number | null = null;
  let left = comma - 1;
  for (; left >= 0; left -= 1) {
    if (isMark(phrases[left], ')')) while (left > 0 && !isMark(phrases[left], '(')) left -= 1;
    if (!isMark(phrases[left], opening)) {
      if (isMark(phrases[left], ';:')) return null;
      continue;
    }
    let before = left - 1;
    while (before >= 0 && phrases[before]!.kind === 'skip') before -= 1;
    const phrase = phrases[before];
    if (!isNoun(phrase)) continue;
    const head = nominative(sentence, chainHead(sentence, before), subjectOf);
    if (head === null) continue;
    const subject = phrases[head] as NounPhrase;
    // «Soupçonné d’avoir favorisé l’entreprise de son gendre, le président …»: an object can have no apposition there
    const governor = phrases[head - 1];
    if (behindComma !== null && governor?.kind === 'verb' && governor.form === 'infinitive')
      return behindComma;
    // An age, an amount or a bare apposition between commas is not what the verb is said of.
    const apposed = isMark(phrases[head - 1], ',') && !subject.entity && !subject.pronoun;
    if (!apposed && !(subject.quantity && !subject.head)) return head;
    if (apposed && subject.determiner) behindComma = head;
  }
  // «En pleine tempête, le patron de Kombi, Luc Petit, a démissionné»: no verb tells what the comma before it stands behind
  if (behindComma !== null && !phrases.slice(0, behindComma).some(hasSubject)) return behindComma;
  // «Investisseur historique, Meta détient …» has its subject after the comma; here there is none before it.
  const first = phrases.findIndex((phrase, index) => index < verb && isNoun(phrase));
  if (first >= 0 && first < comma) {
    const head = phrases[first] as NounPhrase;
    if (head.preposition === null && !head.time) return first;
  }
  const before = previousVerb(sentence, verb);
  return before === null ? null : subjectOf(sentence, before);
}
