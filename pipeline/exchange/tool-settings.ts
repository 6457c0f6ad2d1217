/** What the tools must be told before they show an export: Label Studio's labelling interface, brat's annotation.conf. */
import { frames } from '../frames.js';
import { BLOCK_KINDS, ENTITY_TYPES, QUANTITY_KINDS, TIME_KINDS } from '../schema.js';

const PARTS = ['cue', 'noun', 'trigger', 'modalityCue', 'filler', 'source'];
const FRAME_LABELS = Object.keys(frames).map((frame) => `claim-${frame}`);

/** All labels of regions, in the order of the layers; languages have none, as there is no end to them. */
const LABELS: readonly string[] = [
  ...ENTITY_TYPES,
  ...QUANTITY_KINDS.map((kind) => `quantity-${kind}`),
  ...TIME_KINDS.map((kind) => `time-${kind}`),
  ...FRAME_LABELS,
  ...PARTS,
  'sentence',
  ...BLOCK_KINDS.map((kind) => `block-${kind}`),
];

/** Label Studio's labelling interface for the exported labels and relations. */
export function labelStudioInterface(): string {
  const roles = new Set([
    ...Object.values(frames).flatMap((frame) => frame.roles.map((role) => role.name)),
    ...['quantity', 'time', 'cue', 'noun', 'trigger', 'modalityCue', 'source'],
  ]);
  return [
    '<View>',
    '  <Relations>',
    ...[...roles].map((role) => `    <Relation value="${role}"/>`),
    '  </Relations>',
    '  <Labels name="label" toName="text">',
    ...LABELS.map((label) => `    <Label value="${label}"/>`),
    '  </Labels>',
    '  <Text name="text" value="$text"/>',
    '</View>',
    '',
  ].join('\n');
}

/** brat's annotation.conf for the exported types; `attributes` are the closed values with their attribute's name. */
export function bratConfiguration(attributes: Readonly<Record<string, readonly string[]>>): string {
  const spans = LABELS.filter((label) => !FRAME_LABELS.includes(label));
  const events = Object.entries(frames).map(
    ([frame, { roles }]) =>
      `claim-${frame}\t${[...roles.map(({ name }) => `${name}*:<ANY>`), 'quantity?:<ANY>', 'time?:<ANY>', 'trigger?:trigger', 'modalityCue?:modalityCue', 'source*:source'].join(', ')}`,
  );
  return [
    '[entities]',
    ...spans,
    ...FRAME_LABELS,
    '[relations]',
    'cue\tArg1:<ENTITY>, Arg2:cue',
    'noun\tArg1:<ENTITY>, Arg2:noun',
    '[events]',
    ...events,
    '[attributes]',
    'optional\tArg:<ANY>',
    ...Object.entries(attributes).map(([name, values]) => `${name}\tArg:<ANY>, Value:${values.join('|')}`),
    '',
  ].join('\n');
}
