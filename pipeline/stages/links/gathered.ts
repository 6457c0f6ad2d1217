/** Whom one day brought together, however they are called: «9 000 personnes ont défilé», «la CGT revendique 30 000 manifestants». */
import { frames } from '../../frames.js';
import type { ComparableClaim } from './comparable.js';
import type { ComparedFiller } from './fillers.js';
import type { WordReader } from './words.js';

const GATHERED: ComparedFiller = { key: 'gathered', stems: [] };

/** The claim, as one of a crowd where it is: one thing is counted, and the words for it may tell where («à manifester à Lyon»). */
export function asCrowd(claim: ComparableClaim, reader: WordReader): ComparableClaim {
  const { frame, cues, roles, quantity } = claim;
  const [item] = roles.item ?? [];
  if (!frames[frame].crowd || !cues.includes('gathering') || !reader.isGatherer(item?.stems[0] ?? ''))
    return claim;
  const place = roles.place ?? (item!.names ?? []).map((key) => ({ key, stems: [] }));
  return {
    ...claim,
    roles: { ...roles, item: [GATHERED], place },
    quantity: quantity && { ...quantity, counted: 'person' },
  };
}

/** Whether it is said of a crowd. */
export const isGathered = ({ roles }: ComparableClaim): boolean => roles.item?.[0] === GATHERED;
