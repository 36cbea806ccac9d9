/** A device on which one player plays, with everything in memory: a store, a clock and a calendar that are told what to say. */

import type { Dossier } from "../../src/sim/dossier/dossier.ts";
import type { DossierFile } from "../../src/sim/dossier/dossier-file.ts";
import type { Library } from "../../src/solo/library.ts";
import { createShelf } from "../../src/solo/shelf.ts";
import { createSolo, type Solo } from "../../src/solo/solo.ts";
import type { Storage } from "../../src/solo/storage.ts";
import type { News } from "../../src/solo/windows.ts";
import type { ToHost } from "../../src/table/messages.ts";
import type { FromHost } from "../../src/table/protocol.ts";

/** A store that forgets when it is let go. What goes in comes out as a copy, as in a browser. */
export function memory(values: Map<string, unknown> = new Map()): Storage {
  const namesFrom = (beginning: string) => [...values.keys()].filter((name) => name.startsWith(beginning)).sort();
  return {
    read: async (name) => structuredClone(values.get(name)),
    list: async (beginning) => namesFrom(beginning).map((name) => structuredClone(values.get(name))),
    async change(name, decide) {
      const changes = decide(structuredClone(values.get(name)));
      for (const [changed, value] of changes ?? []) {
        if (value === undefined) values.delete(changed);
        else values.set(changed, structuredClone(value));
      }
      return changes !== null;
    },
    async clear(beginning) {
      for (const name of namesFrom(beginning)) values.delete(name);
    },
  };
}

/** In milliseconds, as in the worker. */
const BEAT = 2000;

export interface DeviceOptions {
  readonly dossiers: readonly (Dossier | DossierFile)[];
  readonly library?: Library;
  readonly storage?: Storage;
  /** The seed of the first game; whatever is drawn after it, is another. */
  readonly seed?: number;
  readonly onBreath?: (device: Device) => void;
  readonly onTell?: (news: News) => void;
}

export interface Device {
  readonly solo: Solo;
  readonly sent: FromHost[];
  /** Milliseconds on the clock that nobody sets, and since 1970 by the calendar; and when the host wants to be woken. */
  readonly clock: { time: number; date: number; wakes: number | null };
  /** Sends messages one after another, acts numbered as by a page, and waits until all is written. */
  send(...messages: readonly ToHost[]): Promise<void>;
  /** Lets time pass; the host is woken when it asked for it, and beats as in a browser. */
  pass(milliseconds: number): Promise<void>;
  all<K extends FromHost["is"]>(is: K): Extract<FromHost, { is: K }>[];
}

/** A library whose dossiers have all their texts from the beginning. */
function wholeLibrary(dossiers: readonly (Dossier | DossierFile)[]): Library {
  const files = dossiers.map((one) => ("file" in one ? one.file : one));
  return {
    names: files.map(({ id }) => id),
    dossier: async (name) => files.find(({ id }) => id === name) ?? null,
    complete: async () => false,
  };
}

/** A window with a host behind it. Two on one storage are two windows of one browser. */
export function openDevice(options: DeviceOptions): Device {
  const { dossiers, storage = memory(), seed = 7, onBreath, onTell } = options;
  const { library = wholeLibrary(dossiers) } = options;
  const sent: FromHost[] = [];
  let acts = 0;
  let draws = 0;
  const clock = { time: 0, date: 1_600_000_000_000, wakes: null as number | null };
  const device: Device = {
    sent,
    clock,
    solo: createSolo({
      now: () => clock.time,
      date: () => clock.date,
      seed: () => seed + draws++,
      library,
      shelf: createShelf(storage),
      tell: (news) => onTell?.(news),
      post: (message) => sent.push(message),
      wake(after) {
        clock.wakes = after === null ? null : clock.time + after;
      },
      breathe: async () => onBreath?.(device),
    }),
    async send(...messages) {
      for (const message of messages) {
        await device.solo.receive(message, message.is === "act" ? ++acts : 0);
        await settled();
      }
    },
    async pass(milliseconds) {
      const end = clock.time + milliseconds;
      for (let beat = clock.time + BEAT; clock.time < end; ) {
        const next = Math.min(end, beat, clock.wakes ?? end);
        clock.date += Math.max(0, next - clock.time);
        clock.time = Math.max(clock.time, next);
        if (clock.wakes !== null && clock.wakes <= clock.time) {
          clock.wakes = null;
          device.solo.woken();
        }
        if (beat <= clock.time) {
          device.solo.beat();
          beat += BEAT;
        }
      }
      await settled();
    },
    all: <K extends FromHost["is"]>(is: K) =>
      sent.filter((message): message is Extract<FromHost, { is: K }> => message.is === is),
  };
  return device;
}

/** Everything that was begun has been written. */
export async function settled(): Promise<void> {
  await new Promise(setImmediate);
}
