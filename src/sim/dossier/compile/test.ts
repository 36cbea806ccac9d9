import type { Test } from "../dossier.ts";
import type { Condition } from "../dossier-file.ts";
import { type Path, told } from "../fault.ts";
import { minutesOf } from "../span.ts";
import { HIDDEN_GAUGES } from "../vocabulary.ts";
import type { Compilation, Sight } from "./compilation.ts";
import { tableOfUnknown } from "./distribution.ts";

interface Bounds {
  readonly "at-least"?: number | undefined;
  readonly below?: number | undefined;
}

/** The bounds of a number; a fault when there is none, or no room between them. */
function compileBounds(c: Compilation, { "at-least": low, below: high }: Bounds, path: Path) {
  if (low === undefined && high === undefined) {
    c.fault(path, "bounds", told("noBound"));
  }
  if (low !== undefined && high !== undefined && low >= high) {
    c.fault(path, "bounds", told("noRoom", { low, high }));
  }
  return { low: low ?? Number.NEGATIVE_INFINITY, high: high ?? Number.POSITIVE_INFINITY };
}

function compileUnknownTest(c: Compilation, condition: Extract<Condition, { unknown: string }>, path: Path): Test {
  const unknown = c.find("unknowns", condition.unknown, [...path, "unknown"]);
  const described = c.file.unknowns[condition.unknown];
  if (described === undefined) return { op: "unknown", unknown, positions: [] };
  const about = { rests: [["unknowns", condition.unknown], path] };
  if ("states" in described) {
    const states = Object.keys(described.states);
    if (condition.is === undefined || !states.includes(condition.is)) {
      const says = told("noSuchState", {
        unknown: condition.unknown,
        state: condition.is ?? "",
        states: states.join(", "),
      });
      c.fault([...path, "is"], "unknown-state", says, about);
    }
    if (condition["at-least"] !== undefined || condition.below !== undefined) {
      const says = told("isStates", { unknown: condition.unknown });
      c.fault([...path, "unknown"], "unknown-state", says, about);
    }
    return { op: "unknown", unknown, positions: states.map((state) => state === condition.is) };
  }
  if (condition.is !== undefined) {
    const says = told("isNumber", { unknown: condition.unknown });
    c.fault([...path, "is"], "unknown-state", says, about);
  }
  const { low, high } = condition.is === undefined ? compileBounds(c, condition, path) : { low: 0, high: 0 };
  const table = tableOfUnknown(c, condition.unknown, described.spread);
  return { op: "unknown", unknown, positions: table.values.map((value) => value >= low && value < high) };
}

function compileHeard(c: Compilation, name: string, path: Path): Test {
  const [who = "", what = ""] = name.split("/");
  const signal = c.find("signals", who, path);
  const answers = Object.keys(c.file.sources[who]?.answers ?? c.file.interruptions[who]?.signal.answers ?? {});
  const answer = answers.indexOf(what);
  if (c.names.signals.has(who) && answer < 0) {
    const says = told("neverAnswers", { who, what, answers: answers.join(", ") });
    c.fault(path, "unknown-answer", says, {
      rests: [
        ["sources", who, "answers", what],
        ["interruptions", who, "signal", "answers", what],
      ],
    });
  }
  return { op: "heard", signal, answer };
}

/** A condition over names as a test over positions. */
export function compileTest(c: Compilation, condition: Condition, path: Path, sight: Sight): Test {
  const inside = (part: Condition, ...at: (string | number)[]) => compileTest(c, part, [...path, ...at], sight);
  if ("all" in condition) return { op: "all", of: condition.all.map((part, i) => inside(part, "all", i)) };
  if ("any" in condition) return { op: "any", of: condition.any.map((part, i) => inside(part, "any", i)) };
  if ("not" in condition) return { op: "not", of: inside(condition.not, "not") };
  if ("chosen" in condition) {
    return { op: "chosen", option: c.find("options", condition.chosen, [...path, "chosen"]) };
  }
  if ("decided" in condition) {
    return { op: "decided", decision: c.find("decisions", condition.decided, [...path, "decided"]) };
  }
  if ("asked" in condition) {
    return { op: "told", signal: c.find("sources", condition.asked, [...path, "asked"]) };
  }
  if ("heard" in condition) return compileHeard(c, condition.heard, [...path, "heard"]);
  if ("taken" in condition) {
    const interruption = c.find("interruptions", condition.taken, [...path, "taken"]);
    return { op: "told", signal: c.names.sources.size + interruption };
  }
  if ("missed" in condition) {
    return { op: "missed", interruption: c.find("interruptions", condition.missed, [...path, "missed"]) };
  }
  if ("landed" in condition) {
    return { op: "landed", consequence: c.find("consequences", condition.landed, [...path, "landed"]) };
  }
  if ("fact" in condition) return { op: "fact", fact: c.find("facts", condition.fact, [...path, "fact"]) };
  if ("holds" in condition) return { op: "holds", power: c.find("powers", condition.holds, [...path, "holds"]) };
  if ("open" in condition) return { op: "open", window: c.find("windows", condition.open, [...path, "open"]) };
  if ("calls" in condition) return { op: "calls", low: condition.calls["at-least"] };
  if ("clock" in condition) return { op: "clock", low: condition.clock["at-least"] };
  if ("time" in condition) {
    const { "at-least": low, below: high } = condition.time;
    const bounds = {
      "at-least": low === undefined ? undefined : minutesOf(low),
      below: high === undefined ? undefined : minutesOf(high),
    };
    return { op: "time", ...compileBounds(c, bounds, [...path, "time"]) };
  }
  if ("gauge" in condition) {
    const hidden = HIDDEN_GAUGES.includes(condition.gauge);
    if (sight === "public" && hidden) {
      c.fault([...path, "gauge"], "reads-hidden", told("readsHiddenGauge", { gauge: condition.gauge }));
    }
    return {
      op: "gauge",
      gauge: c.find("gauges", condition.gauge, [...path, "gauge"]),
      hidden,
      ...compileBounds(c, condition, [...path, "gauge"]),
    };
  }
  if (sight === "public") {
    c.fault([...path, "unknown"], "reads-hidden", told("readsUnknown", { unknown: condition.unknown }));
  }
  return compileUnknownTest(c, condition, path);
}

/** The test of a condition that may be left out; null when it is. */
export function optionalTest(c: Compilation, condition: Condition | undefined, path: Path, sight: Sight): Test | null {
  return condition === undefined ? null : compileTest(c, condition, path, sight);
}
