/** Whom the article is about, where a sentence does not say whose a figure, an office or an act is. */
import type { Role } from '../../../frames.js';
import type { Filler } from '../../../schema.js';
import type { Mention } from '../article/mention.js';
import type { Reading } from '../article/read.js';
import { anaphor } from '../fillers/anaphors.js';
import { fillFrom } from '../fillers/fillers.js';
import { lastSubject } from '../fillers/last-subject.js';
import { isOfUnknown, possessor } from '../fillers/possessors.js';
import { isOneOf, nameHas } from '../lexicon/name-kinds.js';
import { following, isDefinite, isMark } from '../syntax/parsed-sentence.js';
import type { NounPhrase } from '../syntax/phrases.js';
import { subjectOf } from '../syntax/subject-of.js';
import { governorOf } from '../syntax/syntax.js';
import { outerSubject } from '../syntax/verb-slots.js';
import type { Search } from './search.js';

/** The organisation that the article is about, where the sentence names no owner of what the trigger is said of. */
export function topicFor({ reading, trigger, taken }: Search, role: Role): string | null {
  if (!role.types.includes('ORG')) return null;
  const { phrases, lexicon } = reading;
  const at = phrases[trigger.at]!.kind === 'verb' ? subjectOf(reading, trigger.at) : trigger.at;
  const governor = at === trigger.at ? governorOf(reading, at) : null;
  const said = governor === null ? at : subjectOf(reading, governor);
  const topic =
    workplaceOf(reading) ??
    speakerFor(reading, trigger.at, role) ??
    reading.referents.topicAt(reading.index) ??
    lastOrganisation(reading, said) ??
    onlyOther(reading, role, taken, at);
  if (topic === null || taken.has(topic)) return null;
  if (role.company && isOneOf(topic, lexicon.institutions)) return null;
  if (at === null) return topic;
  if (isOwnOfUnknown(reading, at, role) || isUnknownFirm(reading, at, role)) return null;
  // «« Ils vont recruter », dit le patron»: others than those who are meant
  if ((phrases[at] as NounPhrase).pronoun?.word.pronoun === 'plural') return null;
  // «Ce chiffre est en hausse de 0,7 %»: one just told, of whoever that was
  const { determiner, head } = phrases[at] as NounPhrase;
  // «le taux de chômage»: of a country, and no company's
  const ofWhat = phrases[at + 1];
  const figures = [
    head,
    ofWhat?.kind === 'noun' && ofWhat.preposition === lexicon.locale.of ? ofWhat.head : null,
  ];
  const isPublic = figures.some((one) => lexicon.publicFigures.has(one?.word.noun ?? one?.norm ?? ''));
  if (role.like !== null && isPublic) return null;
  const isTold = role.like !== null && determiner?.word.determiner?.grade === 'demonstrative';
  if (isTold && !lexicon.ownFigures.has(head?.word.noun ?? '')) return null;
  const next = phrases[at + 1];
  // «Les 250 salariés de Kombi»; not «Les 250 salariés, en grève», «à Rennes»
  const isStaff =
    (phrases[at] as NounPhrase).quantity !== null && lexicon.workforce.has(head?.word.noun ?? '');
  const isOwned =
    next?.kind === 'noun' &&
    !(isStaff && isOwnSite(next, lexicon)) &&
    (isStaff
      ? next.preposition === lexicon.locale.of || next.entity?.entity?.type === 'ORG'
      : next.preposition !== null) &&
    // «une hausse de 14 %» is nobody's, «le propriétaire de neuf hôtels» is one of them
    (!next.quantity || (role.side !== null && next.quantity.quantity?.kind === 'count')) &&
    !next.time &&
    // «l’offre de Guérineau» is his whom it names already
    !taken.has(next.entity?.entity?.entity ?? '') &&
    !lexicon.periods.has(next.head?.word.noun ?? next.head?.norm ?? '');
  return isOwned || (phrases[at] as NounPhrase).entity ? null : topic;
}

/** «L’industriel maintient ses 165 emplois»: of whoever that is. */
function isOwnOfUnknown(reading: Reading, at: number, role: Role): boolean {
  const phrase = reading.phrases[at] as NounPhrase;
  const isOwn = phrase.determiner?.word.determiner?.grade === 'possessive';
  return (
    isOwn && isOfUnknown(reading, phrase, role) && possessor(reading, phrase, role, NOBODY, fillFrom) === null
  );
}

/** «Le sidérurgiste supprime 300 postes»: whoever that is, and not whom the article is about. */
function isUnknownFirm({ phrases, lexicon }: Reading, at: number, role: Role): boolean {
  const { head, entity } = phrases[at] as NounPhrase;
  const noun = head?.word.noun ?? '';
  const group = lexicon.anaphoric.get(noun);
  if (entity || !group?.types.some((type) => role.types.includes(type)) || group.relational) return false;
  return isDefinite(phrases[at] as NounPhrase) && !lexicon.metonyms.has(noun) && !lexicon.sites.has(noun);
}

const NOBODY: ReadonlySet<string> = new Set();

/** «Chez Gucci, sa première marque, les ventes ont chuté»: whom the sentence opens with. */
function workplaceOf({ phrases: [first, comma], lexicon }: Reading): string | null {
  const isOne =
    first?.kind === 'noun' && first.words.length === 0 && lexicon.workplaces.has(first.preposition ?? '');
  const house = isOne && isMark(comma, ',') ? first.entity?.entity : undefined;
  return house?.type === 'ORG' ? house.entity : null;
}

