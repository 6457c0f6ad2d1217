/**
 * Every noun of the project, once: the shapes of sections 3, 6, 7 and 8 of the contract as zod schemas.
 * Types are inferred from them and the JSON Schema for users is generated from them.
 * All offsets are UTF-16 code units in `text`, half-open.
 */
import { z } from 'zod';

const offset = z.int().nonnegative();

/** A half-open range of UTF-16 code units in the document's text. */
export const spanSchema = z.object({ start: offset, end: offset });
/** A half-open range of UTF-16 code units in the text of a document. */
export type Span = Readonly<z.infer<typeof spanSchema>>;

/** What a block of an article is; of `boilerplate` nothing is read. */
export const BLOCK_KINDS = [
  'title',
  'byline',
  'lead',
  'heading',
  'paragraph',
  'list-item',
  'quote',
  'table',
  'caption',
  'boilerplate',
] as const;
/** A block: a paragraph, heading or other part of the page, with its kind. */
export const blockSchema = spanSchema.extend({ kind: z.enum(BLOCK_KINDS) });
/** One block of an article; blocks are in order and do not overlap. */
export type Block = Readonly<z.infer<typeof blockSchema>>;
/** One of `BLOCK_KINDS`. */
export type BlockKind = Block['kind'];

/** The language of a stretch: BCP 47 code, and how sure (0 to 1). */
export const languageSchema = spanSchema.extend({ code: z.string(), confidence: z.number() });
/** A stretch of text in one language. */
export type LanguageSpan = Readonly<z.infer<typeof languageSchema>>;

/** A sentence: its span alone. */
export const sentenceSchema = spanSchema;
/** One sentence; it lies in one block. */
export type Sentence = Span;

/** What a name can be the name of. */
export const ENTITY_TYPES = ['PER', 'ORG', 'LOC', 'PRODUCT', 'EVENT'] as const;
/** A mention of a named entity: `name` is its full form in the article, `entity` the key that all its mentions share. */
export const entitySchema = z.object({
  id: z.string(),
  start: offset,
  end: offset,
  type: z.enum(ENTITY_TYPES),
  score: z.number(),
  name: z.string(),
  entity: z.string(),
  rule: z.string(),
});
/** One mention of a named entity. */
export type Entity = Readonly<z.infer<typeof entitySchema>>;
/** One of `ENTITY_TYPES`. */
export type EntityType = Entity['type'];

/** The dimension of a quantity. */
export const QUANTITY_KINDS = [
  'money',
  'percent',
  'count',
  'ordinal',
  'fraction',
  'factor',
  'duration',
  'age',
  'measure',
] as const;
/** What the words around a number do to it: «près de» is `near_below`, «plus de» `gt`, «une centaine» `vague`. */
export const OPS = ['exact', 'approx', 'near_below', 'gt', 'gte', 'lt', 'lte', 'range', 'vague'] as const;
const bound = z.number().nullable();
/** `[low, high]`; null is an open end. */
export const intervalSchema = z.tuple([bound, bound]);
/** `[low, high]`; null is an open end. */
export type Interval = readonly [number | null, number | null];
/** A quantity: value (`min` and `max` of a range), unit, and the strict and loose intervals that it allows. */
export const quantitySchema = z.object({
  id: z.string(),
  start: offset,
  end: offset,
  kind: z.enum(QUANTITY_KINDS),
  value: bound,
  min: bound,
  max: bound,
  op: z.enum(OPS),
  unit: z.string().nullable(),
  unitSource: z.enum(['explicit', 'elided']).nullable(),
  cue: spanSchema.nullable(),
  noun: spanSchema.nullable(),
  digits: z.int().nullable(),
  strict: intervalSchema,
  loose: intervalSchema,
  rule: z.string(),
});
/** One quantity; amounts of money are in units of the currency, percentages in percent. */
export type Quantity = Readonly<z.infer<typeof quantitySchema>>;
/** One of `QUANTITY_KINDS`. */
export type QuantityKind = Quantity['kind'];
/** One of `OPS`. */
export type Op = Quantity['op'];

/** The types of TIMEX3; `period` is its DURATION, or a stretch with two ends. */
export const TIME_KINDS = ['date', 'time', 'set', 'period'] as const;
/** A time expression with its TIMEX3 value. */
export const timeSchema = z.object({
  id: z.string(),
  start: offset,
  end: offset,
  kind: z.enum(TIME_KINDS),
  /** TIMEX3 value; null when it cannot be told. */
  value: z.string().nullable(),
  mod: z.enum(['approx', 'start', 'mid', 'end', 'before', 'after']).optional(),
  anchor: z.enum(['absolute', 'document', 'narrative', 'none']),
  rule: z.string(),
});
/** One time expression. */
export type Time = Readonly<z.infer<typeof timeSchema>>;

