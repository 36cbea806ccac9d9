import type { Dossier } from "../dossier.ts";
import { compileChanges } from "./change.ts";
import type { Compilation } from "./compilation.ts";

/** The shared mechanisms that this dossier switches on. */
export function compileDynamics(c: Compilation): Pick<Dossier, "flywheel" | "overtaken" | "fatigue" | "fadesAfter"> {
  const { flywheel, overtaken, fatigue } = c.file.dynamics;
  const path = ["dynamics"];
  return {
    flywheel:
      flywheel === undefined
        ? null
        : {
            heat: c.find("gauges", "heat", [...path, "flywheel"]),
            threshold: flywheel.threshold,
            gains: flywheel.gains,
            cools: flywheel.cools,
            cost: {
              gauge: c.find("gauges", flywheel.costs.gauge, [...path, "flywheel", "costs", "gauge"]),
              by: flywheel.costs.by,
            },
          },
    overtaken:
      overtaken === undefined
        ? null
        : {
            norm: c.find("gauges", "norm", [...path, "overtaken"]),
            gauge: c.find("gauges", overtaken.gauge, [...path, "overtaken", "gauge"]),
            unknown: c.find("unknowns", overtaken.by.unknown, [...path, "overtaken", "by", "unknown"]),
            effects: compileChanges(c, overtaken.effects, [...path, "overtaken", "effects"]),
          },
    fatigue:
      fatigue === undefined
        ? null
        : {
            energy: c.find("gauges", "energy", [...path, "fatigue"]),
            call: fatigue.call,
            rest: fatigue.rest,
            tired: fatigue.tired,
            slower: fatigue.slower,
          },
    fadesAfter: c.file.dynamics["in-crowd"]?.stages ?? 0,
  };
}
