/** How French says where a figure stands and which way it goes: levels, signed shares, trends without a number. */
import { type Pattern, SIGNED } from '../claims.js';
import { DOWN, METRICS, UP } from './claims-figures.js';

export const RISES =
  'hausse augmentation progression croissance bond envolée rebond accélération amélioration remontée';
export const FALLS =
  'baisse recul chute repli diminution effondrement réduction contraction dégradation plongeon';
/** What is a claim of its own where it stands at an amount. */
const EARNED =
  /^(?:chiffre_d'_affaires|vente|recette|bénéfice|résultat|perte|ebitda|revenu|effectif|emploi)/u;
const LEVELS = METRICS.split(/\s+/u)
  .filter((noun) => noun === 'bénéfice_par_action' || !EARNED.test(noun))
  .join(' ');
/** What the press speaks of as rising or falling without a number. */
export const FOLLOWED = `chiffre_d'_affaires vente bénéfice bénéfice_net résultat résultat_net marge recette production exportation
  importation prix chômage inflation dette déficit consommation fréquentation trafic loyer commande
  diffusion audience immatriculation abonné rentabilité productivité tarif cours_du_pétrole pib délinquance
  mortalité natalité criminalité volume part_de_marché rendement résultat_opérationnel excédent
  carnet_de_commandes défaillance livraison récolte chômeur demandeur inscrit inscription naissance accident
  cambriolage nuitée réservation émission expédition salaire endettement création_d'_emplois création_d'_emploi touriste visiteur
  investissement collecte trésorerie dépôt expulsion divorce`;
/** Whom a firm or a place loses. */
const FOLLOWERS = `abonné client lecteur habitant visiteur utilisateur adhérent spectateur passager membre voyageur auditeur
  téléspectateur licencié élève étudiant`;
/** Who steers a figure says nothing of where it goes. */
const STEERED = `limiter freiner éviter empêcher lutter craindre redouter combattre contrer permettre favoriser demander
  réclamer exiger proposer prôner vouloir souhaiter promettre viser prévenir enrayer stopper refuser rejeter dénoncer`;
const OUTLOOKS = 'prévision objectif note notation perspective estimation cible';

const SALES = "chiffre_d'_affaires vente revenu recette";
const PROFITS =
  'bénéfice bénéfice_net résultat résultat_net résultat_opérationnel profit perte perte_nette ebitda';

export const trends: readonly Pattern[] = [
  // «ont progressé de 3 % pour s’établir à 3,4 milliards», «une baisse de 10 % de son chiffre d’affaires, à 2 milliards»
  {
    frame: 'revenue',
    verbs: `se:établir se:élever ressortir atteindre se:chiffrer franchir dépasser frôler friser avoisiner approcher tutoyer
      excéder culminer plafonner passer`,
    heads: { subject: SALES },
    roles: { quantity: 'à object object.of', org: 'subject.owner subject.possessive topic' },
    requires: 'quantity org',
  },
  ...(
    [
      ['revenue', SALES],
      ['profit', PROFITS],
    ] as const
  ).map(
    ([frame, nouns]): Pattern => ({
      frame,
      nouns: `${RISES} ${FALLS}`,
      also: true,
      notAfter: 'en à',
      heads: { de: nouns },
      andHeads: { à: '*money' },
      roles: { quantity: 'à', org: 'de.owner de.possessive subject topic' },
      requires: 'quantity org',
    }),
  ),
  // «un bénéfice net en repli de 17 %, à 12,6 milliards»
  ...(
    [
      ['revenue', SALES],
      ['profit', PROFITS],
    ] as const
  ).map(
    ([frame, nouns]): Pattern => ({
      frame,
      nouns: `${RISES} ${FALLS}`,
      also: true,
      heads: { host: nouns },
      andHeads: { à: '*money' },
      roles: { quantity: 'à', org: 'host.owner host.possessive chez pour subject topic' },
      requires: 'quantity org',
    }),
  ),
  {
    frame: 'profit',
    verbs: 'atteindre franchir dépasser frôler friser avoisiner approcher tutoyer excéder culminer plafonner',
    heads: { subject: PROFITS },
    roles: { quantity: 'à object object.of', org: 'subject.owner subject.possessive topic' },
    requires: 'quantity org',
  },
  {
    // «a écoulé pour 45 millions d’euros de logiciels»
    frame: 'revenue',
    verbs: 'écouler vendre facturer livrer exporter',
    passive: false,
    heads: { pour: '*money' },
    types: { org: 'ORG' },
    roles: { quantity: 'pour', org: 'subject' },
    requires: 'quantity org',
    without: 'object',
    not: 'action titre part filiale immeuble terrain maison appartement joueur tableau',
  },
  // «portant à 22 % sa progression depuis janvier»
  ...(['up', 'down'] as const).map(
    (direction): Pattern => ({
      frame: 'stock_move',
      verbs: 'porter ramener',
      heads: { object: direction === 'up' ? 'progression hausse gain' : 'baisse recul repli perte chute' },
      roles: { quantity: 'à', issuer: 'object.possessive topic' },
      values: { direction },
      requires: 'quantity issuer',
      not: 'prix effectif salaire chômage capital',
    }),
  ),
  // «Le chômage s’établit à 9,8 %, contre 10,5 % un an plus tôt»: a level beside an earlier one
  {
    frame: 'change',
    verbs: `se:établir ressortir se:situer se:élever se:fixer se:chiffrer se:afficher se:inscrire revenir être atteindre
      passer tomber retomber remonter grimper descendre redescendre ralentir accélérer reculer baisser monter chuter bondir`,
    heads: { subject: LEVELS },
    roles: {
      metric: 'subject',
      subject: 'subject.owner subject.possessive topic',
      from: 'contre après',
      to: 'à object',
    },
    requires: 'from to metric',
    without: 'de',
  },
  ...(['up', 'down'] as const).flatMap((direction): Pattern[] => [
    {
      frame: 'change',
      nouns: SIGNED[direction],
      heads: { bracketed: METRICS },
      roles: {
        quantity: 'self',
        metric: 'bracketed',
        subject: 'bracketed.owner bracketed.possessive main topic',
        to: 'à bracketed.predicate',
      },
      values: { direction },
      requires: 'quantity metric',
    },
    {
      // «des ventes de 73,8 millions d’euros (+ 5,2 %)», but «une baisse de 12 700 du nombre de chômeurs (- 0,3 %)»
      frame: 'change',
      nouns: SIGNED[direction],
      heads: { bracketed: METRICS },
      andHeads: { 'bracketed.of': '*money' },
      roles: {
        quantity: 'self',
        metric: 'bracketed',
        subject: 'bracketed.owner bracketed.possessive main topic',
        to: 'bracketed.of',
      },
      values: { direction },
      requires: 'quantity metric to',
    },
    {
      frame: 'stock_move',
      nouns: SIGNED[direction],
      heads: { bracketed: '*name' },
      andHeads: { any: 'bourse cac_40 cac titre action indice valeur séance gain repli' },
      types: { issuer: 'ORG' },
      roles: { quantity: 'self', issuer: 'bracketed' },
      values: { direction },
      requires: 'quantity issuer',
    },
  ]),
  // «une baisse de 15 % des accidents»: any thing that has a share of change beside it
  ...(['up', 'down'] as const).map(
    (direction): Pattern => ({
      frame: 'change',
      nouns: direction === 'up' ? RISES : FALLS,
      notAfter: 'à',
      heads: { de: '*thing' },
      andHeads: { of: '*share' },
      not: 'action titre cours valeur effectif',
      roles: { quantity: 'of', metric: 'de', subject: 'de.owner de.possessive' },
      values: { direction },
      requires: 'quantity metric',
    }),
  ),
  // «face à la chute des ventes», «la direction invoque le recul des commandes»: no number is needed
  ...(['up', 'down'] as const).map(
    (direction): Pattern => ({
      frame: 'change',
      nouns: direction === 'up' ? RISES.replace('croissance', '') : FALLS,
      notAfter: 'à en pour contre sans de dans sur vers',
      notGovernors: STEERED,
      heads: { genitive: FOLLOWED },
      roles: { metric: 'genitive', subject: 'genitive.owner genitive.possessive' },
      values: { direction },
      requires: 'metric',
    }),
  ),
  ...(['up', 'down'] as const).map(
    (direction): Pattern => ({
      frame: 'change',
      verbs: direction === 'up' ? UP : DOWN,
      forms: 'present past',
      passive: false,
      heads: { subject: FOLLOWED.replace('commande', '') },
      roles: { metric: 'subject', subject: 'subject.owner subject.possessive topic' },
      values: { direction },
      requires: 'metric',
    }),
  ),
  ...(['up', 'down'] as const).map(
    (direction): Pattern => ({
      frame: 'change',
      verbs: 'repartir orienter rester partir être se:inscrire se:orienter',
      heads: { subject: METRICS },
      andHeads:
        direction === 'up'
          ? { à: 'hausse', en: 'hausse progression' }
          : { à: 'baisse', en: 'baisse recul repli' },
      roles: {
        quantity: 'en.of à.of de',
        metric: 'subject',
        subject: 'subject.owner subject.possessive topic',
        to: 'à',
      },
      values: { direction },
      requires: 'metric',
    }),
  ),
  // «a reculé de 0,2 point, à 7,3 %, contre 7,5 % un an plus tôt»
  ...(['up', 'down'] as const).map(
    (direction): Pattern => ({
      frame: 'change',
      verbs: direction === 'up' ? UP : DOWN,
      heads: { subject: METRICS },
      roles: {
        quantity: 'de',
        metric: 'subject',
        subject: 'subject.owner subject.possessive topic',
        from: 'contre après',
        to: 'à',
      },
      values: { direction },
      requires: 'quantity metric from to',
    }),
  ),
  // «a perdu 200.000 abonnés»
  {
    frame: 'change',
    verbs: 'perdre',
    passive: false,
    heads: { subject: '*name *the' },
    andHeads: { object: FOLLOWERS },
    types: { subject: 'ORG LOC PRODUCT' },
    roles: { quantity: 'object', metric: 'counted', subject: 'subject' },
    values: { direction: 'down' },
    requires: 'quantity metric subject',
    counted: FOLLOWERS,
  },
  {
    frame: 'change',
    nouns: 'croissance',
    governors:
      'anticiper viser prévoir attendre tabler afficher enregistrer connaître publier réaliser espérer',
    types: { subject: 'ORG LOC PRODUCT' },
    without: 'en',
    roles: { quantity: 'of', metric: 'self', subject: 'subject' },
    values: { direction: 'up' },
    requires: 'quantity subject',
    not: 'pib économie fmi ocde insee',
  },
  ...(['up', 'down'] as const).flatMap((direction): Pattern[] => [
    {
      frame: 'change',
      verbs: direction === 'up' ? 'relever rehausser améliorer' : 'abaisser réduire dégrader',
      heads: { object: OUTLOOKS },
      roles: {
        quantity: 'de',
        metric: 'object',
        subject: 'object.owner object.possessive subject',
        to: 'à',
        from: 'de',
      },
      values: { direction },
      requires: 'subject metric',
    },
    {
      frame: 'change',
      verbs: 'revoir réviser',
      heads: { object: OUTLOOKS },
      andHeads: { à: direction === 'up' ? 'hausse' : 'baisse' },
      roles: { metric: 'object', subject: 'object.owner object.possessive subject' },
      values: { direction },
      requires: 'subject metric',
    },
  ]),
];
