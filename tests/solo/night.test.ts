/** Two people who play the same night: one gives a code at any moment of a game, the other begins with it. */
import { describe, expect, it } from "vitest";
import { at } from "../../src/sim/dossier/at.ts";
import { printRecord } from "../../src/table/record-file.ts";
import { recordOf } from "../dossiers/records.ts";
import { shippedDossier } from "../dossiers/shipped.ts";
import { ferry, vary } from "../dossiers/small.ts";
import { wordsOf } from "../language/tongues.ts";
import { nextAct } from "../table/player.ts";
import { type Device, openDevice, settled } from "./device.ts";

const dossiers = [ferry(), shippedDossier("handalcohol")];
const lastView = (device: Device) => at(device.all("view"), device.all("view").length - 1);

/** A game that has just begun, and its code. */
async function begun(seed: number): Promise<{ device: Device; code: string }> {
  const device = openDevice({ dossiers, seed });
  await device.send({ is: "open", dossier: "handalcohol", pace: 0 }, { is: "code" });
  while (device.all("code").length === 0) await settled();
  return { device, code: at(device.all("code"), 0).code ?? "" };
}

describe("the code of a night", () => {
  it("can be had when a game begins, and gives somebody else the same game by the same acts", async () => {
    const { device: first, code } = await begun(8_123_456_789_012_345);
    expect(code).toMatch(/^\w{5}-\w{5}-\w{5}$/);
    const second = openDevice({ dossiers, seed: 1 });
    await second.send({ is: "open-night", code: code.toLowerCase(), pace: 0 });
    expect(lastView(second).game.origin).toBe("own");
    for (let turn = 0; turn < 2000 && lastView(first).view.place !== "hindsight"; turn++) {
      expect(lastView(second).view).toEqual(lastView(first).view);
      const { act } = nextAct(lastView(first).view, 3, turn);
      if (act === null) continue;
      const before = [first, second].map((device) => device.all("view").length);
      await first.send({ is: "act", act });
      await second.send({ is: "act", act });
      while ([first, second].some((device, place) => device.all("view").length === before[place])) await settled();
    }
    expect(lastView(first).view.place).toBe("hindsight");
    expect(lastView(second).view).toEqual(lastView(first).view);
  });

  it("leaves the clock to who plays", async () => {
    const { code } = await begun(7);
    const second = openDevice({ dossiers, seed: 1 });
    await second.send({ is: "open-night", code, pace: 2 });
    await second.send({ is: "act", act: { type: "light" } }, { is: "act", act: { type: "begin" } });
    expect(lastView(second).view.clock).toMatchObject({ pace: 2, state: "running" });
  });

  it("is refused in a sentence when a sign is wrong, and when the dossier has other rules here", async () => {
    const { code } = await begun(7);
    const wrong = openDevice({ dossiers });
    await wrong.send({ is: "open-night", code: code.replace(/.$/, (sign) => (sign === "0" ? "1" : "0")), pace: 0 });
    expect(wrong.all("trouble").map(({ says }) => wordsOf(says))).toEqual([
      "This code is not right. Check whether a sign was copied wrongly.",
    ]);
    const other = openDevice({ dossiers: [vary({ id: "handalcohol" })] });
    await other.send({ is: "open-night", code, pace: 0 });
    expect(other.all("trouble").map(({ says }) => wordsOf(says))).toEqual([
      "This code belongs to another version of the dossier. Ask for a new code.",
    ]);
  });

  it("is not there for a night of which something is fixed", async () => {
    const device = openDevice({ dossiers });
    const text = printRecord({ ...recordOf(ferry(), 5), fixed: { "1:0": 0 }, entries: [] });
    await device.send({ is: "load", file: new Blob([text]) });
    while (device.all("view").length === 0) await settled();
    await device.send({ is: "code" });
    while (device.all("code").length === 0) await settled();
    expect(device.all("code")).toEqual([{ is: "code", code: null }]);
  });
});
