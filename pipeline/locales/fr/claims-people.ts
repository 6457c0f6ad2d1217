/** How French says who holds, takes or leaves an office, and who founded what. */
import type { Pattern } from '../claims.js';
import { TITLES } from './claims-nouns.js';

/** What somebody works as, which is no office. */
const JOBS = `chauffeur chauffeuse conducteur conductrice ouvrier ouvrière infirmier infirmière aide-soignant aide-soignante
  brancardier brancardière sage-femme ambulancier ambulancière soudeur soudeuse caissier caissière vendeur vendeuse facteur factrice
  cheminot cheminote mécanicien mécanicienne enseignant enseignante instituteur institutrice pilote steward
  hôtesse aiguilleur cuisinier cuisinière serveur serveuse boulanger boulangère éducateur éducatrice assistante_sociale magasinier
  magasinière cariste livreur livreuse docker pompier pompière policier policière gendarme salarié salariée employé employée
  intérimaire stagiaire apprenti apprentie technicien technicienne opérateur opératrice préparateur préparatrice agent_de_sécurité
  contrôleur contrôleuse guichetier guichetière postier postière routier routière bibliothécaire psychologue kinésithérapeute
  urgentiste anesthésiste cardiologue pédiatre oncologue`;
const HOUSES = 'de chez au_sein_de dans en';
/** What somebody is by trade: an office only where the house is said that it is done in. */
const TRADES = `économiste analyste chercheur chercheuse professeur professeure consultant consultante stratège journaliste
  historien historienne politologue sociologue géographe climatologue sismologue épidémiologiste astronome physicien
  physicienne biologiste glaciologue océanographe virologue infectiologue éditorialiste chroniqueur chroniqueuse`;
/** Those whose genitive is whom they speak for, and never where they work. */
const LAWYERS = 'avocat avocate';
/** Members of something, who may be anybody's («son associé»), and ranks («le commandant Duval»). */
const FELLOWS = 'associé associée élu élue commandant commandante';
/** Whom the same form as a verb's means («le tribunal juge»). */
const JUDGES = "juge juge_d'_instruction";
/** Founders are made by the founding frame, the other titles are offices. */
const OFFICES = TITLES.split(/\s+/)
  .filter((title) => !/^(?:ex-)?(?:co-?)?fondat|^ministre$|^secrétaire_d/.test(title))
  .filter(
    (title) =>
      !`${TRADES} ${LAWYERS} ${FELLOWS} ${JUDGES}`.split(/\s+/u).includes(title.replace(/^ex-/u, '')),
  )
  .join(' ');
/** Who leads a party, and also a race. */
const LEADERS = 'leader leadeuse numéro_un chef_de_file cheffe_de_file';
const MOVEMENTS = `parti mouvement opposition majorité gauche droite extrême_droite syndicat rébellion coalition député sénateur
  contestation indépendantiste séparatiste conservateur travailliste socialiste écologiste centriste régime`;
const SPORTS = 'ligue championnat classement course coupe tour mondial épreuve';
/** A minister's department is part of the title, and no house that employs. */
const MINISTERS = "ministre secrétaire_d'_état";
/** Prepositions of what somebody is at the head of. */
export const HEADS =
  'à_la_tête_de à_la_direction_de à_la_présidence_de aux_commandes_de aux_manettes_de à_la_barre_de';
/** What is held, left or handed on with an office. */
export const SEATS = `présidence direction direction_générale vice-présidence co-présidence coprésidence poste fonction mandat
  portefeuille mairie intérim ministère secrétariat_général secrétariat_national rédaction_en_chef directoire
  présidence_du_directoire gouvernance`;
/** The same in figures of speech. */
export const HELM = 'rêne commande manette clé clef barre gouvernail tête fauteuil siège destinée';
/** Whom and where one goes on with: «prend la suite de X». */
const RELAY = 'relais témoin flambeau succession suite relève';
/** Bodies that one enters and leaves. */
const BOARDS = `conseil_d'_administration conseil_de_surveillance comité_exécutif comité_de_direction directoire comex codir board
  conseil gouvernement`;
/** Verbs of being at the head of a house, which are an appointment where they are still to come. */
const LEAD = 'diriger présider piloter chapeauter superviser coprésider codiriger gouverner';
/** What ends with who loses it. */
const LOST = 'poste fonction fauteuil siège mandat mairie présidence portefeuille maroquin';
/** Adjectives of who comes into an office. */
const NEW = 'nouveau nouvel nouvelle futur future prochain prochaine';
const HEIRS = 'successeur successeure remplaçant remplaçante';
const FOUNDERS =
  'fondateur fondatrice cofondateur cofondatrice co-fondateur co-fondatrice créateur créatrice';

