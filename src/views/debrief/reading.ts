/** Conditions in words, for people who keep the story themselves: "only if you called ...". */
import { at } from "../../sim/dossier/at.ts";
import type { Condition, DossierFile } from "../../sim/dossier/dossier-file.ts";
import { type Language, textIn, type Words } from "../../sim/dossier/words.ts";

/** Where it is so, and where it is not. */
const SAYS = {
  chosen: [
    { nl: "u “{what}” koos", en: "you chose “{what}”" },
    { nl: "u niet “{what}” koos", en: "you did not choose “{what}”" },
  ],
  undecided: [
    { nl: "er niet is besloten over “{what}”", en: "nothing was decided about “{what}”" },
    { nl: "er is besloten over “{what}”", en: "something was decided about “{what}”" },
  ],
  decided: [
    { nl: "“{what}” achter u ligt", en: "“{what}” lies behind you" },
    { nl: "“{what}” u niet is gevraagd", en: "you were not asked “{what}”" },
  ],
  asked: [
    { nl: "u {what} hebt gebeld", en: "you called {what}" },
    { nl: "u {what} niet hebt gebeld", en: "you did not call {what}" },
  ],
  taken: [
    { nl: "u opnam toen {what} belde", en: "you picked up when {what} called" },
    { nl: "u niet opnam toen {what} belde", en: "you did not pick up when {what} called" },
  ],
  missed: [
    { nl: "u {what} liet bellen", en: "you let {what} ring" },
    { nl: "u {what} niet liet bellen", en: "you did not let {what} ring" },
  ],
  landed: [
    { nl: "dit is gekomen: “{what}”", en: "this has come: “{what}”" },
    { nl: "dit niet is gekomen: “{what}”", en: "this has not come: “{what}”" },
  ],
  fact: [
    { nl: "dit zo is: “{what}”", en: "this is so: “{what}”" },
    { nl: "dit niet zo is: “{what}”", en: "this is not so: “{what}”" },
  ],
  open: [
    { nl: "dit open is: “{what}”", en: "this is open: “{what}”" },
    { nl: "dit dicht is: “{what}”", en: "this is shut: “{what}”" },
  ],
  holds: [
    { nl: "het ministerie dit zelf doet: “{what}”", en: "the ministry does this itself: “{what}”" },
    { nl: "het ministerie dit niet zelf doet: “{what}”", en: "the ministry does not do this itself: “{what}”" },
  ],
  calls: [
    { nl: "u minstens {what} keer belde", en: "you made at least {what} calls" },
    { nl: "u minder dan {what} keer belde", en: "you made fewer than {what} calls" },
  ],
} as const satisfies Record<string, readonly [so: Words, not: Words]>;

/** A text made for each language that another has. */
function inEach(words: Words, say: (language: Language) => string): Words {
  return Object.fromEntries(Object.keys(words).map((language) => [language, say(language)]));
}

function fill(says: Words, what: Words): Words {
  return inEach(what, (language) =>
    textIn(says, language).replace("{what}", textIn(what, language).replace(/[.!]$/, "")),
  );
}

function join(parts: readonly (Words | null)[], between: Words): Words | null {
  const all = parts.filter((part) => part !== null);
  if (all.length < parts.length || all.length === 0) return null;
  return inEach(at(all, 0), (language) => all.map((part) => textIn(part, language)).join(textIn(between, language)));
}

/** A condition as the end of "only if ..."; null where people cannot tell, as with gauges and time. */
export function readingOf(file: DossierFile, condition: Condition, isSo = true): Words | null {
  const named = (key: keyof typeof SAYS, what: Words | undefined) =>
    what === undefined ? null : fill(SAYS[key][isSo ? 0 : 1], what);
  const joined = (parts: readonly Condition[], every: boolean) =>
    join(
      parts.map((part) => readingOf(file, part, isSo)),
      every ? { nl: " en ", en: " and " } : { nl: ", of ", en: ", or " },
    );
  const person = (id: string | undefined) => (id === undefined ? undefined : file.people[id]?.name);
  // Not all of them is one of them not.
  if ("all" in condition) return joined(condition.all, isSo);
  if ("any" in condition) return joined(condition.any, !isSo);
  if ("not" in condition) return readingOf(file, condition.not, !isSo);
  if ("chosen" in condition) {
    const [decision = "", option = ""] = condition.chosen.split("/");
    const one = file.decisions[decision];
    return option === "not-deciding" ? named("undecided", one?.question) : named("chosen", one?.options[option]?.says);
  }
  if ("decided" in condition) return named("decided", file.decisions[condition.decided]?.question);
  if ("asked" in condition) return named("asked", person(file.sources[condition.asked]?.person));
  if ("taken" in condition) return named("taken", person(file.interruptions[condition.taken]?.person));
  if ("missed" in condition) return named("missed", person(file.interruptions[condition.missed]?.person));
  if ("landed" in condition) return named("landed", file.consequences[condition.landed]?.title);
  if ("fact" in condition) return named("fact", file.facts[condition.fact]);
  if ("open" in condition) return named("open", file.windows[condition.open]?.says);
  if ("holds" in condition) return named("holds", file.powers[condition.holds]?.says);
  if ("calls" in condition) {
    const count = String(condition.calls["at-least"]);
    return named("calls", { nl: count, en: count });
  }
  return null;
}
