/** How French says in what legal or financial state a house is, beside the names of procedures in `claims-business.ts`. */
import type { Pattern } from '../claims.js';

/** Legal forms that a house takes, and what the law or a label makes of it. */
const FORMS = `société_à_mission entreprise_à_mission scop scic coopérative anonyme sas sarl fondation mutuelle holding association publique privée indépendante
  cotée régie familial familiale entreprise_familiale coopératif mutualiste établissement_public`;
/** Steps of a procedure and those whom a court sets over a house, which say in what state it is. */
const STEPS = `procédure_de_redressement procédure_de_redressement_judiciaire procédure_de_liquidation
  procédure_de_liquidation_judiciaire procédure_de_faillite procédure_d'_alerte plan_de_continuation plan_de_redressement
  chapitre_11 chapter_11 cessation_de_paiement quasi-faillite banqueroute liquidation_amiable`;
/** Who runs a house in place of its own. */
const WARDENS = `administration_provisoire administration_judiciaire tutelle curatelle mandat_ad_hoc séquestre perfusion`;
/** How a house is, told by an adjective. */
const STATES = `exsangue surendetté surendettée moribond moribonde insolvable ruiné ruinée asphyxié asphyxiée`;
/** What a house in trouble stands at the edge of. */
const BRINK = `gouffre asphyxie ruine rupture précipice faillite dépôt_de_bilan liquidation banqueroute cessation_de_paiement
  liquidation_judiciaire implosion effondrement`;
const BEING = 'être placer rester passer se:trouver se:retrouver demeurer';

