/** Where a sentence of a dossier ends: in a language that writes as Dutch and English do. */

/** A mark that may end a sentence, with what closes behind it, before something that may begin one. */
const END = /[.!?…]+[”’"')]*(?=\s+(?:[“‘"'(]*[\p{Lu}\p{N}€]|['’][snt]\s))/gu;

/** What a point stands behind without ending a sentence: titles, initials, "o.a."; a bare "I" ends one. */
const SHORT =
  /(?:^|[^\p{L}])(?:[A-HJ-Z]|\p{L}\.\p{L}|[Dd]rs?|[Ii]r|[Ii]ng|[Mm]rs?|[Mm]s|[Pp]rof|[Mm]evr|[Dd]hr|[Ss]t|nr|ca|bijv|vgl|blz)$/u;

/** Begins with what somebody says, and has not come to the end of that. */
const STILL_SPEAKING = /^[“‘"'](?!.*[.,!?…][”’"'])/su;

/** The first sentence of a text: enough to know what it is about. What somebody says is not broken off. */
export function firstSentence(text: string): string {
  for (const { index, 0: mark } of text.matchAll(END)) {
    const sentence = text.slice(0, index + mark.length);
    const isShort = mark === "." && SHORT.test(text.slice(0, index));
    if (!isShort && !STILL_SPEAKING.test(sentence)) return sentence;
  }
  return text;
}
