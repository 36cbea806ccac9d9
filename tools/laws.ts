/**
 * Breaks every law of the game on purpose, each in a copy of the project of its own, and expects the tests to notice:
 * `npm run test:laws`, or `npm run test:laws -- 3 7-button` for some. A patch that no longer applies or compiles, that
 * nobody notices, or that other tests notice than it says, has failed. The last line is "N passed, N failed".
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type LawPatch, lawPatches } from "./law-patch.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const REPORT = ".laws.json";

interface Report {
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

function run(
  folder: string,
  command: string,
  ...args: readonly string[]
): { readonly ok: boolean; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: "utf8",
    shell: process.platform === "win32",
    // A repository around the folder of temporary files is not ours.
    env: { ...process.env, GIT_CEILING_DIRECTORIES: tmpdir(), NO_COLOR: "1" },
  });
  return { ok: status === 0, said: `${stdout ?? ""}${stderr ?? ""}`.trim() };
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}

/** The project as it is now, without what is not kept in git, in a folder of its own. */
function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), "achteraf-law-"));
  const listed = run(ROOT, "git", "ls-files", "-z", "--cached", "--others", "--exclude-standard");
  if (!listed.ok) throw new Error(`git cannot say which files belong to the project: ${firstLine(listed.said)}`);
  for (const path of listed.said.split("\0")) {
    if (path === "" || !existsSync(join(ROOT, path))) continue;
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    cpSync(join(ROOT, path), join(folder, path));
  }
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"), "junction");
  return folder;
}

function inCopy<T>(use: (folder: string) => T): T {
  const folder = copyProject();
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The tests that failed, by full name with the first line of why, or a sentence when they could not be run. */
function failures(folder: string, files: readonly string[]): ReadonlyMap<string, string> | string {
  const report = join(folder, REPORT);
  const { said } = run(
    folder,
    "vitest",
    "run",
    "--project",
    "core",
    "--reporter=json",
    `--outputFile=${report}`,
    ...files,
  );
  if (!existsSync(report)) return `the tests left no report: ${firstLine(said)}`;
  const { testResults }: Report = JSON.parse(readFileSync(report, "utf8"));
  const unread = testResults.find(({ assertionResults }) => assertionResults.length === 0);
  if (testResults.length < files.length || unread !== undefined) {
    return `the tests could not be read: ${firstLine(unread?.message ?? said)}`;
  }
  const failed = testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status !== "passed"),
  );
  return new Map(failed.map(({ fullName, failureMessages }) => [fullName, firstLine(failureMessages[0] ?? "")]));
}

/** What is wrong with the project before anything is broken; null when all is well. */
function troubleBefore(patches: readonly LawPatch[]): string | null {
  return inCopy((folder) => {
    const types = run(folder, "tsc", "-p", ".");
    if (!types.ok) return `the project does not compile: ${firstLine(types.said)}`;
    const failed = failures(folder, [...new Set(patches.map(({ test }) => test))]);
    if (typeof failed === "string") return failed;
    const [first] = failed;
    return first === undefined ? null : `before any law is broken, "${first[0]}" fails: ${first[1]}`;
  });
}

/** Why a patch does not prove that its law is held; null when it does. */
function troubleWith({ path, test, fails }: LawPatch): string | null {
  return inCopy((folder) => {
    const applied = run(folder, "git", "apply", path);
    if (!applied.ok) return `the patch no longer applies: ${firstLine(applied.said)}`;
    const types = run(folder, "tsc", "-p", ".");
    if (!types.ok) return `with the patch the project does not compile: ${firstLine(types.said)}`;
    const failed = failures(folder, [test]);
    if (typeof failed === "string") return failed;
    const silent = fails.find((part) => ![...failed.keys()].some((name) => name.includes(part)));
    if (silent !== undefined) return `${test} did not notice: "${silent}" passed`;
    const other = [...failed].find(([name]) => !fails.some((part) => name.includes(part)));
    if (other !== undefined) return `another test failed: "${other[0]}": ${other[1]}`;
    const crash = [...failed].find(([, why]) => !why.startsWith("AssertionError"));
    return crash === undefined ? null : `"${crash[0]}" failed for another reason: ${crash[1]}`;
  });
}

const wanted = process.argv.slice(2);
const patches = lawPatches().filter(({ name }) => wanted.length === 0 || wanted.some((one) => name.startsWith(one)));
const before = troubleBefore(patches);
let failed = 0;
if (before !== null) {
  failed = patches.length;
  process.stdout.write(`No law can be tested: ${before}\n`);
} else {
  for (const patch of patches) {
    const trouble = troubleWith(patch);
    if (trouble !== null) failed++;
    process.stdout.write(`law ${patch.law}, ${patch.name}: ${trouble ?? `broken, and noticed by ${patch.test}`}\n`);
  }
}
process.stdout.write(`\n${patches.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
