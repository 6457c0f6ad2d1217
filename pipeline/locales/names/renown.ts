/** What the press takes as known of firms: their trade, nation and seat, by entity key. A firm of several nations has none. */

export type Trade = keyof typeof trades;

/** By trade, the firms that are in it. */
export const trades = {
  electricity: 'edf engie enedis rte enel iberdrola vattenfall neoen orsted',
  gas: 'engie grdf gazprom eni',
  oil: 'totalenergies total bp exxonmobil chevron-corporation saudi-aramco eni repsol rosneft',
  nuclear: 'edf orano framatome areva',
  bank: `bnp-paribas societe-generale credit-agricole bpce natixis caisse-d-epargne banque-populaire credit-mutuel
    la-banque-postale cic lcl boursorama goldman-sachs jpmorgan-chase morgan-stanley citigroup citibank bank-of-america
    wells-fargo deutsche-bank commerzbank ubs credit-suisse hsbc barclays lloyds banco-santander unicredit intesa-sanpaolo
    ing rbc-marches-des-capitaux banque-nationale-du-canada`,
  insurance: 'axa allianz generali cnp-assurances groupama maif macif covea scor',
  cars: `renault stellantis psa peugeot citroen nissan toyota honda hyundai volkswagen bmw mercedes-benz porsche ferrari
    fiat-chrysler general-motors ford-motor ford tesla byd`,
  carParts: 'valeo faurecia forvia plastic-omnium bosch michelin',
  tyres: 'michelin',
  batteries: 'northvolt verkor byd',
  planes: 'airbus boeing dassault-aviation bombardier',
  engines: 'safran safran-aircraft-engines rolls-royce',
  defence: 'thales naval-group mbda nexter lockheed-martin rheinmetall dassault-aviation safran',
  space: 'arianegroup arianespace spacex blue-origin eutelsat',
  airlines: `air-france-klm air-france klm transavia lufthansa british-airways ryanair easyjet emirates-airlines qatar-airways
    delta-air-lines united-airlines american-airlines corsair`,
  shipping: 'cma-cgm maersk msc',
  parcels: 'dhl fedex ups chronopost geodis la-poste',
  railways: 'sncf sncf-voyageurs eurostar',
  trains: 'alstom',
  transit: 'keolis transdev ratp',
  telecoms: `orange sfr bouygues-telecom iliad free altice deutsche-telekom telefonica vodafone verizon at-t t-mobile`,
  phones: 'apple samsung xiaomi huawei nokia',
  chips: 'nvidia amd intel qualcomm broadcom tsmc asml stmicroelectronics micron-technology sk-hynix',
  software: 'microsoft oracle-corporation oracle sap salesforce adobe dassault-systemes',
  computing: 'atos capgemini sopra-steria ibm',
  cloud: 'ovhcloud amazon-web-services snowflake coreweave',
  search: 'google alphabet baidu',
  social: 'meta snap pinterest bytedance',
  assistants: 'openai anthropic mistral-ai deepseek xai cohere perplexity-ai',
  streaming: 'netflix spotify deezer disney',
  games: 'ubisoft activision-blizzard electronic-arts nintendo sony',
  commerce: 'amazon alibaba jd-com shein temu cdiscount vinted veepee back-market',
  rides: 'uber blablacar',
  lodging: 'airbnb booking-com',
  payments: 'paypal stripe mastercard american-express klarna',
  retail: `carrefour leclerc intermarche auchan casino monoprix franprix systeme-u lidl aldi walmart costco fnac-darty fnac darty
    boulanger castorama leroy-merlin adeo kingfisher decathlon go-sport galeries-lafayette conforama ikea`,
  clothes: 'inditex zara h-m kiabi camaieu vivarte shein',
  sports: 'nike adidas decathlon',
  furniture: 'ikea conforama',
  luxury: 'lvmh kering hermes-international chanel dior',
  cosmetics: 'l-oreal',
  glasses: 'essilorluxottica',
  spirits: 'pernod-ricard remy-cointreau',
  food: 'danone lactalis nestle unilever mondelez bonduelle fleury-michon sodebo',
  dairy: 'lactalis danone',
  beer: 'heineken ab-inbev',
  soda: 'coca-cola pepsico',
  catering: 'sodexo elior',
  hotels: 'accor',
  restaurants: 'mcdonald-s starbucks burger-king',
  drugs: `sanofi servier ipsen pfizer moderna astrazeneca novartis roche-holding johnson-johnson gsk merck eli-lilly novo-nordisk
    biontech valneva bayer`,
  chemistry: 'basf bayer arkema solvay',
  gases: 'air-liquide',
  steel: 'arcelormittal thyssenkrupp vallourec',
  cement: 'holcim lafarge',
  building: 'vinci eiffage bouygues colas spie',
  property: 'nexity unibail-rodamco-westfield',
  motorways: 'vinci-autoroutes',
  waste: 'veolia suez suez-environnement',
  care: 'korian clariane orpea emeis',
  television: 'tf1 m6 canal-plus france-televisions',
  advertising: 'publicis havas jcdecaux',
  rating: 'moody-s standard-poor-s fitch-ratings',
  consulting: 'mckinsey deloitte kpmg pwc ey',
  funds: `blackrock blackstone kkr carlyle-group eurazeo ardian tikehau-capital softbank sequoia-capital andreessen-horowitz
    berkshire-hathaway y-combinator`,
  wind: 'siemens-gamesa vestas orsted',
} as const;

