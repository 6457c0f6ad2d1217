import type { EntitiesLocale } from '../entities.js';
import { entities as french } from '../fr/entities.js';
import { men, women } from '../names/given.js';

const DATE_WORDS = [
  ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
  ...['November', 'December', 'Jan', 'Feb', 'Mar', 'Apr', 'Aug', 'Sept', 'Sep', 'Oct', 'Nov', 'Dec'],
];

/** As the times of this language have them. */
const FEASTS = [
  ...['Christmas', 'Christmas Day', 'Christmas Eve', "New Year's Eve", "New Year's Day", 'New Year’s Eve'],
  ...['New Year’s Day', 'Boxing Day', 'Easter', 'Easter Sunday', 'Easter Monday', 'Good Friday'],
  ...['Ash Wednesday', 'Shrove Tuesday', 'Palm Sunday', 'Whit Monday', 'Halloween', 'Ramadan'],
  ...['Thanksgiving', 'Thanksgiving Day', 'Independence Day', 'Fourth of July', 'Memorial Day'],
  ...['Labor Day', 'Labour Day', 'May Day', 'Veterans Day', 'Remembrance Day', 'Remembrance Sunday'],
  ...['Armistice Day', "Valentine's Day", 'Valentine’s Day', "St Patrick's Day", 'St Patrick’s Day'],
  ...["St. Patrick's Day", 'St. Patrick’s Day', 'Bastille Day', 'Canada Day', 'Australia Day', 'Anzac Day'],
  ...['Columbus Day', "Presidents' Day", 'Presidents’ Day', 'Juneteenth', 'Bonfire Night', 'Burns Night'],
];

/** The words of a string, parted by spaces. */
const words = (list: string): string[] => list.trim().split(/\s+/u);

