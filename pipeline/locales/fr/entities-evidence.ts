/** What the press says of firms, places and persons, whatever they are called: it tells the type of a name that the model has not seen. */
import type { TypeEvidence } from '../entities.js';

/** Up to the verb: «X», «X, qui n’», «X a déjà», «X devrait», «X s’apprête à». */
const TO_VERB =
  "(?:,? qui)? (?:(?:n['’]|s['’]|l['’]|ne |se |y |en )?(?:a|avait|aurait|va|veut|voudrait|compte|prévoit|envisage|espère|pourrait|devrait|doit|vient|souhaite|entend|apprête)(?: \\p{Ll}+ment| déjà| aussi| ainsi| même| également| encore| donc| pourtant)?(?: à| de| d(?=['’]))?(?:['’]| ))?(?:n['’]|s['’]|ne |se |y |en )?";

/** A name does one of these things: the verbs with what follows them. */
const does = (...deeds: readonly string[]): string => `${TO_VERB}(?:${deeds.join('|')})`;

/** Verbs in -er in the forms that an article has of them, by their stems. */
const verbs = (...stems: readonly string[]): string =>
  `(?:${stems.join('|')})(?:e|ait|era|erait|é|ée|er)(?!\\p{L})`;

/** Other verbs, all forms written out. */
const forms = (...words: readonly string[]): string => `(?:${words.join('|')})(?!\\p{L})`;

/** «300», «plus de 300», «une centaine», «sa», «deux»: an amount or a possession follows. */
const AMOUNT = '(?: \\p{Ll}+){0,2} \\d';
const OWN = ' (?:sa|son|ses|une?|deux|trois|quatre|cinq|six|dix|\\d+) (?:\\p{Ll}+ )?';
const SITES =
  '(?:usines?|sites?|magasins?|boutiques?|agences?|bureaux?|entrepôts?|ateliers?|restaurants?|cliniques?|filiales?|divisions?|branches?|activités?|participations?|siège)(?!\\p{L})';

/** «la start-up», «l’ancien numéro deux», «premier», in front of a firm’s trade. */
const ARTICLES =
  "(?:(?:le|la|une?|les|des|jeune|petite?|ancienne?|ex|premier|première|deuxième|troisième|quatrième) ?|l['’]|ex-)*";
const FIRMS = [
  ...['start-up', 'startup', 'jeune pousse', 'société', 'entreprise', 'groupe', 'PME', 'ETI', 'firme'],
  ...['fintech', 'biotech', 'medtech', 'foodtech', 'legaltech', 'insurtech', 'proptech', 'edtech', 'licorne'],
  ...['pépite', 'néobanque', 'coopérative', 'enseigne', 'filiale', 'compagnie', 'chaîne', 'foncière'],
  ...['fabricant', 'constructeur', 'équipementier', 'opérateur', 'distributeur', 'fournisseur', 'éditeur'],
  ...['sous-traitant', 'exploitant', 'grossiste', 'armateur', 'assureur', 'transporteur', 'hébergeur'],
  ...['chantier naval', 'laboratoire pharmaceutique', 'géant', 'leader', 'numéro (?:un|deux|trois|quatre)'],
].join('|');

/** What a firm is called that is told by its town: «le groupe de Mulhouse». */
const TOLD_BY_TOWN = [
  ...[
    'groupe',
    'société',
    'entreprise',
    'start-up',
    'startup',
    'jeune pousse',
    'PME',
    'ETI',
    'firme',
    'pépite',
  ],
  ...['biotech', 'fintech', 'medtech', 'licorne', 'jardinerie', 'boulangerie', 'brasserie', 'librairie'],
  ...[
    'grossiste',
    'industriel',
    'coutelier',
    'horloger',
    'maroquinier',
    'chocolatier',
    'semencier',
    'papetier',
  ],
  ...[
    'verrier',
    'faïencier',
    'joaillier',
    'fromager',
    'menuisier',
    'imprimeur',
    'plasturgiste',
    'chaudronnier',
  ],
].join('|');

const PRODUCTS = [
  ...[
    'jeu',
    'jeux',
    'logiciel',
    'application',
    'appli',
    'chatbot',
    'moteur de recherche',
    'vaccin',
    'médicament',
  ],
  ...[
    'smartphone',
    'téléphone',
    'tablette',
    'console',
    'montre',
    'voiture',
    'berline',
    'citadine',
    'SUV',
    'moto',
  ],
  ...[
    'avion',
    'hélicoptère',
    'drone',
    'satellite',
    'fusée',
    'lanceur',
    'roman',
    'film',
    'série',
    'album',
    'puce',
  ],
].join('|');

