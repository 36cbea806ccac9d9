/**
 * The host of one player: opens, saves and takes up games, and answers the page. It holds the world and the seed; the
 * page only ever gets views. What it needs from its surroundings comes in, so that it also runs in a test.
 */
import { at } from "../sim/at.ts";
import { compile } from "../sim/compile/dossier.ts";
import type { Dossier } from "../sim/dossier.ts";
import type { DossierFile } from "../sim/dossier-file.ts";
import type { PublicEvent } from "../sim/events.ts";
import { type Fate, fateOf } from "../sim/fate.ts";
import { DossierFault } from "../sim/fault.ts";
import { knownAfter } from "../sim/fold.ts";
import { endingOf, type Outcome, outcomeOfScript } from "../sim/futures.ts";
import type { Seed } from "../sim/luck.ts";
import { rankAmong } from "../sim/luckiness.ts";
import { fateOfRecord, type GameRecord, type Note, RecordFault, SIM_VERSION, scriptOf } from "../sim/record.ts";
import type { Words } from "../sim/words.ts";
import { debriefOf } from "../views/debrief/debrief.ts";
import { luckView } from "../views/debrief/luck.ts";
import { predictionsOf } from "../views/debrief/predictions.ts";
import { momentOf } from "../views/debrief/timeline.ts";
import { deskView } from "../views/desk.ts";
import { hindsightOf } from "../views/hindsight.ts";
import { boardOf } from "../views/scenery.ts";
import { createHost, type Host, type Saved } from "./host.ts";
import type { Forecast, FromHost, NightsView, PastView, SavedGame, ToHost } from "./protocol.ts";

/** A game as it is kept on the device. */
export interface Stored {
  readonly record: GameRecord;
  readonly pace: number;
  readonly finished: boolean;
}

/** When a kept game was last known to be alive. Written far more often than the game itself. */
export interface Sighting {
  /** Milliseconds since the start of the session. */
  readonly session: number;
  /** Milliseconds since 1970. */
  readonly real: number;
}

/** What the host needs from where it runs. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  now(): number;
  seed(): Seed;
  dossier(id: string): Promise<DossierFile | null>;
  load(): Promise<{ readonly game: Stored; readonly seen: Sighting } | null>;
  store(game: Stored | null): Promise<void>;
  mark(seen: Sighting): Promise<void>;
  /** Predictions of earlier games on this device. */
  forecasts(): Promise<readonly Forecast[]>;
  keepForecasts(forecasts: readonly Forecast[]): Promise<void>;
  post(message: FromHost): void;
  /** Calls back after so many milliseconds, instead of any call asked for before. */
  wake(after: number | null): void;
  /** Lets other work go first. */
  breathe(): Promise<void>;
}

export interface Solo {
  receive(message: ToHost): Promise<void>;
  woken(): void;
  /** Still here: so that a clock left alone can be stopped at the right moment. */
  beat(): void;
}

const SAYS = {
  gone: {
    nl: "Dit spel hoort bij een eerdere versie van het dossier en kan niet verder. Begin opnieuw.",
    en: "This game belongs to an earlier version of the dossier and cannot go on. Start again.",
  },
  unknown: { nl: "Dit dossier is er niet.", en: "This dossier does not exist." },
  link: {
    nl: "Deze link is niet heel. Vraag om een nieuwe.",
    en: "This link is not whole. Ask for a new one.",
  },
  different: {
    nl: "Dit spel is veranderd sinds het werd gespeeld, en kan niet worden vertrouwd.",
    en: "This game was changed since it was played, and cannot be trusted.",
  },
  storage: {
    nl: "Uw spel kan op dit apparaat niet worden bewaard. Sluit dit venster niet voor u klaar bent.",
    en: "Your game cannot be saved on this device. Do not close this window before you are done.",
  },
} as const satisfies Record<string, Words>;

// Hashing and packing are only needed to keep, to share and to open; the first choice does not wait for them.
const recordFiles = () => import("./record-file.ts");
const links = () => import("./link.ts");
const debriefings = () => import("./debriefing.ts");
const takeaways = () => import("./takeaway.ts");

/** Fates between two pauses: about ten milliseconds of work. */
const BATCH = 100;
/** The first few come at once, so that something is seen. */
const FIRST_BATCH = 20;
const NIGHTS = 100;
/** More than anybody makes in a year; keeps the store small. */
const MOST_FORECASTS = 500;

interface Game {
  readonly host: Host;
  readonly dossier: Dossier;
  /** Real time, in milliseconds since 1970, at which the session's clock would have been 0. */
  readonly epoch: number;
  readonly pace: number;
}

