/** What a run and its workers say to each other. */
import type { ErrorCode } from '../errors.js';
import type { LayerName } from '../stage.js';
import type { Page } from './html.js';
import type { Article, Processed } from './process.js';

/** What a worker does its work with. */
export interface WorkerSetup {
  /** A name or a folder, as `loadTagger` takes it; null for the default, false for none. */
  readonly model: string | null | false;
  /** Threads of the network. */
  readonly threads: number;
  /** The layers that are asked for; null for all. */
  readonly only: readonly LayerName[] | null;
}

/** What the run asks of a worker. */
export type Task =
  | { readonly setup: WorkerSetup }
  /** With layers of its own where they are not those of the setup. */
  | { readonly article: Article; readonly only?: readonly LayerName[] | null }
  /** The source of an HTML page. */
  | { readonly page: string };

/** What a worker answers. */
export type Answer =
  | { readonly done: Processed | Page | ModelId | null }
  | { readonly failed: { readonly code: ErrorCode | 'usage' | null; readonly message: string } };

/** The model that a worker has loaded. */
export interface ModelId {
  readonly name: string;
  readonly digest: string;
}

/** A worker notes the stage that it begins as one byte on this descriptor, where it can be read when the worker is stuck. */
export const NOTES = 4;
/** The note for the reading of a page; stages are noted by their place in the order, from 0. */
export const READING = 255;
