/** The machine's own clock: it sleeps, is set, and jumps; the clock of the game counts what people really had. */
import { describe, expect, it } from "vitest";
import { shippedDossier } from "../dossiers/shipped.ts";
import { type Device, memory, openDevice, settled } from "./device.ts";

const dossier = shippedDossier("handalcohol");
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A game of which one minute of six is gone. */
async function oneMinuteIn(storage = memory()): Promise<Device> {
  const device = openDevice({ dossiers: [dossier], storage });
  await device.send({ is: "open", dossier: "handalcohol", pace: 1 });
  await device.send({ is: "act", act: { type: "light" } }, { is: "act", act: { type: "begin" } });
  // The first look is free, for a minute and a half.
  await device.pass(2.5 * MINUTE);
  return device;
}

const lastView = (device: Device) => device.all("view").at(-1)?.view;
const stateOf = (device: Device) => {
  const view = lastView(device);
  return [view?.place, view?.clock.state, view?.away, Math.round((view?.clock.left ?? 0) / 1000)];
};

describe("while the page is open", () => {
  it.each<[what: string, clock: number, date: number]>([
    ["slept for ten minutes", 10 * MINUTE, 10 * MINUTE],
    ["slept for ten minutes on a machine whose clock sleeps along", 0, 10 * MINUTE],
    ["slept for a weekend", 3 * DAY, 3 * DAY],
    ["was set an hour ahead", 0, HOUR],
    ["was set twenty-five days ahead", 0, 25 * DAY],
  ])(
    "a machine that %s stops the clock at the moment when somebody was last here, and says so",
    async (_, clock, date) => {
      const device = await oneMinuteIn();
      device.clock.time += clock;
      device.clock.date += date;
      // Whatever comes first: the beat, what was due, or somebody who does something.
      device.solo.woken();
      expect(stateOf(device)).toEqual(["deliberating", "paused", true, 300]);
      await device.send({ is: "act", act: { type: "resume" } });
      await device.pass(10_000);
      await device.send({ is: "act", act: { type: "pause" } });
      expect(stateOf(device)).toEqual(["deliberating", "paused", false, 290]);
    },
  );

  it.each<[what: string, date: number]>([
    ["an hour back", -HOUR],
    ["twenty-five days back", -25 * DAY],
    ["to the beginning of time", -1_600_000_000_000],
    ["half a minute ahead", 30_000],
  ])("a calendar that is set %s changes nothing, and no wake comes too soon", async (_, date) => {
    const device = await oneMinuteIn();
    device.clock.date += date;
    const { length } = device.all("view");
    await device.pass(10_000);
    expect(device.all("view").length - length).toBeLessThanOrEqual(1);
    await device.send({ is: "act", act: { type: "pause" } });
    expect(stateOf(device)).toEqual(["deliberating", "paused", false, 290]);
  });
});

describe("while the page is loaded again", () => {
  it.each<[what: string, date: number, expected: readonly unknown[]]>([
    ["the clock ran on", 20_000, ["deliberating", "running", false, 280]],
    ["somebody was away for an hour", HOUR, ["deliberating", "paused", true, 300]],
    ["the calendar was set back", -25 * DAY, ["deliberating", "running", false, 300]],
    ["the calendar was set years ahead", 9000 * DAY, ["deliberating", "paused", true, 300]],
  ])("%s", async (_, date, expected) => {
    const storage = memory();
    const first = await oneMinuteIn(storage);
    const game = first.all("view").at(-1)?.game.id ?? "";
    const device = openDevice({ dossiers: [dossier], storage });
    device.clock.date = first.clock.date + date;
    await device.send({ is: "take-up", game, again: false });
    // The line was written with the last beat.
    const [place, state, away, left] = stateOf(device);
    expect([place, state, away]).toEqual(expected.slice(0, 3));
    expect(Math.abs(Number(left) - Number(expected[3]))).toBeLessThanOrEqual(2);
  });
});

describe("a wake", () => {
  it("is never asked for later than a timer can wait", async () => {
    // A decision that may take some three years of real time.
    const minutes = 1000 * 24 * 60;
    const [first = ""] = Object.keys(dossier.file.decisions);
    const decisions = Object.fromEntries(
      Object.entries(dossier.file.decisions).map(([id, one]) => [id, id === first ? { ...one, minutes } : one]),
    );
    const device = openDevice({ dossiers: [{ ...dossier.file, decisions }] });
    await device.send({ is: "open", dossier: "handalcohol", pace: 1 });
    await device.send({ is: "act", act: { type: "light" } }, { is: "act", act: { type: "begin" } });
    expect(lastView(device)?.clock.state).toBe("running");
    expect(device.clock.wakes).toBe(device.clock.time + 2 ** 31 - 1);
    const { length } = device.sent;
    device.clock.time += 2 ** 31 - 1;
    device.clock.date += 2 ** 31 - 1;
    device.solo.woken();
    await settled();
    expect(device.sent.length - length).toBeLessThan(6);
  });
});
