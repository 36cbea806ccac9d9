import { describe, expect, it } from "vitest";
import { sameShortName, shortNameOf } from "../../../src/sim/dossier/short-name.ts";
import { ids } from "../../dossiers/shipped.ts";

describe("short names of dossiers", () => {
  it("are different for all that come with the game", () => {
    expect(sameShortName(ids)).toEqual([]);
  });

  it("are found when they are the same", () => {
    const many = Array.from({ length: 200 }, (_, i) => `dossier-${i}`);
    const pairs = sameShortName(many);
    // Of 200 names in 1,024 some meet: 200 * 199 / 2 / 1024 pairs are expected.
    expect(pairs.length).toBeGreaterThan(5);
    for (const [one, other] of pairs) {
      expect(one).not.toBe(other);
      expect(shortNameOf(one)).toBe(shortNameOf(other));
    }
    expect(new Set(many.map(shortNameOf)).size).toBe(many.length - pairs.length);
  });
});
