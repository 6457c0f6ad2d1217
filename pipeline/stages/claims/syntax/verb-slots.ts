/** The slots of a verb as phrases of the sentence: its subject and objects, what its complements hang on. */
import { inset, numeralOf } from './amounts-beside.js';
import { agents, ledBefore, prepositional } from './complements.js';
import { ofWhom, whose } from './genitives.js';
import { mainSubject, whereabouts } from './openings.js';
import { following, isMark, known, type ParsedSentence } from './parsed-sentence.js';
import type { NounPhrase, VerbPhrase } from './phrases.js';
import { subjectOf } from './subject-of.js';
import { governorOf, objectsOf, predicateOf, relativeObjects } from './syntax.js';
import { venues } from './venues.js';

/** The phrases in a slot of the verb at a place. */
export function ofVerb(sentence: ParsedSentence, at: number, slot: string): number[] {
  const verb = sentence.phrases[at] as VerbPhrase;
  const isPassive = verb.passive || isSuffered(sentence, at);
  switch (slot) {
    case 'subject':
      return isPassive || isGranted(sentence, at) ? agents(sentence, at) : known(subjectOf(sentence, at));
    case 'object':
      return isPassive ? known(subjectOf(sentence, at)) : objectsOf(sentence, at);
    case 'complement':
      return objectsOf(sentence, at);
    case 'joined':
      return joinedObjects(sentence, at);
    case 'antecedent':
      return relativeObjects(sentence, at);
    case 'agent':
      return agents(sentence, at);
    case 'beside':
      return besideParticiple(sentence, at);
    case 'patient': {
      const objects = verb.passive ? [] : objectsOf(sentence, at);
      return objects.length > 0 ? objects : known(subjectOf(sentence, at));
    }
    case 'inner': {
      const next = sentence.phrases.findIndex((one, place) => place > at && one.kind === 'verb');
      const isNear = next > at && next <= at + 6;
      return isNear && (sentence.phrases[next] as VerbPhrase).form === 'infinitive'
        ? objectsOf(sentence, next)
        : [];
    }
    case 'spent': {
      // «débourse 36 milliards pour s’emparer de Kellanova»
      const governor = verb.form === 'infinitive' && verb.preposition ? governorOf(sentence, at) : null;
      return governor === null ? [] : objectsOf(sentence, governor);
    }
    case 'main':
      return mainSubject(sentence, at);
    case 'numeral':
      return numeralOf(sentence, at);
    case 'inset':
      return inset(sentence, at);
    case 'venue':
      return venues(sentence, at);
    case 'whose':
      return whose(sentence, at);
    case 'where':
      return whereabouts(sentence, at);
    case 'superlative':
      return [...following(sentence, at)]
        .map(({ at: next }) => next)
        .filter((next) => isSuperlative(sentence, next));
    case 'outer':
      return outerSubject(sentence, at);
    case 'of':
    case sentence.lexicon.locale.of:
      // «Sorgal, dont elle a quitté la direction»
      return [...prepositional(sentence, at, sentence.lexicon.locale.of), ...ofWhom(sentence, at)];
    default:
      if (slot === sentence.lexicon.locale.goal && isGranted(sentence, at))
        return known(subjectOf(sentence, at));
      return slot.startsWith(SERVED)
        ? servedBy(sentence, at, slot.slice(SERVED.length))
        : [...prepositional(sentence, at, slot), ...ledBefore(sentence, at, slot)];
  }
}

/** The slot of a complement of the verb whose subject a participle is said of. */
const SERVED = 'served_';

/** «Cette levée, menée par Altor, doit permettre à Kombi de …»: whom what the participle is said of serves. */
function servedBy(sentence: ParsedSentence, at: number, preposition: string): number[] {
  const { phrases } = sentence;
  const subject = (phrases[at] as VerbPhrase).form === 'participle' ? subjectOf(sentence, at) : null;
  let verb = subject === null ? null : predicateOf(sentence, subject);
  if (verb === null || verb <= at) return [];
  const isGoingOn = (one: ParsedSentence['phrases'][number] | undefined): boolean =>
    one?.kind === 'verb' && one.form === 'infinitive' && one.preposition === null;
  while (isGoingOn(phrases[verb + 1])) verb += 1;
  return prepositional(sentence, verb, preposition);
}

