/** Whole games that were recorded once: the rules of today still tell the same story, step for step. */

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { playNames } from "../src/cli/play-command.ts";
import { openRecord } from "../src/cli/records.ts";
import { fateOfRecord } from "../src/table/journal.ts";
import { sitDown } from "../src/table/sitting.ts";
import { achteraf, ROOT } from "./cli/terminal.ts";
import { GAMES, recordPath } from "./records/games.ts";

const folder = new URL("records/", import.meta.url);

interface Written {
  readonly record: {
    readonly seed: number;
    readonly entries: readonly { readonly act: { readonly type: string }; readonly sum: number }[];
  };
}

/** The file as any reader of JSON sees it. */
function written(path: string): Written["record"] {
  const file: Written = JSON.parse(readFileSync(path, "utf8"));
  return file.record;
}

it("has a file for every game, and no other", () => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));
  expect(files.map((name) => name.replaceAll("\\", "/")).sort()).toEqual(
    GAMES.map(({ dossier, name }) => `${dossier}/${name}.json`).sort(),
  );
});

describe.each(GAMES)("$dossier, $name", ({ dossier: id, name, seed, choose }) => {
  const path = recordPath(`${id}/${name}`);
  const { entries } = written(path);

  it("is verified checksum for checksum", () => {
    const { record, dossier } = openRecord(path);
    const { world, desk, carryOut } = sitDown(dossier, fateOfRecord(record), record.pace);
    const sums = record.entries.map(({ act, at }) => {
      expect(carryOut(act, at)).toBeNull();
      return world.sum;
    });
    expect(sums).toEqual(entries.map(({ sum }) => sum));
    expect(desk.known.phase).toBe("ended");
  });

  it("is what comes of its seed and its choices", () => {
    const { record, dossier } = openRecord(path);
    const again = playNames(
      dossier,
      seed,
      choose.split(",").map((one) => one.trim()),
    );
    expect(again.record).toEqual(record);
  });
});

it("is verified by the command line too", async () => {
  const path = recordPath("handalcohol/waited-and-answered");
  const { entries } = written(path);
  const { code, out, err } = await achteraf(["replay", path, "--lang", "nl"], ROOT);
  expect([code, err]).toEqual([0, ""]);
  const sum = ((entries.at(-1)?.sum ?? 0) >>> 0).toString(16);
  const moving = ["light", "next", "ask", "take", "leave", "wait", "hold", "break", "commit", "lapse"];
  const acts = entries.filter(({ act }) => moving.includes(act.type)).length;
  expect(out.trimEnd().split("\n").at(-2)).toMatch(
    new RegExp(`^Verified: the course of the game \\(${acts} acts, \\d+ events, checksum ${sum}\\)\\.$`),
  );
  expect(out).toContain("Wachten. Het aanbod laten verlopen.");
});
