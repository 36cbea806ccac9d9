/**
 * What moves when the board changes: a pure comparison of two views. The state itself has jumped already; nothing waits
 * for a gesture, and every gesture ends in the still of the new view.
 */
import type { BoardView, Ship } from "../views/board-view.ts";
import type { SignId } from "./sign.ts";
import { isPresence, type Key, type Still, stillOf } from "./still.ts";

type GestureKind =
  | "lamp"
  | "swell"
  | "sight"
  | "telephone"
  | "crate"
  | "beam"
  | "landmark"
  | "departure"
  | "approach"
  | "overdue"
  | "arrival"
  | "leaving"
  | "ebb"
  | "flood"
  | "sun";

/** How a number goes: evenly, slow at both ends, fast at first, or fast at last. */
export type Ease = "even" | "soft" | "out" | "in";

/** One number on its way. Times are seconds after the gesture began. */
export interface Move {
  readonly key: Key;
  /** Null: from wherever it is now. */
  readonly from: number | null;
  readonly to: number;
  readonly at: number;
  readonly seconds: number;
  readonly ease: Ease;
}

/** A moment within a gesture that words and sound go by. */
export interface Beat {
  readonly name: "begin" | "horn" | "lamp" | "person" | "cause" | "water" | "sand" | "gull" | "end";
  readonly at: number;
}

/** Numbers that move together for one reason, with the moments that words and sound go by. In seconds. */
export interface Gesture {
  readonly kind: GestureKind;
  /** The sign it belongs to. */
  readonly sign: SignId;
  readonly seconds: number;
  readonly moves: readonly Move[];
  readonly beats: readonly Beat[];
}

/** How long the tide takes to go out, in seconds. */
export const EBB_SECONDS = 8;
const HOLD_SECONDS = 0.7;

/** The gestures that lead from one view to the next; none when nothing that is drawn differs. */
export function plan(before: BoardView, after: BoardView): readonly Gesture[] {
  const from = stillOf(before);
  const to = stillOf(after);
  // The turn of the tide is so large that nothing else moves beside it.
  if (from.get("tide") !== to.get("tide")) return [to.get("tide") === 1 ? ebb(from, to) : flood()];
  if (after.shore !== null) return sunMoves(from, to);
  return [
    ...lampMoves(from, to),
    ...seaMoves(from, to),
    ...landmarkMoves(before, after),
    ...thingMoves(from, to),
    ...beamMoves(before, after),
    ...shipMoves(before, after),
  ];
}

/** The water goes. What was only there by night goes out with the lamps. */
function ebb(from: Still, to: Still): Gesture {
  const gone = [...from].filter(([key, value]) => isPresence(key) && value > 0 && (to.get(key) ?? 0) === 0);
  const moves = gone.map(([key]) => move(key, null, 0, 0.4, 2, "soft"));
  return gesture(
    "ebb",
    "swell",
    EBB_SECONDS,
    [move("tide", null, 1, 0, EBB_SECONDS, "even"), ...moves],
    [
      { name: "water", at: 0.6 },
      { name: "sand", at: 3.2 },
      { name: "gull", at: 6.6 },
    ],
  );
}

function flood(): Gesture {
  return gesture("flood", "swell", 2.4, [move("tide", null, 0, 0, 2.4, "soft")], [{ name: "water", at: 0 }]);
}

/** What you see for as long as you hold: the water is back. Letting go takes it away again. */
export function held(down: boolean): Gesture {
  return gesture(down ? "flood" : "ebb", "swell", HOLD_SECONDS, [
    move("tide", null, down ? 0 : 1, 0, HOLD_SECONDS, "soft"),
  ]);
}

function sunMoves(from: Still, to: Still): readonly Gesture[] {
  const height = to.get("sun");
  if (height === undefined || from.get("sun") === height) return [];
  return [gesture("sun", "sun", 1.8, [move("sun", null, height, 0, 1.8, "soft")])];
}

function lampMoves(from: Still, to: Still): readonly Gesture[] {
  const lit = to.get("lamp") ?? 0;
  if (from.get("lamp") === lit) return [];
  return [gesture("lamp", "lamp", lit === 1 ? 3.2 : 1, [move("lamp", null, lit, 0, lit === 1 ? 3.2 : 1, "even")])];
}

function seaMoves(from: Still, to: Still): readonly Gesture[] {
  const gestures: Gesture[] = [];
  for (const kind of ["swell", "sight"] as const) {
    const value = to.get(kind) ?? 0;
    if (from.get(kind) !== value) gestures.push(gesture(kind, kind, 2.2, [move(kind, null, value, 0, 2.2, "soft")]));
  }
  return gestures;
}

function landmarkMoves(before: BoardView, after: BoardView): readonly Gesture[] {
  const gestures: Gesture[] = [];
  const known = new Map(before.landmarks.map((landmark) => [landmark.kind, landmark.level]));
  for (const { kind, level } of after.landmarks) {
    const key = `landmark.${kind}` as const;
    const old = known.get(kind);
    known.delete(kind);
    if (old === level) continue;
    const moves =
      old === undefined
        ? [move(key, 0, 1, 0, 1.6, "soft"), move(`level.${kind}`, 0, level, 0.6, 1.2, "soft")]
        : [move(`level.${kind}`, null, level, 0, 1.1, "soft")];
    gestures.push(gesture("landmark", key, old === undefined ? 1.8 : 1.1, moves));
  }
  for (const kind of known.keys()) {
    gestures.push(gesture("landmark", `landmark.${kind}`, 0.8, [move(`landmark.${kind}`, null, 0, 0, 0.8, "soft")]));
  }
  return gestures;
}

