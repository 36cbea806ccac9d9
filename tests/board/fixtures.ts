/** Boards to look at and to test with: one evening from the first lamp to the light of every judge. */
import type { BoardView, DryGully, Gully, Landmark, LandmarkKind, Ship } from "../../src/views/board-view.ts";
import { line } from "../../src/views/line.ts";

const says = (text: string) => line({ nl: text, en: text });

export function ship(id: string, touches: Ship["touches"], distance: number, state: Ship["state"] = "announced"): Ship {
  return { id, touches, distance, state, says: says(id) };
}

export function landmark(kind: LandmarkKind, level: number): Landmark {
  return { kind, level, says: says(kind) };
}

export function gully(id: string, touches: Ship["touches"], distance: number, buoy: Gully["buoy"], big = false): Gully {
  const buoySays = buoy === "none" ? null : says(buoy === "lit" ? "You asked this" : "You could have asked this");
  return {
    id,
    touches,
    big,
    distance,
    title: says(`What came of ${id}`),
    when: says(`day ${distance}`),
    buoy,
    buoySays,
  };
}

export function dryGully(id: string): DryGully {
  return { id, says: says(`Not taken: ${id}`) };
}

export const OPENING: BoardView = {
  lamp: false,
  swell: 12,
  swellSays: says("The sea is low"),
  figure: says("You"),
  sight: 70,
  telephone: null,
  crate: null,
  beam: null,
  landmarks: [],
  ships: [],
  shore: null,
};

export const LIT: BoardView = { ...OPENING, lamp: true };

export const EVENING: BoardView = {
  ...LIT,
  ships: [ship("delivery", "patients", 62)],
  landmarks: [landmark("lighthouse", 40)],
};

export const ASKING: BoardView = {
  ...EVENING,
  crate: { gone: 30, red: false, says: says("The clock") },
  beam: { id: "hospitals", towards: 68, says: says("You asked the hospitals") },
};

export const RINGING: BoardView = {
  ...ASKING,
  telephone: says("The telephone rings"),
  crate: { gone: 82, red: true, says: says("The clock") },
};

export const FULL_NIGHT: BoardView = {
  ...RINGING,
  swell: 85,
  sight: 55,
  telephone: null,
  crate: { gone: 55, red: false, says: says("The clock") },
  landmarks: [
    landmark("lighthouse", 40),
    landmark("people", 62),
    landmark("windows", 45),
    landmark("windmill", 75),
    landmark("sluice", 60),
    landmark("warehouse", 55),
    landmark("quay", 50),
  ],
  ships: [ship("delivery", "patients", 38), ship("questions", "public", 88), ship("audit", "law", 64)],
};

export const ARRIVAL: BoardView = {
  ...FULL_NIGHT,
  ships: [
    ship("delivery", "patients", 0, "arriving"),
    ship("questions", "public", 80),
    ship("audit", "law", 60, "overdue"),
  ],
};

const SUN = { id: "months", height: 35, says: says("Two months later") };
const CROWD = says("Everybody looks at the same sea");

const GULLIES: readonly Gully[] = [
  gully("delivery", "patients", 9, "unlit", true),
  gully("audit", "law", 96, "lit"),
  gully("price", "money", 40, "none", true),
  gully("shifts", "staff", 22, "lit"),
  gully("headline", "public", 58, "unlit"),
  gully("stock", "money", 74, "none"),
  gully("trust", "public", 33, "unlit", true),
  gully("rule", "law", 84, "none"),
];

export function day(gullies: number, dry: number, height: number): BoardView {
  return {
    ...FULL_NIGHT,
    crate: null,
    beam: null,
    shore: {
      gullies: GULLIES.slice(0, gullies),
      dry: ["wait", "buy all", "ration"].slice(0, dry).map(dryGully),
      sun: { ...SUN, height },
      crowd: CROWD,
    },
  };
}

export const FIXTURES: Readonly<Record<string, BoardView>> = {
  opening: OPENING,
  lit: LIT,
  evening: EVENING,
  asking: ASKING,
  ringing: RINGING,
  night: FULL_NIGHT,
  arrival: ARRIVAL,
  day2: day(2, 1, 35),
  day4: day(4, 3, 35),
  day8: day(8, 3, 50),
  morning: day(4, 2, 0),
  noon: day(4, 2, 50),
  afternoon: day(4, 2, 75),
  judge100: day(4, 2, 100),
};
