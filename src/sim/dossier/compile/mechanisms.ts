import type { Dossier, Overtaken } from "../dossier.ts";
import type * as File from "../dossier-file.ts";
import { told } from "../fault.ts";
import { HIDDEN_GAUGES } from "../vocabulary.ts";
import { compileChanges } from "./change.ts";
import type { Compilation } from "./compilation.ts";

function compileOvertaken(c: Compilation, overtaken: NonNullable<File.Dynamics["overtaken"]>): Overtaken {
  const path = ["dynamics", "overtaken"];
  const drift = c.file.unknowns[overtaken.by.unknown];
  if (drift !== undefined && "states" in drift) {
    const says = told("noNumberOfPoints", { unknown: overtaken.by.unknown });
    c.fault([...path, "by", "unknown"], "not-a-number", says, { rests: [["unknowns", overtaken.by.unknown]] });
  }
  if (HIDDEN_GAUGES.includes(overtaken.gauge)) {
    c.fault([...path, "gauge"], "reads-hidden", told("overtakenHidden", { gauge: overtaken.gauge }));
  }
  return {
    norm: c.find("gauges", "norm", path),
    gauge: c.find("gauges", overtaken.gauge, [...path, "gauge"]),
    unknown: c.find("unknowns", overtaken.by.unknown, [...path, "by", "unknown"]),
    effects: compileChanges(c, overtaken.effects, [...path, "effects"], "hidden"),
  };
}

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
    overtaken: overtaken === undefined ? null : compileOvertaken(c, overtaken),
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
