/** What can be asked of the door. */
import type { Page } from './html.js';

/** How articles are read. */
export interface ReadOptions {
  /** The ISO date of articles that do not say theirs. */
  readonly published?: string | null;
  /** The largest article in bytes, as a file or a line; 64 MB unless given. */
  readonly maxBytes?: number;
  /** Ids that are taken; new ones are added. Give one set to several readers of the same run. */
  readonly seen?: Set<string>;
  /** How a page is read; in this thread, without a limit of time, unless given. */
  readonly page?: (html: string) => Promise<Page>;
}

/** Reads a page here; what reads pages is loaded with the first one. */
export async function readPage(html: string): Promise<Page> {
  const { readHtml } = await import('./html.js');
  return readHtml(html);
}

/** The largest article in bytes, unless another limit is given. */
export const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;
