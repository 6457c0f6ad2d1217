import { describe, expect, it } from 'vitest';
import type { EntityType } from '../../schema.js';
import { layersOf, toolsOf } from '../../testing/layers.js';
import { drawMarked, readMarked } from '../../testing/marked.js';
import { scriptedTagger } from '../../testing/scripted-tagger.js';
import stage from './index.js';

/** The names that the stage draws where the model drew those in `marked`, and their types. */
async function drawn(marked: string, types: string): Promise<[string, string]> {
  const { text, spans } = readMarked(marked);
  const typed = spans.map((span, i) => ({ ...span, type: types.split(' ')[i] as EntityType }));
  const tools = toolsOf({ tagger: scriptedTagger(text, typed) });
  const entities = await stage.run(layersOf(text, { language: 'fr' }), tools);
  return [drawMarked(text, entities), entities.map(({ type }) => type).join(' ')];
}

describe('what a thing is', () => {
  it.each([
    ['la [fonderie Zorgane] ferme', 'ORG', 'la fonderie [Zorgane] ferme', 'ORG'],
    ['l’[association Forêt Vivante] écrit', 'ORG', 'l’association [Forêt Vivante] écrit', 'ORG'],
    ['le [festival Zorganova] ouvre', 'EVENT', 'le festival [Zorganova] ouvre', 'EVENT'],
    ['la [start-up lyonnaise Zorgane] avance', 'ORG', 'la start-up lyonnaise [Zorgane] avance', 'ORG'],
    ['le [chantier naval Zorgane] avance', 'ORG', 'le chantier naval [Zorgane] avance', 'ORG'],
    ['La [Scop Zorgane] recule', 'PRODUCT', 'La Scop [Zorgane] recule', 'ORG'],
    ['la [medtech Zorgane Cœur] avance', 'ORG', 'la medtech [Zorgane Cœur] avance', 'ORG'],
    ['l’enseigne de [bricolage Zorgane] avance', 'ORG', 'l’enseigne de bricolage [Zorgane] avance', 'ORG'],
    // what sits for a firm, and how a sentence begins
    ['l’[assemblée générale d’Zorgane] vote', 'ORG', 'l’assemblée générale d’[Zorgane] vote', 'ORG'],
    [
      'Le [Conseil d’administration de Zorgane] vote',
      'ORG',
      'Le Conseil d’administration de [Zorgane] vote',
      'ORG',
    ],
    ['[Exit Zorgane], trop cher', 'ORG', 'Exit [Zorgane], trop cher', 'ORG'],
    [
      '[Agenda] : tout ouvre. [Étranglé] par sa dette',
      'ORG ORG',
      'Agenda : tout ouvre. Étranglé par sa dette',
      '',
    ],
    ['l’[Assemblée nationale] vote', 'ORG', 'l’[Assemblée nationale] vote', 'ORG'],
    ['le [conseil d’administration] vote', 'ORG', 'le conseil d’administration vote', ''],
    // what a firm has
    ['l’introduction en [Bourse de Zorgane]', 'ORG', 'l’introduction en Bourse de [Zorgane]', 'ORG'],
    ['l’entrée en [Bourse d’Exalone]', 'ORG', 'l’entrée en Bourse d’[Exalone]', 'ORG'],
    ['à la [Bourse de Paris]', 'ORG', 'à la [Bourse de Paris]', 'ORG'],
    ['la [Bourse de Tokyo] recule', 'ORG', 'la [Bourse de Tokyo] recule', 'ORG'],
    ['le [CA de Zorgane] passerait', 'ORG', 'le CA de [Zorgane] passerait', 'ORG'],
    ['[Feu vert de Bruxelles] à une aide', 'ORG', 'Feu vert de [Bruxelles] à une aide', 'LOC'],
    ['le [CA Zorgane] passerait', 'ORG', 'le [CA Zorgane] passerait', 'ORG'],
    // part of the name
    ['la [Fonderie Zorgane] ferme', 'ORG', 'la [Fonderie Zorgane] ferme', 'ORG'],
    ['le [lycée Zorgane] ferme', 'ORG', 'le [lycée Zorgane] ferme', 'ORG'],
    ['l’[association des Amis de Zor] écrit', 'ORG', 'l’[association des Amis de Zor] écrit', 'ORG'],
    ['Le [groupe socialiste] vote', 'ORG', 'Le [groupe socialiste] vote', 'ORG'],
  ])('%s', async (marked, types, expected, expectedTypes) => {
    expect(await drawn(marked, types)).toEqual([expected, expectedTypes]);
  });
});

