/** Puts what the checker has to say into words, in the languages that it speaks. */
import type { Told } from "../../sim/dossier/fault.ts";
import { type Language, textIn, type Words } from "../../sim/dossier/words.ts";
import { FINDINGS as EN } from "./findings.en.ts";
import { FINDINGS as NL } from "./findings.nl.ts";
import type { Findings, Sayings } from "./findings.ts";

const SPOKEN: Readonly<Record<Language, Sayings>> = { nl: NL, en: EN };

/** The languages that the checker speaks. */
export const CHECKED_IN: readonly Language[] = Object.keys(SPOKEN);

/** What can be told in a sentence: a number, a name, or words of their own. */
type Filling = Readonly<Record<string, string | number | Words>>;

function put(says: keyof Findings, filling: Filling): Words {
  return Object.fromEntries(
    Object.entries(SPOKEN).map(([language, sayings]) => {
      const told = Object.entries(filling).map(([name, one]) => [
        name,
        typeof one === "object" ? textIn(one, language) : one,
      ]);
      const saying = sayings[says] as string | ((told: unknown) => string);
      return [language, typeof saying === "string" ? saying : saying(Object.fromEntries(told))];
    }),
  );
}

/** A sentence of the checker, with what is told in it. */
export function inWords<K extends keyof Findings>(
  says: K,
  ...filling: [Findings[K]] extends [never] ? [] : [Readonly<Record<Findings[K], string | number | Words>>]
): Words {
  return put(says, filling[0] ?? {});
}

/** What the simulation found wrong, in words. */
export function faultInWords({ says, with: filling }: Told): Words {
  return put(says, filling);
}
