/**
 * Writes the golden records again with the command line: node tests/records/write.ts
 * Only after a change that is meant: of a dossier, or of the rules of all (then SIM_VERSION changes with it).
 */
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { GAMES } from "./games.ts";

const cli = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));

for (const { name, dossier, seed, choose } of GAMES) {
  const folder = new URL(`${dossier}/`, import.meta.url);
  mkdirSync(folder, { recursive: true });
  const out = fileURLToPath(new URL(`${name}.json`, folder));
  const args = [cli, "play", dossier, "--seed", String(seed), "--choose", choose, "--out", out];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  process.stdout.write(status === 0 ? `${dossier}/${name}\n` : `${dossier}/${name}: ${stderr}`);
  if (status !== 0) process.exitCode = 1;
}
