import type { Branches, Interruption, Signal, Source } from "../dossier.ts";
import type * as File from "../dossier-file.ts";
import { type Table, weighted } from "../draw-table.ts";
import { type Path, told } from "../fault.ts";
import { minutesOf } from "../span.ts";
import { compileChance } from "./chance.ts";
import { compileChanges } from "./change.ts";
import { type Compilation, entries } from "./compilation.ts";
import { compileWeights } from "./odds.ts";
import { optionalTest } from "./test.ts";

function compileOdds(c: Compilation, signal: File.Signal, path: Path): Branches<Table> {
  const answers = Object.keys(signal.answers);
  if (answers.length === 0) {
    c.fault([...path, "answers"], "unknown-answer", told("noAnswers"));
    return [];
  }
  if (signal.likelihood.at(-1)?.if !== undefined) {
    c.fault([...path, "likelihood"], "odds", told("lastOddsWithIf"));
  }
  return signal.likelihood.map((branch, i) => {
    const at = [...path, "likelihood", i];
    const strange = Object.keys(branch.odds).filter((name) => !answers.includes(name));
    for (const name of strange) {
      const says = told("noSuchAnswer", { name, answers: answers.join(", ") });
      c.fault([...at, "odds", name], "unknown-answer", says, { rests: [[...path, "answers", name]] });
    }
    return {
      if: optionalTest(c, branch.if, [...at, "if"], "hidden"),
      // What an answer that is not there was given is missing from the sum.
      value:
        strange.length > 0
          ? weighted([0], [1])
          : compileWeights(
              c,
              answers.map((answer) => branch.odds[answer] ?? 0),
              [...at, "odds"],
            ),
    };
  });
}

function compileSignal(
  c: Compilation,
  id: string,
  parts: { person: string; costs: File.Length; effects?: readonly File.Effect[] | undefined },
  signal: File.Signal,
  path: Path,
  signalPath: Path,
): Signal {
  return {
    id,
    key: c.key("answer", id),
    person: c.find("people", parts.person, [...path, "person"]),
    minutes: minutesOf(parts.costs),
    odds: compileOdds(c, signal, signalPath),
    effects: compileChanges(c, parts.effects, [...path, "effects"], "public"),
  };
}

/** Everybody who can be asked. */
export function compileSources(c: Compilation): Source[] {
  return entries(c.file.sources).map(([id, source]) => {
    const path = ["sources", id];
    const during = source.during.map((decision, i) => c.find("decisions", decision, [...path, "during", i]));
    return {
      ...compileSignal(c, id, source, source, path, path),
      role: source.role ?? null,
      during: [...c.names.decisions.values()].map((position) => during.includes(position)),
      if: optionalTest(c, source.if, [...path, "if"], "public"),
    };
  });
}

/** Everything that can come in while you think. */
export function compileInterruptions(c: Compilation): Interruption[] {
  return entries(c.file.interruptions).map(([id, interruption]) => {
    const path = ["interruptions", id];
    return {
      ...compileSignal(c, id, interruption, interruption.signal, path, [...path, "signal"]),
      decision: c.find("decisions", interruption.during, [...path, "during"]),
      moment: interruption.moment,
      call: interruption.kind === "call",
      if: optionalTest(c, interruption.if, [...path, "if"], "public"),
      chance: compileChance(c, interruption.chance, [...path, "chance"]),
      chanceKey: c.key("interruption", id),
      missed: compileChanges(c, interruption.missed?.effects, [...path, "missed", "effects"], "public"),
    };
  });
}