/** What a claim can be about; roles and quantities of each are in `frames.ts`. */
export const FRAMES = [
  'investment',
  'funding_round',
  'acquisition',
  'stake',
  'valuation',
  'backing',
  'use_of_funds',
  'financing',
  'partnership',
  'customer',
  'revenue',
  'profit',
  'headcount',
  'layoffs',
  'hiring',
  'closure',
  'change',
  'stock_move',
  'price',
  'penalty',
  'donation',
  'casualties',
  'count',
  'ranking',
  'appointment',
  'departure',
  'position',
  'founding',
  'meeting',
  'regulatory_action',
  'legal_action',
  'deal_status',
  'no_comment',
  'org_status',
  'launch',
  'statement',
  'plan',
  'business_activity',
  'forecast',
] as const;
/** How sure a claim is, as its own sentence tells it. */
export const MODALITIES = [
  'confirmed',
  'asserted',
  'reported',
  'negotiated',
  'planned',
  'hypothetical',
  'denied',
  'opinion',
] as const;
/** How far a deal has come, from rumour to done. */
export const DEAL_STAGES = [
  'rumoured',
  'negotiating',
  'committed',
  'announced',
  'completed',
  'cancelled',
] as const;
/** Who says it: a party (`principal`), somebody touched by it (`stakeholder`), an authority (`official`) … */
export const SOURCE_TYPES = [
  'principal',
  'stakeholder',
  'official',
  'media',
  'anonymous',
  'document',
  'expert',
  'unspecified',
] as const;

/** What fills a role: an entity (with `entity` and `via`), a plain span, or a closed value; no words at all is `start: null`. */
export const fillerSchema = z.object({
  start: offset.nullable(),
  end: offset.nullable(),
  entity: z.string().optional(),
  via: z.enum(['name', 'anaphora', 'implicit', 'description']).optional(),
  value: z.string().optional(),
});
/** One filler of a role. */
export type Filler = Readonly<z.infer<typeof fillerSchema>>;

/** One source of a claim; in a chain each reports the one behind it. */
export const attributionSchema = z.object({
  source: z.string(),
  sourceType: z.enum(SOURCE_TYPES),
  quoting: z.enum(['direct', 'indirect']),
  start: offset.nullable(),
  end: offset.nullable(),
  /** True where a parallel source begins a new chain («selon la CGT et FO»). */
  also: z.literal(true).optional(),
});
/** One source of a claim. */
export type Attribution = Readonly<z.infer<typeof attributionSchema>>;

/** A claim: its clause, its frame with the fillers of its roles, how sure it is and who says so. */
export const claimSchema = z.object({
  id: z.string(),
  start: offset,
  end: offset,
  frame: z.enum(FRAMES),
  trigger: spanSchema.nullable(),
  args: z.record(z.string(), z.array(fillerSchema)),
  quantity: z.string().nullable(),
  time: z.string().nullable(),
  polarity: z.enum(['+', '-']),
  modality: z.enum(MODALITIES),
  modalityCue: spanSchema.nullable(),
  stage: z.enum(DEAL_STAGES).nullable(),
  attribution: z.array(attributionSchema),
  key: z.string(),
  rule: z.string(),
});
/** One claim; `quantity` and `time` are ids of the other layers, `key` is the same for claims of one fact. */
export type Claim = Readonly<z.infer<typeof claimSchema>>;
/** One of `FRAMES`. */
export type Frame = Claim['frame'];
/** One of `MODALITIES`. */
export type Modality = Claim['modality'];
/** One of `DEAL_STAGES`. */
export type DealStage = NonNullable<Claim['stage']>;
/** One of `SOURCE_TYPES`. */
export type SourceType = Attribution['sourceType'];

/** What went less well at a place of the text, as a sentence for people. */
export const warningSchema = z.object({ code: z.string(), start: offset, end: offset, message: z.string() });
/** One warning of a document. */
export type Warning = Readonly<z.infer<typeof warningSchema>>;

