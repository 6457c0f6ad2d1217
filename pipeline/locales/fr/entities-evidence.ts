/** What the press says of firms, places and persons, whatever they are called: it tells the type of a name that the model has not seen. */
import type { TypeEvidence } from '../entities.js';
import { ADJECTIVE, FAMILY_HOUSES, HOUSE_ENDS, HOUSES, OF_A_TRADE } from './entities-houses.js';

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

/** Trades that a family’s firm has in the plural: «les garages X». */
const FAMILY_TRADES = [
  ...['garages', 'carrières', 'transports', 'établissements', 'autocars', 'cars', 'meubles', 'galeries'],
  ...['laboratoires', 'éditions', 'ateliers', 'papeteries', 'tanneries', 'verreries', 'fonderies', 'forges'],
  ...['chantiers', 'brasseries', 'biscuits', 'salaisons', 'conserveries', 'pépinières', 'magasins'],
  ...[
    'supermarchés',
    'boulangeries',
    'jardineries',
    'distilleries',
    'scieries',
    'minoteries',
    'charcuteries',
  ],
].join('|');

const STAFF = 'salariés|employés|collaborateurs|magasins|boutiques|agences|points de vente|restaurants';
const EXCHANGES = '[Nn]asdaq|NASDAQ|NYSE|[Ee]uronext|EURONEXT|LSE|TSX|[Tt]oronto\\u00A0?:|SIX|code ISIN';

/** What a broker advises: «à Acheter sur X». */
const ADVICE =
  "[AÀa]cheter|[Cc]onserver|[Vv]endre|[Rr]enforcer|[Aa]lléger|[Nn]eutre|[Ss]urperformance|[Ss]ous-performance|[Ss]urpondérer|[Ss]ous-pondérer|l['’][Aa]chat|[Aa]chat|la vente";

/** «a cédé», «reprendre», «ouvrirait»: what happens to parts of firms and to their capital. */
const HANDS_OVER =
  'c[éè]d(?:e|ent|er|ait|era|é)|rach[eè]t(?:e|ent|er|ait|era|é)|repren(?:d|nent|dre|drait|dra)|repris|acqu(?:iert|érir|is)|vend(?:re|u|ent|ait|ra)?';
