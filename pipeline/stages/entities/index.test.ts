import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTITY_TYPES, type Entity, type EntityType } from '../../schema.js';
import { layersOf, toolsOf } from '../../testing/layers.js';
import { drawMarked, readMarked } from '../../testing/marked.js';
import { scriptedTagger, taggerBy } from '../../testing/scripted-tagger.js';
import stage from './index.js';

/** Runs the stage on a text in which the model's spans are drawn; `types` are theirs, in order. */
async function run(
  marked: string,
  types: string,
  language = 'fr',
): Promise<{ text: string; entities: readonly Entity[] }> {
  const { text, spans } = readMarked(marked);
  const typed = spans.map((span, i) => ({ ...span, type: types.split(' ')[i] as EntityType }));
  const tools = toolsOf({ tagger: scriptedTagger(text, typed) });
  return { text, entities: await stage.run(layersOf(text, { language }), tools) };
}

const drawn = ({ text, entities }: { text: string; entities: readonly Entity[] }): [string, string] => [
  drawMarked(text, entities),
  entities.map(({ type }) => type).join(' '),
];

describe('what the model found', () => {
  it.each([
    // titles, articles and signs are outside
    ['[M. Dupont] part', 'PER', 'M. [Dupont] part', 'PER'],
    ['selon [l’Allemagne]', 'LOC', 'selon l’[Allemagne]', 'LOC'],
    ["selon [l'Allemagne]", 'LOC', "selon l'[Allemagne]", 'LOC'],
    ['à [« Lyon », ]hier', 'LOC', 'à « [Lyon] », hier', 'LOC'],
    ['le [Canard enchaîné de] hier', 'ORG', 'le [Canard enchaîné] de hier', 'ORG'],
    ['le général [de Gaulle]', 'PER', 'le général [de Gaulle]', 'PER'],
    ['chez [Tartempion Inc.] hier', 'ORG', 'chez [Tartempion Inc.] hier', 'ORG'],
    ['la [RATP (groupe)]', 'ORG', 'la [RATP (groupe)]', 'ORG'],
    ['vers 50 avant [J.-C.] encore', 'PER', 'vers 50 avant [J.-C.] encore', 'PER'],
    ['à [Saint-Étienne\u00A0]', 'LOC', 'à [Saint-Étienne]\u00A0', 'LOC'],
    // pieces are joined
    ['à [San] [Francisco], en avril', 'LOC LOC', 'à [San Francisco], en avril', 'LOC'],
    ['[Tartempion] [Robotics] recrute', 'ORG PRODUCT', '[Tartempion Robotics] recrute', 'ORG'],
    ['le [Grand Conseil du] [Valais]', 'ORG LOC', 'le [Grand Conseil du Valais]', 'ORG'],
    ['[Jo de La Tour] d’[Artaise] parle', 'PER LOC', '[Jo de La Tour d’Artaise] parle', 'PER'],
    ['[Jo Dupuis] d’[Artaise] parle', 'PER LOC', '[Jo Dupuis] d’[Artaise] parle', 'PER LOC'],
    ['[Vauquelin] [Matériaux] est condamné', 'PER ORG', '[Vauquelin Matériaux] est condamné', 'ORG'],
    ['le délégué [Vauquelin] [CGT] parle', 'PER ORG', 'le délégué [Vauquelin] [CGT] parle', 'PER ORG'],
    ['[Jo Vauquelin] [Matériaux] arrive', 'PER ORG', '[Jo Vauquelin] [Matériaux] arrive', 'PER ORG'],
    ['[Mark] [Dupuis] arrive', 'PER PER', '[Mark Dupuis] arrive', 'PER'],
    [
      'le ministre de l’[Intérieur] [Jean Dupont]',
      'ORG PER',
      'le ministre de l’[Intérieur] [Jean Dupont]',
      'ORG PER',
    ],
    ['[Jean Dupont] [Anne Martin] parlent', 'PER PER', '[Jean Dupont] [Anne Martin] parlent', 'PER PER'],
    ['[Lyon], [Paris] et [Nice]', 'LOC LOC LOC', '[Lyon], [Paris] et [Nice]', 'LOC LOC LOC'],
    // no names
    ['le [PDG] mise sur l’[IA]', 'ORG ORG', 'le PDG mise sur l’IA', ''],
    ['l’[ESN] [Kerlys] et une [SSII]', 'ORG ORG ORG', 'l’ESN [Kerlys] et une SSII', 'ORG'],
    ['l’usinier [tarbais Mécapyr] recrute', 'ORG', 'l’usinier tarbais [Mécapyr] recrute', 'ORG'],
    ['l’[ESN Kerlys] recrute', 'ORG', 'l’ESN [Kerlys] recrute', 'ORG'],
    [
      'la [SEM Quercy Habitat] et la [MJC de Figeac]',
      'ORG ORG',
      'la [SEM Quercy Habitat] et la [MJC de Figeac]',
      'ORG ORG',
    ],
    [
      '[Jo Le Bihan] ([DVG]) bat [Ana Morel] ([LR])',
      'PER ORG PER ORG',
      '[Jo Le Bihan] (DVG) bat [Ana Morel] ([LR])',
      'PER PER ORG',
    ],
    ['sur l’[A9] et la [RN20]', 'LOC LOC', 'sur l’A9 et la RN20', ''],
    ['intelligence [artificielle]', 'ORG', 'intelligence artificielle', ''],
    ['a deal of [£640mn]', 'ORG', 'a deal of £640mn', ''],
    ['pour [$ 12 million]', 'ORG', 'pour $ 12 million', ''],
    ['le magasin [Dollar Tree]', 'ORG', 'le magasin [Dollar Tree]', 'ORG'],
    ['[Faux], dit-il', 'PER', 'Faux, dit-il', ''],
    ['l’[Ebitda de Zorgane]', 'ORG', 'l’Ebitda de [Zorgane]', 'ORG'],
    ['le cours de [Bourse de Zorgane]', 'ORG', 'le cours de Bourse de [Zorgane]', 'ORG'],
    ['la [Bourse de Paris]', 'ORG', 'la [Bourse de Paris]', 'ORG'],
    // a month that is a group
    [
      'le groupe [Avril] et le PDG d’Avril, en avril',
      'ORG',
      'le groupe [Avril] et le PDG d’[Avril], en avril',
      'ORG ORG',
    ],
    ['[Avril] est froid', 'ORG', 'Avril est froid', ''],
    ['le groupe [RH] du [Sénat]', 'ORG ORG', 'le groupe RH du [Sénat]', 'ORG'],
  ])('%s', async (marked, types, expected, expectedTypes) => {
    expect(drawn(await run(marked, types))).toEqual([expected, expectedTypes]);
  });
});

