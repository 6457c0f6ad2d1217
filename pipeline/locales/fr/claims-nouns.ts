/** French nouns that stand for names, and nouns of office. */
import type { ClaimsLocale } from '../claims.js';
import { origins } from './claims-demonyms.js';
import { renown } from './claims-renown.js';

/** What the press follows the price of. */
export const GOODS = `timbre abonnement ticket billet forfait litre baril essence gazole gaz_naturel fioul pain baguette péage
  course carte passe kilo kilogramme colis carburant once tonne quintal kilowattheure mégawattheure pass_navigo paquet
  cigarette cantine repas consultation café cacao sucre blé colza lait viande beurre cuivre or bitcoin euro
  dollar livre yen pass carnet carte_grise bouteille menu place`;

/** Where a company works, and what it closes. */
export const SITES = `usine site magasin agence boutique établissement restaurant entrepôt bureau centre succursale
  point_de_vente raffinerie hôtel hypermarché supermarché fonderie centrale librairie concession atelier laiterie abattoir
  clinique maternité brasserie imprimerie papeterie verrerie cimenterie sucrerie aciérie scierie mine plateforme_logistique
  bureau_de_poste guichet cinéma hôpital implantation filature
  supérette épicerie café bistrot boulangerie boucherie pharmacie station-service blanchisserie discothèque biscuiterie
  conserverie distillerie tannerie ehpad crèche menuiserie garage`;

/** Firms by their trade, each noun of which tells what they do («le cartonnier»). */
export const CRAFTS = `assureur avionneur sidérurgiste énergéticien transporteur armateur câblo-opérateur raffineur chimiste
  pétrolier brasseur cimentier promoteur hôtelier aciériste fintech biotech medtech greentech cleantech edtech
  insurtech deeptech foodtech proptech legaltech regtech agritech adtech martech healthtech mobilitytech
  paytech wealthtech marketplace place_de_marché verrier motoriste cartonnier papetier semencier horloger
  joaillier maroquinier voyagiste logisticien électricien gazier bancassureur hébergeur fondeur câblier
  volailler biscuitier sucrier laitier fromager charcutier tour-opérateur croisiériste autocariste ferrailleur
  minier imprimeur scieur textile cimentière grossiste négociant discounter bailleur loueur réassureur
  mutualiste affactureur ascensoriste lunetier siropier bijoutier chausseur confiseur chocolatier glacier
  meunier minotier embouteilleur caviste pépiniériste cuisiniste meublier bagagiste parfumeur cosméticien
  tanneur filateur tisseur bonnetier plasturgiste injecteur mouliste décolleteur forgeron chaudronnier
  métallurgiste électronicien satellitier opticien hélicoptériste missilier droniste armurier carrossier
  aménageur lotisseur bâtisseur façadier charpentier messagiste expressiste chargeur affréteur transitaire
  déménageur afficheur télédiffuseur câblodistributeur agrochimiste abatteur salaisonnier conserveur
  saurisseur mareyeur distillateur tonnelier bouchonnier cigarettier pneumaticien aluminier tréfileur
  robinetier outilleur quincaillier jouetier gantier équarrisseur recycleur généricien génériqueur roboticien
  télécommerçant cybermarchand vépéciste soldeur franchiseur cartier céréalier coutelier faïencier
  porcelainier cristallier émailleur briquetier tuilier granitier matelassier ennoblisseur galvaniseur
  thermoformeur emballeur étiqueteur sérigraphe voiturier tractoriste vélociste caravanier aquaculteur
  ostréiculteur rosiériste horticulteur menuisier charcutier-traiteur viticulteur missilier dépollueur`;

/** What public bodies close and open. */
export const PUBLIC_SITES = `école collège lycée classe piscine bibliothèque médiathèque gymnase gare prison caserne commissariat
  gendarmerie musée théâtre mosquée campus faculté déchetterie déchèterie patinoire stade dispensaire centre_de_santé internat
  foyer zoo aéroport mairie_annexe trésorerie perception tribunal urgence bloc_opératoire lit crèche halte-garderie
  centre_de_loisirs cantine service service_d'_urgence maternelle refuge camping camp sous-préfecture consulat ambassade observatoire conservatoire auditorium`;

