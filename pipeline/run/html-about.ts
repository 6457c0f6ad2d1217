/** What a page says of itself: Open Graph, JSON-LD (schema.org), and the elements that HTML has for it. */
import { fold } from '../stages/blocks/fold.js';
import { isoDay } from './read-article.js';

/** What a page says of itself. */
export interface PageAbout {
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  /** ISO date. */
  readonly published: string | null;
}

/** The part of a DOM that is read here. */
export interface Queryable {
  querySelector(
    selector: string,
  ): { getAttribute(name: string): string | null; textContent: string | null } | null;
  querySelectorAll(
    selector: string,
  ): Iterable<{ getAttribute(name: string): string | null; textContent: string | null }>;
}

const PUBLISHED = [
  'meta[property="article:published_time"]',
  'meta[name="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="date"]',
  'meta[name="pubdate"]',
  'meta[name="DC.date.issued"]',
  'meta[property="og:article:published_time"]',
  'meta[name="dcterms.date"]',
  'meta[name="dcterms.created"]',
  'meta[name="DC.date"]',
  'meta[name="parsely-pub-date"]',
  'meta[name="sailthru.date"]',
  'meta[property="cXenseParse:recs:publishtime"]',
];

/** «www.leprogres.fr»: an address, where the publisher's name is wanted. */
const DOMAIN = /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/i;

/** The title, address, publisher and day of publication that a page gives; null where it does not. `lines` are those of its text. */
export function readAbout(document: Queryable, lines: readonly string[]): PageAbout {
  const linked = [...linkedData(document)];
  const site = meta(document, ['meta[property="og:site_name"]']);
  const name = publisherOf(linked);
  const publisher = site && name && DOMAIN.test(site) ? name : (site ?? name);
  const titles = [
    meta(document, ['meta[property="og:title"]']),
    tidy(document.querySelector('title')?.textContent ?? null),
  ].flatMap((title) => (title ? [withoutSite(title, publisher)] : []));
  return {
    title: titles.map((title) => lineOfTitle(title, lines)).find(Boolean) ?? titles[0] ?? null,
    url:
      webAddress(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null) ??
      webAddress(meta(document, ['meta[property="og:url"]'])) ??
      linked.map(addressOf).find((address) => address !== null) ??
      null,
    publisher,
    published: firstDay([
      ...PUBLISHED.map((selector) => meta(document, [selector])),
      ...linked.map((item) => item.datePublished),
      ...timesOf(document),
    ]),
  };
}

/** What may stand between a title and the names of section and site. */
const BESIDE = ' [-–—|·•:»] ';
const AFTER_TITLE = new RegExp(`^${BESIDE}`);
const BEFORE_TITLE = new RegExp(`${BESIDE}$`);
/** A shorter line may be the name of the site. */
const FEWEST_WORDS = 4;

/** The line of a page that is its title, or what its title has beside the name of the site: «Titre - Économie - Le Site». */
function lineOfTitle(title: string, lines: readonly string[]): string | null {
  const whole = fold(title);
  const isTitle = (line: string): boolean => {
    const part = fold(line);
    if (part === whole) return true;
    if (part.length * 2 <= whole.length || part.split(' ').length < FEWEST_WORDS) return false;
    if (whole.startsWith(part)) return AFTER_TITLE.test(whole.slice(part.length));
    return whole.endsWith(part) && BEFORE_TITLE.test(whole.slice(0, -part.length));
  };
  return tidy(lines.find((line) => line.length <= 2 * title.length && isTitle(line)) ?? null);
}

function meta(document: Queryable, selectors: readonly string[]): string | null {
  for (const selector of selectors) {
    const content = tidy(document.querySelector(selector)?.getAttribute('content') ?? null);
    if (content) return content;
  }
  return null;
}

/** Only times that are marked as the article's: others are of comments and teasers. */
function timesOf(document: Queryable): (string | null)[] {
  const own = document.querySelector(
    'time[pubdate], time[itemprop="datePublished"], [itemprop="datePublished"][datetime]',
  );
  const first =
    own ?? document.querySelector('article time[datetime], main time[datetime], header time[datetime]');
  return [first?.getAttribute('datetime') ?? null];
}

function firstDay(values: readonly unknown[]): string | null {
  for (const value of values) {
    const day = typeof value === 'string' ? isoDay(value) : null;
    if (day) return day;
  }
  return null;
}

type Item = Readonly<Record<string, unknown>>;

/** The articles among the schema.org items of a page. */
function* linkedData(document: Queryable): Generator<Item> {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse(script.textContent ?? '');
    } catch {
      continue;
    }
    for (const item of itemsOf(data)) if (/Article|Posting|Report/.test(String(item['@type']))) yield item;
  }
}

function itemsOf(data: unknown): Item[] {
  if (Array.isArray(data)) return data.filter(isItem).flatMap((item) => [item, ...graphOf(item)]);
  return isItem(data) ? [data, ...graphOf(data)] : [];
}

function graphOf(item: Item): Item[] {
  const graph = item['@graph'];
  return Array.isArray(graph) ? graph.filter(isItem) : [];
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null;
}

function publisherOf(items: readonly Item[]): string | null {
  for (const { publisher } of items)
    if (isItem(publisher) && typeof publisher.name === 'string') return tidy(publisher.name);
  return null;
}

/** The address that an article is said to be the main thing of. */
function addressOf({ mainEntityOfPage, url }: Item): string | null {
  const page = isItem(mainEntityOfPage) ? mainEntityOfPage['@id'] : mainEntityOfPage;
  const given = [page, url].find((address) => typeof address === 'string');
  return webAddress((given as string | undefined) ?? null);
}

/** «Titre - Le Monde», «Titre | Le Monde»: the site's name is no part of the title. */
function withoutSite(title: string, site: string | null): string {
  for (const mark of [' - ', ' | ', ' – ', ' — '])
    if (site && title.endsWith(mark + site)) return title.slice(0, -(mark + site).length).trim();
  return title;
}

function webAddress(url: string | null): string | null {
  return url && /^https?:\/\//i.test(url) ? url : null;
}

function tidy(text: string | null): string | null {
  return text?.replace(/\s+/g, ' ').trim().normalize('NFC') || null;
}
