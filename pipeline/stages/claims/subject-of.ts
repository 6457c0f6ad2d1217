/** Who is the subject of a verb, among the phrases of one sentence; all answers are indices of phrases. */
import { firstOfList, sharedPreposition } from './joined.js';
import {
  antecedentOf,
  chainHead,
  isMark,
  isNoun,
  type ParsedSentence,
  previousVerb,
  relativeSubject,
  SOMEBODY,
} from './parsed-sentence.js';
import { hasSubject, type NounPhrase, type Phrase, type VerbPhrase } from './phrases.js';

/** The noun phrase that is the subject of a verb group, or whose participle it is. */
export function subjectOf(sentence: ParsedSentence, at: number): number | null {
  const known = sentence.subjects[at];
  if (known !== undefined) return known;
  sentence.subjects[at] = null; // Ends the search where phrases govern each other in a circle.
  const found = findSubject(sentence, at);
  sentence.subjects[at] = found;
  return found;
}

function findSubject(sentence: ParsedSentence, at: number): number | null {
  const { phrases } = sentence;
  const verb = phrases[at] as VerbPhrase;
  if (verb.form === 'infinitive' || (verb.form === 'gerund' && verb.preposition))
    return governorSubject(sentence, at);
  if (verb.form === 'gerund') return gerundSubject(sentence, at);
  if (verb.form === 'participle') return participleSubject(sentence, at);
  return finiteSubject(sentence, at);
}

/** «a chuté de 900 millions, passant de …»: a gerund goes with the noun before it, and past an amount with the verb. */
function gerundSubject(sentence: ParsedSentence, at: number): number | null {
  if (isOfMain(sentence, at)) return governorSubject(sentence, at);
  const before = antecedentOf(sentence, at);
  const phrase = before === null ? undefined : (sentence.phrases[before] as NounPhrase);
  const isApart = isMark(sentence.phrases[at - 1], ',');
  // «supprime 300 postes, ramenant …»: what was just counted does nothing
  const isCounted = phrase !== undefined && phrase.quantity !== null && isApart;
  const isAmount =
    isCounted || (phrase !== undefined && (phrase.quantity !== null || phrase.time !== null) && !phrase.head);
  // «a été liquidé par le tribunal, entraînant …»
  const isAgent = phrase !== undefined && isApart && sentence.lexicon.agents.has(phrase.preposition ?? '');
  return before === null || isAmount || isAgent ? (governorSubject(sentence, at) ?? before) : before;
}

/** «PSA acquiert Opel, devenant le deuxième groupe européen»: what somebody becomes by what was just said. */
function isOfMain({ phrases, lexicon }: ParsedSentence, at: number): boolean {
  const { lemma } = phrases[at] as VerbPhrase;
  if (!lexicon.copulas.has(lemma) || lemma === lexicon.be || !isMark(phrases[at - 1], ',')) return false;
  for (let left = at - 1; left >= 0; left -= 1) {
    const { kind } = phrases[left]!;
    if (kind === 'verb') return hasSubject(phrases[left]!);
    if (kind === 'relative' || kind === 'clause' || isMark(phrases[left], ';:')) return false;
  }
  return false;
}

/** An infinitive has the subject of the verb before it, or of the verb after it in «Pour …, X a …». */
function governorSubject(sentence: ParsedSentence, at: number): number | null {
  const { phrases } = sentence;
  for (let left = at - 1; left >= 0; left -= 1) {
    const phrase = phrases[left]!;
    if (phrase.kind === 'verb') {
      const between = phrases[at - 1];
      const isBare = (phrases[at] as VerbPhrase).preposition === null;
      // «a choisi Anne Duval pour diriger Sédaine»: who is chosen
      const isChosen = !isBare && !phrase.passive && sentence.lexicon.choosing.has(phrase.lemma);
      const chosen = isChosen ? personBetween(phrases, left, at) : null;
      if (chosen !== null) return chosen;
      if (isBare && sentence.lexicon.perception.has(phrase.lemma) && isNoun(between) && left < at - 1)
        return chainHead(sentence, at - 1);
      return subjectOf(sentence, left);
    }
    if (isMark(phrases[left], ';:') || phrases[left]!.kind === 'relative') break;
  }
  for (let right = at + 1; right < phrases.length; right += 1)
    if (isMain(phrases, right)) return subjectOf(sentence, right);
  return null;
}

/** A verb with a subject that is none of an inner clause («où Paul Roy l’avait nommée», «qu’il a fondée»). */
function isMain(phrases: readonly Phrase[], at: number): boolean {
  if (!hasSubject(phrases[at]!)) return false;
  let left = at - 1;
  while (phrases[left]?.kind === 'noun' || phrases[left]?.kind === 'skip') left -= 1;
  return phrases[left]?.kind !== 'relative' && phrases[left]?.kind !== 'clause';
}

