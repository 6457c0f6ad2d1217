/** How French says what companies earn, employ, cut, and how figures and shares move. */
import type { Pattern } from '../claims.js';
import { GOODS, SITES } from './claims-nouns.js';

export const JOBS = `poste emploi salarié salariée employé collaborateur personne travailleur ouvrier cadre équivalent_temps_plein
  etp intérimaire départ suppression licenciement embauche recrutement fonctionnaire agent effectif intérimaire cdi`;
/** Whom a company has at work, by trade. */
export const TRADES = `conducteur chauffeur opérateur ingénieur chercheur médecin infirmier infirmière enseignant pilote livreur
  caissier vendeur technicien développeur commercial soignant professeur policier gendarme magistrat consultant
  journaliste mineur docker cheminot facteur agriculteur métallo chef_de_rayon ouvrier_spécialisé apprenti alternant
  stagiaire saisonnier bénévole soldat militaire pompier formateur conseiller manutentionnaire soudeur`;
/** Where people work: at a place, or at a site that is there («sur son site de Vierzon»). */
export const WHERE = 'en à sur.of dans.of à.of près_de';
/** Whom a company has at work, whatever their trade. */
const STAFF = `salarié salariée employé employée collaborateur collaboratrice ouvrier travailleur personne équivalent_temps_plein etp
  effectif permanent compagnon emploi`;
/** Trades that only a company of that trade has, so that their number is all its staff. */
const CRAFTS = `compagnon permanent ingénieur technicien conducteur chauffeur chercheur consultant développeur
  aciériste métallo fondeur verrier sidérurgiste tisseur couturière tôlier chaudronnier soudeur imprimeur papetier
  cordonnier maroquinier horloger journaliste livreur opérateur vendeur docker marin pilote`;
/** What tells that a number of staff is of some of them only, as words beside it. */
const OTHERS = `*relative *passive suppression licenciement départ poste grève gréviste licencier concerner menacer toucher supprimer perdre embaucher
  recruter nouveau supplémentaire prochain reclasser`;
/** Nouns of companies, beside which a number of staff is their own («la PME de 35 salariés»). */
const FIRMS = `pme pmi eti entreprise société start-up startup firme compagnie maison coopérative scop usine filiale fabricant
  équipementier sous-traitant transporteur industriel agence cabinet studio abattoir fonderie scierie imprimerie éditeur
  constructeur distributeur producteur opérateur spécialiste enseigne plateforme laboratoire biscuiterie conserverie laiterie
  menuiserie chaudronnerie atelier chantier manufacture brasserie verrerie papeterie sucrerie aciérie filature
  imprimeur fondeur brasseur chocolatier confiseur jeune_pousse pépite fintech biotech medtech tpe groupe_familial
  concessionnaire prestataire négociant grossiste promoteur bureau_d'_études association clinique établissement structure`;
export const METRICS = `chiffre courbe indicateur chiffre_d'_affaires vente bénéfice résultat bénéfice_net résultat_net marge recette production
  exportation importation prix taux chômage inflation croissance pib dette déficit effectif population consommation
  valorisation fréquentation trafic nombre budget dividende loyer salaire revenu investissement commande
  livraison immatriculation demande coût dépense perte part part_de_marché résultat_opérationnel ebitda
  excédent activité productivité rentabilité capacité émission emploi capitalisation collecte audience abonné
  talent client carnet_de_commandes rendement pouvoir_d'_achat facture tarif cotisation smic impôt taxe
  marge_d'_exploitation marge_nette endettement endettement_net endettement_financier_net prise_de_commandes
  perte_nette perte_opérationnelle taux_d'_occupation taux_de_marge facturation fortune fortune_boursière taille surface ca
  création_d'_emplois création_d'_emploi volume tirage diffusion défaillance faillite création_d'_entreprises mise_en_chantier permis_de_construire dette_nette résultat_opérationnel_courant résultat_courant marge_opérationnelle marge_brute
  profit revenu perte_d'_exploitation bénéfice_d'_exploitation résultat_d'_exploitation bénéfice_opérationnel
  bénéfice_avant_impôt résultat_avant_impôt bénéfice_par_action résultat_brut rejet facture_d'_électricité
  facture_énergétique charge_de_personnel parc portefeuille surface_commerciale
  volume_d'_affaires flux_de_trésorerie trésorerie collecte_nette encours fonds_propres panier_moyen audience vente_en_ligne
  abstention participation mortalité natalité délinquance versement cadence remboursement
  bénéfice_net_part_du_groupe résultat_net_part_du_groupe perte_nette_part_du_groupe résultat_part_du_groupe rnpg rémunération salaire_minimum note marché recrutement prix_repère
  tarif_bleu produit_net_bancaire coût_du_risque
  ratio_combiné excédent_brut_d'_exploitation bénéfice_d'_exploitation dépôt adhésion tonnage ${GOODS}`;
/** Figures that are nobody's, or of a whole country. */
const COMMON =
  `chômage inflation pib population smic natalité mortalité délinquance abstention salaire_minimum ${GOODS}`.split(
    /\s+/u,
  );
