/** How French says that money or goods are given away: to whom, by whom, for which cause. */
import type { Pattern } from '../claims.js';

/** Who lives on gifts: what is given to them is no loan, price or wage. The first word of a name tells it too. */
const CHARITIES = `association fondation ong œuvre ligue croix-rouge croissant-rouge secours téléthon sidaction unicef unhcr hcr
  restos restaurants restaurant_du_cœur emmaüs médecins handicap caritas fonds_de_solidarité fonds_de_dotation organisation_caritative
  organisation_humanitaire organisation_non_gouvernementale épicerie_solidaire banque_alimentaire banques refuge spa
  orphelinat orphelin sinistré sinistrée victime réfugié démuni sans-abri malade blessé soignant nécessiteux famille
  programme_alimentaire_mondial aide_humanitaire petits_princes snsm sos cagnotte collectif bénévole`;
/** Those that live on taxes and fees as well. */
const CAUSES = `${CHARITIES} hôpital chu chru chr clinique centre_hospitalier musée institut université école lycée bibliothèque recherche église
  cathédrale diocèse paroisse abbaye monastère basilique chapelle temple mosquée synagogue notre-dame restauration
  reconstruction rénovation sauvegarde conservatoire village opéra orchestre louvre château patrimoine fonds lutte campagne comité
  organisation reforestation apprentis pompier pompiers sapeur-pompier commune`;
/** Who gives without having to. */
const DONORS = `famille fondation fonds_de_dotation mécène donateur donatrice bienfaiteur philanthrope milliardaire couple club
  rotary lions homme_d'_affaires femme_d'_affaires chanteur chanteuse acteur actrice footballeur collectionneur collectionneuse
  entrepreneur veuve héritier héritière particulier prince princesse laboratoire supporter salarié bénévole`;
const GIFTS =
  'don donation legs dotation_philanthropique obole contribution_volontaire don_financier don_privé promesse_de_don';
/** Where a gift of nothing but a sum is named otherwise. */
const CHEQUES = 'chèque cagnotte';
/** What brings in gifts and gives none itself. */
const COLLECTIONS = `vente gala soirée concert tournoi course marche opération collecte campagne quête édition vide-grenier match
  tombola loto spectacle événement initiative appel braderie marché kermesse fête festival dîner défi challenge plateforme bourse cagnotte`;
/** Who can give. */
const GIVERS = 'ORG PER';
/** Who or what is given to by name. */
const GIVEN = 'ORG LOC PER EVENT';
/** What is given to one’s own, owed, or paid for. */
const NO_GIFT = `salaire salarié prime dividende client actionnaire amende indemnité dommage loyer impôt rançon rachat fille fils
  frère sœur femme mari pension caution facture commande marché transfert assureur assurance mutuelle fonds_d'_indemnisation rançon`;
const STATES = `état gouvernement région département métropole ministère union_européenne commission`;
const GRANTING = `attribuer octroyer accorder allouer débloquer consacrer affecter promettre apporter distribuer abandonner céder
  adresser envoyer transférer confier dédier destiner rétrocéder redistribuer verser remettre reverser donner offrir léguer mobiliser laisser`;
/** What is done with a gift by who makes it, and by who has it. */
const GIVING = `faire effectuer consentir accorder octroyer annoncer promettre verser adresser envoyer remettre apporter confirmer
  réaliser offrir laisser signer`;
const GETTING = `recevoir bénéficier percevoir toucher enregistrer accepter empocher recueillir obtenir décrocher encaisser
  profiter hériter récolter collecter engranger`;
/** To whom, where it is said. */
const IN_FAVOUR = {
  à: CHARITIES,
  pour: CHARITIES,
  en_faveur_de: CHARITIES,
  au_profit_de: CHARITIES,
  au_bénéfice_de: CHARITIES,
};
const FOR = 'à pour';

