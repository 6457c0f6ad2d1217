/** stub until the next commit */
import type { MarkupBlock } from '../stage.js';
export function readHtml(html: string): {
  text: string;
  markup: readonly MarkupBlock[];
  about: { title: string | null; url: string | null; publisher: string | null; published: string | null };
} {
  return { text: html, markup: [], about: { title: null, url: null, publisher: null, published: null } };
}
