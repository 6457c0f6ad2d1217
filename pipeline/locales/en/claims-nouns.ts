/** English nouns that stand for somebody or something: kinds of firms, trades, offices, sites. */
import type { ClaimsLocale } from '../claims.js';
import { renown } from './claims-renown.js';

export const SITES = `blast_furnace furnace kiln coal_mine nuclear_plant car_plant factory plant store shop branch office site warehouse restaurant outlet mine refinery hotel depot mill
  facility supermarket bookshop pub cafe café bar salon clinic hospital school library showroom dealership distribution_centre
  distribution_center call_centre call_center data_centre data_center smelter foundry brewery distillery bakery quarry
  shipyard yard steelworks terminal hub studio laboratory lab theatre cinema gym bank_branch post_office plants
  assembly_plant power_station power_plant pit well field convenience_store superstore high_street_store garden_centre
  department_store home production_line assembly_line workshop campus centre center location base newsroom bureau`;

/** What a firm has and can sell, and is no firm itself. */
export const ASSETS = `${SITES} asset business division arm unit portfolio brand licence license patent catalogue network
  operation stake channel station newspaper magazine title chain estate fleet ship vineyard farm airport port
  pipeline field platform site property building land`;

/** Titles of office; each may be a former one. */
export const OFFICES = `ceo cfo coo cto cio cmo chro chief_executive chief_executive_officer chief_financial_officer
  chief_operating_officer chief_technology_officer chief_information_officer chief_marketing_officer chief_product_officer
  chief_people_officer chief_legal_officer chief_commercial_officer chief_risk_officer chief_investment_officer
  chief_scientific_officer chief_medical_officer chief_strategy_officer chief_communications_officer chief_economist
  chief_strategist chief_scientist chief_designer chief_of_staff finance_chief finance_director finance_minister
  marketing_director sales_director commercial_director technical_director sporting_director creative_director
  operations_director communications_director artistic_director editorial_director executive_director
  non-executive_director nonexecutive_director independent_director managing_director managing_partner senior_partner
  general_manager general_secretary general_counsel secretary-general director-general director_general
  president vice_president vice-president senior_vice_president executive_vice_president
  chairman chairwoman chairperson chair deputy_chairman deputy_chair vice-chairman vice_chairman vice_chair executive_chairman
  executive_chair non-executive_chairman non-executive_chair interim_chief_executive interim_ceo co-ceo co-chief_executive
  acting_chief_executive acting_ceo co-chair co-chairman co-president director deputy_director
  deputy_chief_executive minister prime_minister first_minister deputy_first_minister chief_minister deputy_prime_minister foreign_minister interior_minister economy_minister
  defence_minister health_minister energy_minister culture_minister education_minister justice_minister transport_minister
  foreign_secretary home_secretary chancellor treasury_secretary commerce_secretary health_secretary business_secretary
  defence_secretary education_secretary transport_secretary secretary_of_state attorney_general mayor deputy_mayor governor
  deputy_governor lieutenant_governor senator congressman congresswoman ambassador commissioner prosecutor
  spokesman spokeswoman spokesperson head deputy_head global_head head_of_state boss chief treasurer secretary
  editor editor-in-chief editor_in_chief manager head_coach coach dean rector principal headteacher archbishop bishop
  administrator superintendent police_chief fire_chief leader party_leader partner trustee curator conductor chief_constable
  undersecretary comptroller controller ombudsman`;
/** What somebody is by trade: an office only where the house is said that it is done in. */
export const TRADES = `analyst economist strategist researcher professor lawyer consultant scientist fund_manager portfolio_manager
  trader barrister lecturer correspondent columnist fellow senior_analyst market_analyst market_strategist
  executive engineer banker senior_executive`;
export const FOUNDERS = `founder co-founder cofounder founding_partner`;
const withFormer = (titles: string): string => titles.replace(/\S+/gu, '$& ex-$&');
/** All titles, former ones too. */
export const TITLES = withFormer(`${OFFICES} ${TRADES} ${FOUNDERS}`);

/** Whom a company has at work, and what it has of them. */
export const JOBS = `job position post employee worker staff people person role staffer redundancy layoff job_cut job_loss
  workforce headcount staff_member full-time_equivalent fte contractor temporary_worker agency_worker vacancy cut hire
  graduate apprentice trainee intern manager colleague team_member civil_servant public_servant recruit associate
  teammate partner`;
