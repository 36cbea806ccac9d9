/** Figures of small dossiers, reckoned by hand. */

import { describe, expect, it } from "vitest";
import { check } from "../../src/scenario/check.ts";
import { checkDilemma } from "../../src/scenario/dilemma.ts";
import type { DossierFile } from "../../src/sim/dossier/dossier-file.ts";
import { VALUES } from "../../src/sim/dossier/vocabulary.ts";
import { BOTS, botPlayer } from "../../src/sim/reckoning/bots.ts";
import { playToDecision } from "../../src/sim/reckoning/futures.ts";
import { fateOf } from "../../src/sim/world/fate.ts";
import { start } from "../../src/sim/world/perform.ts";
import { solo } from "../../src/sim/world/run.ts";
import { deskOf } from "../../src/sim/world/world.ts";
import { ferry, option, sailing, small } from "../dossiers/small.ts";
import { dossierText } from "../dossiers/written.ts";
import { bytesOf } from "./planted.ts";

describe("the figures of a dossier", () => {
  const report = checkDilemma(ferry(), 200);

  it("are over two hundred random plans", () => {
    expect([report.figures.plans, report.figures.fates]).toEqual([200, 150]);
  });

  it("come by every decision along every path, also after one that was passed by", () => {
    expect(new Set(report.decisions.map(({ path }) => path))).toEqual(new Set([...BOTS, "anybody"]));
    expect(report.figures.decisions.map(({ decision }) => decision)).toEqual(["sail", "account"]);
  });

  it("can be stopped, and are then about what was played", () => {
    let share = 0;
    const part = checkDilemma(ferry(), 200, (done) => {
      share = done;
      return done < 0.9;
    });
    expect(share).toBeGreaterThanOrEqual(0.9);
    expect(part.fates).toBeLessThan(100);
    expect(part.fates).toBeGreaterThan(60);
  });

  it("say nothing of a dilemma when there were too few", () => {
    const stopped = check("ferry.yaml", bytesOf(dossierText(small)), 1000, { goOn: () => false });
    expect(stopped.dilemma?.fates).toBe(1);
    expect(stopped.findings.filter(({ code }) => code === "dominated" || code === "luck")).toEqual([]);
  });

  it.each(VALUES)("know a bot that wants %s", (value) => {
    const dossier = ferry({
      decisions: sailing({ options: { go: option({ values: {} }), tow: option({ values: { [value]: 1 } }) } }),
    });
    const choices = BOTS.map((bot) => {
      const world = start(solo(dossier, fateOf(1)));
      const player = botPlayer(dossier, bot);
      return playToDecision(world, player) ? player(deskOf(world).known) : null;
    });
    expect(choices).toContainEqual({ do: "choose", decision: "sail", option: "tow" });
  });
});

describe("an exception", () => {
  const figure = "unwanted";
  const text = (exceptions: DossierFile["exceptions"]) => dossierText({ ...small, exceptions });
  const told = (exceptions: DossierFile["exceptions"]) =>
    check("ferry.yaml", bytesOf(text(exceptions)), 200).findings.map(({ severity, code }) => `${severity} ${code}`);

  it("turns a warning into what is argued, and only that one", () => {
    const before = told([]);
    expect(before).toContain("warning luck");
    const because = { nl: "De pont is klein.", en: "The ferry is small." };
    expect(told([{ figure: "luck", because }])).toEqual(
      before.map((one) => (one === "warning luck" ? "argued luck" : one)),
    );
  });

  it("that nothing asks for is pointed out", () => {
    const because = { nl: "Zo maar.", en: "For no reason." };
    expect(told([{ figure, at: "sail/nothing", because }])).toContain("warning exception");
  });
});
