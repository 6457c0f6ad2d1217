import { frames } from '../../../frames.js';
import type { CueClass } from '../../../locales/claims-context.js';
import { firstWhere } from '../../../order.js';
import type { Frame } from '../../../schema.js';
import type { BlockReading } from './blocks.js';
import type { Governor, Link } from './clause-nodes.js';
import { addCue, addPhrases } from './cue-phrases.js';
import { cuesOf } from './cues.js';
import { CLASS } from './lexicon.js';
import {
  CUE_TRIGGERED,
  ESTIMATED,
  type Evidence,
  isSince,
  MEASURED,
  type Place,
  SELF_SPOKEN,
} from './place.js';
import { LONGEST_CHAIN, type ReportingVerb } from './sayings.js';
import { DEALS } from './stage.js';
import { is, isMark, spanOf } from './words.js';

/** Gathers what the verbs, conditions and phrases around a trigger say. */
export function gather(place: Place, frame: Frame): Evidence {
  const evidence: Evidence = {
    candidates: [],
    verbs: [],
    signs: new Set(),
    negative: false,
    conditional: null,
    effect: null,
  };
  climb(place, frame, evidence);
  addConditions(place, evidence);
  addPhrases(place, evidence, frame);
  return evidence;
}

/** Follows the verbs from the trigger's own up to the one that no other governs. */
function climb(place: Place, frame: Frame, evidence: Evidence): void {
  const { block } = place;
  const start = startOf(place);
  if (start.link !== 'own' && (isSince(place) || isAlready(place))) {
    evidence.signs.add('done');
    return;
  }
  if (start.group === null) {
    if (isPastDeal(place)) evidence.signs.add('done');
    return;
  }
  let group: number | null = start.group;
  let link: Link | 'own' | 'object' | 'subject' = start.link;
  let speechOnly = start.link === 'relative';
  const seen = new Set<number>();
  let from: number | null = null;
  while (group !== null && !seen.has(group) && seen.size < LONGEST_CHAIN) {
    seen.add(group);
    // «relève sa prévision après un semestre marqué par …»: a participle is no clause that somebody says
    const below = from === null ? undefined : block.groups[from]!;
    const isBare =
      link === 'complement' &&
      below?.mood === 'participle' &&
      below.first - block.groups[group]!.last > NEAREST;
    weigh(place, frame, group, isBare ? 'participle' : link, speechOnly, evidence);
    // «sera construit par un groupe dirigé par X»: what a bare participle tells in passing is so already
    speechOnly ||= link === 'own' && block.groups[group]!.mood === 'participle' && PASSING.has(frame);
    const governor: Governor = block.governors[group]!;
    if (governor.link === 'none') break;
    // «a levé 3 millions pour recruter»
    const isProposed = governor.governor !== null && proposes(block, governor.governor);
    if (governor.link === 'purpose' && (PURPOSES.has(frame) || isProposed))
      evidence.candidates.push({ modality: 'planned', span: spanOf(block.groups[group]!) });
    // «a annoncé une perte et promis de supprimer …»: one speaker of both
    const isSaid = governor.link === 'conjunct' && cuesOf(block, group).some(({ cue }) => REPORTING.has(cue));
    // «a refusé de commenter l'information selon laquelle»: what is said of the noun is nothing that the verbs around it do
    if (link !== 'content') link = isSaid ? 'complement' : governor.link;
    if (governor.link === 'content') addContent(block, governor.clause, evidence);
    speechOnly ||= link === 'relative';
    from = group;
    group = governor.governor;
  }
  const isOpen = evidence.candidates.some(({ modality }) => modality !== 'reported');
  if (start.link !== 'own' && !isOpen && isPastDeal(place)) evidence.signs.add('done');
}

/** What somebody does something else for, and has not done with it. */
const PURPOSES: ReadonlySet<Frame> = new Set<Frame>(['hiring', 'launch']);

/** «propose Anne Duval pour diriger Kombi» */
const proposes = ({ groups, lexicon }: BlockReading, group: number): boolean =>
  lexicon.proposing.has(groups[group]!.lemma);

