/** English verbs as the press uses them. */
import type { Paradigm, VerbsLocale } from '../claims-context.js';
import { NOUN_GERUNDS, NOUN_VERBS } from './noun-verbs.js';

/** A family of verbs that end alike; endings of the third person, the past (and participle) and the gerund. */
const family = (ending: string, present: string, past: string, gerund: string, verbs: string): Paradigm => ({
  ending,
  verbs,
  forms: { present, past, participle: past, gerund, infinitive: ending || '-' },
});

/** Verbs that double their last letter: «plan», «planned». */
const doubling = (letter: string, verbs: string): Paradigm =>
  family(letter, `${letter} ${letter}s`, `${letter}${letter}ed`, `${letter}${letter}ing`, verbs);

/** One that is like no other: infinitive, third person, past, participle, gerund; several pasts are parted by `/`. */
const irregular = (words: string): Paradigm[] =>
  words
    .trim()
    .split(/\s*\n\s*/u)
    .map((line) => {
      const [infinitive, third, past, participle, gerund] = line
        .split(' ')
        .map((form) => form.replaceAll('/', ' ')) as [string, string, string, string, string];
      return {
        ending: infinitive,
        verbs: infinitive,
        forms: { present: `${infinitive} ${third}`, past, participle, gerund, infinitive },
      };
    });

/** Those of all sorts of which a form is a word of its own. */
const IRREGULAR = `
say says said said saying
do does did done doing
creep creeps crept crept creeping
leap leaps leapt/leaped leapt/leaped leaping
swear swears swore sworn swearing
sit sits sat sat sitting
up ups upped upped upping
ax axes axed axed axing
speed speeds sped/speeded sped/speeded speeding
reinvest reinvests reinvested reinvested reinvesting
curb curbs curbed curbed curbing
bump bumps bumped bumped bumping
sum sums summed summed summing
dispose disposes disposed disposed disposing
boot boots booted booted booting
tell tells told told telling
write writes wrote written writing
think thinks thought thought thinking
bid bids bid bid bidding
spend spends spent spent spending
give gives gave given giving
get gets got got/gotten getting
win wins won won winning
lose loses lost lost losing
shut shuts shut shut shutting
hurt hurts hurt hurt hurting
run runs ran run running
build builds built built building
rebuild rebuilds rebuilt rebuilt rebuilding
meet meets met met meeting
die dies died died dying
lie lies lay lain lying
tie ties tied tied tying
lend lends lent lent lending
oversee oversees oversaw overseen overseeing
buy buys bought bought buying
sell sells sold sold selling
resell resells resold resold reselling
cut cuts cut cut cutting
take takes took taken taking
overtake overtakes overtook overtaken overtaking
undertake undertakes undertook undertaken undertaking
leave leaves left left leaving
quit quits quit quit quitting
grow grows grew grown growing
sink sinks sank sunk sinking
shrink shrinks shrank shrunk shrinking
found founds founded founded founding
fall falls fell fallen falling
rise rises rose risen rising
go goes went gone going
undergo undergoes underwent undergone undergoing
make makes made made making
hold holds held held holding
withhold withholds withheld withheld withholding
uphold upholds upheld upheld upholding
lead leads led led leading
become becomes became become becoming
come comes came come coming
overcome overcomes overcame overcome overcoming
set sets set set setting
put puts put put putting
hit hits hit hit hitting
let lets let let letting
beat beats beat beaten/beat beating
see sees saw seen seeing
stand stands stood stood standing
withstand withstands withstood withstood withstanding
keep keeps kept kept keeping
bring brings brought brought bringing
pay pays paid paid paying
repay repays repaid repaid repaying
lay lays laid laid laying
know knows knew known knowing
show shows showed shown/showed showing
draw draws drew drawn drawing
withdraw withdraws withdrew withdrawn withdrawing
strike strikes struck struck/stricken striking
sue sues sued sued suing
steal steals stole stolen stealing
freeze freezes froze frozen freezing
feed feeds fed fed feeding
find finds found found finding
fight fights fought fought fighting
seek seeks sought sought seeking
teach teaches taught taught teaching
catch catches caught caught catching
choose chooses chose chosen choosing
break breaks broke broken breaking
speak speaks spoke spoken speaking
drive drives drove driven driving
ride rides rode ridden riding
begin begins began begun beginning
swing swings swung swung swinging
spring springs sprang sprung springing
send sends sent sent sending
bend bends bent bent bending
split splits split split splitting
spread spreads spread spread spreading
shed sheds shed shed shedding
cost costs cost cost costing
hide hides hid hidden hiding
wind winds wound wound winding
deal deals dealt dealt dealing
mean means meant meant meaning
feel feels felt felt feeling
hear hears heard heard hearing
understand understands understood understood understanding
forget forgets forgot forgotten forgetting
forbid forbids forbade forbidden forbidding
eat eats ate eaten eating
throw throws threw thrown throwing
fly flies flew flown flying
blow blows blew blown blowing
slide slides slid slid sliding
shoot shoots shot shot shooting
stick sticks stuck stuck sticking
step steps stepped stepped stepping
offset offsets offset offset offsetting
outsell outsells outsold outsold outselling
forecast forecasts forecast/forecasted forecast/forecasted forecasting
broadcast broadcasts broadcast broadcast broadcasting
travel travels travelled/traveled travelled/traveled travelling/traveling
cancel cancels cancelled/canceled cancelled/canceled cancelling/canceling
total totals totalled/totaled totalled/totaled totalling/totaling
label labels labelled/labeled labelled/labeled labelling/labeling
fuel fuels fuelled/fueled fuelled/fueled fuelling/fueling
focus focuses focused/focussed focused/focussed focusing/focussing
target targets targeted targeted targeting
budget budgets budgeted budgeted budgeting
offer offers offered offered offering
enrol enrols enrolled enrolled enrolling
levy levies levied levied levying
burst bursts burst burst bursting
arise arises arose arisen arising
flee flees fled fled fleeing
foresee foresees foresaw foreseen foreseeing
forgive forgives forgave forgiven forgiving
hang hangs hung hung hanging
overthrow overthrows overthrew overthrown overthrowing
rethink rethinks rethought rethought rethinking
sleep sleeps slept slept sleeping
sweep sweeps swept swept sweeping
tear tears tore torn tearing
wake wakes woke woken waking
wear wears wore worn wearing
dig digs dug dug digging
shun shuns shunned shunned shunning`;

