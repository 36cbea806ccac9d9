/** Texts that speak of what people did, read against games in which they did something else. */

import { describe, expect, it } from "vitest";
import { check } from "../../src/scenario/check.ts";
import { pathKey } from "../../src/scenario/paths.ts";
import { readAgainst } from "../../src/scenario/presumptions.ts";
import { afterwards, onDesk, toldBy } from "../../src/scenario/shown.ts";
import { textsOf } from "../../src/scenario/written.ts";
import { compile } from "../../src/sim/dossier/compile/compile.ts";
import type { DossierFile } from "../../src/sim/dossier/dossier-file.ts";
import { planPlayer } from "../../src/sim/reckoning/plans.ts";
import { draftOf } from "../../src/sim/world/draft.ts";
import { isPublic, type PublicEvent, type WorldEvent } from "../../src/sim/world/events.ts";
import { fateOf } from "../../src/sim/world/fate.ts";
import { perform, start } from "../../src/sim/world/perform.ts";
import { solo } from "../../src/sim/world/run.ts";
import { deskOf } from "../../src/sim/world/world.ts";
import { deskView } from "../../src/views/desk.ts";
import { storyOf } from "../../src/views/story.ts";
import { shipped } from "../dossiers/shipped.ts";
import { says, small } from "../dossiers/small.ts";
import { dossierText, translationText } from "../dossiers/written.ts";
import { bytesOf } from "./planted.ts";

const PLANS = 100;

/** What is found in the small dossier with a list, and perhaps other parts. */
function found(presumes: DossierFile["presumes"], change: Partial<DossierFile> = {}) {
  const file = { ...small, presumes, ...change };
  const text = dossierText(file);
  const english = { name: "en.yaml", bytes: bytesOf(translationText(file, "en")) };
  const { findings } = check("ferry.yaml", bytesOf(text), 0, undefined, [english]);
  return findings
    .filter(({ code }) => code === "presumes" || code === "unknown-name")
    .map(({ severity, line, says: { en } }) => ({ severity, at: text.split("\n")[line - 1]?.trim() ?? "", en }));
}

describe("a list of what texts presume", () => {
  it("is silent where every text is shown only to those of whom it speaks", () => {
    expect(found([{ text: "decisions/sail/options/go/done", if: { chosen: "sail/go" } }])).toEqual([]);
  });

  it("points at a text that was shown to somebody who did not do it, with the plan and the seed", () => {
    const [first, ...others] = found([{ text: "endings/home/says", if: { chosen: "sail/go" } }]);
    expect(others).toEqual([]);
    expect(first?.severity).toBe("error");
    expect(first?.at).toMatch(/^says:/);
    expect(first?.en).toMatch(/in \d+ of 200 games, first with plan \d+ and fate \d+ \([a-z,-]*\)\.$/);
  });

  it("finds words wherever they tell of what happened, and not where they only offer it", () => {
    const { home } = small.endings;
    if (home === undefined) throw new RangeError("the small dossier has an ending at home");
    const endings = { ...small.endings, home: { ...home, says: says("De sleepboot kwam.", "The tug came.") } };
    const presumes = [{ words: says("de sleepboot", "the tug"), if: { chosen: "sail/tow" } }];
    const all = found(presumes, { endings, line: says("Met de sleepboot?", "With the tug?") });
    expect(all.map(({ severity }) => severity)).toEqual(["error"]);
  });

  it("says which text or name is not there", () => {
    expect(found([{ text: "endings/nowhere", if: { chosen: "sail/go" } }])).toMatchObject([
      { severity: "error", en: expect.stringContaining('no text "endings/nowhere"') },
    ]);
    expect(found([{ text: "endings/home", if: { chosen: "sail/fly" } }])).toMatchObject([
      { severity: "error", en: expect.stringContaining('no option "sail/fly"') },
    ]);
  });
});

describe("a text without a condition that speaks of an act", () => {
  const [id = "", judge] = Object.entries(small.judges)[0] ?? [];
  if (judge === undefined) throw new RangeError("the small dossier has judges");
  const verdict = (nl: string, en: string) => ({
    judges: { ...small.judges, [id]: { ...judge, verdicts: { "0": says(nl, en) } } },
  });

  it.each([
    ["what somebody did", "U belde de haven.", "You called the harbour.", 1],
    ["what somebody did, in English only", "Er is gebeld.", "You called the harbour.", 1],
    ["how it was", "De haven was dicht.", "The harbour was shut.", 0],
  ])("%s", (_, nl, en, warnings) => {
    expect(found([], verdict(nl, en)).map(({ severity }) => severity)).toEqual(Array(warnings).fill("warning"));
  });

  it("is no longer told once it is on the list", () => {
    const presumes = [
      { text: `judges/${id}/verdicts/0`, if: { any: [{ decided: "sail" }, { not: { decided: "sail" } }] } },
    ];
    expect(found(presumes, verdict("U belde.", "You called."))).toEqual([]);
  });
});

describe.each(shipped.map(({ file, dossier }) => ({ id: file.id, file, dossier })))("$id", ({ file, dossier }) => {
  it(`speaks in ${PLANS} random games only of what was done`, { timeout: 60_000 }, () => {
    expect(readAgainst(dossier, PLANS)).toEqual([]);
  });

  it("has no text on the desk or in the story that is not read", { timeout: 60_000 }, () => {
    const paths = new Map<object, string>();
    for (const [path, words] of textsOf(file)) paths.set(words, pathKey(path));
    const inFile = (value: unknown): string[] => {
      if (typeof value !== "object" || value === null) return [];
      const own = paths.get(value);
      return own !== undefined ? [own] : Object.values(value).flatMap(inFile);
    };
    // Names and what somebody could say of anything, whatever was done.
    const standing = /^(people\/.*\/(name|role)|gauges|statements|stages|windows\/.*\/(says|shut)|powers\/.*\/says)/;
    const unread = new Set<string>();
    for (let plan = 1; plan <= 12; plan++) {
      const world = start(solo(dossier, fateOf(plan)));
      const player = planPlayer(dossier, plan);
      const events: PublicEvent[] = [];
      const read = new Set<string>();
      const push = (event: WorldEvent) => {
        if (!isPublic(event)) return;
        events.push(event);
        for (const key of toldBy(dossier, event)) read.add(key);
      };
      const isOver = () => deskOf(world).known.phase === "ended";
      while (!isOver()) {
        perform(draftOf(world, { push }), player(deskOf(world).known));
        for (const key of onDesk(dossier, deskOf(world).known)) read.add(key);
        const desk = isOver() ? null : deskView(dossier, deskOf(world).known, events);
        for (const key of inFile([desk, storyOf(dossier, events)])) {
          if (!read.has(key) && !standing.test(key)) unread.add(key);
        }
      }
      expect(afterwards(deskOf(world)).length).toBeGreaterThan(4);
    }
    expect([...unread]).toEqual([]);
  });
});

describe("compiling", () => {
  it("leaves the list alone: it changes nothing that can happen", () => {
    const listed = compile({ ...small, presumes: [{ text: "endings/home", if: { chosen: "sail/go" } }] });
    expect({ ...listed, file: small }).toEqual({ ...compile(small), file: small });
  });
});
