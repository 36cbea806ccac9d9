/** Conditions in words, for people who keep the story themselves: "only if you called ...". */
import type { Condition, DossierFile } from "../../sim/dossier-file.ts";
import type { Words } from "../../sim/words.ts";

const LANGUAGES = ["nl", "en"] as const;

const SAYS = {
  chosen: { nl: "u koos “{what}”", en: "you chose “{what}”" },
  undecided: { nl: "er niet werd besloten over “{what}”", en: "nothing was decided about “{what}”" },
  decided: { nl: "“{what}” achter u ligt", en: "“{what}” lies behind you" },
  asked: { nl: "u {what} hebt gevraagd", en: "you asked {what}" },
  taken: { nl: "u opnam toen {what} belde", en: "you picked up when {what} called" },
  missed: { nl: "u {what} liet bellen", en: "you let {what} ring" },
  landed: { nl: "dit is gekomen: “{what}”", en: "this has come: “{what}”" },
  fact: { nl: "dit zo is: “{what}”", en: "this is so: “{what}”" },
  open: { nl: "dit open is: “{what}”", en: "this is open: “{what}”" },
  holds: { nl: "het ministerie dit zelf doet: “{what}”", en: "the ministry does this itself: “{what}”" },
  calls: { nl: "u minstens {what} keer belde", en: "you made at least {what} calls" },
  not: { nl: "niet waar is dat {what}", en: "it is not so that {what}" },
} as const satisfies Record<string, Words>;

function fill(says: Words, what: Words): Words {
  const one = (language: keyof Words) => says[language].replace("{what}", what[language].replace(/[.!]$/, ""));
  return { nl: one("nl"), en: one("en") };
}

function join(parts: readonly (Words | null)[], between: Words): Words | null {
  const all = parts.filter((part) => part !== null);
  if (all.length < parts.length || all.length === 0) return null;
  const [nl, en] = LANGUAGES.map((language) => all.map((part) => part[language]).join(between[language]));
  return { nl: nl ?? "", en: en ?? "" };
}

function named(says: Words, what: Words | undefined): Words | null {
  return what === undefined ? null : fill(says, what);
}

/** A condition as the end of "only if ..."; null where people cannot tell, as with gauges and time. */
export function readingOf(file: DossierFile, condition: Condition): Words | null {
  const read = (one: Condition) => readingOf(file, one);
  const person = (id: string | undefined) => (id === undefined ? undefined : file.people[id]?.name);
  if ("all" in condition) return join(condition.all.map(read), { nl: " en ", en: " and " });
  if ("any" in condition) return join(condition.any.map(read), { nl: ", of ", en: ", or " });
  if ("not" in condition) {
    const inner = read(condition.not);
    return inner === null ? null : fill(SAYS.not, inner);
  }
  if ("chosen" in condition) {
    const [decision = "", option = ""] = condition.chosen.split("/");
    const one = file.decisions[decision];
    return option === "not-deciding"
      ? named(SAYS.undecided, one?.question)
      : named(SAYS.chosen, one?.options[option]?.says);
  }
  if ("decided" in condition) return named(SAYS.decided, file.decisions[condition.decided]?.question);
  if ("asked" in condition) return named(SAYS.asked, person(file.sources[condition.asked]?.person));
  if ("taken" in condition) return named(SAYS.taken, person(file.interruptions[condition.taken]?.person));
  if ("missed" in condition) return named(SAYS.missed, person(file.interruptions[condition.missed]?.person));
  if ("landed" in condition) return named(SAYS.landed, file.consequences[condition.landed]?.title);
  if ("fact" in condition) return named(SAYS.fact, file.facts[condition.fact]);
  if ("open" in condition) return named(SAYS.open, file.windows[condition.open]?.says);
  if ("holds" in condition) return named(SAYS.holds, file.powers[condition.holds]?.says);
  if ("calls" in condition) {
    const count = String(condition.calls["at-least"]);
    return fill(SAYS.calls, { nl: count, en: count });
  }
  return null;
}
