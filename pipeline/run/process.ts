/** One article through the stages. */
import { type ErrorCode, RecoupeError } from '../errors.js';
import type { Document, ErrorLine, Warning } from '../schema.js';
import type { AnyStage, LayerName, Layers, MarkupBlock, Tools } from '../stage.js';
import { stages } from '../stages/index.js';

/** An article as the door gives it: decoded, normalised, not yet read. */
export interface Article extends Pick<Document, 'id' | 'source' | 'text' | 'warnings'> {
  readonly markup: readonly MarkupBlock[] | null;
}

/** What a stage took, in seconds. */
export type StageSeconds = Partial<Record<LayerName, number>>;

/** What became of an article: its document, or the line of its error. */
export type Processed =
  | { readonly document: Document; readonly seconds: StageSeconds }
  | { readonly error: ErrorLine };

/** The stages that make the named layers and all that these read, in the order of the stages. */
export function stagesFor(only: readonly LayerName[] | undefined): readonly AnyStage[] {
  if (!only) return stages;
  const wanted = new Set<string>(only);
  for (const stage of [...stages].reverse())
    if (wanted.has(stage.name)) for (const need of stage.needs) wanted.add(need);
  return stages.filter((stage) => wanted.has(stage.name));
}

/**
 * Runs the stages over one article. Layers that are not asked for are empty.
 * A stage that throws ends this article with an error line, and no other.
 */
export async function processArticle(
  article: Article,
  tools: Pick<Tools, 'locales' | 'tagger'>,
  order: readonly AnyStage[] = stages,
): Promise<Processed> {
  const warnings: Warning[] = [...article.warnings];
  const layers: Layers & Record<LayerName, unknown> = {
    text: article.text,
    source: article.source,
    markup: article.markup,
    blocks: [],
    languages: [],
    sentences: [],
    entities: [],
    quantities: [],
    times: [],
    claims: [],
  };
  const seconds: StageSeconds = {};
  for (const stage of order) {
    const started = performance.now();
    try {
      layers[stage.name] = (await stage.run(layers, {
        ...tools,
        warn: (code, span, message) => warnings.push({ code, start: span.start, end: span.end, message }),
      })) as never;
    } catch (error) {
      return { error: errorLine(article, stage.name, error) };
    }
    seconds[stage.name] = (performance.now() - started) / 1000;
  }
  return { document: documentOf(article, layers, warnings), seconds };
}

/** The errors.jsonl line for an article that failed in a stage. */
export function errorLine(
  article: { readonly id: string; readonly source: { readonly path: string } },
  stage: string,
  error: unknown,
): ErrorLine {
  const code: ErrorCode = error instanceof RecoupeError ? error.code : 'internal';
  const detail = error instanceof Error ? error.message : String(error);
  const message =
    code === 'internal'
      ? `The stage "${stage}" failed on this article: ${detail} This is a fault of recoupe; please report it with the article.`
      : detail;
  return { id: article.id, path: article.source.path, stage, code, message };
}

/** Keys in the contract's order, which is the order on the line. */
function documentOf(article: Article, layers: Layers, warnings: readonly Warning[]): Document {
  return {
    schema: 'recoupe/document@1',
    id: article.id,
    source: article.source,
    offsets: 'utf16',
    text: layers.text,
    blocks: layers.blocks,
    languages: layers.languages,
    sentences: layers.sentences,
    entities: layers.entities,
    quantities: layers.quantities,
    times: layers.times,
    claims: layers.claims,
    warnings: [...warnings],
  };
}
