/** Conditions in words, for people who keep the story themselves: "only if you called ...". */
import type { Condition, DossierFile } from "../../sim/dossier/dossier-file.ts";
import type { Words } from "../../sim/dossier/words.ts";
import { filled, type Line } from "../line.ts";
import type { ToldCondition } from "../sentences.ts";

/** A text without its last mark, to be quoted in another. */
function quoted(words: Words): Words {
  return Object.fromEntries(Object.entries(words).map(([language, text]) => [language, text.replace(/[.!]$/, "")]));
}

/** Several after each other; null where people cannot tell one of them. */
function join(parts: readonly (Line | null)[], how: "when.and" | "when.or"): Line | null {
  const [first = null, ...others] = parts;
  if (first === null || others.length === 0) return first;
  const second = join(others, how);
  return second === null ? null : filled(how, { first, second });
}

/** A condition as the end of "only if ..."; null where people cannot tell, as with gauges and time. */
export function readingOf(file: DossierFile, condition: Condition, isSo = true): Line | null {
  const so = isSo ? "" : "not-";
  const named = (key: ToldCondition, what: Words | undefined) =>
    what === undefined ? null : filled(`when.${so}${key}`, { what: quoted(what) });
  const joined = (parts: readonly Condition[], every: boolean) =>
    join(
      parts.map((part) => readingOf(file, part, isSo)),
      every ? "when.and" : "when.or",
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
  if ("calls" in condition) return filled(`when.${so}calls`, { count: condition.calls["at-least"] });
  return null;
}
