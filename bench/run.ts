/** `npm run bench [row ...]`: prints each row as a ratio against a peer, with quartiles and the bar. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { printRow, type Row } from "./measure.ts";

const ROUNDS = 9;
const here = fileURLToPath(new URL(".", import.meta.url));

if (!existsSync(`${here}node_modules`)) {
  process.stdout.write("Installing the peers (once) ...\n");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: here, stdio: "inherit" });
  if (status !== 0) throw new Error("the peers could not be installed");
}

// The peers are only there now, so what needs them is loaded only now.
const rows: Readonly<Record<string, (rounds: number) => Promise<Row[]>>> = {
  playouts: async (rounds) => (await import("./playouts.ts")).benchPlayouts(rounds),
  desks: async (rounds) => (await import("./desks.ts")).benchDesks(rounds),
  keeping: async () => (await import("./keeping.ts")).benchKeeping(),
  opening: async (rounds) => (await import("./opening.ts")).benchOpening(rounds),
  debrief: async (rounds) => (await import("./debrief.ts")).benchDebrief(rounds),
  idle: async (rounds) => (await import("./idle.ts")).benchIdle(rounds),
};

const wanted = process.argv.slice(2);
const names = wanted.length > 0 ? wanted : Object.keys(rows);
for (const name of names) {
  const bench = rows[name];
  if (bench === undefined) throw new Error(`there is no row "${name}"; there is: ${Object.keys(rows).join(", ")}`);
  process.stdout.write(`\n${name}, ${ROUNDS} rounds\n`);
  for (const row of await bench(ROUNDS)) process.stdout.write(`${printRow(row)}\n`);
}
