/** Fills the board: what is known, as one place by night and by day. */

import { at } from "../sim/dossier/at.ts";
import type { Dossier } from "../sim/dossier/dossier.ts";
import type { JudgeIndex } from "../sim/dossier/indexes.ts";
import { isSource } from "../sim/dossier/signals.ts";
import type { GaugeKind } from "../sim/dossier/vocabulary.ts";
import { type Knowable, knowable } from "../sim/reckoning/knowable.ts";
import type { PublicEvent } from "../sim/world/events.ts";
import { keyDecisions } from "../sim/world/focus.ts";
import { clockShare, isOpen, type Known, NOT_YET, POWER, RED, RING } from "../sim/world/world.ts";
import type {
  Beam,
  BoardView,
  Crate,
  DryGully,
  Gully,
  Landmark,
  LandmarkKind,
  Ship,
  Shore,
  Sun,
} from "./board-view.ts";
import { levelWord } from "./levels.ts";
import { filled, type Line, line, NO_WORDS } from "./line.ts";
import { speaker } from "./naming.ts";

/** Things along the dike that show how a gauge stands. */
const GAUGES = {
  people: "support",
  windows: "energy",
  windmill: "heat",
  sluice: "grip",
  warehouse: "stock",
} as const satisfies Partial<Record<LandmarkKind, GaugeKind>>;

const DAY = 1440;

/** A share of 100 for a length of story time: a day is near, a year is far. */
function farness(minutes: number, most: number): number {
  // A hyperbola rather than a logarithm: views have no transcendental functions either.
  const days = Math.max(0, minutes) / DAY;
  const whole = most / DAY;
  const knee = 20;
  return Math.round((100 * days * (whole + knee)) / (Math.max(1, whole) * (days + knee)));
}

function crateOf(known: Known): Crate | null {
  if (!isOpen(known)) return null;
  const gone = clockShare(known);
  return {
    gone,
    red: gone >= RED,
    says: filled("board.crate", { until: { moment: known.deadline, beside: known.time } }),
  };
}

/** The last call made in the decision that is open. */
function beamOf(dossier: Dossier, known: Known): Beam | null {
  if (known.phase === "ended") return null;
  let last = NOT_YET;
  let latest = NOT_YET;
  dossier.sources.forEach((_, position) => {
    const moment = at(known.answeredAt, position);
    if (moment >= latest && moment >= known.openedAt && moment !== NOT_YET) {
      last = position;
      latest = moment;
    }
  });
  if (last === NOT_YET) return null;
  const { id } = at(dossier.sources, last);
  const towards = Math.round((100 * (last + 0.5)) / dossier.sources.length);
  return { id, towards, says: filled("board.beam", { person: speaker(dossier, last) }) };
}

function landmarksOf(dossier: Dossier, known: Known, events: readonly PublicEvent[]): Landmark[] {
  const mattered = new Set<number>();
  let called = false;
  for (const event of events) {
    if (event.is === "moved" && event.cause.by !== "mechanism" && event.cause.by !== "time") mattered.add(event.gauge);
    if (event.is === "answered" && isSource(dossier, event.signal)) called = true;
  }
  const landmarks: Landmark[] = [];
  if (called) landmarks.push({ kind: "lighthouse", level: 100, says: line("board.lighthouse") });
  for (const kind of ["people", "windows", "windmill", "sluice", "warehouse"] as const) {
    const gauge = GAUGES[kind];
    const position = dossier.gauges.findIndex((one) => one.id === gauge);
    const file = dossier.file.gauges[gauge];
    if (file === undefined || !mattered.has(position)) continue;
    const level = at(known.gauges, position);
    const says = filled("board.level", { sign: `board.${kind}`, says: file.says, level: levelWord(gauge, level) });
    landmarks.push({ kind, level, says });
  }
  const held = known.powers.filter((power) => power !== POWER.none).length;
  if (held > 0) {
    const level = Math.min(100, 34 * held);
    landmarks.push({ kind: "quay", level, says: filled("board.quay", { count: held }) });
  }
  return landmarks;
}

function shipsOf(dossier: Dossier, known: Known): Ship[] {
  if (known.phase === "ended") return [];
  const waiting = dossier.expectations.flatMap((id, position): Ship[] => {
    const due = at(known.due, position);
    const file = dossier.file.expectations[id];
    if (due === NOT_YET || at(known.arrived, position) || file === undefined) return [];
    const overdue = known.time > due;
    return [
      {
        id,
        touches: file.touches,
        distance: overdue ? 12 : Math.max(12, farness(due - known.time, dossier.ends)),
        state: overdue ? "overdue" : "announced",
        says: filled(overdue ? "board.overdue" : "board.announced", { what: file.says, due: { moment: due } }),
      },
    ];
  });
  const arriving = dossier.consequences.flatMap((consequence, position): Ship[] => {
    const file = dossier.file.consequences[consequence.id];
    const isNow = at(known.landedAt, position) === known.time && known.phase === "between";
    if (!consequence.big || !isNow || file === undefined) return [];
    const says = filled("board.arriving", { what: file.title });
    // The announced ship and the one that comes in are the same ship.
    const id = file.answers ?? consequence.id;
    return [{ id, touches: file.touches, distance: 0, state: "arriving", says }];
  });
  return [...waiting, ...arriving];
}