/** How far behind a verb a participle may stand that is its complement («s'est dit hier disposé à»). */
const NEAREST = 3;

const YEAR = /^(?:19|20)\d\d$/;

/** A noun before a year: «l'acquisition de WhatsApp en 2014». */
function isPastDeal({ block, first, last }: Place): boolean {
  const { words, clauseAt } = block;
  for (let i = last + 2; i < words.length && i <= last + 8 && clauseAt[i] === clauseAt[first]; i += 1) {
    if (isMark(words[i]!)) return false;
    if (YEAR.test(words[i]!.form)) return is(words[i - 1], CLASS.preposition);
  }
  return false;
}

/** A noun of what is done already: «s'ajouteront aux 300 suppressions de postes déjà réalisées». */
function isAlready({ block: { words, lexicon }, last }: Place): boolean {
  for (let i = last + 1; i < words.length - 1 && i <= last + 5 && !isMark(words[i]!); i += 1)
    if (words[i]!.form === lexicon.locale.already)
      return words[i + 1]!.forms.some(({ tense }) => tense === 'participle');
  return false;
}

/** The verb that the trigger is, or else the one before it in its clause, or else its clause's host or verb. */
function startOf({ block, first, last }: Place): {
  group: number | null;
  link: Link | 'own' | 'object' | 'subject';
} {
  const at = block.clauseAt[first]!;
  if (at < 0) return { group: null, link: 'none' };
  const clause = block.clauses[at]!;
  for (let word = first; word <= last; word += 1)
    if (block.groupAt[word]! >= 0) return { group: block.groupAt[word]!, link: 'own' };
  const before = lastBefore(block, clause.groups, first);
  if (before !== null) return { group: before, link: 'object' };
  if (clause.link !== 'none' && clause.host !== null && clause.groups.length === 0)
    return { group: clause.host, link: clause.link };
  const after = clause.groups.find((index) => block.groups[index]!.mood === 'finite');
  return after === undefined ? { group: null, link: 'none' } : { group: after, link: 'subject' };
}

/** The last of some groups in order that ends before a word. */
function lastBefore({ groups }: BlockReading, indices: readonly number[], word: number): number | null {
  return indices[firstWhere(indices, (index) => groups[index]!.last >= word) - 1] ?? null;
}

