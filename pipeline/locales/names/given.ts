/**
 * Given names that tell a man or a woman, as keys: «M. Falconi» is Régis and not Carole Falconi. Those that both bear
 * («Camille», «Dominique», «Kim») or that are a man's in one country and a woman's in another («Andrea») are left out.
 */
const words = (list: string): string[] => list.trim().split(/\s+/u);

export const men = words(`
  adam adama adrien ahmed alain alan albert alberto alejandro alexandre alfred ali alistair amadou anatole andre andreas
  andrew anthony antoine antonio armand arnaud arthur auguste augustin aurelien bachar barack basile bastien baptiste
  ben benjamin benoit bernard bertrand bill bob boris brian brice bruno bryan carlos cedric charles christian christophe
  christopher clement colin cyprien cyril cyrille damien daniel david denis didier dimitri dmitri donald edgar edmond
  edouard edward elie eloi elon emile emilien emmanuel enrique eric erik ernest erwan esteban etienne eugene evan fabien
  fabio fabrice federico felix ferdinand fernand fernando fidel florent florian francis francisco franck francois frank
  fred frederic friedrich gabriel gaetan gael gaston gauthier gautier geoffrey geoffroy george georges gerald gerard
  ghislain giacomo gianni gilbert gildas gilles giorgio giovanni giuseppe gonzague gregoire gregory guillaume gustave guy
  hans harry hassan hector henri henrik henry herve hubert hugo hugues ibrahim ignace igor ilan isaac ismael ivan jack
  jacob jacques james jan jared jason javier jeff jeffrey jeremie jeremy jerome jesus jim jimmy joachim joe john
  johann jonas jonathan jordan jorge jose joseph joshua juan jules julien julio kamel karim karl kevin khaled klaus kurt
  larry laurent leo leon leonard lilian lionel loic louis luc luca lucas lucien ludovic luigi luis luke malik manuel marc
  marcel marco mariano mario mark martial martin massimo mathias mathieu mathis matt matteo matthew matthias matthieu
  maurice max maxence maxime mehdi michael michel miguel mike mikael mickael mohamed mohammed morgan mourad moussa mustapha
  narcisse nathan nicolas noel norbert octave olivier omar oscar oswald ousmane pablo paolo pascal patrick paul pavel pedro
  peter philip philippe pierre pierrick quentin rachid raoul raphael raymond rafael recep regis remi remy renaud rene
  ricardo richard rob robert roberto rodolphe rodrigue roger roland romain roman romaric ronald ronan rudolf rudy ryan
  said salvador sam samir samuel sebastian sebastien serge sergei sergio silvio simon sofiane stanislas stefan stefano
  stephane stephen steve steven sundar sylvain sylvestre tanguy teddy theo theodore thibaud thibault thibaut thierry
  thomas tim timothy timothee tom tony tristan ulrich valentin valery vasco victor vincent vittorio vladimir walter warren
  werner wilfried wilhelm william willy xavier yacine yahya yann yannick yoann yohan youssef yvan yves yvon zinedine
`);

export const women = words(`
  abigail ada adele adeline adrienne agathe agnes aicha aline alice alison alicia aliette amandine amanda amel
  amelie amelia amina anais anastasia angela angele angelique anita ann anna annabelle anne annette annick annie ariane
  armelle astrid aude audrey aurelie aurore axelle barbara beatrice benedicte berengere bernadette berthe blanche blandine
  brigitte capucine carine carla carmen carole carolina caroline catherine cathy cecile cecilia celia celine chantal
  charlene charlotte chloe christel christelle christiane christina christine cindy claire clara clarisse claudette
  claudia claudine clemence clementine clothilde clotilde colette constance coralie corinne cristina cynthia daniela
  danielle daphne deborah delphine denise diana diane dilma dorothee edith edwige elena eleonore eliane elisa
  elisabeth elise elizabeth ella ellen elodie eloise elsa elvire emilie emily emma emmanuelle ericka estelle esther eugenie
  eva eve evelyne fabienne fanny fatiha fatima fatou federica fiona flavie flora florence francoise frederique gabrielle
  gaelle genevieve georgette geraldine ghislaine gisele giulia gwenaelle gwendoline hannah heather helen helena helene
  heloise henriette hermine hillary huguette ida imane ines ingrid irene iris isabel isabelle jacqueline jane janet janine
  jeanne jeannine jennifer jessica joanna jocelyne joelle josephine josette josiane judith julia juliana julie juliette
  justine karen karin karine katherine kathleen katia katie laetitia laura laure lauren laurence laurie lea leila lena
  leonie leonore lilia liliane lina linda lisa lise louise lucia lucie lucile lucille ludivine lydia lydie
  madeleine madeline maelle magali magalie maguy manon manuela margaret margaux margot marguerite maria mariam mariana
  marianne marie marielle marina marine marion marisol marlene marta martha marthe martine maryse marylise maryvonne
  mathilde maud maude maureen meghan melanie melina melissa mercedes mia michaela micheline michelle mina mireille
  miriam monica monique morgane muriel myriam nadege nadia nadine nancy natacha natalia natalie nathalie nelly nicole
  nina noelle noemie nora odette odile olga olivia ophelie pascale patricia paula paulette pauline penelope perrine
  petra raphaelle rachel rachida raymonde rebecca regine renee rita roberta romane rosa rosalie rose roselyne roxane ruth
  sabine sabrina salma samia samira sandra sandrine sara sarah segolene severine sharon sheryl silvia sofia solange
  solene solenn sonia sophia sophie stella stephanie susan susanne suzanne sybille sylvia sylviane sylvie tatiana tania
  teresa thelma theresa therese tiphaine ursula valentine valerie vanessa vera veronica veronique victoria vinciane
  violaine violette virginie viviane wendy yael yasmina yolande yvette yvonne zoe zohra
`);
