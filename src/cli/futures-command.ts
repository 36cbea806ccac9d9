import { statSync } from "node:fs";
import { createReckoning } from "../lookback/reckoning.ts";
import { checkDilemma } from "../scenario/dilemma.ts";
import { at } from "../sim/dossier/at.ts";
import type { Dossier } from "../sim/dossier/dossier.ts";
import type { Language } from "../sim/dossier/words.ts";
import type { Belief } from "../sim/reckoning/belief.ts";
import { type Spread, spreadOf } from "../sim/reckoning/futures.ts";
import { inOneGo } from "../sim/reckoning/in-one-go.ts";
import { focusOf } from "../sim/world/focus.ts";
import type { Desk } from "../sim/world/world.ts";
import { loadDossier } from "./given-files.ts";
import { print } from "./printing.ts";
import { playRecord } from "./records.ts";
import { Trouble } from "./trouble.ts";

interface Options {
  readonly runs: number;
  readonly json?: true;
  readonly regardless?: true;
  /** The name of a decision; the first key decision when left out. */
  readonly at?: string;
  readonly lang: Language;
}

/** Which fates were counted, in words. */
function heading(spread: Spread, of: string | null, belief: Belief | null): string {
  if (of === null) return `${spread.fates} fates, whatever was known`;
  const drawn = belief === null || belief.exact ? "" : ` (drawn; worth ${Math.round(belief.effective)} separate draws)`;
  return `${spread.fates} fates that agree with what was known at "${of}"${drawn}`;
}

function printSpread(dossier: Dossier, spread: Spread, about: string, language: Language): string {
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
    `${about}; stand of each judge from -2 to 2:`,
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
  const { dossier, desk, world, commands } = playRecord(name);
  const reckoning = createReckoning({ run: world.run, commands });
  const of = options.regardless ? null : decisionOf(desk, options.at);
  const outcomes = inOneGo(reckoning.ending(of, options.runs));
  if (outcomes.length === 0) throw new Trouble(`${name}: no fate was met in which the same is seen up to "${of}"`);
  const belief = of === null ? null : inOneGo(reckoning.believing(of));
  const spread = spreadOf(dossier, outcomes);
  if (options.json) print(`${JSON.stringify({ dossier: dossier.file.id, of, ...spread }, null, 2)}\n`);
  else print(`${printSpread(dossier, spread, heading(spread, of, belief), options.lang)}\n`);
}

/** The decision of which it counts what was known: the one that is asked for, or the first key decision that was taken. */
function decisionOf({ dossier, known }: Desk, asked: string | undefined): string {
  if (asked === undefined) return at(dossier.decisions, focusOf(dossier, known)).id;
  if (dossier.decisions.some(({ id }) => id === asked)) return asked;
  throw new Trouble(`there is no decision "${asked}"; there is: ${dossier.decisions.map(({ id }) => id).join(", ")}`);
}