/** The first person without a preposition between two places. */
function personBetween(phrases: readonly Phrase[], from: number, to: number): number | null {
  for (let next = from + 1; next < to; next += 1) {
    const phrase = phrases[next]!;
    if (isNoun(phrase) && phrase.preposition === null && phrase.entity?.entity?.type === 'PER') return next;
  }
  return null;
}

/** «Scale AI, évaluée à …», «la start-up fondée par …», «Fondée en 2016, Scale AI …», «… et collaboré avec elle». */
function participleSubject(sentence: ParsedSentence, at: number): number | null {
  const { phrases, lexicon } = sentence;
  // «qui reste soumise à …», «se dit contraint de …», «sont portées disparues»
  const copula = phrases[at - 1];
  if (
    copula?.kind === 'verb' &&
    (copula.reflexive || copula.passive || lexicon.copulas.has(copula.lemma)) &&
    hasSubject(copula)
  )
    return subjectOf(sentence, at - 1);
  const joint = phrases[at - 1];
  // «passé par Thales, puis embauché par Kombi»
  if (joint?.kind === 'and' || (joint?.kind === 'skip' && lexicon.onward.has(joint.item.norm))) {
    const before = previousVerb(sentence, at);
    const first = before === null ? null : (phrases[before] as VerbPhrase);
    // «Sédaine, cotée à Paris et valorisée 3 milliards»
    if (first && (!first.bare || first.form === 'participle')) return subjectOf(sentence, before!);
  }
  const traded = tradedBefore(sentence, at);
  if (traded !== null) return traded;
  const antecedent = antecedentOf(sentence, at);
  return antecedent === null ? followingSubject(sentence, at) : named(sentence, antecedent);
}

/** «Kombi, transitaire fondé en 1893», «Luc Petit, directeur, nommé en mai»: whose name stands before a bare noun. */
function named(sentence: ParsedSentence, at: number): number {
  const { entity, determiner, preposition, quantity } = sentence.phrases[at] as NounPhrase;
  const name = sentence.phrases[at - 2];
  const isBare = !entity && !determiner && !quantity && preposition === null;
  const isNamed = isNoun(name) && SOMEBODY.has(name.entity?.entity?.type ?? '');
  return isBare && isNamed && isMark(sentence.phrases[at - 1], ',') ? at - 2 : at;
}

/** «créé par Paul Roy, repris par Altor et revendu à Zerna»: what changes hands again, and nobody named between. */
function tradedBefore(sentence: ParsedSentence, at: number): number | null {
  const { phrases, lexicon } = sentence;
  const { lemma } = phrases[at] as VerbPhrase;
  if (!isMark(phrases[at - 1], ',') || !(lexicon.buying.has(lemma) || lexicon.selling.has(lemma)))
    return null;
  const before = previousVerb(sentence, at);
  const first = before === null ? null : (phrases[before] as VerbPhrase);
  return first?.form === 'participle' ? subjectOf(sentence, before!) : null;
}

function followingSubject(sentence: ParsedSentence, at: number): number | null {
  const { phrases } = sentence;
  for (let left = at - 1; left >= 0; left -= 1) {
    const { kind } = phrases[left]!;
    if (kind === 'verb' || kind === 'noun') return null;
  }
  for (let right = at + 1; right < phrases.length; right += 1) {
    if (isMain(phrases, right)) return subjectOf(sentence, right);
    const phrase = phrases[right]!;
    // «Fondée par deux anciens de Criteo, Inès Ravel et Paul Guibert, la startup …»
    if (phrases[right + 1]?.kind === 'and' && isCounted(phrases, at, right)) {
      right += 2;
      continue;
    }
    if (isNoun(phrase) && !phrase.preposition && phrase.entity && isMark(phrases[right - 1], ','))
      return right;
  }
  return null;
}

/** Whether a number of somebody without a name stands between two places. */
const isCounted = (phrases: readonly Phrase[], from: number, to: number): boolean =>
  phrases
    .slice(from + 1, to)
    .some((one) => isNoun(one) && one.preposition !== null && one.quantity !== null && !one.entity);

