import { told } from "../fault.ts";
import { minutesOf } from "../span.ts";
import type { Compilation } from "./compilation.ts";

const YEAR = 365 * 1440;
const MAX_YEARS = 10;
const MAX_STEPS = 2000;

/** A dossier comes to an end, in a number of steps that can be taken. */
export function checkCalendar(c: Compilation): void {
  const length = minutesOf(c.file.ends);
  const step = minutesOf(c.file.grid);
  if (step === 0) {
    c.fault(["grid"], "endless", told("stepOfNothing"));
  }
  if (length === 0) {
    c.fault(["ends"], "endless", told("dossierOfNothing"));
  }
  if (length > MAX_YEARS * YEAR) {
    c.fault(["ends"], "endless", told("tooManyYears", { most: MAX_YEARS }));
  } else if (step > 0 && length / step > MAX_STEPS) {
    const steps = Math.floor(length / step);
    const says = told("tooManySteps", { steps, most: MAX_STEPS });
    c.fault(["grid"], "endless", says, { rests: [["ends"]] });
  }
  for (const [id, { lasts }] of Object.entries(c.file.decisions)) {
    if (length === 0 || minutesOf(lasts) <= length) continue;
    const says = told("decisionOutlasts");
    c.fault(["decisions", id, "lasts"], "endless", says, { rests: [["ends"]] });
  }
}