const OFFICES = [
  ...['directeur', 'directrice', 'présidente?', 'PDG', 'P-DG', 'DG', 'maire', 'ministre', 'députée?'],
  ...['avocate?', 'porte-parole', 'déléguée?', 'secrétaire', 'fondateur', 'fondatrice', 'cofondateur'],
  ...['cofondatrice', 'gérante?', 'analyste', 'économiste', 'professeure?', 'chercheur', 'chercheuse'],
  ...['ingénieure?', 'journaliste', 'patronne?', 'responsable', 'sénateur', 'sénatrice', 'préfète?'],
].join('|');

export const evidence: readonly TypeEvidence[] = [
  {
    // a firm that is called as its founder; not so sure that it overrules a person that the model is sure of
    type: 'ORG',
    over: ['LOC', 'PRODUCT', 'EVENT', 'PER'],
    fullNames: true,
    weight: 1,
    after: [
      does(
        `${verbs('supprim')}${AMOUNT}(?:[ \\u00A0\\u202F]?\\d)* (?:postes|emplois)`,
        `${forms('dépos(?:e|er|é) (?:le|son) bilan', 'entr(?:e|er|é|ée) en Bourse')}`,
      ),
    ],
  },
  {
    // nobody else has a balance sheet or a number of employees
    type: 'ORG',
    over: ['LOC', 'PRODUCT', 'EVENT', 'PER'],
    weight: 1.2,
    after: [
      does(
        `${forms('emploi(?:e|era)', 'employ(?:ait|é|er)')}${AMOUNT}`,
        `${forms('compt(?:e|ait|era)')}${AMOUNT}(?:[ \\u00A0\\u202F]?\\d)* (?:salariés|employés|collaborateurs|magasins|boutiques|abonnés|clients|agences)`,
        `${verbs('réalis', 'dégag', 'affich', 'enregistr', 'accus', 'publi')} (?:une? )(?:chiffre d|bénéfice|perte|résultat|marge)`,
      ),
    ],
  },
  {
    // a family name alone can be the firm's
    type: 'ORG',
    over: ['LOC', 'PRODUCT', 'EVENT', 'PER'],
    weight: 0.8,
    after: [
      does(
        `${verbs('recrut', 'embauch', 'licenci', 'lèv', 'lev', 'invest', 'livr', 'équip')}${AMOUNT}`,
        `${forms('vaut', 'vaudrait', 'valait', 'pès(?:e|erait)', 'pesait', 'vend', 'vendu', 'vendra', 'produi[rst]', 'produira', 'investi[rt]?', 'investira', 'détien[dt]', 'détiendra')}${AMOUNT}`,
        `${forms('ouvr(?:e|ira|ait|ir)', 'ouvert', 'ferm(?:e|era|er|é)', 'c[éè]d(?:e|era|er|é)', 'vend', 'vendre', 'inaugur(?:e|era|er|é)')}${OWN}${SITES}`,
        `${verbs('augment', 'relèv', 'relev', 'abaiss', 'confirm')} ses (?:prix|tarifs|objectifs|prévisions)`,
      ),
      ' (?:est|était|a été|serait|sera)(?: \\p{Ll}+)? (?:valorisée?|cotée?) ',
      ` se dot(?:e|era) d| s['’]est dotée? d`,
      does(`${verbs('fabriqu', 'commercialis', 'délocalis', 'fusionn')}`),
      `, ${ARTICLES}(?:${FIRMS})(?!\\p{L})`,
      ', (?:co)?fondée? (?:en|par|il y a|à) ',
    ],
  },
  {
    // a person may be spoken of so, no place and no product
    type: 'ORG',
    over: ['LOC', 'PRODUCT', 'EVENT'],
    weight: 0.6,
    before: [
      "(?<!\\p{L})(?:la direction|le conseil d['’]administration|les? actionnaires?|du capital|au capital|la filiale|filiale|le rachat|la reprise|la faillite|la chute|le titre|l['’]action) (?:de |d['’])",
      '(?<!\\p{L})[Cc]hez ',
      '(?<!\\p{L})(?:rachetée?|reprise?|détenue?|contrôlée?|développée?|exploitée?|éditée?|fabriquée?) par ',
    ],
    after: [
      does(
        `${verbs('rach[èe]t', 'embauch', 'recrut', 'licenci')}`,
        `${forms('acquiert', 'acquérir', 'acquis', 'acquerra')}`,
      ),
      ', (?:spécialiste|spécialisée?|basée?|installée?|implantée?) ',
      does(
        `${forms('prévo(?:it|yait|ir)', 'prévu', 'tabl(?:e|ait|er|é) sur', 'escompt(?:e|ait|er|é)')} (?:encore )?(?:une? (?:croissance|hausse|baisse|chiffre|bénéfice|perte)|de )`,
      ),
    ],
  },
  {
    // whose these are, is neither a person nor a product
    type: 'ORG',
    over: ['PRODUCT', 'EVENT', 'PER'],
    weight: 0.5,
    before: [
      "(?<!\\p{L})(?:salariés|cadres?|ouvriers|employés|grévistes|actionnaires?|direction|dirigeants|administrateurs|banquiers|créanciers|syndicats|clients?|fournisseurs?|concurrents?|comptes|dettes?|valorisation|pertes|bénéfices|conseil d['’]administration) (?:de |d['’])",
    ],
  },
  {
    // what is announced, hoped or refused is so by somebody, never by a product
    type: 'ORG',
    over: ['PRODUCT', 'EVENT'],
    weight: 0.6,
    after: [
      does(
        `${verbs('annonc', 'indiqu', 'précis', 'invoqu', 'réclam', 'négoci', 'sign', 'contest', 'revendiqu', 'étudi', 'renonc', 'abandonn', 'envisag', 'estim', 'regrett', 'refus', 'souhait', 'collabor', 'confirm', 'hésit')}`,
        `${forms('prévo(?:it|yait|ir)', 'prévu', 'veut', 'voulait', 'voudrait', 'espèr(?:e|ait)', 'espérait', 'dément', 'démenti', 'démentir', 'réfléchit', 'entend', 'associ(?:e|er) ', 'alli(?:e|er) ', 'compt(?:e|ait) \\p{Ll}+[ei]r', 'cherch(?:e|ait|er) à', 'fait (?:appel|machine arrière|savoir)', 'travaill(?:e|ait|er) (?:avec|pour)', 'félicit(?:e|er)', 'engag(?:e|er)', 'investi[rt]?', 'investira')}`,
      ),
      ', (?:premier|première|deuxième|troisième|quatrième) \\p{Ll}+(?:eur|euse|iste|ier|ière|ant|logue)(?!\\p{L})',
      '\\u00A0?[ \\u202F]?: (?:[^.\\n]{0,30} )?(?:\\d+ (?:postes|emplois|licenciements)|suppressions?|plan social|licenciements)',
    ],
  },
  {
    type: 'LOC',
    over: ['ORG', 'PRODUCT', 'EVENT'],
    weight: 1.2,
    oneWord: true,
    before: [
      `(?<!\\p{L})(?:[Ll]e |[Ll]a |[Ll]['’]|[Dd]u |[Aa]u |[Uu]ne? |[Cc]ette? )(?:${TOLD_BY_TOWN}) (?:de |d['’])`,
      "(?<!\\p{L})(?:ville|maire|commune|village|habitants|région|agglomération|métropole|aéroport|gare|banlieue|faubourgs|quartier|port) (?:de |d['’])",
      "(?<!\\p{L})(?:basée?|installée?|implantée?|située?|domiciliée?|née?|arrivée?) (?:à|près de|près d['’]) ?",
      '(?<!\\p{L})(?:usines?|sites?|magasins?|boutiques?|ateliers?|entrepôts?|agences?|bureaux?|siège) à ',
      "(?<!\\p{L})(?:près d(?:e |['’])|non loin d(?:e |['’])|au large d(?:e |['’])|à l['’]ouest d(?:e |['’])|à l['’]est d(?:e |['’])|au (?:nord|sud) d(?:e |['’]))",
    ],
  },
  {
    // a place is one where something happens; «à» and «en» have other uses and say no more than that it may be one
    type: 'LOC',
    over: [],
    weight: 0,
    after: [' \\(\\p{Lu}\\p{L}+(?:[ -]\\p{L}+)*\\)'],
    before: [
      '(?<!\\p{L})(?:[ÀàA]|[Ee]n|[Aa]u|[Aa]ux|[Vv]ers|[Dd]ans|[Ss]ur|[Ll]e|[Ll]a|[Ll]es|[Dd]u|[Dd]es) ',
      "(?<!\\p{L})(?:[Ll]|[Dd]ans l|[Àà] l|[Dd]e l)['’]",
      "(?<!\\p{L})(?:usines?|sites?|magasins?|boutiques?|ateliers?|entrepôts?|agences?|bureaux?|siège) (?:de |d['’])",
    ],
  },
  {
    type: 'PRODUCT',
    over: ['ORG', 'LOC', 'PER'],
    weight: 0.8,
    after: [` est une? (?:\\p{Ll}+ )?(?:${PRODUCTS})(?!\\p{L})`, `, ${ARTICLES}(?:${PRODUCTS})(?!\\p{L})`],
  },
  {
    type: 'PRODUCT',
    over: [],
    weight: 0,
    before: [
      '(?<!\\p{L})(?:[Ll]e|[Ll]a|[Ll]es|[Uu]ne?|[Dd]es|[Dd]u|[Aa]ux?|[Ss]on|[Ss]a|[Ss]es|[Ll]eurs?|[Cc]ette?|[Cc]es?|\\d+|\\p{Ll}+s) ',
      "(?<!\\p{L})(?:[Ll]|[Dd]e l|[Àà] l)['’]",
    ],
  },
  {
    type: 'PER',
    over: ['ORG'],
    weight: 1,
    severalWords: true,
    before: [`(?<!\\p{L})(?:[Ll]e |[Ll]a |[Ll]['’]|[Dd]u |[Aa]u )(?:${TOLD_BY_TOWN}) (?:de |d['’])`],
  },
  {
    type: 'PER',
    over: ['ORG', 'LOC', 'PRODUCT'],
    weight: 1,
    before: ['(?<!\\p{L})(?:famille|frères|sœurs|époux|clan|veuve|héritiers|fratrie|couple) '],
    after: [
      ', \\d\\d ans(?!\\p{L})',
      `, (?:(?:le|la|une?|son|sa|ancienne?|nouveau|nouvelle|vice-) ?|l['’]|ex-)*(?:${OFFICES})(?!\\p{L})`,
    ],
  },
  {
    // how an agency names who worked on a piece
    type: 'PER',
    over: ['ORG', 'LOC', 'PRODUCT'],
    weight: 1.2,
    severalWords: true,
    before: [
      '(?<!\\p{L})(?:[Rr]eportage|[Rr]édigé par|[Vv]ersion française|[Rr]ecueillis par|[Ee]nvoyée? spéciale?) ',
      '\\((?:[Rr]eportage|[Rr]édigé par|[Vv]ersion française|[Aa]vec)[^()\\n]{1,80}, édité par ',
    ],
  },
  {
    // «Pierre et Luc Arnaud»
    type: 'PER',
    over: [],
    weight: 0,
    after: [' et \\p{Lu}[\\p{L}-]+ \\p{Lu}\\p{Ll}'],
  },
];

