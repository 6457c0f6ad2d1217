import type { LanguagesLocale } from '../languages.js';

export const languages: LanguagesLocale = {
  trigrams: 'fra',
  functionWords: (
    'le la les un une des du de et à au aux en dans par pour sur avec sans sous chez vers est sont était a ont été être il elle ils elles on nous vous je ce cet cette ces son sa ses leur leurs qui que dont où ne pas plus mais ou comme si se après avant depuis selon entre aussi même très tout tous d l n s c j qu contre déjà ainsi alors afin lors chaque celui celle ceux deux trois quatre cinq ans année années jour jours mois première nouveau nouvelle ministre groupe société entreprise milliards annoncé nommé devrait pourrait doit peut fait quand notamment pendant toutes toute fois hier ' +
    'ont avaient sera seront serait seraient aura auront aurait avait fut furent sont étaient avoir cela ça lui leur y quoi car donc ni soit dès hors jusque jusqu lorsque puis encore toujours jamais rien beaucoup peu trop moins environ près autour aucun aucune autre autres certains plusieurs quelques six sept huit neuf dix onze douze quinze vingt trente cent mille dizaine dizaines centaine centaines milliers moitié tiers dollars livres personnes salariés emplois ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février avril juin juillet août septembre octobre novembre décembre aujourd hui demain soir matin semaine mois trimestre ' +
    // what headlines have, which do with few small words
    'supprime suppriment supprimer cède cèdent céder lève lèvent lever rachète rachètent racheter ferme ferment fermer fermeture vend vendent recrute recrutent investit investissent embauche embauchent licencie acquiert nomme quitte remplace condamne réclame menace menacée usine usines magasin magasins poste postes hausse baisse recul bénéfice perte pertes ventes chiffre affaires mort morts blessé blessés maire préfet préfecture tribunal procès enquête grève loi députés élu élue'
  ).split(' '),
};
