/** The games on a device: kept side by side, taken up, held by one window at a time, and thrown away. */
import { describe, expect, it } from "vitest";
import { at } from "../../src/sim/dossier/at.ts";
import { SIM_VERSION } from "../../src/sim/world/record.ts";
import { createShelf, type Line, type Unwritten } from "../../src/solo/shelf.ts";
import { headOf } from "../../src/table/journal.ts";
import { printRecord } from "../../src/table/record-file.ts";
import { recordOf } from "../dossiers/records.ts";
import { shippedDossier } from "../dossiers/shipped.ts";
import { ferry, small, vary } from "../dossiers/small.ts";
import { wordsOf } from "../language/tongues.ts";
import { type Device, memory, openDevice, settled } from "./device.ts";

const dossiers = [ferry(), shippedDossier("handalcohol")];

/** Begins a game and comes as far as the desk. */
async function toTheDesk(device: Device, dossier: string): Promise<string> {
  await device.send({ is: "open", dossier, pace: 1 });
  await device.send({ is: "act", act: { type: "light" } }, { is: "act", act: { type: "begin" } });
  return at(device.all("view"), device.all("view").length - 1).game.id;
}

const lastView = (device: Device) => at(device.all("view"), device.all("view").length - 1);
const lastShelf = (device: Device) => at(device.all("shelf"), device.all("shelf").length - 1).games;

describe("the shelf", () => {
  it("keeps every game, the last played first, with how far it came", async () => {
    const device = openDevice({ dossiers });
    const first = await toTheDesk(device, "handalcohol");
    await device.send({ is: "leave" });
    device.clock.date += 60_000;
    const second = await toTheDesk(device, "ferry");
    await device.send(
      { is: "act", act: { type: "pick", option: "go" } },
      { is: "act", act: { type: "commit", commitment: { because: "", accept: "", statement: null, namely: "" } } },
      { is: "leave" },
    );
    expect(lastShelf(device)).toEqual([
      {
        ...{ id: second, origin: "own", dossier: "ferry", title: small.title, finished: false },
        ...{ begun: 1_600_000_060_000, lastPlayed: 1_600_000_060_000, decided: 1, decisions: 2 },
      },
      {
        ...{ id: first, origin: "own", dossier: "handalcohol", title: dossiers[1]?.file.title, finished: false },
        ...{ begun: 1_600_000_000_000, lastPlayed: 1_600_000_000_000, decided: 0 },
        decisions: dossiers[1]?.decisions.length,
      },
    ]);
  });

  it("begins another dossier beside the one that was begun, and goes on with either", async () => {
    const device = openDevice({ dossiers });
    const first = await toTheDesk(device, "handalcohol");
    const left = lastView(device).view;
    await toTheDesk(device, "ferry");
    await device.send({ is: "take-up", game: first, again: false });
    expect(lastView(device).view.desk).toEqual(left.desk);
    expect(lastView(device).view.place).toBe("deliberating");
  });

  it("stops when one leaves: nothing is shown any more, and the clock stands still", async () => {
    const device = openDevice({ dossiers });
    const game = await toTheDesk(device, "handalcohol");
    // The first look is free.
    await device.pass(120_000);
    await device.send({ is: "leave" });
    const { length } = device.all("view");
    await device.pass(3_600_000);
    await device.send({ is: "act", act: { type: "resume" } });
    expect(device.all("view").length).toBe(length);
    await device.send({ is: "take-up", game, again: false });
    expect(lastView(device).view.clock).toMatchObject({ pace: 1, state: "paused", left: 330_000, total: 360_000 });
  });

  it("throws one game away, or all", async () => {
    const values = new Map<string, unknown>();
    const device = openDevice({ dossiers, storage: memory(values) });
    const first = await toTheDesk(device, "handalcohol");
    const second = await toTheDesk(device, "ferry");
    await toTheDesk(device, "ferry");
    await device.send({ is: "leave" }, { is: "throw-away", game: second });
    expect(lastShelf(device).map(({ id }) => id)).toHaveLength(2);
    expect(lastShelf(device).map(({ id }) => id)).toContain(first);
    expect([...values.keys()].filter((name) => name.split("/").includes(second))).toEqual([]);
    await device.send({ is: "throw-away", game: null });
    expect([lastShelf(device), values.size]).toEqual([[], 0]);
  });

  it("says so when a game is not there any more", async () => {
    const device = openDevice({ dossiers });
    await device.send({ is: "take-up", game: "gone", again: false });
    expect(device.sent.map((message) => (message.is === "trouble" ? wordsOf(message.says) : message.is))).toEqual([
      "left",
      "This game is no longer on this device. It was thrown away, or the browser erased it.",
    ]);
  });
});