/** Makes a solo host. */
export function createSolo(around: Surroundings): Solo {
  let game: Game | null = null;
  let counting = 0;
  let looking = 0;
  let warned = false;

  const trouble = (says: Words) => around.post({ is: "trouble", says });

  const keep = async (kept: () => Promise<void>) => {
    try {
      await kept();
    } catch {
      // Private windows and full disks refuse storage; the game goes on, and the player is told once.
      if (!warned) trouble(SAYS.storage);
      warned = true;
    }
  };

  const mark = async () => {
    if (game !== null) await around.mark({ session: around.now() - game.epoch, real: around.now() });
  };

  const save = async () => {
    if (game === null) return;
    const { host, pace } = game;
    await around.store({ record: host.record(), pace, finished: host.world.known.phase === "ended" });
    await mark();
  };

  const show = () => {
    if (game === null) return;
    const { host, dossier } = game;
    const view = host.view();
    const notes = host.record().entries.flatMap((entry) => (entry.is === "note" ? [entry.note] : []));
    const isOver = view.place === "hindsight";
    const hindsight = isOver ? hindsightOf(dossier, host.world.known, notes) : null;
    around.post({
      is: "view",
      view,
      hindsight,
      past: isOver ? pastView(dossier, host.events) : null,
      debrief: hindsight === null ? null : debriefOf(dossier, host.world.known, host.events, notes, hindsight.taken),
    });
    const wake = host.nextWake();
    around.wake(wake === null ? null : Math.max(0, wake - (around.now() - game.epoch)));
  };

  /** Opens a game; `session` is the session's clock at this moment. */
  const open = (dossier: Dossier, fate: Fate, pace: number, saved: Saved | null, session: number) => {
    counting++;
    looking++;
    const epoch = around.now() - session;
    const host = createHost({
      dossier,
      fate,
      pace,
      saved,
      now: () => around.now() - epoch,
      onChange: () => {
        show();
        void keep(save);
      },
    });
    game = { host, dossier, epoch, pace };
    show();
  };

  /** Opens a game that came from outside, at its last moment. */
  const openPlayed = (dossier: Dossier, played: Pick<GameRecord, "seed" | "fixed" | "entries">) => {
    const lastSeen = played.entries.at(-1)?.at ?? 0;
    open(dossier, fateOfRecord(played), 0, { entries: played.entries, lastSeen }, lastSeen);
  };

  const find = async (id: string, rules: string | null): Promise<Dossier | null> => {
    const file = await around.dossier(id);
    if (file === null) return null;
    if (rules !== null && (await recordFiles()).hashRules(file) !== rules) return null;
    return compile(file);
  };

  const takeUp = async () => {
    const kept = await around.load();
    if (kept === null) return;
    const { record, pace } = kept.game;
    const { hashRules } = await recordFiles();
    const dossier = await find(record.dossier.id, hashRules(record.dossier));
    if (dossier === null || record.simVersion !== SIM_VERSION) {
      trouble(SAYS.gone);
      return around.store(null);
    }
    // The clock ran on while the page was being loaded again; the host stops it where that took long.
    const { session, real } = kept.seen;
    const saved = { entries: record.entries, lastSeen: session };
    open(dossier, fateOfRecord(record), pace, saved, session + Math.max(0, around.now() - real));
  };

  const openFile = async (text: string) => {
    const parsed = (await recordFiles()).parseRecord(text);
    if ("code" in parsed) return trouble(parsed.says);
    const { record, rules } = parsed;
    openPlayed((await find(record.dossier.id, rules)) ?? compile(record.dossier), record);
  };

  const openLink = async (link: string) => {
    const linked = (await links()).parseLink(link);
    if (linked === null) return trouble(SAYS.link);
    const dossier = linked.v === SIM_VERSION ? await find(linked.dossier, linked.rules) : null;
    if (dossier === null) return trouble(SAYS.gone);
    openPlayed(dossier, linked);
  };

  const countNights = async (wanted: number) => {
    if (game === null) return;
    const { host, dossier } = game;
    const turn = ++counting;
    const { entries } = host.record();
    const script = scriptOf(dossier, host.world.fate, entries);
    const outcomes: Outcome[] = [];
    while (outcomes.length < wanted && turn === counting) {
      const until = Math.min(wanted, outcomes.length + (outcomes.length === 0 ? FIRST_BATCH : BATCH));
      for (let seed = outcomes.length + 1; seed <= until; seed++) outcomes.push(outcomeOfScript(dossier, script, seed));
      around.post({ is: "nights", nights: nightsView(dossier, host, outcomes, wanted) });
      await around.breathe();
    }
  };

  /** The debriefing of the game that lies open; null while it is still played. */
  const debriefing = async () => {
    if (game === null || game.host.world.known.phase !== "ended") return null;
    const turn = ++looking;
    const { host, dossier } = game;
    const { entries } = host.record();
    const { createDebriefing } = await debriefings();
    return createDebriefing(dossier, host.world.fate, entries, host.world, host.events, {
      post: around.post,
      breathe: around.breathe,
      isCurrent: () => turn === looking,
    });
  };

  /** A judge's stand that was predicted joins what was predicted in other games on this device. */
  const forecast = async (note: Note) => {
    if (game === null || note.is !== "prediction") return;
    const { host, dossier } = game;
    const [made] = predictionsOf(dossier, host.world.known, host.events, [note]);
    if (made === undefined || made.sure === null) return;
    const { sure, right } = made;
    await keep(async () =>
      around.keepForecasts([...(await around.forecasts()), { sure, right }].slice(-MOST_FORECASTS)),
    );
  };

  const answer = async (message: ToHost): Promise<void> => {
    switch (message.is) {
      case "hello":
        void around.dossier(message.likely);
        return around.post({ is: "saved", saved: savedView(await around.load()) });
      case "open": {
        const dossier = await find(message.dossier, null);
        if (dossier === null) return trouble(SAYS.unknown);
        return open(dossier, fateOf(around.seed()), message.pace, null, 0);
      }
      case "take-up":
        return takeUp();
      case "put-away":
        game = null;
        counting++;
        looking++;
        around.wake(null);
        await around.store(null);
        return around.post({ is: "saved", saved: null });
      case "load":
        return openFile(message.text);
      case "follow-link":
        return openLink(message.link);
      case "act": {
        const refusal = game?.host.act(message.act) ?? null;
        if (refusal !== null) around.post({ is: "refused", says: refusal.says });
        return;
      }
      case "note":
        game?.host.note(message.note);
        return forecast(message.note);
      case "nights":
        return countNights(message.wanted);
      case "seek": {
        if (game?.host.world.known.phase !== "ended") return;
        return around.post({ is: "moment", moment: momentOf(game.dossier, game.host.events, message.position) });
      }
      case "study":
        return (await debriefing())?.study(message.decision);
      case "fork":
        return (await debriefing())?.fork(message.decision, message.option);
      case "other-ending":
        return (await debriefing())?.otherEnding();
      case "forecasts":
        return around.post({ is: "forecasts", forecasts: await around.forecasts() });
      case "report":
      case "table": {
        if (game?.host.world.known.phase !== "ended") return;
        const { host, dossier } = game;
        const { takeAway } = await takeaways();
        const { entries } = host.record();
        return around.post(takeAway(message, { dossier, world: host.world, events: host.events, entries }));
      }
      case "save": {
        if (game === null) return;
        const { id } = game.dossier.file;
        const { printRecord } = await recordFiles();
        return around.post({ is: "file", name: `achteraf-${id}.json`, text: printRecord(game.host.record()) });
      }
      case "share": {
        if (game === null) return;
        const record = game.host.record();
        const [{ printLink }, { hashRules }] = await Promise.all([links(), recordFiles()]);
        return around.post({ is: "link", fragment: printLink(record, hashRules(record.dossier), message.reasons) });
      }
    }
  };

  return {
    async receive(message) {
      try {
        await answer(message);
      } catch (error) {
        if (error instanceof RecordFault || error instanceof DossierFault) trouble(SAYS.different);
        else throw error;
      }
    },
    woken() {
      game?.host.tick();
    },
    beat() {
      void keep(mark);
    },
  };
}

