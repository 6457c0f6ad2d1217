import { describe, expect, it } from 'vitest';
import type { Entity, Frame } from '../../../schema.js';
import { readableBlocks } from '../../../stage.js';
import { layersOf, toolsOf } from '../../../testing/layers.js';
import { readMarked } from '../../../testing/marked.js';
import { readContext } from './index.js';

const ORGANISATIONS =
  'Renault|Meta|Scale AI|Danone|Carrefour|Casino|Alstom|Google|Atos|Airbus|SNCF|Orange|Sanofi|Michelin|Ubisoft|TF1|Mistral AI|Nokia|General Electric|Reuters|Bloomberg|AFP|TechCrunch|Les Echos|Le Monde|La Tribune|Le Figaro|Financial Times|CGT|FO|CFDT|Insee|Société Générale|Commission européenne|Autorité de la concurrence|Banque de France';
const PEOPLE = 'Luca de Meo|Philippe Martinez|Jane Doe|Jean Dupont|Bruno Vasseur|Daniel Kretinsky';
const NAMES = new RegExp(`(?<!\\p{L})(?:(${ORGANISATIONS})|(?:${PEOPLE}))(?!\\p{L})`, 'gu');
const keyOf = (name: string) => name.toLowerCase().replaceAll('é', 'e').replaceAll(' ', '-');

const entitiesOf = (text: string): Entity[] =>
  [...text.matchAll(NAMES)].map((match) => ({
    id: '',
    start: match.index,
    end: match.index + match[0].length,
    type: match[1] ? 'ORG' : 'PER',
    score: 1,
    name: match[0],
    entity: keyOf(match[0]),
    rule: 'test',
  }));

/** What is read at the one span drawn in the text; every organisation that no row names as a source is a party. */
function readingOf(
  marked: string,
  frame: Frame = 'layoffs',
  parties: readonly string[] = [],
  language = 'fr',
) {
  const { text, spans } = readMarked(marked);
  const entities = entitiesOf(text);
  const layers = layersOf(text, { language, entities, sentences: sentencesOf(text) });
  return contextOf(layers).at(spans[0]!, frame, parties);
}

const contextOf = (layers: ReturnType<typeof layersOf>) =>
  readContext(layers, readableBlocks(layers, toolsOf()));

function isSilent(marked: string): boolean {
  const { text, spans } = readMarked(marked);
  const layers = layersOf(text, { entities: entitiesOf(text), sentences: sentencesOf(text) });
  return contextOf(layers).isSilent(spans[0]!);
}

