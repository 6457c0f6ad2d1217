/** More of how French says how many work for a house: by trade, in a number of staff, by what it runs with. */
import type { Pattern } from '../claims.js';
import { JOBS, TRADES, WHERE } from './claims-figures.js';

/** Those who are called by their trade or house, and so are some of a workforce wherever they are counted. */
const CALLINGS = `cheminot postier machiniste gazier électricien sidérurgiste métallurgiste mineur docker marin matelot pilote hôtesse
  steward pnc navigant mécanicien technicienne ingénieure chercheuse développeuse ouvrière vendeuse caissière serveuse serveur
  cuisinier cuisinière magasinier préparateur préparatrice logisticien livreuse coursier facteur factrice chauffeuse conductrice
  routier ambulancier brancardier aide-soignant aide-soignante sage-femme interne praticien pharmacien kinésithérapeute
  psychologue éducateur éducatrice animateur animatrice assistante assistant secrétaire comptable juriste avocat notaire
  architecte géomètre dessinateur dessinatrice maçon couvreur plombier charpentier menuisier ébéniste peintre tapissier
  couturier couturière tailleur maroquinier artisan artisane bijoutier horloger verrier souffleur céramiste boulanger pâtissier
  boucher charcutier fromager vigneron viticulteur jardinier paysagiste forestier bûcheron pêcheur
   gendarme pompier surveillant gardien vigile douanier militaire professeur instituteur
  institutrice enseignant-chercheur doctorant alternante apprentie stagiaire intérimaire saisonnière 
  téléconseiller téléopérateur conseillère guichetier banquier trader analyste actuaire auditeur auditrice consultante
  graphiste designer rédacteur rédactrice correcteur traducteur journaliste reporter photographe imprimeur rotativiste
  comédien musicien danseur soudeuse tôlier chaudronnier fraiseur tourneur usineur
  ajusteur outilleur câbleur monteur monteuse assembleur carrossier garagiste bagagiste manutentionnaire cariste grutier
  éboueur ripeur balayeur femme_de_ménage concierge réceptionniste croupier moniteur monitrice entraîneur
  informaticien informaticienne data_scientist réparateur réparatrice installateur installatrice
  commerciale visiteur_médical délégué_médical formatrice recruteur ramasseur cueilleur vendangeur trieur trieuse opératrice
  brodeuse dentellière tisserand teinturier fileur mouleur fondeur aciériste papetier cartonnier conserveur saleur`;
/** Those who are called by what they do at work. */
export const CREW = `${TRADES} ${CALLINGS} cadre intérimaire permanent compagnon`;
/** Whoever works somewhere. */
export const WORKERS = `${JOBS} ${TRADES} ${CALLINGS} ouvrière salariée employée collaboratrice permanent compagnon équivalent_temps_plein`;
export const STAFF = `salarié salariée employé employée collaborateur collaboratrice agent personne ouvrier travailleur équivalent_temps_plein etp
  permanent compagnon effectif emploi poste`;
/** What tells that they are some of a workforce, or that something happens to them. */
const OTHERS = `*relative *passive grève manifestation gréviste suppression licenciement départ licencier supprimer embaucher recruter
  supplémentaire nouveau nouvelle perdre partir quitter malade reclasser concerner menacer toucher prochain bénévole ancien pourvoir vacant vacante vacants vacantes ouvrir ouverts ouvertes ouvert disponible inoccupé sellette carreau`;

