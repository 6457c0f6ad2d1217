/** Whether a word is a verb where it stands, or the noun or adjective that looks like it. */
import { endsWithOne } from '../lexicon/guess.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { isPlural } from '../lexicon/plurals.js';
import { FORM, NOTHING } from '../lexicon/word.js';
import { isBehindInsertion } from './insertions.js';
import type { Item } from './items.js';

/** Whether an item is a verb here and not the noun or adjective that looks like it. */
export function isVerb(items: readonly Item[], at: number, lexicon: Lexicon, afterClitic: boolean): boolean {
  const item = items[at];
  if (item?.kind !== 'word' || item.word.forms === 0 || item.word.earlyAdjective || item.word.example)
    return false;
  const { forms, nounForm } = item.word;
  const previous = items[at - 1];
  if (item.word.preposition)
    return !!items[at + 1]?.word.preposition && !!previous && !previous.word.preposition;
  if (isFirstPerson(items, at, lexicon)) return false;
  if (nounForm && isJoinedInfinitive(items, at, lexicon)) return true;
  if (item.word.guessed && !lexicon.purposes.has(previous?.word.preposition?.base ?? '')) return false;
  const bareParticiple = forms === FORM.participle;
  if (bareParticiple && !item.word.isVerbTrigger) return false;
  if (!previous)
    return forms !== FORM.finite && !isHeadNoun(items, at, lexicon) && !isOpeningTrade(items, at, lexicon);
  if (isOffice(items, at, lexicon) || isTradeBefore(items, at, lexicon)) return false;
  if (bareParticiple && previous.kind === 'entity') return true;
  // «Kombi (groupe Altor)»
  if (previous.norm === '(' && nounForm && forms === FORM.finite) return false;
  if (previous.kind === 'mark')
    return (
      !nounForm ||
      bareParticiple ||
      isAside(items, at, lexicon) ||
      followsSubject(items, at, lexicon) ||
      isBehindInsertion(items, at, lexicon)
    );
  const { word } = previous;
  if (bareParticiple && nounForm && isObjectOf(previous, item, lexicon)) return false;
  // «fait équipe avec», «a passé commande», «prendre part»; not «le groupe commande», «le patron contesté part»
  if (nounForm && forms === FORM.finite && isObjectOf(previous, item, lexicon)) {
    const isVerbBefore = word.noun === undefined && (word.forms & FORM.finite) !== 0;
    if (isVerbBefore || endsVerb(items, at - 1, lexicon)) return false;
  }
  if (isRelativeThat(items, at - 1, lexicon) || isBehindThis(items, at, lexicon)) return true;
  // «une vingtaine d’autres ont été blessées»
  if (word.earlyAdjective && !word.determiner && isAuxiliary(item.word, lexicon)) return true;
  if (word.determiner || (word.preposition?.article ?? false) || word.earlyAdjective) {
    // «la cède» is a pronoun and a verb, «la vente» an article and a noun.
    const pronoun = afterClitic && word.clitic === 'object' && !nounForm && hasHost(items, at - 2);
    return pronoun && ((forms & FORM.infinitive) !== 0 || isBehindPronoun(items, at, lexicon));
  }
  if (word.preposition) {
    // «mettre en place», «est prise en tenaille»
    if (afterClitic) return forms !== FORM.finite || !endsVerb(items, at - 2, lexicon);
    const isNonfinite = (forms & (FORM.infinitive | FORM.gerund)) !== 0;
    return isNonfinite && (!nounForm || opensInfinitive(items, at, lexicon));
  }
  if (forms === FORM.finite && isPredicative(items, at, lexicon)) return false;
  // «restera conseiller»: behind «être», «rester» stands a noun, or a participle
  if (!nounForm) return true;
  const behind = lexicon.locale.headLast ? behindVerb(word, forms, lexicon) : undefined;
  if (behind !== undefined) return behind;
  const isDescription = word.verbs.some(({ lemma, form }) => form === 'finite' && lexicon.copulas.has(lemma));
  if (isDescription && (forms & FORM.participle) === 0) return false;
  const isNoun = lexicon.locale.headLast && word.nounForm;
  const isFree =
    !word.clitic && !word.negation && !word.pronoun && !word.relative && (word.forms === 0 || isNoun);
  // «maire de Nice et président de la métropole»
  const isTitle = isFree && forms === FORM.finite && lexicon.titles.has(item.word.noun ?? '');
  // «Kombi partners with Zerna»
  const isNamed = previous.kind === 'entity' && lexicon.locale.headLast && item.word.noun !== item.norm;
  if (isTitle && !isNamed) return false;
  if (!isFree) return true;
  // «Kombi cut prices»
  // «Kombi raises stake in Zerna»
  const isBareObject = lexicon.bareObjects.has(item.word.noun ?? '') && isThirdPerson(previous);
  if (isNoun && items[at - 2]?.kind === 'entity' && (isInvariable(previous) || isBareObject)) return false;
  return lexicon.locale.headLast ? agreesWithSubject(items, at, lexicon) : followsSubject(items, at, lexicon);
}