describe('a firm’s site and its town', () => {
  it.each([
    ['l’usine [Zorgane de Zorville] ferme', 'ORG', 'l’usine [Zorgane] de [Zorville] ferme', 'ORG LOC'],
    ['l’[usine Zorgane de Zorville] ferme', 'ORG', 'l’usine [Zorgane] de [Zorville] ferme', 'ORG LOC'],
    ['L’atelier [Petit Zor d’Oyonville] vit', 'ORG', 'L’atelier [Petit Zor] d’[Oyonville] vit', 'ORG LOC'],
    ['le site [Zorgane du Mans] ferme', 'ORG', 'le site [Zorgane] du [Mans] ferme', 'ORG LOC'],
    // the town is in the firm's name, or there is no site, or no town
    ['l’usine [Verrerie de Zorville] ferme', 'ORG', 'l’usine [Verrerie de Zorville] ferme', 'ORG'],
    ['l’usine [Forges de Zorville] ferme', 'ORG', 'l’usine [Forges de Zorville] ferme', 'ORG'],
    ['chez [Zorgane de Zorville] hier', 'ORG', 'chez [Zorgane de Zorville] hier', 'ORG'],
    ['l’usine [Zorgane] de [Zorville] ferme', 'ORG LOC', 'l’usine [Zorgane] de [Zorville] ferme', 'ORG LOC'],
    ['l’usine [Zorgane du froid] ferme', 'ORG', 'l’usine [Zorgane du froid] ferme', 'ORG'],
  ])('%s', async (marked, types, expected, expectedTypes) => {
    expect(await drawn(marked, types)).toEqual([expected, expectedTypes]);
  });
});

describe('bodies, feasts and places called as firms', () => {
  it.each([
    ['élue à la Ville de [Zorville] hier', 'LOC', 'élue à la [Ville de Zorville] hier', 'ORG'],
    ['La Région [Zorraine] paie', 'LOC', 'La [Région Zorraine] paie', 'ORG'],
    ['le budget du Département du [Zor] baisse', 'LOC', 'le budget du [Département du Zor] baisse', 'ORG'],
    ['la ville de [Zorville] paie', 'LOC', 'la ville de [Zorville] paie', 'LOC'],
    ['Ville de [Zorville] : un budget', 'LOC', 'Ville de [Zorville] : un budget', 'LOC'],
    [
      'le président de la Région [Jo Zorgane] rit',
      'PER',
      'le président de la Région [Jo Zorgane] rit',
      'PER',
    ],
    ['Il sera signé après [Pâques].', 'LOC', 'Il sera signé après Pâques.', ''],
    ['l’[île de Pâques] et [Noël]', 'LOC EVENT', 'l’[île de Pâques] et Noël', 'LOC'],
    ['[Bernard Noël] part. [Noël] rit', 'PER PER', '[Bernard Noël] part. [Noël] rit', 'PER PER'],
    ['trois hôtels à [Évian] et à [Zor]', 'LOC LOC', 'trois hôtels à [Évian] et à [Zor]', 'LOC LOC'],
    ['le groupe [Danone] et [Évian]', 'ORG LOC', 'le groupe [Danone] et [Évian]', 'ORG ORG'],
  ])('%s', async (marked, types, expected, expectedTypes) => {
    expect(await drawn(marked, types)).toEqual([expected, expectedTypes]);
  });
});