/** How a consequence could be known; null where nobody could say. */
function buoyLine(dossier: Dossier, how: Knowable): Line | null {
  switch (how.way) {
    case "heard":
      return filled("board.lit", { person: speaker(dossier, how.signal) });
    case "could-ask":
      return filled("board.unlit", { person: speaker(dossier, how.source) });
    case "misled":
      return filled("board.misled", { person: speaker(dossier, how.signal) });
    case "nobody":
      return null;
  }
}

function gulliesOf(dossier: Dossier, known: Known, events: readonly PublicEvent[]): Gully[] {
  const inOrder = dossier.consequences.map((_, position) => position);
  inOrder.sort((a, b) => at(known.landedAt, a) - at(known.landedAt, b));
  return inOrder.flatMap((position): Gully[] => {
    const consequence = at(dossier.consequences, position);
    const landed = at(known.landedAt, position);
    const file = dossier.file.consequences[consequence.id];
    if (landed === NOT_YET || file === undefined) return [];
    const how = knowable(dossier, events, known, position);
    return [
      {
        id: consequence.id,
        touches: file.touches,
        big: consequence.big,
        distance: farness(landed, dossier.ends),
        title: line(file.title),
        when: filled("board.when", { since: { since: landed } }),
        buoy: how.way === "heard" ? "lit" : how.way === "could-ask" ? "unlit" : "none",
        buoySays: buoyLine(dossier, how),
      },
    ];
  });
}

const MOST_DRY = 3;

/** The other ways at the first key decision that was decided by hand or by the clock. */
function dryOf(dossier: Dossier, known: Known): DryGully[] {
  const [position] = keyDecisions(dossier, known);
  if (position === undefined) return [];
  const decision = at(dossier.decisions, position);
  return decision.options
    .filter((option) => option !== at(known.chosen, position) && !at(dossier.options, option).default)
    .slice(0, MOST_DRY)
    .map((option) => {
      const { id } = at(dossier.options, option);
      const says = dossier.file.decisions[decision.id]?.options[id]?.says ?? NO_WORDS;
      return { id, says: filled("board.dry", { option: says }) };
    });
}

/** The light of one judge: the later they look, the higher the sun. */
export function sunOf(dossier: Dossier, judge: JudgeIndex): Sun {
  const { id } = at(dossier.judges, judge);
  const last = Math.max(1, dossier.judges.length - 1);
  const who = dossier.file.judges[id]?.who ?? NO_WORDS;
  return { id, height: Math.round((100 * judge) / last), says: filled("board.sun", { who }) };
}

function shoreOf(dossier: Dossier, known: Known, events: readonly PublicEvent[]): Shore {
  return {
    gullies: gulliesOf(dossier, known, events),
    dry: dryOf(dossier, known),
    sun: sunOf(dossier, 0),
    crowd: line("board.crowd"),
  };
}

/** The black of the opening, before the lamp is lit. */
export function darkBoard(): BoardView {
  return {
    lamp: false,
    swell: 0,
    swellSays: line("board.dark"),
    figure: line("board.dark"),
    sight: 0,
    telephone: null,
    crate: null,
    beam: null,
    landmarks: [],
    ships: [],
    shore: null,
  };
}

/** The board as it is now. */
export function boardOf(dossier: Dossier, known: Known, events: readonly PublicEvent[]): BoardView {
  const { file } = dossier;
  const value = (kind: GaugeKind, otherwise: number): number => {
    const position = dossier.gauges.findIndex((gauge) => gauge.id === kind);
    return position < 0 ? otherwise : at(known.gauges, position);
  };
  const swell = value("wave", 20);
  const wave = file.gauges.wave;
  const ringing = known.rings.indexOf(RING.ringing);
  const rings = ringing < 0 ? undefined : file.interruptions[at(dossier.interruptions, ringing).id]?.rings;
  return {
    lamp: true,
    swell,
    swellSays:
      wave === undefined
        ? line("board.calm")
        : filled("board.swell", { says: wave.says, level: levelWord("wave", swell) }),
    figure: line("board.you"),
    sight: value("horizon", 60),
    telephone: rings === undefined ? null : filled("board.telephone", { rings }),
    crate: crateOf(known),
    beam: beamOf(dossier, known),
    landmarks: landmarksOf(dossier, known, events),
    ships: shipsOf(dossier, known),
    shore: known.phase === "ended" ? shoreOf(dossier, known, events) : null,
  };
}
