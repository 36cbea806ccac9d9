/**
 * Hosts the game of one player: answers what the page asks, keeps what was done, and lets the clock do what is due. It
 * knows nothing of where it runs: time, storage and the way to the page come from outside.
 */

import type { Debriefing } from "../lookback/debriefing.ts";
import type { Finished } from "../lookback/lookback.ts";
import type { Dossier } from "../sim/dossier/dossier.ts";
import { DossierFault } from "../sim/dossier/fault.ts";
import type { Seed } from "../sim/dossier/luck.ts";
import type { Language } from "../sim/dossier/words.ts";
import { commandsOf, type Note, RecordFault } from "../sim/world/record.ts";
import { deskOf, NOT_YET } from "../sim/world/world.ts";
import { AWAY, createHost, type Host } from "../table/host.ts";
import type { FromHost, ToHost } from "../table/protocol.ts";
import type { Line as Told } from "../views/line.ts";
import { fetched, NotFetched } from "./fetching.ts";
import type { Library } from "./library.ts";
import { isMessage } from "./messages.ts";
import { type NoOpening, type Opening, openCode, openFile, openKept, openLink, openNew } from "./openings.ts";
import type { Line, Shelf } from "./shelf.ts";
import type { News } from "./windows.ts";

/** What the host needs from where it runs. */
export interface Surroundings {
  /** Milliseconds on a clock that nobody can set. */
  now(): number;
  /** Milliseconds since 1970, as the device has it. */
  date(): number;
  /** A number that nobody can guess. */
  seed(): Seed;
  readonly library: Library;
  readonly shelf: Shelf;
  /** Tells the other windows of this browser. */
  tell(news: News): void;
  post(message: FromHost): void;
  /** Calls back after so many milliseconds, instead of any call asked for before. */
  wake(after: number | null): void;
  /** Lets other work go first. */
  breathe(): Promise<void>;
}

export interface Solo {
  /** `act`: the number of an act or a note, as the page counts them. */
  receive(message: unknown, act?: number): Promise<void>;
  woken(): void;
  /** Every few seconds: still here, so that a clock that is left alone can be stopped at the right moment. */
  beat(): void;
  /** What another window of this browser tells. */
  hear(news: News): Promise<void>;
}

// What is made of a game that is over is fetched then; the first choice does not wait for it.
const recordFiles = () => fetched(() => import("../table/record-file.ts"));
const links = () => fetched(() => import("./link.ts"));
const papers = () => fetched(() => import("../table/paper.ts"));
const lookbacks = () => fetched(() => import("../lookback/lookback.ts"));
const debriefings = () => fetched(() => import("../lookback/debriefing.ts"));
const causes = () => fetched(() => import("../lookback/cause.ts"));
const slices = () => fetched(() => import("../lookback/slices.ts"));
const takeaways = () => fetched(() => import("../lookback/takeaway.ts"));

/** The longest that a timer can wait, in milliseconds; a longer one would go off at once. */
const LONGEST = 2 ** 31 - 1;

const OPENINGS: readonly ToHost["is"][] = ["open", "take-up", "open-paper", "open-night", "load", "follow-link"];

interface Game {
  readonly host: Host;
  readonly dossier: Dossier;
  /** Where the session's clock would have been 0 on the clock that nobody can set, in milliseconds. */
  readonly epoch: number;
  /** Its line in the list, as far as that does not follow from the host. */
  readonly line: Pick<Line, "id" | "origin" | "begun" | "pace" | "holder">;
  /** The last act that was carried out. */
  heard: number;
  /** Whether it lies on the shelf; "gone" when another window took it away from there. */
  shelved: "not-yet" | "yes" | "gone";
  /** Its dossier has its texts in every language. */
  isWhole: boolean;
  /** Opened when the game is over; it keeps what it has reckoned. */
  debriefing: Debriefing | null;
}

