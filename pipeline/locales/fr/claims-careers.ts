/** How French says where somebody comes from, whom others have chosen, and what a workforce takes over. */
import type { Pattern } from '../claims.js';
import { TITLES } from './claims-nouns.js';

/** Verbs by which somebody gets an office from others. */
const CHOOSE = 'nommer désigner élire réélire choisir coopter introniser promouvoir reconduire';
/** Who was of a house, and as what is not said. */
const FORMER =
  'ex-cadre ex-dirigeant ex-dirigeante ex-banquier ex-banquière ex-consultant ex-consultante ex-salarié';
const SOMEBODY = { person: 'PER', org: 'ORG' };

export const careers: readonly Pattern[] = [
  {
    // «a nommé une médiatrice, Anne Duval», «a recruté un directeur financier, Luc Petit»
    frame: 'appointment',
    verbs: `${CHOOSE} recruter embaucher débaucher engager se:choisir se:trouver se:doter accueillir`,
    passive: false,
    heads: { complement: TITLES, de: TITLES },
    andHeads: { complement: '*some', de: '*some' },
    types: SOMEBODY,
    roles: { org: 'subject', role: 'complement de', person: 'complement.bearer de.bearer' },
    requires: 'person role',
  },
  {
    // «Anne Duval, que ses collègues ont élue gérante», «que le conseil a nommé président de Kombi»
    frame: 'appointment',
    verbs: CHOOSE,
    passive: false,
    heads: { complement: TITLES },
    types: SOMEBODY,
    roles: { person: 'antecedent', role: 'complement', org: 'complement.of subject' },
    requires: 'person role',
  },
  {
    // «le directeur général, Luc Petit, arrivé en janvier en provenance de Zerna»
    frame: 'appointment',
    verbs: 'arriver',
    forms: 'participle',
    heads: { subject: '*person' },
    andHeads: { en_provenance_de: '*name', depuis: '*time', il_y_a: '*time', en: '*time', début: '*time' },
    types: SOMEBODY,
    without: 'à dans sur pour',
    roles: { person: 'subject', org: 'chez topic' },
    requires: 'person org',
    not: 'place premier première deuxième second seconde troisième dernier tête pouvoir',
  },
  {
    // «Luc Petit, ex-banquier chez Kombi»
    frame: 'position',
    nouns: FORMER,
    heads: { de: '*name', chez: '*name' },
    plural: false,
    types: SOMEBODY,
    roles: { person: 'bearer', org: 'de chez' },
    requires: 'person org',
  },
  {
    // «a passé onze ans chez McKinsey», «y a fait toute sa carrière»
    frame: 'position',
    verbs: 'passer faire effectuer dérouler travailler exercer officier',
    passive: false,
    heads: { object: 'carrière an année mois parcours début *time', pendant: '*time', durant: '*time' },
    andHeads: { chez: '*name', au_sein_de: '*name' },
    types: SOMEBODY,
    roles: { person: 'subject', org: 'chez au_sein_de' },
    requires: 'person org',
    not: 'prison stage vacances',
  },
  {
    // «Ses salariés ont repris Kombi en Scop», «Trois cadres rachètent l’entreprise»
    frame: 'acquisition',
    verbs: 'reprendre racheter',
    passive: false,
    heads: {
      subject: `salarié salariée employé ouvrier ouvrière cadre ancien équipe couple duo trio associé collaborateur repreneur
        actionnaire entrepreneur investisseur agriculteur habitant`,
    },
    types: { target: 'ORG' },
    roles: { target: 'object' },
    requires: 'target',
    not: 'travail cours route chemin grève main confiance espoir contrôle activité production mouvement service part action titre',
  },
  {
    // «l’arrêt définitif de la dernière machine», «l’arrêt du haut-fourneau»
    frame: 'closure',
    nouns: 'arrêt extinction',
    heads: {
      de: `machine ligne ligne_de_production chaîne_de_production four haut-fourneau réacteur cokerie presse laminoir
      atelier unité fonderie`,
    },
    types: { org: 'ORG' },
    roles: { site: 'de', org: 'doer possessive par de.of' },
    requires: 'org site',
    not: 'temporaire provisoire momentané technique chômage partiel maintenance travaux semaine jour heure',
  },
];
