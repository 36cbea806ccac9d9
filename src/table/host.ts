/**
 * Hosts one run: takes what people do, carries it out, keeps the log and makes the views. The same host runs in a web
 * worker for one player and behind a socket for a room. It has no timer of its own: whoever owns it calls `tick` at
 * `nextWake`, and passes the time in.
 */

import { createActor, type SnapshotFrom } from "xstate";
import { at } from "../sim/dossier/at.ts";
import type { Dossier } from "../sim/dossier/dossier.ts";
import type { DecisionIndex } from "../sim/dossier/indexes.ts";
import { type Command, type RefusalReason, refuse } from "../sim/world/commands.ts";
import { draftOf } from "../sim/world/draft.ts";
import { isPublic, type PublicEvent, type WorldEvent } from "../sim/world/events.ts";
import type { Fate } from "../sim/world/fate.ts";
import { clockMoments } from "../sim/world/moments.ts";
import { decide, isRefusal, perform } from "../sim/world/perform.ts";
import { type Entry, type GameRecord, type Note, replay, SIM_VERSION } from "../sim/world/record.ts";
import { solo } from "../sim/world/run.ts";
import { type Desk, deskOf, NOT_YET, type World } from "../sim/world/world.ts";
import { lateOf } from "../views/debrief/late.ts";
import { deskView } from "../views/desk.ts";
import { boardOf, darkBoard } from "../views/scenery.ts";
import { storyOf } from "../views/story.ts";
import { type Clock, momentOf } from "./clock.ts";
import { clockView } from "./clock-view.ts";
import type { Act, GameView, Place } from "./protocol.ts";
import { commandOf, type News, type Rest, type RoundEvent, roundMachine } from "./round.ts";

/** A log that was put away. */
export interface Saved {
  readonly entries: readonly Entry[];
  /** Milliseconds since the start at which the session was last known to be alive. */
  readonly lastSeen: number;
}

export interface HostOptions {
  readonly dossier: Dossier;
  readonly fate: Fate;
  /** How much slower than normal the clock runs; 0 is off. */
  readonly pace: number;
  readonly saved: Saved | null;
  /** Milliseconds since the session started. */
  now(): number;
  /** Called after every change. */
  onChange(): void;
}

export interface Host {
  act(act: Act): Unmoved | null;
  /** Lets the clock do what is due. */
  tick(): void;
  /** When `tick` has something to do, in milliseconds since the start; null for never. */
  nextWake(): number | null;
  view(): GameView;
  record(): GameRecord;
  /** Nobody has been here since that moment of the session: the clock stands still from then on. Changes nothing else. */
  away(since: number): void;
  /** Adds something that people did which changes nothing in the world. */
  note(note: Note): void;
  readonly world: World;
  readonly events: readonly PublicEvent[];
}

/** Longer than this, in milliseconds, and the clock is stopped at the moment one was last seen. */
export const AWAY = 60_000;

function newsOf(desk: Desk): News {
  const { dossier, known } = desk;
  const position = known.decision;
  if (position === NOT_YET) {
    return { phase: known.phase, decision: "", key: false, minutes: 0, moments: [], ringing: false };
  }
  const decision = at(dossier.decisions, position);
  const file = dossier.file.decisions[decision.id];
  const length = known.deadline - known.openedAt;
  return {
    phase: known.phase,
    decision: decision.id,
    // What time took, nobody decided; nobody is asked whether it was good.
    key: decision.key && !isLapsed(desk, position),
    minutes: ((file?.minutes ?? 1) * length) / decision.minutes,
    moments: clockMoments(dossier, position),
    ringing: known.rings.includes(1),
  };
}

/** Whether time took a decision: the clock ran out, or waiting ended in nothing. */
function isLapsed({ known, dossier }: Desk, decision: DecisionIndex): boolean {
  const chosen = at(known.chosen, decision);
  return chosen >= 0 && at(dossier.options, chosen).default;
}

function notesOf(entries: readonly Entry[]): { at: number; note: Note }[] {
  return entries.flatMap((entry) => (entry.is === "note" ? [{ at: entry.at, note: entry.note }] : []));
}

/** Where a log leaves the people. */
function restOf(desk: Desk, entries: readonly Entry[]): Rest {
  const { known, dossier } = desk;
  if (known.phase === "ended") return "hindsight";
  if (known.decision === NOT_YET) return "opening";
  const { id, key } = at(dossier.decisions, known.decision);
  const notes = notesOf(entries);
  const isFor = (is: Note["is"]) =>
    notes.some(({ note }) => note.is === is && "decision" in note && note.decision === id);
  if (known.phase !== "between") return isFor("clock") ? "deciding" : "briefing";
  const asks = key && !isLapsed(desk, known.decision);
  return asks && !isFor("rating") ? "rating" : "consequences";
}

/** The clock of the open decision as the log leaves it. */
function clockOf({ known, dossier }: Desk, entries: readonly Entry[]): Clock | null {
  if (known.decision === NOT_YET) return null;
  const { id } = at(dossier.decisions, known.decision);
  const last = notesOf(entries).findLast(({ note }) => note.is === "clock" && note.decision === id);
  if (last === undefined || last.note.is !== "clock") return null;
  const { pace, total, gone, until } = last.note;
  // A clock that is off runs on without a deadline.
  const since =
    until >= 0 ? until - (total - gone) * pace : pace === 0 && known.phase === "deliberating" ? last.at : null;
  return { pace, total, gone, since };
}

function paceOf(entries: readonly Entry[], otherwise: number): number {
  return notesOf(entries).reduce(
    (pace, { note }) => (note.is === "clock" || note.is === "pace" ? note.pace : pace),
    otherwise,
  );
}

