/** Of whom a noun is: its genitives, and what «dont» before it stands for. */
import { prepositional } from './complements.js';
import { antecedentOf, chainHead, known, type ParsedSentence } from './parsed-sentence.js';
import type { NounPhrase } from './phrases.js';
import { subjectOf } from './subject-of.js';

/** The genitives after a noun that hang on no other noun joined to it («l’envolée des coûts et une chute de 14 %»). */
export function genitivesOf(sentence: ParsedSentence, at: number): number[] {
  const { phrases } = sentence;
  const { titles, locale, agents } = sentence.lexicon;
  return prepositional(sentence, at, locale.of).filter((place) => {
    // «a remis sa démission au président du syndicat»: whose president he is
    const before = phrases[place - 1];
    if (before?.kind === 'noun' && place - 1 > at && before.preposition === locale.goal)
      if (titles.has(before.head?.word.noun ?? '')) return false;
    // «la condamnation à 3 millions par un jury de Lyon»: where who does it is from
    const isPlace = (phrases[place] as NounPhrase).entity?.entity?.type === 'LOC';
    const isAgent = before?.kind === 'noun' && place - 1 > at && agents.has(before.preposition ?? '');
    if (isPlace && isAgent && !before.entity) return false;
    // «financera l’opération par un emprunt de 120 millions»: of the loan
    const isAmount = (phrases[place] as NounPhrase).quantity !== null;
    if (isAmount && isAgent && before.determiner?.word.determiner?.grade === 'indefinite') return false;
    // «une subvention pour l’ESAT de Marcq»: where it is
    if (isPlace && before?.kind === 'noun' && place - 1 > at && before.entity?.entity?.type === 'ORG')
      return false;
    const head = chainHead(sentence, place);
    const { preposition, determiner } = phrases[head] as NounPhrase;
    if (head <= at || preposition !== null) return true;
    // «président et premier actionnaire de Kombi»
    const own = phrases[at]!;
    const isTitle = own.kind === 'noun' && titles.has(own.head?.word.noun ?? '');
    if (isTitle && !determiner && head === at + 2 && phrases[at + 1]!.kind === 'and') return true;
    // «sa démission, puis sa candidature dans sa ville d’Évry»
    return phrases[head - 1]?.kind !== 'and' && determiner?.word.determiner?.grade !== 'possessive';
  });
}

/** «Shein, dont la valorisation est estimée à …»: what the relative pronoun stands for. */
export function relativeOwner(sentence: ParsedSentence, at: number): number[] {
  const { phrases, lexicon } = sentence;
  const copula = phrases[at - 1];
  // «Verkor, dont Renault est actionnaire»
  const isSaid =
    copula?.kind === 'verb' && lexicon.copulas.has(copula.lemma) && phrases[at - 2]?.kind === 'noun';
  const before = isSaid ? at - 3 : at - 1;
  const pronoun = phrases[before];
  if (!pronoun || pronoun.kind === 'noun' || pronoun.kind === 'verb') return [];
  if (pronoun.item.norm !== lexicon.locale.whose) return [];
  // «les anciens d’Intel, dont le centre …»: of the whole, or of the name that it ends with
  const nearest = phrases[before - 2];
  const isNamed = nearest?.kind === 'noun' && nearest.entity !== null && phrases[before - 1]?.kind === 'mark';
  return [...new Set([...known(antecedentOf(sentence, before)), ...(isNamed ? [before - 2] : [])])];
}

/** The genitives of a noun phrase, and the phrase itself where its determiner or a name in it says whose it is. */
export function ownersOf(sentence: ParsedSentence, at: number): number[] {
  const own = sentence.phrases[at] as NounPhrase;
  const genitives = prepositional(sentence, at, sentence.lexicon.locale.of);
  const owners = genitives.filter((place) => {
    const { entity, determiner } = sentence.phrases[place] as NounPhrase;
    return entity !== null || determiner !== null;
  });
  // «Kombi, dont la facture d’énergie a triplé»
  if (owners.length === 0 && !own.entity) owners.push(...relativeOwner(sentence, at));
  return own.entity || own.pronoun ? [at, ...owners] : owners;
}

/** «Sédaine, dont le fonds Perceval possède 38 %»: what the relative before the subject stands for. */
export function whose(sentence: ParsedSentence, at: number): number[] {
  const { phrases, lexicon } = sentence;
  const subject = subjectOf(sentence, at);
  if (subject === null) return [];
  const pronoun = phrases[subject - 1];
  if (!pronoun || pronoun.kind === 'noun' || pronoun.kind === 'verb') return [];
  return pronoun.item.norm === lexicon.locale.whose ? known(antecedentOf(sentence, subject - 1)) : [];
}

/** «Sorgal, dont elle a quitté la direction»; not «dont le commissaire est nommé», where it is said of the subject. */
export function ofWhom(sentence: ParsedSentence, at: number): number[] {
  const subject = subjectOf(sentence, at);
  const phrase = subject === null ? undefined : (sentence.phrases[subject] as NounPhrase);
  return phrase && (phrase.pronoun || phrase.entity) ? whose(sentence, at) : [];
}
