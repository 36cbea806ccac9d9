/** What must stand in a dossier: whoever leaves it out is shown lines that, pasted in, take the error away. */
import { describe, expect, it } from "vitest";
import { parse, parseDocument } from "yaml";
import { check } from "../../src/scenario/check.ts";
import type { Finding } from "../../src/scenario/finding.ts";
import { keysAt, patternOf } from "../../src/scenario/forms.ts";
import { ANYWHERE } from "../../src/scenario/parts/anywhere.ts";
import { CHOOSING } from "../../src/scenario/parts/choosing.ts";
import { GIVEN } from "../../src/scenario/parts/given.ts";
import { JUDGING } from "../../src/scenario/parts/judging.ts";
import { TOP } from "../../src/scenario/parts/top.ts";
import { heldAt } from "../../src/scenario/paths.ts";
import { isReading, read } from "../../src/scenario/read.ts";
import type { Path } from "../../src/sim/dossier/fault.ts";
import { says, small } from "../dossiers/small.ts";
import { dossierText } from "../dossiers/written.ts";
import { bytesOf } from "./planted.ts";

const basis = "design" as const;

/** The small dossier with one of everything that a dossier can have. */
const FULL = dossierText({
  ...small,
  gauges: { ...small.gauges, norm: { start: 10, says: says("Norm", "Norm"), basis } },
  dynamics: {
    flywheel: {
      ...{ threshold: 60, gains: 4, cools: 3, costs: { gauge: "support", by: -2 }, basis },
      ...{ starts: says("Iedereen praat.", "All talk."), stops: says("Het wordt stil.", "It goes quiet.") },
    },
    overtaken: { by: { unknown: "repair" }, gauge: "grip", says: says("Te laat.", "Late."), effects: [], basis },
    fatigue: { call: 3, rest: 2, tired: 30, slower: 50, basis },
    "in-crowd": { stages: 1, basis },
  },
  terms: { tide: { says: says("tij", "tide"), means: says("water dat komt", "water that comes") } },
  exceptions: [{ figure: "luck", because: says("Zo is het hier.", "So it is here.") }],
});

/** Every place at which something must stand, once for each kind of place. */
function mustAt(data: unknown, path: Path = [], seen = new Set<string>()): Path[] {
  const part = heldAt(data, path);
  if (typeof part !== "object" || part === null) return [];
  const keys = Object.keys(part);
  // Of several forms: the one that stands there.
  const form = keysAt(path).find(
    ({ all, must }) => keys.every((key) => all.includes(key)) && must.every((key) => keys.includes(key)),
  );
  const own = (form?.must ?? []).map((key): Path => [...path, key]).filter((one) => !seen.has(patternOf(one)));
  for (const one of own) seen.add(patternOf(one));
  const inner = keys.flatMap((key) => mustAt(data, [...path, Array.isArray(part) ? Number(key) : key], seen));
  return [...own, ...inner];
}

function errorsIn(text: string): Finding[] {
  return check("ferry.yaml", bytesOf(text), 0).findings.filter(({ severity }) => severity === "error");
}

/** As somebody would: between the brackets, or below what stands in the same block already. */
function pasted(text: string, { path = [], line, copy = "" }: Finding): string {
  const lines = text.split("\n");
  if (path.length === 1) return `${text}${copy}\n`;
  const own = lines[line - 1] ?? "";
  if (own.endsWith("{}")) return lines.with(line - 1, own.replace("{}", `{ ${copy} }`)).join("\n");
  const depth = (one: string) => /^ */.exec(one)?.[0].length ?? 0;
  const end = lines.findIndex((one, i) => i >= line && depth(one) < depth(copy));
  return lines.toSpliced(end, 0, copy).join("\n");
}

/** Keys by which one sees which of several forms was meant: without them it is not known what is missing. */
const TELLING =
  /\.(expect|opens|shuts|takes|fact|chosen|decided|asked|landed|uniform|unknown|days|gauge|deadline)$|presumes|chance\.\*\.chance$/;

const places = mustAt(parse(FULL)).filter((path) => !TELLING.test(patternOf(path)));

it("the small dossier with one of everything has no mistakes", () => {
  expect(errorsIn(FULL)).toEqual([]);
});

describe("whoever leaves out", () => {
  it.each(places.map((path) => [path.join("."), path] as const))("%s", (where, path) => {
    const document = parseDocument(FULL);
    document.deleteIn(path);
    const without = document.toString({ lineWidth: 0 });
    const errors = errorsIn(without);
    expect(errors.map((one) => one.path?.join("."))).toEqual([where]);
    const [error] = errors;
    if (error === undefined) throw new RangeError("nothing was found");
    expect(error.says.en).toMatch(/ is missing: [^.]+\. Put this in/);
    expect(error.says.nl).toMatch(/ ontbreekt: [^.]+\. Zet dit (in|bij) /);
    const mended = pasted(without, error);
    const again = read("ferry.yaml", bytesOf(mended));
    expect(isReading(again) ? [] : again.filter(({ code }) => code === "schema")).toEqual([]);
    expect(heldAt(parse(mended), path)).not.toBeUndefined();
  });

  it("are all kinds of places that there are lines for", () => {
    const patterns = places.map(patternOf);
    const lines = Object.keys({ ...ANYWHERE, ...GIVEN, ...CHOOSING, ...JUDGING });
    const unused = lines.filter(
      (end) =>
        !patterns.some((pattern) => `.${pattern}`.endsWith(`.${end}`)) && !["chance", "unknown", "gauge"].includes(end),
    );
    expect(unused).toEqual([]);
    expect(keysAt([])[0]?.must.toSorted()).toEqual(Object.keys(TOP).toSorted());
  });
});

describe("whoever begins with nothing but", () => {
  it.each(["nl", "en"])("language: %s, and pastes what is shown, has a dossier that can be read", (language) => {
    const first = `format: achteraf-dossier/1\nlanguage: ${language}\n`;
    const lines = errorsIn(first).map(({ copy }) => copy);
    const text = `${first}${lines.join("\n")}\n`;
    const { findings } = check("ferry.yaml", bytesOf(text), 0);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(text.includes("Mevrouw")).toBe(language === "nl");
  });
});
