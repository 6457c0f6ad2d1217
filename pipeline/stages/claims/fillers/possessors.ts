/** Whose «sa valorisation» is. */
import type { Role } from '../../../frames.js';
import type { Filler } from '../../../schema.js';
import type { Reading } from '../article/read.js';
import { isReported } from '../syntax/inverted-subjects.js';
import { isMain } from '../syntax/nonfinite-subjects.js';
import { mainSubject } from '../syntax/openings.js';
import { isDefinite, isMark } from '../syntax/parsed-sentence.js';
import type { NounPhrase } from '../syntax/phrases.js';
import { sellerNamed } from '../syntax/sellers.js';
import { subjectOf } from '../syntax/subject-of.js';
import { governorOf, objectsOf } from '../syntax/syntax.js';
import { anaphor } from './anaphors.js';
import { firstSubject } from './last-subject.js';
import type { Fill } from './word-fillers.js';

/** Whose «sa valorisation» is; the span is the possessive itself. */
export function possessor(
  reading: Reading,
  phrase: NounPhrase,
  role: Role,
  not: ReadonlySet<string>,
  fill: Fill,
): Filler[] | null {
  const determiner = phrase.determiner;
  if (determiner?.word.determiner?.grade !== 'possessive') return null;
  const { start, end } = determiner;
  const noun = phrase.head?.word.noun ?? '';
  if (isAmongIts(reading, phrase)) {
    const others = new Set([...not, ...reading.phrases.flatMap(nameOf)]);
    return anaphor(reading, { ...phrase, start, end }, role, others, { noun: null, near: true });
  }
  const joined = ofJoined(reading, phrase, role, fill);
  if (joined !== null && !not.has(joined)) return [{ start, end, entity: joined, via: 'anaphora' }];
  const reported = ofReport(reading, phrase);
  if (reported !== null && !not.has(reported)) return [{ start, end, entity: reported, via: 'anaphora' }];
  const subject = sellerEntity(reading, phrase) ?? subjectEntity(reading, phrase, role, new Set(), fill);
  const told =
    subject === null
      ? (ofOpening(reading, phrase, role, fill) ?? ofObject(reading, phrase, role, fill))
      : null;
  if (told !== null && !not.has(told)) return [{ start, end, entity: told, via: 'anaphora' }];
  // «L’agence Norden a abaissé sa note»: what others say of somebody
  const isRated = subject !== null && reading.lexicon.rated.has(noun);
  const owner = isRated ? null : subject;
  // «Safran investit dans ses usines»: no one's whom the sentence does not name
  const here = owner !== null && not.has(owner);
  if (owner && !here) return [{ start, end, entity: owner, via: 'anaphora' }];
  // «L’industriel maintient ses 165 emplois»: of whoever that is
  if (subject === null && isOfUnknown(reading, phrase, role)) return null;
  const others = isRated ? new Set([...not, subject]) : not;
  const title = reading.lexicon.titles.has(noun) || reading.lexicon.ownersOfFirms.has(noun);
  // «son directeur» is nobody's of a town
  const isOfHouse = reading.lexicon.companyTitles.has(noun);
  const owned = isOfHouse ? { ...role, types: role.types.filter((type) => type !== 'LOC') } : role;
  return anaphor(reading, { ...phrase, start, end }, owned, others, { noun: null, near: true, here, title });
}

/** «Altor et Zerna figurent parmi ses actionnaires»: of none of them; not «compte Zerna parmi ses clients». */
function isAmongIts(reading: Reading, phrase: NounPhrase): boolean {
  const { phrases, lexicon } = reading;
  if (
    !lexicon.outOf.has(phrase.preposition ?? '') ||
    !lexicon.ownersOfFirms.has(phrase.head?.word.noun ?? '')
  )
    return false;
  const verb = governorOf(reading, phrases.indexOf(phrase));
  return verb !== null && objectsOf(reading, verb).length === 0;
}

const nameOf = (phrase: Reading['phrases'][number]): string[] =>
  phrase.kind === 'noun' && phrase.entity?.entity ? [phrase.entity.entity.entity] : [];

/** «Un an après sa nomination à la tête de Kombi, Luc Petit …»: whom the sentence goes on with. */
function ofOpening(reading: Reading, phrase: NounPhrase, role: Role, fill: Fill): string | null {
  const at = reading.phrases.indexOf(phrase);
  const [subject] = at < 0 || governorOf(reading, at) !== null ? [] : mainSubject(reading, at);
  if (subject === undefined || !standsAlone(reading, subject)) return null;
  return fill(reading, subject, { ...role, words: false }, new Set())?.[0]?.entity ?? null;
}

