import { type Checked, check } from "../scenario/check.ts";
import type { DecisionReport } from "../scenario/dilemma.ts";
import { printFinding } from "../scenario/finding.ts";
import { dossierFiles, readBytes, shown } from "./files.ts";

interface Options {
  readonly json?: true;
  readonly fates: number;
  readonly lang: "nl" | "en";
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
    `  ${report.decision}, as "${report.bot}" comes to it:`,
    ...report.options.map((option) => {
      const spreads = option.stands.map((counts, judge) => `${judges[judge]} ${mean(counts)} [${counts.join(" ")}]`);
      return `    ${option.option.padEnd(16)} ${spreads.join("  ")}`;
    }),
    ...report.dominances.map(({ better, worse }) => `    with this player "${better}" leaves nothing to "${worse}"`),
  ];
}

function printChecked(checked: Checked, lang: "nl" | "en"): string[] {
  const { dilemma, findings } = checked;
  const errors = findings.filter((finding) => finding.severity === "error").length;
  const lines = findings.map((finding) => printFinding(finding, lang));
  if (dilemma !== null) {
    lines.push(`${checked.file}: ${dilemma.fates} fates; mean stand per judge and [-2 -1 0 1 2] counts`);
    for (const report of dilemma.decisions) lines.push(...printDecision(report, dilemma.judges));
  }
  lines.push(
    errors === 0
      ? `${checked.file}: in order${dilemma === null ? "" : `; a true dilemma in ${dilemma.fates} fates`}`
      : `${checked.file}: ${errors} ${errors === 1 ? "error" : "errors"}`,
  );
  return lines;
}

/** `achteraf check`: exit code 1 when there are errors. */
export function runCheck(path: string, options: Options): void {
  const results = dossierFiles(path).map((file) => check(shown(file), readBytes(file), options.fates));
  const failed = results.some(({ findings }) => findings.some((finding) => finding.severity === "error"));
  if (options.json) process.stdout.write(`${JSON.stringify({ ok: !failed, dossiers: results }, null, 2)}\n`);
  else process.stdout.write(`${results.flatMap((result) => printChecked(result, options.lang)).join("\n")}\n`);
  if (failed) process.exitCode = 1;
}
