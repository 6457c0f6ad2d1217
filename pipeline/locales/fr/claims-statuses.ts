/** How French says where a deal or the talks about one stand: whether they go on, fail, are sealed, voted or given up. */
import type { Pattern } from '../claims.js';

/** What is dealt about, and the talks. */
const DEALS = `rachat cession vente fusion rapprochement acquisition reprise mariage alliance opération transaction union offre opa
  prise_de_contrôle absorption fiançailles accord deal négociation discussion pourparler tractation compromis noces
  protocole_d'_accord lettre_d'_intention accord_de_principe accord-cadre promesse_de_vente offre_publique_d'_achat coentreprise
  prise_de_participation`;
/** What is signed before a deal. */
const DRAFTS = `protocole_d'_accord lettre_d'_intention accord_de_principe promesse_de_vente protocole pré-accord memorandum
  mémorandum compromis_de_vente accord_d'_exclusivité`;
/** What somebody withdraws from. */
const RACES = 'course négociation discussion processus enchère compétition pourparler tour_de_table partie';
/** What is no deal of firms. */
const NO_DEALS = 'guerre paix cessez-le-feu trêve otage climat joueur transfert immobilier';
const BOTH = { party: 'ORG PER', 'party+': 'ORG PER' } as const;

/** What is talked over or agreed on. */
const TALKS = `discussion négociation pourparler tractation accord compromis protocole accord_de_principe conciliation
  terrain_d'_entente`;
/** The other side of it, where it has no name. */
const SIDES = `créancier banque banquier actionnaire obligataire porteur prêteur bailleur fournisseur distributeur industriel producteur
  éleveur agriculteur assureur mutuelle investisseur syndicat pilote salarié personnel état gouvernement région département ville
  métropole autorité repreneur franchisé locataire partenaire`;