/** «Anne Duval, mise en examen mardi, …»: a participle behind the comma after a name, and no noun («, mise de fonds») */
const isAside = (items: readonly Item[], at: number, { locale }: Lexicon): boolean => {
  const led = items[at + 1]?.word.preposition?.base;
  const isParticiple = (items[at]!.word.forms & FORM.participle) !== 0 && !locale.headLast;
  return isParticiple && items[at - 2]?.kind === 'entity' && led !== undefined && led !== locale.of;
};

/** «fait partie», not «est partie»: a noun that needs no article behind a verb that is no auxiliary. */
const isObjectOf = (
  { word }: Item,
  { word: { noun = '' } }: Item,
  { bareObjects, have, be }: Lexicon,
): boolean =>
  bareObjects.has(noun) &&
  word.verbs.some(({ lemma, form }) => form !== 'gerund' && lemma !== have && lemma !== be);

/**
 * «a start-up that makes software», «a deal that values the firm»: an article that is a relative pronoun too, behind a
 * noun and before a verb; not «said that profit rose», «that company».
 */
export function isRelativeThat(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const { word } = items[at]!;
  const before = items[at - 1];
  const next = items[at + 1];
  if (!word.determiner || word.relative !== 'subject' || !before || next?.kind !== 'word') return false;
  if ((next.word.forms & FORM.finite) === 0) return false;
  if (next.word.nounForm && !isPluralNoun(next, lexicon)) return false;
  const isNominal = before.word.noun !== undefined || before.word === NOTHING || before.word.nounForm;
  return before.kind !== 'mark' && (before.kind !== 'word' || isNominal);
}

/** «Profit at Kombi jumped», «Shares in Kombi»: a noun that opens a sentence; not «Hit by falling sales, …». */
const isHeadNoun = (items: readonly Item[], at: number, { locale, agents }: Lexicon): boolean =>
  locale.headLast &&
  items[at]!.word.nounForm &&
  (items[at]!.word.forms & FORM.gerund) === 0 &&
  !!items[at + 1]?.word.preposition &&
  !agents.has(items[at + 1]!.word.preposition!.base);

/** «Dirigeant de Kombi, Luc Petit …», «Sous-traitant d’Airbus, Kombi …»: a noun that a gerund looks like, before its genitive. */
const isOpeningTrade = (items: readonly Item[], at: number, { locale }: Lexicon): boolean =>
  !locale.headLast &&
  items[at]!.word.noun !== undefined &&
  items[at]!.word.forms === FORM.gerund &&
  items[at + 1]?.word.preposition?.base === locale.of;

/** How far before «and» the infinitive stands that another one is joined to, in items. */
const JOINED = 20;

/** «will cut 300 jobs and close two plants», «plans to sell Kombi and buy Zerna»: joined to an infinitive, before an object. */
export function isJoinedInfinitive(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const { infinitiveMarker } = lexicon.locale;
  const { word } = items[at]!;
  if (infinitiveMarker === '' || !items[at - 1]?.word.conjunction) return false;
  if ((word.forms & FORM.infinitive) === 0 || !startsObject(items[at + 1], lexicon)) return false;
  for (let left = at - 2; left > 0 && left >= at - JOINED; left -= 1) {
    const { verbs, nounForm } = items[left]!.word;
    if (verbs.length === 0) continue;
    const before = items[items[left - 1]!.word.adverb ? left - 2 : left - 1];
    const isInfinitive =
      before?.norm === infinitiveMarker || before?.word.verbs.some(({ lemma }) => lexicon.modals.has(lemma));
    if (isInfinitive) return true;
    if (!nounForm) return false;
  }
  return false;
}

/** A number, a name, an article or several things. */
const startsObject = (next: Item | undefined, lexicon: Lexicon): boolean =>
  next !== undefined &&
  (next.kind === 'quantity' ||
    next.kind === 'entity' ||
    (next.word.determiner !== undefined && !next.word.preposition) ||
    (next.word.noun !== undefined && isPluralNoun(next, lexicon)));

/** «to cut 600 jobs», «to launch in May»; not «to profit of 3 million», «to work.» */
function opensInfinitive(items: readonly Item[], at: number, { locale }: Lexicon): boolean {
  const next = items[at + 1];
  if (items[at - 1]!.norm !== locale.infinitiveMarker || locale.infinitiveMarker === '') return false;
  // «declined to comment.»
  if (!next || next.kind === 'mark') return (items[at - 2]?.word.forms ?? 0) !== 0;
  return next.word.preposition?.base !== locale.of;
}

