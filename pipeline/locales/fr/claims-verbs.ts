/** French verbs of the economic press with their endings; a verb that is not here is not seen as one. */
import type { ClaimsLocale } from '../claims.js';

/** Endings that begin with e or i, and those that begin with a or o, of the verbs in -er. */
const FIRST_GROUP = {
  soft: {
    infinitive: 'er',
    participle: 'é ée és ées',
    singular: 'e era erait',
    plural: 'ent eront eraient èrent',
    first: 'erons',
  },
  hard: { gerund: 'ant', singular: 'ait a', plural: 'aient', first: 'ons' },
  full: {
    infinitive: 'er',
    gerund: 'ant',
    participle: 'é ée és ées',
    singular: 'ait a',
    plural: 'aient èrent',
    first: 'ons',
  },
  mute: { singular: 'e era erait', plural: 'ent eront eraient', first: 'erons' },
} as const;

export const verbs = {
  conjugations: [
    {
      endings: [
        {
          infinitive: 'er',
          gerund: 'ant',
          participle: 'é ée és ées',
          singular: 'e ait era erait a',
          plural: 'ent aient eront eraient èrent',
          first: 'ons erons',
        },
      ],
      verbs: `abandonn accept accord accus achev act ador adopt aid ajout align aliment amput anim annul apport appréci
        approuv arrach arrêt arriv assign assist associ assur attaqu attein attest attir attribu augment autoris
        bless bondiss bloqu boucl bouscul bout brad bris brûl cess cherch chiffr chut clarifi coiff collabor collect
        comment compt concentr concord condamn confi confirm conseill consult contribu contrôl convoit coopér coût
        crai crypt cré culmin cultiv cumul débauch débours début décid déclar décolor décroch défi demand demeur démarr
        démantel dénich dénombr dépass dépos dérap dériv destitu détach détrôn dévalu dévelop développ dévers dévoil dévou
        dialogu discut dispos distribu divis domin donn dop doubl dout dress dur échou écout écras effectu effondr
        embauch empoch emport encaiss enchaîn enregistr enquêt entam entr entraîn épingl équip escompt espèr
        estim étal évalu évinc évit évoqu exist expliqu exploit export expos expriment exprim ferm fêt figur
        financ fix fonctionn fond form forniss franchis frapp fusionn gagn gonfl grav grev grimp habit hérit implant
        implor import impos incarn incit inclin inculp indemnis indiqu injecte inject insist inspir install interrog
        invit jou justifi lâch laiss licenci limit limog livr lou manqu marqu marti maraud mentionn merit mis mobilis
        montr mont mut négoci nomm not observ occup octroi offici ordonn organis oubli pari parl particip pass
        perform pein perquisitionn pes pilot plafonn plaid plac plom plomb port pos poste poursuit prêt précis présent présid prim
        priv prohib proclam programm propos prouv provoqu public publi quadrupl quitt rapport rassembl raviss réalis
        réclam réclin récolt recommand recrut recul redress réduis refus regard régress rejet réitèr relat
        rembours remport rencontr renforc renfi renonc rent report représent retir rest retourn retrouv révis réclam
        sanctionn sauv séduis sembl sépar signal sign sollicit sombr soulign souhait spécialis stagn stopp subventionn
        suggèr supprim surpass suspect tabl tablis tent titularis tomb touch tourn trait transform travers
        tripl trouv tuméfi utilis valid valoris vari vers veill vis vol vot chapeaut charg command consol consolid cot
        cré criqu dispers dot édifi égal embarqu éch encadr envisag euphoris explor factur formul gaspill
        grignot honor idéalis inaugur inform intégr intensifi jug liquid moderni modernis motiv muscl opt orient parrain
        perpétr plaqu préconis prépar promul propuls racont rafl rassur redout regroup rehauss
        rejoign relev remani respect ressuscit sauvegard sécuris succomb tabl tir toniti vant verrouill aid parl
        adress accumul affirm assassin avou batt baptis cherch chang considér constat croul culpabilis
        débarqu débloqu dédommag démissionn dénonc déplor désign devanç écop écoul édit élabor empir enseign
        enthousiasm épaul épous excus expir flamb fourn frôl génèr imagin immatricul indigna inquièt jet jur
        jouxt lanc larg lamin lév libèr mandat mani maintien ménag narr notifi oblig oeuvr ouvr pari pénalis
        perturb plébiscit pouss prolong ralli rapatri rapproch rassasi recapitalis réclam redirig refond réfut
        réorganis réimplant réserv résult romp secou séjourn siphonn soupçonn stipul tarifi tax tonn tranch
        trébuch vaccin ventil virevolt écart écart embras dévis déroul termin statu recens annex
        cré cofond décroch gonfl croqu vir trépass infect inond touch sondèr chiffr gâch ponctionn
        cofinanc soustrai autofinanc coorganis exfiltr introni intronis recas parachut propuls dépêch instal réinstall
        échang remerci congédi révoqu détrôn suspen démission abaiss surélev rehauss relog écras réduc explos dégring
        dégringol plong progress gagn grapill grappill remont rebond tass effrit replia retomb patin vacill dévalis
        cotis plac déplac plomb rémunér utilis aliment consacr affect destin vot particip coll octroy
        concern disput envisag mais estim ambitionn programm planifi projet souhait pari compt invit ajout
        souscri souten gard récupér fédér oppos habilit spécifi cumul assum exerc dirig regagn réunit frôl`,
    },
    {
      endings: [FIRST_GROUP.soft, FIRST_GROUP.hard],
      verbs: `annonc/annonç financ/financ lanc/lanç relanc/relanç renonc/renonç dénonc/dénonç avanc/avanç
        exerc/exerç remplac/remplaç plac/plaç déplac/déplaç renforc/renforç prononc/prononç commenc/commenç
        autofinanc/autofinanç cofinanc/cofinanç évinc/évinç menac/menaç influenc/influenç devanc/devanç
        échang/échange engag/engage dirig/dirige plong/plonge charg/charge chang/change partag/partage allong/allonge
        dédommag/dédommage licenci/licenci envisag/envisage déménag/déménage interrog/interroge oblig/oblige
        encourag/encourage voyag/voyage héberg/héberge hébergeur/x prolong/prolonge abrog/abroge corrig/corrige
        dégag/dégage emménag/emménage désengag/désengage voyag/voyage arrang/arrange exig/exige jug/juge rédig/rédige`,
    },
    {
      endings: [FIRST_GROUP.full, FIRST_GROUP.mute],
      verbs: `lev/lèv prélev/prélèv relev/relèv enlev/enlèv soulev/soulèv élev/élèv achet/achèt rachet/rachèt
        men/mèn emmen/emmèn amen/amèn ramen/ramèn pes/pès gel/gèl achev/achèv crev/crèv démantel/démantèl
        appel/appell rappel/rappell renouvel/renouvell jet/jett rejet/rejett projet/projett morcel/morcell
        emploi/x employ/emploi déploy/déploi pay/pai envoy/envoi essuy/essui octroy/octroi renvoy/renvoi nettoy/nettoi`,
    },
    {
      endings: [
        { ...FIRST_GROUP.full, singular: 'ait a era erait', plural: 'aient èrent eront eraient' },
        { singular: 'e era erait', plural: 'ent eront eraient' },
      ],
      verbs: `céd/cèd concéd/concèd possèd/possèd posséd/possèd rétrocéd/rétrocèd procéd/procèd succéd/succèd accéd/accèd
        précéd/précèd décéd/décèd obtempér/obtempèr opér/opèr coopér/coopèr récupér/récupèr espér/espèr
        libér/libèr génér/génèr accélér/accélèr considér/considèr intégr/intègr célébr/célèbr fédér/fédèr
        gér/gèr suggér/suggèr réitér/réitèr pénétr/pénètr préfér/préfèr rémunér/rémunèr révél/révèl
        complét/complèt inquiét/inquièt répét/répèt allég/allèg assiég/assièg protég/protèg acquiesc/acquiesc
        différ/diffèr transfér/transfèr déblatér/déblatèr`,
    },
    {
      endings: [
        {
          infinitive: 'ir',
          gerund: 'issant',
          participle: 'i ie is ies',
          singular: 'it issait ira irait',
          plural: 'issent issaient iront iraient irent',
          first: 'issons irons',
        },
      ],
      verbs: `invest réinvest désinvest bond rebond grand établ réun fourn aboutiss about grav élarg réuss fin fléch
        franch garant sais ressais dess faibl affaibl alourd réfléch agrand enrich rempl saisi vieill aplat
        pâl frém déguerp surg élarg amort blanch convert divert raff trah subven fleur refroid assouv répart
        choisi chois accompl nant démun roug subi amoindr ralent gross bann éclairc approfond définiss défin bâtiss bât
        rétabl arrondi arrond investi`,
    },
    {
      endings: [
        {
          infinitive: 're',
          gerund: 'ant',
          participle: 'u ue us ues',
          singular: ' ait ra rait it',
          plural: 'ent aient ront raient irent',
          first: 'ons rons',
        },
      ],
      verbs: `vend revend perd rend répond étend entend attend défend fond confond descend suspend dépend prétend
        pend tend détend mord tord correspond`,
    },
    {
      endings: [
        {
          infinitive: 'endre',
          gerund: 'enant',
          participle: 'is ise ises',
          singular: 'end enait endra endrait it',
          plural: 'ennent enaient endront endraient irent',
          first: 'enons endrons',
        },
      ],
      verbs: 'pr repr entrepr surpr compr appr',
    },
    {
      endings: [
        {
          infinitive: 'enir',
          gerund: 'enant',
          participle: 'enu enue enus enues',
          singular: 'ient enait iendra iendrait int',
          plural: 'iennent enaient iendront iendraient inrent',
          first: 'enons iendrons',
        },
      ],
      verbs: 't dét obt sout maint v dev rev conv interv parv ret cont',
    },
    {
      endings: [
        {
          infinitive: 'ettre',
          gerund: 'ettant',
          participle: 'is ise ises',
          singular: 'et ettait ettra ettrait it',
          plural: 'ettent ettaient ettront ettraient irent',
          first: 'ettons ettrons',
        },
      ],
      verbs: 'm rem prom perm transm soum comm adm ém',
    },
    {
      endings: [
        {
          infinitive: 'érir',
          gerund: 'érant',
          participle: 'is ise ises',
          singular: 'iert érait erra errait it',
          plural: 'ièrent érailent éraient erront erraient irent',
          first: 'érons errons',
        },
      ],
      verbs: 'acqu conqu requ',
    },
    {
      endings: [
        {
          infinitive: 'ire',
          gerund: 'isant',
          participle: 'it ite its ites',
          singular: 'it isait ira irait isit',
          plural: 'isent isaient iront iraient isirent',
          first: 'isons irons',
        },
      ],
      verbs: 'rédu produ condu introdu constru tradu sédu dédu recondu détru déconstru',
    },
    {
      endings: [
        {
          infinitive: 'indre',
          gerund: 'ignant',
          participle: 'int inte ints intes',
          singular: 'int ignait indra indrait ignit',
          plural: 'ignent ignaient indront indraient ignirent',
          first: 'ignons indrons',
        },
      ],
      verbs: 'atte rejo jo cra restre éte contra adjo enjo pla',
    },
    {
      endings: [
        {
          infinitive: 'ure',
          gerund: 'uant',
          participle: 'u ue us ues use',
          singular: 'ut uait ura urait',
          plural: 'uent uaient uront uraient urent',
          first: 'uons urons',
        },
      ],
      verbs: 'concl excl incl',
    },
    {
      endings: [
        {
          infinitive: 'aître',
          gerund: 'aissant',
          participle: 'u ue us ues',
          singular: 'aît aissait aîtra aîtrait ut',
          plural: 'aissent aissaient aîtront aîtraient urent',
          first: 'aissons aîtrons',
        },
      ],
      verbs: 'conn reconn appar dispar par',
    },
    {
      endings: [
        {
          infinitive: 'rir',
          gerund: 'rant',
          participle: 'ert erte erts ertes',
          singular: 're rait rira rirait rit',
          plural: 'rent raient riront riraient rirent',
          first: 'rons rirons',
        },
      ],
      verbs: 'ouv rouv couv découv off souff',
    },
    {
      endings: [
        {
          infinitive: 'tir',
          gerund: 'tant',
          participle: 'ti tie tis ties',
          singular: 't tait tira tirait tit',
          plural: 'tent taient tiront tiraient tirent',
          first: 'tons tirons',
        },
      ],
      verbs: 'par sor repar men ressor démen sen consen',
    },
    {
      endings: [
        {
          infinitive: 're',
          gerund: 'ant',
          participle: 'i ie is ies',
          singular: 't ait ra rait it',
          plural: 'ent aient ront raient irent',
          first: 'ons rons',
        },
      ],
      verbs: 'suiv/suiv poursuiv/poursuiv',
    },
    {
      endings: [
        {
          infinitive: 'evoir',
          gerund: 'evant',
          participle: 'u ue us ues çu çue çus çues',
          singular: 'oit oît çoit evait evra evrait çut',
          plural: 'oivent çoivent evaient evront evraient çurent',
          first: 'evons evrons',
        },
      ],
      verbs: 'd rec perc conc déc',
    },
    {
      endings: [
        {
          infinitive: 'oir',
          gerund: 'oyant',
          participle: 'u ue us ues',
          singular: 'oit oyait oira oirait erra errait it',
          plural: 'oient oyaient oiront oiraient erront erraient irent',
          first: 'oyons oirons errons',
        },
      ],
      verbs: 'v prév rev entrev pourv',
    },
    {
      endings: [
        {
          infinitive: 'ire',
          gerund: 'ivant',
          participle: 'it ite its ites',
          singular: 'it ivait ira irait ivit',
          plural: 'ivent ivaient iront iraient ivirent',
          first: 'ivons irons',
        },
      ],
      verbs: 'écr décr inscr souscr prescr',
    },
    {
      endings: [
        {
          infinitive: 'quérir',
          participle: 'quis quise',
        },
      ],
      verbs: 'x',
    },
  ],
  irregular: {
    être: {
      infinitive: 'être',
      gerund: 'étant',
      participle: 'été',
      singular: 'est était sera serait fut soit fût',
      plural: 'sont étaient seront seraient furent soient',
      first: 'sommes serons étions suis',
    },
    avoir: {
      infinitive: 'avoir',
      gerund: 'ayant',
      participle: 'eu eue eus eues',
      singular: 'a avait aura aurait eut ait',
      plural: 'ont avaient auront auraient eurent aient',
      first: 'avons aurons avions ai',
    },
    aller: {
      infinitive: 'aller',
      gerund: 'allant',
      participle: 'allé allée allés allées',
      singular: 'va allait ira irait alla aille',
      plural: 'vont allaient iront iraient allèrent aillent',
      first: 'allons irons',
    },
    faire: {
      infinitive: 'faire',
      gerund: 'faisant',
      participle: 'fait faite faits faites',
      singular: 'fait faisait fera ferait fit fasse',
      plural: 'font faisaient feront feraient firent fassent',
      first: 'faisons ferons',
    },
    dire: {
      infinitive: 'dire',
      gerund: 'disant',
      participle: 'dit dite dits dites',
      singular: 'dit disait dira dirait',
      plural: 'disent disaient diront diraient dirent',
      first: 'disons dirons',
    },
    interdire: {
      infinitive: 'interdire',
      gerund: 'interdisant',
      participle: 'interdit interdite interdits interdites',
      singular: 'interdit interdisait interdira interdirait',
      plural: 'interdisent interdisaient interdiront interdiraient',
    },
    pouvoir: {
      infinitive: 'pouvoir',
      gerund: 'pouvant',
      participle: 'pu',
      singular: 'peut pouvait pourra pourrait put puisse',
      plural: 'peuvent pouvaient pourront pourraient purent puissent',
      first: 'pouvons pourrons',
    },
    vouloir: {
      infinitive: 'vouloir',
      gerund: 'voulant',
      participle: 'voulu',
      singular: 'veut voulait voudra voudrait voulut veuille',
      plural: 'veulent voulaient voudront voudraient voulurent',
      first: 'voulons voudrons',
    },
    savoir: {
      infinitive: 'savoir',
      gerund: 'sachant',
      participle: 'su',
      singular: 'sait savait saura saurait sut',
      plural: 'savent savaient sauront sauraient',
      first: 'savons saurons',
    },
    valoir: {
      infinitive: 'valoir',
      gerund: 'valant',
      participle: 'valu',
      singular: 'vaut valait vaudra vaudrait',
      plural: 'valent valaient vaudront vaudraient',
    },
    devoir: { participle: 'dû due dus dues' },
    élire: {
      infinitive: 'élire',
      gerund: 'élisant',
      participle: 'élu élue élus élues',
      singular: 'élit élisait élira élirait',
      plural: 'élisent élisaient éliront éliraient élirent',
      first: 'élisons',
    },
    réélire: {
      infinitive: 'réélire',
      participle: 'réélu réélue réélus réélues',
      singular: 'réélit',
      plural: 'réélisent',
    },
    croître: {
      infinitive: 'croître',
      gerund: 'croissant',
      participle: 'crû',
      singular: 'croît croissait croîtra croîtrait',
      plural: 'croissent croissaient croîtront croîtraient',
    },
    accroître: {
      infinitive: 'accroître',
      gerund: 'accroissant',
      participle: 'accru accrue accrus accrues',
      singular: 'accroît accroissait accroîtra accroîtrait',
      plural: 'accroissent accroissaient accroîtront',
    },
    croire: {
      infinitive: 'croire',
      gerund: 'croyant',
      participle: 'cru',
      singular: 'croit croyait',
      plural: 'croient',
    },
    naître: {
      infinitive: 'naître',
      gerund: 'naissant',
      participle: 'né née nés nées',
      singular: 'naît naissait naîtra naquit',
      plural: 'naissent naquirent',
    },
    mourir: {
      infinitive: 'mourir',
      participle: 'mort morte morts mortes',
      singular: 'meurt mourait mourut',
      plural: 'meurent moururent',
    },
    battre: {
      infinitive: 'battre',
      participle: 'battu battue battus',
      singular: 'bat battait',
      plural: 'battent',
    },
    abattre: {
      infinitive: 'abattre',
      participle: 'abattu abattue abattus',
      singular: 'abat',
      plural: 'abattent',
    },
    débattre: { infinitive: 'débattre', participle: 'débattu', singular: 'débat', plural: 'débattent' },
    nuire: { infinitive: 'nuire', singular: 'nuit', plural: 'nuisent' },
    poursuivre: { singular: 'poursuit poursuivait', plural: 'poursuivent' },
    servir: {
      infinitive: 'servir',
      gerund: 'servant',
      participle: 'servi servie servis servies',
      singular: 'sert servait servira servirait servit',
      plural: 'servent servaient serviront serviraient servirent',
    },
    asseoir: { infinitive: 'asseoir', singular: 'assied' },
    rompre: {
      infinitive: 'rompre',
      gerund: 'rompant',
      participle: 'rompu rompue',
      singular: 'rompt rompait rompra',
      plural: 'rompent',
    },
    convaincre: {
      infinitive: 'convaincre',
      gerund: 'convainquant',
      participle: 'convaincu convaincue convaincus',
      singular: 'convainc',
      plural: 'convainquent',
    },
    conclure: { participle: 'conclu conclue conclus conclues' },
    dissoudre: {
      infinitive: 'dissoudre',
      participle: 'dissous dissoute',
      singular: 'dissout',
      plural: 'dissolvent',
    },
    résoudre: { infinitive: 'résoudre', participle: 'résolu', singular: 'résout' },
    recourir: { infinitive: 'recourir', participle: 'recouru', singular: 'recourt', plural: 'recourent' },
  },
} satisfies Partial<ClaimsLocale>;
