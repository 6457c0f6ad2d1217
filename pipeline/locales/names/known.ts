/** Names that are known without a model: what kind of thing each is, and what else the same thing is called. */
import type { EntityType } from '../../schema.js';

/**
 * By type, one thing an entry: its usual name, which makes its key, then its other names, after ` | `.
 * `?` before a form: it is also a common word, a person or another thing, so it is believed only where the model
 * found a name. `~` before a form: both the firm and its product are called so; the model's type is kept.
 */
export type KnownNames = Readonly<Partial<Record<EntityType, readonly string[]>>>;