describe('rules beside the model', () => {
  it.each([
    // known names: their type, and they are found where the model missed them
    ['[Google] a payé', 'PRODUCT', '[Google] a payé', 'ORG'],
    ['soutenue par Nvidia', '', 'soutenue par [Nvidia]', 'ORG'],
    ['[Scale] [AI] recrute', 'PRODUCT ORG', '[Scale AI] recrute', 'ORG'],
    ['la Banque centrale européenne', '', 'la [Banque centrale européenne]', 'ORG'],
    [
      'LA BANQUE CENTRALE EUROPÉENNE RELÈVE SES TAUX',
      '',
      'LA [BANQUE CENTRALE EUROPÉENNE] RELÈVE SES TAUX',
      'ORG',
    ],
    ['[Instagram] a traduit', 'ORG', '[Instagram] a traduit', 'ORG'],
    ['[Instagram] a traduit', 'LOC', '[Instagram] a traduit', 'PRODUCT'],
    ['les [Etats-Unis] et l’Union européenne', 'LOC', 'les [Etats-Unis] et l’[Union européenne]', 'LOC ORG'],
    // but not inside other words, addresses and longer names
    ['la méta-analyse de Meta-analyse', '', 'la méta-analyse de Meta-analyse', ''],
    ['sur amazon.fr, @Nvidia et Nvidia.com', '', 'sur amazon.fr, @Nvidia et Nvidia.com', ''],
    ['la [Fondation Google pour le climat]', 'ORG', 'la [Fondation Google pour le climat]', 'ORG'],
    // forms that are common words are not added, and persons and places stay what they are
    ['le jus d’Orange et le total', '', 'le jus d’Orange et le total', ''],
    ['à [Orange], dans le Vaucluse', 'LOC', 'à [Orange], dans le Vaucluse', 'LOC'],
    ['[Orange] perd des abonnés', 'PRODUCT', '[Orange] perd des abonnés', 'ORG'],
    ['M. [Leclerc] se tait', 'PER', 'M. [Leclerc] se tait', 'PER'],
    // product lines and versions
    ['le modèle Llama 4 de Meta', '', 'le modèle [Llama 4] de [Meta]', 'PRODUCT ORG'],
    ['la [CGT]-[Transports] craint', 'ORG ORG', 'la [CGT-Transports] craint', 'ORG'],
    ['le chef de [FO]-Métaux', 'ORG', 'le chef de [FO-Métaux]', 'ORG'],
    ['[EXCLUSIF] - [Zorglub] ferme', 'ORG ORG', 'EXCLUSIF - [Zorglub] ferme', 'ORG'],
    ['[Battu], [Jo Morel] part', 'PER PER', 'Battu, [Jo Morel] part', 'PER'],
    ['son [Llama] 4 déçoit', 'ORG', 'son [Llama 4] déçoit', 'PRODUCT'],
    ['GPT-5, GPT-4o et iPhone 15 Pro', '', '[GPT-5], [GPT-4o] et [iPhone 15 Pro]', 'PRODUCT PRODUCT PRODUCT'],
    ['la [Zorglub] 3 arrive', 'PRODUCT', 'la [Zorglub 3] arrive', 'PRODUCT'],
    ['d’[iPhone] 10 millions', 'PRODUCT', 'd’[iPhone] 10 millions', 'PRODUCT'],
    ['Windows 10,5 %', '', 'Windows 10,5 %', ''],
    ['le tribunal de [commerce de Brest]', 'ORG', 'le [tribunal de commerce de Brest]', 'ORG'],
    // unions in one word
    ['l’intersyndicale [CGT-CFDT-FO]', 'ORG', 'l’intersyndicale [CGT]-[CFDT]-[FO]', 'ORG ORG ORG'],
    ['la section [FO-Transports]', 'ORG', 'la section [FO-Transports]', 'ORG'],
    ['la [CFE-CGC] signe', 'ORG', 'la [CFE-CGC] signe', 'ORG'],
    // offices with their towns, datelines, owners, nationalities
    ['le parquet d’[Avignon] enquête', 'LOC', 'le [parquet d’Avignon] enquête', 'ORG'],
    ['le chef de [Bordeaux]', 'LOC', 'le chef de [Bordeaux]', 'LOC'],
    ['[Lyon], 3 mai 2023 (XYZ) - Un feu', 'LOC', '[Lyon], 3 mai 2023 ([XYZ]) - Un feu', 'LOC ORG'],
    ['[PARIS], 3 mai ([Zorglub]) - Un feu', 'ORG LOC', '[PARIS], 3 mai ([Zorglub]) - Un feu', 'LOC ORG'],
    ['PARIS/ROME, 3 mai (XYZ) - Un feu', '', '[PARIS]/[ROME], 3 mai ([XYZ]) - Un feu', 'LOC LOC ORG'],
    ['[Zorglub] (XYZ), - un groupe', 'ORG', '[Zorglub] (XYZ), - un groupe', 'ORG'],
    [
      'La hausse de [Zorglub], hier (XYZ) est nette',
      'ORG',
      'La hausse de [Zorglub], hier (XYZ) est nette',
      'ORG',
    ],
    ['[Zorglub] ([ZRG.PA]) monte', 'ORG ORG', '[Zorglub] (ZRG.PA) monte', 'ORG'],
    ['[Zorglub] ([Z.com]) monte', 'ORG ORG', '[Zorglub] ([Z.com]) monte', 'ORG ORG'],
    ['le rachat de [Zorglub]', 'LOC', 'le rachat de [Zorglub]', 'ORG'],
    ['le capital de la [France]', 'LOC', 'le capital de la [France]', 'LOC'],
    ['l’italien [Zorglub] vend', 'PER', 'l’italien [Zorglub] vend', 'ORG'],
    [
      '[Jo Zorglub] ([Sud]) et [Ana Zorglub] ([Nice])',
      'PER LOC PER LOC',
      '[Jo Zorglub] ([Sud]) et [Ana Zorglub] ([Nice])',
      'PER ORG PER LOC',
    ],
    ['pour la rennaise [Zorglub]', 'PER', 'pour la rennaise [Zorglub]', 'ORG'],
    ['le lorientais [Zorglub] tombe', 'PER', 'le lorientais [Zorglub] tombe', 'PER'],
    ['la rennaise [Jo Zorglub] court', 'PER', 'la rennaise [Jo Zorglub] court', 'PER'],
    ['l’italien [Jo Zorglub] court', 'PER', 'l’italien [Jo Zorglub] court', 'PER'],
    ['la start-up lyonnaise [Zorglub]', 'PER', 'la start-up lyonnaise [Zorglub]', 'ORG'],
    ['analyste des marchés chez [Zorglub Tag]', 'PER', 'analyste des marchés chez [Zorglub Tag]', 'ORG'],
    // a firm's town is not in its name
    ['la papeterie [Zorglub de] [Nantes]', 'ORG LOC', 'la papeterie [Zorglub] de [Nantes]', 'ORG LOC'],
    // legal forms
    ['chez [Tartempion] SA, hier', 'PER', 'chez [Tartempion SA], hier', 'ORG'],
    ['chez [Tartempion] SAlon', 'ORG', 'chez [Tartempion] SAlon', 'ORG'],
    // civil titles and cues
    ['Selon Mme Zoubida Ben Salah, oui', '', 'Selon Mme [Zoubida Ben Salah], oui', 'PER'],
    ['le PDG de [Zorglub] part', 'PRODUCT', 'le PDG de [Zorglub] part', 'ORG'],
    ['la faillite de [Delmas Meubles] hier', 'PER', 'la faillite de [Delmas Meubles] hier', 'ORG'],
    ['la faillite morale de [Jean Delmas] hier', 'PER', 'la faillite morale de [Jean Delmas] hier', 'PER'],
    ['le maire de [Zorglub] part', 'LOC', 'le maire de [Zorglub] part', 'LOC'],
    ['la start-up [Zorglub] lève', 'LOC', 'la start-up [Zorglub] lève', 'ORG'],
    ['son application [Zorglub] plaît', 'ORG', 'son application [Zorglub] plaît', 'PRODUCT'],
    // what follows a firm alone
    ['[Zorglub], dont le siège est à Brest', 'PER', '[Zorglub], dont le siège est à Brest', 'ORG'],
    ['[Zorglub] emploie 300 personnes', 'PER', '[Zorglub] emploie 300 personnes', 'ORG'],
    [
      'L’atelier de [Zorglub] emploie 30 personnes',
      'LOC',
      'L’atelier de [Zorglub] emploie 30 personnes',
      'LOC',
    ],
    ['Puis [Zorglub], qui emploie 30 personnes', 'LOC', 'Puis [Zorglub], qui emploie 30 personnes', 'ORG'],
    ['[Zorglub] emploie des mots durs', 'PER', '[Zorglub] emploie des mots durs', 'PER'],
    ['[Jo Zorglub] emploie 300 personnes', 'PER', '[Jo Zorglub] emploie 300 personnes', 'PER'],
    ['la [France] a levé 10 milliards', 'LOC', 'la [France] a levé 10 milliards', 'LOC'],
    // a quoted name goes on to the closing quote
    ['dans « [La Gazette] des zébus » hier', 'ORG', 'dans « [La Gazette des zébus] » hier', 'ORG'],
    ['« [Zorglub] de retour dans la course »', 'ORG', '« [Zorglub] de retour dans la course »', 'ORG'],
    ['« [Jo] de Brest »', 'PER', '« [Jo] de Brest »', 'PER'],
    // a word that begins the sentence is no part of a name
    ['[Imaginez Zorglub] partout', 'PRODUCT', 'Imaginez [Zorglub] partout', 'PRODUCT'],
    ['[Selon Zorglub], oui', 'ORG', 'Selon [Zorglub], oui', 'ORG'],
    ['[Avec-Zorglub] recrute', 'ORG', '[Avec-Zorglub] recrute', 'ORG'],
    // storms, spacecraft, the place of a plant
    ['la tempête tropicale [Zorglub] frappe', 'LOC', 'la tempête tropicale [Zorglub] frappe', 'EVENT'],
    ['la tempête frappe [Brest]', 'LOC', 'la tempête frappe [Brest]', 'LOC'],
    ['le laboratoire spatial [Zorglub] tombe', 'ORG', 'le laboratoire spatial [Zorglub] tombe', 'PRODUCT'],
    ['le laboratoire [Zorglub] embauche', 'PER', 'le laboratoire [Zorglub] embauche', 'ORG'],
    ['ferme son usine de [Zorglub] (Cher)', 'ORG', 'ferme son usine de [Zorglub] (Cher)', 'LOC'],
    ['ferme l’usine de [Zorglub] (Cher)', 'ORG', 'ferme l’usine de [Zorglub] (Cher)', 'ORG'],
    // no cue corrects what the tables are sure of, or a person's full name
    ['le jeu vidéo [Nintendo] plaît', 'ORG', 'le jeu vidéo [Nintendo] plaît', 'ORG'],
    ['le navigateur [Jo Zorglub] gagne', 'PER', 'le navigateur [Jo Zorglub] gagne', 'PER'],
    // unions side by side
    ['la [CGT Zébus et FO] signent', 'ORG', 'la [CGT Zébus] et [FO] signent', 'ORG ORG'],
    ['chez [Zorglub et Fils] hier', 'ORG', 'chez [Zorglub et Fils] hier', 'ORG'],
    // whoever has a title is a person wherever the article names him
    [
      'M. [Zorglub] part. Les [Zorglub] aussi',
      'PER ORG',
      'M. [Zorglub] part. Les [Zorglub] aussi',
      'PER PER',
    ],
    [
      '[Jo Zorglub] part. [Jo Zorglub] parle à [Zorglub]',
      'PER PER LOC',
      '[Jo Zorglub] part. [Jo Zorglub] parle à [Zorglub]',
      'PER PER PER',
    ],
    ['[Jo Zorglub] vit à [Zorglub]', 'PER LOC', '[Jo Zorglub] vit à [Zorglub]', 'PER LOC'],
    ['[Jo Lyon] parle à [Londres]', 'PER LOC', '[Jo Lyon] parle à [Londres]', 'PER LOC'],
    // in capitals, the article's own name is better than the model's
    [
      '[JO ZORGLUB QUITTERA] SON POSTE\n[Jo Zorglub] part',
      'PER PER',
      '[JO ZORGLUB] QUITTERA SON POSTE\n[Jo Zorglub] part',
      'PER PER',
    ],
    // an acronym in brackets is a name
    ['l’[Office des Zébus Libres] (OZL)', 'ORG', 'l’[Office des Zébus Libres] ([OZL])', 'ORG ORG'],
    ['l’[Office des Zébus] (Paris)', 'ORG', 'l’[Office des Zébus] (Paris)', 'ORG'],
  ])('%s', async (marked, types, expected, expectedTypes) => {
    expect(drawn(await run(marked, types))).toEqual([expected, expectedTypes]);
  });

  it.each([
    [
      'a name in one place is one everywhere',
      '[Zorglub] monte. On parle de Zorglub.',
      'ORG',
      '[Zorglub] monte. On parle de [Zorglub].',
      'ORG ORG',
    ],
    [
      'but not where its word is common',
      '[Zorglub] monte, un zorglub. Un Zorglub.',
      'ORG',
      '[Zorglub] monte, un zorglub. Un Zorglub.',
      'ORG',
    ],
    [
      'nor inside a longer name',
      '[Zorglub] monte. La Tour Zorglub.',
      'ORG',
      '[Zorglub] monte. La Tour Zorglub.',
      'ORG',
    ],
    [
      'the most frequent type wins',
      '[Zor] et [Zor] et [Zor]',
      'ORG ORG PRODUCT',
      '[Zor] et [Zor] et [Zor]',
      'ORG ORG ORG',
    ],
    [
      'a surname is the person',
      '[Ana Zor] part. Que fera Zor ?',
      'PER',
      '[Ana Zor] part. Que fera [Zor] ?',
      'PER PER',
    ],
    [
      'also where it looked like a firm',
      '[Ana Zor] part. Que fera [Zor] ?',
      'PER ORG',
      '[Ana Zor] part. Que fera [Zor] ?',
      'PER PER',
    ],
    [
      'a place called as a firm is the firm',
      '[Zor Systèmes] monte. [Zor Systèmes] baisse. Que fera [Zor] ?',
      'ORG ORG LOC',
      '[Zor Systèmes] monte. [Zor Systèmes] baisse. Que fera [Zor] ?',
      'ORG ORG ORG',
    ],
    [
      'but not where it is a place more often',
      '[Zor Systèmes] est à [Zor]. Il neige à [Zor].',
      'ORG LOC LOC',
      '[Zor Systèmes] est à [Zor]. Il neige à [Zor].',
      'ORG LOC LOC',
    ],
    [
      'nor where the firm is spoken of as often',
      '[Paris Systèmes] est à [Paris].',
      'ORG LOC',
      '[Paris Systèmes] est à [Paris].',
      'ORG LOC',
    ],
    [
      'a person is sooner',
      '[Zor Systèmes] monte. Que fera [Zor] ?',
      'ORG PER',
      '[Zor Systèmes] monte. Que fera [Zor] ?',
      'ORG ORG',
    ],
    [
      'nor where the rest is no word that firms leave out',
      '[Zor Métropole] paie. Que fera [Zor] ?',
      'ORG LOC',
      '[Zor Métropole] paie. Que fera [Zor] ?',
      'ORG LOC',
    ],
    [
      'in capitals too',
      'ANA ZOR S’EN VA\n[Ana Zor] part.',
      'PER',
      '[ANA ZOR] S’EN VA\n[Ana Zor] part.',
      'PER PER',
    ],
    [
      'but a law called after her is not',
      '[Ana Zor] part. La loi Zor reste.',
      'PER',
      '[Ana Zor] part. La loi Zor reste.',
      'PER',
    ],
  ])('%s', async (_rule, marked, types, expected, expectedTypes) => {
    expect(drawn(await run(marked, types))).toEqual([expected, expectedTypes]);
  });

  it('name themselves', async () => {
    const { entities } = await run('[Google] et Nvidia avec [Tata]', 'PRODUCT PER');
    expect(entities.map(({ rule }) => rule)).toEqual(['fr/known-name', 'fr/known-name', 'model']);
  });
});

