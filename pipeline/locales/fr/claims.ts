import type { ClaimsLocale, Pattern } from '../claims.js';
import { activities } from './claims-activities.js';
import { backers } from './claims-backers.js';
import { bargains } from './claims-bargains.js';
import { bids } from './claims-bids.js';
import { business } from './claims-business.js';
import { capital } from './claims-capital.js';
import { careers } from './claims-careers.js';
import { cases } from './claims-cases.js';
import { clients } from './claims-clients.js';
import { closures } from './claims-closures.js';
import { contracts } from './claims-contracts.js';
import { counts } from './claims-counts.js';
import { credits } from './claims-credits.js';
import { crowds } from './claims-crowds.js';
import { cuts } from './claims-cuts.js';
import { deals } from './claims-deals.js';
import { disputes } from './claims-disputes.js';
import { earnings } from './claims-earnings.js';
import { endowments } from './claims-endowments.js';
import { equity } from './claims-equity.js';
import { exits } from './claims-exits.js';
import { figures } from './claims-figures.js';
import { fines } from './claims-fines.js';
import { fluctuations } from './claims-fluctuations.js';
import { foundings } from './claims-foundings.js';
import { funds } from './claims-funds.js';
import { gifts } from './claims-gifts.js';
import { grammar } from './claims-grammar.js';
import { grants } from './claims-grants.js';
import { handovers, wholes } from './claims-handovers.js';
import { headcounts } from './claims-headcounts.js';
import { holdings } from './claims-holdings.js';
import { jobs } from './claims-jobs.js';
import { justice } from './claims-justice.js';
import { launches } from './claims-launches.js';
import { lawsuits } from './claims-lawsuits.js';
import { lenders } from './claims-lenders.js';
import { meetings } from './claims-meetings.js';
import { moves } from './claims-moves.js';
import { nouns } from './claims-nouns.js';
import { novelties } from './claims-novelties.js';
import { offices } from './claims-offices.js';
import { orders } from './claims-orders.js';
import { outlays } from './claims-outlays.js';
import { payrolls } from './claims-payrolls.js';
import { people } from './claims-people.js';
import { plans } from './claims-plans.js';
import { prices } from './claims-prices.js';
import { prosecutions } from './claims-prosecutions.js';
import { affairs } from './claims-public.js';
import { purchases } from './claims-purchases.js';
import { quantities } from './claims-quantities.js';
import { rankings } from './claims-rankings.js';
import { regulators } from './claims-regulators.js';
import { results } from './claims-results.js';
import { resumed } from './claims-resumed.js';
import { rounds } from './claims-rounds.js';
import { rulings } from './claims-rulings.js';
import { shares } from './claims-shares.js';
import { shutdowns } from './claims-shutdowns.js';
import { silence } from './claims-silence.js';
import { sites } from './claims-sites.js';
import { staff } from './claims-staff.js';
import { standing } from './claims-standing.js';
import { statistics } from './claims-statistics.js';
import { statuses } from './claims-statuses.js';
import { successions } from './claims-successions.js';
import { supplies } from './claims-supplies.js';
import { swings } from './claims-swings.js';
import { takeovers } from './claims-takeovers.js';
import { tallies } from './claims-tallies.js';
import { tariffs } from './claims-tariffs.js';
import { ties } from './claims-ties.js';
import { tolls } from './claims-tolls.js';
import { trends } from './claims-trends.js';
import { trials } from './claims-trials.js';
import { turns } from './claims-turns.js';
import { uses } from './claims-uses.js';
import { ventures } from './claims-ventures.js';
import { watchdogs } from './claims-watchdogs.js';
import { workforce } from './claims-workforce.js';
import { worth } from './claims-worth.js';

/** What stands before the price of what changes hands, beside «pour». */
const PRICES = `pour.of contre moyennant pour_un_montant_de pour_la_somme_de pour_un_total_de au_prix_de en_contrepartie_de
  en_échange_de pour_un_prix_de pour_une_somme_de`;

/** What stands before those who are lent or given money, beside «à». */
const GIVEN = 'en_faveur_de au_profit_de au_bénéfice_de';

