import type { TimePattern, TimesLocale } from '../times.js';

/** Words before a figure that make it a number of something. */
const COUNTING =
  '(more than|less than|fewer than|over|under|about|around|nearly|almost|some|at least|at most|only|up to|these|those|their|all|no.|number|page|pages|version|article|room|flight|total of) ';

/** What makes a four-digit figure a year. */
const YEAR_CUE =
  '(in|since|by|before|after|until|till|from|to|of|early|late|mid|year|fiscal|fy|the year|spring|summer|autumn|fall|winter|between|during|for|than|and|season) ';

const UNIT =
  '(%|€|\\$|£|°|km|kg|m|ha|h|g|t|kWh|MWh|GWh|kW|MW|GW|GB|MB|TB|times|percent|per cent|points|million|billion|thousand|hundred|pm|am|{thousands})';
/** After these a figure is a year whatever number comes next: «26 milliards en 2015 à 41 milliards». */
const STRONG_YEAR_CUE = '(in|since|early|late|year|fiscal) ';

const COUNTED = `~(${UNIT}{end}|{plural})`;
const NO_YEAR = `(${COUNTED}|~(to|and|or|-|–)~{fourfigures}${COUNTED})`;

/** Before a decade that is of somebody's age, or of the degrees of a day. */
const OF_AGE_OR_HEAT =
  '((in|into|of|from|than) (his|her|their|my|your|our|whose|its)( early| late| mid)?( |-)|(low|high|upper|lower|middle)( |-)|(temperatures?|highs?|lows?|thermometers?|mercury) ({word} )?({word} )?(the |into the |in the )((mid|upper|lower)( |-))?|(he|she|they|i|person|man|woman|men|women|people|those|anyone|couples?|patients|voters|both) (is |was |are |were )?in the )';

/** What an amount ends with, before the stretch of time that it is told for: «£12.21 an hour», «two days a week». */
const AMOUNT =
  '(times|once|twice|thousand|million|billion|trillion|dozen|percent|per cent|pct|cents|pence|' +
  '({shortnumber}|{fourfigures})(~(%|p|c|k|m|bn|tn|km|kg|g|mg|mcg|µg|iu|kcal|kj|cups?|pints?|t|kWh|MWh|MW|GW|ml|l|b/d))?|' +
  '({shortnumber}|{fourfigures}|{count}|million|billion) (people|feet|men|women|children|staff|troops|fish|sheep|cattle|aircraft|({word} )?({word} )?{plural})( of {word})?)\\)? ';
/** Where the stretch is counted itself: «two men a day later», «gave 300 people a day off». */
const NO_RATE =
  "(-|'s| (ago|later|earlier|before|after|off|old|out|away|apart|long|early|late|or (two|so|more|less)|and a half|from (now|then)){end})";

/** Words that tell of what is to come, up to four words before a length of time: «will retire in three weeks». */
const TO_COME =
  "(will|would|could|may|might|should|can|must|shall|won't|to|due|set|expected|expects|scheduled|going|plans|planned|planning|aims|hopes|promised|promises|pledged|vowed|begin|begins|start|starts|open|opens|return|returns|expire|expires|end|ends|meet|meets|leave|leaves|back|ready|available|again) ({word} )?({word} )?({word} )?";

const MONTH_CUE =
  '(in|by|since|early|late|mid|until|till|from|to|of|before|after|between|and|through|during|for|or) ';

const CLOCK_CUE = '(at|by|around|about|from|to|until|till|before|after|since|between|and) ';

/** Zones behind an hour. */
const ZONE = '(Eastern time|Eastern|Pacific time|GMT|UTC|BST|EST|EDT|ET|CST|CDT|PST|PDT|PT|CET|CEST)';

/** Behind an adverb («sold daily»); before a noun it is an adjective («a daily newspaper»). */
const ADVERB_END =
  '~({stop}| (in|on|at|to|by|for|from|and|or|as|with|since|until|through|after|before|because|while|when|but){end})';

const NOT_OF = '( of | after | before |-)';

/** What is told of a half of the year, and not of a match, may stand straight before or behind it. */
const FIGURES_OF_BUSINESS =
  'profit|profits|sales|revenue|revenues|earnings|income|losses|turnover|results|growth|dividend|deliveries|orders|output|exports|imports|investment|underlying profit|net profit|net income|net loss|operating profit|operating income|operating loss|pre-tax profit|pretax profit';
const OF_BUSINESS = `${FIGURES_OF_BUSINESS}|rose|fell|grew|slowed|increased|declined|dropped|slumped|slipped|shrank|doubled|halved|{shortnumber}~(%|percent|per cent|million|billion|bn)`;

/** What runs at an hour that it is called after: «the 17:05 to Cork». */
const SERVICE =
  '(to|from|train|bus|coach|ferry|flight|boat|sailing|service|departure|showing|express|arrival){end}';

/** What has hours: «opens at 9.30», «doors 7.45», «working 9 to 5». */
const OPENING =
  '(open|opens|opening|close|closes|closing|start|starts|starting|begin|begins|leaves|departs|arrives|doors|kick-off|kick off|hours|hours are|open from|working|works|work|shift|bar|gates|box office)';

/** Whom or what one meets, before an hour that is said without more: «pick me up around seven». */
const MEETING =
  '(meet|meeting|see you|see ya|pick {word} up|pick up|arrive|arriving|leave|leaves|departs|arrives|leaving|open|opens|opening|close|closes|start|starts|starting|begin|begins|finish|finishes|end|ends|home|back|here|there|lunch|dinner|supper|breakfast|tea|drinks|brunch|coffee|kick off|kick-off|kicks off|doors|ready|free|available|bed|round|awake|asleep|call|ring|phone|come|any time|anytime|some time|sometime|appointment|interview|class|practice|training|mass|party|booked|table|booking|tomorrow|tonight|today|comes on|come on|goes off|go off|comes back|come back|gets in|get in|takes off|lands|boards|sets off|serves|served|on time|set off|ate|eat|rang|met up|{anyweekday}) ';
/** The same at night: «out till three» is after midnight, «in bed by ten» before. */
const IN_THE_EVENING =
  '((stay|stayed|staying|out|up|awake) (till|until)|(bed|asleep|dinner|supper|drinks|tonight|party|pub|film|show|concert|gig|cinema) ({word} )?({word} )?(at|by|around|about|from|before)) ';

/** Behind an hour of which only the number is said. */
const SAID_HOUR_END =
  '(~{stop}| (tonight|tomorrow|today|sharp|on|or|and|every|each|daily|until|till|to|if|for|this|so|but|then|when|instead|please|latest|at the latest|{anyweekday}){end})';

/** What is told of two numbers. */
const ODDS =
  '(ratio|odds|chances?|vote|voted|won|lost|beat|outnumbered?|passed|defeated)( {word})?( {word})?( {word})?( {word})?( {word})? (at|by|about|around|for)';