/**
 * «announced plans» is a verb and its object, «has cut», «will launch» are verbs with their auxiliaries; undefined where
 * no verb stands before.
 */
function behindVerb(before: Item['word'], forms: number, { have, be, modals }: Lexicon): boolean | undefined {
  if (before.verbs.length === 0 || before.nounForm) return undefined;
  const isOf = (lemma: string): boolean => before.verbs.some((verb) => verb.lemma === lemma);
  if (isOf(have)) return (forms & FORM.participle) !== 0;
  if (isOf(be)) return (forms & (FORM.participle | FORM.gerund)) !== 0;
  return before.verbs.some(({ lemma }) => modals.has(lemma)) && (forms & FORM.infinitive) !== 0;
}

/** «raises», and not «raise». */
const isThirdPerson = ({ norm, word }: Item): boolean =>
  word.verbs.some(({ form, lemma }) => form === 'finite' && lemma !== norm);

/** «cut», «hit»: a verb whose past looks like its present. */
const isInvariable = ({ norm, word }: Item): boolean =>
  word.verbs.some(({ form, lemma }) => form === 'participle' && lemma === norm);

/** «Kombi and Zerna form …»: the last of two names. */
const isPair = (items: readonly Item[], at: number): boolean =>
  items[at]!.kind === 'entity' && !!items[at - 1]?.word.conjunction && items[at - 2]?.kind === 'entity';

const isPluralNoun = ({ kind, norm, word }: Item, { locale }: Lexicon): boolean =>
  kind === 'word' &&
  (word.noun !== undefined || (word === NOTHING && norm.length > 3)) &&
  isPlural(norm, word.noun, locale);

/** Whether a noun form that can be a finite verb has the number of the noun before it («sales jump», «Kombi plans to»). */
function agreesWithSubject(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const previous = items[at - 1]!;
  const { norm, word } = items[at]!;
  const next = items[at + 1];
  const { of, goal, infinitiveMarker } = lexicon.locale;
  const led = next?.word.preposition?.base;
  const isPast =
    isInvariable(items[at]!) ||
    word.verbs.some(({ form, tense }) => form === 'finite' && tense !== 'present');
  const isBase = word.verbs.some(({ lemma, form }) => form === 'finite' && lemma === norm);
  // «3,000 people work for Kombi»
  const isSeveral =
    isPluralNoun(previous, lexicon) || items[at - 2]?.quantity?.kind === 'count' || isPair(items, at - 1);
  const isAdverb = previous.word.adverb;
  const agrees = isPast || isAdverb || (isBase ? isSeveral : !isSeveral);
  if (!agrees) return false;
  // «Sales jump», «as shares plunge»: at the end of what is said
  if (!next || next.kind === 'mark') return isBase && isSeveral && !isPast;
  // «Kombi shares up 6 %»
  if (led === of || (next.word.preposition && next.word.noun !== undefined)) return false;
  // «Kombi cuts prices»
  if (previous.kind === 'entity' && isPluralNoun(next, lexicon)) return true;
  const opens =
    led === goal ||
    led === infinitiveMarker ||
    lexicon.versus.has(led ?? '') ||
    lexicon.agents.has(led ?? '');
  if (led !== undefined && !next.word.determiner && !opens)
    return (isBase && isSeveral) || isAdverb || (previous.kind === 'entity' && !lexicon.spots.has(led));
  return followsSubject(items, at, lexicon);
}

/** «se dit prête à …», «est prête», «s’est dite prête»: behind a verb of its own another finite one is none. */
function isPredicative(items: readonly Item[], at: number, { be }: Lexicon): boolean {
  const { verbs } = items[at - 1]!.word;
  const before = items[at - 2]?.word;
  if (verbs.some(({ lemma, form }) => lemma === be && form === 'finite')) return true;
  if (before?.clitic === 'reflexive') return verbs.some(({ form }) => form === 'finite');
  const isPassive = before?.verbs.some(({ lemma, form }) => lemma === be && form === 'finite') ?? false;
  return isPassive && verbs.some(({ form }) => form === 'participle');
}

/** «nommé président», «élu conseiller»: an office after its participle; «le président élu Trump»: said of a title. */
function isOffice(items: readonly Item[], at: number, { titles, be, have, locale }: Lexicon): boolean {
  const { word } = items[at]!;
  const previous = items[at - 1]!.word;
  const isSaid =
    (word.forms & (FORM.participle | FORM.gerund)) !== 0 && items[at + 1]?.entity?.type === 'PER';
  // «le directeur sortant de Kombi»
  const isLeaving = word.nounForm && (word.forms & FORM.gerund) !== 0;
  const isBehind = !locale.headLast && previous.noun !== undefined && titles.has(previous.noun);
  if ((isSaid || isLeaving) && isBehind) return true;
  if (word.noun === undefined || !titles.has(word.noun)) return false;
  // «nommé président», «passe président»
  const isSeat = word.forms === FORM.finite;
  return previous.verbs.some(
    ({ lemma, form }) =>
      (form === 'participle' || (isSeat && form === 'finite')) && lemma !== be && lemma !== have,
  );
}

