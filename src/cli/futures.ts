import { statSync } from "node:fs";
import { checkDilemma } from "../scenario/dilemma.ts";
import type { Dossier } from "../sim/dossier.ts";
import { outcomeOfScript, type Spread, spreadOf } from "../sim/futures.ts";
import { fateOfRecord, scriptOf } from "../sim/record.ts";
import { loadDossier } from "./files.ts";
import { print } from "./printing.ts";
import { openRecord } from "./records.ts";

interface Options {
  readonly runs: number;
  readonly json?: true;
  readonly lang: "nl" | "en";
}

function printSpread(dossier: Dossier, spread: Spread, language: "nl" | "en"): string {
  const { file } = dossier;
  const share = (count: number) => `${((100 * count) / spread.fates).toFixed(1)} %`.padStart(8);
  const judges = dossier.judges.map(({ id }, i) => {
    const counts = spread.stands[i] ?? [];
    return `${(file.judges[id]?.who[language] ?? id).padEnd(48)} ${counts.map(share).join("")}`;
  });
  const endings = dossier.endings.map(
    ({ id }, i) => `${(file.endings[id]?.title[language] ?? id).padEnd(48)} ${share(spread.endings[i] ?? 0)}`,
  );
  const gauges = dossier.gauges.map(
    ({ id }, i) => `${(file.gauges[id]?.says[language] ?? id).padEnd(48)} ${(spread.gauges[i] ?? []).join(" .. ")}`,
  );
  return [
    `${spread.fates} fates; stand of each judge from -2 to 2:`,
    ...judges,
    "",
    "How it ended:",
    ...endings,
    "",
    "Gauges at the end (10 %, middle, 90 %):",
    ...gauges,
  ].join("\n");
}

/** `achteraf futures`. */
export function runFutures(name: string, options: Options): void {
  // A folder can have the name of a dossier.
  const isFile = statSync(name, { throwIfNoEntry: false })?.isFile() ?? false;
  const isRecord = isFile && !/\.ya?ml$/.test(name);
  if (!isRecord) {
    const dossier = loadDossier(name);
    const report = checkDilemma(dossier, options.runs);
    if (options.json) print(`${JSON.stringify(report, null, 2)}\n`);
    else {
      for (const decision of report.decisions) {
        print(`${decision.decision}, as "${decision.path}" comes to it\n`);
        for (const option of decision.options) {
          const stands = option.stands.map((counts, i) => `${report.judges[i]} [${counts.join(" ")}]`).join("  ");
          print(`  ${option.option.padEnd(16)} ${stands}\n`);
        }
      }
    }
    return;
  }
  const { record, dossier } = openRecord(name);
  const script = scriptOf(dossier, fateOfRecord(record), record.entries);
  const outcomes = Array.from({ length: options.runs }, (_, i) => outcomeOfScript(dossier, script, i + 1));
  const spread = spreadOf(dossier, outcomes);
  if (options.json) print(`${JSON.stringify({ dossier: dossier.file.id, ...spread }, null, 2)}\n`);
  else print(`${printSpread(dossier, spread, options.lang)}\n`);
}
