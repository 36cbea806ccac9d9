// Runs every check of the project and counts them. The last line is "N passed, N failed".
// Usage: node tools/test.mjs [long]
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { findBrowser } from "./browser.mjs";

const REPORT = ".cache/vitest.json";
const isLong = process.argv.includes("long");

const chromium = findBrowser();
if (chromium === null) {
  process.stderr.write("No Chromium was found; npm test installs one where it can, see tools/browser.mjs.\n");
  process.exit(1);
}
const env = { ...process.env, CHROMIUM_PATH: chromium, ...(isLong ? { ACHTERAF_LONG: "1" } : {}) };

const counts = { passed: 0, failed: 0 };

function run(name, command, ...args) {
  process.stdout.write(`\n== ${name}\n`);
  return spawnSync(command, args, { stdio: "inherit", env, shell: process.platform === "win32" }).status === 0;
}

function check(name, command, ...args) {
  if (run(name, command, ...args)) counts.passed++;
  else counts.failed++;
}

check("types", "tsc", "-p", ".");
check("types of the core, without browser and Node", "tsc", "-p", "tsconfig.core.json");
check("style", "biome", "ci", ".");
check("dead code", "knip");
check("build", "node", "tools/build.mjs");

mkdirSync(".cache", { recursive: true });
rmSync(REPORT, { force: true });
const passed = run("tests", "vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${REPORT}`);
try {
  const report = JSON.parse(readFileSync(REPORT, "utf8"));
  // A test that was skipped proves nothing, so it counts as failed.
  counts.passed += report.numPassedTests;
  counts.failed += report.numTotalTests - report.numPassedTests;
  // A file that could not even be loaded has no tests to count.
  counts.failed += report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  ).length;
} catch {
  process.stderr.write("The tests left no report.\n");
  counts.failed++;
}
if (!passed && counts.failed === 0) counts.failed++;

process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed\n`);
process.exitCode = counts.failed === 0 ? 0 : 1;