/** «Kombi a confirmé que 1 000 emplois disparaîtraient»: the firm that says so of itself. */
function speakerFor(reading: Reading, at: number, { company }: Role): string | null {
  const [subject] = company ? outerSubject(reading, at) : [];
  const speaker = subject === undefined ? undefined : (reading.phrases[subject] as NounPhrase);
  const name = speaker?.preposition === null ? speaker.entity?.entity : undefined;
  return name?.type === 'ORG' && isFirm(reading.referents, name.entity) ? name.entity : null;
}

/** The organisation that the article is about, where nobody and nothing stands behind the verb that could be meant. */
export function concernOf({ reading, trigger, pattern, taken }: Search, role: Role): string | null {
  const { phrases, referents, lexicon } = reading;
  const topic =
    referents.topicAt(reading.index) ?? onlyOther(reading, role, taken, subjectOf(reading, trigger.at));
  if (topic === null || taken.has(topic) || isOneOf(topic, lexicon.institutions)) return null;
  const asked = pattern.slots.find(({ filled }) => filled?.name === role.name)?.slots ?? [];
  const isOther = following(reading, trigger.at).some(({ at }) => {
    const { preposition, time, quantity } = phrases[at] as NounPhrase;
    if (preposition === null || time || quantity) return false;
    return asked.includes(preposition) || (asked.includes('agent') && lexicon.agents.has(preposition));
  });
  return isOther ? null : topic;
}

/**
 * «Dormancel a trouvé preneur. Le tribunal a retenu l’offre de Guérineau»: the other side of a deal is whom the sentence
 * before was about, where this one names nobody else.
 */
function onlyOther(
  { phrases, sentence, referents, lexicon }: Reading,
  role: Role,
  taken: ReadonlySet<string>,
  at: number | null,
): string | null {
  if (role.side === null && role.name !== 'recipient') return null;
  // «Le groupe canadien proposait …»: who acts may be that one
  const actor = at === null ? undefined : (phrases[at] as NounPhrase);
  if (actor && !actor.entity && (actor.pronoun || lexicon.anaphoric.has(actor.head?.word.noun ?? '')))
    return null;
  const isOther = phrases.some(
    (one) =>
      one.kind === 'noun' &&
      one.entity?.entity?.type === 'ORG' &&
      !taken.has(one.entity.entity.entity) &&
      !nameHas(one.entity.entity.name, lexicon.authorities) &&
      !isInstitution(referents, one.entity.entity.entity),
  );
  const last = isOther ? null : (lastSubject(sentence) ?? null);
  return last !== null && isFirm(referents, last) ? last : null;
}

const isFirm = ({ mentions }: Reading['referents'], name: string): boolean =>
  mentions.some(({ key, type, institution }) => key === name && type === 'ORG' && !institution);

const isInstitution = ({ mentions }: Reading['referents'], name: string): boolean =>
  mentions.some(({ key, institution }) => key === name && institution);

/** «Kombi va mal. L’exercice s’est soldé par …»: whom the sentence before was about, where this one names no other. */
function lastOrganisation(
  { phrases, sentence, referents, lexicon }: Reading,
  at: number | null,
): string | null {
  const noun = at === null ? undefined : ((phrases[at] as NounPhrase).head?.word.noun ?? '');
  const isOwn =
    noun !== undefined &&
    (lexicon.ownFigures.has(noun) || lexicon.periods.has(noun) || lexicon.workforce.has(noun));
  if (!isOwn || lexicon.anaphoric.has(noun)) return null;
  const sole = soleOrganisation(referents.mentions);
  if (sole !== null) return sole;
  const isNamed = phrases.some((one) => one.kind === 'noun' && one.entity?.entity?.type === 'ORG');
  const last = isNamed ? null : lastSubject(sentence);
  if (last === null || last === undefined) return null;
  return isFirm(referents, last) ? last : null;
}

/** «Les 1 600 salariés du site»: of whoever the site is. */
const isOwnSite = (phrase: NounPhrase, { sites }: Reading['lexicon']): boolean =>
  !phrase.entity && isDefinite(phrase) && sites.has(phrase.head?.word.noun ?? '');

/** The one organisation that an article names at all, official bodies aside. */
function soleOrganisation(mentions: readonly Mention[]): string | null {
  let sole: string | null = null;
  for (const { key, type, institution } of mentions) {
    if (type !== 'ORG' || institution || key === sole) continue;
    if (sole !== null) return null;
    sole = key;
  }
  return sole;
}

/** «L’actionnaire émirati, Sopral, …», «Le propriétaire, Paul Martin, …»: whose, where it does not say. */
export function ownerToldBefore({ reading, trigger, taken }: Search, role: Role): Filler[] | null {
  const { phrases, lexicon } = reading;
  const phrase = phrases[trigger.at];
  if (phrase?.kind !== 'noun' || phrase.entity || phrase.preposition !== null || !isDefinite(phrase))
    return null;
  const next = phrases[trigger.at + 1];
  if (next?.kind === 'noun' && next.preposition === lexicon.locale.of) return null;
  const { start, end } = phrase.determiner!;
  return anaphor(reading, { start, end, preposition: null }, role, taken, {
    noun: null,
    near: true,
    title: true,
    firm: lexicon.ownersOfFirms.has(phrase.head?.word.noun ?? ''),
  });
}
