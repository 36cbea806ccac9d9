/** A patch that breaks a law on purpose, and the tests that have to notice. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("../tests/laws/", import.meta.url));

/** A change that breaks a law, with the test that has to notice. */
export interface LawPatch {
  /** The name of the file, such as "5-stream.patch". */
  readonly name: string;
  readonly path: string;
  readonly law: number;
  /** What somebody does here, and why they might. */
  readonly breaks: string;
  /** The file with the tests that have to notice. */
  readonly test: string;
  /** Parts of the names of the tests that fail; all others pass. */
  readonly fails: readonly string[];
}

/** Reads the lines before the diff. Throws when one is missing. */
export function parseLawPatch(name: string, path: string, text: string): LawPatch {
  const [head = ""] = text.split(/^diff --git /m);
  const values = (field: string) =>
    [...head.matchAll(new RegExp(`^${field}: (.+)$`, "gm"))].map(([, value = ""]) => value.trim());
  const one = (field: string) => {
    const [value, ...more] = values(field);
    if (value === undefined || more.length > 0) throw new SyntaxError(`${name} needs one line "${field}: ..."`);
    return value;
  };
  const fails = values("Fails");
  if (fails.length === 0) throw new SyntaxError(`${name} needs a line "Fails: ..."`);
  const law = Number(one("Law"));
  if (!name.startsWith(`${law}-`)) throw new SyntaxError(`${name} is about law ${law}`);
  return { name, path, law, breaks: one("Breaks"), test: one("Test"), fails };
}

/** All patches there are, in order. */
export function lawPatches(): LawPatch[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".patch"))
    .sort()
    .map((name) => parseLawPatch(name, `${FOLDER}${name}`, readFileSync(`${FOLDER}${name}`, "utf8")));
}