export const businessWords: readonly string[] = [
  ...[
    'entreprise',
    'société',
    'groupe',
    'startup',
    'PME',
    'filiale',
    'usine',
    'usines',
    'magasins',
    'coopérative',
  ],
  ...['salariés', 'ouvriers', 'syndicats', 'direction', 'grévistes', 'licenciements', 'postes', 'embauches'],
  ...[
    'emplois',
    'effectifs',
    'coûts',
    'prix',
    'affaires',
    'repreneur',
    'trésorerie',
    'faillite',
    'redressement',
  ],
  ...['liquidation', 'actionnaires', 'actionnaire', 'investisseurs', 'capital', 'Bourse', 'action', 'fonds'],
  ...[
    'créanciers',
    'banquiers',
    'dette',
    'dettes',
    'bénéfice',
    'bénéfices',
    'perte',
    'pertes',
    'revenus',
    'ventes',
  ],
  ...['croissance', 'clients', 'client', 'fournisseurs', 'fournisseur', 'concurrents', 'concurrent', 'rival'],
  ...['marché', 'tarifs', 'commandes', 'commande', 'contrat', 'production', 'exportations', 'patron', 'PDG'],
  ...[
    'fondateur',
    'cadre',
    'cadres',
    'administrateurs',
    'valorisation',
    'rachat',
    'cession',
    'offre',
    'offres',
  ],
  ...[
    'marque',
    'enseigne',
    'industriel',
    'distributeur',
    'fabricant',
    'constructeur',
    'opérateur',
    'brevets',
  ],
  ...['objectifs', 'euros', 'partenariat', 'logiciel', 'plateforme', 'licorne', 'fintech', 'biotech'],
];
