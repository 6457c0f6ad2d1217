import { frames } from '../../../frames.js';
import type { Attribution, Frame, Modality, SourceType } from '../../../schema.js';
import { type Evidence, isLoose, isSince, MEASURED, type Place } from './place.js';
import type { ReportingVerb, Saying } from './sayings.js';
import { type Roles, type Source, typeOf } from './sources.js';

/** Chains of sources, outermost first, and the modality that their words give. */
export function attribute(
  place: Place,
  frame: Frame,
  parties: readonly string[],
  roles: Roles,
  evidence: Evidence,
): Attribution[] {
  const { lexicon } = place.block;
  const isAfter = isSince(place);
  // what a loose relative says itself («, qui emploie selon Reuters 300 personnes») begins no earlier
  const earliest = isLoose(place) ? place.block.clauses[place.block.clauseAt[place.first]!]!.first : 0;
  const chains = new Map<number, { chain: readonly Source[]; direct: boolean; also: boolean }>();
  // «Le spécialiste du biscuit publie …» is no expert where the claim knows that the firm is meant
  const asMeant = (source: Source): Source => {
    const entity = source.entity === null && LENDING.has(source.type) ? place.meant(source.start) : null;
    return entity !== null && parties.includes(entity) ? { ...source, entity, type: null } : source;
  };
  const addChain = (chain: readonly Source[], direct: boolean, also = false) => {
    if (chain.length === 0) return;
    const known = chains.get(chain.at(-1)!.start);
    if (!known) chains.set(chain.at(-1)!.start, { chain, direct, also });
    else known.direct ||= direct;
  };
  const speak = (verb: ReportingVerb, chain: readonly Source[], isQuote: boolean) => {
    const speaker = chain.at(-1);
    const type = speaker ? typeOf(asMeant(speaker), parties, roles) : null;
    // «Le bilan fait état de huit blessés» is the outlet's own word
    if (speaker && frames[frame].toll && verb.report === 'announcing' && isTally(place, speaker)) return;
    const isKnowing = type !== null && KNOWING.has(type);
    // «L'État a versé 3 millions, se félicite le maire»: what somebody feels about is so
    const isFelt = verb.inserted && lexicon.feelings.has(place.block.groups[verb.group]!.lemma);
    if (verb.report === 'opinion' && !isQuote && !isFelt && !MEASURED.has(frame))
      evidence.candidates.push({ modality: 'opinion', span: verb.span });
    else if (isKnowing && (isQuote || verb.report !== 'opinion') && frame !== 'forecast') {
      evidence.candidates.push({ modality: 'confirmed', span: verb.span });
    } else if (isKnowing && MEASURED.has(frame) && !verb.objects && !evidence.conditional) {
      // «Le groupe évalue ses pertes à 3 millions»
      evidence.candidates.push({ modality: 'confirmed', span: verb.span });
    } else if (frame !== 'forecast' || !isKnowing) {
      if (speaker || !place.block.groups[verb.group]!.passive)
        evidence.candidates.push({ modality: 'reported', span: verb.span });
    }
  };
  const isKnown = (source: Source): boolean => KNOWING.has(typeOf(asMeant(source), parties, roles));
  const modalityOf = ({ spoken, chains: [chain] }: Saying): Modality =>
    spoken && frame !== 'forecast' && isKnown(chain!.at(-1)!) ? 'confirmed' : 'reported';
  for (const saying of sayingsAt(place)) {
    if (saying.kind !== 'quote' && (isAfter || saying.from < earliest)) continue;
    if (saying.verb && isTrigger(place, saying.verb)) continue;
    const chains = saying.verb ? [chainOf(saying.verb, place, saying.chains[0])] : saying.chains;
    for (const [k, chain] of chains.entries()) addChain(chain, saying.kind === 'quote', k > 0);
    if (saying.verb) speak(saying.verb, chains[0]!, saying.kind === 'quote');
    else evidence.candidates.push({ modality: modalityOf(saying), span: saying.cue });
  }
  for (const { verb, quoted } of evidence.verbs.reverse()) {
    const chain = chainOf(verb, place);
    addChain(chain, quoted);
    speak(verb, chain, quoted);
  }
  return [...chains.values()].flatMap(({ chain, direct, also }) =>
    chain.map((source, i): Attribution => {
      const attribution = {
        source: place.block.text.slice(source.start, source.end),
        sourceType: typeOf(asMeant(source), parties, roles),
        quoting: direct && i === chain.length - 1 ? ('direct' as const) : ('indirect' as const),
        start: source.start,
        end: source.end,
      };
      return also && i === 0 ? { ...attribution, also: true } : attribution;
    }),
  );
}

/** Those who know what they say: parties to the fact and official bodies. */
const KNOWING: ReadonlySet<SourceType> = new Set<SourceType>(['principal', 'official']);

/** Kinds that a noun shows which may stand for a party as well. */
const LENDING: ReadonlySet<Source['type']> = new Set<Source['type']>([
  null,
  'expert',
  'unspecified',
  'principal',
]);

/** A toll that speaks for itself, with nobody who drew it up. */
const isTally = ({ block: { text, lexicon } }: Place, { type, start, end }: Source): boolean =>
  type === 'document' &&
  text
    .slice(start, end)
    .split(' ')
    .some((word) => lexicon.tallies.has(word));

/** Who says it, outermost first, with whom the claim knows to be meant. */
const chainOf = (verb: ReportingVerb, place: Place, named: readonly Source[] = verb.chain): Source[] => [
  ...named,
  ...meantBy(verb, place),
];

/** Whom «elle» or «la jeune pousse» means, where no speaker before it was named. */
function meantBy({ unnamed }: ReportingVerb, { meant }: Place): Source[] {
  const entity = unnamed && meant(unnamed.start);
  return unnamed && entity ? [{ ...unnamed, entity, known: true }] : [];
}

const isTrigger = ({ block, first, last }: Place, verb: ReportingVerb): boolean => {
  const group = block.groups[verb.group]!;
  return group.first <= last && first <= group.last;
};

/** The phrases and inserted verbs of the sentence whose scope holds the trigger, then the quotation around it. */
function sayingsAt({ block, sayings, first }: Place): Saying[] {
  const around = sayings.bySentence.get(block.sentenceAt[first]!) ?? [];
  const quote = sayings.quotes.get(block.statementAt[first]!);
  const inScope = around.filter(({ from, to }) => from <= first && first < to);
  return quote ? [...inScope, quote] : inScope;
}
