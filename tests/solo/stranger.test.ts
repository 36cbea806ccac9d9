/** Games with a dossier that nobody here wrote: refused in a sentence, before anything of it is shown. */
import { assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { compileStranger } from "../../src/scenario/stranger.ts";
import { parseRecord } from "../../src/table/record-file.ts";
import { recordOf } from "../dossiers/records.ts";
import { shipped } from "../dossiers/shipped.ts";
import { small, vary } from "../dossiers/small.ts";
import { around, STRANGERS } from "../records/strangers.ts";

const CHANGES = process.env.ACHTERAF_LONG === "1" ? 3000 : 60;

/** Where in a file something stands, by names and numbers. */
function placesIn(value: unknown): string[][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [[key], ...placesIn(part).map((deeper) => [key, ...deeper])]);
}

/** A file with something else in one place; undefined: nothing. */
function withAt(value: unknown, [key = "", ...deeper]: readonly string[], other: unknown): unknown {
  if (Array.isArray(value)) {
    return value.flatMap((part, place) => {
      if (String(place) !== key) return [part];
      if (deeper.length > 0) return [withAt(part, deeper, other)];
      return other === undefined ? [] : [other];
    });
  }
  const { [key]: before, ...rest } = value as Readonly<Record<string, unknown>>;
  if (deeper.length > 0) return { ...rest, [key]: withAt(before, deeper, other) };
  return other === undefined ? rest : { ...rest, [key]: other };
}

const ANYTHING = [
  ...[undefined, null, true, 0, -1, 0.5, 1, 7, 1e6, 1e300, "", "{", "{x}", "constructor", "harbour", "javascript:x"],
  ...[[], {}, [null], [[]], { nl: "a", en: "b" }, { days: 0 }, { days: 400 }, { months: 1e9 }, { odds: -1 }],
];

/** What a file would be played with; null when it is refused. */
function opened(text: string) {
  const parsed = parseRecord(text);
  return "code" in parsed ? null : compileStranger(parsed.record.dossier);
}

describe("a game with a dossier from elsewhere", () => {
  it.each(STRANGERS)("%s: is refused", (_, text) => {
    expect(opened(text)).toBeNull();
  });

  it("is played when it is whole, also when no dossier of its name is here", () => {
    expect(opened(around(vary({ id: "elsewhere" })))?.file.id).toBe("elsewhere");
  });

  it("is refused or can be played, whatever stands wherever in it", { timeout: 600_000 }, () => {
    const places = placesIn(small);
    let refused = 0;
    assert(
      property(constantFrom(...places), constantFrom(...ANYTHING), (place, other) => {
        const dossier = opened(around(withAt(small, place, other)));
        if (dossier === null) refused++;
        else expect(recordOf(dossier, 3).entries.length).toBeGreaterThan(0);
      }),
      { numRuns: CHANGES },
    );
    expect(refused).toBeGreaterThan(CHANGES / 2);
  });

  it("is every dossier that comes with the game", () => {
    for (const { file } of shipped) expect(compileStranger(file)?.file, file.id).toEqual(file);
  });
});
