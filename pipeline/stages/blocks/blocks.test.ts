import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Source } from '../../schema.js';
import { readCorpus } from '../../testing/gold.js';
import { layersOf, toolsOf } from '../../testing/layers.js';
import blocks from './index.js';

const read = (text: string, about: Partial<Source> = {}) => {
  const layers = layersOf(text);
  return blocks.run({ ...layers, source: { ...layers.source, ...about } }, toolsOf()) as readonly Block[];
};
const kinds = (text: string, about?: Partial<Source>) => read(text, about).map(({ kind }) => kind);

const PROSE =
  'Le groupe a annoncé mardi un investissement de 15 milliards d’euros dans sa filiale, après des mois de négociation avec les syndicats et les pouvoirs publics.';

/** Lines that stand between two paragraphs, and whether they are the page's. */
const LINES: readonly (readonly [line: string, kind: Block['kind']])[] = [
  ['Lire aussi : Meta rachète une start-up', 'boilerplate'],
  ['À LIRE AUSSI', 'boilerplate'],
  ['Partager', 'boilerplate'],
  ['S’abonner', 'boilerplate'],
  ['Share', 'boilerplate'],
  ['TAGGED:Mark Zuckerberg', 'boilerplate'],
  ['Reading: Meta rachète une start-up', 'boilerplate'],
  ['Accueil > Économie > Meta rachète une start-up', 'boilerplate'],
  ['Inscrivez-vous à notre newsletter pour ne rien manquer.', 'boilerplate'],
  ['Il vous reste 75 % de cet article à lire. La suite est réservée aux abonnés.', 'boilerplate'],
  ['© 2025 Le Journal. Tous droits réservés.', 'boilerplate'],
  ['SèteEn Ligne 4 semainesSète : le maire présente deux projets', 'boilerplate'],
  ['Le JournalLe JournalLe Journal', 'boilerplate'],
  ['—', 'boilerplate'],
  ['Partager : Facebook - X - WhatsApp', 'boilerplate'],
  ['Partager cet article sur Facebook', 'boilerplate'],
  ['Newsletter Économie', 'boilerplate'],
  [
    'Notre site et ses 312 partenaires utilisent des cookies. Vous pouvez changer d’avis à tout moment.',
    'boilerplate',
  ],
  ['L’essentiel de la semaine. Vous pouvez vous désinscrire grâce au lien de désinscription.', 'boilerplate'],
  ['Dossier : cinq ans de plans sociaux', 'boilerplate'],
  ['Dossier', 'heading'],
  ['Aide', 'heading'],
  ['Recherche', 'heading'],
  ['Contact', 'heading'],
  ['Vidéo : le géant américain recule en Europe.', 'paragraph'],
  ['Newsletter payante', 'heading'],
  ['« Nous et nos partenaires utilisons des cookies », lit-on sur 71 % des sites contrôlés.', 'paragraph'],
  ['Google et Meta utilisent des cookies pour suivre les internautes, rappelle la Cnil mardi.', 'paragraph'],
  [
    'Partager les bénéfices avec les salariés devient la règle, dit la loi votée mardi au Sénat.',
    'paragraph',
  ],
  ['Publié le 13 juin 2025 à 10h30', 'byline'],
  ['Crédit photo : Jean Dupont', 'caption'],
  ['L’usine de Vaubrun, en 2019. Photo X / AFP', 'caption'],
  ['Un technicien à Roanne (Crédits photo : AFP / Jeff Pachoud)', 'caption'],
  ['La résidence des Tilleuls, à Bernay. © Élise Dufour pour Le Journal', 'caption'],
  ['Le four n° 2 doit s’arrêter en mars. • ©France Télévisions', 'caption'],
  ['Le ministre a salué les élus, dont celui de la commune voisine (photo ci-dessous).', 'paragraph'],
  ['La suite après cette publicité', 'boilerplate'],
  ['La suite de l’affaire se jouera devant la cour d’appel, a dit le parquet.', 'paragraph'],
  ['Vous pouvez vous désabonner à tout moment.', 'boilerplate'],
  ['Le futur ferry mesurera 142 mètres. Photo D.R.', 'caption'],
  ['Le ministre est parti. Photo et carte de presse lui ont été rendues à la mairie.', 'paragraph'],
  ['mla/abb/pta', 'byline'],
  ['information fournie par AFP • 23/10/2025 à 08:01', 'byline'],
  ['00:00/03:02', 'boilerplate'],
  ['Durée de la vidéo : 00h01mn58s', 'boilerplate'],
  ['Réactions (2)', 'boilerplate'],
  ['Imprimer cet article - Envoyer à un ami - Haut de page', 'boilerplate'],
  ['Imprimer cet article coûte 3 centimes au lecteur, a calculé le journal.', 'paragraph'],
  ['- Un calendrier serré -', 'heading'],
  ['Une opération de séduction', 'heading'],
  ['Pourquoi ce rachat ?', 'heading'],
  ['Services', 'heading'],
  ['- Renault : hausse de 12 %', 'list-item'],
  ['Le partage des données inquiète.', 'paragraph'],
  ['Lire et écrire sont deux droits.', 'paragraph'],
  [
    'Vidéo à la demande : le marché recule en France de 3 % cette année, dit l’étude publiée mardi.',
    'paragraph',
  ],
  [
    'Abonnés et annonceurs partent, ce qui pèse sur les comptes du groupe de presse depuis un an.',
    'paragraph',
  ],
  ['« Nous recrutons », a dit le patron.', 'paragraph'],
];

