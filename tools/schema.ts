/** Writes the JSON Schemas that give editors help while writing a dossier and while translating one. */
import { writeFileSync } from "node:fs";
import * as z from "zod";
import { dossierSchema } from "../src/scenario/schema.ts";
import { translationSchema } from "../src/scenario/translation-schema.ts";

function print(title: string, of: z.ZodType): string {
  const schema = z.toJSONSchema(of, { target: "draft-2020-12", reused: "ref", io: "input" });
  return `${JSON.stringify({ title, ...schema }, null, 2)}\n`;
}

/** The schemas as the texts of their files, by name. */
export function printSchemas(): Readonly<Record<string, string>> {
  return {
    "dossier.schema.json": print("Achteraf dossier", dossierSchema),
    "translation.schema.json": print("Achteraf translation", translationSchema),
  };
}

if (import.meta.main) {
  for (const [name, text] of Object.entries(printSchemas())) {
    writeFileSync(new URL(`../scenarios/${name}`, import.meta.url), text);
  }
}
