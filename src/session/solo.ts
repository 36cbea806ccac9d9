import { compile } from "../sim/compile/dossier.ts";
import type { Dossier } from "../sim/dossier.ts";
import type { DossierFile } from "../sim/dossier-file.ts";
import { type Fate, fateOf } from "../sim/fate.ts";
import { DossierFault } from "../sim/fault.ts";
import type { Seed } from "../sim/luck.ts";
import { fateOfRecord, type GameRecord, type Note, RecordFault, SIM_VERSION } from "../sim/record.ts";
import type { Words } from "../sim/words.ts";
import { createHost, type Host, type Saved } from "./host.ts";
import type { Finished } from "./lookback.ts";
import type { Forecast, FromHost, SavedGame, ToHost } from "./protocol.ts";

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
  /** The names of all dossiers there are. */
  readonly dossiers: readonly string[];
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
  code: {
    nl: "Deze code klopt niet. Kijk of er een teken verkeerd is overgenomen.",
    en: "This code is not right. Check whether a sign was copied wrongly.",
  },
  reprinted: {
    nl: "Dit papier hoort bij een eerdere versie van het dossier. Druk het opnieuw af.",
    en: "This paper belongs to an earlier version of the dossier. Print it again.",
  },
  different: {
    nl: "Dit spel is veranderd sinds het werd gespeeld, en kan niet worden vertrouwd.",
    en: "This game was changed since it was played, and cannot be trusted.",
  },
  strange: {
    nl: "Het dossier in dit spel is niet van hier en kan niet worden gespeeld. Vraag om het spel te bewaren met deze versie.",
    en: "The dossier in this game is not from here and cannot be played. Ask for the game to be saved with this version.",
  },
  offline: {
    nl: "Een deel van het spel kon niet worden opgehaald. Uw spel is bewaard; laad de bladzijde opnieuw als u weer verbinding hebt.",
    en: "Part of the game could not be fetched. Your game is saved; load the page again when you are connected.",
  },
  storage: {
    nl: "Uw spel kan op dit apparaat niet worden bewaard. Sluit dit venster niet voor u klaar bent.",
    en: "Your game cannot be saved on this device. Do not close this window before you are done.",
  },
} as const satisfies Record<string, Words>;

// Hashing and packing are only needed to keep, to share and to open; the first choice does not wait for them.
const recordFiles = () => import("./record-file.ts");
/** Brings the schema of dossiers along; only a game with a dossier from elsewhere needs it. */
const strangers = () => import("../scenario/stranger.ts");
const links = () => import("./link.ts");
const papers = () => import("./paper.ts");
const lookbacks = () => import("./lookback.ts");
const debriefings = () => import("./debriefing.ts");
const takeaways = () => import("./takeaway.ts");

/** More than anybody makes in a year; keeps the store small. */
const MOST_FORECASTS = 500;

interface Game {
  readonly host: Host;
  readonly dossier: Dossier;
  /** Real time, in milliseconds since 1970, at which the session's clock would have been 0. */
  readonly epoch: number;
  readonly pace: number;
  /** Entered from paper; only then something can be taken back. */
  readonly fromPaper: boolean;
}