/** One more of what runs by the clock. */
const NTH_ONE = '(another|next|first|last|next one|last one|first one|the other)';
const PART_OF_DAY = 'evening|night|dinner|supper|drinks';

/** Hours in words, of no half of the day: «half nine», «twenty past two», «ten to two». */
const SPOKEN_HOURS: readonly TimePattern[] = [
  ...(
    [
      ['(half past|half-past)', 30],
      ['(a )?quarter (past|after)', 15],
      ['(a )?quarter (to|of|till|before)', -15],
      ['twenty(-| )five( minutes)? (past|after)', 25],
      ['(twenty|20)( minutes)? (past|after)', 20],
      ['(ten|10)( minutes)? past', 10],
      ['(five|5)( minutes)? past', 5],
      ['(25|twenty(-| )five)( minutes)? to', -25],
      ['(20|twenty)( minutes)? to', -20],
      ['(ten|10)( minutes)? to', -10],
      ['(five|5)( minutes)? to', -5],
      ['half', 30],
    ] as const
  ).flatMap(([write, minute]) => {
    const isClear = write.includes('quarter') || write.includes('past');
    const row = { rule: 'clock', minute, spoken: true as const };
    const hour = `${write} {spokenhour}(( in the)? {part}| o'clock)?`;
    const cue = '(at|by|around|about|until|till|before|after|just after|just before|it is|it was|say|for)';
    return [
      { ...row, write: `${write} {spokenhour}`, after: IN_THE_EVENING, part: 'NI' as const },
      {
        ...row,
        write: hour,
        ...(isClear
          ? {}
          : { after: `${cue} `, before: SAID_HOUR_END, notAfter: `(from (about|around)|${ODDS}) ` }),
      },
      ...(isClear
        ? []
        : [
            {
              ...row,
              write: hour,
              after: "(it's|tomorrow|today|tonight|{anyweekday}) ",
              before: SAID_HOUR_END,
            },
          ]),
    ];
  }),
  {
    rule: 'clock',
    write: '{spokenhour}',
    after: '(at|by|around|about|till|until|from|before|after) ',
    before: ' (tonight|tomorrow){end}',
    spoken: true,
  },
  {
    rule: 'clock',
    write: '({spokenhour}|{hour}.{minute})',
    after: '(at|by|around|about|till|until|from|before|after|since) ',
    before: ' (this|yesterday|tomorrow|every|each|{anyweekday}) {part}{end}',
    spoken: true,
  },
  {
    rule: 'clock',
    write: '{spokenhour}',
    after: `(${PART_OF_DAY}),? (at )?(about|around|say|at) `,
    before: SAID_HOUR_END,
    part: 'NI',
  },
  {
    rule: 'clock',
    write: '({spokenhour}|{hour}.{minute})',
    after:
      '(woke|wake|wakes|woke up|wake up|be up|was up|were up|up again|got up|get up|gets up|awake|alarm|breakfast) (at|around|about|by) ',
    before: SAID_HOUR_END,
  },
  // «at 05.42», «until 23.55»: two figures each are an hour's.
  {
    rule: 'clock',
    write: '{hh}.{minute}',
    after: `(${MEETING}|${NTH_ONE} |every {anyweekday} |scheduled |timed )({word} )?({word} )?(at|around|about|by|till|until|after|before|for|from|to) `,
    before: SAID_HOUR_END,
  },
  {
    rule: 'clock',
    write: '({spokenhour}|{hour}.{minute})',
    after: `${NTH_ONE} (is |leaves |goes )?(at|around|about) `,
    before: SAID_HOUR_END,
    spoken: true,
  },
  { rule: 'clock', write: '{spokenhour}', after: IN_THE_EVENING, before: SAID_HOUR_END, part: 'NI' },
  {
    rule: 'clock',
    write: '{hour}.{minute}',
    after: `(${MEETING}|every {anyweekday} )({word} )?({word} )?(at|around|about|by|till|until|after|before) `,
    before: SAID_HOUR_END,
    spoken: true,
  },
  {
    rule: 'clock',
    write: '{spokenhour}',
    after: `${MEETING}({word} )?({word} )?(at|around|about|by|till|until|after|before) `,
    before: SAID_HOUR_END,
    spoken: true,
  },
  { rule: 'clock', write: '{spokenhour}ish', mod: 'approx', spoken: true },
];

/** Feasts of one day of the month, and of one weekday of it. */
const FIXED_FEASTS: readonly TimePattern[] = [
  ...(
    [
      ['Boxing Day', 12, 26],
      ["(St|St.|Saint) Patrick's Day", 3, 17],
      ["(St|St.|Saint) George's Day", 4, 23],
      ["(St|St.|Saint) Andrew's Day", 11, 30],
      ["Valentine's Day", 2, 14],
      ['(Anzac|ANZAC) Day', 4, 25],
      ['Canada Day', 7, 1],
      ['Bastille Day', 7, 14],
      ['(the Fourth of July|Fourth of July|Independence Day)', 7, 4],
      ['Juneteenth', 6, 19],
      ["(St|St.|Saint) David's Day", 3, 1],
      ["(St|St.|Saint) Stephen's Day", 12, 26],
      ["(St|St.|Saint) Valentine's Day", 2, 14],
      ["April (Fools'|Fool's) Day", 4, 1],
      ["International Women's Day", 3, 8],
      ['(Guy Fawkes|Bonfire) Night', 11, 5],
      ["All Saints' Day", 11, 1],
      ["All Souls' Day", 11, 2],
      ['Twelfth Night', 1, 5],
      ['Hogmanay', 12, 31],
      ['Earth Day', 4, 22],
      ['Australia Day', 1, 26],
      ['Waitangi Day', 2, 6],
      ['Cinco de Mayo', 5, 5],
      ["(Midsummer Day|Midsummer's Day)", 6, 24],
      ['Veterans Day', 11, 11],
      ['(Armistice|Remembrance) Day', 11, 11],
      ['Burns Night', 1, 25],
      ['Groundhog Day', 2, 2],
      ['(May Day|International Workers Day)', 5, 1],
    ] as const
  ).map(([write, month, day]) => ({
    rule: 'holiday',
    capital: true as const,
    write: `${write}(,? {year})?`,
    notBefore: '( {figure}|-)',
    month,
    day,
  })),
  {
    rule: 'holiday',
    capital: true,
    write: 'Halloween',
    after: '(at|before|by|until|since|on|after) ',
    notBefore: '(-| {word}s{end})',
    month: 10,
    day: 31,
  },
  ...(
    [
      ['Thanksgiving Day', 11, 4, 4],
      ['(Labor|Labour) Day', 9, 1, 1],
      ['Memorial Day', 5, 1, -1],
      ['(Martin Luther King|Martin Luther King Jr.|MLK) Day', 1, 1, 3],
      ["Presidents' Day", 2, 1, 3],
      ['(Columbus|Indigenous Peoples) Day', 10, 1, 2],
      ["Mother's Day", 5, 7, 2],
      ["Father's Day", 6, 7, 3],
      ['Super Tuesday', 3, 2, 1],
      ['Remembrance Sunday', 11, 7, 2],
    ] as const
  ).map(([write, month, weekday, nth]) => ({
    rule: 'holiday',
    capital: true as const,
    write: `${write}(,? {year})?`,
    month,
    weekday,
    nth,
  })),
  {
    rule: 'holiday',
    capital: true,
    write: 'Thanksgiving',
    after: '(at|before|by|until|since|on|after) ',
    month: 11,
    weekday: 4,
    nth: 4,
  },
];