describe("a game that was kept", () => {
  const line: Line = {
    ...{ id: "x", origin: "own" as const, dossier: small.id, title: small.title, begun: 0, seen: 0, session: 0 },
    ...{ decided: 0, decisions: 2, finished: false, holder: 1, heard: 0 },
  };
  const kept = (simVersion: number): Unwritten => ({
    ...{ line, isNew: true, from: 0, entries: [], lay: 0 },
    head: { ...headOf({ dossier: small, seed: 7, fixed: {}, pace: 0 }), simVersion },
  });

  async function takeUp(simVersion: number): Promise<Device> {
    const storage = memory();
    await createShelf(storage).put(kept(simVersion));
    const device = openDevice({ dossiers: [vary({ ends: { days: 41 } })], storage });
    await device.send({ is: "take-up", game: "x", again: false });
    return device;
  }

  it("goes on with the dossier it was begun with, also when that dossier has got other rules since", async () => {
    const device = await takeUp(SIM_VERSION);
    expect(device.sent.map(({ is }) => is)).toEqual(["view"]);
  });

  it("is refused in a sentence when it is of another version of the simulation, and stays on the shelf", async () => {
    const device = await takeUp(SIM_VERSION - 1);
    expect(device.sent.map(({ is }) => is)).toEqual(["trouble"]);
    await device.send({ is: "hello", likely: "ferry", language: "en" });
    expect(lastShelf(device).map(({ id }) => id)).toEqual(["x"]);
  });
});