/** What a firm has and can sell, and is no firm itself. */
export const ASSETS = `${SITES} actif activité fonds_de_commerce portefeuille catalogue brevet vignoble verger domaine château
  parc réseau marque enseigne licence branche pôle division filiale journal magazine hebdomadaire quotidien chaîne radio station
  concession salle plateforme terminal entrepôt aéroport parking éolienne parc_éolien parc_solaire barrage gisement champ
  réserve concession_minière flotte navire camping club stade titre_de_presse régie régie_publicitaire studio laboratoire
  ligne_de_production silo abattoir cave chai serre élevage plantation cimetière crématorium laverie supérette hippodrome casino
  business cabinet affaire clientèle fichier centre_commercial mur drive stock outil_industriel outil_de_production
  droit_au_bail bail catalogue_musical galerie_marchande`;

/** What money is put into that is no single thing. */
export const OUTLETS = `électricité énergie renouvelable nucléaire éolien solaire photovoltaïque hydrogène biogaz biocarburant biométhane
  méthanisation géothermie gaz pétrole charbon stockage batterie fibre télécom cloud intelligence intelligence_artificielle ia
  robotique robotisation automatisation numérique numérisation digital digitalisation informatique cybersécurité logiciel donnée
  puce semi-conducteur recherche innovation formation sécurité infrastructure transport ferroviaire mobilité logement immobilier
  foncier santé éducation enseignement défense armement culture tourisme publicité marketing communication équipement machine
  outillage matériel robot technologie logistique distribution e-commerce alimentation agriculture agroalimentaire cosmétique luxe
  beauté automobile aéronautique décarbonation transition électrification biodiversité environnement assainissement recyclage forêt
  capacité unité bâtiment hangar data_center centre_de_données gigafactory production industrie industrialisation commercialisation prospection start-up startup contenu bitcoin cryptomonnaie`;

/** Who leads a state or its government, whom the article must have called so. */
const LEADERS = "chef_de_l'_état cheffe_de_l'_état chef_d'_état chef_du_gouvernement cheffe_du_gouvernement";

const OFFICES = `mandataire_social pdg patron patronne président présidente président-directeur_général présidente-directrice_générale
  directeur_général directrice_générale directeur_général_délégué directrice_générale_déléguée directeur
  directrice chef cheffe dirigeant dirigeante fondateur fondatrice cofondateur cofondatrice co-fondateur
  co-fondatrice ceo dg ministre premier_ministre première_ministre secrétaire secrétaire_général
  secrétaire_générale secrétaire_d'_état maire député députée sénateur sénatrice préfet préfète procureur
  procureure avocat avocate gouverneur gouverneure commissaire porte-parole responsable délégué déléguée
  président_du_directoire vice-président vice-présidente administrateur administratrice trésorier trésorière
  économiste analyste chercheur chercheuse professeur professeure entraîneur entraîneuse entraineur entraineuse
  sélectionneur sélectionneuse pape roi reine prince princesse émir sultan cardinal archevêque évêque
  sous-préfet sous-préfète ambassadeur ambassadrice conseiller conseillère directeur_de_cabinet
  directrice_de_cabinet directeur_sportif rapporteur rapporteure rédacteur_en_chef rédactrice_en_chef
  numéro_deux directeur_financier directrice_financière stratège chancelier chancelière associé associée gérant
  gérante consultant consultante ingénieur ingénieure coprésident coprésidente co-président adjoint adjointe
  permanent permanente drh directeur_des_ressources_humaines directrice_des_ressources_humaines
  délégué_syndical déléguée_syndicale délégué_central déléguée_centrale représentant représentante bourgmestre
  échevin échevine syndic conseiller_fédéral conseiller_d'_état élu élue maire-adjoint président_du_conseil
  directeur_adjoint directrice_adjointe secrétaire_régional secrétaire_régionale directeur_technique
  directeur_commercial directrice_commerciale directeur_industriel membre doyen doyenne recteur rectrice
  proviseur proviseure médiateur médiatrice conciliateur conciliatrice liquidateur liquidatrice
  mandataire_judiciaire administrateur_judiciaire économiste_en_chef chef_économiste secrétaire_national
  secrétaire_nationale codirecteur codirectrice co-directeur co-directrice cogérant cogérante co-gérant
  co-gérante premier_adjoint première_adjointe directeur_exécutif directrice_exécutive directeur_marketing
  directrice_marketing directeur_juridique directrice_juridique directeur_délégué directrice_déléguée
  directeur_opérationnel directrice_des_opérations directeur_des_opérations directrice_technique
  directrice_industrielle directeur_de_la_communication directrice_de_la_communication
  directeur_de_la_rédaction directrice_de_la_rédaction directeur_de_la_publication directrice_de_la_publication
  bâtonnier bâtonnière intendant intendante coordinateur coordinatrice superviseur premier_vice-président
  première_vice-présidente président_délégué présidente_déléguée codirigeant codirigeante coo cfo cto cmo cio
  chro directeur_artistique directrice_artistique sous-directeur sous-directrice chef_des_opérations
  cheffe_des_opérations administrateur_délégué administratrice_déléguée chef_de_la_direction
  cheffe_de_la_direction mairesse sous-ministre ministre-président ministre-présidente syndique
  conseillère_fédérale conseillère_d'_état directeur_du_cabinet directrice_du_cabinet directeur_de_campagne
  directrice_de_campagne chef_de_cabinet cheffe_de_cabinet président_exécutif présidente_exécutive
  directeur_général_adjoint directrice_générale_adjointe directeur_général_des_services
  directrice_générale_des_services dgs dga daf eurodéputé eurodéputée vice-recteur vice-rectrice co-dirigeant
  co-dirigeante cosecrétaire co-présidente associé-gérant associée-gérante copdg co-pdg managing_partner
  directeur_musical directrice_musicale vice-ministre vice-procureur vice-procureure haut-commissaire haut_commissaire
  vice-chancelier imam premier_secrétaire première_secrétaire député-maire sénateur-maire députée-maire
  sous-secrétaire_d'_état chef_d'_état-major premier_vice-ministre vice-premier_ministre nonce vicaire mufti rabbin commissaire_général commissaire_générale
  président-fondateur présidente-fondatrice président_élu présidente_élue garde_des_sceaux juge juge_d'_instruction envoyé_spécial envoyée_spéciale
  attaché_de_presse attachée_de_presse comptable chef_comptable commandant commandante commandant_en_chef
  ${LEADERS} secrétaire_confédéral secrétaire_confédérale secrétaire_fédéral secrétaire_fédérale`;