function finiteSubject(sentence: ParsedSentence, at: number): number | null {
  const { phrases, lexicon } = sentence;
  // «a été licencié par Thales puis recruté par Kombi»
  const joint = phrases[at - 1];
  const { start, head } = phrases[at] as VerbPhrase;
  if (
    joint?.kind === 'skip' &&
    lexicon.onward.has(joint.item.norm) &&
    isParticiple(head) &&
    start === head.start
  ) {
    const first = previousVerb(sentence, at);
    return first === null ? null : subjectOf(sentence, first);
  }
  let left = at - 1;
  while (left >= 0 && (phrases[left]!.kind === 'skip' || isMark(phrases[left], '"“”«»'))) left -= 1;
  const before = phrases[left];
  if (!before) return null;
  if (before.kind === 'clause') {
    const behind = relativeSubject(sentence, at);
    if (behind !== null) return behind;
    // «conserve la présidence mais cède la direction générale»
    const verb = sentence.lexicon.sharing.has(before.item.norm) ? previousVerb(sentence, left) : null;
    return verb === null ? null : subjectOf(sentence, verb);
  }
  if (before.kind === 'relative') {
    if (before.item.word.relative === 'subject') return antecedentOf(sentence, left);
    return subjectBehind(sentence, at);
  }
  if (before.kind === 'and') {
    const verb = previousVerb(sentence, left);
    return verb === null ? null : subjectOf(sentence, verb);
  }
  if (isMark(before, ',') && isQuotationBefore(phrases, left)) return invertedSubject(sentence, at);
  if (isMark(before, ',–—)')) return subjectBeforeInsertion(sentence, at, left);
  if (before.kind === 'verb') {
    if (!hasSubject(before)) return throughVerb(sentence, left);
    // «will invest», where the infinitive looks like a finite form.
    const { verbs } = (phrases[at] as VerbPhrase).head.word;
    return verbs.some(({ form }) => form === 'infinitive') ? subjectOf(sentence, left) : null;
  }
  if (!isNoun(before)) return null;
  return pastRelative(sentence, left) ?? nominative(sentence, chainHead(sentence, left));
}

/** «auquel succédera le 1er janvier Anne Duval», «où lui succède le préfet du Gers»: a name or title behind its verb. */
function subjectBehind({ phrases, lexicon }: ParsedSentence, at: number): number | null {
  let next = at + 1;
  const isBetween = (phrase: Phrase | undefined): boolean =>
    phrase?.kind === 'skip' || (isNoun(phrase) && phrase.time !== null && !phrase.entity);
  while (isBetween(phrases[next])) next += 1;
  const after = phrases[next];
  if (!isNoun(after) || after.preposition !== null) return null;
  return after.entity || lexicon.titles.has(after.head?.word.noun ?? '') ? next : null;
}

/** «« Nous restons », se félicite …»: whether what a comma ends is a quotation that the sentence begins with. */
function isQuotationBefore(phrases: readonly Phrase[], comma: number): boolean {
  let close = comma - 1;
  while (phrases[close]?.kind === 'skip') close -= 1;
  if (!isMark(phrases[close], '»”')) return false;
  let open = close - 1;
  while (open >= 0 && !isMark(phrases[open], '«“')) open -= 1;
  return open === 0 || (open > 0 && isMark(phrases[open - 1], ':'));
}

/** «« … », se félicite lors d’une conférence son directeur général»: the first noun behind the verb that can be one. */
function invertedSubject({ phrases }: ParsedSentence, at: number): number | null {
  for (let next = at + 1; next < phrases.length; next += 1) {
    const phrase = phrases[next]!;
    if (phrase.kind === 'skip') continue;
    if (!isNoun(phrase)) return null;
    if (phrase.preposition === null && !(phrase.time && !phrase.head)) return next;
  }
  return null;
}

const isParticiple = ({ word }: VerbPhrase['head']): boolean =>
  word.verbs.every(({ form }) => form === 'participle');

/** «L’incendie qui a ravagé la papeterie a fait trois morts»: past a relative clause without commas to what it is said of. */
function pastRelative(sentence: ParsedSentence, from: number): number | null {
  const { phrases, lexicon } = sentence;
  let inner = from;
  while (inner > 0 && !hasSubject(phrases[inner]!)) {
    if (!CLOSE.has(phrases[inner]!.kind)) return null;
    inner -= 1;
  }
  let pronoun = inner - 1;
  while (phrases[pronoun]?.kind === 'skip') pronoun -= 1;
  const phrase = phrases[pronoun];
  if (phrase?.kind !== 'relative' || phrase.item.word.relative !== 'subject') return null;
  const antecedent = phrases[pronoun - 1];
  if (!isNoun(antecedent) || lexicon.copulas.has((phrases[inner] as VerbPhrase).lemma)) return null;
  const at = antecedentOf(sentence, pronoun);
  return at === null ? null : nominative(sentence, chainHead(sentence, at));
}

/** What may stand between the verb of a relative clause and the verb of the clause around it. */
const CLOSE: ReadonlySet<Phrase['kind']> = new Set(['noun', 'skip', 'and', 'verb']);

