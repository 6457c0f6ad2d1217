import type { LanguagesLocale } from '../languages.js';

export const languages: LanguagesLocale = {
  trigrams: 'eng',
  functionWords: (
    'the a an of to in and or for on with at by from as is are was were be been has have had it its he she they we you his her their our this that these those which who what when not but will would said than after about into over more also if all can up out before against during two three year years new first company government million billion could may did because while between through ' +
    'my your yours them him there here now then still just only very much many some any each every both few other another such own too until till since once again off down back away around under within without behind along across towards does done doing makes made take takes took get gets got going went gone says knew known think want wants need needs let well good least less please thanks near should might must how why where whose nor yet ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march june july october today tomorrow yesterday months days hours morning evening tonight next last four five six seven eight nine ten twenty thirty hundred thousand half people percent dollars pounds cents workers jobs shares'
  ).split(' '),
};
