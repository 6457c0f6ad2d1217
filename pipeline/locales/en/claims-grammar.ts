/** English function words, as the claims stage reads them. */
import type { ClaimsLocale } from '../claims.js';
import { ASSETS, CRAFTS, METRICS, PROFITS, REVENUES, SITES } from './claims-nouns.js';
import { NOUN_GERUNDS, NOUN_VERBS } from './noun-verbs.js';

export const grammar = {
  stemmer: 'en',
  headLast: true,
  determiners: {
    definite: 'the',
    indefinite: 'a an some any several each every another no both many few most all various certain',
    demonstrative: 'this that these those',
    possessive: 'its his her their our my your whose',
    genitive: "'s",
  },
  each: 'each apiece',
  none: 'no neither',
  pluralDeterminers: 'these those some several both many few most all various certain',
  impersonal: {
    pronouns: 'it',
    verbs: '',
    reflexive: '',
    before: '',
    passive: 'expect plan think believe say report understand',
    predicates: 'possible impossible likely unlikely unclear clear time important necessary difficult',
  },
  bareCapitals: {},
  contractions: {},
  prepositions: `of in into at by for on with from to as about over under against among amongst between during before since through after
    until within per than like around near worth despite amid following without towards toward alongside
    up down off onto upon above below behind beyond besides across along via inside outside throughout till versus
    up_from down_from compared_with compared_to against in_exchange_for in_return_for for_a_total_of led_by because_of due_to
    thanks_to according_to in_charge_of at_the_helm_of at_the_head_of on_behalf_of out_of instead_of rather_than ahead_of along_with
    together_with as_part_of on_top_of in_favour_of in_favor_of in_front_of in_addition_to apart_from as_of as_a_result_of prior_to
    in_the_wake_of in_line_with in_response_to in_spite_of by_means_of in_terms_of by_the_end_of in_order_to so_as_to
    such_as_to excluding regarding concerning`,
  of: 'of',
  whose: 'whose',
  where: 'where',
  genders: {
    m: `he him mr sir lord chairman spokesman man businessman congressman frenchman englishman heir vice-chairman`,
    f: 'she mrs ms miss dame lady chairwoman spokeswoman woman businesswoman congresswoman heiress baroness',
  },
  latter: 'the_latter',
  goal: 'to',
  agent: 'by',
  conjunctions: 'and or as_well_as & nor plus',
  onward: 'then later',
  lateAdverbs: 'since',
  subordinators: `that if when while because although though whereas after before since as than until unless whether once so but
    even_though as_soon_as so_that even_if provided_that in_case how why what`,
  sharing: 'but',
  circumstances: 'when if once until before after unless in_case as_soon_as',
  ofTwo: { first: 'former', second: 'latter' },
  relatives: { subject: 'which who that', object: '', other: 'where whom', led: '' },
  pronouns: { singular: 'it he she him', plural: 'they them', first: 'we i', neuter: 'this' },
  pronounsOf: { persons: 'he she him', things: 'it', oneself: 'i' },
  clitics: '',
  cliticSlots: {},
  reflexives: '',
  negations: `not never no_longer didn' don' doesn' won' wouldn' isn' aren' wasn' weren' hasn' haven' hadn' can' couldn' shouldn' cannot
    neither nor`,
  ended: 'longer',
  rivals: 'behind before ahead_of',
  stand: 'that those',
  others: 'another second third',
  only: { negation: '', still: '', word: '' },
  adverbs: `up_to already also now then still today yesterday recently currently reportedly about only just even again later earlier soon ever
    once twice almost nearly less too very well so far however meanwhile instead together alone away back around here there abroad
    overseas online either rather perhaps maybe indeed yet otherwise previously further afterwards tonight tomorrow worldwide
    globally nationwide so_far at_least at_most for_example for_instance in_total in_all as_well of_course at_the_moment at_once
    in_turn on_average all_told out t s over_the_counter in_part in_particular once_again of_late at_present for_now by_far
    last_year in_full apart formally officially fast hard much right straight alike thus hence therefore nonetheless nevertheless
    moreover furthermore initially eventually finally immediately effectively per_cent`,
  adverbEndings: 'ly',
  prepositionForms: '',
  phrasalVerbs: `come_out lay_off take_over take_on take_up take_part take_charge take_office take_out set_up step_down step_aside step_back step_up
    stand_down stand_aside shut_down close_down close_up end_up end_down finish_up finish_down trade_up trade_down open_up open_down
    wind_down wind_up scale_back scale_down cut_back cut_down buy_out buy_back sell_off spin_off hive_off split_off snap_up scoop_up
    swallow_up gobble_up team_up link_up join_up tie_up partner_up sign_up join_forces roll_out bring_in bring_on bring_out
    bring_down carry_out call_off break_off break_down break_up fall_through fall_apart fall_back go_ahead go_up go_down
    go_on_sale come_up come_down pick_up turn_down turn_over hand_over force_out push_out push_up push_down push_back vote_out
    kick_out boot_out bow_out back_out pull_out walk_away walk_out let_go swear_in find_guilty throw_out wave_through
    give_up pull_in rake_in book_in turn_around write_off write_down pay_off pay_out set_aside put_up put_off bump_up
    creep_up inch_up edge_up edge_down tick_up tick_down shoot_up bounce_back move_up move_down slow_down speed_up build_up
    ramp_up staff_up draw_down start_up  preside_over make_redundant drag_on give_notice
    start_selling begin_selling take_the_helm take_the_reins line_up prop_up stump_up sum_up clean_up back_up open_up
    phase_out carve_out single_out rule_out point_out miss_out lose_out turn_out change_hands opt_out drop_out sell_out hand_out roll_back
    take_off lift_off kick_off pay_back fight_back`,
  infinitiveMarker: 'to',
  clauseVerbs: `say announce report confirm show reveal think believe know mean add claim estimate see note warn tell suggest hope fear
    expect insist argue admit state declare disclose be have become get find help let make`,
  intransitives: `decline refuse agree resign retire step_down step_aside stand_down stand_aside bow_out step_back depart quit die rise
    fall drop jump climb soar surge slump tumble plunge slide slip sink dip gain rally rebound plummet shrink say warn add argue
    insist tell collapse go come become remain appear seem continue fail hope want apologise apologize respond reply
    comment work live vow pledge seek try happen occur emerge graduate fold shut_down swing lose have be earn post
    decide`,
  modals: 'will would could might may should must can do',
  bareRelatives: true,
  deeds: {
    transitive: `acquire/acquisition purchase/purchase appoint/appointment elect/election promote/promotion
      dismiss/dismissal oust/ouster remove/removal approve/approval suspend/suspension arrest/arrest
      convict/conviction indict/indictment`,
    intransitive: 'invest/investment resign/resignation depart/departure',
  },
  lightVerbs: 'give grant deny win receive secure seek await get obtain',
  bareObjects: 'talk charge office job stake bid profit loss joint_venture partnership alliance merger',
  performers: `announce confirm finalise finalize complete conclude plan propose consider decide unveil sign pursue prepare launch
    negotiate order oversee carry_out make reveal seek begin start approve`,
  projects: 'plan proposal threat intention announcement',
  firstEndings: '',
  agreedEndings: '',
  with: 'with after despite following',
  views: 'for according_to',
  workplaces: 'at',
  nearby: 'near between outside north south east west',
  seated: 'base headquarter locate',
  accounts: 'according_to',
  versus: 'from up_from down_from compared_with compared_to against versus',
  previous: 'after',
  comparing: 'compared_with compared_to',
  equivalents: 'or',
  spots: 'in at across',
  outOf: 'out_of',
  workers: CRAFTS,
  workforce: 'job post position employee worker person people staff total',
  staff: `job post position role employee worker person people staff staffer member total workforce headcount team hire recruit redundancy
    layoff lay-off job_cut job_loss cut departure vacancy opening man woman colleague associate full-time_employee permanent_employee
    member_of_staff new additional extra other more`,
  posts: 'job post position role',
  staffKinds:
    'administrative managerial white-collar blue-collar temporary seasonal corporate clerical contract',
  means: {
    voluntary: 'voluntary_redundancy voluntary_departure buyout voluntary',
    early_retirement: 'early_retirement',
    attrition: 'attrition natural_attrition natural_wastage',
    compulsory: 'compulsory_redundancy forced_redundancy compulsory',
  },
  ways: 'through via by of under',
  units: 'division unit arm department headquarters business',
  further: {
    up: 'more higher',
    down: 'less fewer lower',
    trend: { in: 'a an', up: 'rise increase', down: 'fall drop decrease' },
    times: { up: 'more many much', down: 'fewer less', than: 'as than' },
    not: 'than_expected than_planned than_forecast than_thought',
  },
  figures: METRICS,
  ownFigures: `${REVENUES} ${PROFITS} sale revenue turnover profit earning earnings margin dividend net_profit net_income operating_profit pre-tax_profit pretax_profit
    operating_income operating_margin order_book order_backlog cash_flow free_cash_flow ebitda net_debt net_loss loss operating_loss
    pre-tax_loss underlying_profit core_profit annual_profit quarterly_profit like-for-like_sale comparable_sale same-store_sale
    net_sale group_revenue group_sale annual_revenue quarterly_revenue total_revenue shipment delivery workforce headcount
    underlying_operating_profit adjusted_profit adjusted_earnings gross_margin gross_profit net_interest_income employee
    operating_cost backlog order_intake ebit core_earnings adjusted_operating_profit first-quarter_profit`,
  concerning: 'as_for',
  shares: 'stock share share_price stock_price',
  equity: '',
  parents: 'parent parent_company',
  ownersOfFirms: 'owner shareholder majority_owner majority_shareholder parent parent_company',
  rated: 'rating recommendation price_target credit_rating',
  between: 'between',
  thresholds: 'mark threshold barrier milestone',
  records:
    'high low record highest lowest best worst biggest largest first time level weakest strongest most',
  superlatives:
    'most least biggest largest first second third oldest highest busiest richest fastest-growing best-selling top-selling leading smallest wealthiest second-largest third-largest fourth-largest fifth-largest sixth-largest seventh-largest eighth-largest ninth-largest tenth-largest second-biggest third-biggest fourth-biggest fifth-biggest sixth-biggest second-busiest second-richest',
  funds: `fund ventures venture partners capital invest investments investment equity funds holdings angels investor sequoia accel
    andreessen a16z softbank temasek kkr blackstone carlyle apax lightspeed khosla eqt cvc cinven bridgepoint`,
  authorities: `commission authority authorities office ministry court ftc sec fda justice department government agency regulator watchdog
    council parliament senate congress bundeskartellamt cma !cma_cgm fca ofcom ofgem ofwat bafin epa nhtsa faa doj cfpb cftc fcc hmrc irs eu
    european bureau supervisor judge tribunal prosecutor prosecutors police finma esma eba ecb bank_of_england central_bank
    federal treasury commissioner administration board minister information_commissioner`,
  regions: 'state county region',
  courts: 'court tribunal',
  states: `state government region council city county ministry treasury authority_council local_authority city_council
    federal_government central_bank taxpayer`,
  earlyAdjectives: `retired outgoing embattled veteran new former current next last old big large small major key leading biggest largest smallest second third early late
    recent annual quarterly monthly weekly daily full entire high low good bad strong weak record more fewer further other
    same such young long-time longtime global international national local private public additional extra initial final main
    existing previous potential possible senior joint first british american french german first-ever huge giant-sized massive
    rare rival-free long-standing proposed-new total net gross overall latest fresh widespread broad sharp steep slight modest
    significant substantial considerable double-digit single-digit immediate`,
  statives: `have be own hold employ include comprise represent serve run operate control contain cover offer sell make produce
    supply work come belong depend concern require allow feature boast`,
  perception: 'see watch let help',
  suffering: '',
  granting: '',
  personal: `name candidacy nomination appointment election arrival departure return succession promotion resignation dismissal death
    trial campaign profile`,
  circles: 'galaxy empire orbit',
  naming: 'call name rename dub',
  comers: 'new next future incoming',
  seats: 'presidency chairmanship',
  briefs: '',
  formers: 'former ex ex- onetime one-time',
  publicFigures: `unemployment birth population gdp inflation crime poverty turnout unemployment_rate inflation_rate jobless_rate economy
    average_earning average_weekly_earning weekly_earning average_earnings average_weekly_earnings weekly_earnings`,
  namesakes: {
    PER: 'prize award medal trophy cup act case street avenue square bridge school hospital stadium theatre foundation airport',
    ORG: 'candidate nominee activist supporter lawmaker senator mayor',
  },
  choosing: 'choose appoint name pick hire tap select recruit poach elect promote',
  controlling: {
    direct: `force urge order authorize authorise ask tell help persuade push accuse suspect allow enable require encourage pressure
      invite convince warn instruct sue expect forecast predict project want`,
    indirect: '',
  },
  buying: 'buy acquire purchase snap_up',
  selling: 'sell resell divest offload',
  sellers: 'from',
  purposes: 'to in_order_to so_as_to',
  aims: 'to in_order_to so_as_to',
  infinitiveEndings: '',
  nounEndings: '',
  participleEndings: '',
  copulas: 'be become remain',
  nounForms: `${NOUN_VERBS} ${NOUN_GERUNDS}`,
  plurals: [
    ['ay', 'ays'],
    ['ey', 'eys'],
    ['oy', 'oys'],
    ['y', 'ies'],
    ['man', 'men'],
    ['ss', 'sses'],
    ['ch', 'ches'],
    ['sh', 'shes'],
    ['x', 'xes'],
    ['s', 's'],
    ['life', 'lives'],
    ['child', 'children'],
    ['half', 'halves'],
    ['', 's'],
  ],
  examples: 'such_as including of_which of_whom among_them',
  sources: 'to source according_to report newspaper',
  periods:
    'year quarter half month period season day week first_half second_half first_quarter second_quarter third_quarter fourth_quarter',
  sites: SITES,
  crashes: 'crash collide overturn explode collapse capsize sink derail',
  roads: 'highway motorway road street avenue route interstate',
  happenings: `accident fire blaze explosion blast attack bombing collision earthquake quake shooting shipwreck crash collapse flood
    avalanche landslide mudslide storm cyclone hurricane tornado typhoon stampede crush disaster tragedy derailment ambush massacre
    tsunami heatwave eruption wildfire airstrike strike`,
  successions: `time step stage phase round wave part half edition episode term version generation attempt session day week month
    quarter year season meeting visit trial plan deal acquisition takeover closure rise fall drop decline increase gain loss win
    defeat match goal accident attack strike protest resignation appointment death case victim candidate project`,
  branches: 'subsidiary unit division arm',
  venues:
    'town_hall city_hall courthouse stadium theatre station airport embassy church cathedral mosque square palace headquarters',
  places: 'world globe worldwide',
  assets: ASSETS,
  groups: {
    nouns: 'consortium alliance partnership coalition',
    by: 'lead head back form',
    of: 'include comprise combine',
  },
  adverbialNouns: '',
  civicHouses: 'hospital university school college museum city county',
  outlets: `electricity energy renewable power gas oil coal hydrogen solar wind battery fibre cloud ai robotics automation software data
    chip semiconductor research innovation training security infrastructure transport housing property healthcare education
    defence defense advertising marketing equipment machinery technology logistics capacity production manufacturing
    start-up startup content`,
  metonyms: `share stock board management spokesman spokeswoman spokesperson share_price stock_price board_of_directors unit division
    arm business plant factory team brand workforce shop store supermarket_chain subsidiary headquarters`,
} satisfies Partial<ClaimsLocale>;