function weigh(
  place: Place,
  frame: Frame,
  index: number,
  link: Link | 'own' | 'object' | 'subject',
  speechOnly: boolean,
  evidence: Evidence,
): void {
  const { block, sayings } = place;
  const group = block.groups[index]!;
  const span = spanOf(group);
  // what shares an auxiliary shares its mood and tense, and nothing that the other verb means
  const isConjunct = link === 'conjunct';
  const cues = isConjunct ? [] : cuesOf(block, index);
  const isOwn = link === 'own';
  const { softened, compelling, futureAuxiliaries } = block.lexicon;
  if (link === 'subject' && !carriesSubject(place, index)) return;
  const verb = sayings.verbs.get(index) ?? knownVerb(place, index);
  // «publiera ses comptes» is no word of the company yet
  const isToCome = isOwn && group.tense === 'future';
  // «déplore 22 morts», «dénonce la hausse»: what somebody feels about is so
  const isFelt =
    link !== 'complement' && verb?.report === 'opinion' && block.lexicon.feelings.has(group.lemma);
  // «Kombi dément», where that is all
  const isDenial = isOwn && cues.some(({ cue }) => cue === 'denied');
  const speaks =
    verb !== undefined &&
    !isConjunct &&
    !verb.inserted &&
    !isToCome &&
    !isFelt &&
    (accepts(verb, link, frame, isOwn) || isDenial);
  if (speaks && group.negated && verb.report === 'announcing')
    evidence.candidates.push({ modality: 'reported', span: verb.span });
  else if (speaks) evidence.verbs.push({ verb, quoted: opensQuote(place, group.last) });
  // «refuse de commenter» denies nothing
  if (link === 'content' && cues.some(({ cue }) => cue === 'announcing'))
    for (const { cue, span: cueSpan } of cues)
      if (cue === 'denied') addCue(cue, cueSpan, group.negated, evidence);
  if (link === 'content' || speechOnly || frames[frame].silence) return;
  if (isOwn && group.mood === 'participle' && DEAL_DONE.has(frame)) evidence.signs.add('done');
  // «a annoncé une levée» tells that it is announced
  if (group.perfect && ((isOwn && !speaks) || (link === 'subject' && !verb))) evidence.signs.add('done');
  const isFactive = link === 'object' && block.lexicon.factive.has(group.lemma);
  const isOpposite = cues.some(({ cue }) => OPPOSITES.has(cue));
  if (group.negated && (!verb || (isOwn && !speaks)) && !isFactive && !isOpposite) evidence.negative = true;
  const isGivenUp = cues.some(({ cue }) => cue === 'cancelled');
  let lexical = false;
  for (const { cue, span: cueSpan } of cues) {
    if (REPORTING.has(cue)) continue;
    // «visé par une enquête»
    if (isOwn && group.passive && frames[frame].acts && cue === 'planned') continue;
    if (isOwn && SELF_SPOKEN.has(frame)) {
      if (cue === 'cancelled' && !group.negated) evidence.signs.add('cancelled');
      if (cue === 'committed' || cue === 'completed')
        evidence.signs.add(group.negated ? 'unsigned' : 'completed');
      continue;
    }
    // «n'a pas renoncé à racheter», «renonce à ses fonctions», where it is the departure itself, and deals that are called off
    if (cue === 'negated' && (group.negated || (isGivenUp && (isOwn || CALLED_OFF.has(frame))))) continue;
    if (isOwn && OWN_SENSE[frame]?.includes(cue)) continue;
    const isOver = group.perfect && group.tense === 'past';
    if (cue === 'hypothetical' && isOver) continue;
    // «a dû fermer son usine»
    if (cue === 'planned' && isOver && compelling.has(group.lemma)) continue;
    // «La sortie de X, effective hier, était attendue»
    if (cue === 'planned' && link === 'subject' && group.passive && group.tense === 'past') continue;
    // «devrait pouvoir recevoir» is a plan
    if (cue === 'hypothetical' && group.mood === 'infinitive' && softened.has(group.lemma)) continue;
    lexical = true;
    if (cue === 'planned' && futureAuxiliaries.has(group.lemma)) evidence.signs.add('future');
    addCue(cue, cueSpan, group.negated, evidence);
  }
  if (group.mood !== 'finite') return;
  if (group.tense === 'future' && !(group.perfect && !DEALS.has(frame) && isBalance(place, index))) {
    evidence.candidates.push({ modality: 'planned', span });
    evidence.signs.add('future');
  }
  if (group.tense !== 'conditional') return;
  evidence.conditional ??= span;
  if (cues.some(({ cue }) => cue === 'considered' || cue === 'negotiated')) evidence.signs.add('rumoured');
  const host = block.governors[index]!;
  const pastSaying =
    host.link === 'complement' && host.governor !== null && block.groups[host.governor]!.tense === 'past';
  if (pastSaying && sayings.verbs.has(host.governor!))
    evidence.candidates.push({ modality: 'planned', span });
  else if (!softened.has(group.lemma) || !lexical) {
    if (softened.has(group.lemma)) return;
    if (!group.perfect && block.lexicon.consequences.has(group.lemma)) evidence.effect ??= span;
    else evidence.candidates.push({ modality: 'reported', span });
  }
}

/** «une information selon laquelle»: somebody reports it. */
function addContent({ words, clauses }: BlockReading, clause: number, { candidates }: Evidence): void {
  const { first, body } = clauses[clause]!;
  candidates.push({
    modality: 'reported',
    span: { start: words[first]!.start, end: words[body - 1]!.end },
  });
}

/** How far around a verb a day to come is looked for. */
const DAY_REACH = 40;

