/** French verbs as the press uses them: families of inflection, and what else tells a verb from a noun. */
import type { VerbsLocale } from '../claims-context.js';

const SECOND_GROUP = {
  present: 'it issent issons issez',
  imperfect: 'issait issaient issions',
  past: 'it irent',
  future: 'ira iront irons irez irai',
  conditional: 'irait iraient irions irais',
  subjunctive: 'isse issent',
  participle: 'i ie is ies',
  gerund: 'issant',
  infinitive: 'ir',
} as const;

export const verbs: VerbsLocale = {
  have: 'avoir',
  be: 'être',
  withBe:
    'aller venir arriver partir entrer rentrer sortir naître mourir décéder tomber rester devenir revenir parvenir ' +
    'intervenir monter descendre redescendre passer retourner survenir retomber remonter ressortir repartir repasser ' +
    'redevenir advenir demeurer',
  futureAuxiliaries: 'aller',
  paradigms: [
    {
      ending: 'être',
      verbs: 'être',
      forms: {
        present: 'est sont suis sommes êtes',
        imperfect: 'était étaient étions étais',
        past: 'fut furent',
        future: 'sera seront serons serai',
        conditional: 'serait seraient serions serais',
        subjunctive: 'soit soient soyons fût',
        participle: 'été',
        gerund: 'étant',
        infinitive: 'être',
      },
    },
    {
      ending: 'avoir',
      verbs: 'avoir',
      forms: {
        present: 'a ont ai avons avez',
        imperfect: 'avait avaient avions avais',
        past: 'eut eurent',
        future: 'aura auront aurons aurai',
        conditional: 'aurait auraient aurions aurais',
        subjunctive: 'ait aient ayons eût',
        participle: 'eu eue eus eues',
        gerund: 'ayant',
        infinitive: 'avoir',
      },
    },
    {
      ending: 'aller',
      verbs: 'aller',
      forms: {
        present: 'va vont vais allons allez',
        imperfect: 'allait allaient allions',
        past: 'alla allèrent',
        future: 'ira iront irons irez',
        conditional: 'irait iraient irions',
        subjunctive: 'aille aillent',
        participle: 'allé allée allés allées',
        gerund: 'allant',
        infinitive: 'aller',
      },
    },
    {
      ending: 'er',
      verbs:
        'prohiber inspecter agréer habiliter tancer épancher retrancher camper botter esquiver piper conférer murer éloigner attacher virer convier dépayser recéder ' +
        'gober phagocyter capoter avorter achopper patiner guigner assembler chiper emmener claquer revaloriser grappiller accéder avoisiner adjuger arroger fourguer déverser arranger crouler rafistoler éreinter fulminer soupirer flancher ployer peaufiner recaler adouber rempiler convoyer charrier trimballer robotiser dégeler apurer ranimer végéter vivoter agoniser solutionner missionner protéger renouer recoller prouver nettoyer relier caractériser foncer poignarder monopoliser raviser bazarder dépecer essorer accoupler infuser surévaluer surpayer détaxer surtaxer précariser améliorer déprécier refluer tasser éroder dégrader rayer susciter rehausser cofinancer sommer interjeter scolariser soigner excéder ' +
        'chapeauter chômer débrayer évaporer volatiliser raréfier amputer délester désengager ' +
        'nouer approvisionner privatiser affecter contracter verbaliser examiner perquisitionner homologuer traîner dîner déjeuner dénombrer transporter désirer enliser apprêter ' +
        'allier abaisser abandonner abonder aborder abriter absorber accepter accompagner accorder accoster ' +
        'accréditer accumuler accuser accélérer acheter achever acter actionner activer adhérer adopter ' +
        'adosser adresser afficher affirmer affoler affréter aggraver agiter aider aimer ajourner ajouter ' +
        'ajuster alarmer alerter aligner alimenter allonger allouer allécher alléger alterner ambitionner ' +
        'amender amener amorcer amputer analyser animer annoncer annuler anticiper apaiser appeler appliquer ' +
        'apporter approcher approuver apprécier apprêter appuyer arbitrer arborer arguer argumenter armer ' +
        'arracher arriver arrêter articuler aspirer assassiner assigner assister associer assumer assurer ' +
        'attaquer attarder attester attirer attribuer atténuer auditionner augmenter ausculter autoriser ' +
        'avaler avaliser avancer aviser avouer bagarrer baisser balayer baptiser baser batailler biffer ' +
        'blesser bloquer blâmer booster boucler bouleverser boycotter brader breveter briguer brûler bâcler ' +
        'bénéficier cacher caler camper capter caracoler caresser cautionner centraliser certifier cesser ' +
        'changer charger chasser chercher chiffrer chuter cibler circuler citer clamer classer clôturer ' +
        'cofonder coiffer collaborer collecter coller combler commander commencer commenter commercialiser ' +
        'communiquer comparer compenser compliquer compléter comporter composer compter concentrer concerner ' +
        'concéder condamner conditionner confesser conférer confier configurer confirmer conformer confisquer conforter ' +
        'confronter congédier conjuguer consacrer conseiller conserver considérer consigner consolider ' +
        'consommer constater constituer consulter contacter contester continuer contrer contribuer contrôler ' +
        'convoiter convoquer courtiser coopérer corriger coter cotiser couler couper couronner coûter craquer creuser ' +
        'critiquer croiser croquer créditer créer cumuler céder célébrer demander demeurer dessiner destiner ' +
        'destituer dialoguer dicter diffuser différer diligenter diminuer diriger discuter disposer ' +
        'distancer distribuer diversifier diviser dominer donner doper doter doubler douter durer dynamiser ' +
        'débarquer débarrasser débaucher débloquer débourser débuter décaler décarboner déceler décerner ' +
        'décider décimer déclarer déclencher décliner décoller décrocher décréter décupler décéder dédier ' +
        'dédommager défrayer dégager dégraisser dégringoler délivrer délocaliser démanteler démarrer ' +
        'démissionner démonter démontrer déménager dénoncer dépasser dépenser déplorer déployer déposer ' +
        'dépêcher déroger dérouler désavouer désendetter désigner détailler détourner détrôner dévaluer ' +
        'développer dévisser dévoiler dévorer effacer effectuer effondrer embarquer embaucher emparer ' +
        'employer empocher emporter emprunter empêcher encadrer encaisser enchaîner endetter endosser ' +
        'engager engendrer englober engranger enlever ôter enquêter enregistrer enrôler entacher entamer enterrer ' +
        'entraîner entrer entériner envisager envoler escalader escompter espérer esquisser essaimer essayer efforcer ' +
        'composter consister embouteiller mouler recentrer reconditionner tanner torréfier tricoter ' +
        'essuyer estimer exceller exempter exercer exhorter exiger exister exonérer expliquer exploiter ' +
        'explorer exploser exporter exposer exprimer expulser expédier expérimenter externaliser externer ' +
        'exécuter fabriquer faciliter facturer faucher favoriser fermer ferrailler figurer filer filialiser ' +
        'finaliser financer fixer flamber flirter focaliser fonctionner fonder forcer forer forger former ' +
        'formuler frapper freiner friser frôler fusionner fustiger fâcher fédérer féliciter gager gagner garder ' +
        'geler glisser gonfler graviter grever grignoter griller grimper grouper guider générer gérer ' +
        'habiter harceler hausser heurter héberger hériter hésiter illustrer imaginer immatriculer implanter ' +
        'impliquer importer imposer imputer inaugurer incarner incendier inciter incomber incorporer ' +
        'inculper indemniser indexer indiquer infirmer infliger informer injecter inonder inquiéter insinuer ' +
        'enfiler expirer contenter insister inspirer instituer dater installer instaurer instiguer insérer intensifier intenter internaliser ' +
        'interpeller interroger interviewer intituler introniser intégrer intéresser invalider inventer ' +
        'inverser inviter invoquer jeter jouer juger juguler jumeler jurer justifier labelliser laisser ' +
        'lancer lever libérer licencier lier limoger liquider livrer localiser loger lorgner louer lutter ' +
        'lâcher léguer majorer manger manifester manquer marchander marcher marquer marteler matérialiser ' +
        'maximiser maîtriser menacer mener mentionner mesurer migrer militer miner minimiser miser mobiliser ' +
        'moderniser modifier modérer monter montrer motiver multiplier muscler mutualiser flécher mystifier ' +
        'mécontenter médiatiser mêler nationaliser naviguer neutraliser nier nommer noter notifier noyer ' +
        'nuancer nécessiter négocier obliger observer occasionner occuper octroyer officialiser offusquer ' +
        'opposer opter optimiser opérer ordonner organiser orienter oser oublier outrepasser pallier ' +
        'parachever parachuter parapher pardonner parer parier parler parrainer partager participer passer ' +
        'patienter patronner payer peiner pencher penser percuter perdurer perfectionner perpétuer persister ' +
        'perturber peser piloter pivoter placer plafonner plaider plancher planifier planter plomber plonger ' +
        'plébisciter pointer polluer polémiquer ponctionner porter poser posséder poster postuler pousser ' +
        'pratiquer presser primer priver privilégier proclamer procurer procéder profiter programmer ' +
        'progresser projeter prolonger promulguer pronostiquer proposer propulser prospérer protester ' +
        'provoquer précipiter préciser préconiser prédominer préempter préfigurer préférer déférer préparer présager ' +
        'présenter préserver présider présumer prêter prôner publier puiser pénaliser pérenniser quadrupler ' +
        'qualifier quintupler quitter raboter racheter raconter radier rafler raisonner rallier ramasser ' +
        'ramener ranger rapatrier rappeler rapporter rapprocher rassembler rassurer rater ratifier ' +
        'rationaliser rattraper raviver recaser recenser reclasser recommander recommencer recouper recruter ' +
        'rectifier reculer rediriger redonner redouter redresser redémarrer refinancer refléter refuser ' +
        'regagner regarder regretter regrouper rejeter relancer relater relativiser relever relocaliser ' +
        'remanier remarquer rembourser remercier remonter remplacer remporter remédier rencontrer renflouer ' +
        'renforcer renoncer renouveler rentrer renverser renégocier replier reporter reposer repousser ' +
        'reprocher représenter requalifier respecter ressembler restaurer rester restituer restructurer ' +
        'retarder retirer retourner retracer retrouver revendiquer risquer rivaliser rogner ruiner ' +
        'réaffirmer réaliser réattribuer réautoriser réclamer récolter récompenser récupérer récuser ' +
        'réembaucher réexaminer réfuter régler régresser réguler réhabiliter réindustrialiser réinjecter ' +
        'réitérer rémunérer rénover réorganiser réparer répercuter répliquer répéter réserver résider ' +
        'résigner résulter résumer rétorquer rétrocéder réviser révoquer révéler réévaluer sabrer sacrifier ' +
        'saluer sanctionner sauter sauvegarder sauver sceller scinder sembler signaler signer signifier ' +
        'situer siéger solder solliciter sombrer songer sonner souhaiter soulager soulever souligner ' +
        'soupçonner sponsoriser spécialiser spécifier spéculer stabiliser stagner statuer stimuler stocker ' +
        'stopper structurer subventionner succéder suffoquer suggérer superviser supporter supposer ' +
        'supprimer surnommer surpasser surveiller suspecter syndiquer sécuriser séjourner séparer tabler ' +
        'raccrocher rechercher relaxer retomber tarder taxer tempérer tenter tergiverser terminer tester tirer titrer tolérer tomber torpiller ' +
        'totaliser toucher tourner tracter traiter trancher transformer transférer travailler traverser ' +
        'trembler tripler troquer trouver truster tuer turbiner tutoyer tweeter témoigner utiliser vacciner ' +
        'vaciller valider valoriser vanter varier veiller ventiler verser vider vilipender violer viser ' +
        'visiter voler voter vouer véhiculer vérifier zapper ébranler écarter échanger échapper échelonner ' +
        'échouer éclater économiser écoper écouler écourter écouter écraser écumer édifier éditer égaler ' +
        'éjecter élaborer élever éliminer élucider émaner émerger émigrer énumérer épargner épauler épingler ' +
        'éponger épuiser équilibrer équiper étaler étayer étoffer étonner étudier évacuer évaluer éveiller ' +
        'évincer éviter évoquer hisser tailler résorber ' +
        'codiriger catapulter sacrer abdiquer abroger abuser accabler accaparer accentuer acclamer accoler acheminer acquiescer acquitter ' +
        'actualiser adapter additionner administrer admirer affronter avérer affaisser affamer affilier affliger affluer afflûter ' +
        'agacer agresser aliéner amasser amuser aménager ancrer annoter apostropher apposer appréhender arrimer ' +
        'asperger asphyxier assimiler assiéger assommer atermoyer attabler attraper attrister auditer augurer ' +
        'authentifier autofinancer automatiser avantager bafouer baigner bifurquer bitumer bombarder bonifier ' +
        'border borner bouder bouger boursicoter bousculer braconner brasser briller briser broncher broyer ' +
        'budgéter budgétiser bétonner camoufler canaliser cantonner capitaliser capituler captiver cataloguer ' +
        'chagriner chahuter chambouler chanceler chavirer cheminer chevaucher choquer chouchouter cimenter ' +
        'civiliser claironner clarifier classifier cliver cloisonner coaliser codifier cogner cohabiter colmater ' +
        'coloniser colorer commissionner commémorer compacter compiler complexifier comploter comprimer ' +
        'comptabiliser concerter concilier concocter concrétiser concurrencer confectionner confiner confédérer ' +
        'congeler congratuler consterner consumer contaminer contempler contextualiser contingenter contourner ' +
        'contrebalancer contresigner conventionner converger converser coopter coordonner copiloter coprésider ' +
        'corroborer corréler coudoyer covoiturer cristalliser créneler culminer culpabiliser côtoyer destocker ' +
        'devancer deviner diaboliser diagnostiquer digitaliser digérer dilapider dilater diluer discriminer ' +
        'disculper disqualifier dissimuler dissiper dissocier dissuader distinguer diverger divulguer domicilier ' +
        'dompter dupliquer déballer déborder déboucher débouter débrancher débudgéter débudgétiser décanter ' +
        'décapiter déchirer déconfiner déconnecter déconseiller déconsidérer décontenancer décorer découler ' +
        'découpler décourager décrier décrypter dédaigner déferler défier défiler défiscaliser défricher dégainer ' +
        'dégénérer déjouer délaisser délibérer délimiter déloger démarcher démarquer démasquer démener ' +
        'démilitariser démobiliser démocratiser démotiver démultiplier démutualiser dénicher dénier dénigrer ' +
        'dénommer dénoter dénouer dépanner déparer départager dépassionner déplacer déplafonner déplier déplomber ' +
        'dépolluer déprimer dérailler déranger déraper dérembourser dérober déréguler désabuser désamorcer ' +
        'désapprouver désarmer désavantager désenchanter désenclaver déserter désespérer déshabiller ' +
        'désindustrialiser désister désoler désorganiser désorienter désosser déstabiliser déstocker détacher ' +
        'détecter déterminer détester détoner dévaler dévaloriser dévaster dévier dévisager effaroucher effleurer ' +
        'effriter emballer embourber embraser embrouiller emménager empaqueter empiler empirer empiéter empresser ' +
        'encercler enclencher encourager endeuiller endiguer endommager endurer enfermer enflammer enfler ' +
        'enfoncer enjamber enjoliver ennuyer enraciner enrayer enrouler ensanglanter enseigner entasser ' +
        'enthousiasmer entonner entourer entreposer envenimer environner escamoter essouffler estamper estomper ' +
        'exacerber exagérer exalter exaspérer exaucer exfiltrer exhiber exhumer exiler exproprier exterminer ' +
        'extirper extorquer extrader extrapoler exulter exécrer falsifier fasciner fiabiliser fidéliser ' +
        'fiscaliser flouer fluctuer foisonner fomenter formaliser fracasser fragiliser fragmenter franchiser ' +
        'frissonner fructifier fréquenter galvaniser galvauder gaspiller germer gracier gratifier guerroyer ' +
        'guetter gâter généraliser habiller habituer haranguer harmoniser harponner hiérarchiser horrifier ' +
        'hospitaliser humilier hydrater identifier ignorer illuminer imbriquer immerger immigrer immiscer ' +
        'immobiliser immoler immuniser impacter impatienter implorer implémenter impressionner imprimer ' +
        'improviser impulser inactiver incarcérer incriminer indigner individualiser industrialiser infantiliser ' +
        'infecter infester infiltrer informatiser inféoder inférer ingérer inhaler inhiber initialiser initier ' +
        'innocenter innover inoculer instrumentaliser insuffler interférer interloquer interposer interpréter ' +
        'intimider intoxiquer inventorier irradier irriguer irriter isoler jongler jouxter jubiler juxtaposer ' +
        'louvoyer lubrifier lyncher égorger légaliser légiférer lésiner magnifier malmener manipuler manufacturer ' +
        'manœuvrer maquiller marginaliser mariner marrer massifier matraquer mendier minorer mitiger mitrailler ' +
        'monnayer monétiser moquer morceler mouliner mousser muter mutiler mécaniser méditer méduser mémoriser ' +
        'mépriser mériter métamorphoser métisser narguer narrer naufrager navrer niveler normaliser numériser ' +
        'négliger objecter obnubiler obstiner obstruer obséder obtempérer officier opiner opprimer osciller ' +
        'outiller ouvrager oxyder pacifier pactiser paniquer parafer paralyser paramétrer paraphraser parasiter ' +
        'parquer parsemer passionner perpétrer personnaliser persuader persécuter persévérer piétiner pleurer ' +
        'pondérer pourchasser prodiguer profaner professer professionnaliser profiler proférer proliférer ' +
        'prononcer propager proportionner proroger prospecter provisionner préchauffer prédestiner préfacer ' +
        'préfinancer prélever préoccuper présélectionner prêcher pulvériser pénétrer pétitionner quadriller ' +
        'acculer amenuiser contusionner redynamiser galoper murmurer décélérer dégonfler désenfler détériorer électrocuter ' +
        'péricliter resserrer talonner édicter quantifier quémander rabaisser racler radicaliser raffiner ' +
        'rajouter rançonner rapiécer ratisser ' +
        'rattacher raturer ravitailler reboiser reboucler recadrer recapitaliser reconfigurer reconsidérer ' +
        'recréer recycler redistribuer redoubler redéployer refacturer refaçonner refermer refouler rejouer ' +
        'reléguer remballer remiser remixer remobiliser remodeler remorquer remotiver renationaliser renommer ' +
        'rentabiliser repasser repeupler replacer replonger repérer repêcher ressusciter retoquer retrancher ' +
        'retravailler retrousser revaloriser reverser revisiter revitaliser ridiculiser ritualiser romancer ' +
        'réactiver réactualiser réaffecter réajuster réaménager réanimer réarmer récapituler récidiver réciter ' +
        'récriminer rêver rédiger réengager réessayer référer régionaliser réglementer réhausser réimplanter réimporter ' +
        'réimprimer réintégrer réinventer réorienter répertorier réprimander réprimer répudier réquisitionner ' +
        'réseauter résilier résister résonner rétracter rétrograder réunifier réutiliser réveiller réverbérer ' +
        'révolutionner rééchelonner réécouter rééditer rééduquer rééquilibrer saborder sanctifier sanctuariser ' +
        'saper saupoudrer savourer scandaliser schématiser scruter sensibiliser sermonner sextupler simplifier ' +
        'simuler siphonner sociabiliser sommeiller soupeser sous-estimer sous-louer sous-traiter statufier ' +
        'stigmatiser stipuler stresser strier stériliser subjuguer sublimer subodorer subordonner substituer ' +
        'subtiliser succomber superposer supplanter supplier suppléer supputer surchauffer surclasser surestimer ' +
        'surexploiter surligner surmener surmonter surnager surperformer surplomber sursauter survaloriser ' +
        'survoler sympathiser synchroniser synthétiser systématiser sédentariser sélectionner séquestrer ' +
        'tamponner tarauder tenailler terrasser terroriser titriser titulariser toiletter tonner transcender ' +
        'transgresser transiger transiter transposer traumatiser trinquer tronquer télécharger téléphoner ' +
        'télétravailler unifier uniformiser urbaniser vaporiser verrouiller versifier vexer viabiliser vibrer ' +
        'vidanger virtualiser visionner visser vitrifier vivifier vulgariser vénérer éberluer ébruiter écarteler ' +
        'échafauder échauder échauffer éclabousser écorner écrouer écrouler égarer égayer égrainer égrener ' +
        'élancer électrifier électriser éluder émerveiller émietter émousser énerver énoncer épater éperonner ' +
        'positionner allumer rallumer décaisser incuber happer glaner codévelopper ' +
        'longer déléguer abréger chanter emprisonner inhumer déguiser déporter subdiviser amplifier ' +
        'éclairer rebaptiser reconstituer sécher taper intercepter lester relayer secouer ' +
        'truquer accoutumer apparenter disperser agrémenter cartographier décentraliser désactiver ' +
        'déséquilibrer fortifier foudroyer préfabriquer retenter altérer approprier chauffer ' +
        'confluer cracher déclasser décomposer enrober euthanasier fusiller militariser nominer ' +
        'populariser promener purifier shooter subsister téléguider tourmenter végétaliser agripper ' +
        'arraisonner autoproclamer catégoriser déchiqueter dédoubler défavoriser démembrer ' +
        'dépénaliser désintégrer désintéresser dévouer disloquer éduquer égaliser émanciper ' +
        'enchanter étirer frustrer imiter intercaler naturaliser plaisanter ponctuer prénommer ' +
        'prépayer raccorder redessiner rediffuser réinstaurer remarier segmenter stupéfier ' +
        'visualiser absenter acclimater affiner alléguer arpenter attiser autonomiser bricoler ' +
        'broder coexister coïncider commuer conspuer débrider déchaîner déchiffrer décoder dédouaner ' +
        'défigurer défoncer déformer dégoûter démoraliser dépolitiser dépoussiérer déraciner ' +
        'dérégler déresponsabiliser déshonorer désinfecter désinstaller desserrer déterrer ' +
        'disséminer drainer édulcorer effrayer embrigader encombrer engouffrer entretuer éparpiller ' +
        'épier épurer espionner fertiliser flouter fouetter fractionner froisser glorifier ' +
        'goudronner gratter hérisser hurler imprégner imploser incommoder incruster kidnapper ' +
        'maltraiter martyriser modéliser moraliser panacher parfumer personnifier placarder ' +
        'polariser politiser préméditer réapprovisionner réarranger rebeller rebuter recéler ' +
        'réchauffer réconcilier reconnecter redorer refonder régulariser réinstaller renier ' +
        'revigorer rigidifier sectionner sevrer socialiser solidifier sous-dimensionner spolier ' +
        'squatter submerger surélever surfacturer surfer taguer taillader terrifier tituber trouer ' +
        'vandaliser zigzaguer accommoder accoucher acidifier aérer aiguiser ameuter anonymiser ' +
        'apitoyer atomiser bâillonner balkaniser barricader bavarder bidouiller brusquer cadenasser ' +
        'cafouiller cambrioler cannibaliser châtier climatiser compartimenter conspirer ' +
        'constitutionnaliser contractualiser coréaliser crever crisper daigner débarricader ' +
        'débaptiser déblayer déboulonner débouler débrouiller débroussailler débusquer décamper ' +
        'déchanter décloisonner décoloniser décommander décomplexer déconcentrer déconcerter ' +
        'décontaminer décortiquer décrédibiliser décriminaliser décrisper déculpabiliser ' +
        'dédramatiser dégazer dégommer dégoter déguster délabrer démanger démêler déminer ' +
        'démonétiser démystifier dénationaliser dénaturer dépeupler dépister déposséder déprogrammer ' +
        'désabonner désacraliser désamianter désarçonner désenfumer désengorger désensibiliser ' +
        'désherber déshériter désincarcérer désinciter désolidariser déstructurer détaler détraquer ' +
        'détricoter dévaliser diffamer discerner discréditer dispatcher disséquer disserter dorloter ' +
        'dramatiser dribbler ébouler écorcher écrier élaguer émarger embêter emboîter empester ' +
        'empêtrer empoigner empoisonner endoctriner encastrer engorger engraisser engueuler enivrer ' +
        'ensabler entêter envoûter épiloguer éplucher époustoufler escroquer étriper européaniser ' +
        'exorciser exténuer façonner féminiser fignoler flairer flâner floquer fluidifier fourmiller ' +
        'fourvoyer frayer fredonner gangrener géolocaliser gesticuler globaliser goûter grimer ' +
        'grincer grouiller hameçonner hasarder hélitreuiller horodater humaniser idéaliser inculquer ' +
        'injurier insonoriser intercéder interconnecter internationaliser intuber investiguer ' +
        'islamiser jalouser jardiner jaser lacérer lamenter lapider libéraliser ligoter magouiller ' +
        'malaxer marmonner mésestimer mijoter mondialiser mordiller motoriser moucharder muséifier ' +
        'mutiner noyauter obérer oppresser ovationner palper patauger pavaner pavoiser pensionner ' +
        'permuter pétiller plastifier plisser pouffer questionner rabâcher rabibocher rabrouer ' +
        'racketter racoler railler ramifier rapetisser rassasier ratiboiser rationner ravaler ' +
        'réabonner réadapter réagencer réalimenter réaligner réassurer réceptionner rechigner ' +
        'réconforter recopier redemander rediscuter réemployer réenregistrer réexpédier réexporter ' +
        'reformuler regimber regonfler regorger réincarcérer réincorporer réinitialiser réinsérer ' +
        'rejuger remblayer remémorer remuer remunicipaliser renâcler repenser replanter replâtrer ' +
        'repositionner reprogrammer réprouver requinquer resituer respirer responsabiliser ressouder ' +
        'ressourcer rétribuer rétropédaler revérifier revivifier revoter rigoler ringardiser roder ' +
        'rouspéter rudoyer ruminer saigner saouler saucissonner scalper scintiller scotcher ' +
        'sectoriser shunter sidérer singulariser skier snober solidariser soudoyer souiller ' +
        'sous-évaluer sous-exploiter sous-financer sous-payer soutirer standardiser starifier ' +
        'streamer suinter surbooker surcoter surdimensionner suréquiper surfinancer surgeler ' +
        'surjouer surmédiatiser surprotéger surreprésenter syndicaliser tabasser tanguer tapisser ' +
        'télescoper temporiser tirailler tournoyer tracasser tranquilliser transpirer transplanter ' +
        'transvaser trébucher trimer tripatouiller triturer tronçonner victimiser virevolter ' +
        'vitupérer artificialiser désartificialiser renaturer piétonniser municipaliser reconfiner ' +
        'hacker réfugier méfier contrecarrer renfermer différencier agréger héliporter collectionner abîmer abonner adorer ' +
        'affaler affermer agenouiller arroser asséner atteler aventurer boiter cartonner catalyser chatouiller chuchoter cloîtrer ' +
        'coincer compresser connoter contrarier craqueler criminaliser recouvrer débiter ' +
        'rembarrer sangloter sillonner tonifier valser ' +
        'épouvanter éprouver éradiquer ériger étatiser éterniser étouffer étrangler étrenner évangéliser éventrer ' +
        'évertuer évoluer œuvrer',
      forms: {
        present: 'e ent ons ez',
        imperfect: 'ait aient ions iez ais',
        past: 'a èrent',
        future: 'era eront erons erez erai',
        conditional: 'erait eraient erions eriez erais',
        participle: 'é ée és ées',
        gerund: 'ant',
        infinitive: 'er',
      },
    },
    {
      ending: 'er',
      // Their third person is oftener a noun («la copie», «une fiche»), so it is left out.
      verbs:
        'accrocher agencer amarrer annexer archiver arnaquer axer balancer baliser barrer basculer bercer biaiser ' +
        'blinder boucher bourrer braquer braver brouiller bûcher cadrer calculer calmer calquer capturer carburer ' +
        'réformer pester gaver berner disputer fouler troubler flotter suicider courber danser gifler lister purger ' +
        'brancher crypter bosser chronométrer cuisiner enclaver glacer ramer seconder aiguiller ' +
        'attenter calibrer dérouter draguer droguer entraver expertiser espacer envier greffer nager ' +
        'nicher piquer pomper prétexter sabler surcharger tramer tricher truffer angoisser amnistier ' +
        'aveugler balader brider calomnier délirer discipliner dispenser envelopper expliciter ' +
        'griffer grogner hybrider invectiver jauger manigancer offenser planquer quereller râler ' +
        'recharger rechuter retoucher ristourner rythmer suturer tâcher tempêter tiquer voguer ' +
        'menotter ' +
        'backer caricaturer caser casser causer censurer cerner chaperonner charmer chroniquer claquer cloner clouer ' +
        'coacher cocher coder combiner commanditer communier concorder condenser conjecturer connecter contraster ' +
        'copier corser cribler crier cultiver distiller divorcer dresser décharger décompter découper dériver ' +
        'embrasser encenser enrager escorter excepter exclamer excuser fausser feuilleter figer filmer filtrer ' +
        'flatter redécoller étioler assécher formater fouiller fracturer frauder frotter fuiter fêter gommer gouverner gripper gronder gâcher ' +
        'gêner hanter honorer hypothéquer hâter incliner influer insulter insurger interner intriguer ironiser ' +
        'jalonner labourer laminer larguer lasser laver liguer limiter lisser louper légitimer léser mandater ' +
        'manier marier masquer massacrer mater mimer mixer modeler moduler mouiller muer museler mâcher mélanger ' +
        'ménager numéroter occulter orchestrer orner outrager panser parader parcelliser parodier patrouiller ' +
        'percer percher peupler photographier piger piller pincer pirater pister piéger plagier planer plaquer ' +
        'plier prier pédaler pêcher quêter rallonger raser ravager rayonner refiler reloger relâcher renseigner ' +
        'ressasser retaper rincer riposter ronger rouler ruer référencer régaler révolter rôder saboter saccager ' +
        'saturer scander sculpter semer serrer siffler sonder souder souffler stationner suer symboliser tacler ' +
        'étiqueter tarifer tisser torturer tousser tracer traquer trier triompher tromper trôner typer user usiner usurper ' +
        'influencer régner candidater ceinturer cliquer consoler commercer trafiquer ' +
        'vendanger venger virer voiler voyager zoner ébaucher éclipser épouser étriller éventer',
      forms: {
        present: 'ent ons ez',
        imperfect: 'ait aient ions iez ais',
        past: 'a èrent',
        future: 'era eront erons erez erai',
        conditional: 'erait eraient erions eriez erais',
        participle: 'é ée és ées',
        gerund: 'ant',
        infinitive: 'er',
      },
    },
    {
      ending: 'ir',
      verbs:
        'abolir aboutir dépérir épaissir accomplir adoucir affaiblir agir agrandir alourdir amoindrir anéantir aplanir applaudir ' +
        'pourrir jouir attendrir anoblir appauvrir assujettir asservir affranchir retentir compatir ' +
        'pâtir divertir éblouir endurcir ensevelir ternir rajeunir mollir garnir dégarnir ' +
        'noircir pervertir dessaisir lotir sévir chérir vrombir moisir enlaidir ramollir ' +
        'raidir bénir désobéir ébahir amincir resurgir ressurgir tiédir surinvestir aguerrir assagir ' +
        'aplatir avilir pétrir emboutir affermir étourdir frémir gémir jaunir rôtir rugir croupir déguerpir enhardir languir roussir ' +
        'vernir invertir subvertir amerrir aigrir assouvir emplir honnir ' +
        'verdir ravir amortir nantir approfondir arrondir assainir assombrir assortir assouplir atterrir avertir blanchir bondir brandir bâtir ' +
        'raffermir tarir choisir convertir durcir définir démolir démunir désinvestir embellir enchérir enfouir engloutir ' +
        'enrichir envahir faiblir faillir farcir finir fleurir fléchir fournir franchir garantir grandir gravir grossir ' +
        'guérir infléchir interagir intervertir investir jaillir maigrir meurtrir munir mûrir nourrir ' +
        'obscurcir obéir polir punir pâlir périr raccourcir rafraîchir ragaillardir ralentir rebondir ' +
        'rebâtir reconvertir redéfinir refroidir rejaillir remplir renchérir resplendir ressaisir rougir ' +
        'réagir réfléchir régir réinvestir réjouir répartir rétablir rétrécir réunir réussir saisir autosaisir salir ' +
        'bannir subir surenchérir surgir trahir unir vieillir vomir éclaircir élargir épanouir établir évanouir',
      forms: SECOND_GROUP,
    },
    {
      ending: 're',
      verbs:
        'attendre confondre correspondre défendre dépendre descendre redescendre détendre entendre étendre fendre fondre mordre pendre perdre ' +
        'prétendre rendre répandre répondre revendre suspendre tendre tordre vendre sous-entendre morfondre refondre pourfendre tondre épandre',
      forms: {
        present: '- ent ons ez',
        imperfect: 'ait aient ions iez',
        past: 'it irent',
        future: 'ra ront rons rez',
        conditional: 'rait raient rions',
        subjunctive: 'e ent',
        participle: 'u ue us ues',
        gerund: 'ant',
        infinitive: 're',
      },
    },
    {
      ending: 'enir',
      verbs:
        'tenir obtenir détenir maintenir soutenir retenir contenir appartenir entretenir abstenir venir devenir intervenir parvenir ' +
        'revenir prévenir convenir provenir survenir subvenir redevenir contrevenir souvenir advenir',
      forms: {
        present: 'ient iennent enons enez',
        imperfect: 'enait enaient enions',
        past: 'int inrent',
        future: 'iendra iendront iendrons iendrez',
        conditional: 'iendrait iendraient iendrions',
        subjunctive: 'ienne iennent',
        participle: 'enu enue enus enues',
        gerund: 'enant',
        infinitive: 'enir',
      },
    },
    {
      ending: 'rendre',
      verbs: 'prendre apprendre comprendre entreprendre reprendre surprendre éprendre méprendre désapprendre',
      forms: {
        present: 'rend rennent renons renez',
        imperfect: 'renait renaient renions',
        past: 'rit rirent',
        future: 'rendra rendront rendrons',
        conditional: 'rendrait rendraient rendrions',
        subjunctive: 'renne rennent',
        participle: 'ris rise rises',
        gerund: 'renant',
        infinitive: 'rendre',
      },
    },
    {
      ending: 'ettre',
      verbs:
        'mettre admettre commettre émettre permettre promettre remettre soumettre transmettre compromettre démettre omettre retransmettre réadmettre',
      forms: {
        present: 'et ettent ettons ettez',
        imperfect: 'ettait ettaient ettions',
        past: 'it irent',
        future: 'ettra ettront ettrons',
        conditional: 'ettrait ettraient ettrions',
        subjunctive: 'ette ettent',
        participle: 'is ise ises',
        gerund: 'ettant',
        infinitive: 'ettre',
      },
    },
    {
      ending: 'ire',
      verbs: 'dire contredire interdire prédire redire dédire',
      forms: {
        present: 'it isent isons ites isez',
        imperfect: 'isait isaient isions',
        past: 'it irent',
        future: 'ira iront irons',
        conditional: 'irait iraient irions',
        subjunctive: 'ise isent',
        participle: 'it ite its ites',
        gerund: 'isant',
        infinitive: 'ire',
      },
    },
    {
      ending: 'uire',
      verbs:
        'produire conduire éconduire réduire construire détruire introduire traduire séduire instruire déduire induire reconduire reconstruire ' +
        'reproduire nuire coproduire déconstruire réintroduire',
      forms: {
        present: 'uit uisent uisons uisez',
        imperfect: 'uisait uisaient uisions',
        past: 'uisit uisirent',
        future: 'uira uiront uirons',
        conditional: 'uirait uiraient uirions',
        subjunctive: 'uise uisent',
        participle: 'uit uite uits uites',
        gerund: 'uisant',
        infinitive: 'uire',
      },
    },
    {
      ending: 'rire',
      verbs:
        'écrire inscrire souscrire décrire prescrire circonscrire proscrire réinscrire transcrire réécrire',
      forms: {
        present: 'rit rivent rivons',
        imperfect: 'rivait rivaient rivions',
        past: 'rivit rivirent',
        future: 'rira riront rirons',
        conditional: 'rirait riraient ririons',
        subjunctive: 'rive rivent',
        participle: 'rit rite rits rites',
        gerund: 'rivant',
        infinitive: 'rire',
      },
    },
    {
      ending: 'faire',
      verbs: 'faire satisfaire refaire défaire parfaire contrefaire',
      forms: {
        present: 'fait font faisons faites',
        imperfect: 'faisait faisaient faisions',
        past: 'fit firent',
        future: 'fera feront ferons',
        conditional: 'ferait feraient ferions',
        subjunctive: 'fasse fassent',
        participle: 'fait faite faits faites',
        gerund: 'faisant',
        infinitive: 'faire',
      },
    },
    {
      ending: 'oir',
      verbs: 'voir revoir entrevoir prévoir pourvoir',
      forms: {
        present: 'oit oient oyons oyez',
        imperfect: 'oyait oyaient oyions',
        past: 'it irent',
        future: 'erra erront oira oiront oirons',
        conditional: 'errait erraient oirait oiraient oirions',
        subjunctive: 'oie oient',
        participle: 'u ue us ues',
        gerund: 'oyant',
        infinitive: 'oir',
      },
    },
    {
      ending: 'seoir',
      verbs: 'asseoir rasseoir',
      forms: {
        present: 'sied siéent soit soient seyons',
        imperfect: 'seyait seyaient soyait soyaient',
        past: 'sit sirent',
        future: 'siéra siéront soira soiront',
        conditional: 'siérait siéraient soirait soiraient',
        subjunctive: 'seye seyent soie soient',
        participle: 'sis sise sises',
        gerund: 'seyant soyant',
        infinitive: 'seoir',
      },
    },
    {
      ending: 'cevoir',
      verbs: 'recevoir percevoir concevoir décevoir apercevoir',
      forms: {
        present: 'çoit çoivent cevons',
        imperfect: 'cevait cevaient cevions',
        past: 'çut çurent',
        future: 'cevra cevront cevrons',
        conditional: 'cevrait cevraient cevrions',
        subjunctive: 'çoive çoivent',
        participle: 'çu çue çus çues',
        gerund: 'cevant',
        infinitive: 'cevoir',
      },
    },
    {
      ending: 'devoir',
      verbs: 'devoir',
      forms: {
        present: 'doit doivent devons devez',
        imperfect: 'devait devaient devions',
        past: 'dut durent',
        future: 'devra devront devrons',
        conditional: 'devrait devraient devrions',
        subjunctive: 'doive doivent',
        participle: 'dû due dus dues',
        gerund: 'devant',
        infinitive: 'devoir',
      },
    },
    {
      ending: 'pouvoir',
      verbs: 'pouvoir',
      forms: {
        present: 'peut peuvent pouvons pouvez',
        imperfect: 'pouvait pouvaient pouvions',
        past: 'put purent',
        future: 'pourra pourront pourrons',
        conditional: 'pourrait pourraient pourrions',
        subjunctive: 'puisse puissent',
        participle: 'pu',
        gerund: 'pouvant',
        infinitive: 'pouvoir',
      },
    },
    {
      ending: 'vouloir',
      verbs: 'vouloir',
      forms: {
        present: 'veut veulent voulons voulez',
        imperfect: 'voulait voulaient voulions',
        past: 'voulut voulurent',
        future: 'voudra voudront voudrons',
        conditional: 'voudrait voudraient voudrions',
        subjunctive: 'veuille veuillent',
        participle: 'voulu voulue voulus voulues',
        gerund: 'voulant',
        infinitive: 'vouloir',
      },
    },
    {
      ending: 'savoir',
      verbs: 'savoir',
      forms: {
        present: 'sait savent savons savez',
        imperfect: 'savait savaient savions',
        past: 'sut surent',
        future: 'saura sauront saurons',
        conditional: 'saurait sauraient saurions',
        subjunctive: 'sache sachent',
        participle: 'su sue sus sues',
        gerund: 'sachant',
        infinitive: 'savoir',
      },
    },
    {
      ending: 'aloir',
      verbs: 'valoir équivaloir prévaloir',
      forms: {
        present: 'aut alent',
        imperfect: 'alait alaient',
        past: 'alut alurent',
        future: 'audra audront',
        conditional: 'audrait audraient',
        subjunctive: 'aille aillent',
        participle: 'alu alue alus alues',
        gerund: 'alant',
        infinitive: 'aloir',
      },
    },
    {
      ending: 'falloir',
      verbs: 'falloir',
      forms: {
        present: 'faut',
        imperfect: 'fallait',
        past: 'fallut',
        future: 'faudra',
        conditional: 'faudrait',
        subjunctive: 'faille',
        participle: 'fallu',
        infinitive: 'falloir',
      },
    },
    {
      ending: 'aître',
      verbs:
        'connaître reconnaître paraître apparaître comparaître disparaître réapparaître méconnaître transparaître',
      forms: {
        present: 'aît ait aissent aissons',
        imperfect: 'aissait aissaient aissions',
        past: 'ut urent',
        future: 'aîtra aîtront aîtrons aitra aitront',
        conditional: 'aîtrait aîtraient aîtrions aitrait aitraient',
        subjunctive: 'aisse aissent',
        participle: 'u ue us ues',
        gerund: 'aissant',
        infinitive: 'aître aitre',
      },
    },
    {
      ending: 'aître',
      verbs: 'naître',
      forms: {
        present: 'aît ait aissent aissons',
        imperfect: 'aissait aissaient aissions',
        past: 'aquit aquirent',
        future: 'aîtra aîtront aîtrons aitra aitront',
        conditional: 'aîtrait aîtraient aîtrions aitrait aitraient',
        subjunctive: 'aisse aissent',
        participle: 'é ée és ées',
        gerund: 'aissant',
        infinitive: 'aître aitre',
      },
    },
    {
      ending: 'oître',
      verbs: 'accroître croître décroître',
      forms: {
        present: 'oît oissent oissons',
        imperfect: 'oissait oissaient',
        past: 'ut urent',
        future: 'oîtra oîtront oitra oitront',
        conditional: 'oîtrait oîtraient oitrait oitraient',
        participle: 'u ue us ues',
        gerund: 'oissant',
        infinitive: 'oître oitre',
      },
    },
    { ending: 'croître', verbs: 'croître', forms: { participle: 'crû' } },
    {
      ending: 'rir',
      verbs: 'ouvrir offrir couvrir souffrir découvrir rouvrir recouvrir',
      forms: {
        present: 're rent rons rez',
        imperfect: 'rait raient rions',
        past: 'rit rirent',
        future: 'rira riront rirons',
        conditional: 'rirait riraient ririons',
        participle: 'ert erte erts ertes',
        gerund: 'rant',
        infinitive: 'rir',
      },
    },
    {
      ending: 'ir',
      verbs:
        'partir sortir ressortir repartir mentir démentir ressentir pressentir consentir sentir servir desservir',
      forms: {
        imperfect: 'ait aient ions',
        past: 'it irent',
        future: 'ira iront irons',
        conditional: 'irait iraient irions',
        subjunctive: 'e ent',
        participle: 'i ie is ies',
        gerund: 'ant',
        infinitive: 'ir',
      },
    },
    {
      ending: 'tir',
      verbs: 'partir sortir ressortir repartir mentir démentir ressentir pressentir consentir sentir',
      forms: { present: 't tent tons tez' },
    },
    { ending: 'vir', verbs: 'servir desservir', forms: { present: 't vent vons' } },
    {
      ending: 'uir',
      verbs: 'fuir enfuir',
      forms: {
        present: 'uit uient uyons',
        imperfect: 'uyait uyaient',
        past: 'uit uirent',
        future: 'uira uiront uirons',
        conditional: 'uirait uiraient',
        subjunctive: 'uie uient',
        participle: 'ui uie uis uies',
        gerund: 'uyant',
        infinitive: 'uir',
      },
    },
    {
      // «un extrait» is oftener a noun
      ending: 'traire',
      verbs: 'extraire distraire soustraire abstraire',
      forms: {
        present: 'traient trayons',
        imperfect: 'trayait trayaient',
        future: 'traira trairont trairons',
        conditional: 'trairait trairaient',
        participle: 'trait traite traits traites',
        gerund: 'trayant',
        infinitive: 'traire',
      },
    },
    {
      // «l'assaillant» is a noun
      ending: 'saillir',
      verbs: 'assaillir tressaillir',
      forms: {
        present: 'saille saillent saillons',
        imperfect: 'saillait saillaient',
        past: 'saillit saillirent',
        future: 'saillira sailliront',
        conditional: 'saillirait sailliraient',
        participle: 'sailli saillie saillis saillies',
        infinitive: 'saillir',
      },
    },
    {
      ending: 'échoir',
      verbs: 'échoir déchoir',
      forms: {
        present: 'échoit échoient',
        past: 'échut échurent',
        participle: 'échu échue échus échues',
        infinitive: 'échoir',
      },
    },
    {
      ending: 'ourir',
      verbs: 'courir concourir parcourir encourir recourir secourir accourir mourir',
      forms: {
        present: 'ourt ourent eurt eurent ourons',
        imperfect: 'ourait ouraient ourions',
        past: 'ourut oururent',
        future: 'ourra ourront ourrons',
        conditional: 'ourrait ourraient ourrions',
        subjunctive: 'oure eure eurent',
        participle: 'ouru ourue ourus ourues ort orte orts ortes',
        gerund: 'ourant',
        infinitive: 'ourir',
      },
    },
    {
      ending: 'érir',
      verbs: 'acquérir conquérir requérir reconquérir enquérir',
      forms: {
        present: 'iert ièrent érons',
        imperfect: 'érait éraient',
        past: 'it irent',
        future: 'erra erront errons',
        conditional: 'errait erraient errions',
        subjunctive: 'ière ièrent',
        participle: 'is ise ises',
        gerund: 'érant',
        infinitive: 'érir',
      },
    },
    {
      ending: 'ndre',
      verbs:
        'craindre contraindre astreindre plaindre atteindre éteindre peindre restreindre dépeindre feindre étreindre enfreindre joindre rejoindre enjoindre',
      forms: {
        present: 'nt gnent gnons',
        imperfect: 'gnait gnaient gnions',
        past: 'gnit gnirent',
        future: 'ndra ndront ndrons',
        conditional: 'ndrait ndraient ndrions',
        subjunctive: 'gne gnent',
        participle: 'nt nte nts ntes',
        gerund: 'gnant',
        infinitive: 'ndre',
      },
    },
    {
      ending: 'ure',
      verbs: 'conclure exclure inclure',
      forms: {
        present: 'ut uent uons',
        imperfect: 'uait uaient uions',
        past: 'ut urent',
        future: 'ura uront urons',
        conditional: 'urait uraient urions',
        participle: 'u ue us ues',
        gerund: 'uant',
        infinitive: 'ure',
      },
    },
    {
      ending: 'ivre',
      verbs: 'suivre poursuivre vivre survivre ensuivre revivre',
      forms: {
        present: 'it ivent ivons',
        imperfect: 'ivait ivaient ivions',
        past: 'ivit ivirent écut écurent',
        future: 'ivra ivront ivrons',
        conditional: 'ivrait ivraient ivrions',
        subjunctive: 'ive ivent',
        participle: 'ivi ivie ivis ivies écu',
        gerund: 'ivant',
        infinitive: 'ivre',
      },
    },
    {
      ending: 'tre',
      verbs: 'battre combattre débattre abattre rabattre ébattre',
      forms: {
        present: '- tent tons',
        imperfect: 'tait taient tions',
        past: 'tit tirent',
        future: 'tra tront trons',
        conditional: 'trait traient',
        participle: 'tu tue tus tues',
        gerund: 'tant',
        infinitive: 'tre',
      },
    },
    {
      ending: 'oire',
      verbs: 'croire boire',
      forms: {
        present: 'oit oient oivent oyons',
        imperfect: 'oyait oyaient uvait uvaient',
        past: 'ut urent',
        future: 'oira oiront oirons',
        conditional: 'oirait oiraient',
        participle: 'u ue us ues',
        gerund: 'oyant uvant',
        infinitive: 'oire',
      },
    },
    {
      ending: 'ire',
      verbs: 'lire élire réélire relire',
      forms: {
        present: 'it isent isons',
        imperfect: 'isait isaient',
        past: 'ut urent',
        future: 'ira iront irons',
        conditional: 'irait iraient',
        participle: 'u ue us ues',
        gerund: 'isant',
        infinitive: 'ire',
      },
    },
    {
      ending: 're',
      verbs: 'rompre interrompre corrompre',
      forms: {
        present: 't ent ons',
        imperfect: 'ait aient',
        past: 'it irent',
        future: 'ra ront rons',
        conditional: 'rait raient',
        participle: 'u ue us ues',
        gerund: 'ant',
        infinitive: 're',
      },
    },
    {
      ending: 'ncre',
      verbs: 'convaincre vaincre',
      forms: {
        present: 'nc nquent nquons',
        imperfect: 'nquait nquaient',
        past: 'nquit nquirent',
        future: 'ncra ncront ncrons',
        conditional: 'ncrait ncraient',
        participle: 'ncu ncue ncus ncues',
        gerund: 'nquant',
        infinitive: 'ncre',
      },
    },
    {
      ending: 'soudre',
      verbs: 'résoudre',
      forms: {
        present: 'sout solvent solvons',
        imperfect: 'solvait solvaient',
        past: 'solut solurent',
        future: 'soudra soudront',
        conditional: 'soudrait soudraient',
        participle: 'solu solue solus',
        gerund: 'solvant',
        infinitive: 'soudre',
      },
    },
    {
      ending: 'soudre',
      verbs: 'dissoudre absoudre',
      forms: {
        present: 'sout solvent solvons',
        imperfect: 'solvait solvaient',
        future: 'soudra soudront',
        conditional: 'soudrait soudraient',
        participle: 'sous soute soutes',
        gerund: 'solvant',
        infinitive: 'soudre',
      },
    },
    {
      ending: 'mouvoir',
      verbs: 'promouvoir émouvoir',
      forms: {
        present: 'meut meuvent mouvons',
        imperfect: 'mouvait mouvaient',
        past: 'mut murent',
        future: 'mouvra mouvront',
        conditional: 'mouvrait mouvraient',
        participle: 'mu mue mus mues',
        gerund: 'mouvant',
        infinitive: 'mouvoir',
      },
    },
    {
      ending: 'plaire',
      verbs: 'plaire déplaire complaire',
      forms: { present: 'plaît plaisent', future: 'plaira', conditional: 'plairait', infinitive: 'plaire' },
    },
    {
      ending: 'taire',
      verbs: 'taire',
      forms: { present: 'tait taisent', past: 'tut turent', participle: 'tu', infinitive: 'taire' },
    },
    {
      ending: 'envoyer',
      verbs: 'envoyer renvoyer',
      forms: {
        present: 'envoie envoient envoyons',
        imperfect: 'envoyait envoyaient',
        past: 'envoya envoyèrent',
        future: 'enverra enverront enverrons',
        conditional: 'enverrait enverraient',
        participle: 'envoyé envoyée envoyés envoyées',
        gerund: 'envoyant',
        infinitive: 'envoyer',
      },
    },
    {
      ending: 'clore',
      verbs: 'clore',
      forms: {
        present: 'clôt closent',
        future: 'clora cloront',
        conditional: 'clorait',
        participle: 'clos close closes',
        infinitive: 'clore',
      },
    },
    {
      ending: 'suffire',
      verbs: 'suffire',
      forms: {
        present: 'suffit suffisent',
        imperfect: 'suffisait suffisaient',
        future: 'suffira suffiront',
        conditional: 'suffirait suffiraient',
        participle: 'suffi',
        gerund: 'suffisant',
        infinitive: 'suffire',
      },
    },
    {
      ending: 'cueillir',
      verbs: 'accueillir recueillir cueillir',
      forms: {
        present: 'cueille cueillent cueillons',
        imperfect: 'cueillait cueillaient',
        past: 'cueillit cueillirent',
        future: 'cueillera cueilleront',
        conditional: 'cueillerait cueilleraient',
        participle: 'cueilli cueillie cueillis cueillies',
        gerund: 'cueillant',
        infinitive: 'cueillir',
      },
    },
  ],
  stems: [
    [/c$/, 'ç'],
    [/g$/, 'ge'],
    [/e([lmnprstv])$/, 'è$1'],
    [/e([lt])$/, 'e$1$1'],
    [/é([a-zç]{1,2})$/, 'è$1'],
    [/([aou])y$/, '$1i'],
    // the spelling of 1990: «entraine», «couté»
    [/î([a-zç]{1,2})$/, 'i$1'],
    [/û([a-zç]{1,2})$/, 'u$1'],
  ],
  nounLike:
    'achète accuse affiche aide ajoute allonge alerte amende amorce analyse annonce approche arme arrive assure attaque ' +
    'augmente avance avis baisse base bataille blâme boucle brigue cache cale camp cause centre cesse change charge chasse ' +
    'chiffre chute cible classe coiffe colle commande commence compte comporte compose conseille consulte contacte contrôle ' +
    'coupe coûte craque crédite crée critique croise débute demande dépense dépose dessine détaille dispute divise dose double ' +
    'doute dure échange échoue écoute écrase élève emploie emprunte encadre engage enquête entraîne entre envole escale essai ' +
    'étale étude évite excuse exige exploit expose exprime facture fait figure file finance fixe flambe fonde force forge forme ' +
    'frappe gagne garde gêne glisse goûte grève groupe guide hausse heurte implique incite influence informe invite jauge joue ' +
    'juge lance lâche laisse lève lie ligne limite livre loge loue lutte manifeste manque marche marque menace mesure mine mise ' +
    'montre monte motive nomme note offre opère oppose ordonne oriente parle parade part participe passe paie peine pèse pilote ' +
    'place plainte plonge pointe porte pose poste pousse pratique presse prête prime prise prive produit profite programme ' +
    'projette protège publie puise qualifie quitte rachat rallie rapporte réclame recherche réforme refuse regarde règle relance ' +
    'relève rencontre reporte repose représente reproche réserve reste résulte retire retourne retrouve risque ruine sanctionne ' +
    'saute signe soit solde somme sonne souffre soutien suite suspecte table tente termine teste tire titre tombe touche tour ' +
    'tourne traite tranche travaille traverse tremble triple trouve tue vide vise visite vole vote travail souhait soupçonne ' +
    'dit contrait vent vit voit fut sort sorts part parts mort cadre courent court crainte joint atteinte point est fond perd ' +
    'vend pend rend tend ' +
    'comptes mises offres président résident excédent affluent influent violent célèbre ' +
    'équipe œuvre voie but acte véhicule combat ouvrage taille structure siège date distance opéra formule téléphone incendie ' +
    'marine dialogue plante partage rêve liquide statue clôture empire couronne lit luxe débat concurrence récompense avantage ' +
    'franchise équilibre maîtrise manœuvre collecte veille adresse naufrage alarme terrasse bagarre mérite arbitre parent ' +
    'planche escalade borne étoffe fabrique taxe démarche polémique ressort homologue vive repère ' +
    'avions actions relations éditions collections versions explosions formations divisions impulsions opinions pensions ' +
    'agressions visions lésions passions infections options pressions auditions exceptions intentions rayons bataillons lions',
  prenominal:
    'ancien ancienne anciens autre autres beau belle bon bonne brusque brutale certain certaine certains certaines deuxième dernier ' +
    'dernière dernières derniers différentes différents double éventuel éventuelle énième énorme fort forte fortes faible faibles ' +
    'future futur gigantesque grand grande grandes gros grosse haute importante importants jeune large légère léger lente longue ' +
    'lourde lourdes maigre majeure massive meilleur meilleure même mêmes modeste multiple multiples nette nombreuses nombreux ' +
    'nouveau nouvel nouvelle nouvelles petite petites possible précédente première premières principale prochaine prochaines ' +
    'première rapide récente seconde seul seule sensible sévère simple solide spectaculaire tous toute toutes très troisième ' +
    'vaste véritable vieille vive quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième ' +
    'quatorzième quinzième vingtième e confortable courte lointaine traditionnelle fameuse fameux gentil bref brève',
  unknown: {
    conditional: 'erait eraient irait iraient',
    future: 'eront iront',
    past: 'èrent',
    imperfect: 'issait issaient',
    infinitive: 'iser ifier',
  },
  notVerbs: 'haricotier adroit front affront',
  adverbEndings: 'ment',
  impersonal: '-t-on -on',
  quoteEndings: 'e ent it ait a',
  inversions: '-t-il -t-elle -t-on -t-ils -t-elles -il -elle -on -ils -elles -je -nous -vous',
};