describe("what is written for an act", () => {
  /** What each act of a game wrote: the names, and how many signs in all. */
  async function written(acts: number) {
    const writes: { names: string[]; signs: number }[] = [];
    const inner = memory();
    const device = openDevice({
      dossiers,
      storage: {
        ...inner,
        change: (name, decide) =>
          inner.change(name, (before) => {
            const changes = decide(before);
            const names = (changes ?? []).map(([changed]) => changed.replace(/\/.*\//, "/"));
            writes.push({ names, signs: JSON.stringify(changes).length });
            return changes;
          }),
      },
    });
    const game = await toTheDesk(device, "handalcohol");
    const before = writes.length;
    for (let act = 0; act < acts; act++) await device.send({ is: "act", act: { type: "pace", pace: act % 2 } });
    await device.send({ is: "leave" }, { is: "take-up", game, again: false });
    return { device, begun: writes.slice(0, before), played: writes.slice(before, before + acts) };
  }

  it("is its line and one entry, as much after three hundred acts as after three", async () => {
    const { device, begun, played } = await written(300);
    // The dossier goes along once, when the game begins.
    expect(begun.map(({ names }) => names.map((name) => name.split("/")[0]))).toEqual([
      ["line", "head"],
      ["line", "entry"],
      ["line", "entry"],
    ]);
    for (const { names } of played) expect(names.map((name) => name.split("/")[0])).toEqual(["line", "entry"]);
    const signs = played.map((one) => one.signs);
    // A number more here and there: how late it is, and how many acts there were.
    expect(Math.max(...signs) - Math.min(...signs)).toBeLessThanOrEqual(4);
    expect(lastView(device).view.clock.pace).toBe(1);
  });
});

describe("two windows", () => {
  /** Two windows of one browser; `channel`: the browser lets them speak to each other. */
  async function windows(channel: boolean): Promise<{ older: Device; newer: Device; game: string }> {
    const storage = memory();
    const older = openDevice({ dossiers, storage });
    const game = await toTheDesk(older, "handalcohol");
    const newer = openDevice({ dossiers, storage, onTell: (news) => void (channel && older.solo.hear(news)) });
    await newer.send({ is: "take-up", game, again: false });
    return { older, newer, game };
  }

  it.each([true, false])(
    "the newest holds the game, the other is told and writes nothing (told: %s)",
    async (channel) => {
      const { older, newer, game } = await windows(channel);
      await newer.send({ is: "act", act: { type: "pause" } });
      // Without a channel it is noticed with the next act, or the next beat of a running clock.
      if (!channel) await older.pass(2000);
      expect(older.all("elsewhere").length).toBe(1);
      await older.send({ is: "act", act: { type: "extend", by: 60_000 } });
      await newer.send({ is: "leave" }, { is: "take-up", game, again: false });
      expect(lastView(newer).view.clock.total).toBe(360_000);
    },
  );

  it("who looks at the list sees what another window begins, does and throws away", async () => {
    const storage = memory();
    const looking = openDevice({ dossiers, storage });
    const playing = openDevice({ dossiers, storage, onTell: (news) => void looking.solo.hear(news) });
    await looking.send({ is: "hello", likely: "ferry", language: "en" });
    expect(lastShelf(looking)).toEqual([]);
    const game = await toTheDesk(playing, "ferry");
    expect(lastShelf(looking).map(({ id, decided }) => [id, decided])).toEqual([[game, 0]]);
    const nothing = { because: "", accept: "", statement: null, namely: "" };
    await playing.send(
      { is: "act", act: { type: "pick", option: "go" } },
      { is: "act", act: { type: "commit", commitment: nothing } },
    );
    expect(lastShelf(looking).map(({ id, decided }) => [id, decided])).toEqual([[game, 1]]);
    await playing.send({ is: "leave" }, { is: "throw-away", game });
    await settled();
    expect(lastShelf(looking)).toEqual([]);
  });

  it("an act that comes before one was told is not written over what the newest did", async () => {
    const { older, newer, game } = await windows(false);
    await newer.send({ is: "act", act: { type: "extend", by: 60_000 } });
    await older.send({ is: "act", act: { type: "extend", by: 120_000 } });
    expect(older.all("elsewhere").length).toBe(1);
    await newer.send({ is: "leave" }, { is: "take-up", game, again: false });
    expect(lastView(newer).view.clock.total).toBe(420_000);
  });

  it.each([true, false])(
    "a game that one throws away does not come back from the other, unless it is asked to (told: %s)",
    async (channel) => {
      const storage = memory();
      const playing = openDevice({ dossiers, storage });
      const game = await toTheDesk(playing, "ferry");
      const other = openDevice({ dossiers, storage, onTell: (news) => void (channel && playing.solo.hear(news)) });
      await other.send({ is: "throw-away", game });
      const acts = [{ type: "pick", option: "go" }, { type: "back" }, { type: "pick", option: "go" }] as const;
      for (const act of acts) await playing.send({ is: "act", act });
      await playing.send({ is: "act", act: { type: "pace", pace: 2 } });
      await playing.pass(4000);
      expect(playing.all("thrown-away").length).toBe(1);
      await other.send({ is: "hello", likely: "ferry", language: "en" });
      expect(lastShelf(other)).toEqual([]);
      await playing.send({ is: "keep" });
      await other.send({ is: "hello", likely: "ferry", language: "en" });
      expect(lastShelf(other).map(({ id }) => id)).toEqual([game]);
      expect(playing.all("thrown-away").length).toBe(1);
    },
  );

  it("the other can go on with it again", async () => {
    const { older, newer, game } = await windows(false);
    await newer.send({ is: "act", act: { type: "extend", by: 60_000 } });
    await older.send({ is: "act", act: { type: "extend", by: 60_000 } });
    await older.send({ is: "take-up", game, again: false }, { is: "act", act: { type: "extend", by: 60_000 } });
    expect(lastView(older).view.clock.total).toBe(480_000);
    await newer.send({ is: "act", act: { type: "extend", by: 60_000 } });
    expect(newer.all("elsewhere").length).toBe(1);
  });
});

describe("a host that was lost", () => {
  const pause = { is: "act", act: { type: "pause" } } as const;
  const more = { is: "act", act: { type: "extend", by: 60_000 } } as const;

  it("is followed by one that does what was not kept yet, and nothing twice, at the same moment", async () => {
    const storage = memory();
    const lost = openDevice({ dossiers, storage });
    const game = await toTheDesk(lost, "handalcohol");
    await lost.send(more);
    // Acts 1, 2 and 3 are kept; 4 was still underway.
    const next = openDevice({ dossiers, storage });
    next.clock.date = lost.clock.date + 30_000;
    const taken = next.solo.receive({ is: "take-up", game, again: true });
    const redone = [next.solo.receive(more, 3), next.solo.receive(more, 4), next.solo.receive(pause, 5)];
    await Promise.all([taken, ...redone]);
    await settled();
    expect(lastView(next).view.clock).toMatchObject({ state: "paused", left: 480_000, total: 480_000 });
    expect(next.all("kept").at(-1)).toEqual({ is: "kept", upTo: 5 });
  });

  it("leaves what was on the table on the table", async () => {
    const storage = memory();
    const lost = openDevice({ dossiers, storage });
    const game = await toTheDesk(lost, "ferry");
    await lost.send({ is: "act", act: { type: "pick", option: "go" } });
    const next = openDevice({ dossiers, storage });
    await next.send({ is: "take-up", game, again: true });
    expect(next.all("view").map(({ view }) => [view.place, view.picked])).toEqual([["committing", "go"]]);
  });
});

describe("a game that somebody sent", () => {
  const text = printRecord(recordOf(ferry(), 5));

  it("lies beside one's own, under its own name, however often it comes", async () => {
    const device = openDevice({ dossiers });
    const own = await toTheDesk(device, "handalcohol");
    await device.send({ is: "load", file: new Blob([text]) });
    // What is made of a game that is over is fetched first.
    while (lastView(device).game.origin !== "file") await settled();
    const guest = lastView(device).game.id;
    await device.send({ is: "load", file: new Blob([text]) }, { is: "leave" });
    expect(new Set(lastShelf(device).map(({ id }) => id))).toEqual(new Set([own, guest]));
    await device.send({ is: "take-up", game: own, again: false });
    expect([lastView(device).game, lastView(device).view.dossier.id]).toEqual([
      { id: own, origin: "own" },
      "handalcohol",
    ]);
  });
});
