/** A text in both languages. Dutch is written first; English stands beside it. ICU MessageFormat, formatted outside `sim`. */
export interface Words {
  readonly nl: string;
  readonly en: string;
}