/** Makes a solo host. */
export function createSolo(around: Surroundings): Solo {
  let game: Game | null = null;
  /** Fetched when the first game is over. */
  let looks: Awaited<ReturnType<typeof lookbacks>> | null = null;
  /** A game is being fetched; what is asked meanwhile is about that game. */
  let coming: Promise<void> | null = null;
  /** What the page speaks. */
  let language: Language = "";
  const fetchDossier = (id: string) => around.library.dossier(id, language);
  let last = { now: around.now(), date: around.date() };
  /** What has yet to be written, and the writing that goes on. */
  const waiting = new Set<Game>();
  let writing: Promise<void> | null = null;
  /** Whether the device keeps what it is given; and whether the game was given as a file instead. */
  let works = true;
  let handed = false;

  const trouble = (says: Told) => around.post({ is: "trouble", says });

  const lineOf = ({ host, dossier, epoch, line, heard }: Game): Line => {
    const { known } = deskOf(host.world);
    const { id, title } = dossier.file;
    return {
      ...line,
      dossier: id,
      title,
      seen: around.date(),
      session: around.now() - epoch,
      decided: known.chosen.filter((option) => option !== NOT_YET).length,
      decisions: dossier.decisions.length,
      finished: known.phase === "ended",
      heard,
    };
  };

  /** Another window goes on with the game; here nothing is done any more. */
  const lose = (lost: Game) => {
    if (game !== lost) return;
    close();
    around.post({ is: "elsewhere" });
  };

  /** Another window threw the game away: it is not kept again unless somebody asks for it. */
  const miss = (missed: Game) => {
    if (missed.shelved === "gone") return;
    missed.shelved = "gone";
    if (game === missed) around.post({ is: "thrown-away" });
  };

  const close = () => {
    game = null;
    around.wake(null);
  };

  const write = async (written: Game) => {
    const line = lineOf(written);
    try {
      const keeping = await around.shelf.put({ line, record: written.host.record() }, written.shelved === "not-yet");
      if (keeping === "held") return lose(written);
      if (keeping === "gone") return miss(written);
      written.shelved = "yes";
      around.tell({ is: "shelf" });
      if (!works) around.post({ is: "storage", works: true });
      works = true;
      around.post({ is: "kept", upTo: line.heard });
    } catch {
      // Private windows and full disks refuse, and some browsers cut the store off; the game goes on.
      if (works) around.post({ is: "storage", works: false });
      if (works && !handed) trouble({ says: "trouble.unkept" });
      works = false;
    }
  };

  const writeAll = async () => {
    for (const next of waiting) {
      waiting.delete(next);
      await write(next);
    }
    writing = null;
  };

  /** One writing at a time; what is done meanwhile is written with the next. */
  const keep = (kept: Game | null) => {
    if (kept !== null && kept.shelved !== "gone") waiting.add(kept);
    if (waiting.size > 0) writing ??= writeAll();
    return writing;
  };

  /** What nobody saw pass, because the machine slept or its calendar was set, does not count as thinking. */
  const notice = () => {
    const [now, date] = [around.now(), around.date()];
    const slept = Math.max(now - last.now, date - last.date) > AWAY;
    if (slept && game !== null) stop(game, last.now - game.epoch);
    last = { now, date };
  };

  /** Lets the clock stand still from a moment of the session on. */
  const stop = (stopped: Game, since: number) => {
    stopped.host.away(since);
    show();
    void keep(stopped);
  };

  /** The game as one that is over; null while it is still played. */
  const finished = (): Finished | null => {
    if (game === null || deskOf(game.host.world).known.phase !== "ended") return null;
    const { host, dossier } = game;
    return { dossier, desk: deskOf(host.world), events: host.events, entries: host.record().entries };
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
          // Asked for soon, so fetched now; what can't be fetched is missed when it is asked for.
          debriefings().catch(() => {});
        },
        () => around.post({ is: "unfetched", message: null }),
      );
      return;
    }
    const looked = over === null ? null : (looks?.lookBack(over) ?? null);
    const { id, origin } = game.line;
    around.post({
      is: "view",
      game: { id, origin },
      view,
      ...(looked ?? { hindsight: null, past: null, debrief: null }),
    });
    const wake = game.host.nextWake();
    around.wake(wake === null ? null : Math.min(LONGEST, Math.max(0, wake - (around.now() - game.epoch))));
  };

  /** Puts a game on the desk; `session` is its clock at this moment. */
  const host = (
    { dossier, fate, saved }: Opening,
    session: number,
    line: Game["line"],
    { shelved, heard }: Pick<Game, "shelved" | "heard">,
  ) => {
    close();
    const epoch = around.now() - session;
    game = {
      host: createHost({
        dossier,
        fate,
        pace: line.pace,
        saved,
        now: () => around.now() - epoch,
        onChange() {
          show();
          void keep(game);
        },
      }),
      dossier,
      epoch,
      line,
      heard,
      shelved,
      isWhole: false,
      debriefing: null,
    };
    around.tell({ is: "held", game: line.id, holder: line.holder });
    return game;
  };

  /** Starts what was opened; a game from elsewhere stands still at its last moment until somebody goes on with it. */
  const begin = (opening: Opening | NoOpening) => {
    if ("says" in opening) return trouble(opening.says);
    const { origin, pace, saved } = opening;
    const id = opening.id ?? around.seed().toString(36);
    const line = { id, origin, pace, begun: around.date(), holder: 1 };
    const begun = host(opening, saved?.lastSeen ?? 0, line, { shelved: "not-yet", heard: 0 });
    if (saved !== null) return stop(begun, saved.lastSeen);
    show();
    void keep(begun);
  };

  /** A kept game goes on. While its page was loaded again the clock ran on; the host stops it where that took long. */
  const takeUp = async (id: string, again: boolean, picked: string | null) => {
    const kept = await around.shelf.take(id);
    if (kept === null) {
      around.post({ is: "left" });
      return trouble({ says: "trouble.lost" });
    }
    const opening = await openKept(fetchDossier, kept);
    if ("says" in opening) return trouble(opening.says);
    const { line } = kept;
    const passed = again ? 0 : Math.max(0, around.date() - line.seen);
    const taken = host(opening, line.session + passed, line, { shelved: "yes", heard: again ? line.heard : 0 });
    // What was on the table is not in the log.
    if (picked === null || taken.host.act({ type: "pick", option: picked }) !== null) show();
  };

  /** A game that came from elsewhere may lie here already, further than it came. */
  const bring = async (opening: Opening | NoOpening) => {
    if ("says" in opening || opening.id === null) return begin(opening);
    const { id } = opening;
    const games = await around.shelf.games().catch(() => []);
    return games.some((one) => one.id === id) ? takeUp(id, false, null) : begin(opening);
  };

  const undo = async () => {
    if (game?.line.origin !== "paper") return;
    const { dossier, epoch, line } = game;
    const { world, record } = game.host;
    const session = around.now() - epoch;
    const entries = (await papers()).withoutLast(record().entries);
    const saved = { entries, lastSeen: session };
    host({ id: line.id, origin: "paper", dossier, fate: world.run.fate, pace: 0, saved }, session, line, game);
    show();
    await keep(game);
  };

  /** The debriefing of the game that lies open; null while it is still played, and when another was opened meanwhile. */
  const debriefing = async () => {
    const asked = game;
    if (asked === null || deskOf(asked.host.world).known.phase !== "ended") return null;
    if (asked.debriefing !== null) return asked.debriefing;
    const { world, events, record } = asked.host;
    const played = { run: world.run, commands: commandsOf(record().entries) };
    const { createDebriefing } = await debriefings();
    if (game !== asked) return null;
    asked.debriefing ??= createDebriefing(played, deskOf(world), events, {
      post: around.post,
      now: around.now,
      breathe: around.breathe,
      isCurrent: () => game === asked,
    });
    return asked.debriefing;
  };

  /** Answers what would have come without each decision. Whoever goes on meanwhile has no more use for it. */
  const weighCause = async (consequence: string) => {
    const asked = game;
    const late = asked?.host.view().late.find(({ id }) => id === consequence);
    if (asked === null || late === undefined) return;
    const { host } = asked;
    const { steps, run } = host.world;
    const [{ weighingCauses }, { inSlices }] = await Promise.all([causes(), slices()]);
    const isWanted = () => game === asked && host.world.steps === steps;
    const played = { run, commands: commandsOf(host.record().entries) };
    const cause = await inSlices(weighingCauses(played, late), around, isWanted);
    if (cause !== undefined) around.post({ is: "cause", cause });
  };

  /** A judge's stand that was predicted joins what was predicted in other games on this device. */
  const forecast = async (note: Note) => {
    const over = finished();
    if (over === null || note.is !== "prediction") return;
    const made = (await lookbacks()).forecastOf(over, note);
    // Where nothing can be kept, the game says so itself.
    if (made !== null) await around.shelf.addForecast(made).catch(() => {});
  };

  /** Dossier, day and code: two games are never saved under one name, and the same evening is found by its code. */
  const fileName = async ({ dossier, host, line }: Game) => {
    const { printCode } = await papers();
    const day = new Date(line.begun);
    const date = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, "0"));
    return `achteraf-${dossier.file.id}-${date.join("-")}-${printCode(dossier.file, host.world.run.fate.seed)}`;
  };

  /** Fetches what a game says in other languages, for who chooses another and for where it is kept. */
  const complete = async (partial: Game) => {
    if (partial.isWhole) return;
    const isMore = await fetched(() => around.library.complete(partial.dossier.file.id));
    partial.isWhole = true;
    if (!isMore) return;
    if (game === partial) show();
    void keep(partial);
  };

  const showShelf = async () => around.post({ is: "shelf", games: await around.shelf.games().catch(() => []) });

  /** An act or a note that was in the record already, because it came before the last host was lost, is not done twice. */
  const isNew = (act: number) => {
    if (game === null || (act > 0 && act <= game.heard)) return false;
    game.heard = Math.max(game.heard, act);
    return true;
  };

  const answer = async (message: ToHost, number: number): Promise<void> => {
    switch (message.is) {
      case "ping":
        return around.post({ is: "pong" });
      case "hello":
        language = message.language;
        fetchDossier(message.likely).catch(() => {});
        // What does not come now is tried again with each beat.
        if (game !== null) complete(game).catch(() => {});
        return showShelf();
      case "open":
        return begin(await openNew(fetchDossier, message.dossier, around.seed(), message.pace));
      case "take-up":
        return takeUp(message.game, message.again, message.picked);
      case "open-paper":
        return begin(await openCode(fetchDossier, around.library.names, message.code, { origin: "paper", pace: 0 }));
      case "open-night": {
        const { code, pace } = message;
        return begin(await openCode(fetchDossier, around.library.names, code, { origin: "own", pace }));
      }
      case "load":
        return bring(await openFile(fetchDossier, message.file));
      case "follow-link":
        return bring(await openLink(fetchDossier, message.link));
      case "undo":
        return undo();
      case "leave": {
        game?.host.act({ type: "pause", reason: "asked" });
        close();
        around.post({ is: "left" });
        await writing;
        return showShelf();
      }
      case "throw-away":
        await (message.game === null ? around.shelf.removeAll() : around.shelf.remove(message.game));
        around.tell({ is: "thrown-away", game: message.game });
        around.tell({ is: "shelf" });
        return showShelf();
      case "keep":
        if (game?.shelved === "gone") game.shelved = "not-yet";
        return void keep(game);
      case "act": {
        if (!isNew(number)) return;
        const refusal = game?.host.act(message.act) ?? null;
        if (refusal !== null) around.post({ is: "refused", says: { says: `refused.${refusal.refused}` } });
        if (message.act.type === "commit" && !works && !handed) trouble({ says: "trouble.unkept" });
        return;
      }
      case "note":
        if (!isNew(number)) return;
        game?.host.note(message.note);
        return forecast(message.note);
      case "nights":
        return (await debriefing())?.nights(message.of, message.wanted);
      case "rest":
        return game?.debriefing?.rest();
      case "seek": {
        const over = finished();
        return over === null ? undefined : around.post((await lookbacks()).momentMessage(over, message.position));
      }
      case "study":
        return (await debriefing())?.study(message.decision);
      case "fork":
        return (await debriefing())?.fork(message.decision, message.option);
      case "other-ending":
        return (await debriefing())?.otherEnding();
      case "cause":
        return weighCause(message.consequence);
      case "forecasts":
        return around.post({ is: "forecasts", forecasts: await around.shelf.forecasts().catch(() => []) });
      case "report":
      case "table":
      case "paper": {
        const over = finished();
        if (over === null || game === null) return;
        const name = await fileName(game);
        return around.post((await takeaways()).takeAway(message, over, name));
      }
      case "save": {
        if (game === null) return;
        const name = await fileName(game);
        const { printRecord } = await recordFiles();
        await complete(game);
        if (!message.ahead) handed = true;
        const text = printRecord(game.host.record());
        return around.post({ is: "file", name: `${name}.json`, text, ahead: message.ahead });
      }
      case "share": {
        if (game === null) return;
        const record = game.host.record();
        const [{ printLink }, { hashRules }] = await Promise.all([links(), recordFiles()]);
        return around.post({ is: "link", fragment: printLink(record, hashRules(record.dossier), message.reasons) });
      }
      case "code": {
        if (game === null) return;
        const { dossier, host } = game;
        const { seed, fixed } = host.world.run.fate;
        const { printCode } = await papers();
        return around.post({ is: "code", code: fixed === null ? printCode(dossier.file, seed) : null });
      }
    }
  };

  return {
    async receive(message, act = 0) {
      notice();
      if (!isMessage(message)) return around.post({ is: "refused", says: { says: "trouble.message" } });
      const opens = OPENINGS.includes(message.is);
      if (coming !== null && !opens && message.is !== "ping") await coming;
      const answering = answer(message, act);
      const come = answering.catch(() => {});
      if (opens) coming = come;
      try {
        await answering;
      } catch (error) {
        if (error instanceof NotFetched) around.post({ is: "unfetched", message });
        else if (error instanceof RecordFault || error instanceof DossierFault) trouble({ says: "trouble.different" });
        else throw error;
      } finally {
        if (coming === come) coming = null;
      }
    },
    woken() {
      notice();
      game?.host.tick();
    },
    beat() {
      notice();
      if (game === null) return;
      const held = game;
      // By now there was something to read, so there is time for what nobody waits for.
      complete(held).catch(() => {});
      if (!works) void keep(held);
      // Only a running clock has to know when somebody was last here.
      else if (held.shelved === "yes" && game.host.nextWake() !== null) {
        around.shelf.mark(lineOf(held)).then(
          (keeping) => {
            if (keeping === "held") lose(held);
            if (keeping === "gone") miss(held);
          },
          () => {},
        );
      }
    },
    async hear(news) {
      if (news.is === "shelf") return game === null ? showShelf() : undefined;
      if (news.is === "thrown-away") {
        if (game !== null && (news.game ?? game.line.id) === game.line.id) miss(game);
        return;
      }
      if (game?.line.id === news.game && news.holder > game.line.holder) lose(game);
    },
  };
}
