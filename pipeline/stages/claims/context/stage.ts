import type { DealStage, Frame, Modality } from '../../../schema.js';

/** What the words around a trigger say of how far a deal or plan has come. */
export type StageSigns =
  | 'done'
  | 'committed'
  | 'completed'
  | 'cancelled'
  | 'unsigned'
  | 'negotiating'
  | 'rumoured'
  | 'future'
  | 'condition';

/** Transactions: done when their verb is in the past. */
export const DEALS: ReadonlySet<Frame> = new Set<Frame>([
  'investment',
  'funding_round',
  'acquisition',
  'stake',
  'financing',
]);
/** Events that can be announced before they happen. */
const EVENTS: ReadonlySet<Frame> = new Set<Frame>([
  ...DEALS,
  'partnership',
  'use_of_funds',
  'layoffs',
  'hiring',
  'closure',
  'launch',
  'appointment',
  'departure',
  'plan',
  'regulatory_action',
  'legal_action',
  'deal_status',
  'founding',
  'backing',
]);

/** How far a deal or plan has come; null for states and for what the words leave open. */
export function readStage(
  frame: Frame,
  modality: Modality,
  negative: boolean,
  signs: ReadonlySet<StageSigns>,
): DealStage | null {
  if (!EVENTS.has(frame)) return null;
  const isDeal = DEALS.has(frame) || frame === 'partnership';
  if (signs.has('cancelled')) return 'cancelled';
  if (modality === 'denied') return null;
  if (frame === 'deal_status' && signs.has('unsigned')) return null;
  if (frame === 'deal_status') return signs.has('completed') ? 'completed' : 'negotiating';
  if (modality === 'negotiated') return 'negotiating';
  if (isDeal && signs.has('condition')) return 'negotiating';
  if (signs.has('rumoured')) return 'rumoured';
  if (signs.has('completed') && isDeal && !negative && modality !== 'planned' && modality !== 'hypothetical')
    return 'completed';
  if (signs.has('committed') && !negative) return 'committed';
  if (signs.has('done') && !negative && DEALS.has(frame)) return 'completed';
  if (modality === 'confirmed') return 'announced';
  return isDeal && modality === 'planned' && signs.has('future') ? 'announced' : null;
}
