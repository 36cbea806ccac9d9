/** The dictionaries of a site: whoever asks for the page is told at once which one it will need, a round trip sooner. */
import type { IncomingMessage } from "node:http";
import Negotiator from "negotiator";
import type { Pages } from "./pages.ts";

/** As the build names what is said first in a language: "/assets/first.nl-1a2b3c4d.js". */
const DICTIONARY = /^\/(assets\/first\.([a-z]+)-[^/]+\.js)$/;

/** The dictionaries among the pages, by language. */
export function dictionariesOf(pages: Pages): ReadonlyMap<string, string> {
  return new Map(
    [...pages.keys()].flatMap((path) => {
      const [, file, language] = DICTIONARY.exec(path) ?? [];
      return file === undefined || language === undefined ? [] : [[language, file] as const];
    }),
  );
}

/** Headers that send for the dictionary of who asks; none where there is none in a language that they read. */
export function sendFor(
  dictionaries: ReadonlyMap<string, string>,
  request: IncomingMessage,
): Readonly<Record<string, string>> {
  const [language = ""] = new Negotiator(request).languages([...dictionaries.keys()]);
  const file = dictionaries.get(language);
  return file === undefined ? {} : { Link: `<./${file}>; rel=modulepreload` };
}
