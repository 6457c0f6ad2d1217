/** How French says what somebody means to do, beside «vouloir» and «prévoir». */
import type { Pattern } from '../claims.js';
import { ACTS, UNWILLED } from './claims-public.js';

const AGENT = { agent: 'ORG PER LOC STATE' };
/** What somebody means to do, by its noun. */
const DEEDS = `${ACTS} conversion reconversion adaptation refonte généralisation électrification décarbonation agrandissement
  réouverture réintroduction recrutement regroupement transfert numérisation
  automatisation végétalisation doublement triplement achat acquisition fermeture suppression fusion
  rapprochement alliance montée bascule migration passage arrêt abandon relance révision ajustement durcissement
  allègement simplification concertation raccordement aménagement dédoublement embauche recapitalisation
  augmentation_de_capital économie gratuité rétablissement moratoire dissolution début démarrage
  chômage_partiel activité_partielle`;
/** What somebody aims at. */
const AIMS = 'objectif ambition but mission priorité cap cible intention projet';
/** What is done with a plan. */
const STEPS =
  'confirmer poursuivre accélérer détailler acter annoncer lancer présenter dévoiler engager adopter voter préparer élaborer détailler enclencher déployer';
/** What one thinks of doing. */
const THOUGHTS =
  'possibilité opportunité idée option éventualité hypothèse piste scénario perspective projet';
/** What is done on a day that is set: behind «doit» it is no duty. */
const SET = `se:rendre présenter annoncer ouvrir lancer dévoiler rencontrer recevoir installer baser construire livrer publier
  inaugurer débuter démarrer commencer se:exprimer participer passer déménager racheter investir
  recruter embaucher moderniser rénover transférer implanter délocaliser
  remplacer transformer convertir basculer arrêter abandonner quitter rejoindre proposer déposer saisir porter
  se:réunir examiner voter adopter signer rouvrir relancer reprendre étendre généraliser développer déployer créer
  sortir séduire attirer conquérir se:diversifier se:développer se:implanter`;

