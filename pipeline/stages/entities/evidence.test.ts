import { describe, expect, it } from 'vitest';
import type { EntityType } from '../../schema.js';
import { layersOf, toolsOf } from '../../testing/layers.js';
import { readMarked } from '../../testing/marked.js';
import { scriptedTagger } from '../../testing/scripted-tagger.js';
import stage from './index.js';

/** The types that the stage gives to the drawn names, which the model gave `types`, this sure of each. */
async function typesOf(marked: string, types: string, score = 0.9, language = 'fr'): Promise<string> {
  const { text, spans } = readMarked(marked);
  const typed = spans.map((span, i) => ({ ...span, type: types.split(' ')[i] as EntityType, score }));
  const tools = toolsOf({ tagger: scriptedTagger(text, typed) });
  return (await stage.run(layersOf(text, { language }), tools)).map(({ type }) => type).join(' ');
}

describe('what an article says of a name', () => {
  it.each([
    // what only firms do, in any place of the article
    ['[Zorgane] : 80 postes menacés\n[Zorgane] emploie 300 personnes', 'LOC LOC', 'ORG ORG'],
    [
      '[Zorgane] avance\nLe capital de [Zorgane] est ouvert. Chez [Zorgane], on rit',
      'LOC LOC LOC',
      'ORG ORG ORG',
    ],
    ['[Zorgane] compte 120 salariés. [Zorgane] avance', 'LOC LOC', 'ORG ORG'],
    ['[Zorgane], spécialiste du froid, avance. [Zorgane] a racheté deux rivaux', 'LOC LOC', 'ORG ORG'],
    ['Chez [Zorgane], on rit', 'LOC', 'ORG'],
    ['[Zorgane] se dote d’un président. [Zorgane], la start-up du froid', 'PER PER', 'ORG ORG'],
    ['[Zorgane], fondée en 2012 par sa mère', 'PER', 'ORG'],
    ['[Zorgane] est une jeune pousse du froid', 'PER', 'ORG'],
    ['[Zorgane], dont les salariés attendent, avance', 'PER', 'ORG'],
    ['[Zorgane] change de nom', 'PER', 'ORG'],
    // what a product never does
    ['[Zorgane] annonce 60 commandes', 'PRODUCT', 'ORG'],
    ['[Zorgane] a donc fait machine arrière', 'PRODUCT', 'ORG'],
    ['[Zorgane], deuxième surgélateur italien, avance', 'PRODUCT', 'ORG'],
    ['[Zorgane] devrait renoncer', 'PRODUCT', 'ORG'],
    // a town tells where a firm is
    ['le groupe de [Zorgane] avance', 'ORG', 'LOC'],
    ['la jeune pousse de [Zorgane] recrute', 'ORG', 'LOC'],
    ['le maire de [Zorgane] parle', 'ORG', 'LOC'],
    ['le domaine de [Zorgane] est vendu', 'ORG', 'LOC'],
    ['Native de [Zorgane], la présidente parle', 'PER', 'LOC'],
    // whom something is sold to
    ['Vendu à [Zorgane], l’entrepôt est loué', 'LOC', 'ORG'],
    ['Altor fournit des pièces à [Zorgane]', 'LOC', 'ORG'],
    ['Altor a vendu sa filiale belge à [Zorgane]', 'LOC', 'ORG'],
    ['La marque appartient à [Zorgane]', 'LOC', 'ORG'],
    // a person has an age, an office, a family and firms
    ['le groupe de [Ada Zorgane] avance', 'ORG', 'PER'],
    ['La famille [Zorgane] garde 20 %', 'ORG', 'PER'],
    ['[Ada Zorgane], 45 ans, arrive', 'ORG', 'PER'],
    ['[Ada Zorgane], directrice de l’usine, arrive', 'LOC', 'PER'],
  ])('%s', async (marked, types, expected) => {
    expect(await typesOf(marked, types, 0.75)).toBe(expected);
  });

  it.each([
    // behind a preposition it is not the name that acts
    ['Le chantier de [Zorgane] emploie 70 personnes', 'LOC'],
    ['Le coutelier de [Zorgane], qui compte 35 salariés, reste', 'LOC'],
    ['L’atelier, à [Zorgane], fondé en 1920', 'LOC'],
    ['Altor livre ses pains à [Zorgane]', 'LOC'],
    ['Altor cède son usine à [Zorgane]', 'LOC'],
    ['Une usine près de [Zorgane] recrute 20 personnes', 'LOC'],
    // a place where the article says that something happens
    ['À [Zorgane], on rit. [Zorgane] a racheté le site', 'LOC LOC'],
    // what persons and places do too
    ['[Zorgane] annonce une visite', 'PER'],
    ['Chez [Zorgane], on rit', 'PER'],
    ['[Zorgane] a signé', 'PER'],
    ['[Zorgane] veut un stade', 'LOC'],
    ['[Ada Zorgane] rachète le groupe', 'PER'],
    ['[Ada Zorgane] recrute 20 personnes', 'PER'],
    // a product that the article calls one
    ['Le [Zorgane] annonce la couleur', 'PRODUCT'],
    ['[Zorgane] est un jeu vidéo. [Zorgane] a confirmé sa vogue', 'PRODUCT PRODUCT'],
    // no verb of firms
    ['[Zorgane] : le match', 'LOC'],
    ['[Zorgane] avance', 'PRODUCT'],
    ['[Zorgane], 45 kilomètres, arrive', 'ORG'],
  ])('leaves %s', async (marked, types) => {
    expect(await typesOf(marked, types, 0.75)).toBe(types);
  });

  it.each([
    // in an article on firms
    ['[Zorgane] dans le rouge. Ses actionnaires et ses clients attendent', 'PER', 'ORG'],
    ['[Zorgane] dans le rouge. Ses actionnaires et ses clients attendent', 'LOC', 'ORG'],
    ['[Zorgane Pro] dans le rouge. Ses actionnaires et ses clients attendent', 'PRODUCT', 'ORG'],
    // in another, or with a mark of what it is
    ['[Zorgane] dans le rouge. Ses supporteurs et ses joueurs attendent', 'PER', 'PER'],
    ['[Ada Zorgane] a des clients et un patron. [Zorgane] rit', 'PER PER', 'PER PER'],
    ['M. [Zorgane] a des clients et un patron', 'PER', 'PER'],
    ['À [Zorgane], les clients et les ventes baissent', 'LOC', 'LOC'],
    ['Les clients de [Zorgane], les ventes à [Zorgane]', 'LOC LOC', 'LOC LOC'],
    ['Le [Zorgane] plaît aux clients du groupe', 'PRODUCT', 'PRODUCT'],
    ['[Bruxelles] impose au groupe deux cessions de clients', 'LOC', 'LOC'],
  ])('by the words of business: %s', async (marked, types, expected) => {
    expect(await typesOf(marked, types, 0.6)).toBe(expected);
  });

  it.each([
    // shares, brokers and stock exchanges
    ['L’action [Zorgane] cède 3 %', 'LOC', 'ORG'],
    ['Le titre de [Zorgane] cède 3 %', 'LOC', 'ORG'],
    ['Le broker passe de Neutre à Acheter sur [Zorgane]', 'PRODUCT', 'ORG'],
    ['Les analystes de [Zorgane] restent prudents', 'LOC', 'ORG'],
    ['[Zorgane] (code ZOR) recule', 'PER', 'ORG'],
    ['[Zorgane] : bénéfice record', 'LOC', 'ORG'],
    ['Le conseil d’administration de [Zorgane] a tranché', 'LOC', 'ORG'],
    // deals
    ['Il veut reprendre les activités ferroviaires de [Zorgane]', 'LOC', 'ORG'],
    ['Elle a ouvert son capital à [Zorgane]', 'LOC', 'ORG'],
    ['Il cède ses parts à [Zorgane]', 'LOC', 'ORG'],
    ['[Zorgane] s’offre le fabricant de vis', 'LOC', 'ORG'],
    ['[Zorgane] a été racheté par un rival', 'PRODUCT', 'ORG'],
    ['[Zorgane] passe sous pavillon chinois', 'LOC', 'ORG'],
    ['Ada a fondé [Zorgane] à vingt ans', 'PRODUCT', 'ORG'],
    ['La fusion entre [Zorgane] et [Kombi] inquiète les actionnaires et les salariés', 'LOC LOC', 'ORG ORG'],
    ['[Zorgane] et [Kombi] fusionnent. Les actionnaires et les salariés votent', 'PER PER', 'ORG ORG'],
    // whose firm it is
    ['Les garages [Zorgane] ferment', 'PER', 'ORG'],
    ['[Ada Zorgane] et ses 29 salariés attendent', 'PER', 'ORG'],
    ['La maison mère, [Ada Zorgane], refuse', 'PER', 'ORG'],
    ['[Zorgane], acteur majeur du froid, recule', 'PER', 'ORG'],
    // places by what stands there
    ['Il vend sa biscuiterie de [Zorgane]', 'ORG', 'LOC'],
    ['L’avionneur de [Zorgane] recrute', 'ORG', 'LOC'],
  ])('by deals, shares and trades: %s', async (marked, types, expected) => {
    expect(await typesOf(marked, types, 0.75)).toBe(expected);
  });

  it.each([
    ['L’action menée à [Zorgane] cède le pas', 'LOC'],
    ['Le titre du film [Zorgane] plaît', 'PRODUCT'],
    ['Il a pu acheter sur [Zorgane] un vélo', 'PRODUCT'],
    ['Les professeurs de [Zorgane] restent prudents', 'LOC'],
    ['[Zorgane] (Nièvre) recule', 'LOC'],
    ['[Zorgane] : résultats du premier tour', 'LOC'],
    ['Le marché couvert de [Zorgane] a fermé', 'LOC'],
    ['Il veut reprendre les travaux publics de [Zorgane]', 'LOC'],
    ['Elle a ouvert son atelier à [Zorgane]', 'LOC'],
    ['Il cède ses parts à [Zorgane]', 'PER'],
    ['[Zorgane] s’offre un stade', 'LOC'],
    ['[Zorgane] a été vaincu par un rival', 'PER'],
    ['[Zorgane] passe sous les nuages', 'LOC'],
    ['Ada a trouvé [Zorgane] à vingt ans', 'PRODUCT'],
    // towns merge, and the governments of states come together
    ['À [Zorgane], la fusion entre [Zorgane] et [Kombival] divise les élus', 'LOC LOC LOC'],
    ['Les vieux [Zorgane] ferment', 'PER'],
    ['[Ada Zorgane] et ses 2 enfants attendent', 'PER'],
    ['La mère, [Ada Zorgane], refuse', 'PER'],
    ['[Zorgane], acteur de théâtre, recule', 'PER'],
    ['Il vend sa collection de [Zorgane]', 'ORG'],
  ])('leaves by deals, shares and trades: %s', async (marked, types) => {
    expect(await typesOf(marked, types, 0.75)).toBe(types);
  });

  it.each([
    // what only houses are called
    ['[Fonderies Zorgane] recule', 'PER', 'ORG'],
    ['[Horlogerie Zorgane] a licencié', 'PER', 'ORG'],
    ['[Papeteries de Zorville] recule', 'LOC', 'ORG'],
    ['Avec [Zorgane Growth], il avance', 'PER', 'ORG'],
    ['Vendu par [Zorgane & Fils]', 'PER', 'ORG'],
    ['[Ada Énergies] recrute', 'PER', 'ORG'],
    // the trade of a firm before its name
    ['L’enseigne de bricolage [Zorgane] ferme', 'PER', 'ORG'],
    ['l’usine de chaussures [Zorgane] ferme', 'LOC', 'ORG'],
    ['le groupe familial de presse [Zorgane] recule', 'LOC', 'ORG'],
    ['avec l’intégrateur lyonnais [Zorgane]', 'PER', 'ORG'],
    ['l’électricien tchèque [Zorgane]', 'PER', 'ORG'],
    ['Les coopératives [Zorgane] et [Kombi] se marient', 'LOC LOC', 'ORG ORG'],
    ['Avec sa filiale [Zorgane]', 'LOC', 'ORG'],
    ['L’usine promise par [Zorgane] attend', 'LOC', 'ORG'],
    // towns
    ['L’entreprise familiale de [Zorville] recule', 'ORG', 'LOC'],
    ['le fabricant de skis de [Zorville] recule', 'ORG', 'LOC'],
    ['Ses magasins de [Zorville], [Oyonville] et [Kombiville]', 'LOC ORG ORG', 'LOC LOC LOC'],
    ['[Zorville]. Le papetier arrête', 'PRODUCT', 'LOC'],
    ['Il ferme son atelier de [Zorville]', 'ORG', 'LOC'],
    ['[Les Zorviers]. La charcuterie recrute', 'ORG', 'LOC'],
    ['[Zorville]. [Kombi] licencie', 'ORG ORG', 'LOC ORG'],
    ['[Zor-l’Abbé] : le maire part', 'ORG', 'LOC'],
    ['[Saint-Zor-sur-Mer]. Une école ferme', 'ORG', 'LOC'],
    ['Seul gain, [Zorgane] : la filiale de [Kombi] avance', 'LOC ORG', 'ORG ORG'],
  ])('by what houses are called and make: %s', async (marked, types, expected) => {
    expect(await typesOf(marked, types, 0.85)).toBe(expected);
  });

  it.each([
    // the bare name is the house’s, but for who has a title or is told to be a person
    [
      'La charcuterie [Zorgane] investit. Chez [Zorgane], on rit. [Ada Zorgane], 66 ans, part. [Zorgane] a signé',
      'ORG PER PER ORG',
      'ORG ORG PER ORG',
    ],
    [
      'Le garage familial [Zorgane] recrute. [Ada Zorgane] rit. M. [Zorgane] part. [Zorgane] exporte',
      'ORG PER PER ORG',
      'ORG PER PER ORG',
    ],
    [
      'La conserverie [Zorgane] ferme. [Ada Zorgane] rit, M. [Zorgane] part. La famille [Zorgane] garde 20 %. [Zorgane] cède',
      'ORG PER PER PER PER',
      'ORG PER PER PER ORG',
    ],
    // a given name, and a house that nothing tells of
    ['[Paul Zorgane] parle. [Paul Zorgane] rit', 'ORG PER', 'PER PER'],
    ['[Zorgane] répond. [Ada Zorgane] rit', 'ORG PER', 'PER PER'],
    ['[Bigard] recule. [Bigard] vend. [Ada Bigard] rit', 'ORG ORG PER', 'ORG ORG PER'],
    ['[Yves Zorgane] vend. [Yves Zorgane] avance. [Yves Zorgane] rit', 'ORG ORG PER', 'ORG ORG ORG'],
    ['[Zorgane-Kombi] ferme ses portes', 'PER', 'ORG'],
    ['[Zorgane] n’est pas pour autant en dépôt de bilan', 'PER', 'ORG'],
    [
      '[Zorgane] sabre son dividende. Jeudi, [Ada Zorgane] rit. [Zorgane] convainc ses actionnaires',
      'PER PER PER',
      'ORG PER ORG',
    ],
    // persons, though a firm or a cabinet is called so
    [
      'Le cabinet [Zorgane] ferme. [Ada Zorgane] rit. [Luc Zorgane] part. [Zorgane] parle',
      'ORG PER PER PER',
      'ORG PER PER PER',
    ],
    ['[Zorgane] parle. [Ada Zorgane] rit. Chez [Zorgane], on rit', 'PER PER ORG', 'PER PER PER'],
    [
      'Le groupe [Zorgane] ferme. [Ada Zorgane] a fui. [Zorgane] risque dix ans de prison. La mère de [Zorgane] parle',
      'ORG PER ORG PER',
      'ORG PER PER PER',
    ],
    ['[Zorgane] parle. [Ada Zorgane] rit. [Zorgane] vend ses parts', 'PER PER PER', 'PER PER PER'],
    ['[Zorgane] ferme la porte', 'PER', 'PER'],
    ['[Zorgane] est une championne', 'PER', 'PER'],
    ['[Zorgane] est une entreprise audacieuse', 'PRODUCT', 'PRODUCT'],
    ['[Zorgane], dont les parents attendent, avance', 'PER', 'PER'],
    ['[Ada Zorgane] change de nom', 'PER', 'PER'],
    ['[Zorville], dont les usines ferment', 'LOC', 'LOC'],
  ])('tells a family from its house: %s', async (marked, types, expected) => {
    expect(await typesOf(marked, types)).toBe(expected);
  });

  it.each([
    ['[Ada Zorgane] recule', 'PER'],
    ['La [Santé] est pleine', 'LOC'],
    ['À la [Santé], on attend', 'LOC'],
    ['[Fonderie] hier', 'PER'],
    ['Avec [Zorgane Frank], il avance', 'PER'],
    ['[Zorgane Tech Park] ouvre', 'LOC'],
    ['L’enseigne de bricolage de [Zorville] ferme', 'LOC'],
    ['l’usine de chaussures, [Zorville] ferme', 'LOC'],
    ['le groupe familial a vu [Zorgane] hier', 'PER'],
    ['avec l’électricien [Ada Zorgane]', 'PER'],
    ['Les habitants de [Zorville] et [Kombiville] se marient', 'LOC LOC'],
    ['Avec sa mère [Zorgane]', 'PER'],
    ['L’usine promise pour [Zorville] attend', 'LOC'],
    ['Le spécialiste des skis de [Zorgane Kombi] recule', 'ORG'],
    ['[Zorgane]. le papetier arrête', 'PRODUCT'],
    ['[Zorgane]. Le papetier arrête. [Zorgane] recule', 'ORG ORG'],
    ['[Les Zorviers]. La firme de bio avance. [Les Zorviers] recrute', 'ORG ORG'],
    ['Selon [Les Zorviers] : la hausse continue', 'ORG'],
    ['[Le Monde] : le quotidien recrute', 'ORG'],
    ['[Zorville] : la filiale de [Kombi] recrute', 'LOC ORG'],
    ['Il lit [Zorville]. Le papetier arrête', 'PRODUCT'],
  ])('leaves by what houses are called and make: %s', async (marked, types) => {
    expect(await typesOf(marked, types, 0.85)).toBe(types);
  });

  it('leaves a name that the tables know, and other languages', async () => {
    expect(await typesOf('[France] emploie 300 personnes', 'LOC', 0.5)).toBe('LOC');
    expect(await typesOf('[Zorgane] said so', 'PRODUCT', 0.5, 'en')).toBe('PRODUCT');
  });

  it('does not overrule a full name that the model is sure of', async () => {
    expect(await typesOf('[Ada Zorgane] supprime 300 postes', 'PER', 0.95)).toBe('PER');
    expect(await typesOf('[Ada Zorgane] supprime 300 postes', 'PER', 0.6)).toBe('ORG');
  });
});