const sentencesOf = (text: string) =>
  [...text.matchAll(/\S.*?(?:[.!?…][»"”]?(?=\s+[\p{Lu}«"“])|$)/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

const modalityOf = (marked: string, frame?: Frame, parties?: readonly string[]) =>
  readingOf(marked, frame, parties).modality;

/** «outlet>speaker!»: `!` is direct, `&` a parallel chain. */
const sourcesOf = (marked: string, parties: readonly string[], frame?: Frame) =>
  readingOf(marked, frame, parties)
    .attribution.map(
      ({ source, sourceType, quoting, also }) =>
        `${also ? '&' : ''}${source}=${sourceType}${quoting === 'direct' ? '!' : ''}`,
    )
    .join(' > ');

describe('the press conditional is hearsay', () => {
  it.each([
    'Atos aurait [supprimé] 2.000 postes.',
    'Meta aurait discrètement [investi] 14 milliards de dollars.',
    'La jeune pousse serait désormais [valorisée] 6 milliards d’euros.',
    'Le plan concernerait près de 600 [postes] en France.',
    'L’opération représenterait un [investissement] de 2 milliards.',
    'Le groupe [supprimerait] 500 postes.',
    'Les deux usines [fermeraient] avant l’été.',
    'Le directeur financier [quitterait] ses fonctions.',
    'Un tiers des [salariés] seraient concernés.',
    'Son patron se serait vu [attribuer] 3 millions d’euros.',
    'L’enquête viserait une [fraude] de 40 millions d’euros.',
    'Meta aurait investi 14 milliards pour [acquérir] 49 % du capital.',
  ])('%s', (marked) => expect(modalityOf(marked)).toBe('reported'));

  it.each([
    ['Atos a indiqué qu’il [supprimerait] 2.000 postes.', 'confirmed'],
    ['Si Carrefour rachetait Casino, le groupe [deviendrait] numéro un.', 'hypothetical'],
    ['Carrefour pourrait [racheter] Casino.', 'hypothetical'],
    ['Atos devrait [supprimer] 2.000 postes.', 'planned'],
    ['Atos voudrait [supprimer] 2.000 postes.', 'planned'],
    ['Airbus, qui aurait perdu un contrat, [emploie] 500 personnes.', 'asserted'],
    ['Renault [emploie] 500 personnes, alors que son rival en aurait 300.', 'asserted'],
    ['Un portrait de Renault, qui [emploie] 500 personnes.', 'asserted'],
    ['Le front social se durcit : 300 [postes] disparaissent.', 'asserted'],
    ['Renault a [supprimé] 500 postes malgré un fort attrait.', 'asserted'],
    ['Le retrait de Renault [coûte] 3 milliards.', 'asserted'],
    ['Le souhait de Renault est connu ; le groupe [emploie] 300 personnes.', 'asserted'],
    ['Renault discute depuis mai avec Nokia d’un [rachat].', 'negotiated'],
    ['Renault va supprimer 300 postes, soit 10 % des effectifs, et [fermer] un site.', 'planned'],
    ['Renault va supprimer 300 [postes], soit 10 % des effectifs.', 'planned'],
    ['Renault est accusé d’avoir [licencié] 30 salariés.', 'reported'],
    ['Renault est soupçonné d’avoir [licencié] 30 salariés.', 'reported'],
    ['Renault accuse Nokia, qui a [licencié] 30 salariés.', 'asserted'],
    ['Les syndicats proposent une [hausse] de 3 %.', 'planned'],
    ['Le groupe propose une [gamme] de 30 modèles.', 'asserted'],
    ['La [fermeture] du site, en Belgique, est envisagée, a indiqué Renault.', 'confirmed'],
    ['La direction de Renault n’a ni confirmé ni démenti la [suppression] de 300 postes.', 'hypothetical'],
    ['Renault ne confirme ni ne dément la [suppression] de 300 postes.', 'hypothetical'],
    ['L’année s’est soldée, selon des chiffres provisoires, par une [perte] de 3 millions.', 'reported'],
    ['En 2027, a précisé devant la presse le patron de Renault, 300 postes seront [supprimés].', 'confirmed'],
  ] as const)('%s → %s', (marked, modality) => expect(modalityOf(marked)).toBe(modality));
});

describe('what a noun says that opens with «selon laquelle»', () => {
  it.each([
    ['Renault dément une information selon laquelle il va [supprimer] 300 postes.', 'denied'],
    ['Renault a démenti les rumeurs du Monde selon lesquelles il [fermerait] un site.', 'denied'],
    ['Renault confirme l’information selon laquelle il va [supprimer] 300 postes.', 'confirmed'],
    ['La CGT évoque un rapport d’après lequel Renault a [supprimé] 300 postes.', 'reported'],
    ['Renault refuse de commenter l’information selon laquelle il va [supprimer] 300 postes.', 'reported'],
    ['Renault n’a pas réagi à la rumeur selon laquelle il [ferme] un site.', 'reported'],
    ['Des rumeurs selon lesquelles Renault a [supprimé] 300 postes circulent.', 'reported'],
    ['Renault dément la règle, qui [supprime] 300 postes.', 'asserted'],
    ['Renault dément les rumeurs et [supprime] 300 postes.', 'asserted'],
  ] as const)('%s → %s', (marked, modality) => expect(modalityOf(marked)).toBe(modality));
});

describe('«selon» names a source', () => {
  it.each([
    ['Selon la CGT, Atos va [supprimer] 2.000 postes.', 'CGT=stakeholder'],
    ['Renault va [racheter] Nokia, selon les deux groupes.', 'les deux groupes=principal'],
    [
      'Renault va [supprimer] 300 postes, selon des élus des deux groupes.',
      'des élus des deux groupes=stakeholder',
    ],
    ['Renault va [supprimer] 300 postes, selon des analystes.', 'des analystes=expert'],
    ['Selon la CGT et FO, Atos a [supprimé] 2.000 postes.', 'CGT=stakeholder > &FO=stakeholder'],
    ['Atos aurait [supprimé] 2.000 postes, selon Reuters.', 'Reuters=media'],
    ['Atos, selon Reuters, a [supprimé] 2.000 postes.', 'Reuters=media'],
    ['D’après une étude de l’Insee, 2.000 [postes] ont disparu.', 'Insee=official'],
    ['À en croire Les Echos, Atos [supprimerait] 2.000 postes.', 'Les Echos=media'],
    ['L’accident a fait trois [morts], d’après la préfecture.', 'la préfecture=official'],
    ['Le plan touche 600 [postes], selon les syndicats.', 'les syndicats=stakeholder'],
    ['Le plan touche 600 [postes], selon des sources syndicales.', 'des sources syndicales=stakeholder'],
    ['Atos a [supprimé] 2.000 postes, selon nos confrères de La Tribune.', 'La Tribune=media'],
    [
      'Atos négocie la [suppression] de postes, selon des sources proches du dossier citées par Bloomberg.',
      'Bloomberg=media > des sources proches du dossier=anonymous',
    ],
    [
      'Atos a [supprimé] 2.000 postes, a-t-on appris de source proche du dossier.',
      'source proche du dossier=anonymous',
    ],
    ['Le plan touche 600 [postes], selon un communiqué.', 'un communiqué=document'],
    ['Le plan touche 600 [postes], selon les analystes.', 'les analystes=expert'],
    ['Le bilan est de 3 [morts], selon un bilan publié par la préfecture.', 'la préfecture=official'],
    ['Renault ferme 9 sites, et non cinq [sites] comme l’avait indiqué la CGT.', 'CGT=stakeholder'],
    [
      'Atos va [supprimer] 300 postes, ont indiqué lundi à « La Tribune » deux sources proches du dossier.',
      'La Tribune=media > deux sources proches du dossier=anonymous',
    ],
    ['Comme l’a révélé Le Monde, Atos a [supprimé] 2.000 postes.', 'Le Monde=media'],
    ['Orange rachète Atos, qui [emploie] selon Reuters 300 personnes.', 'Reuters=media'],
    ['Le séisme a fait 12 [morts], selon le comité de crise.', 'le comité de crise=stakeholder'],
    ['Selon le même calcul, Atos a [supprimé] 2.000 postes.', 'le même calcul=unspecified'],
    ['Atos a [supprimé] 2.000 postes, selon une source.', 'une source=anonymous'],
  ])('%s → %s', (marked, sources) => {
    expect(sourcesOf(marked, ['atos'])).toBe(sources);
  });

  it.each([
    'Renault ferme 9 [sites], et non cinq comme l’avait indiqué la CGT.',
    'Le site [emploie] 300 personnes, selon les saisons.',
    'Le nombre de [postes] varie selon la taille du magasin.',
    'Selon que l’on compte ou non l’intérim, 300 [postes] disparaissent.',
    'Les [postes] sont répartis selon un barème précis.',
    'Les départs, 300 [postes] en tout, se feront selon les besoins.',
    'Les [primes] sont versées selon l’ancienneté.',
    'Atos [emploie] 300 à 450 personnes, selon la saison.',
    'Atos [emploie], selon les mêmes critères, 300 personnes.',
    'Le plan touche 600 [postes] répartis selon un vieux calcul.',
    'Dans l’immobilier d’après-guerre, 300 [postes] ont disparu.',
    'Alstom [emploie] 300 personnes. Selon la CGT, c’est trop peu.',
    'Orange [rachète] Atos, qui emploie selon Reuters 300 personnes.',
    'Selon Reuters, Orange rachète Atos, qui [emploie] 300 personnes.',
    'Selon la CGT, c’est trop peu. Alstom [emploie] 300 personnes.',
    'Selon la CGT, Alstom, qui [emploie] 300 personnes, va fermer un site.',
    'Selon la CGT, le site ferme, mais Alstom [emploie] 300 personnes.',
    'Une source d’eau [alimente] 300 foyers.',
  ])('none: %s', (marked) => expect(sourcesOf(marked, ['alstom'])).toBe(''));
});

describe('a party or an official body that says it confirms it', () => {
  it.each([
    ['Renault a annoncé jeudi la [suppression] de 4.600 postes.', 'Renault=principal'],
    ['La direction a annoncé la [suppression] de 4.600 postes.', 'La direction=principal'],
    ['Renault va [racheter] Nokia, ont annoncé jeudi les deux sociétés.', 'les deux sociétés=principal'],
    ['Les deux entreprises ont annoncé la [suppression] de 600 postes.', 'Les deux entreprises=principal'],
    ['La [suppression] de 4.600 postes a été confirmée par la direction.', 'la direction=principal'],
    ['Renault et Nokia ont annoncé la [suppression] de 600 postes.', 'Renault et Nokia=principal'],
    ['Renault annonce avoir [supprimé] 4.600 postes.', 'Renault=principal'],
    ['Renault vient d’annoncer la [suppression] de 4.600 postes.', 'Renault=principal'],
    ['Renault, en difficulté, a annoncé la [suppression] de 4.600 postes.', 'Renault=principal'],
    ['Renault a annoncé un plan qui prévoit la [suppression] de 300 postes.', 'Renault=principal'],
    ['Renault a annoncé la suppression de 1.300 postes, dont 300 [postes] en France.', 'Renault=principal'],
    [
      'Le directeur de l’usine, Bruno Vasseur, confirme la [suppression] de 30 postes.',
      'Bruno Vasseur=principal',
    ],
    [
      'Quelque 250 [postes] vont être supprimés, a annoncé lundi la direction de Renault.',
      'la direction de Renault=principal',
    ],
    ['Renault va [supprimer] 300 postes, a fait savoir le groupe dans un communiqué.', 'le groupe=principal'],
    [
      'Un porte-parole de Renault a confirmé à l’AFP la [suppression] de 300 postes.',
      'AFP=media > Un porte-parole de Renault=principal',
    ],
    ['Trois [morts] sont à déplorer, a annoncé le parquet de Paris.', 'le parquet de Paris=official'],
    [
      'Renault va [supprimer] 300 postes, a indiqué mardi soir le ministre de l’Economie.',
      'le ministre de l’Economie=official',
    ],
    ['Renault a annoncé une perte et promis de [supprimer] 300 postes.', 'Renault=principal'],
    ['PARIS, 12 mars (AFP) - Renault a annoncé la [suppression] de 300 postes.', 'Renault=principal'],
  ])('%s → %s', (marked, sources) => {
    const { modality } = readingOf(marked, 'layoffs', ['renault', 'nokia']);
    expect([modality, sourcesOf(marked, ['renault', 'nokia'])]).toEqual(['confirmed', sources]);
  });

  it.each([
    ['Le Figaro révèle la [suppression] de 2.000 postes chez Renault.', 'reported'],
    ['La CGT annonce la [suppression] de 2.000 postes chez Renault.', 'reported'],
    ['Des analystes évoquent la [suppression] de 2.000 postes.', 'reported'],
    ['Renault n’a pas confirmé la [suppression] de 2.000 postes.', 'reported'],
    ['Renault, qui [emploie] 80.000 personnes, a annoncé une perte.', 'asserted'],
    ['Renault a annoncé une perte et a [fermé] un site.', 'asserted'],
    ['Renault a annoncé une perte, alors que Nokia [supprime] 300 postes.', 'asserted'],
    ['Cela confirme la [suppression] de 300 postes.', 'asserted'],
    ['Renault a annoncé une perte. Nokia [supprime] 300 postes.', 'asserted'],
    ['Après la [suppression] de 300 postes, Renault annonce une perte.', 'asserted'],
    ['Renault affiche 3 milliards de [pertes].', 'asserted'],
    ['Renault indique la voie : 300 [postes] disparaissent.', 'asserted'],
  ] as const)('%s → %s', (marked, modality) =>
    expect(modalityOf(marked, 'layoffs', ['renault'])).toBe(modality),
  );
});

describe('quotations have their speaker before, behind or inside', () => {
  it.each([
    [
      '« Nous allons [recruter] 500 ingénieurs », a déclaré Luca de Meo, directeur général de Renault.',
      'Luca de Meo=principal!',
    ],
    [
      'Luca de Meo, directeur général de Renault, a déclaré : « Nous allons [recruter] 500 ingénieurs. »',
      'Luca de Meo=principal!',
    ],
    [
      '« Cette année, explique Luca de Meo, nous allons [recruter] 500 ingénieurs. »',
      'Luca de Meo=principal!',
    ],
    [
      '« C’est une étape », s’est félicité Luca de Meo. « Nous allons [recruter] 500 ingénieurs. »',
      'Luca de Meo=principal!',
    ],
    ['"Nous allons [recruter] 500 ingénieurs", a précisé un porte-parole.', 'un porte-parole=principal!'],
    [
      '“Renault va [recruter] 500 ingénieurs”, note Jane Doe, économiste chez Société Générale.',
      'Jane Doe=expert!',
    ],
    [
      '« Renault va [recruter] », a dénoncé Philippe Martinez, secrétaire général de la CGT.',
      'Philippe Martinez=stakeholder!',
    ],
    ['Pour Jane Doe, économiste, « Renault va [recruter] 500 ingénieurs ».', 'Jane Doe=expert!'],
    [
      'Un porte-parole a déclaré à TechCrunch : "Nous allons [recruter]."',
      'TechCrunch=media > Un porte-parole=principal!',
    ],
    ['« Nous allons [recruter] », a pour sa part déclaré la direction.', 'la direction=principal!'],
    [
      'Luca de Meo a pris la parole. « Nous allons [recruter] », a ajouté le patron de Renault.',
      'le patron de Renault=principal!',
    ],
    ['Luca de Meo va [quitter] Renault, a-t-il annoncé dimanche.', 'il=principal'],
  ])('%s → %s', (marked, sources) => expect(sourcesOf(marked, ['renault'], 'hiring')).toBe(sources));

  it.each([
    'Renault va [recruter] des « talents » à Paris.',
    'Le plan « Renaulution » prévoit de [recruter].',
    '« Nous souffrons », a déclaré Luca de Meo. Renault va [recruter].',
    'Renault va [recruter]. « Nous souffrons », a déclaré Luca de Meo.',
    'Le patron, qui parle d’un « mur », va [recruter].',
    'Renault va [recruter] « massivement ».',
    'Cela dit, Renault va [recruter].',
    'Autrement dit, Renault va [recruter].',
    'Le film « Nous vivons » dit tout ; Renault va [recruter].',
    'Renault va [recruter] « au plus vite » des ingénieurs.',
    'Renault, dit « le Losange », va [recruter].',
    '« Nous souffrons. Renault va [recruter].',
  ])('none: %s', (marked) => expect(sourcesOf(marked, ['renault'], 'hiring')).toBe(''));
});

describe('what somebody feels about is so', () => {
  it.each([
    ['La région a [versé] une aide, se félicite le maire.', 'financing', 'reported'],
    ['La région a bien fait de [verser] une aide, estime le maire.', 'financing', 'opinion'],
  ] as const)('%s', (marked, frame, modality) => expect(modalityOf(marked, frame)).toBe(modality));
});

describe('what something is done for is to come', () => {
  it.each([
    ['Renault a levé 3 millions pour [recruter] 80 ingénieurs.', 'hiring', 'planned'],
    ['Renault a levé 3 millions pour pouvoir [recruter] 80 ingénieurs.', 'hiring', 'planned'],
    ['Renault a investi 3 millions pour [acquérir] 49 % du capital.', 'stake', 'asserted'],
    ['Renault, qui a [recruté] 80 ingénieurs, a levé 3 millions.', 'hiring', 'asserted'],
  ] as const)('%s', (marked, frame, modality) => expect(modalityOf(marked, frame)).toBe(modality));
});

describe('negation', () => {
  it.each([
    'Meta n’a pas [investi] dans Scale AI.',
    'Renault n’a pas effectué la [suppression] de 300 postes.',
    'Renault n’a jamais [dégagé] de bénéfice.',
    'Le groupe n’[emploie] plus personne à Flins.',
    'L’accord a été signé sans [licenciement].',
    'Renault n’a annoncé aucun départ : aucun [licenciement] n’aura lieu.',
    'Aucun [licenciement] contraint n’aura lieu avant 2026.',
    'Ni Renault ni Nokia n’ont [supprimé] de postes.',
    'Renault n’a ni embauché ni [licencié].',
    'Sans [fermer] ses usines, le groupe se redresse.',
    'Un accord permet d’éviter 250 [licenciements].',
    'Les [licenciements] ont été évités.',
    'Renault [supprime] 900 postes, et non plus 1.500 [postes].',
    'Il ne [possède] pas encore l’usine.',
    'Nul ne [détient] la majorité.',
  ])('%s', (marked) => {
    const { text, spans } = readMarked(marked);
    const at = contextOf(layersOf(text, { entities: entitiesOf(text) })).at(spans.at(-1)!, 'layoffs', []);
    expect(at.polarity).toBe('-');
  });

  it.each([
    'Meta ne [détient] que 5 % du capital.',
    'La CGT n’a pas digéré les 300 [licenciements].',
    'La baisse des coûts n’a pas compensé la [chute] des ventes.',
    'Meta ne [détient] plus que 5 % du capital.',
    'Renault a non seulement [supprimé] 500 postes, mais aussi fermé une usine.',
    'Renault ne [supprime] pas seulement 500 postes.',
    'Pas moins de 300 [postes] disparaissent.',
    'Renault va sans doute [supprimer] 500 postes.',
    'Plus de 300 [postes] disparaissent.',
    'Renault a, sans surprise, [supprimé] 500 postes.',
    'Renault n’a ni confirmé ni démenti la [suppression] de 300 postes.',
    'Renault sans sa filiale allemande [supprime] 500 postes.',
    'Le groupe sans usine [embauche] 300 salariés.',
    'Renault a [supprimé] 500 postes sans prévenir.',
    'Renault [supprime] 500 postes et ne recrute pas.',
    'Le groupe, qui ne recrute pas, [supprime] 500 postes.',
    'Renault [supprime] 500 postes avant qu’il ne soit trop tard.',
    'Renault a [supprimé] plus de postes que prévu, rien que cette année.',
  ])('none: %s', (marked) => expect(readingOf(marked).polarity).toBe('+'));
});

describe('«si» that grants a fact', () => {
  it.each([
    ['Si l’usine [emploie] 300 personnes, elle n’a jamais embauché.', 'asserted'],
    ['Si les [ventes] ont progressé de 4 %, la marge recule.', 'asserted'],
    ['Si les [ventes] ont progressé de 4 %, le groupe a dû fermer une usine.', 'asserted'],
    ['S’il a [supprimé] 40 postes en mai, le groupe embauche.', 'asserted'],
    ['Si le groupe [employait] 300 personnes en 2010, il a fermé Lyon.', 'asserted'],
    ['Si le site n’a pas [fermé], il tourne au ralenti.', 'asserted'],
    ['Si le groupe [supprime] 40 postes, il fermera l’usine.', 'hypothetical'],
    ['Si le groupe a [supprimé] 40 postes, il risque une amende.', 'hypothetical'],
    ['Si le groupe a [supprimé] 40 postes, il doit payer.', 'hypothetical'],
    ['Si l’accord est [signé], le groupe grandit.', 'hypothetical'],
    ['On ignore si le groupe a [supprimé] 40 postes.', 'hypothetical'],
    ['Si le groupe [employait] 300 personnes, il en compterait 100 à Lyon.', 'hypothetical'],
  ])('%s → %s', (marked, modality) => expect(modalityOf(marked)).toBe(modality));
});

describe('hypothesis', () => {
  it.each([
    'Carrefour pourrait [racheter] Casino d’ici à la fin de l’année.',
    'L’usine de Cholet pourrait [fermer] ses portes en 2026.',
    'Si Carrefour [rachetait] Casino, le groupe deviendrait numéro un.',
    'Si l’accord est [signé], le groupe deviendra numéro un.',
    'Le groupe deviendrait numéro un s’il [rachetait] Casino.',
    'Google risque une [amende] de 4 milliards d’euros.',
    'Une éventuelle [fermeture] inquiète les salariés.',
    'La [fermeture] du site n’est pas exclue.',
    'En cas de [rachat], 300 postes disparaîtraient.',
    'Renault n’exclut pas de [supprimer] des postes.',
    'Le conseil étudie la possibilité d’une [cession].',
    'Au cas où l’usine [fermerait], un plan est prêt.',
  ])('%s', (marked) => expect(modalityOf(marked)).toBe('hypothetical'));

  it.each([
    'Même si l’usine [ferme], le groupe tient.',
    'Carrefour a pu [racheter] Casino.',
    'Un site si important [emploie] 300 personnes.',
    'Le groupe [ferme] son site, comme si de rien n’était.',
    'Il a si bien travaillé que le site [emploie] 300 personnes.',
    'Le site [emploie] 300 personnes, si bien que la ville en vit.',
    'Le site, qui pourrait fermer, [emploie] 300 personnes.',
    'Renault [supprime] 300 postes. L’usine pourrait fermer.',
    'L’usine pourrait fermer. Renault [supprime] 300 postes.',
    'Renault [supprime] 300 postes, et l’usine pourrait fermer.',
    'La fermeture menace, et Renault [supprime] 300 postes.',
    'Le groupe a [supprimé] 300 postes, ce qui pourrait suffire.',
  ])('none: %s', (marked) => expect(modalityOf(marked)).toBe('asserted'));
});

describe('negotiation', () => {
  it.each([
    'Carrefour est en pourparlers pour [racheter] Casino.',
    'Carrefour est entré en négociations exclusives avec Daniel Kretinsky pour [acquérir] Casino.',
    'Airbus discute avec Atos du [rachat] de ses activités.',
    'Airbus et Atos négocient la [cession] de la branche.',
    'Airbus serait en discussions pour [racheter] Atos.',
    'Mistral AI négocie actuellement une [levée] de fonds.',
    'Les deux groupes mènent des discussions en vue d’un [rachat].',
    'Airbus a entamé des négociations en vue de [racheter] Atos.',
    'Les négociations pour le [rachat] d’Atos avancent.',
    'Airbus est toujours en négociation pour l’[achat] d’Atos.',
    'Meta discute d’un [investissement] de 10 milliards de dollars.',
    'Nokia, en négociations pour [céder] sa filiale, souffre.',
  ])('%s', (marked) => {
    const { modality, stage } = readingOf(marked, 'acquisition', []);
    expect([modality, stage]).toEqual(['negotiated', 'negotiating']);
  });

  it.each([
    ['Les syndicats ont négocié. Le groupe [rachète] Casino.', 'asserted'],
    ['Après des mois de pourparlers, Carrefour [rachète] Casino.', 'asserted'],
    ['Carrefour [rachète] Casino, a-t-on discuté hier.', 'asserted'],
    ['Carrefour, qui négocie un prêt, [rachète] Casino.', 'asserted'],
    ['Carrefour [rachète] Casino et négocie un prêt.', 'asserted'],
    ['Les négociations annuelles obligatoires s’ouvrent ; Carrefour [rachète] Casino.', 'asserted'],
    ['Carrefour ne négocie pas le [rachat] de Casino.', 'denied'],
    ['Carrefour pourrait négocier le [rachat] de Casino.', 'hypothetical'],
    ['Carrefour dément négocier le [rachat] de Casino.', 'denied'],
    ['Le prix se discute. Carrefour [rachète] Casino.', 'asserted'],
    ['Carrefour [rachète] Casino pour un prix qui se négocie.', 'asserted'],
    ['La discussion fut vive : Carrefour [rachète] Casino.', 'asserted'],
  ] as const)('%s → %s', (marked, modality) => expect(modalityOf(marked, 'acquisition')).toBe(modality));
});

describe('plans', () => {
  it.each([
    'Le groupe compte [supprimer] 3.000 postes d’ici à 2027.',
    'Michelin va [fermer] deux usines en France.',
    'Michelin va supprimer 300 postes et [fermer] deux usines.',
    'Airbus entend [recruter] 5.000 personnes.',
    'Sanofi [investira] 1 milliard d’euros à Lyon.',
    'Sanofi prévoit un [investissement] d’un milliard d’euros.',
    'Le service sera [lancé] en mars.',
    'La [fermeture] du site est prévue en juin.',
    'Alstom s’apprête à [supprimer] 500 postes.',
    'Atos devrait [supprimer] 2.000 postes.',
    'Le projet de [fermeture] du site avance.',
    'La direction envisage la [suppression] de 300 postes.',
    'L’État doit [céder] ses parts.',
    'Renault veut [racheter] sa filiale.',
  ])('%s', (marked) => expect(modalityOf(marked)).toBe('planned'));

  it.each([
    'Le groupe compte [3.000] salariés.',
    'Le groupe doit 3 milliards d’euros de [chiffre d’affaires] à l’électrique.',
    'Le groupe compte parmi ses [filiales] une banque.',
    'Renault vient de [racheter] sa filiale.',
    'Tout va bien : Renault [rachète] sa filiale.',
    'Renault, qui va [de] mieux en mieux, emploie 300 personnes.',
    'Renault [rachète] sa filiale et va recruter.',
    'Renault, qui va recruter, [rachète] sa filiale.',
    'Renault [rachète] sa filiale pour réduire ses coûts.',
    'La caméra de l’opéra [filme] la Riviera.',
    'Après avoir [supprimé] 300 postes, Renault va recruter.',
    'Renault a [supprimé] 300 postes ; il recrutera.',
  ])('none: %s', (marked) => expect(modalityOf(marked)).toBe('asserted'));
});

describe('denial', () => {
  it.each([
    'Renault n’a pas l’intention de [supprimer] des postes.',
    'La direction dément tout projet de [suppression] de postes.',
    'Renault a démenti vouloir [racheter] Nokia.',
    'Renault nie avoir [supprimé] des postes.',
    'Renault exclut tout [licenciement] sec.',
    'Renault ne prévoit pas de [supprimer] de postes.',
    'Renault ne compte pas [supprimer] de postes.',
    'Aucune [fermeture] de site n’est prévue.',
    'Pas question de [supprimer] des postes, martèle la direction.',
    '« Il n’est pas question de [racheter] Nokia », a assuré un porte-parole.',
    'Un [rachat] est exclu.',
    'La [fermeture] du site n’est pas à l’ordre du jour.',
    'Renault refuse de [vendre] sa filiale.',
    'Le directeur de l’usine, Bruno Vasseur, dément toute [fermeture] du site.',
  ])('%s', (marked) => {
    const { modality, polarity } = readingOf(marked, 'closure', ['renault']);
    expect([modality, polarity]).toEqual(['denied', '+']);
  });

  it.each([
    'Renault n’exclut pas de [supprimer] des postes.',
    'Renault [supprime] 300 postes. La direction dément.',
    'Renault [supprime] 300 postes et dément toute crise.',
    'Renault, qui dément toute crise, [supprime] 300 postes.',
    'Renault [supprime] 300 postes et refuse de vendre.',
    'Renault n’a pas [supprimé] de postes.',
    'Les exclus du système : 300 [postes] disparaissent.',
    'Renault n’a pas confirmé la [suppression] de 300 postes.',
    'Renault ne veut pas vendre et [supprime] 300 postes.',
    'Renault [supprime] 300 postes, un chiffre contesté.',
    'Le refus de vendre coûte 300 [postes].',
    'Après ce refus, Renault [supprime] 300 postes.',
  ])('none: %s', (marked) => expect(modalityOf(marked, 'closure')).not.toBe('denied'));
});

describe('the stage of a deal', () => {
  it.each([
    ['Carrefour a [racheté] Casino.', 'completed'],
    ['Casino a été [racheté] par Carrefour en 2023.', 'completed'],
    ['Carrefour a finalisé l’[acquisition] de Casino.', 'completed'],
    ['Carrefour annonce avoir bouclé le [rachat] de Casino.', 'completed'],
    ['Le groupe souffre depuis le [rachat] de Casino.', 'completed'],
    ['L’[acquisition] de Casino en 2014 fut un échec.', 'completed'],
    ['Carrefour vient de [racheter] Casino.', 'completed'],
    ['Carrefour a annoncé le [rachat] de Casino.', 'announced'],
    ['Carrefour va [racheter] Casino.', 'announced'],
    ['Carrefour s’est engagé à [racheter] Casino.', 'committed'],
    ['Carrefour a signé un accord pour [racheter] Casino.', 'committed'],
    ['Carrefour envisagerait de [racheter] Casino.', 'rumoured'],
    ['Carrefour renonce à [racheter] Casino.', 'cancelled'],
    ['Carrefour a abandonné son projet de [rachat] de Casino.', 'cancelled'],
    ['Le [rachat] de Casino par Carrefour a échoué.', 'cancelled'],
    ['Carrefour et Casino ont rompu leurs négociations en vue d’une [fusion].', 'cancelled'],
    ['Si le [rachat] est conclu, Carrefour sera numéro un.', 'negotiating'],
    ['Carrefour [rachète] Casino.', null],
    ['Carrefour n’a pas [racheté] Casino.', null],
    ['Le [rachat] de Casino réjouit Carrefour.', null],
  ] as const)('%s → %s', (marked, stage) =>
    expect(readingOf(marked, 'acquisition', ['carrefour', 'casino']).stage).toBe(stage),
  );

  it('states have none', () => {
    expect(readingOf('Le groupe a annoncé [employer] 300 personnes.', 'headcount').stage).toBeNull();
    expect(readingOf('Le groupe a été [valorisé] 3 milliards.', 'valuation').stage).toBeNull();
  });
});

describe('words that say the opposite of their frame', () => {
  it.each([
    ['Le groupe a enregistré une [perte] de 3 milliards.', '-'],
    ['Le groupe a [perdu] 3 milliards.', '-'],
    ['Le groupe n’a pas [perdu] d’argent.', '+'],
    ['Le groupe a dégagé un [bénéfice] de 3 milliards.', '+'],
  ] as const)('%s → %s', (marked, polarity) => expect(readingOf(marked, 'profit').polarity).toBe(polarity));

  it('only in that frame', () =>
    expect(readingOf('Le groupe a [perdu] 300 postes.', 'change').polarity).toBe('+'));
});

describe('what is not claimed', () => {
  it.each([
    'Michelin va-t-il [fermer] son usine de Cholet ?',
    'Pourquoi Michelin [ferme]-t-il son usine ?',
    'Imaginez Meta [investissant] un milliard dans votre rue.',
    'Reste à savoir si Renault [supprimera] des postes.',
    'Il a publié le livre « Comment j’ai [fondé] ma société ».',
    'Son film, intitulé « Ils ont [fermé] mon usine », sort jeudi.',
  ])('%s', (marked) => expect(isSilent(marked)).toBe(true));

  it.each([
    'Michelin va [fermer] son usine de Cholet.',
    'Pourquoi cette fermeture ? Michelin [perd] de l’argent.',
    'Michelin, qui [emploie] 300 personnes, va-t-il fermer ?',
    'On imagine mal Michelin [fermer] son usine.',
    'Son patron l’a dit : « Nous allons [fermer]. »',
    'Il a publié un livre. Michelin [ferme] son usine.',
  ])('but: %s', (marked) => expect(isSilent(marked)).toBe(false));
});

describe('English, in the same shape', () => {
  it.each([
    ['Renault said that it had [cut] 300 jobs.', 'confirmed'],
    ['Renault said it had [cut] 300 jobs.', 'confirmed'],
    ['Renault said on Tuesday it would [cut] 300 jobs.', 'confirmed'],
    ['Analysts say it will [cut] 300 jobs.', 'reported'],
    ['Renault moved it and [cut] 300 jobs.', 'asserted'],
    ['The bank that bought it said nothing, and Renault [cut] 300 jobs.', 'asserted'],
    ['Renault announced the [closure] of a plant.', 'confirmed'],
    ['Renault will [cut] 300 jobs.', 'planned'],
    ['Renault plans to [cut] 300 jobs.', 'planned'],
    ['Renault could [cut] 300 jobs.', 'hypothetical'],
    ['Renault is in talks to [sell] a plant.', 'negotiated'],
    ['Renault denied any [closure].', 'denied'],
    ['Renault [cut] 300 jobs, according to Reuters.', 'reported'],
    ['Renault has [cut] 300 jobs.', 'asserted'],
  ] as const)('%s → %s', (marked, modality) =>
    expect(readingOf(marked, 'layoffs', ['renault'], 'en').modality).toBe(modality),
  );

  it.each([
    ['Renault will [cut] 300 jobs, the company said.', 'confirmed'],
    ['Renault will [cut] 300 jobs, the company said on Tuesday.', 'confirmed'],
    ['Renault will [cut] 300 jobs, a source familiar with the matter said.', 'reported'],
    ['Renault will [cut] 300 jobs, people familiar with the matter told Reuters.', 'reported'],
    ['Renault will [cut] 300 jobs, and the company said that sales fell.', 'planned'],
    ['Renault will [cut] 300 jobs. The company said nothing.', 'planned'],
    ['Renault [cut] 300 jobs last year, the year when it moved.', 'asserted'],
  ])('%s: who speaks may stand before a verb that ends the sentence', (marked, modality) =>
    expect(readingOf(marked, 'layoffs', ['renault'], 'en').modality).toBe(modality),
  );

  it('negation', () => {
    expect(readingOf('Renault did not [cut] jobs.', 'layoffs', [], 'en').polarity).toBe('-');
    expect(readingOf('Renault has not [cut] jobs.', 'layoffs', [], 'en').polarity).toBe('-');
    expect(readingOf('Renault [cut] not only jobs.', 'layoffs', [], 'en').polarity).toBe('+');
  });
});

describe('what the verbs of a frame say themselves is no cue', () => {
  it.each<[string, Frame, string]>([
    ['Le tonneau se [négocie] autour de 800 euros.', 'price', 'asserted'],
    ['Le directeur [abandonnera] ses fonctions en juin.', 'departure', 'planned'],
    ['Le directeur [se retirera] du directoire.', 'departure', 'planned'],
    ['Une trentaine de ministres sont [attendus] jeudi.', 'count', 'planned'],
    ['Une trentaine de ministres ont [attendu] jeudi.', 'count', 'asserted'],
    ['Renault [prépare] des plats.', 'business_activity', 'asserted'],
    ['Renault prépare le [lancement] d’un modèle.', 'launch', 'planned'],
    ['Renault menace de [fermer] son site.', 'closure', 'planned'],
    ['La menace de [fermeture] inquiète.', 'closure', 'hypothetical'],
    ['Le groupe entend au contraire [embaucher] 250 ingénieurs.', 'hiring', 'planned'],
    ['La fusion s’ajoutera aux [suppressions] déjà réalisées.', 'layoffs', 'asserted'],
    ['Un départ s’ajoutera aux [suppressions] de postes.', 'layoffs', 'planned'],
    ['Renault compte utiliser les millions [levés].', 'funding_round', 'asserted'],
    ['Renault relève sa prévision après un trimestre marqué par une [hausse].', 'change', 'asserted'],
    ['Sa [sortie], effective hier, était attendue.', 'departure', 'asserted'],
    ['Renault [supprime] 300 postes d’ici à 2027.', 'layoffs', 'planned'],
  ])('%s', (marked, frame, modality) => expect(modalityOf(marked, frame)).toBe(modality));
});

describe('intentions that nobody has', () => {
  it.each([
    'Renault assure n’avoir aucun projet de [fermeture].',
    'Renault assure n’avoir pas de projet de [fermeture].',
    'Renault a assuré qu’il n’envisageait « aucune [fermeture] ».',
    'Renault « n’étudie aucune [fermeture] », a assuré un porte-parole.',
  ])('%s', (marked) => expect(modalityOf(marked, 'closure')).toBe('denied'));

  it.each([
    'Renault a un projet de [fermeture].',
    'Renault envisage « la [fermeture] » du site.',
    'Renault étudie une [fermeture].',
  ])('%s', (marked) => expect(modalityOf(marked, 'closure')).toBe('planned'));
});

describe('deals that are called off keep their polarity', () => {
  it.each<[string, Frame, string]>([
    ['Renault renonce à [racheter] Nokia.', 'acquisition', '+'],
    ['Renault renonce à sa [levée] de fonds.', 'funding_round', '+'],
    ['Renault renonce à [supprimer] 300 postes.', 'layoffs', '-'],
    ['La banque n’a pas [validé] le plan.', 'regulatory_action', '-'],
    ['La banque a [validé] le plan.', 'regulatory_action', '+'],
    ['Le gel des [embauches] court jusqu’en juin.', 'hiring', '-'],
    ['Les [embauches] courent jusqu’en juin.', 'hiring', '+'],
  ])('%s', (marked, frame, polarity) => expect(readingOf(marked, frame).polarity).toBe(polarity));
});

describe('who says it stands further off', () => {
  it.each<[string, Frame, string]>([
    ['La direction, elle, assure que le site sera [fermé].', 'closure', 'confirmed'],
    ['La direction, de son côté, assure que le site sera [fermé].', 'closure', 'confirmed'],
    ['Le groupe est [évalué] à 21 milliards d’euros par les analystes.', 'valuation', 'reported'],
    ['Le groupe est [évalué] à 21 milliards d’euros.', 'valuation', 'asserted'],
    ['L’amende sera [versée], a tranché le tribunal.', 'penalty', 'confirmed'],
    ['Le nombre d’emplois [s’élève] à 260, a calculé le cabinet.', 'count', 'reported'],
    ['Quinze soldats ont [perdu] la vie, d’après l’armée birmane.', 'casualties', 'reported'],
    ['Le groupe ne [commente] pas, a-t-on appris.', 'no_comment', 'asserted'],
  ])('%s', (marked, frame, modality) => expect(modalityOf(marked, frame)).toBe(modality));
});

describe('tolls, plans by name and what is so no more but for a part', () => {
  it.each<[string, Frame, string]>([
    ['Un premier bilan fait état de quatre [morts].', 'casualties', 'asserted'],
    ['Le rapport fait état de quatre [morts].', 'casualties', 'reported'],
    ['Selon un premier bilan, quatre personnes sont [mortes].', 'casualties', 'reported'],
    ['Renault a ouvert un plan de départs volontaires [portant] sur 330 postes.', 'layoffs', 'asserted'],
    ['Renault a un plan de [suppression] de 330 postes.', 'layoffs', 'planned'],
    ['Les syndicats dénoncent la [hausse] des prix.', 'change', 'asserted'],
  ])('%s', (marked, frame, modality) => expect(modalityOf(marked, frame)).toBe(modality));

  it.each<[string, Frame, string]>([
    ['Le groupe n’est plus [valorisé] que 2 milliards d’euros.', 'valuation', '+'],
    ['Le groupe n’est plus [valorisé] 2 milliards d’euros.', 'valuation', '-'],
    ['Le groupe n’[emploie] plus à Lyon que 12 salariés.', 'headcount', '+'],
  ])('%s', (marked, frame, polarity) => expect(readingOf(marked, frame).polarity).toBe(polarity));
});