/** What a minister, an elected deputy or a director is given to look after. */
export const PORTFOLIOS = `finance finances urbanisme budget sport culture jeunesse logement voirie communication marketing propreté
  éducation santé tourisme environnement écologie mobilité transition_écologique affaires_scolaires affaires_sociales
  ressources_humaines petite_enfance action_sociale solidarité agriculture portefeuille maroquin délégation vie_associative
  patrimoine état_civil stratégie rédaction`;

/** Each title may be a former one («l’ex-porte-parole»). */
const withFormer = (titles: string): string => titles.replace(/\S+/gu, '$& ex-$&');

export const TITLES = withFormer(OFFICES);

/** Offices of state, which nobody is called by who is called by another of them. */
const PUBLIC =
  `ministre premier_ministre première_ministre vice-ministre maire mairesse député députée sénateur sénatrice
  procureur procureure vice-procureur préfet préfète sous-préfet sous-préfète gouverneur gouverneure ambassadeur ambassadrice
  roi reine pape cardinal archevêque évêque imam chancelier chancelière bourgmestre secrétaire_d'_état eurodéputé eurodéputée
  garde_des_sceaux juge juge_d'_instruction haut-commissaire émir sultan prince princesse`.split(/\s+/u);

export const nouns = {
  anaphora: {
    nouns: [
      {
        types: ['ORG'],
        side: 'bought',
        nouns: 'startup start-up jeune_pousse pépite licorne',
      },
      { types: ['ORG'], side: 'bought', party: true, nouns: 'cible société_cible' },
      { types: ['ORG'], side: 'buyer', nouns: 'géant mastodonte colosse ogre' },
      { types: ['ORG'], side: 'buyer', party: true, nouns: 'repreneur acquéreur acheteur' },
      {
        types: ['ORG'],
        relational: true,
        nouns: `filiale concurrent rival sous-traitant syndicat holding maison_mère partenaire concurrente rivale voisin confrère`,
      },
      {
        types: ['ORG'],
        relational: 'bare',
        trade: true,
        nouns: `fournisseur prestataire fonds cabinet agence distributeur producteur`,
      },
      {
        types: ['ORG'],
        general: true,
        nouns: 'groupe société entreprise firme multinationale industriel entité conglomérat',
      },
      {
        types: ['ORG'],
        nouns: `concepteur développeur éditeur courtier gestionnaire compagnie constructeur enseigne fabricant
          opérateur équipementier maison marque pme eti plateforme plate-forme chaîne leader spécialiste
          institution organisation établissement usine direction titre action état-major
          conseil_d'_administration pionnier numéro_un exploitant scale-up scaleup poids_lourd fleuron
          groupe_familial e-commerçant ex-fleuron ex-pépite entreprise_familiale société_familiale
          façonnier ensemblier intégrateur hypermarché studio champion outsider challenger vétéran tpe`,
      },
      {
        types: ['ORG'],
        trade: true,
        nouns: `banque laboratoire coopérative mutuelle réseau_social néobanque foncière régie ${CRAFTS}`,
      },
      {
        types: ['ORG'],
        trade: true,
        civic: true,
        nouns: 'association fondation parti club hôpital université fédération',
      },
      {
        types: ['ORG'],
        named: true,
        nouns: `armée ministère commission tribunal office institut académie caisse comité ligue confédération théâtre musée
          festival aéroport fonderie clinique laiterie papeterie verrerie sucrerie raffinerie brasserie imprimerie conserverie
          aciérie cimenterie biscuiterie distillerie scierie filature minoterie rectorat école orchestre chambre centrale
          chantier chocolaterie faïencerie manufacture tannerie`,
      },
      {
        types: ['LOC'],
        nouns: `pays ville commune région département île capitale métropole village émirat royaume archipel sultanat principauté`,
      },
      {
        types: ['PER'],
        nouns: `${TITLES.split(' ')
          .filter((title) => !PUBLIC.includes(title) && !LEADERS.split(' ').includes(title))
          .join(' ')} homme femme homme_d'_affaires milliardaire entrepreneur entrepreneuse
          quinquagénaire sexagénaire trentenaire quadragénaire élu élue candidat candidate intéressé ex-banquier
          polytechnicien polytechnicienne normalien normalienne centralien centralienne énarque banquier banquière magistrat magistrate
          diplomate haut_fonctionnaire patriarche septuagénaire octogénaire nonagénaire quadra quinqua juriste oligarque magnat héritier héritière jeune_dirigeant`,
      },
      { types: ['PER'], trade: true, nouns: PUBLIC.join(' ') },
      {
        types: ['PER'],
        relational: true,
        nouns: LEADERS,
      },
    ],
    origins,
    renown,
    titles: TITLES,
    boards:
      "conseil_d'_administration conseil_de_surveillance conseil directoire board assemblée_générale comité_de_nomination",
    addresses:
      'm mm mme mmes mlle mademoiselle madame monsieur messieurs mesdames me maître dr pr mgr monseigneur',
    companyTitles:
      withFormer(`gérant gérante cogérant cogérante drh directoire pdg ceo dg patron patronne directeur directrice
      directeur_général directrice_générale directeur_financier directrice_financière
      président-directeur_général présidente-directrice_générale directeur_général_délégué
      directrice_générale_déléguée dirigeant dirigeante fondateur fondatrice cofondateur cofondatrice
      administrateur administratrice membre président_du_directoire numéro_deux coo cfo cto cmo
      directeur_artistique directrice_artistique administrateur_délégué administratrice_déléguée
      chef_de_la_direction cheffe_de_la_direction directeur_général_adjoint directrice_générale_adjointe
      président_exécutif présidente_exécutive`),
    houseTitles:
      withFormer(`président présidente vice-président vice-présidente coprésident coprésidente co-président
      co-présidente porte-parole secrétaire_général secrétaire_générale trésorier trésorière responsable chef cheffe
      président_délégué présidente_déléguée délégué_général déléguée_générale secrétaire administrateur administratrice`),
    publicTitles: PUBLIC.join(' '),
    portfolios: `ministre vice-ministre sous-ministre secrétaire_d'_état sous-secrétaire_d'_état ministre_délégué
      ministre_déléguée ex-ministre`,
    townTitles:
      'maire bourgmestre premier_adjoint première_adjointe adjoint adjointe maire-adjoint échevin échevine',
    deals: `opération transaction rachat acquisition investissement accord rapprochement partenariat deal alliance
      pari manœuvre démarche initiative`,
  },
} satisfies Partial<ClaimsLocale>;
