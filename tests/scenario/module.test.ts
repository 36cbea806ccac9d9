import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isReading, read } from "../../src/scenario/read.ts";
import type { DossierFile } from "../../src/sim/dossier/dossier-file.ts";
import { printModule } from "../../tools/vite-dossiers.ts";

function dossier(id: string): DossierFile {
  const path = `scenarios/${id}/dossier.yaml`;
  const reading = read(path, readFileSync(path));
  if (!isReading(reading)) throw new Error(`${path} can not be read`);
  return reading.file;
}

/** What a player's browser gets, as text: the hashes of a record are taken of that. */
async function printed(file: DossierFile): Promise<string> {
  const module: unknown = await import(`data:text/javascript,${encodeURIComponent(printModule(file))}`);
  return JSON.stringify(Object(module).default);
}

describe("a dossier as a module", () => {
  const ids = readdirSync("scenarios", { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));
  test.each(ids)("gives %s to the letter, in its own order", async (id) => {
    const file = dossier(id);
    expect(await printed(file)).toBe(JSON.stringify(file));
  });

  test("keeps names, marks and quotes apart from texts", async () => {
    const [first = ""] = ids;
    const facts = { nl: { nl: 't() en "\\0"', en: "` + nl[0]\u2028" }, en: { nl: "'", en: "\\" } };
    const file = { ...dossier(first), facts };
    expect(await printed(file)).toBe(JSON.stringify(file));
  });
});
