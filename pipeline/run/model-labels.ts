/** What a model calls its labels, in the contract's types; covers the usual schemes of published NER models. */
import type { EntityType } from '../schema.js';

/** The place in a span and the type, or null for what is no entity of ours. */
export type TagLabel = `${'B' | 'I'}-${EntityType}` | null;

const TYPES: Readonly<Record<string, EntityType>> = {
  PER: 'PER',
  PERS: 'PER',
  PERSON: 'PER',
  ORG: 'ORG',
  ORGANIZATION: 'ORG',
  ORGANISATION: 'ORG',
  COMPANY: 'ORG',
  CORP: 'ORG',
  LOC: 'LOC',
  LOCATION: 'LOC',
  GPE: 'LOC',
  FAC: 'LOC',
  PLACE: 'LOC',
  PRODUCT: 'PRODUCT',
  PROD: 'PRODUCT',
  LAW: 'PRODUCT',
  WORK_OF_ART: 'PRODUCT',
  CREATIVE_WORK: 'PRODUCT',
  EVENT: 'EVENT',
  EVE: 'EVENT',
};
/** Schemes with a place (BIO, BILOU, IOBES) and without («PER»), the place before or after the type. */
const PLACED = /^([BILUSEM])[-_](.+)$|^(.+)[-_]([BILUSEM])$/;

/**
 * Reads `id2label` of a config.json; the place is B where a span begins, I where it goes on. A bare type is I:
 * it continues its like. MISC and other types that the contract does not have are null.
 */
export function tagLabels(id2label: Readonly<Record<string, string>>): TagLabel[] {
  const labels: TagLabel[] = [];
  for (const [id, label] of Object.entries(id2label)) {
    const placed = PLACED.exec(label.toUpperCase());
    const place = placed?.[1] ?? placed?.[4] ?? 'I';
    const type = TYPES[placed?.[2] ?? placed?.[3] ?? label.toUpperCase()];
    labels[Number(id)] = type ? `${'BUS'.includes(place) ? 'B' : 'I'}-${type}` : null;
  }
  return labels;
}
