import type { LanguagesLocale } from '../languages.js';

export const languages: LanguagesLocale = {
  trigrams: 'fra',
  functionWords:
    'le la les un une des du de et à au aux en dans par pour sur avec sans sous chez vers est sont était a ont été être il elle ils elles on nous vous je ce cet cette ces son sa ses leur leurs qui que dont où ne pas plus mais ou comme si se après avant depuis selon entre aussi même très tout tous d l n s c j qu contre déjà ainsi alors afin lors chaque celui celle ceux deux trois quatre cinq ans année années jour jours mois première nouveau nouvelle ministre groupe société entreprise milliards annoncé nommé devrait pourrait doit peut fait quand notamment pendant toutes toute fois hier'.split(
      ' ',
    ),
};
