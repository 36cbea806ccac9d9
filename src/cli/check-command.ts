import { type ActCount, type ActReport, compareActs } from "../scenario/act-report.ts";
import { type Checked, tellsEnough } from "../scenario/check.ts";
import type { DecisionReport } from "../scenario/dilemma.ts";
import { isError, printFinding } from "../scenario/finding.ts";
import type { Language } from "../sim/dossier/words.ts";
import { checkAll } from "./checkers.ts";
import { dossierFiles, shown } from "./given-files.ts";
import { printFigures } from "./printed-figures.ts";
import { print } from "./printing.ts";

interface Options {
  readonly json?: true;
  readonly table?: true;
  readonly fates: number;
  readonly lang: Language;
}

const COUNTS = [-2, -1, 0, 1, 2];

function mean(counts: readonly number[]): string {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const sum = counts.reduce((all, count, i) => all + count * (COUNTS[i] ?? 0), 0);
  return (sum / Math.max(1, total)).toFixed(2);
}

/** One line an option: mean stand with each judge, and how often each stand was taken. */
function printDecision(report: DecisionReport, judges: readonly string[]): string[] {
  return [
    `  ${report.decision}, as "${report.path}" comes to it:`,
    ...report.options.map((option) => {
      const spreads = option.stands.map(
        (counts, judge) =>
          `${judges[judge]} ${mean(counts)} (${(option.sums[judge] ?? 0).toFixed(2)}) [${counts.join(" ")}]`,
      );
      return `    ${option.option.padEnd(16)} ${spreads.join("  ")}`;
    }),
    ...report.dominances.map(({ better, worse }) => `    with this player "${better}" leaves nothing to "${worse}"`),
  ];
}

/** @param told findings that were printed before the dossier was played */
function printChecked(checked: Checked, told: ReadonlySet<string>, { lang, table, fates }: Options): string[] {
  const { dilemma, findings } = checked;
  const errors = findings.filter(isError).length;
  const lines: string[] = [];
  if (dilemma !== null) {
    const part = dilemma.fates < fates ? ` of ${fates}; stopped there` : "";
    lines.push(`${checked.file}: ${dilemma.fates} fates${part}`);
    if (table) {
      lines.push("mean stand per judge (and before the bounds), and [-2 -1 0 1 2] counts");
      for (const report of dilemma.decisions) lines.push(...printDecision(report, dilemma.judges));
    }
    lines.push(...printFigures(dilemma.figures));
  }
  lines.push(...findings.map((finding) => printFinding(finding, lang)).filter((line) => !told.has(line)));
  if (errors > 0) {
    lines.push(`${checked.file}: ${errors} ${errors === 1 ? "error" : "errors"}`);
    if (fates > 0 && dilemma === null) lines.push("whether it is a dilemma is told when these are gone");
  }
  if (errors > 0) return lines;
  if (dilemma === null) lines.push(`${checked.file}: in order`);
  else if (tellsEnough(dilemma, fates)) {
    lines.push(`${checked.file}: in order; a true dilemma in ${dilemma.fates} fates`);
  } else lines.push(`${checked.file}: in order so far; stopped too early to tell whether it is a dilemma`);
  return lines;
}

/** One line a kind of act: how often judges liked it best, and least, in each dossier that offers it. */
function printActs(acts: readonly ActReport[]): string[] {
  const counts = ({ dossier, best, worst, compared }: ActCount) => `${dossier} ${best}-${worst} of ${compared}`;
  return [
    "across dossiers; per kind of act how often a judge liked it best and least",
    ...acts.map((act) => `  ${act.coping.padEnd(26)} ${act.counts.map(counts).join("  ")}`),
    ...acts
      .filter(({ winsEverywhere }) => winsEverywhere)
      .map(({ coping }) => `error: "${coping}" wins in every dossier that offers it; let it fall short somewhere`),
  ];
}

/** `achteraf check`: exit code 1 when there are errors, 130 when it was stopped. */
export async function runCheck(path: string, options: Options): Promise<void> {
  const files = dossierFiles(path);
  const told = new Set<string>();
  const { checked, stopped } = await checkAll(files, options.fates, (findings) => {
    if (options.json) return;
    // Who has something to mend need not wait until all is played.
    const lines = findings.filter(isError).map((finding) => printFinding(finding, options.lang));
    for (const line of lines) told.add(line);
    if (lines.length > 0) print(`${lines.join("\n")}\n`);
  });
  const results = checked.filter((one) => one !== null);
  const acts = compareActs(
    results.flatMap(({ read, dilemma }) => (read === null || dilemma === null ? [] : [{ file: read, dilemma }])),
  );
  const failed =
    acts.some(({ winsEverywhere }) => winsEverywhere) || results.some(({ findings }) => findings.some(isError));
  if (options.json) {
    const dossiers = results.map(({ read: _, ...shared }) => shared);
    print(`${JSON.stringify({ ok: !failed && !stopped, stopped, dossiers, acts }, null, 2)}\n`);
  } else {
    print(`${results.flatMap((result) => printChecked(result, told, options)).join("\n")}\n`);
    if (results.length > 1) print(`${printActs(acts).join("\n")}\n`);
    const left = files.filter((_, i) => checked[i] === null).map(shown);
    if (left.length > 0) print(`not checked: ${left.join(", ")}\n`);
  }
  if (stopped) process.exitCode = 130;
  else if (failed) process.exitCode = 1;
}