export const entities: EntitiesLocale = {
  titles: ['Mr', 'Mr.', 'Mrs', 'Mrs.', 'Ms', 'Ms.', 'Miss', 'Dr', 'Dr.', 'Prof.', 'Sir', 'Lord', 'Lady'],
  titleGenders: { m: ['Mr', 'Mr.', 'Sir', 'Lord'], f: ['Mrs', 'Mrs.', 'Ms', 'Ms.', 'Miss', 'Lady'] },
  families: ['family', 'brothers', 'sisters', 'siblings', 'heirs'],
  givenNames: { m: men, f: women },
  articles: ['the', 'a', 'an', 'this', 'its', 'their'],
  elisions: [],
  sentenceOpeners:
    words(`After Before But For From In Meanwhile Since When With And Or As At On By To While Although Though If Unless
    Until Where Why How What Who Both Former Ex Existing Shares Its Their His Her Our Developer Retailer Carmaker Lender
    Chipmaker Drugmaker Bank-owned Startup Founder Co-founder Chairman Chairwoman Chief Boss Analyst Analysts Rival Rivals Fellow`),
  organs: ['board of directors', 'supervisory board', 'annual general meeting'],
  organsBehind: {},
  classWords:
    words(`buy buys acquire acquires acquired sell sells sold join joins joined joining leave leaves left sue sues sued fine fines fined
    although though unless says said tells told back backs backed how why where while when whether that but and or as if because after before since until than like
    including rival startup start-up carmaker automaker lender drugmaker chipmaker retailer supermarket insurer airline bank firm company
    giant group conglomerate maker manufacturer developer operator publisher brewer miner founder co-founder boss analyst
    utility regulator watchdog newspaper broadcaster union chain brand parent owner supplier distributor
    newcomer neighbouring neighboring fellow former ex against over from into between owns own owned by with for`),
  sites: [],
  connectors:
    words(`of the and for in on at to by with against shares share stock stocks sales said says last next this year week month
    quarter jobs employees workers staff prices profit profits revenue has have had will would is was were are but as owner boss chief ceo
    shareholders shareholder customers investors executive executives who which that while when after before from than over
    also now then plans joint unit arm subsidiary nears withdrew withdraws
    names appoints reports posts sees agrees wins loses cuts raises sells buys launches unveils hires closes opens shuts denies
    named appointed reported posted saw agreed won lost cut raised sold bought launched unveiled hired closed opened shut denied
    itself himself herself themselves settled traded closed close could may might
    closing price prices quarterly annual yearly monthly half-year full-year first-quarter second-quarter third-quarter
    fourth-quarter since although though net operating pre-tax pretax underlying adjusted
    slumps jumps surges tumbles rises falls drops slips rose fell dropped slipped surged jumped tumbled warns warned
    expects expected announces announced confirms confirmed rejects rejected makes made takes took gets got may might could`),
  genitives: ['of', 'the', 'for'],
  eponyms: [
    ...[
      'family',
      'brothers',
      'sisters',
      'law',
      'act',
      'plan',
      'affair',
      'report',
      'prize',
      'street',
      'avenue',
      'foundation',
    ],
    ...[
      'institute',
      'university',
      'school',
      'hospital',
      'museum',
      'administration',
      'cabinet',
      'bank',
      'fund',
      'effect',
    ],
  ],
  generic: [
    ...words(`Shares Share Stock Stocks Sales Sale Revenue Revenues Turnover Profit Profits Earnings Unemployment Inflation Prices Price
      Thousands Hundreds Dozens Millions Billions Workers Employees Staff Jobs Analysts Investors Shareholders Executives Officials Police
      Prosecutors Regulators Lawmakers Ministers Unions Firefighters Rescuers Witnesses Residents Exports Imports Output Growth Wages
      Its Their His Her Our Oil House Houses Gold Silver Copper Home Petrol Food Energy Gas Consumer Consumers Fashion Flooding Retail
      Car Cars Wheat Coffee Cocoa Crude Rents Rent Trading Talks Plans News Reports Sources Customers Users Banks Retailers Carmakers Airlines Doctors Nurses Teachers
      Founder Founders Factory Charity Firefighters Bus Net Among Private Public Local Rail Watchdog Watchdogs Pilots Drivers Train Flights Fares Airfares City Financial
      Premium Quarterly Annual Operating Underlying Adjusted Construction Mortgage Rescue Takeover Merger Deal Lawsuit`),
    ...[
      'House prices',
      'Food price',
      'Rail fares',
      'Prime minister',
      'City council',
      'Private equity',
      'Net income',
      'Net profit',
      'Net loss',
      'Operating profit',
      'Its shares',
      'Their shares',
      'Net debt',
    ],
    ...[
      'Retail sales',
      'Car sales',
      'Oil prices',
      'Gas prices',
      'Share price',
      'Interest rates',
      'Pre-tax profit',
      'Net sales',
    ],
    ...[
      'AI',
      'LLM',
      'LLMs',
      'AGI',
      'API',
      'GPU',
      'CPU',
      'SaaS',
      'B2B',
      'B2C',
      'NFT',
      'SUV',
      'PC',
      'CEO',
      'CFO',
      'COO',
    ],
    ...[
      'CTO',
      'VP',
      'HR',
      'R&D',
      'GDP',
      'VAT',
      'ETF',
      'ESG',
      'IPO',
      'LBO',
      'M&A',
      'SME',
      'SMEs',
      'CO2',
      'LNG',
      'DNA',
    ],
    ...[
      'Covid',
      'Covid-19',
      'COVID-19',
      '5G',
      '4G',
      'Wi-Fi',
      'GPS',
      'USB',
      'SMS',
      'TV',
      'Internet',
      'EBITDA',
      'NGO',
    ],
    ...DATE_WORDS,
  ],
  dateWords: DATE_WORDS,
  feasts: FEASTS,
  offices: [],
  bodies: [],
  locatives: ['in', 'near'],
  codes: "(?:A|M|I)-?\\d{1,4}|FY ?'?\\d{2,4}",
  known: french.known,
  legalForms: french.legalForms,
  federations: [],
  productLines: french.productLines,
  productSuffixes: french.productSuffixes,
  countable: [
    'million',
    'billion',
    'trillion',
    'thousand',
    '%',
    '€',
    '$',
    'euros',
    'dollars',
    'years',
    'days',
    'months',
    'hours',
    'times',
    'people',
    'units',
  ],
  cues: [
    {
      name: 'company-officer',
      type: 'ORG',
      corrects: ['PRODUCT', 'PER'],
      words: [
        'CEO',
        'chief executive',
        'founder',
        'co-founder',
        'employees',
        'shareholders',
        'shares',
        'subsidiary',
        'acquisition',
        'investment',
      ],
      links: ['of', 'in', 'at'],
    },
    {
      name: 'company-word',
      type: 'ORG',
      corrects: ['PRODUCT', 'PER', 'LOC'],
      words: ['company', 'firm', 'startup', 'start-up', 'carmaker', 'bank', 'retailer', 'insurer'],
      links: [],
    },
    {
      name: 'product-word',
      type: 'PRODUCT',
      corrects: ['ORG', 'PER', 'LOC'],
      words: ['app', 'chatbot', 'model', 'smartphone', 'console', 'browser', 'vaccine'],
      links: [],
    },
  ],
  firmFollowers: [
    ', headquartered in ',
    ', a (?:subsidiary|unit) of ',
    ',? (?:which )?employs (?:about |more than |nearly )?\\d',
    ' (?:has )?raised \\$?\\d',
  ],
  evidence: [],
  businessWords: [],
  governors: ['(?:in|at|of|from|near|to) (?:the )?'],
  cueAdjective: '(?:\\p{Lu}\\p{Ll}+(?:an|ese|ish|ch)|[\\p{Ll}-]+(?:ed|al|ic))',
  actingCapitals: {},
  acting: '(?!)',
  institutionHeads: [
    'Commission',
    'Bank',
    'Council',
    'Court',
    'Assembly',
    'Parliament',
    'Union',
    'Agency',
    'Authority',
    'Federation',
    'University',
    'Bureau',
    'Office',
    'Institute',
    'Foundation',
    'Ministry',
    'Department',
    'Committee',
    'Treasury',
  ],
  corporateHeads: ['Group'],
  corporateTails: french.corporateTails,
  particles: french.particles,
};
