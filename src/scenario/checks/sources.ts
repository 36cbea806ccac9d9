import type { Path } from "../../sim/dossier/fault.ts";
import type { Finding } from "../finding.ts";
import { followsFrom } from "../mending.ts";
import { findingAt, type Reading } from "../read.ts";
import { inWords } from "../words/in-words.ts";

/** Every list of references that stands for where a number comes from, with its place. */
function* basesOf(value: unknown, path: Path = []): Generator<readonly [Path, readonly string[]]> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === "basis") {
      if (Array.isArray(part)) yield [at, part];
    } else yield* basesOf(part, at);
  }
}

/** Each number says where it comes from, and that place exists. */
export function checkSources(reading: Reading): Finding[] {
  const { file } = reading;
  const cited = [...basesOf(file), [["reality", "references"], file.reality.references] as const];
  const missing = cited.flatMap(([path, names]) =>
    names.flatMap((name, i) =>
      file.references[name] === undefined && !followsFrom(reading.losses, ["references", name], [])
        ? [findingAt(reading, [...path, i], "error", "unknown-name", inWords("noReference", { name }))]
        : [],
    ),
  );
  const used = new Set(cited.flatMap(([, names]) => names));
  // What could not be read may have referred to it.
  const idle = (reading.losses.length > 0 ? [] : Object.keys(file.references))
    .filter((name) => !used.has(name))
    .map((name) => findingAt(reading, ["references", name], "warning", "unused", inWords("unusedReference", { name })));
  return [...missing, ...idle];
}