export const gifts: readonly Pattern[] = [
  {
    frame: 'donation',
    verbs: 'donner léguer',
    heads: { object: '*money' },
    types: { donor: GIVERS, recipient: 'ORG LOC PER' },
    roles: { quantity: 'object', donor: 'subject', recipient: FOR },
    requires: 'donor quantity',
    not: 'mois heure an salarié salaire client actionnaire fille fils ami frère sœur femme mari',
  },
  {
    frame: 'donation',
    verbs: 'donner offrir léguer',
    heads: { à: CHARITIES, pour: CHARITIES },
    andHeads: { object: '*money' },
    roles: { quantity: 'object', donor: 'subject', recipient: FOR },
    requires: 'donor quantity',
    not: NO_GIFT,
    sure: true,
  },
  {
    frame: 'donation',
    verbs: 'donner verser léguer offrir reverser remettre rétrocéder distribuer',
    heads: { à: CAUSES, pour: CAUSES, en_faveur_de: CAUSES, au_profit_de: CAUSES, au_bénéfice_de: CAUSES },
    andHeads: { object: '*money' },
    types: { donor: GIVERS },
    roles: { quantity: 'object', donor: 'subject', recipient: FOR },
    never: { subject: '*official' },
    requires: 'donor quantity',
    not: `${NO_GIFT} ${STATES}`,
    sure: true,
  },
  {
    frame: 'donation',
    verbs: 'léguer offrir donner',
    heads: { à: '*name commune ville mairie village' },
    types: { recipient: 'ORG LOC' },
    roles: { quantity: 'object', donor: 'subject', recipient: 'à' },
    requires: 'quantity donor recipient',
    not: 'prime salaire rachat',
  },
  // «débloque 30 000 euros en faveur des sinistrés», «se voit attribuer 600 000 euros par la Fondation Roux»
  {
    frame: 'donation',
    verbs: GRANTING,
    heads: IN_FAVOUR,
    andHeads: { object: '*money *percent' },
    roles: { quantity: 'object', donor: 'subject', recipient: FOR },
    never: { subject: '*official' },
    requires: 'donor quantity recipient',
    not: `${NO_GIFT} ${STATES}`,
    sure: true,
  },
  {
    frame: 'donation',
    verbs: GRANTING,
    heads: { subject: DONORS },
    andHeads: { object: '*money' },
    types: { donor: GIVERS },
    roles: { quantity: 'object', donor: 'subject', recipient: FOR },
    only: { à: CAUSES, pour: CAUSES },
    requires: 'donor quantity recipient',
    not: NO_GIFT,
    sure: true,
  },
  {
    frame: 'donation',
    verbs: GRANTING,
    heads: { à: CAUSES, pour: CAUSES, en_faveur_de: CAUSES, au_profit_de: CAUSES, au_bénéfice_de: CAUSES },
    andHeads: { object: '*money' },
    types: { donor: 'PER' },
    never: {
      subject:
        'maire ministre préfet préfète élu élue adjoint adjointe conseiller conseillère député sénateur',
    },
    roles: { quantity: 'object', donor: 'subject', recipient: FOR },
    requires: 'donor quantity recipient',
    not: `${NO_GIFT} ministre préfet maire président_de_la_région`,
    sure: true,
  },
  // «va consacrer 2 millions d’euros à Kombi, sous forme de don», «cède gracieusement 50 millions à Kombi»
  {
    frame: 'donation',
    verbs: GRANTING,
    heads: { sous_forme_de: 'don mécénat legs', sous_la_forme_de: 'don mécénat legs' },
    andHeads: { object: '*money' },
    roles: { quantity: 'object', donor: 'subject', recipient: FOR },
    requires: 'donor quantity',
    sure: true,
  },
  // «fait un don de 10 millions à Kombi», «fait don de sa collection au musée»
  {
    frame: 'donation',
    verbs: GIVING,
    heads: { object: GIFTS, à: GIFTS },
    roles: { donor: 'subject', quantity: 'object.of de à.of', recipient: 'à object.à object.pour pour de.à' },
    requires: ['donor quantity', 'donor recipient'],
    not: 'organe sang moelle plasma sperme ovocyte',
    sure: true,
  },
  {
    frame: 'donation',
    verbs: 'remettre signer faire adresser envoyer offrir déposer verser',
    heads: { object: CHEQUES },
    andHeads: {
      à: `${CAUSES} *name`,
      pour: CAUSES,
      au_profit_de: `${CAUSES} *name`,
      en_faveur_de: `${CAUSES} *name`,
    },
    types: { donor: GIVERS },
    only: { à: CAUSES, pour: CAUSES },
    roles: { donor: 'subject', quantity: 'object.of', recipient: FOR },
    requires: 'donor quantity',
    sure: true,
  },
  // «ont remis un chèque de 25 000 euros», to whom the article is about
  {
    frame: 'donation',
    verbs: 'remettre',
    heads: { object: CHEQUES },
    andHeads: { 'object.of': '*money' },
    types: { donor: GIVERS },
    never: { subject: '*official' },
    without: 'à',
    roles: { donor: 'subject', quantity: 'object.of' },
    requires: 'donor quantity',
    not: NO_GIFT,
  },
  // «Le Chili reçoit la plus grande donation de son histoire»
  {
    frame: 'donation',
    verbs: GETTING,
    heads: { object: 'donation legs', de: 'donation legs' },
    types: { donor: GIVERS, recipient: GIVEN },
    roles: { recipient: 'subject', quantity: 'object.of de.of', donor: 'de_la_part_de' },
    requires: 'recipient',
    not: 'organe sang moelle plasma',
  },
  // «Luc Morin avait promis 5 millions au musée»
  {
    frame: 'donation',
    verbs: 'promettre donner verser offrir remettre',
    heads: { subject: '*person *pronoun' },
    andHeads: { object: '*money' },
    types: { donor: 'PER', recipient: 'ORG' },
    roles: { donor: 'subject', quantity: 'object', recipient: 'à' },
    requires: 'donor quantity recipient',
    not: `${NO_GIFT} ministre préfet maire président état région`,
    sure: true,
  },
  {
    frame: 'donation',
    verbs: 'procéder',
    heads: { à: GIFTS },
    roles: { donor: 'subject', quantity: 'à.of', recipient: 'à.à pour' },
    requires: 'donor quantity',
  },
  // «fait parvenir 3 millions d’euros à la Croix-Rouge»
  {
    frame: 'donation',
    verbs: 'parvenir',
    forms: 'infinitive',
    governors: 'faire',
    heads: { object: '*money' },
    andHeads: { à: CAUSES },
    never: { subject: '*official' },
    roles: { donor: 'subject', quantity: 'object', recipient: 'à' },
    requires: 'donor quantity recipient',
    not: STATES,
    sure: true,
  },
  // «débloque une enveloppe de 3 millions d’euros pour l’association Roulottes»
  {
    frame: 'donation',
    verbs: GRANTING,
    heads: { object: "enveloppe somme aide aide_d'_urgence montant soutien soutien_financier dotation" },
    andHeads: IN_FAVOUR,
    never: { subject: '*official' },
    roles: { donor: 'subject', quantity: 'object.of', recipient: FOR },
    requires: 'donor quantity recipient',
    not: `${NO_GIFT} ${STATES}`,
    sure: true,
  },
  // «remercie la Fondation Roux pour son don de 3 millions»
  {
    frame: 'donation',
    verbs: 'remercier saluer féliciter',
    heads: { pour: GIFTS },
    types: { donor: GIVERS },
    roles: { donor: 'object', quantity: 'pour.of', recipient: 'pour.à' },
    requires: 'donor quantity',
    sure: true,
  },
  // «Ce don de 3 millions émane de Kombi»
  {
    frame: 'donation',
    verbs: 'émaner provenir venir',
    heads: { subject: GIFTS },
    types: { donor: GIVERS },
    roles: { donor: 'de', quantity: 'subject.of', recipient: 'subject.à' },
    requires: ['donor quantity', 'donor recipient'],
  },
  // «La SPA hérite de 3 millions d’euros de Luc Morin»
  {
    frame: 'donation',
    verbs: 'hériter',
    heads: { de: '*money' },
    andHeads: { subject: CAUSES },
    roles: { recipient: 'subject', quantity: 'de', donor: 'de.of' },
    requires: 'quantity recipient',
  },
  {
    frame: 'donation',
    nouns: 'chèque cadeau',
    heads: IN_FAVOUR,
    types: { donor: GIVERS },
    roles: { donor: 'de headline subject', quantity: 'of', recipient: FOR },
    requires: 'donor quantity recipient',
    not: 'régime alimentaire',
  },
  // «reçoit un don de 50 000 euros de Kombi», «a bénéficié d’un legs de Luc Morin»
  {
    frame: 'donation',
    verbs: GETTING,
    heads: { object: `${GIFTS} mécénat`, de: `${GIFTS} mécénat` },
    types: { donor: GIVERS },
    roles: {
      recipient: 'subject',
      quantity: 'object.of de.of',
      donor: 'object.of de.of de de_la_part_de object.de_la_part_de agent',
    },
    requires: ['donor quantity recipient', 'quantity recipient', 'donor recipient'],
    not: 'organe sang moelle plasma',
    sure: true,
  },
  // «L’Institut Curie a reçu 1,5 million d’euros de la famille Roux»
  {
    frame: 'donation',
    verbs: 'recevoir percevoir toucher obtenir empocher récolter recueillir collecter',
    heads: { subject: CAUSES },
    andHeads: { de: DONORS, de_la_part_de: `${DONORS} *name`, agent: DONORS },
    types: { donor: GIVERS },
    roles: { recipient: 'subject', quantity: 'object', donor: 'de de_la_part_de' },
    requires: 'donor quantity recipient',
    not: 'subvention aide prêt amende indemnité marché',
    sure: true,
  },
  {
    frame: 'donation',
    verbs: 'recevoir percevoir toucher obtenir empocher récolter recueillir collecter',
    heads: { subject: CHARITIES },
    andHeads: { object: '*money' },
    types: { donor: GIVERS },
    never: { de: '*official', de_la_part_de: '*official', agent: '*official' },
    roles: { recipient: 'subject', quantity: 'object', donor: 'de de_la_part_de' },
    requires: 'donor quantity recipient',
    not: `subvention aide prêt amende indemnité marché`,
    sure: true,
  },
  {
    frame: 'donation',
    verbs: 'recevoir percevoir toucher obtenir empocher récolter recueillir collecter',
    heads: { subject: CAUSES },
    andHeads: { object: '*money' },
    types: { donor: 'PER' },
    roles: { recipient: 'subject', quantity: 'object', donor: 'de de_la_part_de' },
    requires: 'donor quantity recipient',
    not: 'subvention aide prêt amende indemnité marché',
    sure: true,
  },
  // «La Fondation de France a collecté 3 millions d’euros», «Dons : le Téléthon a récolté 90 millions»
  {
    frame: 'donation',
    verbs: 'récolter collecter recueillir rassembler engranger',
    passive: false,
    heads: { subject: CHARITIES },
    andHeads: { object: '*money' },
    types: { recipient: 'ORG EVENT' },
    roles: { recipient: 'subject', quantity: 'object' },
    requires: 'quantity recipient',
    not: `subvention aide prêt amende indemnité marché fonds impôt taxe`,
  },
  {
    frame: 'donation',
    verbs: 'récolter collecter recueillir rassembler engranger',
    passive: false,
    heads: { object: '*money' },
    andHeads: { any: 'don appel_aux_dons générosité donateur donatrice téléthon' },
    types: { recipient: 'ORG EVENT PER' },
    roles: { recipient: 'subject', quantity: 'object' },
    requires: 'quantity recipient',
    not: `subvention aide prêt amende indemnité marché fonds impôt taxe`,
  },
  // «Plus d’un million d’euros de dons déjà récoltés», «Les dons récoltés atteignent 3 millions»
  {
    frame: 'donation',
    verbs: 'récolter collecter recueillir recevoir enregistrer',
    passive: true,
    heads: { object: 'don', 'object.of': 'don' },
    andHeads: { object: '*money', 'object.predicate': '*money' },
    roles: { quantity: 'object object.predicate', recipient: 'agent pour' },
    types: { recipient: 'ORG EVENT' },
    requires: 'quantity',
  },
  // «a bénéficié de 846 millions d’euros de dons»
  {
    frame: 'donation',
    verbs: GETTING,
    heads: { 'object.of': 'don legs mécénat', 'de.of': 'don legs mécénat' },
    andHeads: { object: '*money', de: '*money' },
    roles: {
      recipient: 'subject',
      quantity: 'object de',
      donor: 'de_la_part_de object.of.of de.of.of',
    },
    requires: 'quantity recipient',
    sure: true,
  },
  // «offre 50 000 repas aux Restos du cœur», «reverse ses primes à l’association Kombi»
  {
    frame: 'donation',
    verbs: 'offrir donner distribuer reverser remettre livrer envoyer',
    heads: {
      object: `masque repas vêtement jouet ordinateur lit respirateur tonne litre livre vélo matériel denrée couverture
        manteau véhicule ambulance terrain surplus invendu prime cachet recette bénéfice gain`,
    },
    andHeads: { à: CHARITIES },
    types: { donor: GIVERS },
    roles: { donor: 'subject', recipient: 'à' },
    requires: 'donor recipient',
    not: 'état région ville',
  },
  // «finance à hauteur de 3 millions d’euros la restauration de la cathédrale»
  {
    frame: 'donation',
    verbs: 'financer soutenir',
    heads: { object: 'restauration sauvegarde reconstruction' },
    types: { donor: GIVERS },
    never: { subject: '*official' },
    roles: { donor: 'subject', quantity: 'à_hauteur_de', recipient: 'object.of' },
    requires: 'donor quantity recipient',
    not: STATES,
    sure: true,
  },
  // «contribue à hauteur de 100 millions au fonds de solidarité»
  {
    frame: 'donation',
    verbs: 'participer contribuer',
    heads: {
      à: `${CHARITIES} restauration reconstruction sauvegarde rénovation campagne collecte souscription cagnotte téléthon`,
      'à.of': 'cathédrale église abbaye basilique chapelle notre-dame monument patrimoine',
    },
    types: { donor: GIVERS },
    roles: {
      donor: 'subject',
      quantity: 'à_hauteur_de pour à_concurrence_de avec',
      recipient: 'à.of à',
    },
    requires: 'donor quantity',
    not: STATES,
    sure: true,
  },
  // «ont abondé de 500 000 euros l’appel aux dons de Kombi», «abonde la cagnotte à hauteur de …»
  {
    frame: 'donation',
    verbs: 'abonder doter alimenter gratifier soutenir financer aider parrainer sponsoriser',
    heads: {
      object: `${CHARITIES} appel appel_aux_dons collecte cagnotte souscription`,
    },
    andHeads: { de: '*money', à_hauteur_de: '*money' },
    types: { donor: GIVERS },
    roles: { donor: 'subject', quantity: 'de à_hauteur_de', recipient: 'object.of object' },
    requires: 'donor quantity',
    not: STATES,
    sure: true,
  },
  // «s’est fendu de 1 500 euros pour Kombi», «y est allé de ses 500 euros»
  {
    frame: 'donation',
    verbs: 'se:fendre',
    heads: { de: `*money ${GIFTS} ${CHEQUES}` },
    types: { donor: GIVERS },
    roles: { donor: 'subject', quantity: 'de de.of', recipient: 'pour à' },
    requires: 'donor quantity',
    not: 'amende indemnité loyer',
  },
  {
    frame: 'donation',
    verbs: 'récolter collecter recueillir réunir rassembler reverser remettre lever rapporter engranger',
    heads: { object: '*money' },
    andHeads: {
      pour: `*name ${CAUSES}`,
      à: CHARITIES,
      au_profit_de: `*name ${CAUSES} *the`,
      au_bénéfice_de: `*name ${CAUSES} *the`,
      en_faveur_de: `*name ${CAUSES} *the`,
    },
    never: { subject: COLLECTIONS },
    only: {
      pour: CAUSES,
      à: CHARITIES,
      au_profit_de: `${CAUSES} enfant`,
      au_bénéfice_de: `${CAUSES} enfant`,
      en_faveur_de: `${CAUSES} enfant`,
    },
    roles: {
      quantity: 'object',
      recipient: 'au_profit_de en_faveur_de au_bénéfice_de pour à',
      donor: 'subject',
    },
    requires: 'quantity recipient',
    not: 'investisseur candidature investissement',
    sure: true,
  },
  {
    frame: 'donation',
    verbs: 'léguer donner offrir',
    heads: {
      object:
        'fortune bien patrimoine collection maison château domaine héritage tableau toile œuvre manuscrit propriété',
      'object.of': 'fortune bien patrimoine héritage',
    },
    types: { donor: GIVERS, recipient: 'ORG LOC' },
    roles: { donor: 'subject', recipient: 'à' },
    requires: 'donor recipient',
    not: 'vente enchère',
  },
  {
    frame: 'donation',
    verbs: 'promettre',
    heads: { object: '*money' },
    andHeads: { pour: 'reconstruction restauration recherche victime sinistré réfugié' },
    types: { donor: GIVERS },
    roles: { donor: 'subject', quantity: 'object', recipient: 'à' },
    requires: 'donor quantity',
  },
  // «un don de 200 000 euros de la société Kombi à l’hôpital de Vesoul»
  {
    frame: 'donation',
    nouns: GIFTS,
    never: { subject: '*thing', holder: '*thing' },
    roles: { quantity: 'of', donor: 'de de_la_part_de agent possessive subject holder', recipient: 'à pour' },
    requires: ['donor quantity', 'donor recipient'],
    notGovernors: `${GIVING} ${GETTING}`,
    not: 'organe sang moelle plasma',
  },
  // «Les dons de la famille Roux ont atteint 100 millions d’euros»
  {
    frame: 'donation',
    verbs: 'atteindre se:élever représenter dépasser avoisiner totaliser se:monter porter être',
    heads: { subject: GIFTS },
    types: { donor: GIVERS },
    roles: {
      quantity: 'object à sur',
      donor: 'subject.of subject.possessive subject.de_la_part_de',
      recipient: 'subject.à subject.pour',
    },
    requires: 'donor quantity',
  },
  // «Donatrice de 40 millions d’euros à Kombi, Anne Roux …», «Luc Morin, mécène de la cathédrale»
  {
    frame: 'donation',
    nouns: 'donateur donatrice bienfaiteur bienfaitrice mécène généreux_donateur',
    types: { donor: GIVERS, recipient: GIVEN },
    roles: {
      quantity: 'of avec à_hauteur_de pour',
      donor: 'bearer holder subject',
      recipient: 'à de',
    },
    requires: ['donor quantity', 'donor recipient'],
  },
  {
    frame: 'donation',
    nouns: 'mécénat parrainage',
    types: { donor: GIVERS },
    roles: { donor: 'de de_la_part_de', quantity: 'of à_hauteur_de', recipient: 'pour à' },
    requires: 'donor',
    not: 'compétence',
  },
];