/** Whom a company has at work, by trade. */
export const CRAFTS = `engineer developer driver pilot nurse doctor teacher journalist researcher scientist technician banker
  consultant lawyer operator mechanic miner steelworker factory_worker shop_worker postal_worker warehouse_worker welder
  programmer soldier officer police_officer firefighter lecturer cleaner courier salesperson reporter designer electrician
  crew cabin_crew flight_attendant seafarer dockworker autoworker machinist carer chef cashier adviser advisor
  software_engineer analyst trader accountant auditor executive specialist craftsman`;

export const METRICS = `sale revenue turnover profit income inflation price unemployment rate output production export import demand
  spending margin earnings employment order volume traffic net_profit net_income operating_profit pre-tax_profit pretax_profit
  operating_income gross_profit underlying_profit core_profit annual_profit quarterly_profit operating_loss net_loss loss
  pre-tax_loss pretax_loss ebitda ebit gdp economy growth deficit debt net_debt surplus trade_deficit trade_surplus
  budget_deficit jobless_rate unemployment_rate inflation_rate interest_rate bank_rate base_rate birth_rate death_rate
  crime_rate vacancy_rate mortgage_rate house_price home_price property_price share_price oil_price gas_price
  energy_price food_price petrol_price fuel_price retail_sale car_sale vehicle_sale home_sale like-for-like_sale
  comparable_sale same-store_sale net_sale group_revenue group_sale consumer_spending household_spending capital_expenditure
  capex investment wage pay salary bonus rent tariff tax fee fare premium bill cost dividend payout market_share share_of_the_market
  occupancy capacity population attendance passenger_number passenger customer_number number subscriber subscription
  user membership enrolment enrollment registration booking delivery shipment backlog order_book order_intake inventory
  stock_level stockpile reserve cash_flow free_cash_flow cash deposit loan_book lending claim vacancy job_vacancy opening
  productivity consumption emission carbon_emission index crime footfall visitor tourist arrival
  viewing_figure audience circulation turnout participation mortality fortune wealth net_worth budget workload
  cost_base operating_margin gross_margin net_interest_income net_interest_margin interest_income loan impairment provision fund
  assets_under_management asset_under_management construction house-building housebuilding manufacturing_output
  factory_output industrial_output industrial_production export_order consumer_confidence confidence sentiment
  gold wheat coffee cocoa copper oil crude brent bitcoin rice sugar corn electricity_price ticket_price rail_fare
  minimum_wage state_pension pension stamp_price energy_bill average_earning average_weekly_earning weekly_earning average_earnings average_weekly_earnings weekly_earnings
  completion reservation annual_revenue quarterly_revenue cloud_revenue
  advertising_revenue ad_revenue advertising_sale online_sale service_revenue total_revenue first-quarter_profit
  comparable_store_sale average_price selling_price valuation market_value market_capitalisation market_capitalization
  household_income disposable_income gross_domestic_product trade bankruptcy insolvency incident theft casualty flight
  homelessness waiting_list hospital_admission case infection sick_day absence divorce marriage birth death
  fund_raising donation subscriber_base customer_base user_base workforce_participation spending_power listenership readership`;

/** What a company earns. */
export const REVENUES = `revenue sale turnover net_sale group_revenue group_sale annual_revenue quarterly_revenue total_revenue
  net_revenue annualised_revenue annualized_revenue operating_revenue receipt takings cloud_revenue advertising_revenue ad_revenue
  advertising_sale online_sale service_revenue retail_sale like-for-like_sale comparable_sale same-store_sale fee_income
  global_sale annual_sale total_sale recurring_revenue annual_recurring_revenue premium_income gross_written_premium`;
/** What it makes, or loses. */
export const LOSSES = `loss net_loss pre-tax_loss pretax_loss operating_loss annual_loss quarterly_loss deficit underlying_loss
  full-year_loss after-tax_loss shortfall half-year_loss trading_loss`;
