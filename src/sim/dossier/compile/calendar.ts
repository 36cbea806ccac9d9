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
    c.fault(["grid"], "endless", {
      nl: "De stap is nul minuten. Kies ten minste een uur.",
      en: "The step is zero minutes. Choose at least an hour.",
    });
  }
  if (length === 0) {
    c.fault(["ends"], "endless", {
      nl: "Het dossier duurt nul minuten. Zeg wanneer het eindigt.",
      en: "The dossier lasts zero minutes. Say when it ends.",
    });
  }
  if (length > MAX_YEARS * YEAR) {
    c.fault(["ends"], "endless", {
      nl: `Een dossier duurt ten hoogste ${MAX_YEARS} jaar.`,
      en: `A dossier lasts ${MAX_YEARS} years at most.`,
    });
  } else if (step > 0 && length / step > MAX_STEPS) {
    const steps = Math.floor(length / step);
    const says = {
      nl: `Dit zijn ${steps} stappen; ten hoogste ${MAX_STEPS}. Maak de stap groter.`,
      en: `These are ${steps} steps; at most ${MAX_STEPS}. Make the step larger.`,
    };
    c.fault(["grid"], "endless", says, { rests: [["ends"]] });
  }
  for (const [id, { lasts }] of Object.entries(c.file.decisions)) {
    if (length === 0 || minutesOf(lasts) <= length) continue;
    const says = {
      nl: "Dit besluit duurt langer dan het hele dossier. Geef het minder tijd.",
      en: "This decision lasts longer than the whole dossier. Give it less time.",
    };
    c.fault(["decisions", id, "lasts"], "endless", says, { rests: [["ends"]] });
  }
}
