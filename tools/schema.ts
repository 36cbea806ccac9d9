/** Writes the JSON Schema that gives editors help while writing a dossier. */
import { writeFileSync } from "node:fs";
import * as z from "zod";
import { dossierSchema } from "../src/scenario/schema.ts";

/** The schema as the text of its file. */
export function printSchema(): string {
  const schema = z.toJSONSchema(dossierSchema, { target: "draft-2020-12", reused: "ref", io: "input" });
  return `${JSON.stringify({ title: "Achteraf dossier", ...schema }, null, 2)}\n`;
}

if (import.meta.main) writeFileSync(new URL("../scenarios/dossier.schema.json", import.meta.url), printSchema());
