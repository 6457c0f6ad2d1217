/** What a region of another tool says of its item beside its span. */
import { z } from 'zod';
import { RecoupeError } from '../errors.js';
import type { Region } from './standoff.js';

/** What a region holds for its claim that has no words of its own. */
const attributesSchema = z.looseObject({
  wordless: z.array(z.looseObject({ role: z.string(), index: z.number() })).optional(),
  roles: z.array(z.string()).optional(),
  attribution: z.array(z.looseObject({ index: z.number() })).optional(),
});
/** What an item has beside its span and its label. */
export type Attributes = z.infer<typeof attributesSchema>;

/** The attributes of a region, checked; throws `bad-gold`. */
export function attributesOf({ id, attributes }: Region, where: string): Attributes {
  const parsed = attributesSchema.safeParse(attributes);
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0]!;
  throw new RecoupeError('bad-gold', `${where}: the attribute ${path.join('.')} of ${id}: ${message}.`);
}
