/** What the front matter of a Markdown file says of its article, as note-taking and publishing tools write it. */
import { isMap, isScalar, parseDocument } from 'yaml';
import { frontMatterOf } from '../stages/blocks/front-matter.js';
import { type About, isoDay } from './read-article.js';

/** The usual keys of each, the plainest first. */
const KEYS = {
  title: ['title'],
  url: ['url', 'source', 'link', 'canonical', 'canonical_url', 'permalink'],
  publisher: ['publisher', 'site', 'site_name', 'publication', 'website', 'source'],
  published: ['published', 'date', 'published_at', 'published_time', 'pubdate', 'created'],
} as const;

/**
 * The title, address, publisher and day of publication that front matter gives; a value of another shape, and what
 * is no YAML, says nothing. `text` is the file's, with LF at its line ends.
 */
export function aboutOfFrontMatter(text: string): About {
  const matter = frontMatterOf(text);
  if (!matter) return {};
  // As strings: a date keeps its day, whatever the time zone. Aliases are not followed.
  const document = parseDocument(text.slice(matter.start, matter.end), {
    schema: 'failsafe',
    logLevel: 'silent',
  });
  if (document.errors.length > 0) return {};
  if (!isMap(document.contents)) return {};
  const byKey = new Map<string, string>();
  for (const { key, value } of document.contents.items)
    if (isScalar(key) && isScalar(value) && String(value.value).trim() !== '')
      byKey.set(String(key.value).toLowerCase(), String(value.value).trim());
  const first = <Value>(keys: readonly string[], read: (value: string) => Value | null): Value | null => {
    for (const key of keys) {
      const value = byKey.get(key);
      const found = value === undefined ? null : read(value);
      if (found !== null) return found;
    }
    return null;
  };
  return {
    title: first(KEYS.title, (value) => value),
    url: first(KEYS.url, (value) => (isAddress(value) ? value : null)),
    publisher: first(KEYS.publisher, (value) => (isAddress(value) ? null : value)),
    published: first(KEYS.published, isoDay),
  };
}

const isAddress = (value: string): boolean => /^https?:\/\/\S+$/i.test(value);
