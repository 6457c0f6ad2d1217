/** Files of other tools that fuzzing broke: each is refused with a sentence. */
import { expect, it } from 'vitest';
import { RecoupeError } from '../errors.js';
import { formatNamed, importFiles } from './index.js';

const TEXT = 'Meta a investi.';
const CLAIM = { start: 0, end: 14, text: TEXT.slice(0, 14), labels: ['claim-investment'] };
const task = (region: object) =>
  JSON.stringify([
    { data: { text: TEXT }, annotations: [{ result: [{ id: 'c', type: 'labels', ...region }] }] },
  ]);

it.each([
  ['a label without a span', 'label-studio', task({})],
  ['a region whose roles are no list', 'label-studio', task({ value: CLAIM, meta: { roles: 'investor' } })],
  ['a region whose fillers are no list', 'label-studio', task({ value: CLAIM, meta: { wordless: {} } })],
  ['a region whose fillers have no role', 'label-studio', task({ value: CLAIM, meta: { wordless: [{}] } })],
  ['a region whose sources are numbers', 'label-studio', task({ value: CLAIM, meta: { attribution: [1] } })],
  ['what is no JSON', 'label-studio', '\0[]'],
  ['what is no JSON', 'doccano', '{"text":'],
  ['what is another shape', 'spacy', '[]'],
])('%s in %s is refused', (_name, format, content) => {
  const read = () => importFiles(formatNamed(format), [{ path: 'a.json', content }], { textOf: () => TEXT });
  expect(read).toThrow(RecoupeError);
  expect(read).toThrow(/^(?:a\.json|label-studio, 1).*\.$/s);
});
