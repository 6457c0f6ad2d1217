/** How French says what is fined, forbidden, sued, met, counted, ranked, planned, said and foreseen. */
import type { Pattern } from '../claims.js';
import { TITLES } from './claims-nouns.js';

/** Whom nobody has: who counts them says how many there were. */
const DEMONSTRATORS = 'manifestant manifestante gréviste protestataire opposant';

/** What one is tried for. */
export const OFFENCES = `corruption escroquerie fraude blanchiment abus_de_confiance abus_de_biens_sociaux détournement harcèlement
  contrefaçon diffamation concurrence_déloyale entente homicide homicide_involontaire prise_illégale_d'_intérêts favoritisme
  trafic_d'_influence évasion_fiscale fraude_fiscale délit_d'_initié complicité financement tromperie faux pollution
  travail_dissimulé mise_en_danger discrimination viol meurtre assassinat vol agression violence recel banqueroute
  manipulation_de_cours pratique_commerciale_trompeuse entrave injure outrage rébellion extorsion chantage menace
  usage_de_faux faux_en_écriture non-assistance blessure exercice_illégal prêt_illicite terrorisme espionnage sabotage
  dégradation concussion gestion_déloyale abus_de_faiblesse maltraitance négligence proxénétisme enlèvement séquestration
  mise_en_danger_de_la_vie_d'_autrui abus_de_pouvoir trafic parjure faux_témoignage cyberharcèlement atteinte
  abus_de_position_dominante pratique_anticoncurrentielle monopole publicité_mensongère licenciement_abusif plagiat parasitisme
  crime génocide subornation_de_témoin violation manquement rupture_brutale rupture_abusive malversation racket pot-de-vin
  association_de_malfaiteurs conspiration complot provocation incitation apologie non-dénonciation délit_de_fuite torture
  tentative tentative_de_meurtre braquage cambriolage incendie destruction rixe homosexualité débauche blasphème adultère insulte
  intimidation usurpation usurpation_d'_identité piratage falsification surfacturation ivresse trahison sédition insurrection
  infanticide féminicide empoisonnement kidnapping`;
/** What somebody plans, as a noun. */
export const ACTS = `création construction ouverture lancement mise_en_place installation organisation réforme extension
  modernisation rénovation transformation restructuration réorganisation privatisation nationalisation introduction
  déploiement implantation délocalisation relocalisation reconstruction démolition retrait envoi tournée campagne
  référendum vote consultation manifestation déménagement changement développement production fabrication
  publication nomination désignation sortie visite voyage retour départ participation entrée_en_bourse introduction_en_bourse scission`;
/** What happens to somebody, or is found out only later. */
export const UNWILLED = `être avoir pouvoir falloir devoir devenir rester demeurer sembler paraître mourir naître échouer perdre
  parvenir réussir disposer posséder contrevenir appeler recevoir subir connaître savoir croire souffrir manquer
  gagner remporter franchir mettre finir terminer exister signifier représenter constituer compter valoir coûter toucher percevoir
  durer tomber apprendre comprendre profiter bénéficier souvenir retrouver voir tenir suffire dépendre décrocher
  conserver continuer garder payer acquitter expédier nécessiter permettre`;
/** What one stands for. */
const VOTES = `élection présidentielle primaire législative municipale régionale sénatoriale européenne cantonale
  réélection scrutin présidence mairie succession poste investiture second_mandat
  renouvellement`;
/** What a parliament decides. */
const LAWS = `loi texte projet_de_loi proposition_de_loi amendement budget motion réforme résolution traité accord décret
  ordonnance article constitution`;
/** What is expected in figures. */
const EXPECTED = `croissance bénéfice chiffre_d'_affaires hausse baisse recul résultat déficit inflation perte synergie économie flux_de_trésorerie trésorerie marge ebitda dividende bénéfice_net résultat_net résultat_opérationnel vente objectif volume production cash-flow`;

