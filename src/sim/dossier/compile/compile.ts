import type { Dossier } from "../dossier.ts";
import type { DossierFile } from "../dossier-file.ts";
import { DossierFault, type Fault, told } from "../fault.ts";
import { after, minutesOf, spanOf } from "../span.ts";
import { GAUGES, HIDDEN_GAUGES } from "../vocabulary.ts";
import { Compilation, entries } from "./compilation.ts";
import { compileConsequences, compileTriggers } from "./consequence.ts";
import { compileDecisions, compileOptions } from "./decision.ts";
import { checkCalendar } from "./ending.ts";
import { compileDynamics } from "./mechanisms.ts";
import { compileInterruptions, compileSources } from "./signal.ts";
import { compileTest, optionalTest } from "./test.ts";
import { compileUnknowns } from "./unknown.ts";

/** Two luck keys with the same number would share their luck. */
function checkKeys(c: Compilation, dossier: Dossier): void {
  const seen = new Map<number, string>();
  const claim = (key: number, section: string, id: string) => {
    const name = `${section}/${id}`;
    const other = seen.get(key);
    if (other !== undefined) {
      c.fault([section, id], "luck-key", told("sameLuck", { name, other }));
    }
    seen.set(key, name);
  };
  for (const { key, id } of dossier.unknowns) claim(key, "unknowns", id);
  for (const { key, id } of dossier.sources) claim(key, "sources", id);
  for (const { key, chanceKey, id } of dossier.interruptions) {
    claim(key, "interruptions", id);
    claim(chanceKey, "interruptions", id);
  }
  for (const { key, wait, id } of dossier.consequences) {
    claim(key, "consequences", id);
    if (wait.kind === "drawn") claim(wait.key, "consequences", id);
  }
}

function compileAll(c: Compilation): Dossier {
  const { file, names, startMinute } = c;
  const options = compileOptions(c);
  const sources = compileSources(c);
  const interruptions = compileInterruptions(c);
  const dossier: Dossier = {
    file,
    startMinute,
    ends: minutesOf(file.ends),
    grid: minutesOf(file.grid),
    unknowns: compileUnknowns(c),
    gauges: GAUGES.filter((id) => names.gauges.has(id)).map((id) => ({
      id,
      start: file.gauges[id]?.start ?? 0,
      hidden: HIDDEN_GAUGES.includes(id),
    })),
    facts: [...names.facts.keys()],
    people: [...names.people.keys()],
    windows: entries(file.windows).map(([id, window]) => ({ id, open: window.starts === "open" })),
    expectations: [...names.expectations.keys()],
    powers: entries(file.powers).map(([id, power]) => ({
      id,
      grip: power.grip,
      upkeep: power.upkeep,
      returns: spanOf(power.returns),
    })),
    stages: [...names.stages.keys()],
    decisions: compileDecisions(c, { options, sources, interruptions }),
    options,
    sources,
    interruptions,
    consequences: compileConsequences(c),
    judges: entries(file.judges).map(([id, judge]) => ({
      id,
      looks: after(c, 0, spanOf(judge.looks)),
      rules: judge.rules.map((rule, i) => ({
        if: compileTest(c, rule.if, ["judges", id, "rules", i, "if"], "hidden"),
        by: rule.by,
      })),
    })),
    statements: entries(file.statements).map(([id, statement]) => ({
      id,
      due: spanOf(statement.due),
      if: compileTest(c, statement.if, ["statements", id, "if"], "hidden"),
    })),
    endings: entries(file.endings).map(([id, ending]) => ({
      id,
      if: optionalTest(c, ending.if, ["endings", id, "if"], "hidden"),
    })),
    ...compileDynamics(c),
    triggers: compileTriggers(c),
  };
  checkKeys(c, dossier);
  checkCalendar(c);
  return dossier;
}

/**
 * Compiles a file whose shape is right (see `scenario/schema.ts`), as far as that goes: with faults, the dossier can be
 * looked at, but not played.
 */
export function compileAsFar(file: DossierFile): { readonly dossier: Dossier; readonly faults: readonly Fault[] } {
  const c = new Compilation(file);
  return { dossier: compileAll(c), faults: c.faults };
}

/**
 * Compiles a file whose shape is right.
 * @returns the dossier, or everything that is wrong with it.
 */
export function tryCompile(file: DossierFile): Dossier | readonly Fault[] {
  const { dossier, faults } = compileAsFar(file);
  return faults.length > 0 ? faults : dossier;
}

/**
 * Compiles a file that is known to be sound.
 * @throws DossierFault with everything that is wrong when it is not.
 */
export function compile(file: DossierFile): Dossier {
  const result = tryCompile(file);
  if ("file" in result) return result;
  throw new DossierFault(result);
}
