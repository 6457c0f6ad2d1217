import type { LanguagesLocale } from '../languages.js';

export const languages: LanguagesLocale = {
  trigrams: 'eng',
  functionWords:
    'the a an of to in and or for on with at by from as is are was were be been has have had it its he she they we you his her their our this that these those which who what when not but will would said than after about into over more also if all can up out before against during two three year years new first company government million billion could may did because while between through'.split(
      ' ',
    ),
};