/** «former Google engineers Ann Reed and Paul Roy»: a trade between a house and a person. */
const isTradeBefore = (items: readonly Item[], at: number, { titles, locale }: Lexicon): boolean =>
  locale.headLast &&
  items[at]!.word.nounForm &&
  titles.has(items[at]!.word.noun ?? '') &&
  items[at - 1]?.kind === 'entity' &&
  items[at + 1]?.entity?.type === 'PER';

/** «This is a good thing», «That could change»: a demonstrative that is no article. */
const isBehindThis = (items: readonly Item[], at: number, lexicon: Lexicon): boolean =>
  lexicon.locale.headLast &&
  items[at - 1]!.word.determiner?.grade === 'demonstrative' &&
  (isAuxiliary(items[at]!.word, lexicon) ||
    (!items[at]!.word.nounForm && items[at]!.word.verbs.some(({ lemma }) => lexicon.modals.has(lemma))));

const isAuxiliary = ({ verbs }: Item['word'], { have, be }: Lexicon): boolean =>
  verbs.some(({ lemma, form }) => form === 'finite' && (lemma === have || lemma === be));

/** «avions», «actions»: verbs of the first person only after «nous». */
function isFirstPerson(items: readonly Item[], at: number, { firstEndings }: Lexicon): boolean {
  const { norm, word } = items[at]!;
  if (word.forms !== FORM.finite || !endsWithOne(norm, firstEndings)) return false;
  return items[at - 1]?.word.pronoun !== 'first' && items[at - 2]?.word.pronoun !== 'first';
}

/** «L’incendie a fait …»: what could be a pronoun is an article where nothing before it could be its subject. */
const hasHost = (items: readonly Item[], at: number): boolean => {
  const host = items[at];
  return host !== undefined && host.kind !== 'mark';
};

/** «qui la contrôle»; not «reprendre le contrôle», «a pris l’avantage», where the article of an object stands behind its verb. */
const isBehindPronoun = (items: readonly Item[], at: number, lexicon: Lexicon): boolean =>
  (items[at]!.word.forms & FORM.finite) !== 0 && !endsVerb(items, at - 2, lexicon);

/** Whether a full verb stands there, adverbs aside, before which its pronouns would stand: «réduire», «a pris»; not «la justice saisie». */
function endsVerb(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const last = beforeAdverbs(items, at);
  const { forms, nounForm, noun } = items[last]?.word ?? NOTHING;
  if (nounForm || noun !== undefined) return false;
  if (forms !== FORM.participle) return forms === FORM.finite || forms === FORM.infinitive;
  const before = items[beforeAdverbs(items, last - 1)]?.word;
  return before !== undefined && isHelp(before, lexicon);
}

function beforeAdverbs(items: readonly Item[], at: number): number {
  let left = at;
  while (left >= 0 && (items[left]!.word.adverb || items[left]!.word.negation)) left -= 1;
  return left;
}

/** An auxiliary in any form: «a», «avoir», «été». */
const isHelp = ({ verbs }: Item['word'], { have, be }: Lexicon): boolean =>
  verbs.some(({ lemma }) => lemma === have || lemma === be);

/** A noun form is a verb after a name or a noun where an object, a number or a preposition follows. */
function followsSubject(items: readonly Item[], at: number, { bareObjects, titles }: Lexicon): boolean {
  const previous = items[at - 1]!;
  const next = items[items[at + 1]?.kind === 'time' ? at + 2 : at + 1]; // «compte désormais 31 licornes»
  if (!next || next.kind === 'mark') return false;
  const { word, kind } = next;
  if (kind === 'quantity' || kind === 'entity' || word.pronoun || word.subordinator) return true;
  if (word.clitic === 'reflexive') return true; // «compte se séparer»
  // «compte en recruter 120»
  if (word.clitic && (items[items.indexOf(next) + 1]?.word.forms ?? 0) === FORM.infinitive) return true;
  if ((word.determiner && !word.preposition) || (word.forms & FORM.infinitive) !== 0) return true;
  // «porte plainte», «passe présidente»
  if (word.noun !== undefined && (bareObjects.has(word.noun) || titles.has(word.noun))) return true;
  const isSubject =
    previous.kind === 'entity' || (previous.kind === 'word' && !items[at - 2]?.word.preposition);
  return isSubject && !!(word.preposition || word.adverb);
}
