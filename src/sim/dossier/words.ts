/** A language by its tag: "nl", "en", "de". Which there are is data, not code. */
export type Language = string;

/**
 * A text by language. The first is the language in which it was written, the others are translations of that.
 * ICU MessageFormat, formatted outside `sim`.
 */
export type Words = Readonly<Record<Language, string>>;

/** A text in a language; where it has not been translated, as it was written. */
export function textIn(words: Words, language: Language): string {
  return words[language] ?? asWritten(words);
}

/** A text in the language in which it was written. */
export function asWritten(words: Words): string {
  for (const language in words) return words[language] ?? "";
  return "";
}

/**
 * Whether a part of a dossier is a text: words in languages of that dossier, and nothing else.
 * @param languages those of the dossier; answers and facts can be called "nl" too, but hold no bare words
 */
export function isWords(value: unknown, languages: readonly Language[]): value is Words {
  if (typeof value !== "object" || value === null) return false;
  const parts = Object.entries(value);
  return parts.length > 0 && parts.every(([name, says]) => languages.includes(name) && typeof says === "string");
}

/** Whether what fills a placeholder is a text, in whatever languages. */
export function isText(value: unknown): value is Words {
  return typeof value === "object" && value !== null && Object.values(value).every((part) => typeof part === "string");
}