describe('without a model', () => {
  it('the rules still find what they are sure of, and a warning says so', async () => {
    const warnings: string[] = [];
    const text = 'Selon M. Zorglub, Meta investit en France dans Llama 4.';
    const entities = await stage.run(layersOf(text), toolsOf({ warn: (code) => warnings.push(code) }));
    expect(drawMarked(text, entities)).toBe(
      'Selon M. [Zorglub], [Meta] investit en [France] dans [Llama 4].',
    );
    expect(warnings).toEqual(['no-model']);
  });
});

describe('any text with any tags', () => {
  const part = fc.constantFrom(
    ...[
      'Meta',
      'Scale',
      'AI',
      'IA',
      'M.',
      'Wang',
      'l’',
      "d'",
      'de',
      ' ',
      ' ',
      ' ',
      '\u00A0',
      '\n',
      '-',
      '.',
      ',',
      '«',
      '»',
      '(',
    ],
    ...[
      ')',
      '😀',
      'É',
      'été',
      '15',
      '4',
      'A9',
      'SA',
      'Inc.',
      'iPhone',
      'PDG',
      'Llama',
      'x'.repeat(500),
      'BCE',
      '’',
      '&',
      '\u200B',
    ],
  );
  const anyText = fc.array(part, { maxLength: 60 }).map((parts) => parts.join(''));
  const words = (text: string) => [...text.matchAll(/[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu)];

  it('gives spans that are ordered, whole and clean, each in one block', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.infiniteStream(fc.integer({ min: 0, max: 19 })), async (text, choices) => {
        const layers = layersOf(text);
        const blocks = layers.blocks.map((block, i) =>
          i % 3 === 2 ? { ...block, kind: 'boilerplate' as const } : block,
        );
        const tagger = taggerBy(30, (window) =>
          words(window).flatMap(({ index, 0: word }) => {
            const choice = choices.next().value as number;
            const type = ENTITY_TYPES[choice % 5]!;
            return choice < 10
              ? [
                  {
                    start: index,
                    end: index + word.length,
                    label: `${choice < 5 ? 'B' : 'I'}-${type}` as const,
                    score: 0.9,
                  },
                ]
              : [];
          }),
        );
        const entities = await stage.run({ ...layers, blocks }, toolsOf({ tagger }));
        let last = 0;
        for (const { id, start, end, name, entity } of entities) {
          const slice = text.slice(start, end);
          expect(id).toBe(`e${start}-${end}`);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(slice).toMatch(/^[^\s\p{P}]/u);
          expect(slice).toMatch(/(?:[^\s\p{P}]|\.|\))$/u);
          for (const edge of [start, end])
            expect(text.slice(edge - 1, edge + 1)).not.toMatch(/^[\p{L}\p{N}]{2}$/u);
          expect(text.slice(edge(start), edge(end)).length).toBe(end - start);
          const block = blocks.find((other) => other.start <= start && end <= other.end);
          expect(block?.kind).toBe('paragraph');
          expect(name.length).toBeGreaterThan(0);
          expect(entity).toMatch(/^\S+$/);
          last = end;
        }
        function edge(at: number): number {
          expect(/[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '')).toBe(
            false,
          );
          return at;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
