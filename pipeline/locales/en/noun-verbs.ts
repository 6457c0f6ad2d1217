/** English words that are nouns as often as verbs. */

/** Words and their other number, where a list is read as it stands. */
const bothNumbers = (words: string): string =>
  words.replace(/\S+/gu, (word) => `${word} ${/(?:s|x|z|ch|sh)$/u.test(word) ? `${word}es` : `${word}s`}`);

/** Verbs that are nouns at least as often. */
export const NOUN_VERBS =
  bothNumbers(`aim advance alert answer assault bag balance balloon bolt boom brand broker bucket buffer bump burn camp  centre center channel chill clip
  cluster counsel craft crater cruise cull defeat defect detail dissent down drift echo edit embargo encounter endeavour favour favor fare flip flock fuse
  grab harbour helm highlight honour honor hack hail inch jet labour lag leverage massacre matter mint plague plane plug pit pot rocket sacrifice scrap screen
  seal set shore skid slaughter spell spiral stall table tag tally tick ticket trim trump tune up ally anger bail bend boycott brawl chase chord compact combine convict
  cry fade flutter free heel hive ladder litter lock stake share plan report fine cut lead support back deal value result profit benefit control offer price cost
  market head chair post position sale launch release rate order demand export import estimate increase decrease rise fall
  drop gain jump decline boost claim close end face fear file fire fund count probe target hire hope lift look name note open own pay
  pledge present promise raise reach reject return rule sign state step stop strike talk vote want lead hold work trade move
  run start show test use visit change charge choice contract contact credit design display exchange exit field fight figure
  focus force form forecast function grant group guarantee hand hit host house impact interest issue judge land
  limit line link list loan loss mark match measure mention merit mine need number object park part partner
  pause peak permit phase place plant play plea point poll press process produce project protest question quote race raid
  rally ramp range rank record reform refund regard register request research reserve respect rest review reward ride risk
  rival round rush sack save scale scan schedule score seat sense service shape shift ship shock shop shot slide
  slip slump sort source spark speed spike split spread spur staff stage stand star station stay stock store storm
  stress study subject suit supply surge survey swap swing switch tax team term threat time top total touch tour
  track train transfer transport travel trial trigger trust try turn update view wage wait walk watch wave wear
  win wind wish wonder worry wound yield appeal approach arrest attack attempt auction audit average award ban bank bar
  base battle bet bid bill block blow board bomb bond book border bottom branch break breach bridge broadcast
  budget build bus buy call campaign cap card care case cash cast catch cause challenge chance charter check
  chip circuit claim class clash club coach collapse comment commission compound concern condition conduct conflict
  contest control cook cool copy counter couple course court cover crack crash cross crowd cure current curve custom cycle damage
  dance date debate debit debut delay delivery deposit desk diet discount discharge dispatch dispute dive
  divorce document dock dollar doubt download draft drain drama draw dream dress drill drink drive driver dump earn ease edge effort
  entry escape estimate excuse exercise experience experiment express extract fabric factor fail farm fast fashion
  feature fee feed fence film filter finance find finish fire fit fix flag flash flight float flood floor flow fly fold
  follow fool forge format frame freeze fruit fuel gamble game garage gather gauge gear glance glass grade ground guard
  guess guide halt hammer handle harm harvest haul heat help hike hint hold hook house hunt hurry hurt ideal
  increase influence inquiry insert insult invite jail job join joke journey kick kill kiss knock knot label lack
  ladder lapse laugh launch layer lease leak leap leave lecture let level licence license lie light load lock lodge log loop lower lunch
  mail major man manufacture map mass master mean medal melt menu merge mess mind minor mirror miss mistake mix model monitor mortgage motion motor mount
  mouth nail net network nod noise nose notice nurse oil outlet outline output overhaul pace pack pact paint pair
  panel panic parade pass paste patch patent path patient pattern peace pension people phone photo pick picture piece pile
  pilot pin pipe pitch plate platform plot plunge pocket poison pool port portrait pose potential pound power practice praise
  premium print prize proceed profile program programme progress promotion proof proposal prospect prosecution pull pump
  punch purchase purge push quarter queue rain range rap rave reach react reason rebate rebound recall receipt record recruit
  reduction reject release relief remark remedy rent repair repeat reply rescue resort retail retreat reveal revenue reverse
  review revolt ring rise roast rock role roll roof root route row ruin safeguard sail salary salute sample sanction
  scandal scare scene scheme scheme search second secret section secure seed segment sell sentence separate shade shadow shake
  share shelter shield shine shoot shoulder shout shutter side siege signal silence silver skill skip slash sleep slice
  slow smash smile smoke snap solution spin spirit sponsor spot spray spring square squeeze stack stamp standard
  steam steel stem stick sting stitch stretch string stroke structure struggle style sum supplement surface
  surprise suspect sweep tackle tail tank tap task taste tear tender text thought threat throw tie tip title toast toll tone
  tool toss tower toy trace tract traffic trail transition trap treasure treat treaty trend tribute trip triumph trouble
  truck tube tumble tunnel twin twist type upgrade vacation venture vest veto victim voice voyage war ward warrant
  waste water weather weight wheel whip whole wing witness word world worth wrap wreck yard dividend earnings leap slide shed core
  average double triple dip hedge nudge default dump even free clean clear complete correct direct double dry empty equal exact
  firm fit further idle last level live long narrow near open perfect pretty quick quiet ready right rough round separate short single smooth
  sour steady still subject tight top total warm well     fellow better best clerk engineer pioneer volunteer leader doctor
  benefit address access process progress press pass miss stress guess cross loss boss tax fix mix box flex crash push rush
  clash splash finish polish refresh reach approach research search watch match pitch coach launch switch branch touch stretch
  catch dispatch patch sketch batch latch company copy study supply party reply worry marry rally query
  delay display pay play stay survey relay convoy desire paint brew disguise torture lobby burst wash heat paint`);

/** Gerunds that are nouns at least as often, or stand before them. */
export const NOUN_GERUNDS = `building spending training meeting offering holding closing opening funding financing manufacturing operating trading
  banking planning advertising marketing shipping farming mining engineering housing testing hiring lending borrowing saving earning
  pricing rating ranking landing shooting bombing killing stabbing hearing ruling filing listing pending
  restructuring outsourcing streaming gaming publishing broadcasting packaging clothing parking recycling refining processing
  licensing voting polling setting finding feeling understanding beginning ending leading growing existing remaining
  outstanding underlying controlling sporting founding governing winning losing declining soaring rising falling outgoing incoming
  missing flying driving cycling swimming consulting accounting auditing betting gambling rating timing briefing`;
