/**
 * What a stage is: a function from the layers it names to its own layer. It opens no file, reads no clock,
 * prints nothing and imports no other stage; `Tools` is its only road out.
 */
import type { WarningCode } from './errors.js';
import type { Locale } from './locales/locale.js';
import type { Block, Document, EntityType, LanguageSpan, Span } from './schema.js';

/** What an HTML page said about a block of its text: its element, and whether it lies in the article proper. */
export interface MarkupBlock extends Span {
  readonly tag: string;
  /** Judged to be the article's. */
  readonly inArticle: boolean;
  /** Inside the element that holds most of the article's running text. */
  readonly inBody: boolean;
  /** Inside an element that is the page's by its name, role, or class. */
  readonly inFurniture: boolean;
  /** All of it is a link to another page. */
  readonly linked: boolean;
}

/** All that stages can read: the text, where it came from, what its markup said (null for plain text), and the layers. */
export interface Layers
  extends Pick<
    Document,
    'text' | 'source' | 'blocks' | 'languages' | 'sentences' | 'entities' | 'quantities' | 'times' | 'claims'
  > {
  readonly markup: readonly MarkupBlock[] | null;
}

/** The layers that stages make, one word each: the folder, the locale's file, the gold's key, the score's row. */
export type LayerName = Exclude<keyof Layers, 'text' | 'source' | 'markup'>;

/** A word in a name, as the model labelled it; offsets are UTF-16 code units in the text that was tagged. */
export interface TokenTag extends Span {
  /** B where a name begins, I where it goes on. */
  readonly label: `${'B' | 'I'}-${EntityType}`;
  readonly score: number;
}

/** A token classification model, loaded or recorded. */
export interface Tagger {
  readonly name: string;
  /** sha256 over the model's files, for the manifest. */
  readonly digest: string;
  /** The most tokens that one text may have, without the special ones. */
  readonly maxTokens: number;
  /** The number of tokens of each text, without the special ones. */
  count(texts: readonly string[]): readonly number[];
  /** The tags of each text's words that are in names, in order; a text longer than `maxTokens` is an error, never cut. */
  tag(texts: readonly string[]): Promise<readonly (readonly TokenTag[])[]>;
}

/** A stage's only road out. */
export interface Tools {
  /** By ISO 639-1 code. */
  readonly locales: Readonly<Record<string, Locale>>;
  /** Null with `--no-model`. */
  readonly tagger: Tagger | null;
  readonly warn: (code: WarningCode, span: Span, message: string) => void;
}

/** A function from the layers that it needs to one more. */
export interface Stage<Name extends LayerName = LayerName, Needs extends keyof Layers = keyof Layers> {
  readonly name: Name;
  readonly needs: readonly Needs[];
  run(input: Pick<Layers, Needs>, tools: Tools): Layers[Name] | Promise<Layers[Name]>;
}

/** A stage whose needs are not spelled out: what a list of stages holds. */
export interface AnyStage {
  readonly name: LayerName;
  readonly needs: readonly (keyof Layers)[];
  run(input: Layers, tools: Tools): Layers[LayerName] | Promise<Layers[LayerName]>;
}

/** Types a stage, so that the compiler refuses one that reads a layer that it did not name. */
export function defineStage<Name extends LayerName, Needs extends keyof Layers>(
  stage: Stage<Name, Needs>,
): Stage<Name, Needs> {
  return stage;
}

/** A block that is read for content, with the locale of its language. */
export interface ReadableBlock extends Block {
  readonly locale: Locale;
}

/** The blocks that later stages read, in order: all but boilerplate, in a language that has a locale. */
export function readableBlocks(
  input: Pick<Layers, 'blocks' | 'languages'>,
  tools: Pick<Tools, 'locales'>,
): ReadableBlock[] {
  const readable: ReadableBlock[] = [];
  let at = 0;
  for (const block of input.blocks) {
    while (at < input.languages.length - 1 && input.languages[at]!.end <= block.start) at += 1;
    const language: LanguageSpan | undefined = input.languages[at];
    if (block.kind === 'boilerplate' || !language || language.end <= block.start) continue;
    const locale = tools.locales[language.code];
    const { start, end, kind } = block;
    if (locale) readable.push({ start, end, kind, locale });
  }
  return readable;
}