/** «Sopral s’offre Kombi et ses 900 consultants»: of the name right before that a number of its own is joined to. */
function ofJoined(reading: Reading, phrase: NounPhrase, role: Role, fill: Fill): string | null {
  const { phrases } = reading;
  const at = phrases.indexOf(phrase);
  const name = phrases[at - 2];
  const isJoined = phrases[at - 1]?.kind === 'and' && name?.kind === 'noun' && name.entity !== null;
  if (!isJoined || !phrase.quantity) return null;
  return fill(reading, at - 2, { ...role, words: false }, new Set())?.[0]?.entity ?? null;
}

/** «Kombi n’a « jamais rien signé », indique son directeur»: whom that is about which its officer says. */
function ofReport(reading: Reading, phrase: NounPhrase): string | null {
  const { phrases, lexicon, referents } = reading;
  if (phrase.preposition !== null || !lexicon.titles.has(phrase.head?.word.noun ?? '')) return null;
  const at = phrases.indexOf(phrase);
  if (!isReported(reading, at) || saidBefore(reading, at - 1) !== null) return null;
  const about = firstSubject(reading);
  return referents.mentions.some(({ key, type }) => key === about && type === 'ORG') ? about! : null;
}

/** «Luc Petit dirige la start-up depuis sa création»: the object, where the subject can be none. */
function ofObject(reading: Reading, phrase: NounPhrase, role: Role, fill: Fill): string | null {
  const at = reading.phrases.indexOf(phrase);
  const verb = at < 0 || phrase.preposition === null ? null : governorOf(reading, at);
  const [object] = verb === null ? [] : objectsOf(reading, verb);
  if (object === undefined || object >= at || !standsAlone(reading, object)) return null;
  return fill(reading, object, { ...role, words: false }, new Set())?.[0]?.entity ?? null;
}

/** A phrase whose meaning hangs on no other possessive or pronoun. */
const standsAlone = ({ phrases }: Reading, at: number): boolean => {
  const { pronoun, determiner } = phrases[at] as NounPhrase;
  return !pronoun && determiner?.word.determiner?.grade !== 'possessive';
};

/** Whether what has a phrase is a subject that could be meant by it, and nobody knows who that is. */
export function isOfUnknown(reading: Reading, phrase: NounPhrase, role: Role): boolean {
  const subject = subjectFor(reading, phrase);
  const owner = subject === null ? undefined : (reading.phrases[subject] as NounPhrase);
  if (!owner || owner === phrase || owner.entity || owner.pronoun || !isDefinite(owner)) return false;
  const { anaphoric, metonyms } = reading.lexicon;
  const noun = owner.head?.word.noun ?? '';
  return (
    !metonyms.has(noun) && (anaphoric.get(noun)?.types.some((type) => role.types.includes(type)) ?? false)
  );
}

/** The entity that is the subject of the verb that a phrase belongs to: «Renault a vendu sa filiale». */
function subjectEntity(
  reading: Reading,
  phrase: NounPhrase,
  role: Role,
  not: ReadonlySet<string>,
  fill: Fill,
): string | null {
  const subject = subjectFor(reading, phrase);
  if (subject === null) return null;
  // «« Nous tenons », assure son directeur»: who speaks in a quotation owns nothing outside of it
  if ((reading.phrases[subject] as NounPhrase).pronoun?.word.pronoun === 'first') return null;
  return fill(reading, subject, { ...role, words: false }, not)?.[0]?.entity ?? null;
}

/** Where the subject of the verb that a phrase belongs to stands, or of what is reported by it; null for the phrase itself. */
function subjectFor(reading: Reading, phrase: NounPhrase): number | null {
  const at = reading.phrases.indexOf(phrase);
  const verb = at < 0 ? null : governorOf(reading, at);
  const isSaying = verb === at - 1 && reading.lexicon.titles.has(phrase.head?.word.noun ?? '');
  // «Kombi ne dira rien, indique son directeur»: of whom the words speak that are said
  const said = isSaying ? saidBefore(reading, verb) : null;
  const subject = said ?? (verb === null ? null : subjectOf(reading, verb));
  return subject === at ? null : subject;
}

/** The subject of the last main verb before «, indique son directeur», outside of quotations. */
function saidBefore(reading: Reading, at: number): number | null {
  const { phrases } = reading;
  if (!isMark(phrases[at - 1], ',') || isMark(phrases[at - 2], '»”"')) return null;
  for (let verb = at - 2; verb >= 0; verb -= 1) if (isMain(phrases, verb)) return subjectOf(reading, verb);
  return null;
}

/** «Zerna rachète à Altor sa filiale Kombi»: whose what is bought was. */
function sellerEntity(reading: Reading, phrase: NounPhrase): string | null {
  if (!phrase.entity || phrase.preposition !== null) return null;
  const verb = governorOf(reading, reading.phrases.indexOf(phrase));
  return verb === null ? null : sellerNamed(reading, verb);
}