/** Starts a run, or takes one up where its log left off. */
export function createHost(options: HostOptions): Host {
  const { dossier, fate, saved, now } = options;
  const entries: Entry[] = saved === null ? [] : [...saved.entries];
  const played = replay(solo(dossier, fate), saved?.entries ?? []);
  const { world } = played;
  const desk = deskOf(world);
  const events: PublicEvent[] = [...played.events];
  const pace = paceOf(entries, options.pace);

  const actor = createActor(roundMachine, {
    input: {
      rest: restOf(desk, entries),
      news: newsOf(desk),
      clock: clockOf(desk, entries),
      pace,
      ticked: desk.known.ticked,
    },
  });

  const note = (what: Note) => entries.push({ at: Math.round(now()), is: "note", note: what });

  const carryOut = (command: Command) => {
    const fresh: WorldEvent[] = [];
    // Acts were looked at before; what the clock wants too late is nothing.
    if (perform(draftOf(world, fresh), command) !== null) return;
    entries.push({ at: Math.round(now()), is: "command", command, sum: world.sum });
    for (const event of fresh) if (isPublic(event)) events.push(event);
    actor.send({ type: "news", now: now(), news: newsOf(desk) });
  };

  actor.on("command", ({ command }) => carryOut(command));
  actor.on("note", (emitted) => note(emitted.note));
  actor.start();

  /** One moment at a time, so that after a long sleep everything comes in the order in which it was due. */
  const catchUp = () => {
    for (let wake = nextWake(); wake !== null && wake <= now(); wake = nextWake()) {
      const before = entries.length;
      actor.send({ type: "tick", now: now() });
      if (entries.length === before) return;
    }
  };

  const tick = () => {
    catchUp();
    options.onChange();
  };

  const nextWake = (): number | null => {
    const { context } = actor.getSnapshot();
    if (!actor.getSnapshot().matches({ deciding: { clock: "running" } }) || context.news.phase !== "deliberating")
      return null;
    const next = [...context.news.moments, 100].find((moment) => moment > context.ticked);
    return next === undefined ? null : momentOf(context.clock, next);
  };

  const away = (since: number) => actor.send({ type: "pause", now: since, reason: "away" });
  if (saved !== null && now() - saved.lastSeen > AWAY) away(saved.lastSeen);

  return {
    world,
    events,
    tick,
    nextWake,
    away,
    note(what) {
      note(what);
      options.onChange();
    },
    act(act) {
      // Shown once, when it is done: a view of the moment before would flash up.
      catchUp();
      const refusal = whyNot(actor.getSnapshot(), world, { ...act, now: now() });
      if (refusal === null) actor.send({ ...act, now: now() });
      options.onChange();
      return refusal;
    },
    view() {
      const snapshot = actor.getSnapshot();
      const { context } = snapshot;
      const place = placeOf(snapshot);
      return {
        dossier: dossierView(dossier),
        place,
        clock: clockView(context, place, now()),
        away: isAway(entries),
        picked: context.picked,
        desk: deskView(dossier, desk.known, events, context.picked),
        board: place === "opening" ? darkBoard() : boardOf(dossier, desk.known, events),
        story: storyOf(dossier, events),
        late: lateOf(dossier, events),
      };
    },
    record: () => ({
      format: "achteraf-record/1",
      simVersion: SIM_VERSION,
      dossier: dossier.file,
      seed: fate.seed,
      fixed: Object.fromEntries(fate.fixed ?? []),
      entries: [...entries],
    }),
  };
}

/** Whether the last pause of a log was one that nobody asked for. */
function isAway(entries: readonly Entry[]): boolean {
  const last = notesOf(entries).findLast(({ note: { is } }) => is === "pause" || is === "resume")?.note;
  return last?.is === "pause" && last.reason === "away";
}

type Snapshot = SnapshotFrom<typeof roundMachine>;

/** Why an act was not done: the world refused it, or the clock stands still. */
interface Unmoved {
  readonly refused: RefusalReason | "stands-still";
}

/** Why people cannot do something now; null when they can. */
function whyNot(snapshot: Snapshot, world: World, event: RoundEvent): Unmoved | null {
  const { context } = snapshot;
  if (!snapshot.can(event)) {
    if (snapshot.matches("hindsight")) return refuse("ended");
    if (snapshot.matches({ deciding: { clock: "paused" } })) return { refused: "stands-still" };
    const isAnswer = event.type === "take" || event.type === "leave";
    return refuse(isAnswer && snapshot.matches("deciding") ? "not-ringing" : "not-now");
  }
  const command: Command | null =
    event.type === "pick"
      ? { do: "choose", decision: context.news.decision, option: event.option }
      : commandOf(context, event);
  const answer = command === null ? [] : decide(world, command);
  return isRefusal(answer) ? answer : null;
}

/** The name of the place that the chart is in. */
function placeOf(snapshot: Snapshot): Place {
  if (snapshot.matches("opening") || snapshot.matches("resting")) return "opening";
  if (snapshot.matches("briefing")) return "briefing";
  if (snapshot.matches("rating")) return "rating";
  if (snapshot.matches("consequences")) return "consequences";
  if (snapshot.matches("hindsight")) return "hindsight";
  return snapshot.matches({ deciding: { asking: "committing" } }) ? "committing" : "deliberating";
}

function dossierView(dossier: Dossier): GameView["dossier"] {
  const { id, languages, title, line, opening, briefing, begins, terms } = dossier.file;
  return { id, languages, title, line, opening, briefing, begins, terms: Object.values(terms) };
}