/** Feasts that move with Easter; the bare name needs a cue, because islands and eggs are called after it. */
const MOVABLE_FEASTS: readonly TimePattern[] = [
  { rule: 'feast', write: '(Shrove Tuesday|Pancake Day)( {year})?', capital: true, easter: -47 },
  { rule: 'feast', write: 'Mothering Sunday( {year})?', capital: true, easter: -21 },
  { rule: 'feast', write: 'Maundy Thursday( {year})?', capital: true, easter: -3 },
  { rule: 'feast', write: '(Easter Saturday|Holy Saturday)( {year})?', capital: true, easter: -1 },
  { rule: 'feast', write: 'Ash Wednesday( {year})?', capital: true, easter: -46 },
  { rule: 'feast', write: 'Palm Sunday( {year})?', capital: true, easter: -7 },
  { rule: 'feast', write: 'Good Friday( {year})?', capital: true, easter: -2 },
  { rule: 'feast', write: 'Easter (Sunday|Day)( {year})?', capital: true, easter: 0 },
  { rule: 'feast', write: 'Easter Monday( {year})?', capital: true, easter: 1 },
  { rule: 'feast', write: 'Easter weekend( {year})?', capital: true, easter: 0, unit: 'weekend' },
  { rule: 'feast', write: 'Easter {year}', capital: true, easter: 0 },
  {
    rule: 'feast',
    write: 'Easter',
    after: '(at|before|after|by|until|till|since|over) ',
    notBefore: '(-| {word})',
    capital: true,
    easter: 0,
  },
  { rule: 'feast', write: 'Ascension Day( {year})?', capital: true, easter: 39 },
  { rule: 'feast', write: '(Whit Sunday|Pentecost Sunday)( {year})?', capital: true, easter: 49 },
  { rule: 'feast', write: 'Whit Monday( {year})?', capital: true, easter: 50 },
];