export const verbs: VerbsLocale = {
  have: 'have',
  be: 'be',
  withBe: '',
  futureAuxiliaries: 'will',
  paradigms: [
    {
      ending: 'be',
      verbs: 'be',
      forms: {
        present: 'is are am',
        past: 'was were',
        participle: 'been',
        gerund: 'being',
        infinitive: 'be',
      },
    },
    {
      ending: 'have',
      verbs: 'have',
      forms: { present: 'has have', past: 'had', participle: 'had', gerund: 'having', infinitive: 'have' },
    },
    { ending: 'will', verbs: 'will', forms: { future: 'will' } },
    { ending: 'would', verbs: 'would', forms: { conditional: 'would' } },
    { ending: 'could', verbs: 'could', forms: { present: 'could' } },
    { ending: 'might', verbs: 'might', forms: { present: 'might' } },
    { ending: 'may', verbs: 'may', forms: { present: 'may' } },
    { ending: 'should', verbs: 'should', forms: { present: 'should' } },
    { ending: 'can', verbs: 'can', forms: { present: 'can' } },
    { ending: 'must', verbs: 'must', forms: { present: 'must' } },
    // no «last», which is an adjective far oftener
    {
      ending: 'last',
      verbs: 'last',
      forms: { present: 'lasts', past: 'lasted', participle: 'lasted', gerund: 'lasting' },
    },
    family(
      '',
      '- s',
      'ed',
      'ing',
      `interpret endanger empower erect rebrand refuel dread kneel aid amend assert attain belong benefit broaden confront contradict deport desire discharge discontinue distort divert experience exert exhaust forfeit guard harden heat hunt implement insert interact intervene invent kidnap lament loot outperform outnumber overwhelm paint plant poison reckon reform regain remind rent repair revisit sort spearhead stress substantiate suit surface sustain taste vaccinate warrant wield wish harvest dampen disagree discourage brew disturb bother flourish tow faint refrain entertain develop conquer design exhaust sponsor redesign redeem deem assign orbit sweat listen ransom delight defraud hijack impair imperil thwart hamper scupper fasten
      ground channel anchor swallow absorb review spurn anoint draft act balloon drift slacken reprimand train delist reelect re-elect earmark bequeath narrow jettison padlock prohibit green-light imprison speed rein chair helm rebuff firm walk stump bow appear add climb explain resign team swell rejoin reappoint cofound co-found co-lead staff furlough greenlight blacklist debut mothball onboard eject scoop tank crater defeat interview ring abandon aim alert allow amount answer appeal appear appoint arrest ask attack attempt auction await award
      back bank block board bolster book boost borrow campaign claim clean clear collect combat commend
      comment complain complement condemn conduct confirm consider consult contact contain contract convert
      correct counter count counsel craft credit default defend deliver demand depart depend deposit detain
      direct disappoint discount disclaim disrupt dissent dock doubt down earn elect embark enact end endow
      enjoin enter entail exceed exit expand expect exploit export extend fail fear field filter fill fold
      follow form forward founder function fund gain gather grant greet gut halt hand harm head help
      highlight hint honour honor import indict inform inject insist install intend interest invest jail
      join jump kick kill land launder lift limit list load look loan lower maintain market mention
      merit mint mount need network number obtain obstruct offload open order oust outlaw own part partner
      peak pend perform persist plead plow plough plunder point poll post predict present prevent proceed
      profit prolong prompt protect protest prevail pump question raid ramp rank react rebound recall
      recommend reconsider record recover recoup recruit redevelop reject remain render renew reopen repeal
      repeat report represent request respond restart result retain retreat return reveal revert reward roar
      rock round sack seal seem seat shelter shift shoulder sign skyrocket slow soar spark spell spoil
      sprout stall start stem succeed suffer suggest summon supplant support suspend suspect talk test
      threaten trail transform transport treat trust turn unseat unveil upend view visit vow wait want warn
      weaken weigh widen wonder work worsen wound near hover happen resort sour soften strengthen tighten
      sweeten deepen brighten lengthen loosen flatten shorten quicken crown drain drown anger claw crawl
      float flow bail pool roll call haul rein sail mail mull pull surround pour gear lean screen discover
      encounter murder slaughter surrender hinder wander ponder spiral assault convict revolt monitor favour
      favor endeavour harbour offend attend pretend contend append brand refund regard discard safeguard
      afford avoid outweigh laugh alter falter register administer muster utter batter better flutter
      shatter scatter quarter barter charter foster host boast adjust thrust divest contest digest
      rest attest assist consist exist resist twist enlist boycott overturn adjourn learn burn mourn discern
      concern govern pardon caution condition position commission provision envision sanction pick knock
      lock stock pack crack track lack hack stack tick click check wreck truck suck link thank blink
      overlook rework park mark remark task risk leak sneak tweak wreak soak outrank proclaim plummet slump
      clamp dump stamp trump revamp camp tramp crimp bankrupt erupt interrupt corrupt accept adopt adapt
      exempt preempt intercept tempt opt broker engineer pioneer volunteer steer veer cheer disappear shear
      roost pilot audit edit exhibit inhibit inherit solicit elicit rocket bucket ticket impact compact
      extract attract subtract detract distract deduct abduct construct instruct reconstruct restrict evict
      inflict afflict depict select project object subject inspect respect connect detect redirect neglect
      reflect affect infect defect exalt melt tilt jolt bolt insult tout rout scout shout flout joust roil
      foil toil soil boil coil rail nail hail assail curtail retail detail derail avail conceal heal peel
      reel wheel cool fool overhaul maul sprawl brawl trawl prowl growl scowl howl shock flock mock unlock
      clock tail trial distil instil instal forestall drill spill thrill chill skill enroll toll stroll
      scroll cull lumber slumber remember hammer clamor glimmer simmer tender border shudder pander slander
      squander blunder flounder cover uncover waver quiver maneuver savour buffer differ proffer linger
      trigger stagger loiter center cluster fluster bluster cater flatter clutter mutter stutter shutter
      litter glitter fritter delay display play stay survey convey employ deploy redeploy destroy enjoy
      annoy obey journey relay betray sway`,
    ),
    family(
      'e',
      'e es',
      'ed',
      'ing',
      `displace indicate suppose intimidate insulate ignite immigrate condense compute dodge achieve admire aggravate allege analyse analyze apologise apologize calculate communicate confine confuse consume convene cope cultivate cure decorate delegate demonstrate derive deteriorate devise disable disguise elaborate emphasise emphasize endure enclose enforce entitle escalate evade exaggerate exhume facilitate formulate frustrate fabricate graduate hesitate humiliate illustrate impede implicate infiltrate influence inspire interfere involve legalise manipulate minimise mitigate modernise motivate optimise originate penetrate perceive pollute practise realize recycle rehabilitate reimburse relate relieve renovate resemble retaliate reverse sense sideline smoke solve speculate stabilize starve stimulate streamline subsidise tame thrive torture violate captivate privatize deceive congratulate contemplate imitate gamble smuggle rejuvenate
      stake guarantee forge parachute moderate jeopardise licence countersue massacre hire rehire re-hire table vacate bounce censure initiate downgrade upgrade pare rake jeopardize line carve single hive declare operate plunge voice hurtle premiere depose detonate crumple gobble overrule crumble hospitalise hospitalize owe examine fence sentence accelerate accommodate accrue accuse acquire acknowledge adhere advance advertise advise agree allocate
      amputate announce anticipate appease appreciate approve argue arrange arrive articulate ascribe
      assemble assume assure authorise authorize axe balance bare believe blame breathe bribe capsize
      capture cause cease celebrate challenge change charge chase circulate cite close collaborate collapse
      collide combine commence compare compensate compete compile complete compose comprise compromise
      concede concentrate conceive conclude consolidate continue contribute convince coordinate cooperate
      create criticise criticize cruise damage debate decide decline decrease dedicate define delete demote
      denounce deprive describe deserve designate determine devote dictate dilute disclose dislodge
      dismantle dispute dissolve distribute dive diverge divide divorce donate dominate double downsize
      dwindle ease edge educate elevate eliminate embrace emerge enable encourage endorse engage enhance
      enlarge ensure entice escape estimate evacuate evaluate evolve exchange exclude execute exercise
      expire explode explore expose extradite face fade fare file finalise finalize finance fine fire force
      formalise free fuse garage gauge generate grade guide halve handle hire house hope ignore imagine
      impose improve include incite incorporate increase induce injure innovate inquire insure integrate
      introduce invade investigate invite invoke isolate issue joke judge juggle lease leverage liberate
      license liquidate locate lodge manage manufacture measure mediate merge migrate mine mobilise mortgage
      move name nationalise nationalize necessitate negotiate nominate note notice nosedive oblige observe
      oppose organise organize outline outpace paralyse participate pause penalise penalize persuade phase
      pile place plague plane pledge poise pose postpone praise precede prepare preserve preside presume
      price prioritise privatise probe procure produce promise promote pronounce propose prosecute prove
      provide provoke prune publicise publicize purchase pursue purge quadruple quote raise rate realise
      reassure rebalance recede receive recognise recognize reconcile redefine reduce refinance refuse
      regulate reignite reinforce reinstate reiterate release relocate remove rename renegotiate renounce
      reorganise repatriate replace require rescue reserve reside resolve restore restructure resume retire
      retrieve reunite revive revise revoke revolutionise ridicule rotate route rule sacrifice salvage save
      scale scrutinise schedule scrape secure seize separate serve settle shake shape share shave shelve
      showcase shuffle side simulate slice snipe specialise specialize spike squeeze stabilise stage state
      store struggle subscribe subside substitute suicide supervise surge surprise survive sympathise tackle
      terminate time tolerate topple trade translate treble triple tumble tune underline undermine unite
      update urge use utilise validate value venture vote wage wane waive wave welcome wipe wrestle vaporise
      nudge inaugurate orchestrate outsource pace hike shore snare scare`,
    ),
    family(
      '',
      '- es',
      'ed',
      'ing',
      `wash outmatch overreach enrich refurbish furbish cherish flourish overstretch fetch ditch retrench relaunch inch perish torch quiz launch reach slash push publish unleash crash clash rush splash smash rash dash cash flash establish abolish
      accomplish demolish diminish finish furnish polish punish relinquish replenish tarnish vanish banish
      distinguish extinguish vanquish refresh pitch stretch switch match watch dispatch snatch scratch
      attach detach touch search research march branch clinch lunch preach breach approach coach poach
      impeach broach encroach address assess access discuss dismiss miss pass press process progress possess
      profess confess express impress suppress compress guess bless cross toss boss surpass bypass harass
      embarrass amass fix mix tax relax box flex vex annex outfox buzz bus veto do undo echo torpedo embargo`,
    ),
    family(
      'y',
      'y ies',
      'ied',
      'ying',
      `imply lobby defy deny apply supply comply rely multiply reply carry marry bury hurry worry copy occupy study steady identify
      qualify classify justify certify testify notify specify clarify diversify simplify magnify modify
      satisfy verify unify ratify signify amplify intensify rectify falsify electrify accompany
      embody remedy envy tally rally sully bully ally dry try fry pry cry vary query empty party`,
    ),
    doubling(
      'p',
      `pop prop slap stop drop scrap ship slip trip top cap clip flip strip shop swap tap wrap equip snap dip plop`,
    ),
    doubling('n', `plan ban scan pin spin`),
    doubling(
      't',
      `admit commit permit submit emit omit transmit allot acquit plot rebut regret spot pit pot fit jet net vet`,
    ),
    doubling('g', `sag drag lag flag peg plug tag bag`),
    doubling('r', `occur incur defer refer prefer transfer confer infer spur stir bar star deter recur`),
    doubling('m', `trim slam program skim dim`),
    doubling('b', `grab rob stub snub club`),
    doubling('l', `fulfil control patrol compel expel propel repel excel signal`),
    doubling('d', `nod plod embed`),
    ...irregular(IRREGULAR),
  ],
  stems: [],
  nounLike: `${NOUN_VERBS} ${NOUN_GERUNDS} will may might`.replace(/\s+/gu, ' '),
  prenominal: 'new big first last next large major old possible potential recent',
  unknown: {},
  notVerbs: '',
  adverbEndings: 'ly',
  quoteEndings: 's ed',
  inversions: '',
  impersonal: '',
};