export const PROFITS = `profit net_profit net_income operating_profit pre-tax_profit pretax_profit operating_income gross_profit
  underlying_profit core_profit annual_profit quarterly_profit ebitda ebit ebita earnings core_earnings net_earnings
  underlying_operating_profit underlying_earnings adjusted_profit adjusted_earnings adjusted_ebitda trading_profit
  full-year_profit half-year_profit first-half_profit interim_profit after-tax_profit attributable_profit adjusted_operating_profit
  first-quarter_profit second-quarter_profit third-quarter_profit fourth-quarter_profit surplus profit_before_tax
  profit_after_tax profits_before_tax underlying_profit_before_tax adjusted_profit_before_tax underlying_pre-tax_profit
  adjusted_pre-tax_profit statutory_profit statutory_profit_before_tax loss_before_tax operating_earnings ${LOSSES}`;

const nations = `american british german french italian spanish dutch swiss swedish danish norwegian finnish japanese chinese
  korean south_korean indian canadian australian brazilian mexican russian turkish israeli irish belgian austrian polish
  portuguese greek czech saudi qatari emirati taiwanese scottish welsh english european argentine chilean
  colombian egyptian kenyan nigerian south_african indonesian malaysian thai vietnamese filipino pakistani
  ukrainian romanian hungarian bulgarian icelandic singaporean kuwaiti iranian iraqi moroccan`;
const towns = `london-based paris-based berlin-based new_york-based san_francisco-based toronto-based tokyo-based
  seattle-based boston-based munich-based zurich-based amsterdam-based`;