const OPENS = 'ouvr(?:e|ent|ir|ait|ira)|ouvert|confi(?:e|er|é)|apport(?:e|er|é)';
/** «fournit des pièces à X», «a commandé douze rames à X», «vend sa filiale à X»: nobody does so in a town. */
const HANDS_TO = [
  "fourni(?:t|r|ra|ssait)(?: (?!à )[\\p{Ll}\\d][\\p{Ll}\\d'’.-]*){1,8}",
  "command(?:e|er|era|é|ait) (?:\\p{Ll}+ (?:de )?)?\\d+(?: (?!à )[\\p{Ll}\\d][\\p{Ll}\\d'’.-]*){0,5}",
  "(?:c[éè]d(?:e|er|era|é|ait)|vend(?:re|ra|u|ait)?|revend(?:re|ra|u)?) (?:sa |leur |la )(?:filiale|marque|division|branche|enseigne)(?: (?!à )[\\p{Ll}][\\p{Ll}'’.-]*){0,5}",
].join('|');
const NAMED = '\\p{Lu}[\\p{L}-]*(?: (?:du |de |des )?\\p{Lu}[\\p{L}-]*){0,2}';
const PARTS = 'activités|actifs|parts|branches?|divisions?|filiales?|participations?|brevets|marques';

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
    'avionneur',
    'équipementier',
    'brasseur',
    'sidérurgiste',
    'chimiste',
    'biscuiterie',
    'laiterie',
    'papeterie',
    'fromagerie',
    'distillerie',
    'conserverie',
    'scierie',
    'verrerie',
    'sucrerie',
    'cimenterie',
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
    // what only houses are called
    type: 'ORG',
    over: ['LOC', 'PER'],
    fullNames: true,
    weight: 1.2,
    before: [`(?=(?:${HOUSES}) (?:(?:de |du |des |d['’]|de la |de l['’])?\\p{Lu}))`],
    after: [
      `(?<=(?<!\\p{L})(?!L(?:a|es?) )\\p{Lu}[\\p{L}\\p{M}'’&-]* (?:${HOUSE_ENDS}))(?![\\p{L}-]| \\p{Lu})`,
    ],
  },
  {
    // «l’enseigne de bricolage X», «le groupe familial de presse X»; a name behind «de» is none of it
    type: 'ORG',
    over: ['LOC', 'PRODUCT', 'PER'],
    weight: 1.2,
    before: [
      `(?<!\\p{L})(?:${OF_A_TRADE})(?: ${ADJECTIVE})? (?:de |d['’]|en )\\p{Ll}[\\p{Ll}-]{2,}(?: (?:de |d['’]|en |et (?:de |d['’])?)\\p{Ll}[\\p{Ll}-]{2,}| ${ADJECTIVE}){0,2} `,
    ],
  },
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
      ` et (?:ses|leurs) (?:\\p{Ll}+ )?\\d+(?:[ \\u00A0\\u202F.]?\\d{3})* (?:${STAFF})`,
      ` ?\\((?:(?:${EXCHANGES})(?!\\p{L})|(?:ISIN|mnémo|ticker|code)(?!\\p{L}))`,
    ],
    before: ['(?<!\\p{L})(?:[Mm]aison[- ]mère|[Ss]ociété(?:[- ]mère| sœur)|[Hh]olding de tête),? '],
  },
  {
    // nobody else has a balance sheet or a number of employees
    type: 'ORG',
    over: ['LOC', 'PRODUCT', 'EVENT', 'PER'],
    weight: 1.2,
    before: [
      // a family’s firm
      `(?<!\\p{L})(?:[Ll]es|[Dd]es|[Aa]ux) (?:${FAMILY_TRADES}) `,
      // how a broker speaks of a share
      `(?<!\\p{L})(?:à|son conseil|sa recommandation|son opinion|l['’]opinion|de) (?:["«“] ?)?(?:${ADVICE})(?: ?["»”])? sur (?:le titre |l['’]action )?(?:de |d['’])?`,
      "(?<!\\p{L})(?:[Ll]['’]action|[Ll]e cours|[Ll]es actions|d['’]actions|[Ll]es titres|[Ll]a capitalisation) (?:de |d['’])?(?=\\p{Lu})",
    ],
    after: [
      does(
        `${forms('emploi(?:e|era)', 'employ(?:ait|é|er)')}${AMOUNT}`,
        `${forms('compt(?:e|ait|era)')}${AMOUNT}(?:[ \\u00A0\\u202F]?\\d)* (?:salariés|employés|collaborateurs|magasins|boutiques|abonnés|clients|agences)`,
        `${verbs('réalis', 'dégag', 'affich', 'enregistr', 'accus', 'publi')} (?:une? )(?:chiffre d|bénéfice|perte|résultat|marge)`,
      ),
    ],
  },
  {
    // the house of a family that the article names persons of
    type: 'ORG',
    over: ['PER'],
    oneWord: true,
    weight: 1.2,
    before: [
      `(?<!\\p{L})(?:${[...FAMILY_HOUSES, 'entreprise', 'société', 'groupe', 'maison', 'cabinet'].join('|')})(?: ${ADJECTIVE})? `,
    ],
    after: [
      does(
        `${forms('ferm(?:e|era|ait|er|é)')} (?:définitivement )?ses portes`,
        `${forms('baiss(?:e|era|er|é)')} (?:définitivement )?(?:le|son) rideau`,
        `${forms('met', 'mettra', 'mettre', 'mis')} la clé sous la porte`,
      ),
      ' (?:est|était|a été|avait été|serait|sera|n’est|n’était) (?:\\p{Ll}+ ){0,3}en (?:dépôt de bilan|cessation d|redressement|liquidation)',
    ],
  },
  {
    // one calls at a person's too, so that this alone is not enough
    type: 'ORG',
    over: ['PER'],
    oneWord: true,
    weight: 0.4,
    before: ['(?<!\\p{L})[Cc]hez '],
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
      ' (?:est|était) une? (?:\\p{Ll}+ )?(?:start-up|startup|jeune pousse|société|PME|ETI|coopérative|filiale|licorne|[a-z]+tech)(?!\\p{L})',
      ", acteur (?:de référence|de premier plan|majeur|mondial|historique|incontournable|clé) d(?:e |u |es |e l|ans |['’])",
      "\\u00A0?[ \\u202F]?: (?:\\p{Ll}+ )?(?:marges?|bénéfices?|résultats? (?:net|annuel|semestriel|trimestriel|d['’]exploitation|opérationnel)|chiffre d['’]affaires|dividende|avertissement sur|OPA|OPE|augmentation de capital)(?!\\p{L})",
      ', (?:co)?fondée? (?:en|par|il y a|à) ',
    ],
  },
  {
    // a person may be spoken of so, no place and no product
    type: 'ORG',
    over: ['LOC', 'PRODUCT', 'EVENT'],
    weight: 0.6,
    before: [
      "(?<!\\p{L})(?:[Ll]a direction|[Ll]e conseil d['’]administration|[Ll]es? actionnaires?|[DdAa]u capital|[Ll]e capital|[Ll]a filiale|[Ff]iliale|[Ll]e rachat|[Ll]a reprise|[Ll]a faillite|[Ll]a chute|[Ll]e titre|[Ll]['’]action) (?:de |d['’])",
      "(?<!\\p{L})(?:[Aa]nalystes?|[Éé]conomistes|[Ss]tratégistes?|[Cc]ourtiers?|[Aa]dministrateurs?|[Cc]arnet de commandes|[Ll]e PDG|[Ll]e P-DG|[Ll]a PDG|[Cc]apitalisation(?: boursière)?|[Cc]hiffre d['’]affaires) (?:de |d['’])",
      `(?<!\\p{L})(?:${HANDS_OVER}) (?:les |des |ses |ces |sa |la |une )(?:${PARTS})(?: \\p{Ll}+){0,3} (?:de |d['’])`,
      "(?<!\\p{L})(?:dans l['’]escarcelle|dans le giron|sous la coupe|aux mains|entre les mains|au tour de table|au capital) (?:de |d['’])",
      `(?<!\\p{L})[Mm]ariage (?:annoncé |envisagé )?(?:entre|avec) (?:${NAMED} et )?`,
      '(?<!\\p{L})(?:a|avait|ont|avaient|avoir|ayant) (?:co)?fondé ',
      '(?<!\\p{L})[Cc]hez ',
      '(?<!\\p{L})(?:rachetée?|reprise?|détenue?|contrôlée?|développée?|exploitée?|éditée?|fabriquée?|promise?|conçue?|bâtie?|gérée?|commercialisée?|distribuée?|produite?|cédée?|acquise?|absorbée?|assurée?|lancée?)s? par ',
      `(?<!\\p{L})(?:[Ss]on|[Ss]a|[Ss]es|[Ll]eurs?) (?:\\p{Ll}+ )?(?:filiales?|concurrente?s?|rivale?s?|partenaires?|actionnaires?|coentreprise|maison[- ]mère|repreneur|fournisseurs?|sous-traitants?|consœur)(?: ${ADJECTIVE})? `,
      "(?<!\\p{L})(?:(?:[Ee]n )?[Ii]ntroduisant|[Ii]ntroduction|[Pp]ropriétaire) (?:de |d['’])?",
      // «les coopératives X et Y»
      `(?<!\\p{L})(?:groupes|sociétés|entreprises|coopératives|enseignes|banques|fonds|opérateurs|constructeurs|mutuelles|fabricants|distributeurs|assureurs|éditeurs|industriels|équipementiers|start-up|startups)(?: \\p{Ll}+s)? (?:${NAMED}(?:, | et )){0,3}`,
    ],
    after: [
      does(
        `${verbs('rach[èe]t', 'embauch', 'recrut', 'licenci')}`,
        `${forms('acquiert', 'acquérir', 'acquis', 'acquerra')}`,
      ),
      // what is bought is a firm, and who buys it is one or a person
      `${TO_VERB}(?:offr(?:e|ir)|offert|empar(?:e|er|é) d(?:e |['’]|u )|(?:met|mettre|mis) la main sur ) ?${ARTICLES}(?:${FIRMS}|spécialiste)(?!\\p{L})`,
      " (?:est|a été|avait été|sera|serait|vient d['’]être) (?:rachetée?|absorbée?|recapitalisée?|renflouée?) par ",
      " (?:passe|passera|est passée?|tombe|tombera|est tombée?) (?:sous (?:pavillon|le contrôle|la coupe)|dans (?:le giron|l['’]escarcelle)) ",
      ', (?:spécialiste|spécialisée?|basée?|installée?|implantée?) ',
      // «Seule éclaircie, X : la filiale de Y …», but not behind a place at the head of a line
      `(?<=[^\\s.] \\p{Lu}[\\p{L}-]*)\\u00A0?[ \\u202F]?: (?:(?:la|le|une?|cette?) |l['’])(?:${FIRMS})(?!\\p{L})`,
      does(
        `${forms('prévo(?:it|yait|ir)', 'prévu', 'tabl(?:e|ait|er|é) sur', 'escompt(?:e|ait|er|é)')} (?:encore )?(?:une? (?:croissance|hausse|baisse|chiffre|bénéfice|perte)|de )`,
      ),
    ],
  },
  {
    // «à» marks a place elsewhere, but who buys in is none
    type: 'ORG',
    over: ['LOC', 'PRODUCT', 'EVENT'],
    weight: 1.2,
    before: [
      `(?<!\\p{L})(?:${HANDS_OVER}|${OPENS}) (?:(?:son|leur|le) capital|(?:sa|leur|la) majorité|(?:\\p{Ll}+ )?(?:de )?(?:ses|leurs|sa|leur) (?:parts?|titres|actions|participation)) (?:à |au profit d(?:e |['’]))`,
      '(?<!\\p{L})(?:(?:[Rr]e)?[Vv]endu|[Cc]édé|[Cc]onfié|[Ss]ous-traité|[Aa]dossé|[Aa]pporté)e?s? à ',
    ],
  },
  {
    type: 'ORG',
    over: ['LOC', 'PRODUCT', 'EVENT'],
    weight: 1.2,
    before: [
      `(?<!\\p{L})(?:${HANDS_TO}) à (?:${NAMED} et à )?`,
      '(?<!\\p{L})appart(?:ient|iennent|enait|enant) (?:depuis \\d+ )?à ',
    ],
  },
  {
    // towns merge too, so that this alone is not enough
    type: 'ORG',
    over: ['LOC', 'PRODUCT', 'EVENT', 'PER'],
    weight: 0.3,
    before: [
      `(?<!\\p{L})(?:[Ff]usion|[Rr]approchement) (?:annoncée? |envisagée? )?(?:entre|avec) (?:${NAMED} et )?`,
    ],
    after: [
      `(?: et ${NAMED})? (?:fusionnent|fusionneront|(?:vont|veulent|devraient) (?:fusionner|se marier)|ont fusionné|se marient)(?!\\p{L})`,
    ],
  },
  {
    // nor have persons a dividend, shareholders or sales
    type: 'ORG',
    over: ['EVENT', 'PER'],
    weight: 1.2,
    after: [
      // «sabre son dividende», «proposera à ses actionnaires», «a vu ses ventes»
      "(?:, qui)? (?:\\p{Ll}+ ){1,3}(?:son dividende|ses actionnaires|ses effectifs|son chiffre d['’]affaires|sa marge|ses marges|ses ventes|ses objectifs|son carnet de commandes)(?!\\p{L})",
      // «a publié jeudi un chiffre d’affaires»
      "(?:, qui)? (?:\\p{Ll}+ ){1,4}(?:un|un nouveau|des|sur un) (?:chiffre d['’]affaires|bénéfice net|résultats? nets?|ventes) (?:de|en) ",
      ' (?:tabl(?:e|ait|era)|mise|misait) sur un(?:e)? (?:retour|croissance|hausse|chiffre|bénéfice|marge)',
    ],
  },
  {
    // whose these are, is neither a person nor a product
    type: 'ORG',
    over: ['PRODUCT', 'EVENT', 'PER'],
    weight: 0.5,
    before: [
      "(?<!\\p{L})(?:salariés|cadres?|ouvriers|employés|grévistes|actionnaires?|direction|dirigeants|administrateurs|banquiers|créanciers|syndicats|clients?|fournisseurs?|concurrents?|comptes|dettes?|valorisation|pertes|bénéfices|conseil d['’]administration|numéro (?:un|deux|trois)) (?:de |d['’])",
    ],
  },
  {
    // what persons and products have not
    type: 'ORG',
    over: ['EVENT', 'PER'],
    weight: 0.6,
    after: [
      ", dont (?:l['’](?:activité|usine|actionnaire)|les (?:usines?|salariés|actionnaires|ventes|magasins)|le (?:capital|chiffre d['’]affaires|siège))(?!\\p{L})",
      " (?:change|changera|a changé) (?:de nom|d['’]actionnaires?|de propriétaire|de mains)(?!\\p{L})",
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
      `(?<!\\p{L})(?:[Ll]e |[Ll]a |[Ll]['’]|[Dd]u |[Aa]u |[Uu]ne? |[Cc]ette? |[Ss](?:a|on) |[Ll]eur )(?:${TOLD_BY_TOWN}) (?:de |d['’])`,
      // the same with an adjective or with what it makes: «l’entreprise familiale de X», «le fabricant de skis de X»
      `(?<!\\p{L})(?:${TOLD_BY_TOWN}|${OF_A_TRADE}) ${ADJECTIVE} (?:de |d['’])`,
      `(?<!\\p{L})(?:${OF_A_TRADE}) (?:de |d['’])\\p{Ll}+[sx] (?:${ADJECTIVE}s? )?(?:de |d['’])`,
      // the second and the third of several places
      `(?<!\\p{L})(?:usines|sites|magasins|boutiques|ateliers|entrepôts|agences|abattoirs|hypermarchés|cliniques) (?:\\p{Ll}+ )?(?:de |d['’])(?:${NAMED}(?:, | et )(?:de |d['’])?){1,4}`,
      "(?<!\\p{L})(?:ville|maire|commune|village|habitants|région|agglomération|métropole|aéroport|gare|banlieue|faubourgs|quartier|port|château|domaine|manoir|forêt|plage|canton|hameau) (?:de |d['’])",
      "(?<!\\p{L})(?:basée?|installée?|implantée?|située?|domiciliée?|née?|arrivée?) (?:à|près de|près d['’]) ?",
      '(?<!\\p{L})(?:usines?|sites?|magasins?|boutiques?|ateliers?|entrepôts?|agences?|bureaux?|siège) à ',
      "(?<!\\p{L})(?:près d(?:e |['’])|non loin d(?:e |['’])|au large d(?:e |['’])|à l['’]ouest d(?:e |['’])|à l['’]est d(?:e |['’])|au (?:nord|sud) d(?:e |['’]))",
    ],
  },
  {
    // nobody comes from a person
    type: 'LOC',
    over: ['ORG', 'PRODUCT', 'PER'],
    weight: 2,
    oneWord: true,
    before: ["(?<!\\p{L})(?:[Oo]riginaires?|[Nn]atifs?|[Nn]atives?) (?:de |d['’])"],
  },
  {
    // how a regional paper begins a brief: «Mimizan. Le papetier …»
    type: 'LOC',
    over: ['ORG', 'PRODUCT', 'PER'],
    weight: 1.2,
    oneWord: true,
    after: ["(?<=(?:^|\\n)\\p{Lu}[\\p{L}'’-]*)\\. \\p{Lu}"],
  },
  {
    // the same where towns alone are called so: «Les Herbiers. La charcuterie …», «Pont-l’Abbé : …»
    type: 'LOC',
    over: ['ORG', 'PRODUCT', 'PER'],
    weight: 1.2,
    after: [
      "(?<=(?:^|\\n)(?:L(?:a|es?) \\p{Lu}[\\p{L}'’-]*|(?:\\p{Lu}[\\p{L}'’-]*-)?Sainte?-[\\p{L}'’-]+|\\p{Lu}\\p{L}+-(?:sur|sous|en|lès|les|le|la|de|du|des|au|aux|d['’]|l['’]|la-)[\\p{L}'’-]+))(?:\\. \\p{Lu}|\\u00A0?[ \\u202F]?: )",
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
    before: [
      "(?<!\\p{L})(?:épouse|mari|femme|compagne|veuve|fils|fille|frère|sœur|père|mère|neveu|nièce|gendre) (?:de |d['’])",
    ],
    after: [
      ', \\d\\d ans(?!\\p{L})',
      " (?:risque|encourt|écope d(?:e |['’])|purge|a été condamnée? à)[^.,\\n]{1,25} (?:ans?|mois) de (?:prison|réclusion|détention)",
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