/** «la cession de sa filiale Kombi, valorisée 3 milliards»: the name right before a participle behind a comma. */
function besideParticiple({ phrases }: ParsedSentence, at: number): number[] {
  const { form } = phrases[at] as VerbPhrase;
  const comma = phrases[at - 1];
  const name = phrases[at - 2];
  const isIts = form === 'participle' && comma?.kind === 'mark' && comma.item.norm === ',';
  return isIts && name?.kind === 'noun' && name.entity ? [at - 2] : [];
}

/** «s’est fait racheter par Sopral», «se laisse distancer»: what the subject has done to it. */
const isSuffered = (sentence: ParsedSentence, at: number): boolean =>
  hangsOn(sentence, at, sentence.lexicon.suffering);

/** «s’est vu accorder un prêt par Sopral»: whom the subject of the verb before is given something. */
const isGranted = (sentence: ParsedSentence, at: number): boolean =>
  hangsOn(sentence, at, sentence.lexicon.granting);

/** Whether an infinitive stands right behind one of some reflexive verbs, adverbs aside («se voit également infliger»). */
function hangsOn({ phrases }: ParsedSentence, at: number, verbs: ReadonlySet<string>): boolean {
  const { form, preposition } = phrases[at] as VerbPhrase;
  let left = at - 1;
  while (phrases[left]?.kind === 'skip') left -= 1;
  const before = phrases[left];
  if (form !== 'infinitive' || preposition !== null || before?.kind !== 'verb') return false;
  return before.reflexive && verbs.has(before.lemma);
}

/** «créer une ligne et vingt emplois»: what is joined to the objects of a verb. */
const joinedObjects = (sentence: ParsedSentence, at: number): number[] =>
  following(sentence, at).flatMap(({ at: next, apart }) => {
    const isJoined = !apart && sentence.phrases[next - 1]?.kind === 'and';
    return isJoined && (sentence.phrases[next] as NounPhrase).preposition === null ? [next] : [];
  });

/** «le premier constructeur», «l’un des plus importants investissements»; not «pendant la plus grande partie». */
function isSuperlative({ phrases, lexicon }: ParsedSentence, at: number): boolean {
  const { superlative, preposition } = phrases[at] as NounPhrase;
  const one = phrases[at - 1];
  return (
    superlative &&
    (preposition === null ||
      (preposition === lexicon.locale.of && one?.kind === 'noun' && !one.head?.word.noun))
  );
}

/**
 * «Scale AI précise que les fonds serviront …», «La moitié ira à la recherche, a précisé Scale AI»: the subject of the
 * clause around, or of the verb that closes the sentence with it.
 */
export function outerSubject(sentence: ParsedSentence, at: number): number[] {
  const { phrases } = sentence;
  let left = at - 1;
  while (left >= 0 && phrases[left]!.kind !== 'clause') left -= 1;
  if (left < 0) return closingSubject(sentence, at);
  const verb = governorOf(sentence, left);
  return verb === null ? [] : known(subjectOf(sentence, verb));
}

/** «…, a précisé Scale AI»: the noun right behind a finite verb that follows a comma. */
function closingSubject({ phrases }: ParsedSentence, at: number): number[] {
  for (let comma = at + 1; comma < phrases.length - 2; comma += 1) {
    const verb = phrases[comma + 1]!;
    const noun = phrases[comma + 2]!;
    const isClosing = isMark(phrases[comma], ',') && verb.kind === 'verb' && verb.form === 'finite';
    if (isClosing && noun.kind === 'noun' && noun.preposition === null) return [comma + 2];
  }
  return [];
}
