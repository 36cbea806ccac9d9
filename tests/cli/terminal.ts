/** The command line as people use it: a process of its own. */
import { execFile, spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const BIN = join(ROOT, "bin/achteraf.js");

export interface Printed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own for a test. */
export function workplace(): string {
  return mkdtempSync(join(tmpdir(), "achteraf-"));
}

/** Runs the command line to its end; what it prints can go through another program first. */
export function achteraf(
  args: readonly string[],
  cwd = ROOT,
  through = "",
  surroundings: Readonly<Record<string, string>> = {},
): Promise<Printed> {
  return new Promise((resolve) => {
    const env = { ...process.env, LANG: "en_GB.UTF-8", ...surroundings };
    const [program, given] =
      through === ""
        ? [process.execPath, [BIN, ...args]]
        : ["bash", ["-c", `"$@" | ${through}; exit "\${PIPESTATUS[0]}"`, "bash", process.execPath, BIN, ...args]];
    const child = execFile(program, given, { cwd, env, maxBuffer: 50_000_000 }, (_, out, err) => {
      resolve({ code: child.exitCode ?? -1, out, err });
    });
  });
}

/** Runs the command line, and interrupts it (as Ctrl-C does) once it has told this. */
export function interrupted(args: readonly string[], once: RegExp): Promise<Printed> {
  return new Promise((resolve) => {
    const env = { ...process.env, LANG: "en_GB.UTF-8" };
    const child = execFile(process.execPath, [BIN, ...args], { cwd: ROOT, env }, (_, out, err) => {
      resolve({ code: child.exitCode ?? -1, out, err });
    });
    let told = "";
    const listen = (part: string) => {
      told += part;
      if (!once.test(told)) return;
      child.stderr?.off("data", listen);
      child.kill("SIGINT");
    };
    child.stderr?.on("data", listen);
  });
}

/** A server that runs until it is stopped. */
export interface Running {
  readonly address: URL;
  /** What it said when it started. */
  readonly printed: string;
  stop(): Promise<void>;
}

/** Starts `achteraf serve`, and waits until it says where it is. */
export function serve(...args: readonly string[]): Promise<Running> {
  const child = spawn(process.execPath, [BIN, "serve", ...args], { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  return new Promise((resolve, reject) => {
    child.once("exit", () => reject(new Error("the server stopped")));
    child.stdout.setEncoding("utf8").once("data", (line: string) => {
      const address = /http:\S+/.exec(line)?.[0];
      if (address === undefined) return reject(new Error(line));
      resolve({
        address: new URL(address),
        printed: line,
        stop: () => {
          child.kill();
          return ended;
        },
      });
    });
  });
}
