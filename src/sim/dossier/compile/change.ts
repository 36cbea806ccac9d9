import type { Change } from "../dossier.ts";
import type { Effect } from "../dossier-file.ts";
import type { Path } from "../fault.ts";
import { spanOf } from "../span.ts";
import type { Compilation, Sight } from "./compilation.ts";
import { optionalTest } from "./test.ts";

function compileChange(c: Compilation, effect: Effect, path: Path, sight: Sight): Change {
  const test = optionalTest(c, effect.if, [...path, "if"], sight);
  if ("gauge" in effect) {
    return {
      kind: "move",
      if: test,
      gauge: c.find("gauges", effect.gauge, [...path, "gauge"]),
      by: effect.by,
    };
  }
  if ("fact" in effect) return { kind: "note", if: test, fact: c.find("facts", effect.fact, [...path, "fact"]) };
  if ("expect" in effect) {
    const expectation = c.find("expectations", effect.expect, [...path, "expect"]);
    return { kind: "expect", if: test, expectation, in: spanOf(effect.in) };
  }
  if ("opens" in effect) {
    const window = c.find("windows", effect.opens, [...path, "opens"]);
    return { kind: "window", if: test, window, open: true };
  }
  if ("shuts" in effect) {
    const window = c.find("windows", effect.shuts, [...path, "shuts"]);
    return { kind: "window", if: test, window, open: false };
  }
  if ("takes" in effect) {
    return { kind: "take", if: test, power: c.find("powers", effect.takes, [...path, "takes"]) };
  }
  if ("hands-back" in effect) {
    const power = c.find("powers", effect["hands-back"], [...path, "hands-back"]);
    return { kind: "hand-back", if: test, power };
  }
  return { kind: "deadline", if: test, by: effect.deadline };
}

/** The changes of a list of effects. What is done at the desk shows at once, so it may read only what is public. */
export function compileChanges(
  c: Compilation,
  effects: readonly Effect[] | undefined,
  path: Path,
  sight: Sight,
): Change[] {
  return (effects ?? []).map((effect, i) => compileChange(c, effect, [...path, i], sight));
}