/** Makes a solo host. */
export function createSolo(around: Surroundings): Solo {
  let game: Game | null = null;
  let counting = 0;
  let looking = 0;
  /** Fetched when the first game is over. */
  let looks: Awaited<ReturnType<typeof lookbacks>> | null = null;
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

  /** The game as one that is over; null while it is still played. */
  const finished = (): Finished | null => {
    if (game === null || game.host.world.known.phase !== "ended") return null;
    const { host, dossier } = game;
    return { dossier, world: host.world, events: host.events, entries: host.record().entries };
  };

  const show = () => {
    if (game === null) return;
    const view = game.host.view();
    const over = view.place === "hindsight" ? finished() : null;
    if (over !== null && looks === null) {
      lookbacks().then(
        (fetched) => {
          looks = fetched;
          show();
        },
        () => trouble(SAYS.offline),
      );
      return;
    }
    const looked = over === null ? null : (looks?.lookBack(over) ?? null);
    around.post({ is: "view", view, ...(looked ?? { hindsight: null, past: null, debrief: null }) });
    const wake = game.host.nextWake();
    around.wake(wake === null ? null : Math.max(0, wake - (around.now() - game.epoch)));
  };

  /** Opens a game; `session` is the session's clock at this moment. */
  const open = (
    dossier: Dossier,
    fate: Fate,
    pace: number,
    saved: Saved | null,
    session: number,
    fromPaper = false,
  ) => {
    counting++;
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
    game = { host, dossier, epoch, pace, fromPaper };
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
    if (record.simVersion !== SIM_VERSION) {
      trouble(SAYS.gone);
      return around.store(null);
    }
    const { hashRules } = await recordFiles();
    // A dossier that was mended has better texts; one with other rules would play another game, so the kept one goes on.
    const dossier = (await find(record.dossier.id, hashRules(record.dossier))) ?? compile(record.dossier);
    // The clock ran on while the page was being loaded again; the host stops it where that took long.
    const { session, real } = kept.seen;
    const saved = { entries: record.entries, lastSeen: session };
    open(dossier, fateOfRecord(record), pace, saved, session + Math.max(0, around.now() - real));
  };

  const openFile = async (text: string) => {
    const parsed = (await recordFiles()).parseRecord(text);
    if ("code" in parsed) return trouble(parsed.says);
    const { record, rules } = parsed;
    const dossier = (await find(record.dossier.id, rules)) ?? (await strangers()).compileStranger(record.dossier);
    if (dossier === null) return trouble(SAYS.strange);
    openPlayed(dossier, record);
  };

  const openLink = async (link: string) => {
    const linked = (await links()).parseLink(link);
    if (linked === null) return trouble(SAYS.link);
    const dossier = linked.v === SIM_VERSION ? await find(linked.dossier, linked.rules) : null;
    if (dossier === null) return trouble(SAYS.gone);
    openPlayed(dossier, linked);
  };

  const openPaper = async (text: string) => {
    const code = (await papers()).parseCode(text);
    const id = code === null ? undefined : around.dossiers.find(code.names);
    if (code === null || id === undefined) return trouble(SAYS.code);
    const dossier = await find(id, null);
    if (dossier === null || !code.fits(dossier.file)) return trouble(SAYS.reprinted);
    open(dossier, fateOf(code.seed), 0, null, 0, true);
  };

  const undo = async () => {
    if (!game?.fromPaper) return;
    const { host, dossier, epoch } = game;
    const session = around.now() - epoch;
    const entries = (await papers()).withoutLast(host.record().entries);
    open(dossier, host.world.fate, 0, { entries, lastSeen: session }, session, true);
  };

  const countNights = async (wanted: number) => {
    const turn = ++counting;
    const over = finished();
    if (over === null) return;
    for (const nights of (await lookbacks()).countNights(over, wanted)) {
      if (turn !== counting) return;
      around.post({ is: "nights", nights });
      await around.breathe();
    }
  };

  /** The debriefing of the game that lies open; null while it is still played, and when another was opened meanwhile. */
  const debriefing = async () => {
    const asked = game;
    if (asked === null || asked.host.world.known.phase !== "ended") return null;
    const turn = looking;
    const { host, dossier } = asked;
    const { entries } = host.record();
    const { createDebriefing } = await debriefings();
    if (game !== asked) return null;
    return createDebriefing(dossier, host.world.fate, entries, host.world, host.events, {
      post: around.post,
      breathe: around.breathe,
      isCurrent: () => game === asked && turn === looking,
    });
  };

  /** A judge's stand that was predicted joins what was predicted in other games on this device. */
  const forecast = async (note: Note) => {
    const over = finished();
    if (over === null || note.is !== "prediction") return;
    const made = (await lookbacks()).forecastOf(over, note);
    if (made === null) return;
    await keep(async () => around.keepForecasts([...(await around.forecasts()), made].slice(-MOST_FORECASTS)));
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
      case "open-paper":
        return openPaper(message.code);
      case "undo":
        return undo();
      case "put-away":
        game = null;
        counting++;
        around.wake(null);
        await keep(() => around.store(null));
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
        const over = finished();
        return over === null ? undefined : around.post((await lookbacks()).momentMessage(over, message.position));
      }
      case "study":
        // Only one study goes on at a time; a fork or another ending does not stop it.
        looking++;
        return (await debriefing())?.study(message.decision);
      case "fork":
        return (await debriefing())?.fork(message.decision, message.option);
      case "other-ending":
        return (await debriefing())?.otherEnding();
      case "forecasts":
        return around.post({ is: "forecasts", forecasts: await around.forecasts() });
      case "report":
      case "table":
      case "paper": {
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

function savedView(kept: Awaited<ReturnType<Surroundings["load"]>>): SavedGame | null {
  if (kept === null) return null;
  const { record, finished } = kept.game;
  return { dossier: record.dossier.id, title: record.dossier.title, lastPlayed: kept.seen.real, finished };
}