export type Nation = keyof typeof nations;

/** By nation, the firms that are of it. */
export const nations = {
  france: `edf engie enedis rte grdf neoen totalenergies orano framatome areva bnp-paribas societe-generale credit-agricole bpce natixis
    caisse-d-epargne banque-populaire credit-mutuel la-banque-postale cic lcl axa cnp-assurances groupama maif macif covea scor
    renault psa peugeot citroen valeo faurecia forvia plastic-omnium michelin verkor dassault-aviation safran thales
    naval-group nexter air-france transavia corsair cma-cgm chronopost geodis la-poste sncf ratp keolis transdev alstom orange sfr
    bouygues-telecom bouygues iliad free dassault-systemes atos capgemini sopra-steria ovhcloud mistral-ai deezer ubisoft cdiscount veepee
    back-market blablacar doctolib qonto ledger carrefour leclerc intermarche auchan casino monoprix franprix systeme-u
    fnac-darty fnac darty boulanger castorama leroy-merlin adeo decathlon kiabi camaieu lvmh kering hermes-international
    chanel dior l-oreal pernod-ricard remy-cointreau danone lactalis bonduelle fleury-michon sodebo sodexo elior accor
    sanofi servier ipsen biomerieux valneva arkema air-liquide vallourec lafarge vinci eiffage colas spie nexity veolia suez
    korian clariane orpea emeis tf1 m6 publicis havas jcdecaux vivendi bollore lagardere eurazeo ardian tikehau-capital
    saint-gobain schneider-electric eramet imerys nexans criteo`,
  america: `meta google alphabet apple microsoft amazon amazon-web-services openai anthropic scale-ai perplexity-ai xai nvidia amd intel
    qualcomm broadcom micron-technology ibm oracle-corporation oracle salesforce cisco dell hp netflix uber airbnb booking-com paypal
    stripe coinbase spacex blue-origin palantir snowflake coreweave adobe snap pinterest activision-blizzard electronic-arts verizon at-t
    boeing lockheed-martin general-electric general-motors ford-motor ford tesla exxonmobil chevron-corporation
    delta-air-lines united-airlines american-airlines fedex ups goldman-sachs jpmorgan-chase morgan-stanley citigroup
    bank-of-america wells-fargo blackrock blackstone kkr carlyle-group berkshire-hathaway mastercard american-express walmart
    costco nike procter-gamble coca-cola pepsico mondelez mcdonald-s starbucks pfizer moderna johnson-johnson merck eli-lilly
    disney comcast`,
  germany: `siemens sap basf bayer thyssenkrupp bosch volkswagen bmw mercedes-benz porsche rheinmetall lufthansa deutsche-telekom allianz
    deutsche-bank commerzbank adidas lidl aldi biontech dhl siemens-energy`,
  britain:
    'vodafone bp rolls-royce hsbc barclays lloyds astrazeneca gsk kingfisher british-airways easyjet revolut',
  italy: 'ferrari eni enel generali unicredit intesa-sanpaolo',
  spain: 'telefonica iberdrola repsol banco-santander inditex zara',
  netherlands: 'asml ing heineken klm',
  switzerland: 'nestle novartis roche-holding ubs credit-suisse holcim',
  belgium: 'solvay ab-inbev',
  sweden: 'ericsson spotify northvolt vattenfall h-m ikea klarna',
  denmark: 'maersk novo-nordisk orsted vestas',
  finland: 'nokia',
  ireland: 'ryanair',
  japan: 'sony nintendo nissan toyota honda softbank',
  korea: 'samsung hyundai sk-hynix',
  china: 'huawei xiaomi lenovo tencent alibaba baidu bytedance jd-com temu deepseek byd',
  taiwan: 'tsmc foxconn',
  canada: 'bombardier cohere rbc-marches-des-capitaux banque-nationale-du-canada desjardins',
  russia: 'gazprom rosneft',
  arabia: 'saudi-aramco',
} as const;

/** By the key of a town, the firms that have their seat there, where the press calls them by it. */
export const seats: Readonly<Record<string, string>> = {
  redmond: 'microsoft',
  cupertino: 'apple',
  'mountain-view': 'google alphabet',
  'menlo-park': 'meta',
  seattle: 'amazon starbucks',
  'santa-clara': 'nvidia intel',
  'palo-alto': 'hp',
  'los-gatos': 'netflix',
  'clermont-ferrand': 'michelin',
  'boulogne-billancourt': 'renault',
  billancourt: 'renault',
  toulouse: 'airbus',
  wolfsburg: 'volkswagen',
  munich: 'bmw siemens allianz',
  stuttgart: 'mercedes-benz porsche bosch',
  maranello: 'ferrari',
  detroit: 'general-motors',
  dearborn: 'ford ford-motor',
  shenzhen: 'huawei tencent byd',
  hangzhou: 'alibaba deepseek',
  seoul: 'samsung',
  bale: 'novartis roche-holding',
  leverkusen: 'bayer',
  vevey: 'nestle',
  roubaix: 'ovhcloud',
  omaha: 'berkshire-hathaway',
  bentonville: 'walmart',
  marseille: 'cma-cgm',
  puteaux: 'neoen',
};