export const times: TimesLocale = {
  weekdays: [
    ['Monday', 'Mon.'],
    ['Tuesday', 'Tues.', 'Tue.'],
    ['Wednesday', 'Wed.'],
    ['Thursday', 'Thurs.', 'Thu.'],
    ['Friday', 'Fri.'],
    ['Saturday', 'Sat.'],
    ['Sunday', 'Sun.'],
  ],
  shortWeekdays: [
    ['Mon'],
    ['Tue', 'Tues'],
    ['Wed', 'Weds'],
    ['Thu', 'Thur', 'Thurs'],
    ['Fri'],
    ['Sat'],
    ['Sun'],
  ],
  months: [
    ['January', 'Jan.', 'Jan'],
    ['February', 'Feb.', 'Feb'],
    ['March', 'Mar.', 'Mar'],
    ['April', 'Apr.', 'Apr'],
    ['May'],
    ['June', 'Jun.', 'Jun'],
    ['July', 'Jul.', 'Jul'],
    ['August', 'Aug.', 'Aug'],
    ['September', 'Sept.', 'Sep.', 'Sept', 'Sep'],
    ['October', 'Oct.', 'Oct'],
    ['November', 'Nov.', 'Nov'],
    ['December', 'Dec.', 'Dec'],
  ],
  seasons: { SP: ['spring'], SU: ['summer'], FA: ['autumn', 'fall'], WI: ['winter'] },
  parts: {
    MO: ['morning', 'forenoon', 'breakfast time'],
    MI: ['noon', 'midday', 'lunchtime', 'lunch time'],
    AF: ['afternoon', 'arvo', 'teatime', 'tea time'],
    EV: ['evening', 'dinnertime', 'dinner time', 'suppertime', 'supper time'],
    NI: ['night', 'nite', 'bedtime'],
  },
  units: {
    minute: [['minute'], ['minutes']],
    hour: [['hour'], ['hours']],
    day: [['day'], ['days']],
    week: [['week'], ['weeks']],
    weekend: [
      ['weekend', 'week-end'],
      ['weekends', 'week-ends'],
    ],
    month: [['month'], ['months']],
    quarter: [['quarter'], ['quarters']],
    half: [['half'], ['halves']],
    year: [['year'], ['years']],
    decade: [['decade'], ['decades']],
    century: [['century'], ['centuries']],
  },
  some: ['several', 'some', 'a few', 'many', 'few'],
  firstDays: ['1st'],
  decades: {
    noughties: 0,
    twenties: 20,
    thirties: 30,
    forties: 40,
    fifties: 50,
    sixties: 60,
    seventies: 70,
    eighties: 80,
    nineties: 90,
  },
  edges: {
    start: ['early', 'beginning of', 'start of'],
    mid: ['mid', 'middle of'],
    end: ['late', 'end of', 'end'],
  },
  which: { last: -1, past: -1, previous: -1, this: 0, next: 1, coming: 1 },
  hourParts: {},
  meridiems: { am: ['am', 'a.m.', 'a.m'], pm: ['pm', 'p.m.', 'p.m'] },
  plurals: {
    endings: ['s'],
    not: [
      'as',
      'is',
      'was',
      'has',
      'its',
      'his',
      'this',
      'these',
      'thus',
      'unless',
      'across',
      'does',
      'us',
      'versus',
      'plus',
      'less',
      'perhaps',
      'always',
      'towards',
      'besides',
      'sees',
      'saw',
      'says',
      'marks',
      'marked',
    ],
  },
  patterns: [
    ...(['first', 'second', 'third', 'fourth', 'last'] as const).map((nth) => ({
      rule: 'every-nth-weekday',
      write: `${nth} {weekday} (of|in) (every|each|the) month`,
      every: true as const,
    })),
    { rule: 'every-day', write: '{day}(st|nd|rd|th) of (every|each) month', every: true, unit: 'month' },
    // Written out, because a slot of ordinals would be tried at every number.
    ...(
      [
        ['first', 1],
        ['second', 2],
        ['third', 3],
        ['fourth', 4],
        ['last', -1],
      ] as const
    ).map(([nth, value]) => ({
      rule: 'nth-weekday',
      write: `${nth} {weekday} (of|in) {month}(,? {year})?`,
      nth: value,
    })),
    { rule: 'month-day-year', capital: true, write: '({weekday},? )?{month} {day}(st|nd|rd|th)?,? {year}' },
    {
      rule: 'month-day',
      capital: true,
      write: '({weekday},? )?{month} {day}(st|nd|rd|th)?',
      notBefore: '( to |~-~){figure}',
    },
    { rule: 'month-days', capital: true, write: '{month} {day}( to |-|–| - | – |–){day2}(, {year})?' },
    { rule: 'day-month-year', write: '({weekday},? )?(the )?{day}(st|nd|rd|th)?( of)? {month},? {year}' },
    { rule: 'day-month', write: '({weekday},? )?{day}(st|nd|rd|th)?( of)? {month}' },
    {
      rule: 'days',
      write:
        '{day}(st|nd|rd|th)?( to | to the | and | and the |-|–| – | - ){day2}(st|nd|rd|th)?( of)? {month}( {year})?',
    },
    {
      rule: 'day',
      write: '{day}(st|nd|rd|th)( of (this|the) month)?',
      after: `(((on|by|from|until|till|before|after|since)( about| around)?|(from|between) the {anyday}(st|nd|rd|th) (to|and|until|till|through)) the) `,
      notAfter:
        '(birdied?|bogeyed?|eagled?|par|birdie|bogey|eagle|hole|putt|tee|green|drive|shot|lap|mile) ({word} )?on the ',
      before: `~({stop}|-|–| (and|or|to|at|until|till|in|for|if|when|because|as|so|but|with|through|please|if){end})`,
    },
    { rule: 'iso', write: '{modern}-{mm}-{dd}' },
    { rule: 'iso-time', write: '{modern}-{mm}-{dd}(T| ){hour}:{minute}(:{second})?Z?' },
    { rule: 'numeric', write: '{mm}/{dd}/{modern}' },
    { rule: 'numeric', write: '{dd}/{mm}/{modern}' },
    { rule: 'numeric', write: '{dd}(.|-){mm}(.|-){modern}' },
    { rule: 'numeric-short', write: '{mm}/{dd}/{yy}' },
    { rule: 'numeric-short', write: '{dd}/{mm}/{yy}' },

    { rule: 'month-year', capital: true, write: '{month},?( of)? {year}', notBefore: NO_YEAR },
    { rule: 'months-year', capital: true, write: '{month}(-| - |–|/){month2} {year}' },
    { rule: 'month-which', write: '{which} {month}' },
    { rule: 'day-of-month', write: '(first|1st) day of {month}(,? {year})?', unit: 'day', nth: 1 },
    { rule: 'day-of-month', write: '(last|final) day of {month}(,? {year})?', unit: 'day', nth: -1 },
    { rule: 'part-of-month', write: 'first (half|week|days|fortnight) of {month}(,? {year})?', mod: 'start' },
    {
      rule: 'part-of-month',
      write: '(second half|last week|final week|last days) of {month}(,? {year})?',
      mod: 'end',
    },
    { rule: 'part-of-month', write: '(second|third) week of {month}(,? {year})?', mod: 'mid' },
    { rule: 'month', capital: true, write: '{month}', after: MONTH_CUE, notBefore: "(-| {figure}|'s)" },
    { rule: 'edge-month', write: '{edge}( |-){month}( {year})?' },
    { rule: 'years', write: '{modern}(-|–|/| - | – ){modern2}' },
    { rule: 'season-years', write: '{modern}(-|–|/){yy2}' },
    { rule: 'holiday', capital: true, write: 'Christmas( Day)?( in)? {year}', month: 12, day: 25 },
    {
      rule: 'holiday',
      capital: true,
      write: '(Christmas Day|Christmas)',
      after: '(at|before|by|until|till|since|on|over|after|around|for|near|between) ',
      notBefore: '( (Eve|Day|in){end}| {figure})',
      month: 12,
      day: 25,
    },
    { rule: 'holiday', write: '{which} Christmas', month: 12, day: 25 },
    { rule: 'feast', write: '{which} Easter', easter: 0 },
    { rule: 'holiday', capital: true, write: 'Christmas Eve(,? {year})?', month: 12, day: 24 },
    { rule: 'holiday', capital: true, write: "New Year's Eve(,? {year})?", month: 12, day: 31 },
    { rule: 'holiday', capital: true, write: "New Year's Day(,? {year})?", month: 1, day: 1 },
    {
      rule: 'holiday',
      capital: true,
      write: 'New Year',
      after: '((at|before|by|until|till|since|over|after)( the)?|Christmas and) ',
      notBefore:
        "('|-| ({year}|Honours|resolutions?|celebrations?|party|parties|holiday|break|period|message|speech|address){end})",
      month: 1,
      day: 1,
    },
    ...FIXED_FEASTS,
    ...MOVABLE_FEASTS,
    { rule: 'year', write: '{year}', after: STRONG_YEAR_CUE, notBefore: COUNTED },
    { rule: 'year', write: '{year}', after: YEAR_CUE, notAfter: COUNTING, notBefore: NO_YEAR },
    { rule: 'year', write: '{modern}', notAfter: COUNTING, notBefore: NO_YEAR },
    { rule: 'edge-year', write: '{edge}( |-){year}', notBefore: NO_YEAR },
    {
      rule: 'short-year',
      write: '{shortyear}',
      after: "(in|since|until|till|of|from|before|after|back in|by|to|during) '",
      notBefore: COUNTED,
    },
    { rule: 'season-year', write: "{season} (of )?'{shortyear}" },
    { rule: 'turn', write: 'turn of the (century|millennium)', value: '2000' },
    { rule: 'decades', write: "{decade}'?s", notAfter: OF_AGE_OR_HEAT },
    { rule: 'decades', write: '{decade}', after: 'the ', notBefore: NO_YEAR },
    {
      rule: 'edge-decades',
      write: "{edge}( |-)(the |of the |to late )?'?{decade}'?s",
      notAfter: OF_AGE_OR_HEAT,
    },
    { rule: 'edge-decades', write: '{edge}( |-)(the |of the )?{decadename}', notAfter: OF_AGE_OR_HEAT },
    { rule: 'century', write: '({edge}( |-)(the |of the )?)?{nth}(-| )century', unit: 'century' },
    { rule: 'season-year', write: '({edge}( |-))?{season}( of)? {modern}' },
    { rule: 'edge-season', write: '{edge}( |-){season}', notBefore: '( (in|of|to|from|by) |-)' },
    { rule: 'season-which', write: '{which} {season}' },
    {
      rule: 'season',
      write: '{season}',
      after: '(in the|by the|this|since the|over the|during the|until the|before the|after the) ',
      notBefore: '( in | of | from |-)',
    },

    { rule: 'quarter', write: '({nth} quarter|Q{quarter})( of)?( fiscal)? {year}', unit: 'quarter' },
    {
      rule: 'quarter',
      write: '{nth}(-| )quarter',
      notBefore: ' (touchdown|lead|field|rally|comeback|deficit|score|points|goal|interception)',
      unit: 'quarter',
    },
    { rule: 'fiscal-year', write: 'FY~{modern}' },
    { rule: 'fiscal-year', write: "FY~'?{yy}" },
    { rule: 'quarter', write: 'Q{quarter}', unit: 'quarter' },
    { rule: 'half', write: '({nth} half|H{half}) (of )?{year}', unit: 'half' },
    { rule: 'half', write: '{nth} half of the year', unit: 'half' },
    {
      rule: 'half',
      write: '{nth} half',
      after: `(${OF_BUSINESS})( (strongly|sharply|slightly|again))?,? (in|for|over|during) the `,
      notBefore: '( of | against |-)',
      unit: 'half',
    },
    { rule: 'half', write: '{nth}(-| )half', before: ` (${FIGURES_OF_BUSINESS}){end}`, unit: 'half' },

    { rule: 'quarter-of', write: '{nth} quarter (of )?last year', unit: 'quarter', ofYear: -1 },
    { rule: 'half-of', write: '{nth} half (of )?last year', unit: 'half', ofYear: -1 },
    { rule: 'month-of', capital: true, write: '{month}( of)? last year', ofYear: -1 },
    { rule: 'season-of', write: '{season}( of)? last year', ofYear: -1 },
    { rule: 'quarter-of', write: '{nth} quarter (of )?next year', unit: 'quarter', ofYear: 1 },
    { rule: 'half-of', write: '{nth} half (of )?next year', unit: 'half', ofYear: 1 },
    { rule: 'month-of', capital: true, write: '{month}( of)? next year', ofYear: 1 },
    { rule: 'season-of', write: '{season}( of)? next year', ofYear: 1 },
    { rule: 'quarter-of', write: '{nth} quarter (of )?this year', unit: 'quarter', ofYear: 0 },
    { rule: 'half-of', write: '{nth} half (of )?this year', unit: 'half', ofYear: 0 },
    { rule: 'month-of', capital: true, write: '{month}( of)? this year', ofYear: 0 },
    { rule: 'season-of', write: '{season}( of)? this year', ofYear: 0 },
    { rule: 'first-months', write: 'first {count} months of {year}', months: 'first' },
    { rule: 'first-months', write: 'first {count} months of (the|this) year', months: 'first' },
    { rule: 'last-months', write: '(last|final) {count} months of {year}', months: 'last' },
    { rule: 'last-months', write: '(last|final) {count} months of (the|this) year', months: 'last' },

    {
      rule: 'every-weekday',
      capital: true,
      write: '{weekday}( {part})?',
      after: '(every|each)( other| second)? {anyweekday}(, {anyweekday})?(,? and|,? or|,) ',
      every: true,
    },
    { rule: 'weekday', capital: true, write: '{weekday}( {part})?', notBefore: "('s )?(-| Night)" },
    { rule: 'weekday-which', write: '{which} {weekday}( {part})?' },
    { rule: 'weekday-which', write: '{weekday}( {part})? {which}( week)?', capital: true, before: '~{stop}' },
    // A week, or two, from the next one.
    {
      rule: 'weekday-on',
      capital: true,
      write: '{weekday} week',
      which: 1,
      unit: 'week',
      shift: 1,
      notBefore: '(-| {word} {word}s{end})',
    },
    { rule: 'weekday-on', capital: true, write: '{weekday} fortnight', which: 1, unit: 'week', shift: 2 },
    { rule: 'weekday-on', write: 'a week (on|from|next) {weekday}', which: 1, unit: 'week', shift: 1 },
    { rule: 'weekday-on', write: 'a fortnight (on|from|next) {weekday}', which: 1, unit: 'week', shift: 2 },
    {
      rule: 'weekday-on',
      write: 'a week (ago |last |ago last ){weekday}',
      which: -1,
      unit: 'week',
      shift: -1,
    },
    { rule: 'day-on', write: 'a week (from )?(today|now)', unit: 'day', shift: 7, notAfter: 'half ' },
    { rule: 'day-on', write: 'a week ago (today|yesterday)', unit: 'day', shift: -7 },
    { rule: 'day-on', write: '(a week (from )?tomorrow|tomorrow week)', unit: 'day', shift: 8 },
    { rule: 'day-on', write: 'a fortnight (from )?(today|now)', unit: 'day', shift: 14 },
    ...(
      [
        ['two', 2],
        ['three', 3],
        ['four', 4],
        ['six', 6],
      ] as const
    ).flatMap(([count, weeks]) => [
      { rule: 'day-on', write: `${count} weeks (from )?today`, unit: 'day' as const, shift: 7 * weeks },
      {
        rule: 'day-on',
        write: `${count} weeks (from )?tomorrow`,
        unit: 'day' as const,
        shift: 7 * weeks + 1,
      },
      {
        rule: 'weekday-on',
        write: `${count} weeks (on|from) {weekday}`,
        which: 1 as const,
        unit: 'week' as const,
        shift: weeks,
      },
    ]),
    { rule: 'day-on', write: 'a week yesterday', unit: 'day', shift: -8 },
    { rule: 'unit-after-next', write: '{span} after next', shift: 2 },
    { rule: 'unit-before-last', write: '{span} before last', shift: -2 },
    { rule: 'night-before-last', write: 'night before last', unit: 'day', shift: -2, part: 'NI' },
    { rule: 'weekday-on', capital: true, write: '{weekday} after next', which: 1, unit: 'week', shift: 1 },
    { rule: 'part-of-day', write: '{part} of ({weekday},? )?{month} {day}(st|nd|rd|th)?(,? {year})?' },
    {
      rule: 'part-of-day',
      write: '{part} of ({weekday},? )?(the )?{day}(st|nd|rd|th)?( of)? {month}(,? {year})?',
    },
    { rule: 'today', write: 'today', unit: 'day', shift: 0 },
    { rule: 'tonight', write: 'tonight', unit: 'day', shift: 0, part: 'NI' },
    { rule: 'yesterday', write: 'yesterday( {part})?', unit: 'day', shift: -1 },
    { rule: 'tomorrow', write: 'tomorrow( {part})?', unit: 'day', shift: 1 },
    { rule: 'before-yesterday', write: 'day before yesterday', unit: 'day', shift: -2 },
    { rule: 'after-tomorrow', write: 'day after tomorrow', unit: 'day', shift: 2 },
    { rule: 'this-part', write: 'this {part}', unit: 'day', shift: 0 },
    { rule: 'last-night', write: 'last night', unit: 'day', shift: -1, part: 'NI' },

    {
      rule: 'day-after',
      write: '(next|following) day',
      after: 'the ',
      unit: 'day',
      shift: 1,
      narrative: true,
    },
    {
      rule: 'day-before',
      write: '(previous day|day before)',
      after: 'the ',
      unit: 'day',
      shift: -1,
      narrative: true,
      before: '~{stop}',
    },
    { rule: 'next-unit', write: 'following {span}', after: 'the ', shift: 1, narrative: true },
    {
      rule: 'previous-unit',
      write: '(previous|preceding) {span}',
      after: 'the ',
      shift: -1,
      narrative: true,
    },
    { rule: 'unit-which', write: '{which} {span}', notBefore: NOT_OF },
    {
      rule: 'year-end',
      write: 'year(-| )end',
      after: '(by|at|before|until|till|from|since|of|to|after)( the)? ',
      notBefore: "(-| ({word}s|party|target|bonus|report|tax){end}|'s)",
      unit: 'year',
      shift: 0,
      mod: 'end',
    },
    {
      rule: 'year-end',
      write: 'month(-| )end',
      after: '(by|at|before|until|till|from|since|of|to|after)( the)? ',
      notBefore: "(-| ({word}s|party|target|bonus|report){end}|'s)",
      unit: 'month',
      shift: 0,
      mod: 'end',
    },
    {
      rule: 'year-end',
      write: '{edge} {span}',
      after: '(by|at|before|until|till|from|since|to|after)( the)? ',
      before: '~{stop}',
      mod: 'end',
    },
    { rule: 'edge-unit', write: '{edge}( of)? (the|this)( financial| fiscal| current| calendar)? {span}' },
    { rule: 'edge-unit', write: '{edge}( of)?( |-){which} {span}', notBefore: NOT_OF },
    { rule: 'edge-unit', write: '{edge}( of)? {which} {month}' },
    { rule: 'edge-quarter', write: '{edge}( of)?( the)? {nth}( |-)quarter( of)?( {year})?', unit: 'quarter' },
    { rule: 'edge-weekday', write: '{edge} {weekday}( {part})?', notBefore: "(-|'s)" },
    {
      rule: 'edge-part',
      write: '{edge}( |-){part}',
      after: '(in|by|until|during|since|of)( the| that| this)? ',
    },
    {
      rule: 'week-of',
      write:
        'week (of|from|to|ending|ended|beginning|starting|commencing)( {weekday},?)? {month} {day}(st|nd|rd|th)?(,? {year})?',
      unit: 'week',
    },
    {
      rule: 'week-of',
      write:
        'week (of|from|to|ending|ended|beginning|starting|commencing)( {weekday},?)?( the)? {day}(st|nd|rd|th)?( of)? {month}( {year})?',
      unit: 'week',
    },
    { rule: 'week-of', write: 'weekend of {month} {day}(,? {year})?', unit: 'weekend' },
    { rule: 'week-of', write: 'weekend of {day} {month}( {year})?', unit: 'weekend' },
    {
      rule: 'weekend',
      write: 'weekend',
      after: '((over|at|during|for) the|all|the whole|this past) ',
      unit: 'weekend',
      shift: 0,
      notBefore: '( of |-)',
    },
    {
      rule: 'last-stretch',
      write: '(these )?(last|past) ({count} |few |several |couple of )?{span}',
      // «expected to last 10 weeks»
      notAfter: '(to|will|would|could|may|might|should|can|must|not) ',
      value: 'PAST_REF',
      stretch: true,
    },
    {
      rule: 'next-stretch',
      write: '(next|coming) ({count} |few |several |couple of ){span}',
      value: 'FUTURE_REF',
      stretch: true,
    },

    {
      rule: 'last-stretch',
      write: 'recent {span}',
      after: '(in|of|over) ',
      value: 'PAST_REF',
      stretch: true,
    },
    { rule: 'ago', write: '{count} {unit} ago', notAfter: 'half ', direction: -1 },
    { rule: 'ago', write: 'half a century ago', unit: 'year', shift: -50 },
    { rule: 'ago', write: 'half a decade ago', unit: 'year', shift: -5 },
    { rule: 'ago', write: '(a )?fortnight (ago|back)', unit: 'week', shift: -2 },
    { rule: 'ago', write: 'a couple of {unit} (ago|back)', direction: -1, count: 2, mod: 'approx' },
    {
      rule: 'ago',
      write: '({count}|{some}) {unit} back',
      direction: -1,
      notBefore: '( (to|from|in|into|on|at|and|with|home){end}|-)',
    },
    {
      rule: 'long-ago',
      write:
        '(a (long |little |short )?(while|time) (ago|back)|(not )?(so )?long ago|some time ago|ages ago|donkeys years ago|the other (day|night|week|evening|morning|afternoon)|(years|decades|centuries|months|weeks|days) ago)',
      notAfter: '(odd|last|few|some|several|dozen|hundred|thousand|million|{count}) ',
      value: 'PAST_REF',
    },
    {
      rule: 'long-ago',
      write: '(back in the day|in the old days|once upon a time|in days gone by)',
      value: 'PAST_REF',
    },
    { rule: 'ago', write: '{count}(-| )odd {unit} (ago|back)', direction: -1, mod: 'approx' },
    { rule: 'ago', write: '{rough} {unit} ago', direction: -1, mod: 'approx' },
    { rule: 'ago', write: '{some} {unit} ago', direction: -1 },
    {
      rule: 'in',
      write: '{count} {span}',
      direction: 1,
      // «the first in six years», «doubled in three years» look back.
      after: `${TO_COME}(in|within) `,
      before: '~{stop}',
    },
    { rule: 'in', write: "{count} {span}('|'s)? time", direction: 1, after: '(in|within) ' },
    {
      rule: 'in',
      write: "a fortnight(('s)? time)?",
      unit: 'week',
      shift: 2,
      after: `${TO_COME}(in|within) `,
      before: '~{stop}',
    },
    { rule: 'in', write: "a fortnight's time", unit: 'week', shift: 2 },
    { rule: 'later', write: 'a fortnight later', unit: 'week', shift: 2, narrative: true },
    { rule: 'earlier', write: 'a fortnight earlier', unit: 'week', shift: -2, narrative: true },
    { rule: 'in', write: '{count} {span} from (now|today)', direction: 1 },
    {
      rule: 'from-event',
      write: '({count}|{some}) {unit} (before|after)',
      notAfter: '(the|these|those|for|once|twice|thrice|times) ',
      notBefore: '~({stop})',
      ofEvent: true,
      narrative: true,
    },
    { rule: 'later', write: '{count} {unit} later', direction: 1, narrative: true },
    { rule: 'later', write: '{some} {unit} later', direction: 1, narrative: true },
    { rule: 'earlier', write: '{count} {unit} earlier', direction: -1, narrative: true },
    { rule: 'earlier', write: '{some} {unit} earlier', direction: -1, narrative: true },
    {
      rule: 'earlier',
      write: '{count} {unit} (before|previously)',
      direction: -1,
      narrative: true,
      before: '~{stop}',
    },
    {
      rule: 'same-unit',
      write: '(same|that) {span}',
      notAfter: '(all|those|these|at|so|a) ',
      shift: 0,
      narrative: true,
    },
    {
      rule: 'same-part',
      write: '(same|that) {part}',
      unit: 'day',
      shift: 0,
      narrative: true,
      notBefore: '(-| {part})',
    },
    {
      rule: 'next-part',
      write: '(next|following) {part}',
      after: 'the ',
      unit: 'day',
      shift: 1,
      narrative: true,
    },
    {
      rule: 'previous-part',
      write: '(previous|preceding) {part}',
      after: 'the ',
      unit: 'day',
      shift: -1,
      narrative: true,
    },
    {
      rule: 'later',
      write: '{count} {unit} on',
      direction: 1,
      narrative: true,
      before: '(~,| from | since )',
    },

    { rule: 'clock', write: `{hour}:{minute}(:{second})?~{meridiem}( ${ZONE})?` },
    { rule: 'clock', write: `{hour}:{minute}( ${ZONE})?`, after: CLOCK_CUE },
    { rule: 'clock', write: `{hour}:{minute} ${ZONE}` },
    { rule: 'clock', write: `{hhmm} ${ZONE}` },
    {
      rule: 'clock',
      write: '{hhmm}~(hrs|hours)',
      notAfter: '(than|about|over|under|some|of|for|nearly|almost) ',
    },
    {
      rule: 'clock',
      write: '{hh}:{minute}',
      notAfter: '(in|of|time|times|ratio|score|ran|clocked|record|verse|chapter) ',
      notBefore: '( (minutes?|mins?|seconds?|win|defeat|lead)|:)',
    },
    { rule: 'clocks', write: '{hh}:{minute}( to |-|–| - | – | until | till | and ){hh2}:{minute2}' },
    { rule: 'clock', write: '{hour}:{minute}', after: 'the ', before: ` ${SERVICE}` },
    { rule: 'clock', write: '{hour}.{minute}', after: 'the ', before: ` ${SERVICE}` },
    {
      rule: 'clock',
      write: '{hh}.{minute}',
      after: `${OPENING}( at| from| until| till| by)? `,
      notBefore: `~(${UNIT}{end}|%)`,
    },
    {
      rule: 'clock',
      write: '{hour}.{minute}',
      after: `${OPENING}( at| from| until| till| by)? `,
      notBefore: `~(${UNIT}{end}|%)`,
      spoken: true,
    },
    {
      rule: 'clocks',
      write:
        '{hour}((:|.){minute})?~( to |-|–| - | – | until | till | and )~{hour2}((:|.){minute2})?~{meridiem2}',
    },
    {
      rule: 'clocks',
      write: '{hour}((:|.){minute})?~{meridiem}(-|–){hour2}((:|.){minute2})?~{meridiem2}',
    },
    {
      rule: 'clocks',
      write: '{hour}((:|.){minute})?( to | until | till ){hour2}((:|.){minute2})?',
      before: '( (tonight|tomorrow|today|this {part}|every day|daily){end}| (on )?{anyweekday})',
      spoken: true,
    },
    {
      rule: 'clocks',
      write: '{hour}((:|.){minute})?( to |-|–| - | – | until | till ){hour2}((:|.){minute2})?',
      after: `${OPENING} (from |between )?`,
      notBefore: `~(${UNIT}{end}|{plural}|%)`,
      spoken: true,
    },
    { rule: 'clock', write: `{hour}.{minute}~{meridiem}( ${ZONE})?` },
    { rule: 'clock', write: `{hour}~{meridiem}( ${ZONE})?` },
    ...SPOKEN_HOURS,
    { rule: 'clock', write: "{hour} o'clock( in the {part})?", spoken: true },
    {
      rule: 'clock',
      write: '{hour} in the {part}',
      after: '(at|by|around|about|until|till|before|after|since|from) ',
      spoken: true,
    },
    { rule: 'noon', write: '(noon|midday)', hour: 12 },
    { rule: 'midnight', write: 'midnight', hour: 0 },

    { rule: 'per-unit', write: '(a|an) {span}', every: true, after: AMOUNT, notBefore: NO_RATE },
    // «twice a day after food»
    {
      rule: 'per-unit',
      write: '(a|an) {span}',
      every: true,
      after: '(once|twice|thrice|times) ',
      notBefore: "(-|'s)",
    },
    {
      rule: 'per-unit',
      write: 'a fortnight',
      every: true,
      unit: 'week',
      count: 2,
      after: AMOUNT,
      notBefore: NO_RATE,
    },
    ...(['hour', 'minute'] as const).map((unit) => ({
      rule: 'per-unit',
      write: `(a|an|per) ${unit}`,
      unit,
      every: true as const,
      after: AMOUNT,
      // Of a speed it is part of the unit.
      notAfter: '(miles|mile|kilometres|kilometers|kilometre|kilometer|metres|meters|knots|km) ',
      notBefore: NO_RATE,
    })),
    { rule: 'per-unit', write: '(per|each) {span}', every: true },
    { rule: 'per-unit', write: '(per annum|p.a.|pa)', every: true, unit: 'year', after: AMOUNT },
    { rule: 'per-unit', write: '(pcm|p.c.m.)', every: true, unit: 'month', after: AMOUNT },
    { rule: 'per-unit', write: '(pw|p.w.|p/w)', every: true, unit: 'week', after: AMOUNT },
    { rule: 'every-unit', write: 'every ({count} )?{unit}', every: true },
    { rule: 'every-unit', write: '(every other|every second|alternate) {unit}', every: true, count: 2 },
    { rule: 'every-unit', write: 'every third {unit}', every: true, count: 3 },
    { rule: 'every-unit', write: 'every fourth {unit}', every: true, count: 4 },
    { rule: 'every-unit', write: '(every fortnight|fortnightly)', every: true, unit: 'week', count: 2 },
    { rule: 'every-unit', write: 'every half(-| )(an )?hour', every: true, unit: 'minute', count: 30 },
    { rule: 'every-unit', write: 'every quarter of an hour', every: true, unit: 'minute', count: 15 },
    {
      rule: 'every-weekday',
      write: '(every other|every second|alternate) {weekday}s?( {part}s?)?',
      every: true,
    },
    {
      rule: 'every-weekday',
      capital: true,
      write: '{weekday}s',
      after: '{anyweekday}s(,| and|,? and| or| &| to) ',
      every: true,
    },
    {
      rule: 'every-weekday',
      capital: true,
      write: '{weekday}s',
      before: '(,| and| or| &|:| from| at)~({anyweekday}s|{figure})',
      every: true,
    },
    { rule: 'every-weekday', write: '(every|each) {weekday}( {part})?', every: true },
    {
      rule: 'every-weekday',
      capital: true,
      write: '{weekday}s',
      after: '(on|closed|open|and|except|most|alternate|not) ',
      every: true,
    },
    { rule: 'every-weekday', capital: true, write: '{weekday} mornings', every: true, part: 'MO' },
    { rule: 'every-weekday', capital: true, write: '{weekday} afternoons', every: true, part: 'AF' },
    { rule: 'every-weekday', capital: true, write: '{weekday} evenings', every: true, part: 'EV' },
    { rule: 'every-weekday', capital: true, write: '{weekday} nights', every: true, part: 'NI' },
    ...(
      [
        ['day', '(daily|nightly)'],
        ['hour', 'hourly'],
        ['week', 'weekly'],
        ['month', 'monthly'],
        ['year', '(yearly|annually)'],
      ] as const
    ).map(([unit, write]) => ({
      rule: 'adverb',
      write,
      unit,
      every: true as const,
      small: true as const,
      after: '(once|twice|thrice|times) ',
    })),
    ...(
      [
        ['day', 'daily'],
        ['week', 'weekly'],
        ['month', 'monthly'],
        ['quarter', 'quarterly'],
        ['year', '(yearly|annually)'],
      ] as const
    ).map(([unit, write]) => ({
      rule: 'adverb',
      write,
      unit,
      every: true as const,
      small: true as const,
      notAfter: '(a|an|the|our|its|his|her|their|my|of|in|by) ',
      before: ADVERB_END,
    })),
    { rule: 'every-part', write: '(every|each) {part}', every: true },
    { rule: 'weekdays', write: '{weekday}( to | through |-|–| - | – ){weekday2}', every: true },
    { rule: 'weekdays', write: '{weekday}s (to|through) {weekday2}s', every: true },
    { rule: 'weekdays', capital: true, write: '{shortday}( to |-|–| - | – ){shortday2}', every: true },
    { rule: 'short-day', capital: true, write: '{shortday},? {day}(st|nd|rd|th)?( of)? {month}(,? {year})?' },
    { rule: 'short-day', capital: true, write: '{shortday},? {month} {day}(st|nd|rd|th)?(,? {year})?' },
    {
      rule: 'short-day',
      capital: true,
      write: '{shortday}',
      after: '(by|this|next|last|until|till|since) ',
      notBefore: '-',
    },

    {
      rule: 'now',
      write: '(currently|now|nowadays|these days|at present|at the moment|presently|to date)',
      value: 'PRESENT_REF',
      notBefore: ' (that|defunct|infamous|famous){end}',
    },
    { rule: 'once', write: '(recently|lately|formerly)', value: 'PAST_REF' },
    {
      rule: 'some-day',
      write: '(soon|shortly)',
      value: 'FUTURE_REF',
      // «shortly after noon», «as soon as», «soon became»
      notAfter: '(as|so|too|how|very|pretty|not|no) ',
      before:
        '(~{stop}| (be|to|by|with|in|at|on|for|when|if|but|and|have|according|face|meet|announce|publish|launch|open|start|begin|decide|become|reach|join|return|leave|take|replace){end})',
    },
    { rule: 'some-day', write: 'in the( near)? future', value: 'FUTURE_REF' },
  ],
  ranges: [
    { rule: 'from-to', open: 'from( the)?~', join: ' (to|until|till|through)( the)? ' },
    { rule: 'between', open: 'between( the)?~', join: ' and( the)? ' },
    { rule: 'dash', open: '', join: '~(–|-)~' },
    { rule: 'hours', open: '', join: ' (to|until|till|through) ', ofClocks: true },
  ],
  dayToHour: ',?( at)?~',
  hourToDay: '( local time)?,?( on( the)?)? ',
  dispatchZone: '(GMT|UTC)',
  tense: {
    since: 'since( the| early| late| last)? ',
    by: 'by( the)? ',
    until: '(until|till|before|from)( the)? ',
    lasting: '(until|till|through|from|as of)( the)? ',
    effective: '(from|as of)( the)? ',
    future: { words: ['will', 'shall', "won't", 'll'], endings: [], not: [] },
    ahead: {
      words: [
        ...['plan', 'plans', 'planned', 'expect', 'expects', 'expected', 'due', 'scheduled', 'slated', 'set'],
        ...['forecast', 'forecasts', 'aims', 'aim', 'intends', 'intend', 'hopes', 'hope', 'could', 'would'],
        ...[
          'begin',
          'begins',
          'start',
          'starts',
          'open',
          'opens',
          'close',
          'closes',
          'resume',
          'resumes',
          'takes',
        ],
        ...['may', 'might', 'should', 'must', 'can', 'ahead', 'upcoming', 'going'],
        // What the programme of the days to come is told with, in the present; no forms that are nouns too.
        ...[
          'expecting',
          'awaiting',
          'breaks',
          'runs',
          'arrive',
          'arriving',
          'leaving',
          'coming',
          'gonna',
          'departs',
          'leaves',
        ],
        ...['returns', 'faces', 'face', 'hosts', 'meets', 'meet', 'plays', 'travels', 'heads', 'resumes'],
        ...[
          'reopens',
          'reopen',
          'expires',
          'expire',
          'decides',
          'debuts',
          'premieres',
          'airs',
          'kicks',
          'goes',
        ],
        ...['arrives', 'publishes', 'unveils', 'holds', 'hold', 'gathers', 'convenes', 'elects', 'turns'],
      ],
      endings: [],
      not: [],
      notBefore: ['off', 'out', 'up', 'aside', 'fire'],
    },
    past: {
      words: [
        'was',
        'were',
        'had',
        'has',
        'have',
        'been',
        'did',
        'didn',
        'wasn',
        'weren',
        ...[
          'ran',
          'drove',
          'ate',
          'slept',
          'woke',
          'thought',
          'brought',
          'wrote',
          'flew',
          'came',
          'got',
          'felt',
        ],
        'rose',
        'fell',
        'grew',
        'went',
        'began',
        'took',
        'gave',
      ],
      endings: [],
      not: [],
      notBefore: [
        'until',
        'till',
        'to',
        'a',
        'an',
        'the',
        'my',
        'your',
        'our',
        'no',
        'some',
        'any',
        'only',
        'got',
        'two',
        'three',
      ],
    },
    participles: {
      words: [
        ...[
          'said',
          'told',
          'came',
          'made',
          'lost',
          'won',
          'sold',
          'bought',
          'left',
          'met',
          'held',
          'saw',
          'became',
        ],
        ...[
          'put',
          'found',
          'sent',
          'spoke',
          'drank',
          'stood',
          'sat',
          'taught',
          'caught',
          'fought',
          'knew',
          'threw',
          'drew',
          'wore',
          'broke',
          'chose',
          'stole',
          'heard',
          'meant',
          'shot',
          'wrote',
        ],
        ...['hit', 'kept', 'built', 'paid', 'spent', 'cut', 'sank', 'shrank'],
      ],
      endings: ['ed'],
      not: ['need', 'speed', 'exceed', 'indeed', 'proceed', 'succeed', 'feed', 'seed', 'red', 'bed'],
    },
    comparators: ['against', 'versus', 'vs'],
    personal: {
      words: [
        ...[
          'you',
          'your',
          'i',
          'we',
          'us',
          'my',
          "i'm",
          "i'll",
          "we're",
          "we'll",
          "let's",
          'lets',
          'hi',
          'hey',
          'hello',
        ],
        ...['please', 'dear', 'mate', 'thanks', 'cheers', 'anyone', 'rsvp', 'sorry', 'oops', 'ok'],
      ],
      endings: [],
      not: [],
      auxiliaries: ['was', 'were', 'had', 'did', 'didn'],
      participles: [''],
      reported: [' said', ' told', ' says', ' added', ' wrote'],
    },
    stops: ['who', 'which', 'that'],
  },
  bounds: {
    before: '(before|by|until|till|through)( the)? ',
    after: '(after|since|from)( the)? ',
    approx: '(around|about|circa|roughly) ',
  },
};
