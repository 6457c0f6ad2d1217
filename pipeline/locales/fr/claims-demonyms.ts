/** Of which country or town somebody is: «l’allemand», «le groupe lyonnais», «la nantaise». */
import type { ClaimsLocale } from '../claims.js';

const split = (words: string): string[] => words.trim().split(/\s+/u);

/** Endings of the masculine and of its feminine, the first that fits. */
const FEMININES: readonly (readonly [string, string])[] = [
  ['turc', 'turque'],
  ['grec', 'grecque'],
  ['andalou', 'andalouse'],
  ['malgache', 'malgache'],
  ['ien', 'ienne'],
  ['éen', 'éenne'],
  ['on', 'onne'],
  ['e', 'e'],
  ['', 'e'],
];

/** The feminine of a word of origin. */
function feminineOf(masculine: string): string {
  const [ending, feminine] = FEMININES.find(([end]) => masculine.endsWith(end))!;
  return masculine.slice(0, masculine.length - ending.length) + feminine;
}

const pairs = (words: string): string =>
  split(words)
    .map((one) => `${one}/${feminineOf(one)}`)
    .join(' ');

/** Words of origin that are oftener something else («le grenadin», «le basque») are left out. */
export const origins = {
  nations:
    pairs(`français allemand britannique anglais écossais gallois irlandais nord-irlandais italien espagnol catalan
    portugais belge flamand wallon néerlandais hollandais luxembourgeois suisse helvétique autrichien danois suédois norvégien
    finlandais islandais estonien letton lituanien polonais tchèque slovaque hongrois roumain bulgare grec chypriote maltais
    croate serbe slovène bosniaque albanais kosovar macédonien monténégrin ukrainien russe biélorusse moldave géorgien arménien
    azerbaïdjanais turc israélien palestinien libanais syrien jordanien irakien iranien saoudien émirati qatari koweïtien
    bahreïni omanais yéménite égyptien libyen tunisien algérien marocain mauritanien sénégalais malien ivoirien
    burkinabé nigérien nigérian ghanéen togolais béninois camerounais gabonais congolais tchadien centrafricain rwandais
    burundais ougandais kényan tanzanien éthiopien soudanais somalien djiboutien mozambicain angolais zambien zimbabwéen
    namibien sud-africain malgache mauricien indien pakistanais bangladais sri-lankais népalais afghan kazakh ouzbek turkmène
    kirghize tadjik mongol chinois hongkongais taïwanais japonais nippon coréen sud-coréen nord-coréen vietnamien thaïlandais
    laotien cambodgien birman malaisien singapourien indonésien philippin australien néo-zélandais américain états-unien
    canadien québécois mexicain guatémaltèque hondurien salvadorien nicaraguayen costaricien panaméen cubain haïtien dominicain
    jamaïcain colombien vénézuélien équatorien péruvien bolivien brésilien paraguayen uruguayen argentin chilien monégasque`),
  towns:
    pairs(`parisien francilien lyonnais marseillais toulousain niçois nantais montpelliérain strasbourgeois bordelais lillois
    rennais rémois stéphanois toulonnais havrais grenoblois dijonnais angevin nîmois villeurbannais clermontois manceau aixois
    brestois tourangeau amiénois limougeaud annécien perpignanais messin bisontin orléanais rouennais mulhousien caennais
    nancéien argenteuillais roubaisien tourquennois dunkerquois avignonnais poitevin versaillais palois rochelais calaisien
    antibois mérignacais nazairien colmarien vannetais lorientais quimpérois briochin malouin lavallois choletais yonnais
    niortais angoumoisin périgourdin briviste tulliste agenais montalbanais albigeois castrais tarbais auscitain bayonnais
    biarrot landais girondin charentais vendéen sarthois mayennais breton finistérien costarmoricain morbihannais normand
    picard nordiste ardennais champenois marnais troyen aubois lorrain mosellan vosgien alsacien haut-rhinois bas-rhinois
    franc-comtois jurassien bourguignon nivernais auxerrois berrichon castelroussin blésois chartrain drouais beauceron
    solognot ligérien auvergnat bourbonnais vichyssois aurillacois aveyronnais ruthénois lotois cadurcien gersois
    languedocien héraultais biterrois sétois carcassonnais audois catalan roussillonnais gardois cévenol lozérien ardéchois
    drômois valentinois romanais viennois isérois savoyard chambérien haut-savoyard oyonnaxien bressan burgien dombiste
    beaujolais caladois roannais forézien altiligérien provençal varois azuréen cannois grassois vauclusien arlésien
    martégal corse bastiais ajaccien réunionnais martiniquais guadeloupéen guyanais mahorais calédonien polynésien
    lensois arrageois valenciennois douaisien cambrésien béthunois boulonnais calaisien maubeugeois beauvaisien compiégnois
    creillois sancerrois vosgien spinalien longovicien thionvillois haguenauvien sélestadien saverois montbéliardais belfortain
    vésulien dolois lédonien chalonnais mâconnais creusotin vierzonnais montargois giennois saumurois fougerais vitréen
    redonnais ploermelais pontivyen concarnois morlaisien lannionnais guingampais dinannais fléchois sabolien alençonnais
    argentanais cherbourgeois granvillais ébroïcien dieppois fécampois elbeuvien lexovien courtraisien
    bruxellois anversois gantois liégeois namurois carolorégien montois tournaisien louvaniste brabançon hennuyer
    zurichois genevois lausannois bernois bâlois lucernois saint-gallois tessinois vaudois valaisan fribourgeois neuchâtelois
    zougois schaffhousois argovien soleurois thurgovien grison biennois veveysan chaux-de-fonnier
    montréalais torontois ontarien albertain vancouvérois londonien berlinois munichois francfortois
    hambourgeois bavarois milanais romain turinois génois vénitien lombard piémontais madrilène barcelonais basque andalou
    lisbonnais amstellodamois rotterdamois stockholmois copenhaguois viennois praguois varsovien moscovite new-yorkais
    californien texan floridien bostonien londonien pékinois shanghaïen tokyoïte séoulien abidjanais dakarois casablancais
    tunisois algérois`),
  // départements too: a firm of a town is of one, and of a region
  regions: `francilien landais girondin charentais vendéen sarthois mayennais breton finistérien costarmoricain morbihannais
    normand picard nordiste ardennais champenois marnais aubois lorrain mosellan vosgien alsacien haut-rhinois bas-rhinois
    franc-comtois jurassien bourguignon nivernais berrichon beauceron solognot ligérien auvergnat bourbonnais aveyronnais lotois
    gersois languedocien héraultais audois catalan roussillonnais gardois cévenol lozérien ardéchois drômois isérois savoyard
    haut-savoyard bressan dombiste beaujolais forézien altiligérien provençal varois azuréen vauclusien corse réunionnais
    martiniquais guadeloupéen guyanais mahorais calédonien polynésien brabançon hennuyer tessinois vaudois valaisan argovien
    thurgovien ontarien albertain bavarois lombard piémontais basque andalou californien texan floridien`,
  home: 'français',
  within: {
    allemand: 'berlinois munichois francfortois hambourgeois bavarois',
    américain: 'états-unien new-yorkais californien texan floridien bostonien',
    britannique: 'anglais écossais gallois nord-irlandais londonien',
    belge: `wallon bruxellois anversois gantois liégeois namurois carolorégien montois tournaisien louvaniste brabançon hennuyer
      courtraisien`,
    suisse: `helvétique zurichois genevois lausannois bernois bâlois lucernois saint-gallois tessinois vaudois valaisan
      fribourgeois neuchâtelois zougois schaffhousois argovien soleurois thurgovien grison biennois veveysan chaux-de-fonnier`,
    canadien: 'québécois montréalais torontois ontarien albertain vancouvérois',
    italien: 'milanais romain turinois génois vénitien lombard piémontais',
    espagnol: 'madrilène barcelonais andalou',
    portugais: 'lisbonnais',
    néerlandais: 'hollandais amstellodamois rotterdamois',
    suédois: 'stockholmois',
    danois: 'copenhaguois',
    autrichien: 'viennois',
    tchèque: 'praguois',
    polonais: 'varsovien',
    russe: 'moscovite',
    chinois: 'hongkongais pékinois shanghaïen',
    japonais: 'nippon tokyoïte',
    'sud-coréen': 'coréen séoulien',
    ivoirien: 'abidjanais',
    sénégalais: 'dakarois',
    marocain: 'casablancais',
    tunisien: 'tunisois',
    algérien: 'algérois',
  },
  anywhere: 'catalan flamand basque',
} satisfies ClaimsLocale['anaphora']['origins'];
