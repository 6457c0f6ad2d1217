/** What the languages stage needs to know of a language. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the stage
export interface LanguagesLocale {}