export const statuses: readonly Pattern[] = [
  // «Le rachat de Kombi par Altor a été finalisé», «L’accord entre Kombi et Altor a été suspendu»
  {
    frame: 'deal_status',
    verbs: `finaliser boucler conclure réaliser clore clôturer achever sceller signer parapher officialiser concrétiser entériner
      approuver valider ratifier accepter adopter voter rejeter repousser refuser décliner abandonner suspendre interrompre
      rompre annuler geler reporter enterrer stopper différer relancer engager entamer rouvrir compromettre bloquer
      contester trouver`,
    passive: true,
    forms: 'finite',
    heads: { object: DEALS },
    types: BOTH,
    roles: {
      subject: 'object',
      party: 'object.entre object.of entre',
      'party+': 'object.avec object.par object.à object.chez avec',
    },
    implicit: true,
    requires: 'party subject',
    not: NO_DEALS,
  },
  // «L’alliance de Kombi avec Altor, entérinée en mai»
  {
    frame: 'deal_status',
    verbs: `entériner approuver valider ratifier rejeter repousser abandonner suspendre interrompre rompre annuler geler reporter
      enterrer`,
    passive: true,
    forms: 'participle',
    heads: { object: DEALS },
    types: BOTH,
    roles: {
      subject: 'object',
      party: 'object.entre object.of entre',
      'party+': 'object.avec object.par object.à object.chez avec',
    },
    requires: 'party party+ subject',
    not: NO_DEALS,
  },
  // «Les négociations entre Kombi et Altor traînent»
  {
    frame: 'deal_status',
    verbs: `échouer capoter avorter achopper patiner piétiner aboutir avancer progresser se:poursuivre reprendre se:enliser
      se:éterniser traîner se:concrétiser se:finaliser se:conclure se:accélérer se:intensifier stagner dérailler
      débuter démarrer commencer se:ouvrir se:faire`,
    passive: false,
    forms: 'finite infinitive',
    heads: { subject: DEALS },
    types: BOTH,
    roles: {
      subject: 'subject',
      party: 'subject.entre subject.of entre',
      'party+': 'subject.avec subject.par subject.à subject.chez',
    },
    implicit: true,
    requires: 'party subject',
    without: 'object',
    not: NO_DEALS,
  },
  {
    frame: 'deal_status',
    verbs: 'tomber tourner voler battre virer',
    heads: { subject: DEALS },
    andHeads: { à: "eau l'_eau", complement: 'court', en: 'éclat', de: 'aile' },
    types: BOTH,
    roles: {
      subject: 'subject',
      party: 'subject.entre subject.of entre',
      'party+': 'subject.avec subject.par subject.à subject.chez',
    },
    implicit: true,
    requires: 'party subject',
  },
  // «L’accord entre Kombi et Altor serait imminent», «La vente de Kombi à Altor est au point mort»
  {
    frame: 'deal_status',
    verbs: 'être rester demeurer sembler paraître',
    passive: false,
    heads: { subject: `${DEALS} arrivée entrée projet` },
    andHeads: {
      complement: 'imminent imminente caduc caduque proche incertain incertaine',
      à: 'point_mort arrêt étude',
      en: 'cours suspens voie péril danger attente',
      dans: 'impasse',
      sur: 'table rail',
    },
    types: BOTH,
    roles: {
      subject: 'subject',
      party: 'subject.entre subject.of entre',
      'party+': 'subject.avec subject.par subject.à subject.chez',
    },
    implicit: true,
    requires: 'party subject',
    not: NO_DEALS,
  },
  // «Kombi et Altor ont signé un protocole d’accord», «la signature d’une lettre d’intention avec Altor»
  {
    frame: 'deal_status',
    nouns: DRAFTS,
    governors: 'signer conclure parapher sceller trouver',
    types: BOTH,
    roles: { subject: 'self', party: 'subject', 'party+': 'avec' },
    requires: ['party subject party+', 'party subject'],
    not: 'syndicat salarié grève intersyndicale',
  },
  {
    frame: 'deal_status',
    nouns: 'signature conclusion paraphe',
    heads: { de: `${DRAFTS} accord` },
    types: BOTH,
    roles: { subject: 'de', party: 'de.entre entre doer subject', 'party+': 'de.avec avec' },
    requires: 'party subject',
    not: NO_DEALS,
  },
  // «s’est retiré de la course à la reprise de Kombi», «a jeté l’éponge»
  {
    frame: 'deal_status',
    verbs: 'se:retirer se:désister',
    heads: { de: RACES },
    types: BOTH,
    roles: { party: 'subject', 'party+': 'avec de.avec à.of pour', subject: 'à pour de' },
    implicit: true,
    requires: 'party subject',
    not: 'élection tournoi présidentielle',
  },
  {
    frame: 'deal_status',
    verbs: 'jeter',
    heads: { object: 'éponge' },
    types: BOTH,
    roles: { party: 'subject' },
    implicit: true,
    requires: 'party',
    not: 'match combat round candidat',
  },
  // «Son offre a été rejetée par le conseil d’administration de Kombi»
  {
    frame: 'deal_status',
    verbs: 'rejeter repousser refuser accepter décliner retoquer',
    passive: true,
    heads: { object: "offre proposition opa offre_publique_d'_achat" },
    types: BOTH,
    roles: { subject: 'object', party: 'object.of object.possessive', 'party+': 'agent agent.of' },
    implicit: true,
    requires: 'party subject',
  },
  // «négocie depuis six mois avec Altor»
  {
    frame: 'deal_status',
    verbs: 'négocier',
    passive: false,
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: { party: 'subject', 'party+': 'avec', subject: 'trigger' },
    requires: ['party party+', 'party subject'],
    without: 'object',
    not: `${NO_DEALS} investissement racheter acquérir reprendre acheter céder vendre`,
  },
  // «retire son offre sur Kombi», «a abandonné son OPA sur Kombi»
  {
    frame: 'deal_status',
    verbs: 'retirer suspendre abandonner maintenir prolonger relever',
    passive: false,
    heads: { object: "offre opa offre_publique_d'_achat contre-offre candidature" },
    andHeads: { object: '*own' },
    types: BOTH,
    roles: { subject: 'object', party: 'subject', 'party+': 'object.sur sur object.pour pour object.of' },
    implicit: true,
    requires: 'party subject',
    not: 'marché emploi élection présidence poste appel',
  },
  // «sont parvenus à un accord de principe», «ont trouvé un terrain d’entente»
  {
    frame: 'deal_status',
    verbs: 'parvenir arriver aboutir',
    heads: { à: 'accord compromis accord_de_principe arrangement entente' },
    types: BOTH,
    roles: { subject: 'à', party: 'subject', 'party+': 'avec à.avec' },
    requires: 'party subject',
    not: NO_DEALS,
  },
  {
    frame: 'deal_status',
    verbs: 'trouver',
    passive: false,
    heads: { object: "accord_de_principe terrain_d'_entente arrangement entente" },
    types: BOTH,
    roles: { subject: 'object', party: 'subject', 'party+': 'avec object.avec' },
    requires: 'party subject',
    not: NO_DEALS,
  },
  {
    frame: 'deal_status',
    verbs: 'se:mettre tomber',
    heads: { de: 'accord' },
    types: BOTH,
    roles: { subject: 'phrase', party: 'subject', 'party+': 'avec' },
    requires: 'party subject',
    not: NO_DEALS,
  },
  {
    frame: 'deal_status',
    verbs: 'se:entendre',
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: { subject: 'phrase', party: 'subject', 'party+': 'avec' },
    requires: 'party subject',
    not: `${NO_DEALS} bien mal merveille`,
  },
  // «Kombi et Altor poursuivent leurs discussions», «Kombi a ouvert des négociations avec Altor»
  {
    frame: 'deal_status',
    verbs: `poursuivre reprendre ouvrir entamer engager mener intensifier accélérer prolonger relancer rouvrir continuer confirmer reconnaître lancer débuter`,
    passive: false,
    heads: { object: 'discussion négociation pourparler tractation contact' },
    types: BOTH,
    roles: { subject: 'object', party: 'subject', 'party+': 'object.avec avec' },
    requires: 'party subject',
    not: `${NO_DEALS} racheter acquérir reprendre acheter céder vendre`,
  },
  // «Kombi et Altor ont scellé leur union»
  {
    frame: 'deal_status',
    verbs: 'finaliser sceller officialiser entériner acter consommer concrétiser boucler relancer parachever',
    passive: false,
    heads: { object: 'union mariage fusion rapprochement alliance accord divorce séparation' },
    andHeads: { object: '*own *the' },
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: { subject: 'object', party: 'subject object.entre', 'party+': 'object.avec avec' },
    requires: 'party subject',
    not: NO_DEALS,
  },
  // «Kombi et Altor sont proches d’un accord», «sur le point de conclure un accord avec Altor»
  {
    frame: 'deal_status',
    verbs: 'être rester se:rapprocher approcher',
    heads: { de: 'accord compromis entente' },
    andHeads: { complement: 'proche près', de: 'accord compromis entente' },
    types: BOTH,
    roles: { subject: 'de', party: 'subject', 'party+': 'avec de.avec' },
    requires: 'party subject',
    not: NO_DEALS,
  },
  {
    frame: 'deal_status',
    verbs: 'conclure signer trouver finaliser',
    forms: 'infinitive',
    governors: 'être',
    heads: { object: `accord compromis ${DRAFTS}` },
    types: BOTH,
    roles: { subject: 'object', party: 'subject', 'party+': 'avec object.avec' },
    requires: 'party subject',
    not: NO_DEALS,
  },
  // «repousse les avances de Kombi», «a éconduit Kombi», «a claqué la porte des négociations avec Kombi»
  {
    frame: 'deal_status',
    verbs: 'repousser rejeter ignorer décliner',
    heads: { object: 'avance' },
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: { subject: 'object', party: 'subject', 'party+': 'object.of' },
    requires: 'party party+',
  },
  {
    frame: 'deal_status',
    verbs: 'claquer',
    heads: { object: 'porte' },
    andHeads: { 'object.of': RACES, de: RACES },
    types: BOTH,
    roles: { subject: 'phrase', party: 'subject', 'party+': 'avec object.avec' },
    implicit: true,
    requires: 'party subject',
  },
  // «L’accord entre Kombi et Altor entre en vigueur», «Kombi a dénoncé l’accord avec Altor»
  {
    frame: 'deal_status',
    verbs: 'entrer',
    heads: { subject: 'accord traité convention partenariat alliance' },
    andHeads: { en: 'vigueur' },
    types: BOTH,
    roles: { subject: 'subject', party: 'subject.entre', 'party+': 'subject.avec' },
    requires: 'party subject',
  },
  {
    frame: 'deal_status',
    verbs: 'dénoncer résilier rompre casser',
    passive: false,
    heads: { object: 'accord contrat convention alliance' },
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: { subject: 'object', party: 'subject', 'party+': 'object.avec avec' },
    requires: 'party party+ subject',
    not: 'joueur entraîneur',
  },
  {
    frame: 'deal_status',
    verbs: 'dénoncer résilier rompre casser',
    passive: true,
    heads: { object: 'contrat convention accord' },
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: { subject: 'object', party: 'object.entre object.de', 'party+': 'object.avec' },
    requires: 'party subject',
  },
  // «Les discussions se poursuivent entre Kombi et ses créanciers»: one side has no name
  {
    frame: 'deal_status',
    verbs: `échouer capoter achopper patiner piétiner aboutir avancer progresser se:poursuivre reprendre se:enliser se:ouvrir débuter
      commencer suspendre interrompre rompre signer conclure relancer engager entamer rouvrir trouver reporter`,
    heads: { patient: TALKS },
    types: { party: 'ORG WORDS', 'party+': 'ORG WORDS' },
    only: { 'patient.avec': SIDES, avec: SIDES },
    roles: { subject: 'patient', party: 'patient.entre entre patient.of', 'party+': 'patient.avec avec' },
    requires: 'party subject',
    not: 'paix guerre trêve',
  },
  // «a trouvé un accord avec ses créanciers», «négocie avec ses banques»
  {
    frame: 'deal_status',
    verbs: `trouver conclure signer parapher sceller rompre suspendre interrompre reprendre rouvrir relancer entamer engager ouvrir
      poursuivre espérer chercher`,
    passive: false,
    heads: { avec: SIDES, 'object.avec': SIDES },
    andHeads: { object: TALKS },
    types: { party: 'ORG', 'party+': 'ORG WORDS' },
    roles: { subject: 'object', party: 'subject', 'party+': 'object.avec avec' },
    requires: 'party party+ subject',
    not: 'paix guerre trêve syndicat',
  },
  {
    frame: 'deal_status',
    verbs: 'parvenir arriver aboutir',
    heads: { avec: SIDES, 'à.avec': SIDES },
    andHeads: { à: TALKS },
    types: { party: 'ORG', 'party+': 'ORG WORDS' },
    roles: { subject: 'à', party: 'subject', 'party+': 'à.avec avec' },
    requires: 'party party+ subject',
  },
  {
    frame: 'deal_status',
    verbs: 'négocier discuter',
    passive: false,
    heads: { avec: SIDES },
    types: { party: 'ORG', 'party+': 'ORG WORDS' },
    roles: { subject: 'trigger', party: 'subject', 'party+': 'avec' },
    requires: 'party party+ subject',
  },
  // «Le closing est prévu cet automne»
  {
    frame: 'deal_status',
    nouns: 'closing',
    types: { party: 'ORG PER' },
    roles: { subject: 'self', party: 'entre' },
    implicit: true,
    requires: 'party subject',
  },
];