/** Nouns of what is measured: not «le timbre», «le marché», «ses clients», which are what changes. */
export const FIGURES = METRICS.split(/\s+/u)
  .filter(
    (noun) => !`${GOODS} marché client talent abonné parc portefeuille activité`.split(/\s+/u).includes(noun),
  )
  .join(' ');
/** Figures that may be those of the firm that the article is about. */
const OWNED = METRICS.split(/\s+/u)
  .filter((noun) => !COMMON.includes(noun))
  .join(' ');
/** What a company or a state itself moves; fewer staff or a smaller share are claims of their own. */
const MOVED = METRICS.replace(/\b(?:effectif|emploi|participation|part|recrutement)\b/gu, '');
export const UP = `augmenter progresser grimper bondir croître accroître monter doubler tripler quadrupler se:envoler flamber gagner
  rebondir exploser remonter redresser se:redresser se:adjuger se:apprécier se:accroître accélérer se:améliorer gonfler
  quintupler décupler avancer reprendre remonter se:creuser se:aggraver se:accélérer se:alourdir se:étoffer enfler prendre regagner grappiller renchérir
  se:emballer se:raffermir se:redynamiser sextupler se:élargir se:tendre galoper se:gonfler se:intensifier se:bonifier
  se:consolider se:épaissir se:arrondir décoller redécoller redémarrer grossir se:multiplier`;
export const DOWN = `baisser reculer chuter diminuer fléchir plonger dégringoler se:effondrer céder perdre régresser tomber
  dévisser décrocher réduire se:contracter se:replier se:déprécier fondre refluer se:tasser se:éroder ralentir
  redescendre retomber se:dégrader se:réduire lâcher abandonner se:résorber se:ralentir se:effriter se:affaisser
  se:affaiblir se:amenuiser se:atténuer se:écrouler sombrer décroître rétrécir se:rétrécir se:rétracter se:dégonfler
  dégonfler désenfler décélérer se:modérer se:détendre se:détériorer se:raréfier rétrograder péricliter
  se:essouffler décliner se:amoindrir glisser se:alléger se:étioler se:évaporer se:volatiliser flancher se:infléchir
  maigrir se:tarir dépérir se:assécher`;
const RAISE = `augmenter relever rehausser accroître doubler tripler quadrupler gonfler majorer améliorer porter doper muscler étoffer
  hisser bonifier`;
const LOWER = `baisser réduire diminuer abaisser raboter rogner comprimer alléger diviser ramener amputer écorner éroder
  restreindre resserrer sabrer`;

/** What tells that a year is closed, and no day on the market. */
const RESULTS = `bénéfice bénéfice_net résultat résultat_net perte perte_nette chiffre_d'_affaires vente déficit recette exercice`;

