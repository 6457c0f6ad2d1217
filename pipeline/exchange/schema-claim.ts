/** schema.org Claim JSON-LD, out only: each claim with where it appears and who makes it. */
import type { Format } from './format.js';

/** Claims as linked data (schema.org/Claim). */
export const schemaClaim: Format = {
  name: 'schema-claim',
  summary: 'schema.org Claim JSON-LD (out only)',
  offsets: 'utf16',
  read: null,
  leavesOut:
    'all layers but claims; of claims their offsets, roles without an entity, modality, polarity and stage',
  write: (articles, base) => [
    {
      path: `${base}.jsonld`,
      content: `${JSON.stringify(
        {
          '@context': 'https://schema.org',
          '@graph': articles.flatMap(({ id, about, layers }) => {
            const names = new Map((layers.entities ?? []).map((item) => [item.entity, item.text]));
            for (const item of layers.entities ?? [])
              if (item.text.length > (names.get(item.entity)?.length ?? 0)) names.set(item.entity, item.text);
            const article = {
              '@type': 'NewsArticle',
              '@id': about.url ?? `urn:recoupe:${encodeURIComponent(id)}`,
              identifier: id,
              ...(about.title && { headline: about.title }),
              ...(about.published && { datePublished: about.published }),
              ...(about.publisher && { publisher: { '@type': 'Organization', name: about.publisher } }),
            };
            return (layers.claims ?? []).map((claim) => {
              const entities = new Set(
                Object.values(claim.args ?? {}).flatMap((fillers) =>
                  fillers.flatMap((filler) => filler.entity ?? []),
                ),
              );
              const sources = (claim.attribution ?? []).map((source) => ({
                '@type': 'Thing',
                name: source.source,
              }));
              return {
                '@type': 'Claim',
                '@id': `urn:recoupe:${encodeURIComponent(id)}#${encodeURIComponent(claim.id)}`,
                text: claim.text,
                additionalType: claim.frame,
                ...(sources.length > 0 && { claimInterpreter: sources }),
                ...(entities.size > 0 && {
                  about: [...entities].map((entity) => ({
                    '@type': 'Thing',
                    '@id': `urn:recoupe:entity:${encodeURIComponent(entity)}`,
                    name: names.get(entity) ?? entity,
                  })),
                }),
                appearance: article,
              };
            });
          }),
        },
        null,
        1,
      )}\n`,
    },
  ],
};