/** How it looked just before the first key decision was taken. */
function pastView(dossier: Dossier, events: readonly PublicEvent[]): PastView {
  const isKey = (option: number) => {
    const { decision } = at(dossier.options, option);
    return dossier.file.decisions[at(dossier.decisions, decision).id]?.key ?? false;
  };
  const moment = events.findIndex((event) => event.is === "chosen" && isKey(event.option));
  const known = knownAfter(dossier, events, Math.max(0, moment));
  return { desk: deskView(dossier, known), board: boardOf(dossier, known, events.slice(0, Math.max(0, moment))) };
}

function savedView(kept: Awaited<ReturnType<Surroundings["load"]>>): SavedGame | null {
  if (kept === null) return null;
  const { record, finished } = kept.game;
  return { dossier: record.dossier.id, title: record.dossier.title, lastPlayed: kept.seen.real, finished };
}

function nightsView(dossier: Dossier, host: Host, outcomes: readonly Outcome[], wanted: number): NightsView {
  const { file } = dossier;
  const empty: Words = { nl: "", en: "" };
  return {
    fates: outcomes.length,
    wanted,
    endings: dossier.endings.map(({ id }, position) => ({
      id,
      title: file.endings[id]?.title ?? empty,
      says: file.endings[id]?.says ?? empty,
      count: outcomes.filter((outcome) => outcome.ending === position).length,
    })),
    nights: outcomes.slice(0, NIGHTS).map((outcome) => outcome.ending),
    own: endingOf(host.world),
    stands: dossier.judges.map((_, judge) =>
      [-2, -1, 0, 1, 2].map((stand) => outcomes.filter((outcome) => outcome.stands[judge] === stand).length),
    ),
    luck: dossier.judges.map(({ id }, judge) => {
      const others = outcomes.map(({ stands }) => at(stands, judge));
      return luckView(id, file.judges[id]?.who ?? empty, rankAmong(at(host.world.hidden.stands, judge), others));
    }),
  };
}