export const figures: readonly Pattern[] = [
  // revenue, profit
  {
    frame: 'revenue',
    nouns: `chiffre_d'_affaires ca revenu volume_d'_affaires produit_net_bancaire`,
    roles: { quantity: 'of predicate à', org: 'de possessive outside subject topic' },
    requires: 'quantity org',
  },
  {
    frame: 'revenue',
    nouns: 'vente recette facturation',
    plural: true,
    roles: { quantity: 'of predicate à', org: 'de possessive subject topic' },
    requires: 'quantity org',
  },
  {
    frame: 'revenue',
    verbs: `${UP} ${DOWN}`,
    also: true,
    heads: { subject: "chiffre_d'_affaires vente revenu recette" },
    roles: { quantity: 'à', org: 'subject.owner subject.possessive topic' },
    requires: 'quantity org',
  },
  {
    frame: 'revenue',
    verbs: 'peser',
    heads: { de: "chiffre_d'_affaires" },
    roles: { quantity: 'object', org: 'subject' },
    requires: 'quantity org',
  },
  {
    frame: 'revenue',
    verbs: 'facturer engranger encaisser réaliser générer',
    roles: { quantity: 'object', org: 'subject' },
    heads: { de: "chiffre_d'_affaires revenu recette vente" },
    requires: 'quantity org',
  },
  {
    frame: 'profit',
    nouns: `bénéfice bénéfice_net résultat_net profit résultat_opérationnel résultat_d'_exploitation perte perte_nette ebitda
      bénéfice_net_part_du_groupe résultat_net_part_du_groupe perte_nette_part_du_groupe résultat_part_du_groupe rnpg résultat_opérationnel_courant résultat_courant
      excédent_brut_d'_exploitation perte_opérationnelle bénéfice_opérationnel résultat_brut_d'_exploitation ebit ebita
      déficit excédent bénéfice_d'_exploitation perte_d'_exploitation bénéfice_avant_impôt résultat_avant_impôt
      perte_avant_impôt bénéfice_brut`,
    roles: { quantity: 'of predicate à', org: 'de possessive subject subject.owner topic' },
    requires: 'quantity org',
    not: 'rentabilité audience influence emploi poste vitesse contrôle',
  },
  {
    frame: 'profit',
    verbs: `${UP} ${DOWN}`,
    also: true,
    heads: {
      subject:
        'bénéfice bénéfice_net résultat_net profit résultat_opérationnel résultat perte perte_nette ebitda',
    },
    roles: { quantity: 'à', org: 'subject.owner subject.possessive topic' },
    requires: 'quantity org',
  },
  {
    frame: 'profit',
    verbs: 'ressortir se:établir se:élever se:chiffrer',
    heads: {
      subject:
        'bénéfice bénéfice_net résultat_net profit résultat_opérationnel résultat perte perte_nette ebitda',
    },
    roles: { quantity: 'à', org: 'subject.owner subject.possessive topic' },
    requires: 'quantity org',
  },
  // «a clôturé l’exercice sur un trou de 27 millions», «affiche un trou de 1,7 milliard»
  {
    frame: 'profit',
    nouns: 'trou gouffre',
    governors: `clôturer terminer finir afficher accuser boucler achever laisser enregistrer essuyer creuser se:solder
      publier conclure annoncer présenter`,
    roles: { quantity: 'of', org: 'subject' },
    types: { org: 'ORG' },
    requires: 'quantity org',
  },
  {
    frame: 'revenue',
    verbs: 'facturer',
    passive: false,
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'subject' },
    without: 'à',
    requires: 'quantity org',
  },
  {
    frame: 'profit',
    verbs: 'gagner',
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'subject' },
    requires: 'quantity org',
    not: 'capitalisation bourse valeur procès marché contrat commande',
  },
  {
    frame: 'profit',
    verbs: 'perdre',
    roles: { quantity: 'object', org: 'subject' },
    requires: 'quantity org',
  },
  {
    frame: 'revenue',
    nouns: "chiffre_d'_affaires ca revenu recette vente",
    roles: { quantity: 'compound', org: 'main compound.outside compound.apposed subject fronted' },
    requires: 'quantity org',
  },
  {
    // what is paid in fees is no revenue
    frame: 'revenue',
    nouns: 'honoraire redevance loyer cotisation',
    governors: 'engranger encaisser réaliser générer percevoir facturer toucher enregistrer',
    roles: { quantity: 'compound', org: 'main compound.outside compound.apposed subject fronted' },
    requires: 'quantity org',
  },
  {
    frame: 'profit',
    nouns: 'bénéfice bénéfice_net perte perte_nette déficit résultat_net',
    roles: { quantity: 'compound', org: 'main compound.outside compound.apposed subject fronted' },
    notGovernors: 'éviter risquer craindre redouter prévenir',
    requires: 'quantity org',
  },
  // headcount
  // «Aérolis (74 salariés)», «Aérolis, 74 salariés, cherche un repreneur»
  {
    frame: 'headcount',
    nouns: STAFF,
    roles: { quantity: 'self', org: 'outside apposed bracketed', place: WHERE },
    types: { org: 'ORG PRODUCT' },
    requires: 'quantity org',
    not: 'poste suppression licenciement départ licencier concerner menacer toucher supprimer',
  },
  // «ses 94 travailleurs», «les 27 000 salariés d’Oberhausen», «61 des 84 chauffeurs»
  {
    frame: 'headcount',
    nouns: `${STAFF} ${CRAFTS}`,
    heads: { self: '*the *own' },
    roles: { quantity: 'self', org: 'de main possessive topic', place: 'de à en' },
    types: { org: 'ORG PRODUCT' },
    requires: 'quantity org',
    not: OTHERS,
  },
  {
    frame: 'headcount',
    nouns: STAFF,
    heads: { self: '*the' },
    andHeads: { de: SITES },
    roles: { quantity: 'self', org: 'de.owner topic', place: 'de.of de.named' },
    types: { org: 'ORG PRODUCT' },
    requires: ['quantity org', 'quantity place'],
    not: OTHERS,
  },
  {
    frame: 'headcount',
    verbs: 'employer compter',
    roles: { quantity: 'object', org: 'subject', place: 'en à dans subject.of', segment: '' },
    counted: JOBS,
    requires: ['quantity org', 'quantity place'],
    not: 'pourvoir vacant vacante vacants vacantes ouvrir ouverts ouvertes ouvert disponible inoccupé candidature départ suppression licenciement',
  },
  {
    frame: 'headcount',
    verbs: 'employer',
    roles: { quantity: 'object', org: 'subject', place: `dans ${WHERE}`, segment: 'counted' },
    counted: `${TRADES} ${CRAFTS}`,
    requires: 'quantity org',
  },
  {
    frame: 'headcount',
    verbs: 'compter regrouper fédérer occuper aligner dénombrer totaliser revendiquer',
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'subject subject.of', place: `dans ${WHERE}`, segment: 'counted' },
    counted:
      'compagnon permanent ingénieur technicien chercheur développeur consultant aciériste métallo soudeur',
    requires: 'quantity org',
    not: 'grève manifestation rassemblement cortège adhérent membre gréviste',
  },
  {
    frame: 'headcount',
    verbs: 'porter ramener hisser réduire',
    heads: { object: 'effectif' },
    roles: { quantity: 'à', org: 'object.owner object.possessive subject', place: 'en' },
    types: { org: 'ORG' },
    requires: 'quantity org',
    also: true,
  },
  {
    frame: 'headcount',
    verbs: 'être',
    roles: { quantity: 'complement', place: `dans ${WHERE}`, org: 'chez topic' },
    counted: JOBS,
    requires: 'quantity place',
  },
  {
    frame: 'headcount',
    nouns: 'salarié employé collaborateur effectif ouvrier',
    roles: { quantity: 'self', org: 'main de', place: 'de à en' },
    requires: 'quantity org',
    types: { org: 'ORG' },
    not: `${OTHERS.replace('*passive', '')} manifester débrayer défiler se:rassembler rassembler retrouver partir perdre prendre recevoir quitter craindre apprendre attendre réclamer bloquer réunir protester assigner saisir placer chômage`,
  },
  {
    frame: 'headcount',
    nouns: 'effectif',
    notGovernors: `gonfler étoffer renforcer muscler augmenter accroître agrandir grossir étendre compléter réduire alléger
      amputer diminuer baisser`,
    roles: { quantity: 'of predicate', org: 'de possessive subject', place: WHERE },
    requires: 'quantity org',
  },
  {
    frame: 'headcount',
    verbs: 'travailler',
    types: { org: 'ORG' },
    roles: {
      quantity: 'subject complement',
      org: 'chez pour sur.named dans.named à.named',
      place: 'à en dans sur.of dans.of',
    },
    counted: JOBS,
    requires: 'quantity',
  },
  {
    frame: 'headcount',
    verbs: 'employer compter occuper abriter',
    heads: { subject: SITES },
    roles: { quantity: 'object', org: 'subject.named', place: 'subject.of' },
    counted: JOBS,
    requires: ['quantity org', 'quantity place'],
  },
  {
    frame: 'headcount',
    verbs: 'travailler',
    forms: 'infinitive',
    roles: { quantity: 'object complement', org: 'subject.named subject', place: 'en à dans subject.of' },
    counted: JOBS,
    requires: 'quantity org',
  },
  {
    frame: 'headcount',
    verbs: 'se:appuyer reposer',
    roles: { quantity: 'sur', org: 'subject' },
    types: { org: 'ORG' },
    counted: JOBS,
    requires: 'quantity org',
  },
  {
    frame: 'headcount',
    verbs: 'passer',
    roles: { quantity: 'à', org: 'subject subject.of', place: 'en' },
    types: { org: 'ORG' },
    counted: JOBS,
    requires: 'quantity org',
  },
  {
    frame: 'headcount',
    nouns: STAFF,
    heads: { compound: FIRMS, numbered: FIRMS },
    notAfter: 'à par pour avec',
    roles: { quantity: 'self numeral', org: 'compound numbered' },
    requires: 'quantity org',
  },
  // layoffs, hiring
  {
    frame: 'headcount',
    verbs: 'passer atteindre grimper monter tomber avoisiner dépasser approcher',
    heads: { subject: 'effectif' },
    roles: { quantity: 'à object', org: 'subject.owner subject.possessive topic', place: 'en' },
    requires: 'quantity org',
    also: true,
  },
  {
    frame: 'layoffs',
    verbs: 'supprimer licencier couper détruire biffer sabrer tailler',
    roles: {
      quantity: 'object de',
      org: 'subject chez topic',
      place: 'en à dans sur.of dans.of',
      segment: '',
    },
    counted: JOBS,
    requires: ['quantity'],
  },
  {
    frame: 'layoffs',
    nouns: 'suppression licenciement plan_social départ_contraint',
    governors: 'envisager prévoir exclure confirmer démentir craindre redouter préparer annoncer',
    heads: { self: 'licenciement plan_social départ_contraint', de: 'poste emploi' },
    roles: { org: 'chez par', place: WHERE },
    requires: 'org',
  },
  {
    frame: 'layoffs',
    verbs: 'supprimer',
    heads: { object: 'poste emploi' },
    roles: { org: 'subject', quantity: 'object', place: WHERE },
    requires: 'org',
  },
  {
    frame: 'layoffs',
    verbs: 'licencier congédier remercier',
    passive: true,
    roles: { quantity: 'object', org: 'agent chez topic', place: WHERE },
    counted: `${JOBS} ${TRADES}`,
    requires: 'quantity',
  },
  {
    frame: 'layoffs',
    verbs: 'rester se:retrouver laisser mettre',
    heads: { sur: 'carreau', à: 'porte', au: 'chômage' },
    roles: { quantity: 'subject object', org: 'chez subject topic', place: WHERE },
    counted: `${JOBS} ${TRADES}`,
    requires: 'quantity',
  },
  {
    frame: 'layoffs',
    nouns: 'mise_à_pied coupe_claire dégraissage',
    roles: { quantity: 'of self', org: 'chez par subject', place: WHERE },
    requires: ['quantity', 'org'],
    not: 'disciplinaire',
  },
  {
    frame: 'layoffs',
    verbs: 'disparaître sauter',
    roles: { quantity: 'subject', org: 'chez topic', place: `dans ${WHERE}` },
    counted: JOBS,
    requires: 'quantity',
  },
  {
    frame: 'layoffs',
    verbs: 'menacer concerner condamner sacrifier rayer',
    passive: true,
    roles: { quantity: 'object', org: 'chez topic', place: `dans ${WHERE}` },
    counted: 'poste emploi',
    requires: 'quantity',
  },
  {
    frame: 'layoffs',
    verbs: 'menacer',
    passive: false,
    roles: { quantity: 'object', org: 'governed chez topic', place: WHERE },
    counted: 'poste emploi',
    requires: 'quantity',
  },
  {
    frame: 'layoffs',
    verbs: 'passer',
    heads: { à: 'trappe as' },
    roles: { quantity: 'subject', org: 'chez topic', place: 'en' },
    counted: JOBS,
    requires: 'quantity',
  },
  {
    frame: 'layoffs',
    nouns: 'départ',
    heads: { compound: 'plan projet programme vague' },
    roles: { quantity: 'self', org: 'subject chez topic', place: WHERE },
    requires: 'quantity',
  },
  {
    frame: 'layoffs',
    nouns: 'départ disparition perte',
    governors: `entraîner prévoir annoncer provoquer signifier impliquer craindre redouter conduire dénoncer concerner
      présenter confirmer représenter déplorer porter viser négocier acter programmer officialiser`,
    roles: { quantity: 'of', org: 'chez topic', place: WHERE },
    counted: JOBS,
    requires: 'quantity',
  },
  {
    frame: 'layoffs',
    verbs: 'perdre',
    forms: 'future conditional past present participle infinitive',
    heads: { object: 'emploi' },
    roles: { quantity: 'subject', place: `dans ${WHERE}`, org: 'chez subject.of topic' },
    counted: `${JOBS} ${TRADES}`,
    requires: 'quantity',
  },
  {
    frame: 'layoffs',
    verbs: 'toucher concerner affecter frapper',
    passive: false,
    heads: {
      subject: `restructuration réorganisation plan_social plan_de_sauvegarde plan_de_départs suppression licenciement
        réduction pse`,
    },
    roles: { quantity: 'object', org: 'subject.of topic', place: WHERE },
    counted: `${JOBS} ${TRADES}`,
    requires: 'quantity',
  },
  {
    frame: 'layoffs',
    verbs: 'se:séparer',
    roles: { quantity: 'de', org: 'subject', place: WHERE },
    counted: JOBS,
    requires: 'quantity org',
  },
  {
    frame: 'layoffs',
    verbs: 'réduire diminuer abaisser',
    heads: { object: 'effectif masse_salariale' },
    roles: { quantity: 'de', org: 'subject topic', place: WHERE },
    requires: 'quantity',
  },
  ...Object.entries({
    voluntary: 'volontariat base_du_volontariat départ_volontaire rupture_conventionnelle',
    early_retirement: 'retraite retraite_anticipée préretraite',
    attrition: 'départ_naturel non-remplacement',
    compulsory: 'licenciement_sec départ_contraint',
  }).map(
    ([means, words]): Pattern => ({
      frame: 'layoffs',
      verbs: 'se:faire se:effectuer se:dérouler passer reposer',
      heads: { subject: 'départ suppression licenciement réduction plan' },
      andHeads: { sur: words, sur_la_base_de: words, par: words, sous: words, via: words },
      roles: { quantity: 'subject', org: 'chez' },
      values: { means },
      requires: 'means',
    }),
  ),
  {
    frame: 'layoffs',
    nouns: 'licenciement_sec départ_contraint licenciement_économique licenciement_contraint',
    roles: { quantity: 'of self', org: 'chez par subject', place: WHERE },
    values: { means: 'compulsory' },
    requires: 'means',
  },
  {
    frame: 'layoffs',
    nouns: `suppression licenciement licenciement_collectif plan_social plan_de_départs plan_de_licenciements réduction_d'_effectifs`,
    // «Le ministère a homologué le plan social»: who judges it has another's before him
    notGovernors: 'homologuer valider annuler suspendre invalider autoriser contester',
    roles: { quantity: 'of self predicate pour', org: 'chez par subject subject.owner', place: WHERE },
    counted: JOBS,
    requires: ['quantity', 'org'],
    not: 'message compte fichier taxe impôt',
  },
  // «la suppression de 150 postes au siège de la cible»
  {
    frame: 'layoffs',
    nouns: 'suppression licenciement licenciement_collectif',
    heads: { à: `${SITES} siège`, dans: `${SITES} siège branche division filiale` },
    types: { org: 'ORG' },
    roles: { quantity: 'of self', org: 'à.of dans.of' },
    counted: JOBS,
    requires: 'quantity org',
  },
  {
    frame: 'hiring',
    verbs: 'recruter embaucher',
    roles: { quantity: 'object', org: 'subject', place: WHERE },
    requires: ['org quantity', 'org'],
    notGovernors: 'peiner hésiter tarder',
    not: 'procédure poursuite discussion négociation dialogue réforme',
  },
  {
    frame: 'hiring',
    verbs: 'recruter embaucher',
    roles: { quantity: 'object', org: 'subject', place: WHERE, segment: 'counted' },
    counted: TRADES,
    requires: 'quantity org',
  },
  {
    frame: 'hiring',
    verbs: 'créer',
    counted: 'poste emploi',
    roles: { quantity: 'object', org: 'subject topic', place: WHERE },
    requires: 'quantity',
  },
  {
    frame: 'hiring',
    nouns: 'création',
    roles: { quantity: 'of', org: 'par chez subject topic', place: WHERE },
    counted: 'poste emploi',
    requires: 'quantity',
    not: 'richesse valeur',
  },
  {
    frame: 'hiring',
    verbs: 'relocaliser rapatrier ramener',
    counted: 'poste emploi',
    roles: { quantity: 'object', org: 'subject topic', place: WHERE },
    requires: 'quantity',
  },
  {
    frame: 'hiring',
    verbs: 'ouvrir pourvoir proposer rechercher chercher',
    not: 'départ départs volontariat',
    roles: { quantity: 'patient', org: 'subject chez topic', place: WHERE },
    counted: 'poste emploi recrutement',
    requires: 'quantity',
  },
  {
    frame: 'hiring',
    verbs: 'chercher rechercher',
    ahead: true,
    roles: { quantity: 'object', org: 'subject topic', place: WHERE, segment: 'counted' },
    types: { org: 'ORG' },
    counted: TRADES,
    requires: 'quantity org',
  },
  {
    frame: 'hiring',
    nouns: 'emploi poste',
    heads: { à: 'clé' },
    roles: { quantity: 'self', org: 'chez topic', place: 'en' },
    requires: 'quantity',
  },
  {
    frame: 'hiring',
    verbs: 'générer susciter prévoir promettre viser',
    counted: 'emploi embauche recrutement',
    heads: { object: 'emploi embauche recrutement création' },
    roles: { quantity: 'object', org: 'subject topic', place: WHERE },
    requires: 'quantity',
    not: 'suppression menace',
  },
  {
    frame: 'hiring',
    nouns: `recrutement embauche création_d'_emplois création_de_postes`,
    roles: { quantity: 'of self', org: 'chez par subject topic', place: WHERE },
    requires: 'quantity',
  },
  // change
  ...(['up', 'down'] as const).map(
    (direction): Pattern => ({
      frame: 'change',
      verbs: direction === 'up' ? UP : DOWN,
      heads: { subject: OWNED },
      without: 'object',
      roles: {
        quantity: 'de object',
        metric: 'subject',
        subject: 'subject.owner subject.possessive topic',
        from: 'de contre',
        to: 'à',
      },
      values: { direction },
      requires: ['quantity metric', 'to metric'],
    }),
  ),
  // «Le timbre augmentera de 11,2 %»: no figure of the firm that the article is about
  ...(['up', 'down'] as const).map(
    (direction): Pattern => ({
      frame: 'change',
      verbs: direction === 'up' ? UP : DOWN,
      heads: { subject: COMMON.join(' ') },
      roles: {
        quantity: 'de object',
        metric: 'subject',
        subject: 'subject.owner subject.possessive',
        from: 'de contre',
        to: 'à',
      },
      values: { direction },
      requires: ['quantity metric', 'to metric'],
    }),
  ),
  ...(['up', 'down'] as const).map(
    (direction): Pattern => ({
      frame: 'change',
      verbs: direction === 'up' ? RAISE : LOWER,
      passive: false,
      heads: { object: METRICS },
      not: 'effectif masse_salariale participation',
      types: { subject: 'ORG LOC PER PRODUCT' },
      roles: { quantity: 'de', metric: 'object', subject: 'subject', from: 'de contre', to: 'à' },
      values: { direction },
      requires: ['quantity metric', 'from to metric'],
    }),
  ),
  ...(['up', 'down'] as const).map(
    (direction): Pattern => ({
      frame: 'change',
      verbs:
        direction === 'up'
          ? 'augmenter relever revaloriser accroître majorer rehausser doubler tripler gonfler'
          : 'baisser réduire diminuer abaisser amputer raboter',
      heads: { object: MOVED },
      roles: {
        quantity: 'de à_hauteur_de',
        metric: 'object',
        subject: 'subject object.possessive object.of',
        from: 'de',
        to: 'à',
      },
      values: { direction },
      requires: 'quantity metric',
    }),
  ),
  ...(['up', 'down'] as const).map(
    (direction): Pattern => ({
      frame: 'change',
      verbs: direction === 'up' ? `${UP} renchérir` : `${DOWN} se:alléger`,
      heads: { subject: '*thing' },
      andHeads: { de: '*share' },
      not: 'action titre cours valeur effectif',
      roles: { quantity: 'de', metric: 'subject', subject: 'subject.owner subject.possessive', to: 'à' },
      values: { direction },
      requires: 'quantity metric',
    }),
  ),
  {
    frame: 'change',
    nouns: 'hausse augmentation baisse revalorisation gel',
    governors: 'démentir annoncer exclure confirmer prévoir envisager',
    heads: { de: METRICS },
    roles: { metric: 'de', subject: 'subject de.possessive', quantity: 'of' },
    requires: 'metric subject',
  },
  // «Les maisons ont encore perdu 0,6 %»: prices, where they are of homes
  ...(['up', 'down'] as const).map(
    (direction): Pattern => ({
      frame: 'change',
      verbs: direction === 'up' ? 'gagner prendre regagner reprendre' : 'perdre céder lâcher',
      passive: false,
      heads: {
        subject:
          'maison appartement logement loyer pavillon studio immobilier pierre ancien neuf terrain mètre_carré',
      },
      andHeads: { object: '*percent' },
      roles: { quantity: 'object', metric: 'subject', subject: 'subject.owner subject' },
      values: { direction },
      requires: 'quantity metric',
      not: 'habitant surface place part',
    }),
  ),
  {
    frame: 'change',
    verbs: 'perdre',
    heads: { de: METRICS },
    roles: { subject: 'subject', quantity: 'object', metric: 'de' },
    values: { direction: 'down' },
    requires: 'quantity metric',
  },
  {
    frame: 'change',
    verbs: 'gagner',
    heads: { de: METRICS },
    roles: { subject: 'subject', quantity: 'object', metric: 'de' },
    values: { direction: 'up' },
    requires: 'quantity metric',
  },
  {
    frame: 'change',
    nouns: 'hausse augmentation progression croissance bond envolée rebond accélération amélioration',
    notAfter: 'à',
    roles: { quantity: 'of', metric: 'de', subject: 'de.owner de.possessive', to: 'à' },
    values: { direction: 'up' },
    requires: 'quantity metric',
    not: 'action titre cours cours_de_bourse dossier loin',
  },
  {
    frame: 'change',
    nouns: 'baisse recul chute repli diminution effondrement réduction contraction dégradation plongeon',
    notAfter: 'à',
    roles: { quantity: 'of', metric: 'de', subject: 'de.owner de.possessive', to: 'à' },
    values: { direction: 'down' },
    requires: 'quantity metric',
    not: 'action titre cours cours_de_bourse dossier loin',
  },
  ...(['up', 'down'] as const).map(
    (direction): Pattern => ({
      frame: 'change',
      nouns:
        direction === 'up'
          ? 'hausse augmentation progression croissance bond envolée rebond'
          : 'baisse recul chute repli diminution effondrement réduction contraction',
      types: { subject: 'ORG LOC PRODUCT' },
      governors: `publier annoncer afficher enregistrer accuser subir essuyer signer connaître voir déplorer constater
        revendiquer évoquer invoquer prévoir viser anticiper attendre`,
      heads: { de: METRICS },
      roles: { quantity: 'of', metric: 'de', subject: 'subject' },
      values: { direction },
      requires: 'quantity metric subject',
    }),
  ),
  ...(['up', 'down'] as const).map(
    (direction): Pattern => ({
      frame: 'change',
      nouns:
        direction === 'up'
          ? 'hausse progression croissance augmentation bond'
          : 'baisse recul repli retrait chute diminution contraction',
      heads: { host: METRICS, pour: '*name' },
      without: 'de',
      roles: {
        quantity: 'of',
        metric: 'host',
        subject: 'host.owner host.possessive chez pour subject',
        to: 'à host.of host.predicate',
      },
      values: { direction },
      requires: 'quantity metric',
    }),
  ),
  ...(['up', 'down'] as const).map(
    (direction): Pattern => ({
      frame: 'stock_move',
      verbs: direction === 'up' ? UP : DOWN,
      heads: { subject: 'action titre' },
      andHeads: { à: '*name', en: 'bourse' },
      roles: { quantity: 'de object', issuer: 'subject' },
      values: { direction },
      requires: 'issuer',
    }),
  ),
  {
    frame: 'change',
    verbs: 'ramener abaisser relever rehausser réviser',
    heads: { object: METRICS },
    roles: {
      subject: 'subject object.possessive object.of',
      metric: 'object',
      from: 'de contre',
      to: 'à',
    },
    not: 'participation',
    requires: 'metric to',
  },
  {
    frame: 'change',
    verbs: 'multiplier',
    values: { direction: 'up' },
    heads: { object: METRICS },
    roles: { subject: 'subject object.owner object.possessive', metric: 'object', quantity: 'trigger par' },
    requires: 'metric quantity',
  },
  {
    frame: 'change',
    verbs: 'diviser',
    values: { direction: 'down' },
    heads: { object: METRICS },
    roles: { subject: 'subject object.owner object.possessive', metric: 'object', quantity: 'trigger par' },
    requires: 'metric quantity',
  },
  {
    frame: 'change',
    verbs: 'passer',
    heads: { subject: METRICS },
    roles: { from: 'de', to: 'à', metric: 'subject', subject: 'subject.owner subject.possessive topic' },
    requires: 'from to metric',
  },
  // «a doublé de taille»
  {
    frame: 'change',
    verbs: 'doubler tripler quadrupler quintupler décupler',
    heads: { de: 'taille volume surface valeur poids' },
    roles: { quantity: 'trigger', metric: 'de', subject: 'subject' },
    values: { direction: 'up' },
    requires: 'quantity metric subject',
  },
  // «la subvention passe de 8,5 à 7,9 milliards»: whatever is at one amount and then at another
  {
    frame: 'change',
    verbs: 'passer basculer tomber grimper monter chuter bondir remonter retomber descendre redescendre',
    heads: { subject: '*thing *own' },
    andHeads: { de: '*money *percent *count' },
    not: 'action titre cours effectif place rang train bus tour match score',
    roles: { from: 'de', to: 'à', metric: 'subject', subject: 'subject.owner subject.possessive' },
    requires: 'from to metric',
  },
  {
    frame: 'change',
    verbs: 'ramener porter abaisser relever rehausser réviser hisser',
    passive: false,
    heads: { object: '*thing *own' },
    andHeads: { de: '*money *percent *count', 'object.de': '*money *percent *count' },
    not: 'effectif participation capital',
    roles: { from: 'de object.de', to: 'à', metric: 'object', subject: 'object.owner' },
    requires: 'from to metric',
  },
  // price
  {
    frame: 'price',
    verbs: 'fixer maintenir facturer vendre proposer',
    heads: { object: `prix tarif ${GOODS}` },
    roles: { item: 'object.of object', quantity: 'à', seller: 'subject' },
    requires: 'item quantity',
  },
  {
    frame: 'price',
    verbs: 'payer rémunérer',
    passive: true,
    heads: { object: `${GOODS} porc bœuf veau agneau pomme_de_terre raisin poisson` },
    roles: { item: 'object', quantity: 'complement à' },
    requires: 'item quantity',
  },
  // stock_move
  ...(['up', 'down'] as const).map(
    (direction): Pattern => ({
      frame: 'stock_move',
      verbs: 'terminer clôturer finir ouvrir achever',
      not: RESULTS,
      heads: { en: direction === 'up' ? 'hausse progression' : 'baisse repli recul retrait' },
      roles: { issuer: 'subject object', quantity: 'en.of de' },
      values: { direction },
      requires: 'quantity issuer',
    }),
  ),
  ...(['up', 'down'] as const).flatMap((direction): Pattern[] => [
    {
      frame: 'stock_move',
      verbs: direction === 'up' ? UP : DOWN,
      heads: { en: 'bourse', à: 'bourse', dans: 'échange' },
      roles: { quantity: 'de object', issuer: 'subject topic' },
      values: { direction },
      requires: 'quantity issuer',
    },
    {
      frame: 'stock_move',
      verbs:
        direction === 'up'
          ? 'bondir se:envoler grimper flamber rebondir se:adjuger se:apprécier'
          : 'chuter plonger dévisser dégringoler se:effondrer se:déprécier',
      heads: { subject: '*name' },
      roles: { quantity: 'de', issuer: 'subject' },
      values: { direction },
      requires: 'quantity issuer',
      not: 'part voix point taille capital chiffre client vente salarié talent',
    },
    {
      frame: 'stock_move',
      verbs:
        direction === 'up' ? 'gagner prendre grappiller engranger' : 'céder perdre lâcher abandonner rendre',
      heads: { subject: '*name' },
      roles: { quantity: 'object', issuer: 'subject' },
      without: 'de',
      values: { direction },
      requires: 'quantity issuer',
      not: 'part voix point taille capital chiffre client vente salarié talent',
    },
  ]),
  ...(['up', 'down'] as const).map(
    (direction): Pattern => ({
      frame: 'stock_move',
      nouns: direction === 'up' ? 'hausse progression' : 'baisse recul repli retrait',
      heads: { host: '*name' },
      notGovernors: `constater observer noter prévoir anticiper viser attendre espérer vouloir demander réclamer proposer obtenir accorder
        subir craindre redouter annoncer dénoncer évoquer estimer confirmer recenser mesurer calculer relever imposer refuser justifier`,
      types: { issuer: 'ORG' },
      roles: { quantity: 'of', issuer: 'host' },
      values: { direction },
      requires: 'quantity issuer',
    }),
  ),
  ...(['up', 'down'] as const).map(
    (direction): Pattern => ({
      frame: 'stock_move',
      verbs: `terminer clôturer finir ouvrir évoluer progresser débuter achever conclure reculer boucler entamer afficher
        coter`,
      heads: { subject: 'bourse indice action titre cours valeur dossier *name' },
      andHeads:
        direction === 'up'
          ? { en: 'hausse progression', sur: 'gain hausse bond envolée rebond progression', dans: 'vert' }
          : {
              en: 'baisse recul repli',
              sur: 'perte baisse plongeon chute repli recul dégringolade',
              dans: 'rouge',
            },
      roles: { quantity: 'en.of sur.of de', issuer: 'subject' },
      values: { direction },
      requires: 'quantity issuer',
      not: RESULTS,
    }),
  ),
  // «Le titre Kombi plonge»: by how much is not said
  ...(['up', 'down'] as const).map(
    (direction): Pattern => ({
      frame: 'stock_move',
      verbs:
        direction === 'up'
          ? 'bondir se:envoler grimper flamber rebondir se:apprécier'
          : 'chuter plonger dévisser dégringoler se:effondrer décrocher',
      heads: { subject: 'action titre' },
      types: { issuer: 'ORG' },
      roles: { issuer: 'subject.owner' },
      values: { direction },
      requires: 'issuer',
      not: 'collectif judiciaire championnat justice mobilisation',
    }),
  ),
  {
    frame: 'stock_move',
    verbs: 'se:adjuger se:apprécier',
    roles: { quantity: 'object de', issuer: 'subject topic' },
    values: { direction: 'up' },
    requires: 'quantity issuer',
  },
  {
    frame: 'stock_move',
    verbs: UP,
    roles: { quantity: 'de object à', issuer: 'subject topic' },
    heads: { subject: 'action titre cours valeur dossier' },
    values: { direction: 'up' },
    requires: 'quantity issuer',
  },
  {
    frame: 'stock_move',
    verbs: `${DOWN} couler`,
    roles: { quantity: 'de object à', issuer: 'subject topic' },
    heads: { subject: 'action titre cours valeur dossier' },
    values: { direction: 'down' },
    requires: 'quantity issuer',
  },
];
