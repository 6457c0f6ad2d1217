/** More of how French says what something costs: in brackets, by what the buyer pays, what works are put at. */
import { BRACKETED_MONEY, type Pattern } from '../claims.js';
import { WORKERS } from './claims-headcounts.js';
import { DUTIES, FIRMS, ofThings, PRICED } from './claims-prices.js';

/** What is bought at an auction or a market, beside `PRICED`. */
const SOLD = `${PRICED} vache taureau cheval pur-sang jument poulain étalon veau porc bœuf agneau mouton brebis chèvre truie oie
  dinde canard bague collier lot pièce vase statue statuette lettre dessin gravure estampe photographie tapisserie meuble
  commode fauteuil guitare violon piano maillot figurine fossile météorite crâne squelette voiture_de_collection timbre-poste
  grange étable chapelle église phare moulin presbytère manège bureau local hôtel_particulier garage place_de_parking`;
/** What is built or mended at a price, as a whole. */
const WORKS = `projet chantier travail travaux rénovation construction réhabilitation extension opération programme restauration aménagement
  réfection démolition reconstruction réparation installation remplacement modernisation sécurisation dépollution désamiantage
  équipement ouvrage pont tunnel viaduc tramway métro téléphérique stade piscine médiathèque gymnase école collège lycée
  hôpital halle marché_couvert salle_polyvalente maison_de_santé caserne salle musée théâtre mosquée église cathédrale route rocade déviation échangeur parking barrage station_d'_épuration
  déménagement mise_aux_normes mise_en_accessibilité passerelle rond-point autoroute ascenseur toiture charpente
  dispositif mesure réforme bouclier plan`;
/** What is paid for by the piece, the day or the head, and so is no share or firm. */
const PAY =
  'payer débourser régler acquitter verser lâcher dépenser sortir compter prévoir allonger aligner mettre';

export const tariffs: readonly Pattern[] = [
  // «La Renault 5 (24 990 euros) arrive», «le menu (18 euros)»
  ...ofThings(
    'bracketed',
    {
      frame: 'price',
      nouns: BRACKETED_MONEY,
      never: { bracketed: FIRMS },
      roles: { quantity: 'self', item: 'bracketed' },
      requires: 'item quantity',
      not: "recette vente chiffre_d'_affaires bénéfice perte amende subvention dette budget prime",
    },
    SOLD,
  ),
  // «Un pur-sang a été payé 1,2 million», «Étiqueté 2 190 euros, le vélo …», «La villa a été vendue 320 000 euros»
  ...ofThings(
    'object',
    {
      frame: 'price',
      verbs:
        'payer étiqueter acheter acquérir vendre céder brader solder tarifer louer facturer adjuger mettre afficher proposer',
      passive: true,
      never: { object: `${FIRMS} ${DUTIES} ${WORKERS}` },
      roles: { item: 'object', quantity: 'complement à pour contre moyennant au_prix_de' },
      requires: 'item quantity',
    },
    SOLD,
  ),
  {
    // «débourser 125 euros la place», «Comptez 14 euros l’entrée»
    frame: 'price',
    verbs: PAY,
    passive: false,
    andHeads: { object: '*money' },
    heads: { object: PRICED },
    never: { object: `${DUTIES} journée heure minute nuit mois an` },
    roles: { quantity: 'object', item: 'object' },
    requires: 'item quantity',
  },
  {
    // «Les abonnés règlent 29,99 euros pour la fibre»
    frame: 'price',
    verbs: PAY,
    passive: false,
    heads: { pour: PRICED },
    never: { pour: `${FIRMS} ${DUTIES}` },
    roles: { quantity: 'object', item: 'pour' },
    requires: 'item quantity',
  },
  {
    // «L’entrée est fixée à 8 euros», «Le tarif a été porté à 4 euros»
    frame: 'price',
    verbs: 'fixer établir arrêter maintenir porter ramener plafonner bloquer geler limiter abaisser relever',
    passive: true,
    heads: { object: PRICED.replace('mutuelle assurance', '') },
    never: { object: FIRMS },
    roles: { quantity: 'à', item: 'object' },
    requires: 'item quantity',
  },
  {
    // «Le ticket d’entrée est de 15 euros», «Le loyer s’élève à 780 euros»
    frame: 'price',
    verbs:
      'être rester demeurer se:élever se:établir se:chiffrer avoisiner approcher dépasser frôler franchir',
    heads: { subject: PRICED },
    never: { subject: `${FIRMS} offre` },
    roles: { quantity: 'de à complement object', item: 'subject' },
    requires: 'item quantity',
    not: 'perte bénéfice recette',
  },
  {
    // «Le projet est chiffré à 45 millions d’euros»
    frame: 'price',
    verbs: 'chiffrer budgéter estimer évaluer',
    passive: true,
    heads: { object: WORKS },
    roles: { quantity: 'à complement entre autour_de', item: 'object' },
    requires: 'item quantity',
  },
  {
    // «Le budget des travaux s’élève à 3,2 millions d’euros»
    frame: 'price',
    nouns: 'budget montant coût_total coût_global coût_estimé enveloppe devis',
    heads: { de: WORKS.replace('plan', '') },
    roles: { quantity: 'of predicate à', item: 'de' },
    requires: 'item quantity',
    not: 'baisse hausse',
  },
  {
    // «Son coût, chiffré à 2,6 millions d’euros, …»
    frame: 'price',
    verbs: 'chiffrer estimer évaluer',
    passive: true,
    heads: { object: 'coût facture prix tarif' },
    andHeads: { object: '*own' },
    roles: { quantity: 'à complement entre', item: 'object.possessive' },
    requires: 'item quantity',
  },
  {
    // «un chantier d’un coût de 12 millions», «un projet à 30 millions d’euros»
    frame: 'price',
    nouns: WORKS,
    heads: { self: '*article *own' },
    roles: { quantity: 'à', item: 'self' },
    requires: 'item quantity',
    never: { self: FIRMS },
  },
  {
    // «Le chantier, d’un coût total de 140 millions»
    frame: 'price',
    nouns: 'coût coût_total coût_global coût_estimé montant montant_total budget budget_total',
    after: 'de pour avec',
    heads: { host: WORKS, main: WORKS, bearer: WORKS },
    andHeads: { of: '*money' },
    roles: { quantity: 'of', item: 'host main bearer' },
    requires: 'item quantity',
  },
  {
    // «une gamme de plats à partir de 5,90 euros», «À partir de 18 900 euros, la Spring …»
    frame: 'price',
    nouns: 'à_partir_de',
    heads: { compound: PRICED, host: PRICED },
    roles: { quantity: 'self', item: 'compound host' },
    requires: 'item quantity',
  },
];
