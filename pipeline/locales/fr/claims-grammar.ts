/** French function words, as the claims stage reads them. */
import type { ClaimsLocale } from '../claims.js';
import { FIGURES } from './claims-figures.js';
import { CREW } from './claims-headcounts.js';
import { ASSETS, OUTLETS, PORTFOLIOS, SITES } from './claims-nouns.js';
import { HAPPENINGS } from './claims-tolls.js';
import { BARE_CAPITALS } from './spelling.js';

export const grammar = {
  stemmer: 'fr',
  headLast: false,
  determiners: {
    definite: "le:m la:f l' les",
    indefinite:
      'un:m une:f des aucun:m aucune:f quelque quelques plusieurs certains certaines tout:m toute:f tous toutes chaque divers diverses différents différentes',
    demonstrative: 'ce:m cet:m cette:f ces',
    possessive: 'son sa ses leur leurs notre nos mon ma mes votre vos',
    genitive: '',
  },
  each: 'chacun chacune',
  none: 'aucun aucune nul nulle',
  pluralDeterminers: 'les des ces ses leurs nos vos mes aux plusieurs certains certaines deux trois',
  impersonal: {
    pronouns: 'il',
    verbs: 'falloir',
    reflexive: 'agir',
    before: 'y',
    passive: 'prévoir décider envisager interdire proposer recommander conseiller',
    predicates: 'question possible impossible probable nécessaire temps',
  },
  bareCapitals: BARE_CAPITALS,
  contractions: { du: 'de', des: 'de', au: 'à', aux: 'à' },
  prepositions: `de d' à dans en par pour sur chez avec sans sous vers entre contre depuis dès pendant durant
    devant derrière avant après malgré selon parmi outre envers hors suivant via contre jusque jusqu' près_de plus_de moins_de
    auprès_de au_sein_de à_hauteur_de de_la_part_de au_profit_de au_bénéfice_de en_faveur_de à_la_tête_de
    au_capital_de dans_le_capital_de aux_côtés_de en_vertu_de lors_de à_l'_issue_de au_cours_de au_terme_de à_partir_de afin_de en_vue_de
    grâce_à face_à à_cause_de en_raison_de à_la_suite_de suite_à d'_ici quant_à par_rapport_à en_matière_de
    à_l'_encontre_de du_côté_de au_poste_de aux_fonctions_de en_tant_que en_qualité_de au_titre_de hors_de autour_de
    au_large_de au_nord_de au_sud_de à_proximité_de aux_abords_de
    au_travers_de à_travers à_destination_de en_direction_de d'_après à_en_croire au_détriment_de à_côté_de
    en_dehors_de en_échange_de à_propos_de au_sujet_de au_lieu_de plutôt_que à_raison_de
    pour_un_montant_de pour_la_somme_de pour_un_total_de au_prix_de en_remplacement_de à_la_place_de à_la_barre_de
    aux_manettes_de aux_commandes_de à_la_direction_de à_la_présidence_de au_conseil_de au_conseil_d'_administration_de
    en_mesure_de dans_le_cadre_de sur_la_base_de fort_de forte_de forts_de fortes_de en_contrepartie_de pour_un_prix_de pour_une_somme_de moyennant sous_forme_de sous_la_forme_de en_dépit_de
    sous_le_coup_de à_l'_origine_de à_la_charge_de au_bord_de à_court_de à_compter_de en_marge_de de_quoi à_l'_occasion_de au_lendemain_de à_la_veille_de visant concernant`,
  of: 'de',
  whose: 'dont',
  where: 'où',
  genders: {
    m: `il lui ils eux celui ceux celui-ci ceux-ci ce_dernier ces_derniers m monsieur président président-directeur_général
      directeur directeur_général directeur_général_délégué patron dirigeant fondateur cofondateur co-fondateur
      premier_ministre député sénateur préfet procureur avocat gouverneur délégué administrateur trésorier chercheur
      entraîneur directeur_financier chancelier associé gérant consultant ingénieur coprésident co-président adjoint
      ambassadeur conseiller vice-président élu candidat homme entrepreneur magnat héritier ex-patron ex-président
      ex-directeur secrétaire_général banquier chef_d'_orchestre chef_cuisinier chef_pâtissier`,
    f: `elle elles l'_intéressée celle celles celle-ci celles-ci cette_dernière ces_dernières mme mlle madame présidente
      présidente-directrice_générale directrice directrice_générale directrice_générale_déléguée patronne cheffe
      dirigeante fondatrice cofondatrice co-fondatrice première_ministre députée sénatrice préfète procureure avocate
      gouverneure déléguée administratrice trésorière chercheuse entraîneuse directrice_financière chancelière associée
      gérante consultante ingénieure coprésidente co-présidente adjointe ambassadrice conseillère vice-présidente élue
      candidate femme cheffe_d'_orchestre entrepreneuse héritière secrétaire_générale`,
  },
  latter: 'ce_dernier cette_dernière ces_derniers ces_dernières celui-ci celle-ci',
  ofTwo: { first: 'premier première', second: 'second seconde' },
  goal: 'à',
  agent: 'par de_la_part_de',
  conjunctions: 'et ou ni & ainsi_que puis',
  onward: 'puis ensuite',
  lateAdverbs: 'depuis',
  subordinators: `que qu' si s' lorsque lorsqu' quand comme puisque puisqu' car alors_que alors_qu' tandis_que
    tandis_qu' bien_que bien_qu' après_que avant_que pendant_que parce_que parce_qu' afin_que pour_que mais or donc`,
  sharing: 'mais',
  circumstances: `lorsque lorsqu' quand si s' avant_que avant_qu' après_que pour_que pour_qu' afin_que afin_qu' dès_que
    dès_qu' une_fois_que une_fois_qu' tant_que tant_qu' jusqu'à_ce_que jusqu'à_ce_qu'`,
  relatives: {
    subject: 'qui lequel laquelle lesquels lesquelles',
    object: "que qu'",
    other: 'dont où duquel desquels desquelles auquel auxquels auxquelles à_qui',
    led: 'duquel/de desquels/de desquelles/de auquel/à auxquels/à auxquelles/à à_qui/à',
  },
  pronouns: {
    singular: "il elle celui-ci celle-ci ce_dernier cette_dernière lui l'_intéressé l'_intéressée",
    plural: 'ils elles ceux-ci celles-ci ces_derniers ces_dernières eux',
    first: "nous je j'",
    neuter: "c' ce cela ceci ça on l'_un l'_une",
  },
  pronounsOf: { persons: '', things: '', oneself: "je j'" },
  clitics: "le la l' les lui leur y en nous vous me te m' t'",
  cliticSlots: {
    object: "le la l' les",
    à: 'lui leur',
    dans: 'y',
    thereof: 'en',
    thereat: 'y',
    'object.of': 'en',
  },
  reflexives: "se s'",
  negations: "ne n' pas plus jamais guère rien point ni",
  ended: 'plus',
  rivals: 'devant derrière',
  stand: 'celui celle ceux celles',
  others: 'autre second seconde deuxième troisième',
  only: { negation: "ne n'", still: 'plus guère jamais', word: "que qu'" },
  adverbs: `déjà encore aussi également ainsi alors toujours bien mieux très trop peu plus moins presque quasi
    désormais aujourd'hui hier demain donc enfin ensuite puis notamment surtout certes pourtant toutefois cependant
    divers_gauche divers_droite divers_centre sans_étiquette même tout assez environ respectivement en_effet par_ailleurs en_outre de_plus d'_ailleurs à_nouveau de_nouveau
    en_fait en_revanche au_total à_terme tout_de_même quasiment d'_abord à_elle_seule à_lui_seul en_partie
    malgré_tout contre_toute_attente tant_bien_que_mal par_la_même_occasion en_réalité en_principe sauf_surprise sans_plus_attendre
    au_moins là là-bas ici ailleurs tôt tard vite bientôt longtemps parfois souvent autant tant_mieux jusqu'ici jusqu'_ici jusqu'alors jusqu'_alors jusqu'à_présent jusqu'_à_présent jusque-là d'_une_part d'_autre_part pour_sa_part pour_leur_part un_temps un_moment
    quant_à_lui quant_à_elle quant_à_eux quant_à_elles de_son_côté de_leur_côté dans_la_foulée au_passage à_son_tour
    à_leur_tour à_plusieurs_reprises à_maintes_reprises à_deux_reprises pour_la_première_fois pour_l'_instant
    pour_l'_heure pour_le_moment dans_un_premier_temps dans_un_second_temps dans_le_même_temps en_même_temps
    entre-temps entretemps in_fine in_extremis au_final sans_surprise sans_succès en_vain de_longue_date
    à_l'_unanimité à_ce_jour à_ce_stade à_l'_époque en_parallèle de_facto à_l'_inverse au_contraire non officiellement bel_et_bien ensemble dorénavant jadis naguère depuis_lors dernièrement
    aussitôt sitôt tout_juste d'_ores_et_déjà tout_de_suite du_même_coup en_catimini beaucoup elle-même lui-même elles-mêmes eux-mêmes illico sur-le-champ dans_l'_urgence en_secret à_la_surprise_générale sans_attendre sans_tarder séance_tenante tour_à_tour à_tour_de_rôle coup_sur_coup une_nouvelle_fois une_fois_de_plus une_fois_encore`,
  adverbEndings: 'ment',
  prepositionForms: 'entre/entrer visant/viser concernant/concerner',
  phrasalVerbs: '',
  infinitiveMarker: '',
  intransitives: '',
  modals: '',
  clauseVerbs: '',
  bareRelatives: false,
  deeds: {
    transitive: `racheter/rachat acheter/achat acquérir/acquisition absorber/absorption injecter/injection
      nommer/nomination désigner/désignation promouvoir/promotion élire/élection réélire/réélection recruter/recrutement
      reconduire/reconduction renouveler/renouvellement remplacer/remplacement introniser/intronisation
      limoger/limogeage congédier/congédiement évincer/éviction révoquer/révocation
      destituer/destitution renvoyer/renvoi licencier/licenciement renverser/renversement
      détruire/destruction embaucher/embauche relocaliser/relocalisation rapatrier/rapatriement
      fermer/fermeture cesser/cessation créer/création lancer/lancement commercialiser/commercialisation
      inaugurer/inauguration déployer/déploiement
      autoriser/autorisation interdire/interdiction approuver/approbation valider/validation bloquer/blocage
      suspendre/suspension annuler/annulation rejeter/rejet homologuer/homologation adopter/adoption voter/vote
      ratifier/ratification promulguer/promulgation abroger/abrogation
      condamner/condamnation relaxer/relaxe acquitter/acquittement
      octroyer/octroi verser/versement attribuer/attribution débloquer/déblocage allouer/allocation
      nationaliser/nationalisation privatiser/privatisation dissoudre/dissolution
      livrer/livraison fournir/fourniture commander/commande`,
    intransitive: `investir/investissement entrer/entrée monter/montée sortir/sortie arriver/arrivée venir/venue
      accéder/accession démissionner/démission partir/départ renoncer/renoncement`,
  },
  lightVerbs:
    'donner accorder délivrer refuser retirer obtenir recevoir faire prendre attendre soumettre subordonner',
  bareObjects:
    'plainte acte grève place appel commande partie équipe alliance tandem front recours pavillon visite',
  performers: `annoncer confirmer finaliser boucler conclure réaliser effectuer mener lancer préparer prévoir envisager étudier
    négocier projeter décider officialiser dévoiler achever signer poursuivre démentir exclure proposer opérer engager
    entamer accélérer prononcer ordonner procéder renoncer discuter planifier programmer révéler acter obtenir réussir
    multiplier demander imposer promettre nouer sceller former constituer parapher formaliser ratifier entériner`,
  projects:
    'projet plan annonce menace rumeur volonté risque tentative promesse proposition vague série accord',
  firstEndings: 'ons sommes',
  agreedEndings: 'ée ées és ie ies ue ues ise ises ite ites te tes',
  with: 'avec après sur_la_base_de malgré fort_de forte_de forts_de fortes_de grâce_à',
  views: "pour selon d'après",
  nearby:
    'près_de au_nord_de au_sud_de à_proximité_de aux_abords_de entre vers non_loin_de nord sud est ouest nord-est nord-ouest sud-est sud-ouest proximité abord environ périphérie',
  seated: 'baser installer implanter établir domicilier siéger',
  workplaces:
    'chez à_la_tête_de à_la_barre_de aux_commandes_de à_la_direction_de à_la_présidence_de aux_manettes_de',
  versus: 'contre',
  previous: 'après face_à',
  accounts: "selon d'après d'_après à_en_croire",
  comparing: 'par_rapport_à',
  equivalents: 'soit ou',
  spots: 'en à dans',
  outOf: 'sur parmi',
  workers: CREW,
  workforce:
    'poste emploi salarié salariée employé employée personne collaborateur travailleur agent ouvrier total',
  staff: `poste emploi salarié salariée employé employée personne collaborateur collaboratrice travailleur travailleuse agent effectif
    équivalent équivalent_temps_plein temps_plein etp équipe personnel troupe main-d'œuvre masse_salariale contrat cdi cdd place job
    recrue arrivée entrée nouveau nouvelle supplémentaire autre candidat candidate volontaire homme femme gens tête âme paie 
    membre départ départ_volontaire départ_naturel départ_contraint suppression licenciement licenciement_sec licenciement_économique licenciement_collectif
    embauche recrutement création création_d'_emplois création_d'_emploi création_de_postes engagement titularisation rupture démission mobilité
    travail nuit jour licencié licenciée chômeur
    plan_social million millier centaine dizaine jeune actif active pourvoi siège naissance mois an année`,
  posts: 'poste emploi contrat cdi cdd job place',
  staffKinds: `administratif administrative industriel industrielle technique commercial commerciale informatique tertiaire logistique
    support intérimaire saisonnier saisonnière enseignant soignant médical navigant navigante éditorial éditoriale ouvrier fonctionnaire
    qualifié qualifiée hospitalier territorial municipal contractuel contractuelle permanent structurel scientifique
    opérationnel ouvrière cadre`,
  means: {
    voluntary: `volontaire volontariat départ_volontaire rupture_conventionnelle rupture_conventionnelle_collective rcc pdv
      `,
    early_retirement: 'préretraite retraite_anticipée ',
    attrition: 'départ_naturel non-remplacement attrition',
    compulsory: 'licenciement_sec départ_contraint licenciement_contraint licenciement_économique',
  },
  ways: 'via par sur sous de grâce_à dans_le_cadre_de sur_la_base_de sous_forme_de sous_la_forme_de au_moyen_de par_le_biais_de par_voie_de par_le_jeu_de au_titre_de',
  units: `division branche pôle service département direction siège production recherche recherche_et_développement r&d
    développement encadrement administration bureau logistique back-office fonction_support support maintenance ingénierie marketing informatique
    comptabilité activité filière réseau boutique vente jeu_vidéo cloud rédaction restauration distribution conseil atelier assemblage
    montage fabrication tri caisse cuisine unité entité moteur métier `,
  further: {
    up: 'de_plus de_mieux',
    down: 'de_moins',
    trend: {
      in: 'en',
      up: 'hausse progression croissance augmentation',
      down: 'baisse recul repli retrait diminution chute',
    },
    times: { up: 'plus davantage', down: 'moins', than: "que qu'" },
    not: "en que_prévu que_l'objectif qu'attendu qu'espéré qu'escompté",
  },
  figures: FIGURES,
  ownFigures: `chiffre_d'_affaires vente recette bénéfice bénéfice_net résultat résultat_net résultat_opérationnel commande
    marge marge_opérationnelle carnet_de_commandes dette_nette ebitda trésorerie volume_d'_affaires dividende
    marge_d'_exploitation marge_nette marge_brute endettement endettement_net endettement_financier_net prise_de_commandes
    résultat_opérationnel_courant résultat_courant bénéfice_opérationnel résultat_d'_exploitation fonds_propres ca perte perte_nette
    perte_opérationnelle résultat_net_part_du_groupe bénéfice_net_part_du_groupe produit_net_bancaire facturation
    excédent_brut_d'_exploitation bénéfice_d'_exploitation encours ratio_combiné coût_du_risque salarié collaborateur employé effectif`,
  concerning: 'quant_à',
  shares:
    'action titre cours cours_de_bourse dossier nominative valeur capitalisation capitalisation_boursière',
  equity: 'capital action titre part droit_de_vote droits_de_vote',
  parents: 'maison_mère maison-mère société_mère',
  ownersOfFirms: `actionnaire actionnaire_majoritaire actionnaire_principal propriétaire maison_mère maison-mère société_mère
    repreneur acquéreur investisseur`,
  rated: 'note notation recommandation objectif_de_cours appréciation',
  between: 'entre',
  thresholds: 'barre cap seuil plafond plancher',
  records: `haut bas haute basse record records niveau inédit inédite inédits jamais première premier premières premiers fois pire
    meilleur meilleure fort forte important importante vu vue`,
  superlatives: 'plus moins premier première premiers premières deuxième troisième',
  authorities: `autorités gendarme superviseur bourse nyse nasdaq bruxelles commission autorité cnil amf bureau commissariat ministère ministre ftc sec tribunal parquet cour conseil
    gouvernement justice dgccrf arcep arcom acpr bce fda régulateur préfecture état fisc sénat assemblée inspection
    agence office haute parlement congrès député sénateur préfet préfète procureure juge magistrat rectorat recteur rectrice
    finma fsma ansm cre hatvp bafin esma eba cma !cma_cgm fca doj fdic nhtsa faa epa dreets drieets ars urssaf cssf nlrb ofcom
    spf dgfip direccte irs hmrc carsat douane douanes procureur dreal administration_fiscale
    asn asnr ema anssi easa aesa samr nmpa sebi agcm consob cnmv cnmc garante fed administration centrale
    anses antitrust drac ddt ddtm igas igpn usda csa euronext !euronext dgac dgal anj ddpp jftc kftc fsa fsc pékin bercy matignon mairie municipalité répression pnf pnat dncg`,
  funds: `fonds ventures venture partners capital invest investments investment investissement investissements equity fund funds
    participations holdings angels gestion sgp bpifrance ardian eurazeo tikehau partech idinvest elaia serena alven sequoia accel
    andreessen a16z softbank temasek kkr blackstone carlyle apax wendel astorg siparex daphni balderton breega isai xange
    ventech sofinnova jeito seventure innovacom lightspeed khosla eqt cvc cinven bridgepoint antin meridiam demeter omnes
    unexo sofiouest nextstage mubadala adia pif qia gic elliott bluebell trian cevian ciam warburg tpg combinator creandum
    atomico northzone kinnevik eurefi korelya educapital blackfin newfund kurma truffle andera`,
  regions: 'région département',
  courts: "tribunal cour prud'hommes prud parquet",
  states: `état gouvernement région département ville commune municipalité mairie métropole agglomération collectivité
    collectivités communauté_de_communes communauté_d'_agglomération conseil_régional conseil_départemental conseil_général
    conseil_municipal exécutif ministère trésor pouvoirs_publics`,
  earlyAdjectives: `premier première premiers premières deuxième second seconde troisième quatrième nouveau nouvel nouvelle
    nouveaux nouvelles grand grande grands grandes gros grosse petit petite petits petites ancien ancienne anciens
    anciennes actuel actuelle futur future jeune jeunes principal principale principaux principales dernier dernière
    derniers dernières prochain prochaine vieux vieille bon bonne meilleur meilleure autre autres même mêmes seul seule
    simple vaste important importante impressionnante impressionnant léger légère forte fort net nette nouvelles
    célèbre violent violente violents violentes terrible terribles gigantesque énorme énormes éternel éternelle puissant puissante richissime ex-`,
  statives: `compter employer détenir posséder avoir être regrouper représenter opérer exploiter disposer appartenir venir travailler
    comprendre réunir rassembler fédérer abriter accueillir bénéficier figurer contenir comporter inclure couvrir relier
    produire fabriquer proposer commercialiser vendre fournir distribuer gérer diriger occuper peser valoir afficher totaliser
    dater remonter relever dépendre concerner porter viser prévoir permettre imposer interdire obliger autoriser servir
    consister totaliser cumuler contrôler chapeauter présider dominer intervenir évoluer exercer souffrir connaître`,
  perception: 'voir faire laisser',
  suffering: 'faire laisser',
  granting: 'voir',
  personal: `nom candidature nomination élection désignation arrivée départ retour mandat profil succession promotion remplacement
    éviction limogeage démission sort parcours rôle avis présence portrait décès mort disparition figure piste hypothèse règne liste
    campagne procès mise_en_examen garde_à_vue reconduction retrait recrutement embauche soutien appui témoignage`,
  circles: 'galaxie nébuleuse constellation sphère empire clan dynastie orbite giron',
  naming: 'baptiser rebaptiser nommer renommer appeler dénommer surnommer intituler',
  buying: 'racheter acquérir acheter reprendre récupérer arracher souffler',
  selling: 'céder vendre revendre rétrocéder',
  sellers: 'à auprès_de',
  choosing:
    'choisir désigner nommer retenir recruter pressentir élire mandater appeler charger pousser préférer débaucher promouvoir proposer suggérer',
  comers: 'nouveau nouvel nouvelle futur future prochain prochaine',
  seats: `présidence vice-présidence coprésidence co-présidence direction direction_générale direction_financière
    secrétariat_général secrétariat_national intérim gérance directoire conseil conseil_d'_administration
    conseil_de_surveillance comité_exécutif présidence_du_directoire rédaction_en_chef trésorerie gouvernance`,
  briefs: PORTFOLIOS,
  formers: 'ancien ancienne anciens anciennes ex-',
  publicFigures:
    'chômage natalité mortalité fécondité population naissance pib inflation délinquance criminalité pauvreté abstention',
  namesakes: {
    PER: `prix médaille trophée coupe grand_prix bourse loi affaire rue avenue boulevard square pont lycée collège hôpital
      stade fondation institut aéroport`,
    ORG: `candidat candidate militant militante supporter supportrice sympathisant sympathisante cadre élu élue ténor
      adhérent adhérente parlementaire député députée sénateur sénatrice maire ministre syndicaliste conseiller conseillère`,
  },
  controlling: {
    direct: `sommer obliger contraindre forcer autoriser inviter exhorter presser accuser soupçonner condamner pousser inciter
      encourager convaincre persuader empêcher dissuader aider prier charger habiliter suspecter supplier conjurer
      astreindre amener conduire dispenser exonérer décourager missionner`,
    indirect: `permettre demander ordonner enjoindre imposer interdire suggérer reprocher conseiller recommander commander
      réclamer éviter intimer prescrire`,
  },
  purposes: 'pour afin_de de_quoi sans en_vue_de en_mesure_de de à',
  aims: 'pour afin_de en_vue_de',
  infinitiveEndings: 'er ir',
  nounEndings: 'ier',
  participleEndings: 'é ée és ées i u is it us',
  copulas: 'être devenir rester demeurer redevenir',
  nounForms: `incendie incendies baisse hausse offre vente compte chute montant cible charge annonce mise place marche demande recherche
    perte prise entreprise produit siège contrôle finance finances capitaine présent pilote entrée sortie venue arrivée
    suite été avance amende pari paris note notes rapport rachat acquis parties partie fait faits conseil reprise
    cession cessions marque marques soutien visite enquête plainte échange échanges part parts emprunt prêt
    mort morts salarié salariée parlement gouvernement dirigeant dirigeants dirigeante
    acte actes grève représentant représentants habitant habitants étudiant étudiants enseignant montants fabricant exploitant
    groupe sortant sortante sortants sortantes participant participants suivant suivante important cours titre titres`,
  plurals: [
    ['ail', 'ails'],
    ['al', 'aux'],
    ['eau', 'eaux'],
    ['eu', 'eux'],
    ['s', 's'],
    ['x', 'x'],
    ['', 's'],
  ],
  examples: `tels_que tels_qu' telles_que telles_qu' tel_que telle_que comme dont notamment parmi_lesquels parmi_lesquelles
    y_compris à_l'_image_de à_commencer_par en_particulier au_premier_rang_desquels au_premier_rang_desquelles
    en_tête_desquels en_tête_desquelles au_nombre_desquels au_nombre_desquelles`,
  sources:
    "source sources personne personnes selon d'après rapport magazine quotidien agence journal télévision radio",
  periods: 'exercice année an semestre trimestre mois période saison jour semaine groupe',
  successions: `fois étape phase vague volet tour épisode édition mandat génération version partie chapitre tome temps pas essai
    tentative séance journée jour semaine mois trimestre semestre année an exercice saison congrès procès rendez-vous réunion
    rencontre visite plan accord opération acquisition rachat levée_de_fonds tour_de_table cession fermeture ouverture hausse
    baisse recul repli progression chute augmentation perte victoire défaite succès titre match but drame accident attentat
    attaque grève manifestation mobilisation démission nomination licenciement décès mort cas victime candidat candidature projet`,
  sites: SITES,
  happenings: HAPPENINGS,
  crashes: `percuter heurter renverser tamponner écraser exploser effondrer chavirer sombrer couler dérailler faucher poignarder basculer
    embraser éventrer encastrer ensevelir`,
  roads: `départementale nationale autoroute route rue avenue boulevard rocade périphérique rd rn pont quai place chemin d n a`,
  places: 'monde planète étranger hexagone',
  venues: `mairie préfecture sous-préfecture hôtel_de_ville hôtel rectorat ministère tribunal palais palais_de_justice gare aéroport stade
    théâtre salle salle_des_fêtes gymnase siège usine école lycée collège université campus place parvis rond-point péage port
    église cathédrale mosquée basilique temple hôpital caserne commissariat gendarmerie ambassade consulat parlement assemblée sénat
    bourse_du_travail parc quai esplanade arène zénith palais_des_congrès musée prison centre_pénitentiaire`,
  assets: ASSETS,
  adverbialNouns: 'ensemble',
  civicHouses: `hôpital hôpitaux chu chr chru université lycée collège école faculté académie musée théâtre
    bibliothèque église cathédrale abbaye syndicat fédération confédération ligue association fondation ville commune mairie métropole
    région département conseil tribunal préfecture ministère parlement ambassade unicef onu`,
  outlets: OUTLETS,
  groups: {
    nouns: 'groupement consortium attelage trio duo tandem quatuor alliance coalition pool',
    by: 'mener conduire emmener piloter diriger composer former constituer réunir rassembler coordonner',
    of: 'réunir associer regrouper rassembler comprendre comporter composer unir',
  },
  metonyms: `porte-parole service_de_presse action titre cours direction groupe équipe site usine filiale branche division activité
    conseil_d'_administration maison_mère état-major service plateforme magasin boutique agence point_de_vente enseigne marque hypermarché
    supermarché`,
  branches: 'filiale branche division succursale pôle',
} satisfies Partial<ClaimsLocale>;