export const affairs: readonly Pattern[] = [
  // penalty
  {
    frame: 'penalty',
    verbs: 'infliger',
    roles: { authority: 'subject', subject: 'à', quantity: 'object.of object joined.of joined' },
    requires: ['subject quantity', 'authority quantity'],
  },
  {
    frame: 'penalty',
    verbs: 'infliger',
    governors: 'voir',
    roles: { subject: 'subject', authority: 'par', quantity: 'object.of object' },
    requires: 'subject quantity',
  },
  {
    frame: 'penalty',
    verbs: 'condamner sanctionner verbaliser pénaliser',
    roles: { authority: 'subject', subject: 'object', quantity: 'à à.of inner joined de à_hauteur_de pour' },
    requires: 'subject quantity',
  },
  {
    frame: 'penalty',
    verbs: 'écoper payer régler',
    heads: { de: 'amende pénalité sanction astreinte' },
    roles: { subject: 'subject', quantity: 'de', authority: 'à' },
    requires: 'subject quantity',
  },
  {
    frame: 'penalty',
    verbs: 'payer régler verser recevoir',
    heads: { object: 'amende pénalité astreinte redressement' },
    roles: { subject: 'subject', quantity: 'object.of', authority: 'à' },
    requires: 'subject quantity',
  },
  {
    frame: 'penalty',
    verbs: 'écoper payer régler verser débourser acquitter',
    heads: { object: '*money', de: '*money' },
    andHeads: { de: 'amende pénalité sanction astreinte', object: 'amende' },
    roles: { subject: 'subject', quantity: 'de object', authority: 'à' },
    requires: 'subject quantity',
  },
  {
    frame: 'penalty',
    verbs: 'se:exposer encourir risquer',
    types: { subject: 'ORG PER PRODUCT LOC' },
    heads: { à: 'amende astreinte pénalité sanction', object: 'amende astreinte pénalité sanction' },
    roles: { subject: 'subject', quantity: 'à.of object.of à', authority: 'de' },
    requires: 'subject quantity',
  },
  {
    frame: 'penalty',
    nouns: 'amende',
    notGovernors: 'requérir réclamer infliger prononcer demander encourir risquer éviter recevoir',
    types: { subject: 'ORG PER' },
    roles: { quantity: 'compound', subject: 'headline main subject' },
    requires: 'subject quantity',
  },
  {
    frame: 'penalty',
    nouns: 'sanction',
    types: { subject: 'ORG PER PRODUCT LOC' },
    roles: { quantity: 'of', subject: 'à pour contre', authority: 'de par subject' },
    requires: 'subject quantity',
  },
  {
    frame: 'penalty',
    nouns: 'amende pénalité redressement_fiscal astreinte',
    types: { subject: 'ORG PER PRODUCT LOC' },
    roles: { quantity: 'of', subject: 'à pour contre', authority: 'de par' },
    requires: 'subject quantity',
  },
  // «écope de 2 millions d’euros», «devra verser 2 millions de dommages et intérêts»
  {
    frame: 'penalty',
    verbs: 'écoper',
    heads: { de: '*money' },
    roles: { subject: 'subject', quantity: 'de', authority: 'de_la_part_de' },
    requires: 'subject quantity',
  },
  {
    frame: 'penalty',
    verbs: 'verser payer régler débourser acquitter',
    heads: { object: '*money', de: '*money' },
    andHeads: { de: 'dommage dommages-intérêts dédommagement', pour: 'entente fraude', en: 'réparation' },
    types: { subject: 'ORG PER' },
    roles: { subject: 'subject', quantity: 'object de' },
    requires: 'subject quantity',
  },
  // regulatory_action
  {
    frame: 'regulatory_action',
    verbs: `autoriser interdire approuver valider bloquer examiner rejeter suspendre enquêter annuler
      refuser homologuer`,
    roles: { authority: 'subject', subject: 'object sur contre', action: 'trigger' },
    requires: 'authority subject',
  },
  {
    frame: 'regulatory_action',
    verbs: 'ouvrir rouvrir lancer mener diligenter demander réclamer exiger donner',
    heads: {
      object:
        'enquête consultation consultation_publique instruction enquête_préliminaire enquête_approfondie procédure information_judiciaire briefing explication feu_vert audit examen contrôle',
    },
    roles: { authority: 'subject', action: 'phrase', subject: 'sur contre visant à concernant' },
    requires: 'authority action',
  },
  {
    frame: 'regulatory_action',
    verbs: 'délivrer donner accorder refuser retirer suspendre',
    heads: { object: 'agrément autorisation licence permis visa feu_vert aval habilitation approbation' },
    roles: { authority: 'subject', subject: 'à', action: 'phrase' },
    requires: 'authority action',
  },
  {
    frame: 'regulatory_action',
    verbs: 'soumettre subordonner conditionner suspendre',
    forms: 'finite participle',
    passive: true,
    heads: { à: 'feu_vert autorisation approbation aval agrément accord homologation' },
    types: { authority: 'ORG LOC' },
    roles: { subject: 'object', authority: 'à.of', action: 'à' },
    requires: 'authority action',
  },
  {
    frame: 'regulatory_action',
    verbs: 'mettre',
    heads: { en: 'demeure' },
    roles: { authority: 'subject', action: 'phrase', subject: 'object en.named' },
    requires: 'authority subject',
  },
  {
    frame: 'regulatory_action',
    nouns: 'enquête',
    roles: { authority: 'de', subject: 'sur contre', action: 'self' },
    requires: 'authority subject',
  },
  {
    frame: 'regulatory_action',
    verbs: 'reprocher enjoindre ordonner imposer demander',
    heads: { à: '*name' },
    roles: { authority: 'subject', subject: 'à', action: 'phrase' },
    requires: 'authority subject',
  },
  {
    frame: 'regulatory_action',
    verbs: 'épingler étriller tancer fustiger recadrer rappeler avertir sommer contraindre',
    roles: { authority: 'subject', subject: 'object', action: 'trigger' },
    requires: 'authority subject',
    not: 'ordre',
  },
  {
    frame: 'regulatory_action',
    verbs: 'adopter voter ratifier promulguer abroger rejeter censurer entériner',
    passive: false,
    heads: { object: LAWS },
    roles: { authority: 'subject', subject: 'object', action: 'trigger' },
    requires: 'authority subject',
  },
  {
    frame: 'regulatory_action',
    verbs: 'adopter voter ratifier promulguer abroger rejeter censurer entériner',
    passive: true,
    heads: { object: LAWS },
    roles: { authority: 'agent à', subject: 'object', action: 'trigger' },
    requires: 'authority subject',
  },
  // legal_action
  {
    frame: 'legal_action',
    verbs: 'arrêter interpeller incarcérer écrouer extrader inculper appréhender',
    forms: 'finite',
    passive: true,
    types: { subject: 'PER' },
    roles: { subject: 'object', action: 'trigger' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    nouns: 'arrestation interpellation incarcération extradition inculpation acquittement',
    types: { subject: 'PER' },
    roles: { subject: 'de possessive', action: 'self' },
    requires: 'subject action',
  },
  {
    frame: 'legal_action',
    verbs: 'condamner relaxer acquitter',
    passive: false,
    heads: { subject: 'justice tribunal cour juge' },
    types: { subject: 'PER ORG' },
    roles: { subject: 'object', action: 'phrase' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    verbs: 'saisir',
    heads: { object: 'tribunal justice cour conseil prud_hommes juridiction juge *name' },
    roles: { plaintiff: 'subject', action: 'phrase', subject: 'contre' },
    types: { plaintiff: 'ORG PER LOC' },
    requires: 'plaintiff action',
    not: 'occasion opportunité balle main',
  },
  {
    frame: 'legal_action',
    verbs: 'faire interjeter relever',
    heads: { object: 'appel' },
    not: 'à offre',
    roles: { plaintiff: 'subject', action: 'phrase' },
    requires: 'plaintiff',
  },
  // «demandera réparation devant le tribunal administratif»
  {
    frame: 'legal_action',
    verbs: 'demander réclamer exiger obtenir',
    heads: {
      object:
        'réparation indemnisation dédommagement dommage dommages-intérêts dommages_et_intérêts annulation suspension',
    },
    andHeads: {
      devant: 'tribunal justice cour juge conseil prud_hommes juridiction *name',
      à: 'tribunal justice cour juge',
      en: 'justice',
    },
    types: { plaintiff: 'ORG PER LOC' },
    roles: { plaintiff: 'subject', action: 'phrase' },
    requires: 'plaintiff action',
  },
  {
    frame: 'legal_action',
    verbs: 'se:pourvoir',
    heads: { en: 'cassation' },
    roles: { plaintiff: 'subject', action: 'phrase' },
    requires: 'plaintiff',
  },
  {
    frame: 'legal_action',
    verbs: 'placer maintenir',
    sure: true,
    heads: {
      en: 'garde_à_vue garde détention détention_provisoire',
      sous: 'contrôle_judiciaire statut_de_témoin_assisté',
    },
    roles: { subject: 'object patient', action: 'phrase' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    verbs: 'ouvrir diligenter lancer',
    heads: { object: 'enquête information_judiciaire instruction enquête_préliminaire' },
    types: { plaintiff: 'ORG' },
    roles: { plaintiff: 'subject', action: 'phrase', subject: 'contre visant' },
    requires: 'plaintiff action',
    not: 'interne publique',
  },
  {
    frame: 'legal_action',
    verbs: 'porter déposer',
    heads: { object: 'plainte' },
    roles: { plaintiff: 'subject', subject: 'contre', action: 'phrase' },
    requires: 'plaintiff',
  },
  {
    frame: 'legal_action',
    verbs: 'attaquer poursuivre assigner traîner',
    heads: { en: 'justice', devant: 'tribunal justice cour' },
    roles: { plaintiff: 'subject', subject: 'object', action: 'trigger' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    nouns: 'plainte action_en_justice poursuite',
    roles: { plaintiff: 'de', subject: 'contre', action: 'self' },
    requires: ['plaintiff subject'],
  },
  {
    frame: 'legal_action',
    verbs: 'mettre',
    heads: { en: 'examen' },
    passive: true,
    roles: { subject: 'object', action: 'phrase' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    nouns: 'mise_en_examen',
    roles: { subject: 'genitive compound possessive', action: 'self' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    verbs: 'renvoyer condamner',
    passive: true,
    heads: {
      en: 'correctionnelle cour_d_assises',
      devant: 'tribunal cour',
      à: 'prison sursis inéligibilité',
      de: 'prison détention réclusion',
    },
    types: { subject: 'PER ORG' },
    roles: { subject: 'object', action: 'phrase' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    verbs: 'viser',
    passive: true,
    heads: { par: "mandat mandat_d'_arrêt plainte enquête information_judiciaire enquête_préliminaire" },
    types: { subject: 'PER ORG' },
    roles: { subject: 'object', action: 'phrase' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    verbs: 'poursuivre juger inculper condamner accuser soupçonner',
    passive: true,
    heads: {
      pour: OFFENCES,
      de: OFFENCES,
    },
    types: { subject: 'PER ORG' },
    roles: { subject: 'object', action: 'phrase', plaintiff: 'agent' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    verbs: 'relaxer acquitter',
    passive: true,
    roles: { subject: 'object', action: 'trigger' },
    requires: 'subject',
  },
  // meeting
  {
    frame: 'meeting',
    verbs: 'rencontrer recevoir',
    roles: { participant: 'subject', 'participant+': 'object', place: 'à dans en venue' },
    types: { participant: 'PER', 'participant+': 'PER' },
    requires: 'participant participant+',
  },
  {
    frame: 'meeting',
    verbs: 'rencontrer recevoir',
    heads: {
      object:
        'délégation délégué syndicat représentant direction dirigeant salarié élu ministre préfet patron actionnaire',
    },
    roles: { participant: 'subject', 'participant+': 'object', place: 'à dans en venue' },
    requires: 'participant participant+',
  },
  {
    // «a réuni à Bercy les dirigeants de la filière»
    frame: 'meeting',
    verbs: 'réunir convier convoquer rassembler inviter',
    also: true,
    passive: false,
    heads: { subject: `*name ${TITLES} gouvernement direction préfecture` },
    andHeads: {
      object:
        'délégation syndicat représentant direction dirigeant élu ministre préfet patron actionnaire président acteur industriel maire partenaire opérateur constructeur distributeur banquier',
    },
    roles: { participant: 'subject', 'participant+': 'object', place: 'à dans en venue' },
    requires: 'participant participant+',
  },
  {
    frame: 'meeting',
    verbs: 'se:entretenir se:réunir se:rencontrer dîner déjeuner',
    roles: { participant: 'subject', 'participant+': 'avec', place: 'à dans en venue' },
    requires: 'participant',
    // talks of firms about a deal
    not: `rachat cession fusion rapprochement reprise contrat tour_de_table levée levée_de_fonds partenariat alliance mariage
      prise_de_participation`,
  },
  // «ont discuté deux heures à Davos»; not «discutent d’un rachat», which are talks
  {
    frame: 'meeting',
    verbs: 'discuter',
    without: 'de sur',
    roles: { participant: 'subject', 'participant+': 'avec', place: 'à dans en venue' },
    requires: 'participant',
    not: `rachat acquisition vente cession fusion accord contrat offre financement reprise partenariat investissement rapprochement
      transaction alliance`,
  },
  {
    frame: 'meeting',
    nouns: 'rencontre entretien réunion sommet tête-à-tête entrevue',
    roles: { participant: 'entre', place: 'à predicate venue' },
    requires: 'participant',
  },
  {
    frame: 'meeting',
    nouns: 'rencontre entretien réunion tête-à-tête entrevue',
    types: { participant: 'PER', 'participant+': 'PER' },
    roles: { participant: 'de subject', 'participant+': 'avec', place: 'à venue' },
    requires: 'participant participant+',
  },
  // ranking
  {
    frame: 'ranking',
    verbs: 'être représenter constituer rester demeurer',
    roles: { subject: 'subject', scope: 'superlative', quantity: 'complement' },
    requires: 'subject scope',
  },
  {
    // not «est devenu le 45e président des États-Unis», which is an appointment
    frame: 'ranking',
    verbs: 'devenir',
    roles: { subject: 'subject', scope: 'superlative', quantity: 'complement' },
    never: { complement: TITLES },
    requires: 'subject scope',
  },
  {
    frame: 'ranking',
    nouns: 'numéro_un numéro_deux numéro_trois leader premier_fabricant premier_producteur',
    roles: { subject: 'bearer', scope: 'de' },
    requires: 'subject scope',
  },
  {
    frame: 'ranking',
    nouns: `groupe constructeur fabricant producteur syndicat acteur opérateur distributeur banque assureur employeur
      exportateur éditeur réseau marché fournisseur client armateur port aéroport université ville club`,
    roles: { scope: 'superlative', subject: 'bearer', quantity: 'self' },
    types: { subject: 'ORG LOC PER' },
    requires: 'subject scope',
  },
  {
    frame: 'ranking',
    nouns: 'place rang position',
    heads: { à: 'palmarès classement hit-parade podium top', dans: 'palmarès classement' },
    roles: { quantity: 'self', subject: 'subject', scope: 'à dans' },
    requires: 'quantity subject',
  },
  {
    frame: 'ranking',
    nouns: 'place rang position',
    roles: { quantity: 'self', subject: 'subject', scope: 'de' },
    requires: 'quantity subject',
  },
  {
    // «termine deuxième de l’épreuve», «s’est classé troisième»
    frame: 'ranking',
    verbs: 'terminer finir arriver se:classer',
    types: { subject: 'ORG LOC PER' },
    roles: { quantity: 'complement', subject: 'subject', scope: 'complement.of' },
    requires: 'quantity subject',
    // «termine la deuxième étape»
    not: `fois année saison mandat jour étape manche course match partie livre phase édition série semestre trimestre mois
      semaine exercice journée visite séjour tournée album film roman round set
      transition ligne`,
  },
  {
    frame: 'ranking',
    verbs: 'arriver caracoler trôner figurer pointer',
    heads: { en: 'tête' },
    andHeads: { de: 'classement palmarès sondage liste course' },
    types: { subject: 'ORG LOC PER PRODUCT' },
    roles: { subject: 'subject', scope: 'de' },
    requires: 'subject scope',
  },
  {
    frame: 'ranking',
    also: true,
    nouns: `producteur fabricant constructeur distributeur exportateur employeur groupe banque assureur opérateur
      éditeur avionneur port aéroport marché vendeur acteur actionnaire`,
    heads: { self: '*top' },
    roles: { subject: 'bearer', scope: 'self', quantity: 'self' },
    requires: 'subject scope',
  },
  // «n’a que le septième budget de la division»
  {
    frame: 'ranking',
    verbs: 'avoir posséder afficher détenir exploiter aligner disposer',
    heads: {
      object:
        'budget flotte réseau parc portefeuille audience taux gisement vignoble cheptel fortune réserve',
    },
    andHeads: { object: '*top' },
    roles: { subject: 'subject', scope: 'object', quantity: 'object' },
    requires: 'subject scope',
  },
  {
    frame: 'ranking',
    verbs: 'battre atteindre établir signer réaliser franchir enregistrer pulvériser améliorer détenir',
    heads: { object: 'record plus_haut plus_bas pic sommet' },
    roles: { subject: 'subject', scope: 'object' },
    requires: 'subject scope',
    not: 'montagne',
  },
  // count
  {
    frame: 'count',
    verbs: `défiler manifester participer assister voter vivre habiter affluer converger se:rassembler se:réunir
      se:mobiliser se:presser descendre`,
    roles: { quantity: 'subject', item: 'counted', place: 'à en dans' },
    counted: `personne manifestant participant salarié enseignant agriculteur étudiant militant opposant habitant
      retraité lycéen fonctionnaire cheminot soignant visiteur spectateur supporter pèlerin fidèle électeur élève
      athlète candidat équipe pays migrant réfugié partisan sympathisant`,
    requires: 'quantity item',
    not: 'enchère',
  },
  {
    frame: 'count',
    verbs: `mobiliser déployer dépêcher engager évacuer reloger héberger confiner arrêter interpeller priver hospitaliser
      inscrire soupçonner secourir qualifier interroger exposer recenser comptabiliser attendre inviter enregistrer
      signaler sauver sélectionner suspecter condamner expulser libérer tester vacciner contaminer infecter détruire
      endommager incendier saisir retrouver découvrir détecter vendre distribuer publier construire installer`,
    passive: true,
    forms: 'finite',
    roles: { quantity: 'object', item: 'counted', place: 'à en dans sur' },
    requires: 'quantity item',
    never: { object: 'corps cadavre dépouille' },
    not: 'poste emploi suppression licenciement mort morte blessé blessée mourir blesser noyer décéder',
  },
  {
    frame: 'count',
    verbs: 'atteindre se:élever se:établir être dépasser avoisiner approcher frôler franchir',
    heads: { subject: 'nombre' },
    roles: { quantity: 'object à complement de', item: 'subject.of', place: 'en dans' },
    requires: 'quantity item',
    not: 'mort morte blessé blessée victime décès disparu tué chômeur',
  },
  {
    frame: 'count',
    verbs: 'compter regrouper rassembler totaliser',
    forms: 'finite gerund',
    roles: { quantity: 'object', item: 'counted', entity: 'subject', place: 'à en dans' },
    counted: 'personne habitant membre adhérent licencié abonné électeur demandeur élève étudiant',
    requires: 'quantity item',
    not: 'salarié employé collaborateur travailleur compagnon permanent emploi poste effectif',
  },
  {
    frame: 'count',
    verbs: 'compter recenser dénombrer avoir',
    forms: 'finite gerund',
    roles: { quantity: 'object', item: 'counted', entity: 'subject', place: 'à en dans' },
    counted: 'demandeur chômeur réfugié migrant retraité habitant abonné adhérent',
    requires: 'quantity item',
  },
  {
    frame: 'count',
    verbs: 'compter posséder comporter',
    forms: 'finite gerund',
    heads: {
      subject: `flotte parc réseau hôpital clinique école lycée collège université établissement résidence prison camp
        salle stade hôtel camping musée ville commune village région département pays île quartier fédération
        syndicat association`,
    },
    roles: { quantity: 'object', item: 'counted', entity: 'subject.of', place: 'à en dans' },
    requires: 'quantity item',
    not: 'salarié employé collaborateur travailleur compagnon permanent emploi poste effectif points buts victoires',
  },
  {
    frame: 'count',
    verbs: 'télécharger',
    passive: true,
    forms: 'finite',
    roles: { quantity: 'complement', item: 'counted', entity: 'object', place: 'en dans' },
    counted: 'fois',
    requires: 'quantity item',
  },
  {
    frame: 'count',
    verbs: 'voir visionner regarder consulter partager écouter',
    passive: true,
    forms: 'finite',
    heads: {
      object:
        'vidéo clip photo publication tweet film chanson titre épisode page article pétition bande-annonce',
    },
    roles: { quantity: 'complement', item: 'counted', entity: 'object', place: 'en dans' },
    counted: 'fois',
    requires: 'quantity item',
  },
  {
    frame: 'count',
    verbs: 'attirer recevoir revendiquer accueillir séduire gagner conquérir recruter',
    forms: 'finite gerund',
    never: { object: DEMONSTRATORS },
    roles: { quantity: 'object', item: 'counted', entity: 'subject', place: 'en dans' },
    counted: `visiteur spectateur touriste vacancier festivalier pèlerin participant utilisateur client abonné adhérent
      membre internaute curieux téléspectateur auditeur lecteur`,
    requires: 'quantity item',
  },
  {
    frame: 'count',
    verbs: 'franchir dépasser atteindre passer',
    heads: { object: 'cap barre seuil' },
    roles: { quantity: 'object.of', item: 'counted', entity: 'subject', place: 'en dans' },
    counted: `utilisateur abonné client visiteur habitant passager membre adhérent exemplaire entrée spectateur véhicule
      voiture chômeur demandeur téléchargement`,
    requires: 'quantity item',
  },
  {
    frame: 'count',
    verbs: 'se:vendre se:écouler',
    forms: 'finite',
    roles: { quantity: 'à', item: 'counted', entity: 'subject', place: 'en dans' },
    counted: 'exemplaire unité',
    requires: 'quantity item',
  },
  {
    frame: 'count',
    verbs: 'tirer',
    forms: 'finite',
    passive: false,
    roles: { quantity: 'à', item: 'counted', entity: 'subject' },
    counted: 'exemplaire',
    requires: 'quantity item',
  },
  {
    frame: 'count',
    verbs: 'vendre écouler tirer diffuser imprimer',
    passive: true,
    roles: { quantity: 'à', item: 'counted', entity: 'object', place: 'en dans' },
    counted: 'exemplaire unité',
    requires: 'quantity item',
  },
  {
    frame: 'count',
    verbs: 'effectuer réaliser mener',
    forms: 'finite',
    roles: { quantity: 'object', item: 'counted', entity: 'subject', place: 'à en dans' },
    counted: 'intervention vol sortie contrôle test perquisition interpellation opération visite',
    requires: 'quantity item',
  },
  {
    frame: 'count',
    verbs: 'rassembler réunir mobiliser',
    heads: {
      subject: 'manifestation cortège rassemblement mobilisation défilé marche grève meeting mouvement',
    },
    roles: { quantity: 'object', item: 'counted', place: 'à en dans' },
    requires: 'quantity item',
  },
  {
    frame: 'count',
    forms: 'finite gerund',
    verbs: 'transporter accueillir abriter recenser dénombrer',
    roles: { quantity: 'object', item: 'counted', place: 'à en dans' },
    requires: 'quantity item',
    never: { object: 'mort morte décès blessé blessée disparu disparue victime tué tuée' },
  },
  {
    frame: 'count',
    forms: 'finite gerund',
    verbs: `compter réunir rassembler recenser accueillir totaliser exploiter gérer posséder dénombrer
      produire livrer vendre fabriquer construire immatriculer transporter revendiquer héberger former desservir scolariser soigner
      planter abriter écouler`,
    roles: { quantity: 'object de', item: 'counted', entity: 'subject', place: 'à en dans' },
    never: { object: DEMONSTRATORS },
    requires: 'quantity item entity',
    not: 'salarié employé collaborateur travailleur compagnon permanent emploi poste effectif avance',
  },
  {
    frame: 'count',
    verbs: 'disposer',
    roles: { quantity: 'de', item: 'counted', entity: 'subject', place: 'à en dans' },
    requires: 'quantity item entity',
  },
  {
    frame: 'count',
    verbs: 'concerner toucher affecter',
    passive: true,
    roles: { quantity: 'object', item: 'counted' },
    counted: `ménage foyer personne client usager commune patient élève étudiant abonné passager habitant assuré retraité
      véhicule voiture logement français automobiliste consommateur`,
    requires: 'quantity item',
  },
  {
    frame: 'count',
    nouns: 'présent présente implanté implantée',
    types: { entity: 'ORG' },
    roles: { quantity: 'dans', item: 'counted', entity: 'subject bearer' },
    counted: 'pays département région ville',
    requires: 'quantity item entity',
  },
  {
    frame: 'count',
    nouns:
      'supermarché hypermarché magasin boutique agence point_de_vente restaurant hôtel adhérent licencié étudiant élève',
    types: { entity: 'ORG' },
    roles: { quantity: 'self', item: 'counted', entity: 'outside' },
    requires: 'quantity entity',
  },
  // deal_status
  {
    frame: 'deal_status',
    verbs: `avancer échouer aboutir progresser se:poursuivre rompre interrompre suspendre reprendre se:enliser
      finaliser conclure signer fixer achever`,
    heads: { patient: 'discussion négociation pourparler accord transaction terme fusion' },
    types: { party: 'ORG PER', 'party+': 'ORG PER' },
    roles: { subject: 'patient', party: 'patient.entre patient.of subject', 'party+': 'patient.avec' },
    implicit: true,
    requires: 'party subject',
  },
  {
    frame: 'deal_status',
    verbs: 'avoir',
    negated: true,
    heads: { object: 'lieu' },
    andHeads: {
      subject: 'mariage fusion rapprochement opération transaction',
    },
    types: { party: 'ORG PER', 'party+': 'ORG PER' },
    roles: { subject: 'subject', party: 'entre subject.entre', 'party+': 'subject.avec' },
    implicit: true,
    requires: 'party subject',
  },
  {
    frame: 'deal_status',
    verbs: 'boucler finaliser réaliser conclure clore',
    passive: true,
    heads: { object: 'opération transaction rachat acquisition fusion vente cession' },
    types: { party: 'ORG PER' },
    roles: { subject: 'object', party: 'entre' },
    implicit: true,
    requires: 'party subject',
  },
  {
    frame: 'deal_status',
    verbs: 'renoncer',
    heads: { à: 'fusion rapprochement rachat acquisition projet offre opération mariage' },
    types: { party: 'ORG PER', 'party+': 'ORG PER' },
    roles: { subject: 'à', party: 'subject à.avec à.de', 'party+': 'avec' },
    implicit: true,
    requires: 'party subject',
  },
  {
    frame: 'deal_status',
    verbs: 'abandonner enterrer',
    heads: { patient: 'fusion rapprochement rachat acquisition mariage opération projet' },
    types: { party: 'ORG PER', 'party+': 'ORG PER' },
    roles: { subject: 'patient', party: 'subject patient.entre', 'party+': 'patient.avec avec' },
    implicit: true,
    requires: 'party subject',
  },
  {
    frame: 'deal_status',
    verbs: 'mettre',
    heads: { object: 'fin terme' },
    andHeads: {
      à: 'discussion négociation pourparler accord fusion rapprochement projet mariage fiançailles',
    },
    types: { party: 'ORG PER' },
    roles: { subject: 'à', party: 'subject à.entre' },
    implicit: true,
    requires: 'party subject',
  },
  {
    frame: 'deal_status',
    verbs: 'trouver',
    heads: { object: 'accord compromis' },
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: { subject: 'object', party: 'subject', 'party+': 'avec' },
    requires: 'party subject',
  },
  // plan
  {
    frame: 'plan',
    verbs: `prévoir envisager projeter ambitionner promettre entendre compter vouloir souhaiter décider choisir espérer
      programmer viser`,
    forms: 'finite',
    not: 'dire croire penser savoir comprendre rassurer rappeler souligner retenir voir commenter exprimer réagir',
    roles: { agent: 'subject', quantity: 'inner inner.of', action: 'willed' },
    requires: 'agent action',
  },
  {
    frame: 'plan',
    verbs: 'vouloir prévoir envisager compter souhaiter espérer entendre projeter',
    forms: 'infinitive',
    simple: true,
    governors: 'déclarer dire affirmer assurer indiquer annoncer préciser reconnaître',
    roles: { agent: 'subject', action: 'willed' },
    requires: 'agent action',
  },
  {
    frame: 'plan',
    verbs: 'annoncer',
    forms: 'finite',
    types: { agent: 'ORG PER LOC' },
    roles: { agent: 'subject', action: 'act' },
    requires: 'agent action',
  },
  {
    frame: 'plan',
    verbs: 'aller',
    forms: 'present imperfect',
    told: true,
    simple: true,
    types: { agent: 'ORG PER LOC' },
    roles: { agent: 'subject', action: 'bare' },
    requires: 'agent action',
  },
  {
    frame: 'plan',
    verbs: 'devoir',
    forms: 'conditional',
    simple: true,
    types: { agent: 'PER' },
    roles: { agent: 'subject', action: 'bare' },
    requires: 'agent action',
  },
  {
    frame: 'plan',
    verbs: '* se:*',
    except: UNWILLED,
    forms: 'future',
    simple: true,
    passive: false,
    types: { agent: 'ORG PER LOC' },
    roles: { agent: 'subject', quantity: 'object object.of', action: 'phrase' },
    requires: 'agent action',
  },
  {
    frame: 'plan',
    verbs: 'viser',
    forms: 'gerund',
    types: { agent: 'ORG PER LOC' },
    roles: { agent: 'subject', action: 'willed' },
    requires: 'agent action',
  },
  {
    frame: 'plan',
    verbs: 'avoir',
    heads: { object: 'intention ambition projet', pour: 'objectif ambition projet' },
    types: { agent: 'ORG PER LOC' },
    roles: { agent: 'subject', action: 'willed' },
    requires: 'agent action',
  },
  {
    frame: 'plan',
    nouns: 'intention volonté décision choix souhait ambition projet plan promesse engagement',
    governors: '*',
    notGovernors: 'déclarer affirmer réaffirmer',
    types: { agent: 'ORG PER LOC' },
    roles: { agent: 'de possessive', action: 'deed' },
    requires: 'agent action',
  },
  {
    frame: 'plan',
    verbs: 'envisager prévoir préparer projeter planifier étudier programmer promettre',
    passive: false,
    heads: { object: ACTS },
    types: { agent: 'ORG PER LOC' },
    roles: { agent: 'subject', action: 'object' },
    requires: 'agent action',
  },
  {
    frame: 'plan',
    nouns: 'candidature',
    notAfter: 'de',
    governors: 'annoncer déclarer officialiser présenter poser confirmer déposer retirer maintenir',
    types: { agent: 'ORG PER LOC' },
    roles: { agent: 'de possessive', action: 'self' },
    requires: 'agent action',
  },
  {
    frame: 'plan',
    nouns: 'candidat candidate',
    heads: { à: VOTES },
    governors: 'être rester redevenir déclarer se:déclarer se:dire se:porter se:présenter confirmer',
    types: { agent: 'PER' },
    roles: { agent: 'bearer', action: 'title' },
    requires: 'agent action',
  },
  {
    frame: 'plan',
    verbs: 'se:présenter',
    heads: { à: VOTES },
    types: { agent: 'PER' },
    roles: { agent: 'subject', action: 'phrase' },
    requires: 'agent action',
  },
  {
    frame: 'plan',
    verbs: 'briguer',
    types: { agent: 'PER' },
    roles: { agent: 'subject', action: 'object' },
    requires: 'agent action',
  },
  {
    frame: 'plan',
    verbs: 'appeler',
    heads: {
      à: `grève manifestation mobilisation rassemblement boycott débrayage journée journée_de_grève journée_d'_action
        journée_de_mobilisation`,
    },
    roles: { agent: 'subject', action: 'à' },
    requires: 'agent action',
  },
  {
    frame: 'plan',
    verbs: 'déposer',
    heads: { object: 'préavis' },
    roles: { agent: 'subject', action: 'object' },
    requires: 'agent action',
  },
  {
    frame: 'plan',
    verbs: 'se:engager se:apprêter se:préparer renoncer',
    told: true,
    roles: { agent: 'subject', quantity: 'inner inner.of', action: 'willed' },
    requires: 'agent action',
  },
  {
    frame: 'plan',
    verbs: 'viser cibler',
    heads: { object: 'économie', de: 'économie' },
    roles: { agent: 'subject', quantity: 'object', action: 'object de' },
    requires: 'agent quantity action',
  },
  {
    frame: 'plan',
    verbs: 'promettre annoncer',
    heads: { object: 'garantie mesure plan réforme projet budget enveloppe' },
    roles: { agent: 'subject', quantity: 'object.of', action: 'object' },
    requires: 'agent action',
  },
  {
    frame: 'plan',
    verbs: 'prévoir programmer organiser envisager planifier',
    passive: true,
    roles: { action: 'object', agent: 'agent' },
    heads: {
      object: `manifestation grève ouverture construction lancement assemblée assemblée_générale mobilisation
      rassemblement entrée_en_bourse mise_en_service travail chantier livraison déménagement référendum`,
    },
    requires: 'action',
  },
  {
    frame: 'plan',
    verbs: `suspendre abandonner reporter relancer préparer étudier envisager présenter dévoiler démentir annuler geler
      confirmer porter défendre enterrer finaliser`,
    heads: { object: 'projet introduction_en_bourse entrée_en_bourse scission' },
    roles: { agent: 'subject', action: 'object' },
    types: { agent: 'ORG PER LOC' },
    requires: 'agent action',
  },
  {
    frame: 'plan',
    verbs: 'voir',
    forms: 'future conditional infinitive',
    heads: { object: 'jour' },
    roles: { action: 'subject', agent: 'agent subject.of subject.named subject.possessive' },
    requires: 'agent action',
  },
  {
    frame: 'plan',
    verbs: 'débuter démarrer commencer',
    forms: 'future conditional infinitive',
    heads: {
      subject: 'construction travail chantier production livraison commercialisation fabrication déploiement',
    },
    roles: { action: 'subject' },
    requires: 'action',
  },
  // statement
  {
    frame: 'statement',
    verbs: `déclarer affirmer expliquer indiquer préciser estimer assurer souligner rappeler ajouter reconnaître admettre
      déplorer regretter juger considérer craindre redouter prévenir avertir répéter marteler soutenir prétendre noter
      constater raconter rapporter révéler annoncer insister plaider confier`,
    forms: 'finite',
    types: { speaker: 'PER ORG' },
    roles: { speaker: 'subject', content: 'said' },
    requires: 'speaker content',
  },
  {
    frame: 'statement',
    verbs:
      'déclarer affirmer assurer reconnaître admettre dire prétendre annoncer indiquer préciser nier démentir',
    forms: 'finite',
    heads: { subject: '*name *the' },
    types: { speaker: 'PER ORG LOC' },
    roles: { speaker: 'subject', content: 'bare' },
    requires: 'speaker content',
  },
  {
    frame: 'statement',
    verbs: 'demander réclamer exiger dénoncer saluer regretter déplorer fustiger critiquer',
    forms: 'finite',
    passive: false,
    heads: { object: '*thing' },
    types: { speaker: 'PER ORG' },
    roles: { speaker: 'subject', content: 'matter' },
    requires: 'speaker content',
  },
  {
    frame: 'statement',
    verbs: 'se:dire',
    roles: { speaker: 'subject', content: 'phrase' },
    requires: 'speaker content',
  },
  {
    frame: 'statement',
    verbs: 'exprimer formuler émettre',
    heads: { object: 'inquiétude doute réserve regret crainte soutien opposition critique espoir' },
    roles: { speaker: 'subject', content: 'object' },
    requires: 'speaker content',
  },
  {
    frame: 'statement',
    verbs: 'déclarer affirmer réaffirmer',
    heads: { object: 'intention volonté soutien attachement opposition' },
    roles: { speaker: 'subject', content: 'object' },
    requires: 'speaker content',
  },
  // forecast
  {
    frame: 'forecast',
    verbs: 'tabler miser',
    roles: { subject: 'subject', quantity: 'sur', effect: 'sur.of sur' },
    requires: 'subject quantity',
  },
  {
    frame: 'forecast',
    verbs: 'pouvoir devoir risquer',
    forms: 'conditional',
    roles: { subject: 'subject', effect: 'then' },
    requires: 'subject effect',
  },
  {
    frame: 'forecast',
    verbs: 'risquer menacer aider',
    forms: 'present future',
    roles: { subject: 'subject', effect: 'then' },
    requires: 'subject effect',
  },
  {
    frame: 'forecast',
    verbs: 'prévoir anticiper tabler attendre espérer viser escompter cibler projeter confirmer maintenir',
    heads: { object: EXPECTED, sur: EXPECTED },
    roles: { subject: 'subject', quantity: 'object.of object.entre de entre', effect: 'object sur' },
    requires: 'subject quantity',
  },
  {
    frame: 'forecast',
    verbs: 'se:attendre',
    heads: { à: EXPECTED },
    roles: { subject: 'subject', quantity: 'à.of à', effect: 'à' },
    requires: 'subject effect',
  },
];