export const plans: readonly Pattern[] = [
  // «a annoncé qu’elle rendrait gratuits ses bus»
  {
    frame: 'plan',
    verbs: 'annoncer promettre confirmer jurer',
    except: UNWILLED,
    types: AGENT,
    roles: { agent: 'subject', action: 'promised' },
    requires: 'agent action',
  },
  // «Les pilotes menacent de faire grève»
  {
    frame: 'plan',
    verbs: 'menacer envisager promettre prévoir',
    heads: {
      subject:
        'syndicat salarié pilote agriculteur cheminot chauffeur enseignant médecin pharmacien routier pêcheur intersyndicale éleveur',
    },
    andHeads: { inner: 'grève travail mouvement manifestation activité production blocage' },
    roles: { agent: 'subject', action: 'willed' },
    requires: 'agent action',
  },
  {
    frame: 'plan',
    verbs: 'menacer songer réfléchir aspirer proposer se:résoudre se:disposer se:promettre se:proposer',
    forms: 'present imperfect conditional future',
    simple: true,
    types: AGENT,
    roles: { agent: 'subject', quantity: 'inner inner.of', action: 'willed' },
    requires: 'agent action',
    not: 'dire croire comprendre savoir faire être avoir',
  },
  {
    frame: 'plan',
    verbs: 'menacer proposer promettre jurer',
    forms: 'past present',
    types: AGENT,
    roles: { agent: 'subject', quantity: 'inner inner.of', action: 'willed' },
    requires: 'agent action',
  },
  {
    frame: 'plan',
    verbs: 'se:fixer se:donner se:assigner avoir afficher',
    heads: { object: AIMS, pour: AIMS, comme: AIMS },
    types: AGENT,
    roles: { agent: 'subject', quantity: 'inner inner.of', action: 'willed' },
    requires: 'agent action',
  },
  {
    frame: 'plan',
    verbs:
      'nourrir caresser mûrir porter maintenir confirmer réaffirmer exprimer défendre réitérer manifester abandonner',
    heads: { object: `${AIMS} idée rêve souhait volonté plan` },
    types: AGENT,
    roles: { agent: 'subject', quantity: 'inner inner.of', action: 'willed' },
    requires: 'agent action',
  },
  {
    frame: 'plan',
    nouns: THOUGHTS,
    governors:
      'étudier envisager examiner explorer évoquer caresser abandonner avancer considérer écarter exclure',
    types: AGENT,
    roles: { agent: 'subject', action: 'deed' },
    requires: 'agent action',
  },
  {
    // «Le projet de Google d’implanter un centre fait débat»
    frame: 'plan',
    nouns: 'projet intention volonté ambition objectif plan promesse',
    types: AGENT,
    notGovernors: 'déclarer affirmer réaffirmer',
    roles: { agent: 'de possessive', action: 'deed' },
    requires: 'agent action',
  },
  {
    frame: 'plan',
    verbs: 'viser',
    passive: false,
    heads: {
      object: `équilibre rentabilité neutralité neutralité_carbone autonomie leadership retour expansion réélection
        introduction_en_bourse indépendance souveraineté`,
    },
    types: AGENT,
    roles: { agent: 'subject', action: 'object' },
    requires: 'agent action',
  },
  {
    frame: 'plan',
    verbs: 'envisager prévoir préparer projeter planifier étudier programmer promettre reporter',
    passive: false,
    heads: { object: DEEDS },
    types: AGENT,
    roles: { agent: 'subject', action: 'object' },
    requires: 'agent action',
  },
  // «n’envisage pas de chômage partiel»
  {
    frame: 'plan',
    verbs: 'envisager prévoir projeter planifier programmer',
    passive: false,
    negated: true,
    heads: { de: DEEDS },
    types: AGENT,
    roles: { agent: 'subject', action: 'de' },
    requires: 'agent action',
  },
  {
    // «exclut toute hausse»; what «prévoit une hausse» says is foreseen
    frame: 'plan',
    verbs: 'exclure écarter',
    passive: false,
    heads: { object: `${DEEDS} hausse baisse augmentation réduction retour` },
    types: AGENT,
    roles: { agent: 'subject', action: 'object' },
    requires: 'agent action',
  },
  {
    // «Aucun déménagement n’est à l’étude chez Thales»
    frame: 'plan',
    verbs: 'être',
    heads: { à: "étude l'_étude ordre_du_jour programme" },
    andHeads: { subject: DEEDS },
    types: AGENT,
    roles: { agent: 'chez subject.of', action: 'subject' },
    requires: 'agent action',
    ahead: true,
  },
  {
    frame: 'plan',
    nouns: 'prêt prête décidé décidée déterminé déterminée résolu résolue',
    governors: 'se:dire se:déclarer rester se:montrer',
    types: AGENT,
    roles: { agent: 'subject', action: 'then' },
    requires: 'agent action',
    ahead: true,
  },
  {
    // «Parmi ses promesses figure la gratuité des bus»
    frame: 'plan',
    verbs: 'figurer compter être',
    heads: { parmi: 'promesse priorité projet engagement mesure objectif ambition chantier proposition' },
    types: AGENT,
    roles: { agent: 'parmi.possessive parmi.of', action: 'complement subject' },
    requires: 'agent action',
    ahead: true,
  },
  {
    // «l’acquéreur souhaitant installer à Nantes son centre de recherche»
    frame: 'plan',
    verbs: 'souhaiter vouloir espérer entendre compter projeter ambitionner promettre envisager',
    forms: 'gerund',
    types: AGENT,
    roles: { agent: 'subject', action: 'willed' },
    requires: 'agent action',
    not: 'rester garder croire penser savoir comprendre dire être',
  },
  {
    // «se prépare à une entrée en Bourse»
    frame: 'plan',
    verbs: 'se:préparer se:apprêter',
    heads: { à: DEEDS },
    types: AGENT,
    roles: { agent: 'subject', action: 'à' },
    requires: 'agent action',
    ahead: true,
  },
  {
    // «Macron propose d’importantes économies»; what a firm proposes is what it sells
    frame: 'plan',
    verbs: 'proposer',
    passive: false,
    heads: { object: DEEDS },
    types: { agent: 'PER LOC STATE' },
    roles: { agent: 'subject', action: 'object' },
    requires: 'agent action',
    ahead: true,
  },
  {
    // «Kombi prêt à se retirer», in a headline
    frame: 'plan',
    nouns: 'prêt prête décidé décidée déterminé déterminée résolu résolue',
    types: AGENT,
    notGovernors: 'être sembler paraître',
    roles: { agent: 'headlined bearer', action: 'then' },
    requires: 'agent action',
    without: 'de',
    ahead: true,
  },
  {
    // «a acté un plan d’économies de 3 millions d’euros»
    frame: 'plan',
    verbs: STEPS,
    passive: false,
    heads: { object: "plan_d'_économies plan_d'_économie" },
    types: AGENT,
    roles: { agent: 'subject', quantity: 'object.of', action: 'object' },
    requires: 'agent action',
  },
  {
    frame: 'plan',
    verbs: STEPS,
    passive: false,
    heads: { object: 'plan programme' },
    andHeads: {
      'object.of.of': 'économie',
      'object.of': `économie relance redressement réduction transformation restructuration modernisation rénovation formation
        réorganisation adaptation compétitivité retour`,
    },
    types: AGENT,
    roles: { agent: 'subject', quantity: 'object.of.of object.of', action: 'object' },
    requires: 'agent action',
  },
  {
    // «planche sur l’ouverture d’un entrepôt»
    frame: 'plan',
    verbs: 'plancher réfléchir travailler songer penser',
    heads: { sur: DEEDS, à: DEEDS },
    types: AGENT,
    roles: { agent: 'subject', action: 'sur à' },
    requires: 'agent action',
    ahead: true,
  },
  {
    // «a dans ses cartons un magasin»
    frame: 'plan',
    verbs: 'avoir garder',
    heads: { dans: 'carton tiroir' },
    types: AGENT,
    roles: { agent: 'subject', action: 'object' },
    requires: 'agent action',
    ahead: true,
  },
  {
    // «se donne trois ans pour passer à l’électrique»
    frame: 'plan',
    verbs: 'se:donner se:accorder se:laisser',
    heads: { object: '*time' },
    types: AGENT,
    roles: { agent: 'subject', action: 'aim' },
    requires: 'agent action',
    ahead: true,
  },
  {
    // «se voit bien exploiter deux parcs»
    frame: 'plan',
    verbs: 'se:voir',
    beside: 'bien déjà mal',
    types: AGENT,
    roles: { agent: 'subject', action: 'bare' },
    requires: 'agent action',
    ahead: true,
  },
  {
    frame: 'plan',
    verbs: 'exclure rêver tenir',
    forms: 'present imperfect past conditional future',
    types: AGENT,
    roles: { agent: 'subject', action: 'willed' },
    requires: 'agent action',
    not: 'dire compte souligner rappeler remercier préciser saluer féliciter',
  },
  {
    // «vise 500 000 adhérents»
    frame: 'plan',
    verbs: 'viser',
    passive: false,
    heads: { object: '*count' },
    types: AGENT,
    roles: { agent: 'subject', quantity: 'object', action: 'object' },
    counted: `adhérent client abonné exemplaire magasin visiteur utilisateur unité voiture véhicule point_de_vente boutique restaurant
      spectateur téléspectateur lecteur médaille logement immatriculation vente commande membre licencié`,
    requires: 'agent action quantity',
    not: 'barre cap seuil',
    ahead: true,
  },
  {
    // «a renoncé à la construction d’un casino»
    frame: 'plan',
    verbs: 'renoncer',
    heads: { à: `${DEEDS} projet idée candidature` },
    types: AGENT,
    roles: { agent: 'subject', action: 'à' },
    requires: 'agent action',
    not: 'fusion rachat acquisition rapprochement coentreprise',
  },
  {
    // «maintient son projet», «défend sa réforme»
    frame: 'plan',
    verbs: 'maintenir abandonner reporter geler enterrer confirmer',
    passive: false,
    heads: { object: 'projet réforme candidature' },
    andHeads: { object: '*own' },
    types: AGENT,
    roles: { agent: 'subject', action: 'object' },
    requires: 'agent action',
    not: 'fusion rachat acquisition rapprochement coentreprise',
  },
  {
    // «a annoncé une journée de grève», «appelle à débrayer»
    frame: 'plan',
    verbs: 'annoncer organiser prévoir convoquer déposer lancer',
    passive: false,
    heads: {
      object: `grève journée_de_grève journée_d'_action journée_de_mobilisation préavis_de_grève préavis manifestation débrayage
        mobilisation rassemblement marche blocage`,
    },
    roles: { agent: 'subject', action: 'object' },
    requires: 'agent action',
  },
  {
    frame: 'plan',
    verbs:
      'manifester débrayer défiler se:mobiliser bloquer cesser se:rassembler boycotter arrêter occuper voter se:abstenir',
    forms: 'infinitive',
    governors: 'appeler',
    roles: { agent: 'subject outer', action: 'phrase' },
    requires: 'agent action',
    ahead: true,
  },
  {
    // «doit y baser deux avions», «cherche à racheter des friches»
    frame: 'plan',
    verbs: SET,
    forms: 'infinitive',
    simple: true,
    passive: false,
    governors: 'devoir chercher',
    types: AGENT,
    roles: { agent: 'subject', quantity: 'object', action: 'phrase' },
    requires: 'agent action',
    ahead: true,
  },
];