export const headcounts: readonly Pattern[] = [
  {
    // «Quelque 600 ingénieurs travaillent chez Kombi à Vélizy»
    frame: 'headcount',
    verbs: 'travailler œuvrer se:activer exercer opérer',
    types: { org: 'ORG' },
    roles: {
      quantity: 'subject complement',
      org: 'chez pour au_sein_de sur.named dans.named à.named sur.of dans.of where',
      place: `${WHERE} dans where`,
      segment: '',
    },
    counted: WORKERS,
    requires: 'quantity org',
  },
  {
    // «L’usine tourne avec 290 salariés», «fonctionne avec 980 agents»
    frame: 'headcount',
    verbs: 'tourner fonctionner produire opérer vivre',
    types: { org: 'ORG' },
    roles: { quantity: 'avec', org: 'subject subject.named subject.of', place: 'subject.of en à' },
    counted: WORKERS,
    requires: 'quantity org',
  },
  {
    // «dispose de 13 000 machinistes», «peut compter sur 40 techniciens»
    frame: 'headcount',
    verbs: 'disposer compter se:appuyer',
    types: { org: 'ORG' },
    roles: { quantity: 'de sur', org: 'subject', place: `dans ${WHERE}` },
    counted: WORKERS,
    requires: 'quantity org',
  },
  {
    // «compte 12 000 agents», «n’a que 40 techniciens»
    frame: 'headcount',
    verbs: 'compter avoir totaliser employer dénombrer aligner posséder occuper',
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'subject', place: `dans ${WHERE}`, segment: '' },
    counted: `${TRADES} ${CALLINGS} ${STAFF}`,
    requires: 'quantity org',
    not: OTHERS.replace('*passive', ''),
  },
  {
    // «L’équipe de Kombi, composée de 210 personnes»
    frame: 'headcount',
    verbs: 'composer constituer former',
    passive: true,
    heads: {
      object:
        'équipe effectif personnel entreprise groupe cabinet société studio structure start-up rédaction brigade',
    },
    types: { org: 'ORG' },
    roles: { quantity: 'de', org: 'object.named object.of object.possessive topic', place: 'object.à à' },
    counted: WORKERS,
    requires: 'quantity org',
  },
  {
    // «Kombi, c’est 145 000 cheminots»
    frame: 'headcount',
    verbs: 'être représenter',
    types: { org: 'ORG' },
    heads: { fronted: '*name' },
    roles: { quantity: 'complement object', org: 'fronted' },
    counted: `${TRADES} ${CALLINGS} ${STAFF}`,
    requires: 'quantity org',
  },
  {
    // «Le nombre de salariés de Kombi avoisine 340 000»
    frame: 'headcount',
    verbs:
      'atteindre se:élever se:établir être dépasser avoisiner approcher frôler franchir friser tomber passer grimper monter',
    heads: { subject: 'nombre' },
    andHeads: { 'subject.of': `${STAFF} cheminot postier fonctionnaire` },
    types: { org: 'ORG' },
    roles: {
      quantity: 'object à complement de',
      org: 'subject.of.of subject.of.named subject.of topic',
      place: 'en',
    },
    requires: 'quantity org',
  },
  {
    // «ses 230 000 postiers»
    frame: 'headcount',
    nouns: CALLINGS,
    heads: { self: '*own' },
    types: { org: 'ORG' },
    roles: { quantity: 'self', org: 'possessive', place: 'à en' },
    requires: 'quantity org',
    not: OTHERS,
  },
  {
    // «Kombi : 85 500 salariés, 266 usines»
    frame: 'headcount',
    nouns: STAFF,
    types: { org: 'ORG' },
    roles: { quantity: 'self', org: 'headlined headline' },
    requires: 'quantity org',
    not: OTHERS,
  },
  {
    // «On dénombre 9 000 paies chez Kombi», «On y compte 1 200 salariés»
    frame: 'headcount',
    verbs: 'compter dénombrer recenser rester travailler',
    heads: { chez: '*name', fronted: '*name' },
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'chez fronted', place: WHERE },
    counted: `${WORKERS} paie `,
    requires: 'quantity org',
  },
  {
    // «les 7 000 postes de Kombi en Bourgogne»
    frame: 'headcount',
    nouns: 'poste emploi',
    heads: { self: '*the *own' },
    andHeads: { de: '*name' },
    types: { org: 'ORG' },
    roles: { quantity: 'self', org: 'de', place: 'en à' },
    requires: 'quantity org',
    not: `${OTHERS} créer sauver maintenir préserver garantir promettre annoncer création`,
  },
  {
    // «…, avec quelque 22 000 collaborateurs», beside what else is said of whom they work for
    frame: 'headcount',
    nouns: STAFF,
    heads: { self: '*count' },
    governors: 'devenir être rester demeurer figurer',
    notAfter: 'de à par pour sur dans chez entre en contre sans',
    types: { org: 'ORG' },
    roles: { quantity: 'self', org: 'subject' },
    requires: 'quantity org',
    not: OTHERS,
  },
  {
    // «Le site compte 96 salariés», where the article is about one firm
    frame: 'headcount',
    verbs: 'employer compter occuper abriter accueillir',
    heads: { subject: 'site entrepôt' },
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'subject.named subject.of topic', place: 'subject.of subject.named' },
    counted: WORKERS,
    requires: 'quantity org',
  },
];