/** What is lent or given, beside the amount itself. */
const LOANS = `prêt crédit subvention aide garantie emprunt financement avance avance_remboursable prêt_garanti ligne_de_crédit
  aide_d'_urgence rallonge dotation enveloppe soutien`;

/** Whatever word says that money is lent or given, to whom may stand behind each of the prepositions. */
const granted = (pattern: Pattern): Pattern => {
  const { recipient } = pattern.roles;
  const isGiven = pattern.frame === 'financing' || pattern.frame === 'donation';
  return isGiven && recipient?.split(' ').includes('à')
    ? { ...pattern, roles: { ...pattern.roles, recipient: `${recipient} ${GIVEN}` } }
    : pattern;
};

/** Whatever verb says that money is lent, its object may say what it is («accorde 20 millions d’euros de prêts»). */
const named = (pattern: Pattern): Pattern => {
  const { provider, recipient, instrument } = pattern.roles;
  const isObject = [provider, recipient].some((slots) => slots?.split(' ').includes('object'));
  if (pattern.frame !== 'financing' || !pattern.verbs || instrument || isObject) return pattern;
  return {
    ...pattern,
    roles: { ...pattern.roles, instrument: 'object object.of' },
    only: { ...pattern.only, object: LOANS, 'object.of': LOANS },
  };
};

/** Where nobody is said to be lent an amount, the article tells to whom («La banque a consenti un prêt de 6 millions»). */
const lent = (pattern: Pattern): Pattern[] => {
  const { provider, recipient } = pattern.roles;
  const mayLack = [pattern.requires ?? []].flat().includes('provider quantity');
  const isGiver = provider?.split(' ').includes('subject') && recipient && !recipient.includes('concern');
  if (pattern.frame !== 'financing' || !pattern.verbs || !mayLack || !isGiver) return [pattern];
  const roles = { ...pattern.roles, recipient: `${recipient} concern` };
  return [pattern, { ...pattern, roles, requires: 'provider quantity recipient' }];
};

/** Whatever word says a purchase, its price may stand behind each of the prepositions. */
const priced = (pattern: Pattern): Pattern => {
  const { quantity } = pattern.roles;
  return pattern.frame === 'acquisition' && quantity?.split(' ').includes('pour')
    ? { ...pattern, roles: { ...pattern.roles, quantity: `${quantity} ${PRICES}` } }
    : pattern;
};

export const claims: ClaimsLocale = {
  ...grammar,
  ...nouns,
  resumed,
  patterns: [
    ...holdings,
    ...results,
    ...fluctuations,
    ...payrolls,
    ...shutdowns,
    ...swings,
    ...tariffs,
    ...wholes,
    ...deals,
    ...purchases,
    ...moves,
    ...people,
    ...careers,
    ...figures,
    ...jobs,
    ...staff,
    ...workforce,
    ...headcounts,
    ...cuts,
    ...backers,
    ...worth,
    ...ventures,
    ...trends,
    ...statistics,
    ...business,
    ...uses,
    ...tolls,
    ...justice,
    ...crowds,
    ...tallies,
    ...quantities,
    ...earnings,
    ...counts,
    ...affairs,
    ...equity,
    ...capital,
    ...bids,
    ...rounds,
    ...supplies,
    ...funds,
    ...contracts,
    ...ties,
    ...offices,
    ...rulings,
    ...sites,
    ...closures,
    ...standing,
    ...activities,
    ...launches,
    ...plans,
    ...novelties,
    ...foundings,
    ...orders,
    ...prices,
    ...rankings,
    ...cases,
    ...gifts,
    ...endowments,
    ...trials,
    ...disputes,
    ...fines,
    ...successions,
    ...exits,
    ...turns,
    ...regulators,
    ...lawsuits,
    ...prosecutions,
    ...bargains,
    ...silence,
    ...statuses,
    ...watchdogs,
    ...takeovers,
    ...shares,
    ...outlays,
    ...lenders,
    ...credits,
    ...handovers,
    ...clients,
    ...grants,
    ...meetings,
  ].flatMap((pattern) => lent(named(granted(priced(pattern))))),
};
