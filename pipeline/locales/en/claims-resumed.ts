/** English words by which an article comes back to an event that it has told («the deal», «the closure»). */
import type { ResumedLocale } from '../claims.js';

export const resumed: ResumedLocale = {
  nouns: [
    { frames: 'acquisition investment funding_round', nouns: 'deal transaction' },
    { frames: 'acquisition', nouns: 'acquisition takeover purchase sale buyout takeover_deal merger bid' },
    { frames: 'investment', nouns: 'investment' },
    { frames: 'funding_round', nouns: 'round funding_round financing fundraising fundraise raise' },
    { frames: 'partnership', nouns: 'partnership alliance joint_venture tie-up collaboration' },
    { frames: 'customer', nouns: 'contract order' },
    { frames: 'closure', nouns: 'closure shutdown' },
    { frames: 'layoffs', nouns: 'layoff cut job_cut redundancy', plural: true },
    { frames: 'layoffs', nouns: 'restructuring' },
    { frames: 'hiring', nouns: 'hire', plural: true },
    { frames: 'penalty', nouns: 'fine penalty' },
    { frames: 'appointment', nouns: 'appointment' },
    { frames: 'departure', nouns: 'departure resignation exit dismissal' },
    { frames: 'donation', nouns: 'donation gift' },
  ],
  steps: 'completion closing signing finalisation',
  sums: 'value price cost size',
  treated: `complete finalise finalize close sign seal approve announce confirm abandon delay postpone cancel expect unveil conclude
    schedule suspend clear agree call_off scrap`,
  denying: 'deny',
  closed: 'finalise finalize complete conclude',
  closing: 'acquisition investment funding_round partnership customer',
  happens: 'occur take:place take:effect close go:ahead fail collapse begin start proceed',
  amounts: 'total reach cost exceed represent affect amount hit involve be',
  estimated: 'value estimate',
  led: 'lead co-lead',
  people: 'job position employee worker staff people role post',
  prices: 'for at in worth',
};