export const standing: readonly Pattern[] = [
  // on the stock exchange, in a register
  {
    // «est coté à Paris», «n’est plus cotée», «Cotée à Londres, Kombi …»
    frame: 'org_status',
    verbs: 'coter',
    passive: true,
    types: { org: 'ORG' },
    roles: { status: 'phrase', org: 'object' },
    requires: 'org status',
    not: 'action titre obligation part certificat warrant',
  },
  {
    // «a fait son entrée en Bourse», «l’introduction en Bourse de Kombi»
    frame: 'org_status',
    nouns: 'entrée_en_bourse introduction_en_bourse arrivée_en_bourse',
    notGovernors: `étudier envisager préparer projeter viser renoncer reporter suspendre planifier prévoir repousser annuler discuter
      permettre financer lancer piloter accompagner conseiller`,
    notAfter: 'lors_de après avant depuis dès pour de en sur vers à dans avec par en_vue_de',
    types: { org: 'ORG' },
    roles: { status: 'self', org: 'de possessive' },
    requires: 'org status',
  },
  {
    // «est entré en Bourse en 2021», «a quitté la Bourse de Paris»
    frame: 'org_status',
    verbs: 'entrer introduire arriver se:introduire débuter quitter',
    heads: { en: 'bourse', à: 'bourse cote', object: 'bourse cote', sur: 'bourse' },
    types: { org: 'ORG' },
    roles: { status: 'en à object sur', org: 'patient subject' },
    requires: 'org status',
  },
  {
    frame: 'org_status',
    verbs: 'radier retirer sortir',
    heads: { de: 'cote bourse registre' },
    types: { org: 'ORG' },
    roles: { status: 'phrase', org: 'patient' },
    requires: 'org status',
  },
  {
    // «Immatriculée au Luxembourg, Kombi …»
    frame: 'org_status',
    verbs: 'immatriculer domicilier',
    passive: true,
    heads: { à: '*name', en: '*name', dans: 'paradis' },
    types: { org: 'ORG' },
    roles: { status: 'phrase', org: 'object' },
    requires: 'org status',
  },
  // its legal form
  {
    frame: 'org_status',
    nouns: 'statut',
    governors:
      'avoir adopter prendre abandonner bénéficier choisir revendiquer quitter changer posséder viser passer',
    types: { org: 'ORG' },
    roles: { status: 'de self', org: 'subject' },
    requires: 'org status',
    not: 'joueur entraîneur élève journaliste réfugié salarié personnel employé',
  },
  {
    // «est devenue une Scop», «Kombi reste une société cotée»
    frame: 'org_status',
    verbs: 'devenir redevenir rester demeurer être',
    heads: { complement: FORMS, 'complement.à': 'mission' },
    types: { org: 'ORG' },
    roles: { status: 'complement', org: 'subject' },
    requires: 'org status',
  },
  {
    // «est une société de droit allemand», «une organisation à but non lucratif», «une société d’économie mixte»
    frame: 'org_status',
    verbs: 'devenir redevenir rester demeurer être',
    heads: { 'complement.of': 'droit économie', 'complement.à': 'but mission' },
    andHeads: {
      complement:
        'société entreprise filiale association organisation fondation holding banque structure entité ong fonds',
    },
    types: { org: 'ORG' },
    roles: { status: 'complement.à complement', org: 'subject' },
    requires: 'org status',
  },
  {
    // «Kombi a rejoint le cercle des licornes»
    frame: 'org_status',
    verbs: 'rejoindre intégrer entrer',
    heads: { object: 'cercle club rang liste', dans: 'cercle club rang', à: 'rang' },
    andHeads: { 'object.of': 'licorne décacorne', 'dans.of': 'licorne', 'à.of': 'licorne' },
    types: { org: 'ORG' },
    roles: { status: 'object.of dans.of à.of', org: 'subject' },
    requires: 'org status',
  },
  {
    // «est exsangue», «se retrouve surendettée»
    frame: 'org_status',
    verbs: 'être devenir redevenir se:retrouver se:trouver rester demeurer se:dire sembler',
    heads: { complement: STATES },
    types: { org: 'ORG' },
    roles: { status: 'complement', org: 'subject' },
    requires: 'org status',
    not: 'énergétiquement enquête énergie',
  },
  {
    // «Surendetté, Kombi …», «Kombi, exsangue, …»
    frame: 'org_status',
    nouns: STATES,
    types: { org: 'ORG' },
    roles: { status: 'self', org: 'bearer' },
    requires: 'org status',
  },
  {
    // «Désormais indépendant, Kombi …»
    frame: 'org_status',
    nouns: 'indépendant indépendante autonome',
    types: { org: 'ORG' },
    roles: { status: 'self', org: 'main bearer' },
    requires: 'org status',
    beside: 'désormais redevenu redevenue devenu devenue toujours maintenant depuis',
  },
  {
    // «est au bord du gouffre», «à court de trésorerie»
    frame: 'org_status',
    verbs: 'être se:retrouver se:trouver rester arriver',
    heads: { au_bord_de: BRINK, à_court_de: 'trésorerie cash liquidité argent' },
    types: { org: 'ORG' },
    roles: { status: 'au_bord_de à_court_de', org: 'subject' },
    requires: 'org status',
  },
  {
    // «s’est transformé en coopérative», «transformée en société à mission»
    frame: 'org_status',
    verbs:
      'transformer se:transformer convertir se:convertir muer se:muer constituer se:constituer ériger se:monter',
    heads: { en: FORMS, 'en.à': 'mission' },
    types: { org: 'ORG' },
    roles: { status: 'en', org: 'patient subject' },
    requires: 'org status',
  },
  {
    frame: 'org_status',
    verbs: 'reconnaître',
    passive: true,
    heads: { de: 'utilité utilité_publique intérêt intérêt_général' },
    types: { org: 'ORG' },
    roles: { status: 'de', org: 'object' },
    requires: 'org status',
  },
  {
    frame: 'org_status',
    verbs: 'labelliser certifier',
    passive: true,
    types: { org: 'ORG' },
    roles: { status: 'phrase', org: 'object' },
    requires: 'org status',
  },
  // out of money, under a court
  {
    frame: 'org_status',
    nouns: STEPS,
    types: { org: 'ORG' },
    roles: { status: 'self', org: "pour governed de possessive à_l'_encontre_de bearer subject topic" },
    requires: 'org status',
  },
  {
    frame: 'org_status',
    nouns: "période_d'_observation",
    types: { org: 'ORG' },
    roles: { status: 'self', org: 'de possessive' },
    requires: 'org status',
  },
  {
    // «La mise en liquidation judiciaire de Kombi»
    frame: 'org_status',
    nouns: 'mise_en_liquidation mise_en_redressement mise_en_sauvegarde',
    types: { org: 'ORG' },
    roles: { status: 'self', org: 'de possessive' },
    requires: 'org status',
  },
  {
    // «fait son entrée à la Bourse de Paris»
    frame: 'org_status',
    verbs: 'faire effectuer',
    sure: true,
    heads: { object: 'entrée début retour' },
    andHeads: { à: 'bourse cote', en: 'bourse', sur: 'bourse' },
    types: { org: 'ORG' },
    roles: { status: 'à en sur', org: 'subject' },
    requires: 'org status',
  },
  {
    // «Liquidation judiciaire pour Kombi»
    frame: 'org_status',
    nouns:
      "liquidation_judiciaire redressement_judiciaire liquidation sauvegarde faillite dépôt_de_bilan période_d'_observation sursis",
    heads: { pour: '*name' },
    types: { org: 'ORG' },
    roles: { status: 'self', org: 'pour' },
    requires: 'org status',
    notAfter: 'de',
    not: 'peine prison mois an',
  },
  {
    // «se déclare en état d’insolvabilité», «se dit insolvable»
    frame: 'org_status',
    nouns: `insolvable état_d'_insolvabilité état_de_cessation_de_paiement état_de_cessation_de_paiements état_de_cessation_des_paiements
      état_de_faillite`,
    types: { org: 'ORG' },
    roles: { status: 'self', org: 'governed subject bearer' },
    requires: 'org status',
  },
  {
    // «Kombi, en grande difficulté, …»
    frame: 'org_status',
    nouns: 'difficulté difficulté_financière péril faillite déconfiture perdition',
    types: { org: 'ORG' },
    roles: { status: 'self', org: 'bearer' },
    requires: 'org status',
    notAfter: 'à de pour dans sur par avec sans contre après malgré face_à devant',
  },
  {
    // «Kombi en liquidation : 700 salariés sur le carreau»
    frame: 'org_status',
    nouns:
      'liquidation liquidation_judiciaire redressement_judiciaire faillite cessation_de_paiement cessation_de_paiements',
    heads: { compound: '*name' },
    types: { org: 'ORG' },
    roles: { status: 'self', org: 'compound' },
    requires: 'org status',
    notAfter: 'à de pour dans sur par avec sans contre après malgré face_à devant avant depuis',
  },
  {
    frame: 'org_status',
    nouns: WARDENS,
    governors: BEING,
    types: { org: 'ORG' },
    roles: { status: 'self', org: 'governed subject bearer' },
    requires: 'org status',
    not: 'patient malade médecin',
  },
  {
    // «Placée sous administration provisoire, Kombi …»
    frame: 'org_status',
    verbs: 'placer mettre',
    passive: true,
    heads: { sous: WARDENS },
    types: { org: 'ORG' },
    roles: { status: 'sous', org: 'object' },
    requires: 'org status',
  },
  {
    frame: 'org_status',
    nouns: 'sommeil',
    governors: 'mettre être entrer rester',
    types: { org: 'ORG' },
    roles: { status: 'self', org: 'governed subject' },
    requires: 'org status',
    not: 'site usine',
  },
  {
    // «L’État a nationalisé Kombi»
    frame: 'org_status',
    verbs: 'nationaliser privatiser dissoudre liquider renationaliser',
    passive: false,
    heads: { object: '*name' },
    types: { org: 'ORG' },
    roles: { status: 'trigger', org: 'object' },
    requires: 'org status',
    not: 'parlement assemblée chambre part action titre',
  },
  // that it is no more
  {
    // «a cessé d’exister»
    frame: 'org_status',
    verbs: 'exister',
    forms: 'infinitive',
    governors: 'cesser',
    types: { org: 'ORG' },
    roles: { status: 'trigger', org: 'subject' },
    requires: 'org status',
  },
  {
    frame: 'org_status',
    verbs: 'exister',
    ended: true,
    types: { org: 'ORG' },
    roles: { status: 'trigger', org: 'subject' },
    requires: 'org status',
  },
  {
    // «a été liquidée», «liquidée en mai»
    frame: 'org_status',
    verbs: 'liquider dissoudre radier démanteler',
    passive: true,
    types: { org: 'ORG' },
    roles: { status: 'trigger', org: 'object' },
    requires: 'org status',
    not: 'parlement assemblée chambre',
  },
  {
    // «est en défaut de paiement», «en cessation d’activité»
    frame: 'org_status',
    nouns: "défaut_de_paiement cessation_d'_activité",
    notAfter: 'de pour contre après',
    types: { org: 'ORG' },
    roles: { status: 'self', org: 'governed bearer subject' },
    requires: 'org status',
  },
  {
    // «a perdu son agrément»
    frame: 'org_status',
    verbs: 'perdre conserver garder retrouver décrocher',
    heads: { object: 'agrément label accréditation certification' },
    andHeads: { object: '*own *the' },
    types: { org: 'ORG' },
    roles: { org: 'subject', status: 'object' },
    requires: 'org status',
  },
  {
    // «bénéficie d’un plan de sauvegarde», which is none for jobs
    frame: 'org_status',
    nouns: 'plan_de_sauvegarde',
    governors: 'bénéficier obtenir',
    types: { org: 'ORG' },
    roles: { status: 'self', org: 'subject' },
    requires: 'org status',
    not: 'emploi salarié',
  },
  {
    // «a arrêté le plan de sauvegarde de Kombi»
    frame: 'org_status',
    nouns: 'plan_de_sauvegarde',
    governors: 'valider adopter arrêter approuver homologuer examiner',
    types: { org: 'ORG' },
    roles: { status: 'self', org: 'de possessive' },
    requires: 'org status',
    not: 'emploi salarié',
  },
  {
    // «L’usine, classée Seveso seuil haut»
    frame: 'org_status',
    verbs: 'classer',
    passive: true,
    heads: { any: 'seveso' },
    types: { org: 'ORG' },
    roles: { status: 'phrase', org: 'object' },
    requires: 'org status',
  },
];