function thingMoves(from: Still, to: Still): readonly Gesture[] {
  const gestures: Gesture[] = [];
  const rings = to.get("telephone") ?? 0;
  if (from.get("telephone") !== rings) {
    gestures.push(gesture("telephone", "telephone", 1.6, [move("telephone", null, rings, 0, 0.5, "soft")]));
  }
  const moves: Move[] = [];
  const here = to.get("crate") ?? 0;
  const fresh = from.get("crate") !== 1;
  if (from.get("crate") !== here) moves.push(move("crate", null, here, 0, 1.2, "soft"));
  for (const [key, value] of [
    ["gone.crate", to.get("gone.crate")],
    ["red.crate", to.get("red.crate")],
  ] as const) {
    if (value !== undefined && from.get(key) !== value)
      moves.push(move(key, fresh ? value : null, value, 0, 0.8, "soft"));
  }
  if (moves.length > 0) gestures.push(gesture("crate", "crate", 1.2, moves));
  return gestures;
}

function beamMoves(before: BoardView, after: BoardView): readonly Gesture[] {
  const { beam } = after;
  if (beam === null) {
    return before.beam === null ? [] : [gesture("beam", "beam", 0.6, [move("beam", null, 0, 0, 0.6, "soft")])];
  }
  if (before.beam !== null && before.beam.id === beam.id && before.beam.towards === beam.towards) return [];
  // A new beam comes from the far side of the water, so that it is seen to sweep.
  const start = before.beam === null ? (beam.towards < 50 ? 100 : 0) : null;
  const moves = [move("beam", null, 1, 0, 0.3, "out"), move("towards.beam", start, beam.towards, 0, 1.2, "soft")];
  return [gesture("beam", "beam", 1.2, moves)];
}

function shipMoves(before: BoardView, after: BoardView): readonly Gesture[] {
  const gestures: Gesture[] = [];
  const known = new Map(before.ships.map((ship) => [ship.id, ship]));
  for (const ship of after.ships) {
    const old = known.get(ship.id);
    known.delete(ship.id);
    const sailed = sail(old ?? null, ship);
    if (sailed !== null) gestures.push(sailed);
  }
  for (const { id } of known.values()) {
    gestures.push(gesture("leaving", `ship.${id}`, 1.4, [move(`ship.${id}`, null, 0, 0, 1.4, "soft")]));
  }
  return gestures;
}

function sail(old: Ship | null, ship: Ship): Gesture | null {
  const { id } = ship;
  const key = `ship.${id}` as const;
  if (ship.state === "arriving" && old?.state !== "arriving") return arrive(id, old);
  const late = ship.state === "overdue" ? 1 : 0;
  if (old === null) {
    return gesture("departure", key, 2.5, [
      move(key, 0, 1, 0.2, 1.7, "soft"),
      move(`distance.${id}`, Math.min(100, ship.distance + 22), ship.distance, 0, 2.5, "out"),
      move(`overdue.${id}`, late, late, 0, 0, "even"),
      move(`arriving.${id}`, 0, 0, 0, 0, "even"),
    ]);
  }
  const moves: Move[] = [];
  const distance = ship.state === "arriving" ? 0 : ship.distance;
  const passed = old.state === "arriving" ? 0 : old.distance;
  if (passed !== distance) moves.push(move(`distance.${id}`, null, distance, 0, 2, "soft"));
  if ((old.state === "arriving") !== (ship.state === "arriving"))
    moves.push(move(`arriving.${id}`, null, 0, 0, 1, "soft"));
  if ((old.state === "overdue") !== (late === 1)) moves.push(move(`overdue.${id}`, null, late, 0, 1.6, "soft"));
  if (moves.length === 0) return null;
  return gesture(late === 1 && old.state !== "overdue" ? "overdue" : "approach", key, 2, moves);
}

/** Horn before sight, then its lamp in the fog, then whom it reaches, then why. */
function arrive(id: string, old: Ship | null): Gesture {
  const key = `ship.${id}` as const;
  const moves = [
    ...(old === null
      ? [move(`distance.${id}`, 46, 0, 0.8, 2.9, "out")]
      : [move(`distance.${id}`, null, 0, 0.8, 2.9, "soft")]),
    move(key, old === null ? 0 : null, 1, 0.9, 1.2, "soft"),
    move(`overdue.${id}`, null, 0, 0.9, 0.6, "soft"),
    move(`arriving.${id}`, old === null ? 0 : null, 1, 0.9, 2.4, "soft"),
  ];
  return gesture("arrival", key, 4, moves, [
    { name: "horn", at: 0 },
    { name: "lamp", at: 1.2 },
    { name: "person", at: 2.5 },
    { name: "cause", at: 3.4 },
  ]);
}

function gesture(
  kind: GestureKind,
  sign: SignId,
  seconds: number,
  moves: readonly Move[],
  beats: readonly Beat[] = [],
): Gesture {
  return { kind, sign, seconds, moves, beats: [{ name: "begin", at: 0 }, ...beats, { name: "end", at: seconds }] };
}

function move(key: Key, from: number | null, to: number, at: number, seconds: number, ease: Ease): Move {
  return { key, from, to, at, seconds, ease };
}