/** Where an article comes from; what is not known is null. */
export const sourceSchema = z.object({
  path: z.string(),
  format: z.enum(['text', 'markdown', 'html', 'jsonl']),
  sha256: z.string(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  publisher: z.string().nullable(),
  /** ISO date, or null. */
  published: z.string().nullable(),
});
/** The source of a document. */
export type Source = Readonly<z.infer<typeof sourceSchema>>;

/** One line of documents.jsonl. */
export const documentSchema = z.object({
  schema: z.literal('recoupe/document@1'),
  id: z.string(),
  source: sourceSchema,
  offsets: z.literal('utf16'),
  text: z.string(),
  blocks: z.array(blockSchema),
  languages: z.array(languageSchema),
  sentences: z.array(sentenceSchema),
  entities: z.array(entitySchema),
  quantities: z.array(quantitySchema),
  times: z.array(timeSchema),
  claims: z.array(claimSchema),
  warnings: z.array(warningSchema),
});
/** One article with all its layers: one line of documents.jsonl. */
export type Document = Readonly<z.infer<typeof documentSchema>>;

/** What one claim is to another; which way each runs is told in section 7 of the contract. */
export const RELATIONS = [
  'restates',
  'denies',
  'updates',
  'same_fact',
  'corroborates',
  'refines',
  'compatible',
  'conflicts',
  'differs',
  'consistent_with',
  'inconsistent_with',
] as const;
/** By what two claims were compared. */
export const BASES = [
  'words',
  'interval',
  'overlap',
  'rounding',
  'stage',
  'time',
  'role',
  'arithmetic',
] as const;
/** One line of links.jsonl. */
export const linkSchema = z.object({
  schema: z.literal('recoupe/link@1'),
  /** `<doc>#<claim>` */
  from: z.string(),
  to: z.string(),
  relation: z.enum(RELATIONS),
  basis: z.enum(BASES),
  /** |a−b| / max of two amounts in conflict, else null. */
  gap: z.number().nullable(),
  severity: z.enum(['minor', 'major']).optional(),
  certaintyGap: z.literal(true).optional(),
  with: z.array(z.string()).optional(),
  rule: z.string(),
});
/** One relation between two claims. */
export type Link = Readonly<z.infer<typeof linkSchema>>;
/** One of `RELATIONS`. */
export type Relation = Link['relation'];

/** One line of clusters.jsonl. */
export const clusterSchema = z.object({
  schema: z.literal('recoupe/cluster@1'),
  id: z.string(),
  key: z.string(),
  members: z.array(z.string()),
  consensus: z
    .object({ unit: z.string().nullable(), interval: intervalSchema, support: z.int(), of: z.int() })
    .nullable(),
  status: z.enum(['single', 'agreed', 'rounded', 'updated', 'disputed']),
});
/** The claims that speak of one fact, and what those that agree say. */
export type Cluster = Readonly<z.infer<typeof clusterSchema>>;

/** One line of errors.jsonl; `id` and `path` are null where they are not known. */
export const errorLineSchema = z.object({
  id: z.string().nullable(),
  path: z.string().nullable(),
  stage: z.string(),
  code: z.string(),
  message: z.string(),
});
/** What kept one article from being processed. */
export type ErrorLine = Readonly<z.infer<typeof errorLineSchema>>;

/** One line of a `.jsonl` input. */
export const inputLineSchema = z
  .object({
    id: z.string().min(1),
    text: z.string().optional(),
    html: z.string().optional(),
    title: z.string().nullish(),
    url: z.string().nullish(),
    publisher: z.string().nullish(),
    published: z.string().nullish(),
  })
  .refine((line) => (line.text === undefined) !== (line.html === undefined), {
    message: 'an article has either "text" or "html"',
  });
/** One article of a `.jsonl` input, with text or HTML. */
export type InputLine = z.infer<typeof inputLineSchema>;

/** `meta.json` of a corpus article. */
export const metaSchema = z.object({
  title: z.string().optional(),
  url: z.string().optional(),
  publisher: z.string().optional(),
  published: z.string().optional(),
  language: z.string().optional(),
  licence: z.string(),
  split: z.enum(['dev', 'test']),
});
/** What a corpus article tells about itself. */
export type Meta = Readonly<z.infer<typeof metaSchema>>;

/** In gold each span also carries the text it covers, and good annotators may differ on an optional item. */
const goldMarks = { text: z.string(), optional: z.literal(true).optional() };
const goldSpan = spanSchema.extend({ text: z.string() });
/** A block as gold has it. */
export const goldBlockSchema = blockSchema.extend(goldMarks);
/** The language of a stretch as gold has it, without a confidence. */
export const goldLanguageSchema = languageSchema.omit({ confidence: true }).extend(goldMarks);
/** A sentence as gold has it. */
export const goldSentenceSchema = sentenceSchema.extend(goldMarks);
/** A name as gold has it; its key is scored where it is given. */
export const goldEntitySchema = entitySchema
  .omit({ score: true, name: true, rule: true })
  .partial({ entity: true })
  .extend(goldMarks);
/** A quantity as gold has it, without what follows from the rest; a field that is absent is not scored. */
export const goldQuantitySchema = quantitySchema
  .omit({ digits: true, strict: true, loose: true, rule: true })
  .extend({ cue: goldSpan.nullable(), noun: goldSpan.nullable() })
  .partial({
    kind: true,
    value: true,
    min: true,
    max: true,
    op: true,
    unit: true,
    unitSource: true,
    cue: true,
    noun: true,
  })
  .extend(goldMarks);
/** A time as gold has it; a field that is absent is not scored. */
export const goldTimeSchema = timeSchema
  .omit({ rule: true })
  .partial({ kind: true, value: true, anchor: true })
  .extend(goldMarks);
const goldFillerSchema = fillerSchema.extend({
  text: z.string().optional(),
  optional: z.literal(true).optional(),
});
const goldAttributionSchema = attributionSchema.extend({ text: z.string().optional() });
/** A claim as gold has it, with its tier; a field that is absent is not scored. */
export const goldClaimSchema = claimSchema
  .omit({ key: true, rule: true })
  .extend({
    trigger: goldSpan.nullable(),
    args: z.record(z.string(), z.array(goldFillerSchema)),
    modalityCue: goldSpan.nullable(),
    attribution: z.array(goldAttributionSchema),
  })
  .partial({
    trigger: true,
    args: true,
    quantity: true,
    time: true,
    polarity: true,
    modality: true,
    modalityCue: true,
    stage: true,
    attribution: true,
  })
  .extend({ ...goldMarks, tier: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional() });
/** The layers that were annotated; one that is absent is not scored. */
export const goldLayersSchema = z.object({
  blocks: z.array(goldBlockSchema).optional(),
  languages: z.array(goldLanguageSchema).optional(),
  sentences: z.array(goldSentenceSchema).optional(),
  entities: z.array(goldEntitySchema).optional(),
  quantities: z.array(goldQuantitySchema).optional(),
  times: z.array(goldTimeSchema).optional(),
  claims: z.array(goldClaimSchema).optional(),
});
/** `gold.json` of a corpus article; `textSha256` is the digest of the text that its offsets are of. */
export const goldSchema = z.object({
  schema: z.literal('recoupe/gold@1'),
  offsets: z.literal('utf16'),
  textSha256: z.string(),
  layers: goldLayersSchema,
});
/** The gold of one article. */
export type Gold = Readonly<z.infer<typeof goldSchema>>;
/** The annotated layers of one article. */
export type GoldLayers = Gold['layers'];
/** One stretch of gold with its language. */
export type GoldLanguage = Readonly<z.infer<typeof goldLanguageSchema>>;
/** One sentence of gold. */
export type GoldSentence = Readonly<z.infer<typeof goldSentenceSchema>>;
/** One block of gold. */
export type GoldBlock = Readonly<z.infer<typeof goldBlockSchema>>;
/** One name of gold. */
export type GoldEntity = Readonly<z.infer<typeof goldEntitySchema>>;
/** One quantity of gold. */
export type GoldQuantity = Readonly<z.infer<typeof goldQuantitySchema>>;
/** One time of gold. */
export type GoldTime = Readonly<z.infer<typeof goldTimeSchema>>;
/** One claim of gold. */
export type GoldClaim = Readonly<z.infer<typeof goldClaimSchema>>;

/** One line of links.gold.jsonl: a relation, a forbidden pair (`none`), or a text that must give no claim. */
export const goldLinkSchema = z.union([
  z.object({
    from: z.string(),
    to: z.string(),
    relation: z.enum([...RELATIONS, 'none']),
    basis: z.enum(BASES).optional(),
    gap: z.number().nullable().optional(),
    certaintyGap: z.literal(true).optional(),
    with: z.array(z.string()).optional(),
    why: z.string().optional(),
  }),
  z.object({
    doc: z.string(),
    start: offset,
    end: offset,
    text: z.string(),
    relation: z.literal('not_a_claim'),
    why: z.string().optional(),
  }),
]);
/** One line of links.gold.jsonl. */
export type GoldLink = Readonly<z.infer<typeof goldLinkSchema>>;