export const nouns = {
  anaphora: {
    nouns: [
      { types: ['ORG'], side: 'bought', nouns: 'startup start-up unicorn fledgling' },
      { types: ['ORG'], side: 'bought', party: true, nouns: 'target target_company' },
      { types: ['ORG'], side: 'buyer', party: true, nouns: 'buyer acquirer' },
      {
        types: ['ORG'],
        side: 'buyer',
        nouns: 'giant behemoth bidder suitor titan heavyweight juggernaut',
      },
      {
        types: ['ORG'],
        relational: true,
        nouns: `subsidiary competitor rival subcontractor union holding parent_company parent partner affiliate offshoot`,
      },
      {
        types: ['ORG'],
        relational: 'bare',
        trade: true,
        nouns: `supplier contractor agency distributor producer fund provider`,
      },
      {
        types: ['ORG'],
        nouns: `company group firm business maker manufacturer operator multinational conglomerate organisation organization
          corporation enterprise brand platform chain leader specialist institution industrial_group
          pioneer scale-up scaleup champion outfit challenger listed_company
          family-owned_company family_firm private_company state-owned_company blue_chip utility stock`,
      },
      {
        types: ['ORG'],
        trade: true,
        nouns: `bank lender carmaker automaker car_maker truckmaker planemaker aircraft_maker plane_maker engine_maker retailer
          supermarket supermarket_chain supermarket_group grocer department_store discounter airline carrier budget_airline low-cost_airline
          insurer reinsurer chipmaker chip_maker drugmaker drug_maker pharmaceutical_company pharmaceutical_group pharma_group biotech
          biotechnology_company engineer engineering_group engineering_company steelmaker
          miner mining_company mining_group oil_company oil_major oil_giant energy_company energy_group energy_supplier energy_firm
          tech_company technology_company technology_group tech_firm tech_giant software_company software_maker software_group
          social_network social_media_company social_media_platform search_engine streaming_service streaming_company broadcaster
          publisher newspaper_group housebuilder house_builder homebuilder builder construction_company developer
          property_developer landlord brewer brewery distiller food_company food_group food_giant food_maker foodmaker
          drinks_company drinks_group beverage_company tobacco_company tobacco_group consumer_goods_company consumer_goods_group fashion_group
          fashion_retailer fashion_house luxury_group luxury_house sportswear_maker sportswear_company clothing_retailer clothing_chain
          coffee_chain restaurant_chain pub_chain pub_group hotel_group hotel_chain hotelier travel_company travel_group tour_operator
          cruise_operator ferry_operator train_operator rail_operator bus_operator logistics_company logistics_group shipping_company
          shipping_line shipping_group courier parcel_company delivery_company telecoms_company telecoms_group telecoms_operator
          telecoms_giant telecom_company mobile_operator cable_operator water_company defence_company defence_group defense_company
          defense_contractor defence_contractor aerospace_company aerospace_group shipbuilder trainmaker toymaker toy_maker
          phone_maker smartphone_maker electronics_maker electronics_group battery_maker tyre_maker tyremaker tiremaker
          chemicals_company chemicals_group cement_maker asset_manager fund_manager wealth_manager investment_bank private_equity_firm
          private_equity_group buyout_firm buyout_group hedge_fund venture_capital_firm investor investment_firm investment_company
          investment_group sovereign_wealth_fund pension_fund law_firm accounting_firm accountancy_firm consultancy consulting_firm
          advertising_group advertising_agency recruiter recruitment_company staffing_company outsourcer outsourcing_company
          payments_company payments_group payment_company fintech neobank building_society exchange stock_exchange bookmaker gambling_company
          gambling_group betting_company games_maker game_maker game_publisher games_publisher video_game_company
          studio film_studio record_label football_club club
          e-commerce_company online_retailer e-tailer marketplace e-commerce_giant food_delivery_company ride-hailing_company cybersecurity_company
          chip_designer chip_company semiconductor_company cloud_company ai_company ai_startup ai_firm robotics_company electric_car_maker
          electric_vehicle_maker ev_maker furniture_retailer electronics_retailer diy_retailer bike_maker watchmaker jeweller jeweler
          cosmetics_company cosmetics_group cosmetics_maker beauty_group beauty_company meatpacker dairy_company dairy_group confectioner
          chocolate_maker snack_maker bakery_chain fast-food_chain fast_food_chain burger_chain pizza_chain gym_chain fitness_chain
          toy_retailer bookseller pharmacy_chain drugstore_chain wholesaler commodity_trader commodities_trader trading_house
          oil_producer gas_producer utility_company power_company grid_operator airport_operator toll_road_operator
          waste_company recycling_company medical_device_maker healthcare_company healthcare_group health_insurer care_home_operator
          ratings_agency credit_rating_agency news_agency newspaper network`,
      },
      {
        types: ['ORG'],
        named: true,
        nouns: `charity foundation university hospital museum army ministry commission court office institute academy council committee league federation theatre festival
          airport orchestra regulator watchdog authority tribunal central_bank competition_watchdog antitrust_regulator
          data_watchdog privacy_watchdog financial_watchdog health_regulator media_regulator energy_regulator
          securities_regulator competition_authority competition_regulator trade_body industry_body lobby_group think_tank
          trade_union school parliament`,
      },
      {
        types: ['LOC'],
        nouns: 'country city region state town village island capital county province nation kingdom',
      },
      {
        types: ['PER'],
        nouns: `${TITLES} man woman billionaire entrepreneur businessman businesswoman tycoon executive banker financier heir
          heiress millionaire mogul magnate veteran politician lawmaker judge diplomat candidate frontrunner
          frenchman englishman german_executive native star`,
      },
    ],
    origins: {
      nations: nations.replace(/\S+/gu, '$&/$&'),
      towns: towns.replace(/\S+/gu, '$&/$&'),
      regions: '',
      home: '',
      within: {},
      anywhere: '',
    },
    renown,
    titles: TITLES,
    boards: 'board board_of_directors supervisory_board management_board nomination_committee',
    addresses: 'mr mrs ms miss dr sir dame lord lady prof professor baroness',
    companyTitles:
      withFormer(`ceo cfo coo cto cio cmo chro chief_executive chief_executive_officer chief_financial_officer
      chief_operating_officer chief_technology_officer chief_marketing_officer chief_product_officer chief_people_officer
      chief_legal_officer chief_commercial_officer chief_investment_officer chief_strategy_officer interim_chief_executive
      interim_ceo co-ceo co-chief_executive acting_ceo acting_chief_executive finance_chief finance_director marketing_director
      sales_director commercial_director technical_director operations_director managing_director managing_partner
      general_manager general_counsel deputy_chief_executive executive_chairman executive_chair founder co-founder
      cofounder boss non-executive_director executive_director chief_scientific_officer chief_medical_officer`),
    publicTitles: 'minister mayor senator governor ambassador king queen pope prime_minister',
    portfolios: 'minister secretary',
    townTitles: 'mayor deputy_mayor',
    houseTitles:
      withFormer(`chairman chairwoman chair chairperson spokesman spokeswoman spokesperson treasurer
      vice_president vice-president deputy_chairman deputy_chair director head manager`),
    deals: `deal transaction takeover acquisition investment agreement merger purchase buyout tie-up partnership alliance
      takeover_bid offer`,
  },
} satisfies Partial<ClaimsLocale>;