describe('blocks', () => {
  it.each(LINES)('«%s» is %s', (line, kind) => {
    expect(kinds(`${PROSE}\n${line}\n${PROSE}\n${PROSE}`)[1]).toBe(kind);
  });

  it.each([
    'Maëlle Riou, publié le 13/03/2024 à 18h32',
    'Paul-Henri Lassagne – 04/02/2025, 6:30',
    'La rédaction - 21 août 2023, 14:05',
    'Jean de La Tour | mardi 4 mars 2025 à 10 h 30',
    'Par Anne d’Ornano',
    'By Jane van Dyke',
  ])('«%s» under the lead is a byline', (line) => {
    expect(kinds(`Le titre du jour\n${PROSE}\n${line}\n${PROSE}\n${PROSE}`)[2]).toBe('byline');
  });

  it.each(['Prochaine réunion - 4 mars 2025', 'Assemblée générale – 14 mai 2025'])(
    '«%s» in the body is no byline',
    (line) => {
      expect(kinds(`Le titre du jour\n${PROSE}\n${PROSE}\n${PROSE}\n${line}\n${PROSE}`)[4]).toBe('heading');
    },
  );

  it('takes a first line without a stop for the title', () => {
    expect(kinds(`Meta rachète une start-up\n${PROSE}\n${PROSE}`)[0]).toBe('title');
    expect(kinds(`${PROSE}\n${PROSE}`)).not.toContain('title');
  });

  it('takes neither the section nor the author for the title, however short it is', () => {
    const text = `Économie\nL’usine ferme\nPar Jean Dupont\nPublié le 3 mars 2025 à 10h30\n${PROSE}\n${PROSE}`;
    expect(kinds(text).slice(0, 4)).toEqual(['boilerplate', 'title', 'byline', 'byline']);
  });

  it('finds nothing of the page in clean newswire text', () => {
    const text = `L’usine ferme\nPARIS, 12 juin 2025 (AFP)\n${PROSE}\nLe calendrier\n${PROSE}\n- Renault : 12 %\n- PSA : 3 %\n${PROSE}`;
    expect(kinds(text)).not.toContain('boilerplate');
  });

  it('takes all after the end of the article for the page', () => {
    const text = `Le titre du jour\n${PROSE}\n${PROSE}\nLaisser un commentaire\nUn titre de plus\nSanté\nUne phrase courte de la page, avec un point à la fin.`;
    expect(kinds(text).slice(3)).toEqual(Array(4).fill('boilerplate'));
  });

  it('reads the marks of Markdown', () => {
    const text = `# Le titre\n${PROSE}\n## Une partie\n- un point\n> une citation\n| a | b |`;
    expect(kinds(text, { format: 'markdown' })).toEqual([
      'title',
      'paragraph',
      'heading',
      'list-item',
      'quote',
      'table',
    ]);
  });

  it.each([
    ['---\ntitle: Le titre\ndate: 2024-05-14\n---\n', 4],
    ['---\n# de la rédaction\ntags:\n  - emploi\n---\n\n', 5],
    ['---\n"title": "Deux : points"\n...\n', 3],
  ])('takes the front matter of Markdown for the page: %j', (matter, lines) => {
    const read = kinds(`${matter}# Le titre\n${PROSE}`, { format: 'markdown' });
    expect(read).toEqual([...Array(lines).fill('boilerplate'), 'title', 'paragraph']);
  });

  it.each([
    ['a rule without another', `---\ntitle: Le titre\n${PROSE}`],
    ['prose between two rules', `---\n${PROSE}\n---\n${PROSE}`],
    ['rules that do not open the file', `${PROSE}\n---\ntitle: Le titre\n---\n${PROSE}`],
  ])('leaves %s in the article', (_name, text) => {
    const lines = text.split('\n');
    const page = kinds(text, { format: 'markdown' }).flatMap((kind, i) =>
      kind === 'boilerplate' ? lines[i] : [],
    );
    expect(page.filter((line) => line !== '---')).toEqual([]);
  });

  it('agrees with the seed articles', () => {
    const seeds = readCorpus().filter(({ meta }) => meta.licence.startsWith('seed'));
    expect(seeds).toHaveLength(5);
    for (const { text, meta, layers } of seeds) {
      const isPage = ({ kind }: { readonly kind: string }) => kind === 'boilerplate';
      expect(read(text, { title: meta.title ?? null }).map(isPage)).toEqual(layers.blocks?.map(isPage));
    }
  });

  it('covers each line that is not blank once, in order, whatever the text', () => {
    const line = fc.oneof(fc.constantFrom(PROSE, '', '  ', ...LINES.map(([text]) => text)), fc.string());
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        const expected = text.split('\n').filter((one) => one.trim() !== '');
        expect(read(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
      }),
    );
  });
});