/** «Au total, l’épidémie aura fait 300 morts»: what «will have been», and no day to come stands by. */
function isBalance({ block: { words, groups, lexicon }, sentence }: Place, index: number): boolean {
  const { first, last } = groups[index]!;
  const to = Math.min(sentence.to, last + DAY_REACH);
  for (let i = Math.max(sentence.from, first - DAY_REACH); i < to; i += 1)
    if (lexicon.deadlines.has(words[i]!.form) || YEAR.test(words[i]!.form)) return false;
  return true;
}

/** Deals, whose stage tells that they are given up. */
const CALLED_OFF: ReadonlySet<Frame> = new Set<Frame>([...DEALS, 'partnership', 'deal_status']);

/** Cues that the frame's own verbs are without being any: «se négocie 30 euros», «abandonnera ses fonctions», «prépare des plats». */
const OWN_SENSE: Readonly<Partial<Record<Frame, readonly CueClass[]>>> = {
  price: ['negotiated'],
  departure: ['cancelled'],
  closure: ['cancelled'],
  legal_action: ['hypothetical'],
  business_activity: ['planned', 'considered'],
};

/** Cues of verbs that, negated, negate nothing. */
const OPPOSITES: ReadonlySet<CueClass> = new Set<CueClass>(['denied', 'cancelled', 'negated']);

/** «La jeune pousse annonce …»: who has no name says something where the claims know who is meant. */
function knownVerb({ sayings, meant }: Place, index: number): ReportingVerb | undefined {
  const verb = sayings.unsure.get(index);
  return verb?.unnamed && meant(verb.unnamed.start) !== null ? verb : undefined;
}

/** «la société rachetée en 2019 par X»: what a participle tells by itself is done. */
const DEAL_DONE: ReadonlySet<Frame> = new Set<Frame>(['acquisition', 'investment']);

/** What a bare participle tells of a noun holds whatever its verb says. */
const PASSING: ReadonlySet<Frame> = new Set<Frame>([
  'position',
  'founding',
  'stake',
  'backing',
  'funding_round',
  ...DEAL_DONE,
]);

const REPORTING: ReadonlySet<CueClass> = new Set<CueClass>(['announcing', 'saying', 'opinion']);

/** Whether what a verb says of its object or clause reaches the trigger through this link. */
function accepts({ report, objects }: ReportingVerb, link: string, frame: Frame, isOwn: boolean): boolean {
  // «revendique 17 millions d'utilisateurs» is both the figure and the word of who has it
  if (isOwn)
    return (
      CUE_TRIGGERED.has(frame) ||
      (report !== 'saying' && (report === 'announcing' ? MEASURED : ESTIMATED).has(frame))
    );
  if (link === 'object' || link === 'subject')
    return objects || (report === 'opinion' && MEASURED.has(frame));
  return link === 'complement' || (report === 'announcing' && link !== 'none');
}

/** A passive, or a verb like «atteindre», says of its subject whether it happens; «pourrait perturber» does not. */
function carriesSubject({ block }: Place, index: number): boolean {
  const group = block.groups[index]!;
  const { eventive, softened } = block.lexicon;
  if (group.passive || eventive.has(group.lemma)) return true;
  const next = block.groups[index + 1];
  return (
    softened.has(group.lemma) && next?.mood === 'infinitive' && (next.passive || eventive.has(next.lemma))
  );
}

function opensQuote({ block }: Place, last: number): boolean {
  for (let i = last + 1; i < block.words.length && i <= last + 4; i += 1)
    if (/^[«"“]$/.test(block.words[i]!.form)) return true;
  return false;
}

/** «si …»: the trigger stands in the condition, or in the conditional that hangs on it. */
function addConditions({ block, sentence, first }: Place, evidence: Evidence): void {
  const condition = block.clauses[block.clauseAt[first]!]?.condition ?? null;
  if (condition !== null) {
    const { start, end } = block.words[condition]!;
    evidence.candidates.push({ modality: 'hypothetical', span: { start, end } });
    evidence.signs.add('condition');
  } else if (evidence.conditional && sentence.conditional)
    evidence.candidates.push({ modality: 'hypothetical', span: evidence.conditional });
}