/** «Les postes supprimés représentent», «Selon X, le fait d’investir coûte»: the noun that the inner verb hangs on. */
function throughVerb(sentence: ParsedSentence, at: number): number | null {
  const noun = antecedentOf(sentence, at);
  return noun === null ? null : nominative(sentence, chainHead(sentence, noun));
}

/** A phrase that can be a subject: no preposition («des sources» has an article); a time is no subject. */
function nominative(sentence: ParsedSentence, at: number): number | null {
  const { phrases } = sentence;
  const phrase = phrases[at];
  if (!isNoun(phrase)) return null;
  if (phrase.preposition !== null && !phrase.partitive) return beforeInner(sentence, at);
  if (phrase.time && !phrase.head) {
    const before = phrases[at - 1];
    return isNoun(before) ? nominative(sentence, chainHead(sentence, at - 1)) : null;
  }
  const agent = sharedPreposition(sentence, at);
  if (agent !== null) return beforeInner(sentence, agent);
  const first = firstOfList(sentence, at);
  // «deux hommes ont trouvé la mort et onze autres ont été blessés»: an object is no subject of the next verb
  const before = phrases[first - 1];
  const isObject = first !== at && before?.kind === 'verb' && hasSubject(before);
  return isObject && subjectOf(sentence, first - 1) !== null ? at : first;
}

/** «les fonds ayant des participations dans les deux entreprises ont …»: past an inner participle to its noun. */
function beforeInner(sentence: ParsedSentence, at: number): number | null {
  const before = sentence.phrases[at - 1];
  if (before?.kind !== 'verb' || hasSubject(before)) return null;
  return throughVerb(sentence, at - 1);
}

/** «Kermadec Systèmes (KMDC.PA) a relevé …»: the noun before the brackets that end right before the verb. */
function subjectBeforeBrackets(sentence: ParsedSentence, verb: number, close: number): number | null {
  const { phrases } = sentence;
  let open = close - 1;
  while (open > 0 && !isMark(phrases[open], '(')) open -= 1;
  const before = open - 1;
  if (before < 0) return null;
  if (isNoun(phrases[before]))
    return pastRelative(sentence, before) ?? nominative(sentence, chainHead(sentence, before));
  return isMark(phrases[before], ',–—') ? subjectBeforeInsertion(sentence, verb, before) : null;
}

/** «L’éditeur, qui compte Carrefour, Leroy Merlin et la SNCF parmi ses clients, a …»: the noun before the relative. */
function subjectAroundRelative(sentence: ParsedSentence, comma: number): number | null {
  const { phrases } = sentence;
  let finite = 0;
  for (let left = comma - 1; left > 1; left -= 1) {
    const phrase = phrases[left]!;
    if (phrase.kind === 'clause' || isMark(phrase, ';:.')) return null;
    if (hasSubject(phrase)) finite += 1;
    if (phrase.kind !== 'relative' || phrase.item.word.relative !== 'subject') continue;
    const isInserted = finite === 1 && isMark(phrases[left - 1], ',–—') && hasSubject(phrases[left + 1]!);
    const antecedent = isInserted && isNoun(phrases[left - 2]) ? chainHead(sentence, left - 2) : null;
    return antecedent === null ? null : nominative(sentence, antecedent);
  }
  return null;
}

/** The verb stands after a comma: skip the insertion that the comma ends, then take the noun before it. */
function subjectBeforeInsertion(sentence: ParsedSentence, verb: number, comma: number): number | null {
  const { phrases } = sentence;
  if (isMark(phrases[comma], ')')) return subjectBeforeBrackets(sentence, verb, comma);
  const around = subjectAroundRelative(sentence, comma);
  if (around !== null) return around;
  // «Kombi – 74 salariés, 12 millions de ventes – cherche …»: a dash closes what a dash opens
  const isDash = isMark(phrases[comma], '–—');
  const opening = isDash && phrases.slice(0, comma).some((one) => isMark(one, '–—')) ? '–—' : ',–—';
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
    const head = nominative(sentence, chainHead(sentence, before));
    if (head === null) continue;
    const subject = phrases[head] as NounPhrase;
    // An age, an amount or a bare apposition between commas is not what the verb is said of.
    const apposed = isMark(phrases[head - 1], ',') && !subject.entity && !subject.pronoun;
    if (!apposed && !(subject.quantity && !subject.head)) return head;
  }
  // «Investisseur historique, Meta détient …» has its subject after the comma; here there is none before it.
  const first = phrases.findIndex((phrase, index) => index < verb && isNoun(phrase));
  if (first >= 0 && first < comma) {
    const head = phrases[first] as NounPhrase;
    if (head.preposition === null && !head.time) return first;
  }
  const before = previousVerb(sentence, verb);
  return before === null ? null : subjectOf(sentence, before);
}
