/** How French says in other words who works for whom, with whom, and how talks and deals go on and end. */
import type { Pattern } from '../claims.js';

/** What one firm does for another. */
const SERVICES = `logistique communication publicité informatique distribution conception développement transport collecte
  nettoyage gestion exploitation maintenance construction fabrication production réalisation fourniture livraison
  sécurité sécurisation restauration ménage rénovation modernisation hébergement numérisation cybersécurité assemblage
  commercialisation budget comptabilité paie chantier étude traitement entretien déploiement installation équipement
  renouvellement remplacement billetterie impression pilotage suivi audit refonte stockage approvisionnement`;
/** What a deal is about. */
const DEALS = `rachat cession vente fusion rapprochement acquisition reprise mariage alliance opération transaction union offre
  prise_de_contrôle absorption fiançailles`;
const TALKS = 'discussion négociation pourparler tractation échange';
/** «en pourparlers pour racheter»: where this follows, the talks are said by the purchase. */
const BOUGHT = 'racheter acquérir reprendre acheter céder vendre lever investir absorber entrer prendre';
/** Who is asked for help and sells nothing. */
const NO_SUPPLIERS = `justice armée police tribunal cour conseil_d'_état public générosité médiateur don bénévole otan
  onu raison`;

export const contracts: readonly Pattern[] = [
  // customer
  {
    frame: 'customer',
    verbs: 'choisir sélectionner retenir désigner',
    passive: false,
    types: { customer: 'ORG', supplier: 'ORG' },
    heads: { object: '*name' },
    roles: { customer: 'subject', supplier: 'object', quantity: 'pour_un_montant_de' },
    requires: 'customer supplier',
    not: `prix jury concours trophée programme finale équipe joueur sélection festival tournoi candidat liste successeur
      tribunal justice juge repreneur partenaire associé allié`,
  },
  {
    frame: 'customer',
    verbs: 'retenir sélectionner mandater',
    types: { customer: 'ORG LOC', supplier: 'ORG' },
    heads: { object: '*name' },
    roles: { customer: 'subject', supplier: 'object' },
    requires: 'customer supplier',
    not: 'prix jury concours trophée finale équipe joueur sélection festival tournoi candidat tribunal justice juge partenaire associé allié',
  },
  {
    frame: 'customer',
    verbs: `décrocher remporter obtenir engranger signer enregistrer gagner recevoir rafler empocher conclure annoncer
      récupérer`,
    heads: {
      object: "commande mégacommande contrat marché accord-cadre contrat-cadre mégacontrat appel_d'_offres",
    },
    types: { supplier: 'ORG' },
    roles: {
      supplier: 'subject',
      customer: 'auprès_de de_la_part_de',
      quantity: 'object.of pour_un_montant_de pour_un_total_de object.pour_un_montant_de pour',
    },
    requires: 'customer supplier',
    not: 'assurance travail sponsoring joueur',
  },
  {
    frame: 'customer',
    verbs: 'confier attribuer sous-traiter notifier octroyer',
    heads: { object: `${SERVICES} contrat marché commande mission` },
    types: { customer: 'ORG LOC', supplier: 'ORG' },
    roles: { customer: 'subject', supplier: 'à', quantity: 'object.of pour pour_un_montant_de' },
    requires: 'customer supplier',
    not: 'ministre député juge tribunal',
  },
  {
    frame: 'customer',
    verbs: `travailler produire fabriquer assurer assembler opérer exploiter développer distribuer gérer réaliser construire
      livrer concevoir imprimer transporter effectuer fournir agir commercialiser`,
    heads: { pour: 'compte' },
    types: { customer: 'ORG', supplier: 'ORG' },
    roles: { supplier: 'subject', customer: 'pour.of' },
    requires: 'customer supplier',
  },
  {
    frame: 'customer',
    verbs: 'faire',
    heads: { object: 'appel' },
    types: { customer: 'ORG', supplier: 'ORG' },
    roles: { customer: 'subject', supplier: 'à à.of' },
    requires: 'customer supplier',
    not: NO_SUPPLIERS,
  },
  {
    frame: 'customer',
    verbs: 'recourir',
    types: { customer: 'ORG', supplier: 'ORG' },
    roles: { customer: 'subject', supplier: 'à à.of' },
    requires: 'customer supplier',
    not: NO_SUPPLIERS,
  },
  {
    frame: 'customer',
    nouns: `fournisseur prestataire sous-traitant équipementier façonnier transporteur hébergeur imprimeur logisticien
      fournisseuse sous-traitante prestataires`,
    governors: 'choisir retenir sélectionner désigner devenir rester être redevenir',
    types: { customer: 'ORG', supplier: 'ORG' },
    roles: { supplier: 'subject', customer: 'de possessive' },
    requires: 'customer supplier',
  },
  {
    frame: 'customer',
    verbs: 'choisir retenir sélectionner désigner prendre',
    heads: { comme: 'fournisseur prestataire sous-traitant opérateur hébergeur transporteur' },
    types: { customer: 'ORG LOC', supplier: 'ORG' },
    roles: { customer: 'subject', supplier: 'object' },
    requires: 'customer supplier',
  },
  // partnership
  {
    frame: 'partnership',
    verbs: 'unir joindre conjuguer réunir additionner allier',
    heads: { object: 'force compétence savoir-faire expertise destin' },
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: { party: 'subject', 'party+': 'à avec object.avec object.à' },
    requires: ['party party+', 'party'],
  },
  {
    frame: 'partnership',
    verbs: 'faire',
    heads: { object: 'cause équipe front tandem alliance route' },
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: { party: 'subject', 'party+': 'avec object.avec' },
    requires: ['party party+', 'party'],
    not: 'match coupe ligue',
  },
  {
    frame: 'partnership',
    verbs: 'mettre mutualiser regrouper',
    heads: { en: 'commun', object: 'achat moyen ressource force' },
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: { party: 'subject', 'party+': 'avec' },
    requires: ['party party+', 'party'],
  },
  {
    frame: 'partnership',
    nouns: 'partenaire allié',
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: { party: 'bearer', 'party+': 'de possessive' },
    requires: 'party party+',
  },
  {
    frame: 'partnership',
    nouns: 'partenariat collaboration association',
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: { party: 'bearer subject', 'party+': 'avec', quantity: 'of' },
    requires: 'party party+',
  },
  {
    frame: 'partnership',
    verbs: 'créer lancer monter fonder constituer former annoncer',
    heads: { object: 'coentreprise co-entreprise joint-venture filiale_commune consortium' },
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: { party: 'subject', 'party+': 'avec' },
    requires: ['party party+', 'party'],
  },
  {
    // «ont mis fin à leur partenariat»
    frame: 'partnership',
    verbs: 'mettre',
    heads: { object: 'fin terme' },
    andHeads: {
      à: 'partenariat alliance collaboration coopération coentreprise co-entreprise sponsoring parrainage',
    },
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: { party: 'subject', 'party+': 'à.avec avec' },
    requires: ['party party+', 'party'],
  },
  // deal_status
  {
    frame: 'deal_status',
    verbs: `capoter échouer avorter achopper patiner piétiner aboutir suspendre interrompre abandonner enterrer rompre
      annuler geler stopper reporter`,
    heads: { patient: `${TALKS} ${DEALS} projet` },
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: {
      subject: 'patient',
      party: 'patient.entre patient.of subject patient.par',
      'party+': 'patient.avec patient.par',
    },
    implicit: true,
    requires: 'party subject',
    not: 'guerre paix cessez-le-feu',
  },
  {
    frame: 'deal_status',
    verbs: 'tirer faire mettre jeter',
    heads: { object: 'trait croix terme fin éponge' },
    andHeads: {
      sur: `${DEALS} projet`,
      à: `${TALKS} ${DEALS} projet contact`,
      dans: `${DEALS}`,
    },
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: {
      subject: 'sur à dans',
      party: 'subject à.entre sur.entre',
      'party+': 'avec à.avec sur.avec à.de sur.de dans.of à.of sur.of',
    },
    implicit: true,
    requires: 'party subject',
  },
  {
    frame: 'deal_status',
    verbs: 'céder vendre fusionner se:marier se:rapprocher',
    forms: 'infinitive',
    governors: 'renoncer',
    also: true,
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: { party: 'subject', 'party+': 'object avec à de', subject: 'phrase' },
    requires: 'party party+',
  },
  {
    frame: 'deal_status',
    nouns: `${TALKS} contact`,
    heads: { self: 'exclusives exclusive préliminaires préliminaire avancées' },
    types: { party: 'ORG PER', 'party+': 'ORG PER' },
    roles: { subject: 'self', party: 'subject doer', 'party+': 'avec' },
    requires: 'party party+',
    not: BOUGHT,
  },
  {
    frame: 'deal_status',
    nouns: `${TALKS} contact`,
    heads: {
      pour: DEALS,
      en_vue_de: DEALS,
      de: DEALS,
      sur: DEALS,
      à_propos_de: DEALS,
      au_sujet_de: DEALS,
      autour_de: DEALS,
    },
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: { subject: 'self', party: 'subject entre doer', 'party+': 'avec' },
    requires: 'party subject',
  },
  {
    frame: 'deal_status',
    nouns: 'pourparler tractation',
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: { subject: 'self', party: 'subject entre doer', 'party+': 'avec' },
    requires: 'party party+',
    not: `${BOUGHT} paix guerre trêve`,
  },
  {
    frame: 'deal_status',
    nouns: 'fin échec rupture arrêt suspension abandon interruption',
    heads: { de: `${TALKS} ${DEALS}` },
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: { subject: 'de', party: 'de.entre entre doer de.of', 'party+': 'de.avec avec' },
    requires: 'party subject',
    not: 'guerre paix',
  },
  {
    frame: 'deal_status',
    nouns: 'point_mort impasse',
    types: { party: 'ORG', 'party+': 'ORG' },
    heads: { subject: `${TALKS} ${DEALS}` },
    roles: { subject: 'subject', party: 'subject.entre subject.of', 'party+': 'subject.avec' },
    requires: 'party subject',
    not: 'paix guerre',
  },
  // backing
  {
    frame: 'backing',
    verbs: 'adosser',
    passive: true,
    types: { investor: 'ORG PER', investee: 'ORG' },
    roles: { investor: 'à', investee: 'object' },
    requires: 'investor investee',
  },
  {
    frame: 'backing',
    verbs: 'compter avoir accueillir',
    heads: { à: 'capital', dans: 'capital', parmi: 'investisseur soutien' },
    types: { investor: 'ORG PER', investee: 'ORG' },
    roles: { investor: 'object', investee: 'subject' },
    requires: 'investor investee',
  },
  {
    frame: 'backing',
    nouns: 'tour_de_table actionnariat',
    governors: 'être figurer siéger compter entrer rester',
    types: { investor: 'ORG PER', investee: 'ORG' },
    roles: { investor: 'subject', investee: 'de' },
    requires: 'investor investee',
  },
];
