/** What the languages stage needs to know of a language. */
export interface LanguagesLocale {
  /** ISO 639-3, the name that the trigram model knows the language by. */
  readonly trigrams: string;
  /** Its most frequent words, first of all the short ones, and those of news, in lower case, without elided forms. */
  readonly functionWords: readonly string[];
}

/**
 * Languages without a locale that news in ours could be mistaken for, or that turns up beside it, by ISO 639-1 code.
 * They are told apart so that they are left alone, not read.
 */
export const NEIGHBOURS: Readonly<Record<string, LanguagesLocale>> = {
  es: {
    trigrams: 'spa',
    functionWords:
      'el la los las un una a de del que y en por para con no se su sus al lo como más es son fue ha han este esta entre sobre desde pero también según'.split(
        ' ',
      ),
  },
  it: {
    trigrams: 'ita',
    functionWords:
      'il lo la i gli a le un una di del della dei delle che e in per con non si su al alla come più è sono ha hanno questo questa tra anche dal nel nella ma secondo'.split(
        ' ',
      ),
  },
  pt: {
    trigrams: 'por',
    functionWords:
      'o a os as um uma de do da dos das que e em no na nos nas por para com não se ao mais é são foi tem este esta entre sobre também segundo mas'.split(
        ' ',
      ),
  },
  de: {
    trigrams: 'deu',
    functionWords:
      'der die das den dem des ein eine einen einer und in im zu mit von vom für auf ist sind war nicht sich auch als bei nach wird hat haben aus oder wie über dass aber'.split(
        ' ',
      ),
  },
  nl: {
    trigrams: 'nld',
    functionWords:
      'de het een en van in op te dat die is zijn was niet met voor aan ook als bij naar door om er uit maar heeft hebben wordt worden of dan nog over deze'.split(
        ' ',
      ),
  },
  ca: {
    trigrams: 'cat',
    functionWords:
      'el la els les un una de del dels que i en per a amb no es seu seva al als més és són ha han aquest aquesta entre sobre també segons però com'.split(
        ' ',
      ),
  },
  ro: {
    trigrams: 'ron',
    functionWords:
      'de și în la a cu pe din că care nu se un o este sunt au fost mai pentru prin ce sau dar ca acest această după între fi cel cea lor'.split(
        ' ',
      ),
  },
  pl: {
    trigrams: 'pol',
    functionWords:
      'i w z na do nie się że to jest jak o od po za dla przez ale czy tym są był była oraz już tego który która które ich przy przed'.split(
        ' ',
      ),
  },
  ru: {
    trigrams: 'rus',
    functionWords:
      'и в не на что с по это как из к у за от для а но о до же был была были его он она они также при'.split(
        ' ',
      ),
  },
  ar: {
    trigrams: 'arb',
    functionWords: 'في من على إلى أن عن مع هذا هذه التي الذي كان ما لا بين بعد قبل كما أو ولم وقد'.split(' '),
  },
};