export const people: readonly Pattern[] = [
  // departure, told by a negation: before what the same verbs say without one
  {
    frame: 'departure',
    verbs: LEAD,
    ended: true,
    types: { person: 'PER', org: 'ORG PRODUCT LOC' },
    roles: { person: 'subject', org: 'object thereof' },
    requires: 'person org',
  },
  {
    // «ne restera pas à la tête de», «ne reste pas en poste»
    frame: 'departure',
    verbs: 'rester demeurer',
    negated: true,
    affirms: true,
    heads: {
      en: 'poste',
      à: 'poste fonction',
      ...Object.fromEntries(HEADS.split(' ').map((slot) => [slot, '*name'])),
    },
    types: { person: 'PER' },
    roles: { person: 'subject', org: HEADS },
    requires: 'person',
  },
  {
    frame: 'departure',
    verbs: 'être',
    ended: true,
    heads: { complement: TITLES, ...Object.fromEntries(HEADS.split(' ').map((slot) => [slot, '*name'])) },
    types: { person: 'PER' },
    roles: { person: 'subject', role: 'complement', org: `complement.of thereof ${HEADS}` },
    requires: ['person role', 'person org'],
  },
  {
    frame: 'departure',
    verbs: 'reconduire renouveler',
    passive: true,
    negated: true,
    affirms: true,
    types: { person: 'PER' },
    roles: { person: 'object', org: HEADS },
    requires: 'person',
  },
  // appointment
  {
    frame: 'appointment',
    verbs: `nommer coopter désigner promouvoir élire réélire choisir introniser propulser parachuter installer recruter
      reconduire renommer investir imposer bombarder catapulter hisser porter sacrer titulariser embaucher
      placer pressentir engager`,
    roles: {
      role: 'comme au_poste_de aux_fonctions_de en_tant_que complement en_qualité_de seat',
      person: 'object complement comme.bearer au_poste_de.bearer en_tant_que.bearer',
      org: "de à à_la_tête_de à_la_direction_de à_la_présidence_de au_sein_de chez au_conseil_d'_administration_de au_conseil_de subject",
      followed: 'en_remplacement_de à_la_place_de',
    },
    requires: ['person role', 'person org'],
  },
  {
    // «a confirmé Luc Petit à la tête de Kombi»; not what somebody says
    frame: 'appointment',
    verbs: 'confirmer maintenir',
    heads: {
      comme: TITLES,
      au_poste_de: TITLES,
      en_tant_que: TITLES,
      dans: 'fonction poste',
      à: 'poste',
      ...Object.fromEntries(HEADS.split(' ').map((slot) => [slot, '*name *the'])),
    },
    types: { person: 'PER' },
    roles: { person: 'object', role: 'comme au_poste_de en_tant_que dans.of', org: `${HEADS} subject` },
    requires: ['person org', 'person role'],
  },
  {
    frame: 'appointment',
    verbs: 'rejoindre intégrer',
    types: { org: 'ORG PRODUCT' },
    roles: { person: 'subject', org: 'object', role: 'comme en_tant_que au_poste_de en_qualité_de' },
    requires: 'person org',
    passive: false,
  },
  {
    frame: 'appointment',
    verbs: 'arriver entrer venir',
    types: { org: 'ORG PRODUCT' },
    roles: {
      person: 'subject',
      org: "chez à_la_tête_de au_sein_de à_la_direction_de au_conseil_d'_administration_de",
      role: 'comme en_tant_que au_poste_de',
    },
    requires: 'person org',
  },
  {
    frame: 'appointment',
    nouns: 'élection réélection nomination arrivée',
    heads: { à: 'mairie présidence tête direction poste perchoir' },
    types: { person: 'PER' },
    roles: { person: 'de', role: 'à', org: 'à.of' },
    requires: 'person',
  },
  {
    frame: 'appointment',
    nouns: 'élection réélection nomination arrivée désignation accession reconduction',
    heads: Object.fromEntries(HEADS.split(' ').map((slot) => [slot, '*the'])),
    types: { person: 'PER' },
    roles: { person: 'de possessive' },
    requires: 'person',
  },
  {
    frame: 'appointment',
    nouns: 'arrivée nomination promotion élection intronisation venue recrutement',
    types: { org: 'ORG PRODUCT' },
    roles: {
      person: 'de possessive',
      org: 'chez au_sein_de à_la_tête_de à_la_direction_de à_la_présidence_de à dans',
      role: 'au_poste_de comme en_tant_que en_qualité_de aux_fonctions_de',
    },
    requires: ['person org', 'person role'],
  },
  {
    frame: 'appointment',
    verbs: 'prendre reprendre assumer',
    heads: { object: `fonction poste succession ${SEATS} ${HELM}` },
    types: { person: 'PER', org: 'ORG PRODUCT EVENT' },
    roles: {
      person: 'subject',
      org: 'where de object.of chez au_sein_de whose thereof à',
      role: 'en_tant_que comme en_qualité_de object object.of',
    },
    requires: 'person org',
  },
  {
    // «prend le poste de directrice des opérations»
    frame: 'appointment',
    verbs: 'prendre reprendre assumer',
    heads: { object: `fonction poste ${HELM}` },
    types: { person: 'PER' },
    roles: { person: 'subject', role: 'en_tant_que comme en_qualité_de object.of' },
    requires: 'person role',
  },
  {
    // «prendra le 15 mai la présidence du directoire»: whose it is the article says
    frame: 'appointment',
    verbs: 'prendre assumer reprendre',
    heads: {
      object: `présidence présidence_du_directoire direction_générale vice-présidence coprésidence secrétariat_général`,
    },
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'subject', role: 'object', org: 'object.of thereof topic' },
    requires: 'person',
    not: 'tournant tournante séance jury rotation débat',
  },
  {
    frame: 'appointment',
    verbs: 'prendre reprendre',
    heads: { object: 'tête présidence mairie rêne commande gouvernail' },
    types: { person: 'PER', org: 'LOC' },
    roles: { person: 'subject', org: 'de object.of' },
    requires: 'person org',
  },
  {
    frame: 'appointment',
    verbs: 'assurer',
    forms: 'future past infinitive conditional participle gerund',
    heads: { object: 'intérim suite transition' },
    andHeads: { object: 'intérim suite transition' },
    types: { person: 'PER', org: 'ORG LOC' },
    roles: { person: 'subject', role: 'object', org: `object.of ${HEADS} chez object.à` },
    requires: 'person',
    not: 'énergétique écologique numérique',
  },
  {
    frame: 'appointment',
    verbs: 'prendre assurer',
    heads: { object: RELAY },
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'subject', followed: 'object.of', org: `object.of ${HEADS} chez` },
    requires: 'person',
    not: 'piste selle circuit parole position pari',
  },
  {
    // «prend la place de X»; not «prend la deuxième place»
    frame: 'appointment',
    verbs: 'prendre',
    heads: { object: 'place' },
    andHeads: { 'object.of': '*name', object: '*own' },
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'subject', followed: 'object.of object.possessive', org: `${HEADS} chez` },
    requires: 'person',
  },
  {
    frame: 'appointment',
    verbs: 'hériter écoper',
    heads: { de: `${SEATS} ${HELM}` },
    types: { person: 'PER' },
    roles: { person: 'subject', role: 'de', org: 'de.of' },
    requires: 'person',
    not: 'maison château fortune',
  },
  {
    frame: 'appointment',
    verbs: 'se:emparer',
    heads: { de: SEATS },
    types: { person: 'PER' },
    roles: { person: 'subject', role: 'de', org: 'de.of' },
    requires: 'person org',
  },
  {
    frame: 'appointment',
    verbs: 'monter entrer accéder faire',
    heads: { à: BOARDS, dans: BOARDS, au_conseil_de: 'surveillance' },
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'subject', role: 'à au_conseil_de', org: 'à.of dans.of au_conseil_de.of topic' },
    requires: 'person org',
  },
  {
    // «dirigera l’audit interne», «va présider», «quitte X pour diriger Y»: who is to lead it comes to lead it
    frame: 'appointment',
    verbs: LEAD,
    forms: 'future infinitive',
    notGovernors: 'continuer pouvoir arriver savoir accuser soupçonner être laisser avoir',
    types: { person: 'PER', org: 'ORG PRODUCT EVENT' },
    roles: { person: 'subject', org: 'object thereat' },
    requires: 'person org',
    not: 'débat séance réunion audience jury cérémonie enquête groupe_de_travail',
  },
  {
    frame: 'appointment',
    verbs: 'prendre',
    heads: { object: 'fonction' },
    types: { person: 'PER' },
    roles: {
      person: 'subject',
      org: 'chez au_sein_de à_la_tête_de where',
      role: 'en_tant_que comme en_qualité_de',
    },
    requires: 'person',
  },
  {
    frame: 'appointment',
    verbs: 'devenir',
    heads: { complement: TITLES },
    roles: { person: 'subject', role: 'complement', org: `${HOUSES} complement.of thereof where` },
    requires: 'person role',
  },
  {
    frame: 'appointment',
    verbs: 'succéder remplacer',
    roles: {
      person: 'subject',
      followed: 'à object',
      org: `${HEADS} comme.of en_tant_que.of au_poste_de.of where chez au_sein_de`,
      role: 'au_poste_de aux_fonctions_de comme en_tant_que seat',
    },
    requires: ['person org', 'person role'],
  },
  {
    frame: 'appointment',
    verbs: 'succéder',
    roles: { person: 'subject', followed: 'à' },
    requires: 'person',
  },
  {
    frame: 'appointment',
    verbs: 'remplacer',
    passive: true,
    roles: { person: 'agent', role: 'au_poste_de aux_fonctions_de', org: 'à_la_tête_de', followed: 'object' },
    types: { person: 'PER' },
    requires: 'person',
  },
  {
    frame: 'appointment',
    verbs: 'reconduire renouveler confirmer',
    passive: true,
    heads: { à_la_tête_de: '*name', comme: TITLES, dans: 'fonction mandat', à: 'poste présidence' },
    roles: { person: 'object', org: 'à_la_tête_de de', role: 'comme au_poste_de seat dans.of' },
    types: { person: 'PER' },
    requires: ['person org', 'person role'],
  },
  {
    frame: 'appointment',
    verbs: 'être',
    heads: { subject: 'successeur remplaçant remplaçante successeure' },
    types: { person: 'PER' },
    roles: { person: 'complement', org: 'subject.named à_la_tête_de' },
    requires: 'person',
  },
  {
    frame: 'appointment',
    verbs: 'entrer',
    heads: { à: 'gouvernement', dans: 'gouvernement' },
    roles: { person: 'subject', role: 'comme en_tant_que', org: 'à dans' },
    types: { person: 'PER' },
    requires: 'person',
  },
  {
    frame: 'appointment',
    verbs: 'revenir confier attribuer remettre incomber offrir',
    heads: { patient: `${SEATS} ${HELM}` },
    roles: { person: 'à', role: 'patient', org: 'patient.of subject' },
    types: { person: 'PER' },
    not: 'voiture maison appartement ville',
    requires: 'person',
  },
  {
    frame: 'appointment',
    verbs: 'accéder',
    heads: { à: 'présidence direction direction_générale tête poste fonction' },
    roles: { person: 'subject', role: 'à', org: 'de à.de' },
    types: { person: 'PER' },
    requires: 'person role',
  },
  {
    frame: 'appointment',
    verbs: 'remplacer',
    passive: true,
    roles: {
      person: 'agent',
      followed: 'object',
      org: 'à_la_tête_de à_la_direction_de à_la_présidence_de aux_commandes_de',
      role: 'au_poste_de aux_fonctions_de comme',
    },
    requires: 'person',
    not: 'minute match terrain mi-temps',
  },
  {
    frame: 'appointment',
    verbs: 'remplacer',
    passive: false,
    heads: { object: '*name' },
    roles: { person: 'subject', followed: 'object' },
    types: { person: 'PER' },
    requires: 'person',
    not: 'minute match terrain mi-temps',
  },
  {
    frame: 'appointment',
    verbs: 'débaucher recruter embaucher enrôler engager',
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'object', org: 'subject', role: 'comme au_poste_de en_tant_que' },
    requires: 'person org',
  },
  {
    frame: 'appointment',
    verbs: 'porter hisser propulser placer',
    heads: { à_la_direction_de: '*name', à_la_tête_de: '*name', à_la_présidence_de: '*name' },
    types: { person: 'PER' },
    roles: { person: 'object', role: 'seat', org: 'à_la_tête_de à_la_direction_de à_la_présidence_de' },
    requires: 'person org',
  },
  {
    frame: 'appointment',
    verbs: 'être rester se:appeler se:nommer',
    heads: { subject: TITLES },
    andHeads: { subject: NEW },
    types: { person: 'PER' },
    roles: { person: 'complement', role: 'subject', org: 'subject.de' },
    requires: 'person',
  },
  {
    frame: 'appointment',
    verbs: `avoir tenir accueillir nommer désigner recruter chercher se:doter se:trouver se:choisir se:donner
      connaître présenter`,
    heads: { complement: TITLES, de: TITLES },
    andHeads: { complement: NEW, de: NEW },
    types: { person: 'PER', org: 'ORG' },
    roles: { org: 'subject', role: 'complement de', person: 'complement.bearer de.bearer colon' },
    requires: 'org role',
  },
  {
    frame: 'appointment',
    verbs: 'nommer désigner introniser coopter pressentir',
    passive: false,
    heads: { object: '*name' },
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'object', org: 'subject' },
    requires: 'person org',
    not: 'meilleur meilleure',
  },
  {
    frame: 'appointment',
    verbs: 'changer',
    heads: { de: TITLES },
    types: { org: 'ORG' },
    roles: { org: 'subject', role: 'de' },
    requires: 'org role',
    passive: false,
  },
  {
    // «Anne Duval nouvelle patronne de Sédaine», in a headline
    frame: 'appointment',
    nouns: OFFICES,
    heads: { self: NEW },
    roles: { role: 'title', person: 'headlined', org: 'de named chez à' },
    types: { org: 'ORG PRODUCT LOC' },
    requires: 'person role',
    not: 'ancien ancienne',
  },
  {
    // «Sédaine : Anne Duval aux commandes», «Anne Duval à la tête de Sédaine», in a headline
    frame: 'appointment',
    nouns: HEADS,
    heads: { self: '*name' },
    roles: { person: 'headlined', org: 'self' },
    requires: 'person org',
  },
  {
    frame: 'appointment',
    nouns: HEIRS,
    types: { person: 'PER' },
    roles: { person: 'bearer colon', org: 'à_la_tête_de' },
    requires: 'person',
  },
  {
    frame: 'appointment',
    nouns: 'choix',
    heads: { colon: '*name' },
    types: { person: 'PER' },
    roles: { person: 'colon' },
    requires: 'person',
  },
  {
    frame: 'appointment',
    verbs: 'se:agir',
    heads: { any: HEIRS },
    types: { person: 'PER' },
    roles: { person: 'de' },
    requires: 'person',
  },
  {
    frame: 'appointment',
    verbs: 'élire réélire reconduire nommer désigner',
    passive: true,
    forms: 'finite',
    types: { person: 'PER' },
    roles: { person: 'object' },
    requires: 'person',
    without: 'complement à pour dans comme parmi en',
    not: 'meilleur meilleure joueur joueuse homme personnalité volontaire',
  },
  {
    // «élue à la vice-présidence de Sédaine», «coopté au conseil d’administration»
    frame: 'appointment',
    verbs:
      'nommer élire réélire porter reconduire coopter désigner confirmer appeler promouvoir hisser placer propulser maintenir',
    heads: {
      à: `présidence vice-présidence coprésidence direction direction_générale secrétariat_général mairie ${BOARDS}`,
    },
    types: { person: 'PER', org: 'ORG LOC' },
    roles: { person: 'object', role: 'à', org: 'à.of à.possessive subject' },
    requires: 'person role',
    not: 'ordre',
  },
  {
    frame: 'appointment',
    verbs: 'appeler',
    heads: { comme: TITLES },
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'object', role: 'comme', org: 'subject' },
    requires: 'person org',
  },
  // departure
  {
    // «nommée directrice en remplacement de Luc Petit»
    frame: 'departure',
    nouns: 'en_remplacement_de',
    heads: { self: '*name' },
    types: { person: 'PER' },
    roles: { person: 'self' },
    requires: 'person',
    not: 'minute mi-temps match jeu blessé',
  },
  {
    // «Licenciée pour faute grave, Anne Duval …»
    frame: 'departure',
    verbs: 'licencier remercier',
    passive: true,
    types: { person: 'PER' },
    roles: { person: 'object', org: 'agent' },
    requires: 'person',
    not: 'chaleureusement vivement public soutien',
    without: 'pour',
  },
  {
    frame: 'departure',
    verbs: 'licencier suspendre',
    passive: true,
    heads: { object: TITLES },
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'object', role: 'object', org: 'object.of' },
    requires: 'person role',
    not: 'match joueur dopage',
  },
  {
    frame: 'departure',
    verbs: 'contraindre forcer pousser obliger condamner',
    passive: true,
    heads: { à: 'démission départ retraite sortie' },
    types: { person: 'PER' },
    roles: { person: 'object' },
    requires: 'person',
  },
  {
    frame: 'departure',
    verbs: 'renoncer',
    heads: { à: SEATS },
    types: { person: 'PER' },
    roles: { person: 'subject', role: 'à', org: 'à.of' },
    requires: 'person',
  },
  {
    frame: 'departure',
    verbs: 'jeter tirer rendre raccrocher',
    heads: { object: 'éponge révérence tablier gant' },
    types: { person: 'PER' },
    roles: { person: 'subject', org: 'à_la_tête_de' },
    requires: 'person',
    not: 'set match round combat course manche',
  },
  {
    frame: 'departure',
    verbs: 'raccrocher',
    passive: false,
    without: 'object à',
    types: { person: 'PER' },
    roles: { person: 'subject', org: HEADS },
    requires: 'person',
  },
  {
    frame: 'departure',
    verbs: 'plier prendre faire boucler',
    heads: { object: 'bagage champ porte valise carton adieu', de: 'champ' },
    without: 'object.of',
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'subject', org: HEADS },
    requires: 'person',
    not: 'vacance parquet scène fenêtre public',
  },
  {
    frame: 'departure',
    verbs: 'perdre abandonner lâcher',
    heads: { object: LOST },
    andHeads: { object: LOST },
    types: { person: 'PER' },
    roles: { person: 'subject', role: 'object', org: "object.of au_conseil_d'_administration_de" },
    requires: 'person',
    not: 'podium premier première deuxième troisième classement',
  },
  {
    // «La crise coûte son poste à Anne Duval»
    frame: 'departure',
    verbs: 'coûter',
    heads: { object: `${LOST} place tête` },
    not: 'titulaire podium titularisation',
    types: { person: 'PER' },
    roles: { person: 'à à.bearer', role: 'à', org: 'object.of à.of' },
    requires: 'person',
  },
  {
    frame: 'departure',
    verbs: 'se:retirer se:effacer',
    heads: { de: `${SEATS} ${BOARDS}`, à: 'profit', au_profit_de: '*name', derrière: '*name' },
    types: { person: 'PER' },
    roles: { person: 'subject', role: 'de', org: 'de.of' },
    requires: 'person',
    not: 'course compétition tournoi match',
  },
  {
    frame: 'departure',
    verbs: 'se:mettre mettre pousser',
    heads: { en: 'retrait', à: 'porte pied retraite', vers: 'sortie' },
    types: { person: 'PER' },
    roles: { person: 'patient', org: 'de agent' },
    requires: 'person',
    not: 'salarié ouvrier employé',
  },
  {
    frame: 'departure',
    verbs: 'écarter exclure évincer débarquer éjecter sortir chasser',
    passive: true,
    heads: { de: `${SEATS} ${BOARDS} tête`, à_la_tête_de: '*name' },
    types: { person: 'PER' },
    roles: { person: 'object', org: 'de.of de agent' },
    requires: 'person',
  },
  {
    // «éjecté de Sédaine»; not «sorti de Polytechnique»
    frame: 'departure',
    verbs: 'écarter exclure évincer débarquer éjecter chasser radier bannir expulser virer',
    passive: true,
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'object', org: 'de' },
    requires: 'person org',
    not: 'tournoi course liste compétition match',
  },
  {
    // «Luc Petit, parti au bout de huit mois», «partie chez Norlab»: gone from where the article says
    frame: 'departure',
    verbs: 'partir',
    forms: 'participle',
    heads: { subject: '*name' },
    types: { person: 'PER' },
    roles: { person: 'subject' },
    requires: 'person',
    without: 'à pour dans vers de',
    not: 'vacance guerre mission voyage exil croisade campagne chasse route fumée vacances week-end congé congés pôle tête favori favorite lambeau',
  },
  {
    frame: 'departure',
    verbs: 'remercier limoger écarter renvoyer',
    passive: false,
    heads: { object: TITLES },
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'object', org: 'subject object.possessive', role: 'object' },
    requires: ['person org', 'role org'],
    not: 'chaleureusement vivement soutien',
  },
  {
    frame: 'departure',
    verbs: 'quitter',
    roles: { role: 'object', person: 'subject', org: 'de chez au_sein_de à_la_tête_de' },
    heads: {
      object: `${SEATS} tête gouvernement rêne commande navire bateau`,
    },
    requires: 'person',
  },
  {
    frame: 'departure',
    verbs: 'quitter',
    types: { org: 'ORG PRODUCT' },
    roles: { person: 'subject', org: 'object', role: 'de' },
    requires: 'person org',
  },
  {
    frame: 'appointment',
    verbs: 'assurer prendre assumer',
    forms: 'future past infinitive conditional participle gerund',
    heads: { object: 'intérim présidence direction_générale' },
    types: { person: 'PER', org: 'ORG LOC' },
    roles: {
      person: 'subject',
      role: 'object',
      org: 'à_la_tête_de de à_la_direction_de à_la_présidence_de chez',
    },
    requires: 'person org',
  },
  {
    frame: 'departure',
    verbs: 'renverser',
    passive: true,
    types: { person: 'PER' },
    roles: { person: 'object' },
    requires: 'person',
  },
  {
    frame: 'departure',
    verbs: 'démissionner',
    roles: { person: 'subject', org: 'de chez', role: 'de au_poste_de' },
    requires: 'person',
  },
  {
    frame: 'departure',
    verbs: 'partir',
    types: { org: 'ORG PRODUCT' },
    roles: { person: 'subject', org: 'de' },
    requires: 'person org',
  },
  {
    // where somebody goes to is not what is left
    frame: 'departure',
    verbs: 'partir',
    heads: { chez: '*name' },
    types: { person: 'PER' },
    roles: { person: 'subject' },
    requires: 'person',
  },
  {
    frame: 'departure',
    verbs: 'limoger congédier évincer révoquer destituer débarquer',
    roles: { person: 'object', org: 'de subject', role: 'de au_poste_de' },
    requires: 'person',
  },
  {
    frame: 'departure',
    notAfter: 'à',
    nouns: 'départ démission éviction limogeage retrait',
    roles: { person: 'de possessive', org: 'de chez', role: 'au_poste_de' },
    requires: 'person',
  },
  {
    frame: 'departure',
    verbs: 'remercier écarter renvoyer licencier pousser',
    passive: true,
    roles: { person: 'object', org: 'de', role: 'de au_poste_de' },
    requires: ['person org', 'person role'],
  },
  {
    // «a mis fin aux fonctions d’Anne Duval», «met fin à son mandat»; not «au contrat de location d’Anne Duval»
    frame: 'departure',
    verbs: 'mettre',
    heads: { object: 'fin terme' },
    andHeads: { à: 'fonction mandat contrat collaboration', aux_fonctions_de: `*name ${TITLES}` },
    types: { person: 'PER', org: 'ORG' },
    roles: {
      person: 'aux_fonctions_de aux_fonctions_de.bearer aux_fonctions_de.of à.done à.possessive avec',
      org: 'subject',
    },
    requires: 'person',
  },
  {
    frame: 'departure',
    verbs: 'prendre',
    heads: { object: 'retraite' },
    types: { person: 'PER' },
    roles: { person: 'subject' },
    requires: 'person',
  },
  {
    frame: 'departure',
    verbs: 'partir',
    heads: { à: 'retraite', en: 'retraite' },
    types: { person: 'PER' },
    roles: { person: 'subject' },
    requires: 'person',
  },
  {
    frame: 'departure',
    verbs: 'passer transmettre',
    heads: { object: 'main relais témoin flambeau' },
    roles: { person: 'subject', org: 'chez à_la_tête_de de' },
    types: { person: 'PER', org: 'ORG' },
    requires: 'person',
    not: 'cheveu visage dos barbe dans sur',
  },
  {
    frame: 'departure',
    verbs: 'céder laisser abandonner rendre lâcher remettre transmettre',
    heads: {
      object: `fauteuil siège rêne commande écharpe clé clef ${SEATS}`,
    },
    roles: { person: 'subject', org: 'object.of whose thereof', role: 'object object.of' },
    types: { person: 'PER' },
    requires: 'person',
    not: 'voiture maison appartement ville',
  },
  {
    frame: 'departure',
    verbs: 'claquer',
    heads: { object: 'porte' },
    roles: { person: 'subject', org: 'object.of de' },
    types: { person: 'PER', org: 'ORG' },
    requires: 'person org',
  },
  {
    frame: 'departure',
    verbs: 'claquer',
    heads: { object: 'porte' },
    without: 'object.of sur',
    types: { person: 'PER' },
    roles: { person: 'subject' },
    requires: 'person',
    not: 'derrière nez',
  },
  {
    frame: 'departure',
    verbs: 'pousser',
    passive: true,
    heads: { vers: 'sortie', à: 'démission' },
    roles: { person: 'object', org: 'de' },
    types: { person: 'PER' },
    requires: 'person',
  },
  {
    frame: 'departure',
    verbs: 'se:séparer',
    heads: { de: TITLES },
    roles: { person: 'de', org: 'subject', role: 'de' },
    types: { person: 'PER' },
    requires: 'person',
  },
  {
    frame: 'departure',
    verbs: 'se:séparer',
    heads: { de: '*name' },
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'de', org: 'subject' },
    requires: 'person org',
  },
  {
    frame: 'departure',
    verbs: 'céder laisser',
    heads: { object: 'place' },
    andHeads: { à: '*name' },
    roles: { person: 'subject', org: HEADS },
    types: { person: 'PER' },
    requires: 'person org',
  },
  {
    frame: 'appointment',
    also: true,
    verbs: 'céder laisser',
    heads: { object: 'place' },
    roles: { person: 'à', org: HEADS },
    types: { person: 'PER' },
    requires: 'person org',
  },
  {
    frame: 'appointment',
    also: true,
    verbs: 'céder laisser passer transmettre',
    heads: { object: `fauteuil siège rêne main relais témoin flambeau écharpe commande clé clef ${SEATS}` },
    roles: { person: 'à', org: `object.of ${HEADS}` },
    types: { person: 'PER' },
    requires: 'person',
  },
  // position
  {
    frame: 'position',
    verbs: 'être rester demeurer se:maintenir',
    heads: Object.fromEntries(HEADS.split(' ').map((slot) => [slot, '*name *the'])),
    types: { person: 'PER' },
    roles: { person: 'subject', org: HEADS },
    requires: 'person org',
    not: 'candidat candidate favori favorite',
  },
  {
    // «À la tête de Sédaine depuis 2012, Anne Duval …», «Luc Petit, jusqu’alors à la tête de Galda»
    frame: 'position',
    nouns: HEADS,
    heads: { self: '*name *the' },
    types: { person: 'PER', org: 'ORG PRODUCT EVENT' },
    roles: { org: 'self', person: 'holder' },
    requires: 'person org',
    not: 'nomination arrivée mandat liste classement course cortège',
  },
  {
    frame: 'position',
    verbs: 'officier exercer œuvrer travailler servir',
    heads: { comme: TITLES, en_tant_que: TITLES, en_qualité_de: TITLES },
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'subject', role: 'comme en_tant_que en_qualité_de', org: 'chez au_sein_de à pour' },
    requires: 'person role',
  },
  {
    // «Luc Petit, chauffeur chez Kombi», «infirmière au CHU de Nantes»
    frame: 'position',
    nouns: JOBS,
    types: { person: 'PER', org: 'ORG' },
    roles: { role: 'title', person: 'bearer', org: 'chez au_sein_de à' },
    requires: 'person role org',
  },
  {
    // «conserve son mandat de conseiller départemental»
    frame: 'position',
    verbs: 'conserver garder occuper exercer assumer cumuler détenir',
    heads: { object: 'mandat poste fonction siège fauteuil' },
    andHeads: { 'object.of': TITLES },
    types: { person: 'PER' },
    roles: { person: 'subject', role: 'object.of', org: 'object.of.of chez au_sein_de à' },
    requires: 'person role',
  },
  {
    // «Le directoire de Kombi est présidé par Luc Petit»
    frame: 'position',
    verbs: 'présider diriger',
    heads: { object: BOARDS },
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'subject', role: 'object', org: 'object.of object.possessive' },
    requires: 'person org',
  },
  {
    frame: 'position',
    verbs: 'conserver garder occuper exercer assumer assurer cumuler détenir sauver',
    heads: { object: `${SEATS} fauteuil siège` },
    types: { person: 'PER' },
    roles: { person: 'subject', role: 'object', org: 'object.of chez au_sein_de' },
    requires: 'person',
  },
  {
    frame: 'position',
    verbs: 'siéger',
    heads: {
      à: 'conseil assemblée sénat parlement comité directoire comité_exécutif comité_de_direction comex codir board conseil_régional conseil_municipal conseil_départemental',
      "au_conseil_d'_administration_de": '*name *the',
      au_conseil_de: '*name *the',
      au_sein_de: 'conseil',
    },
    types: { person: 'PER' },
    roles: { person: 'subject', org: "au_conseil_d'_administration_de au_conseil_de à.of à au_sein_de.of" },
    requires: 'person org',
  },
  {
    // «siégeait au conseil régional»
    frame: 'position',
    verbs: 'siéger',
    heads: { à: 'conseil_régional conseil_municipal conseil_départemental' },
    types: { person: 'PER', org: 'ORG LOC' },
    roles: { person: 'subject', role: 'à', org: 'à.of' },
    requires: 'person role',
  },
  {
    frame: 'position',
    nouns: OFFICES,
    roles: {
      role: 'title',
      person: 'bearer',
      org: `possessive de named ${HOUSES} fronted`,
      'org+': 'à pour',
    },
    types: { 'org+': 'ORG PRODUCT' },
    requires: ['person org', 'person role'],
  },
  {
    // «Anne Duval se tait. La présidente de Sédaine …»
    frame: 'position',
    nouns: OFFICES,
    heads: { de: '*name' },
    roles: { role: 'title', org: 'de', person: 'meant' },
    requires: 'person org',
  },
  {
    // «économiste chez Sédaine»; not «l’économiste Anne Duval»
    frame: 'position',
    nouns: TRADES,
    types: { org: 'ORG PRODUCT' },
    roles: { role: 'title', person: 'bearer', org: `${HOUSES} à pour` },
    requires: 'person org',
  },
  {
    // «avocate chez Sédaine»; not «leur avocate, Anne Duval», nor «l’avocat de Sédaine»
    frame: 'position',
    nouns: LAWYERS,
    types: { org: 'ORG PRODUCT' },
    roles: { role: 'title', person: 'bearer', org: 'chez au_sein_de à' },
    requires: 'person org',
  },
  {
    // «Me Anne Duval, l’avocate de Sédaine»; not «leur avocate»
    frame: 'position',
    nouns: LAWYERS,
    heads: { de: '*name *the' },
    types: { org: 'ORG' },
    roles: { role: 'title', person: 'bearer', org: 'de' },
    requires: 'person org',
  },
  {
    // «Son homologue de la CFDT, Anne Duval», «la candidate du Parti pirate»
    frame: 'position',
    nouns: 'candidat candidate',
    heads: { de: '*name *the' },
    types: { org: 'ORG' },
    roles: { role: 'title', person: 'bearer', org: 'de' },
    requires: 'person org',
  },
  {
    frame: 'position',
    nouns: 'homologue',
    heads: { de: '*name *the' },
    types: { org: 'ORG LOC' },
    roles: { role: 'title', person: 'bearer', org: 'de' },
    requires: 'person org',
  },
  {
    // «Luc Petit, en poste depuis 2020»: where the article says
    frame: 'position',
    nouns: 'poste',
    after: 'en',
    types: { person: 'PER' },
    roles: { person: 'bearer' },
    requires: 'person',
    not: 'rester maintenir police',
  },
  {
    frame: 'position',
    nouns: FELLOWS,
    roles: { role: 'title', person: 'bearer', org: `de named ${HOUSES}` },
    requires: 'person org',
  },
  {
    // «le leader de la CGT, Luc Petit»; not «le leader du championnat»
    frame: 'position',
    nouns: LEADERS,
    types: { person: 'PER', org: 'ORG' },
    roles: { role: 'title', person: 'bearer', org: 'de' },
    requires: 'person org role',
    not: SPORTS,
  },
  {
    frame: 'position',
    nouns: LEADERS,
    heads: { de: MOVEMENTS },
    types: { person: 'PER' },
    roles: { role: 'title', person: 'bearer' },
    requires: 'person role',
    not: SPORTS,
  },
  {
    frame: 'position',
    nouns: JUDGES,
    heads: { self: '*article' },
    roles: { role: 'title', person: 'bearer', org: `de named ${HOUSES}` },
    requires: 'person role',
    not: 'tribunal cour jury',
  },
  {
    frame: 'position',
    nouns: JUDGES,
    roles: { role: 'title', person: 'bearer', org: `de à ${HOUSES}` },
    requires: 'person org',
  },
  {
    // «adjointe à Chelles»
    frame: 'position',
    nouns:
      'premier_adjoint première_adjointe adjoint adjointe maire-adjoint échevin échevine conseiller_municipal conseillère_municipale',
    types: { org: 'LOC' },
    roles: { role: 'title', person: 'bearer', org: 'à' },
    requires: 'person org',
  },
  {
    frame: 'position',
    nouns: MINISTERS,
    roles: { role: 'title', person: 'bearer', org: 'named de' },
    types: { org: 'LOC' },
    requires: 'person role',
  },
  {
    frame: 'position',
    verbs: 'diriger présider gouverner',
    heads: { object: '*name *the' },
    types: { person: 'PER', org: 'LOC' },
    roles: { person: 'subject', org: 'object' },
    requires: 'person org',
  },
  {
    frame: 'position',
    verbs: 'diriger présider piloter chapeauter',
    notGovernors: 'laisser',
    types: { org: 'ORG PRODUCT EVENT' },
    roles: { person: 'subject', org: 'object' },
    requires: 'person org',
  },
  {
    // «c’est Luc Petit qui tient la barre»
    frame: 'position',
    verbs: 'tenir',
    heads: { object: 'barre rêne commande gouvernail manette' },
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'subject', org: 'object.of dans de à chez' },
    requires: 'person org',
    not: 'haut bon',
  },
  {
    frame: 'position',
    verbs: 'occuper exercer',
    heads: { object: 'poste fonction' },
    roles: { person: 'subject', role: 'de', org: 'de chez au_sein_de à' },
    requires: 'person',
  },
  // founding
  {
    frame: 'founding',
    verbs: 'fonder cofonder',
    passive: true,
    roles: { founder: 'subject', org: 'object' },
    requires: 'org',
    not: 'sur',
  },
  {
    frame: 'founding',
    verbs: 'fonder cofonder',
    passive: false,
    heads: { object: '*name *the' },
    types: { founder: 'PER ORG', 'founder+': 'PER' },
    roles: { founder: 'subject', org: 'object', 'founder+': 'avec' },
    requires: 'org',
  },
  {
    // «qu’il a fondée»: what is founded is found first, so that «il» is somebody else
    frame: 'founding',
    verbs: 'fonder cofonder créer',
    passive: false,
    forms: 'finite',
    heads: { object: '*name' },
    types: { founder: 'PER ORG' },
    roles: { org: 'object', founder: 'subject' },
    requires: 'org founder',
  },
  {
    frame: 'founding',
    verbs: 'fonder cofonder créer',
    passive: false,
    forms: 'finite',
    heads: { object: '*the' },
    types: { founder: 'PER' },
    roles: { org: 'object', founder: 'subject' },
    requires: 'org founder',
  },
  {
    frame: 'founding',
    verbs: 'lancer imaginer monter',
    passive: true,
    types: { org: 'ORG', founder: 'PER' },
    roles: { org: 'object', founder: 'agent' },
    requires: 'org founder',
  },
  {
    frame: 'founding',
    verbs: 'naître',
    types: { org: 'ORG', founder: 'PER' },
    roles: { org: 'subject' },
    requires: 'org',
    not: 'polémique idée affaire',
  },
  {
    frame: 'founding',
    verbs: 'créer',
    heads: { object: '*name' },
    types: { founder: 'PER ORG' },
    roles: { founder: 'subject', org: 'object' },
    requires: 'org founder',
  },
  {
    frame: 'founding',
    verbs: 'créer',
    passive: true,
    types: { founder: 'PER ORG' },
    roles: { org: 'object', founder: 'agent' },
    requires: 'org',
  },
  {
    frame: 'founding',
    nouns: FOUNDERS,
    types: { founder: 'PER ORG' },
    roles: { founder: 'bearer', org: 'de possessive' },
    requires: ['founder org', 'founder'],
  },
  {
    frame: 'founding',
    nouns: FOUNDERS,
    roles: { org: 'de', founder: 'meant' },
    requires: 'founder org',
  },
  {
    frame: 'founding',
    nouns: 'création fondation naissance',
    roles: { org: 'genitive', founder: 'par' },
    requires: 'org',
  },
];
