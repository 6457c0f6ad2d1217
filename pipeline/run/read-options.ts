/** What can be asked of the door. */
export interface ReadOptions {
  /** The ISO date of articles that do not say theirs. */
  readonly published?: string | null;
  /** The largest article in bytes, as a file or a line; 64 MB unless given. */
  readonly maxBytes?: number;
  /** Ids that are taken; new ones are added. Give one set to several readers of the same run. */
  readonly seen?: Set<string>;
}

export const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;
