/** What happened, as sentences in order: the log on the desk, the story on the command line, the text for a screen reader. */

import { at } from "../sim/dossier/at.ts";
import type { Dossier } from "../sim/dossier/dossier.ts";
import type { OptionIndex, SignalIndex } from "../sim/dossier/indexes.ts";
import { asSignal, signalOf } from "../sim/dossier/signals.ts";
import type { GaugeKind, Touch } from "../sim/dossier/vocabulary.ts";
import type { Words } from "../sim/dossier/words.ts";
import type { Cause, PublicEvent } from "../sim/world/events.ts";
import { POWER } from "../sim/world/world.ts";
import { wayWord } from "./levels.ts";
import { filled, type Line, line, NO_WORDS } from "./line.ts";
import { answerOf, optionWords, speaker } from "./naming.ts";
import type { WayKey } from "./sentences.ts";

/** A gauge that moved, and which way. */
interface Move {
  readonly gauge: GaugeKind;
  readonly says: Words;
  readonly up: boolean;
  /** Which way, as a word to stand behind its name. */
  readonly way: WayKey;
}

/** What an item of the story is about. */
export type StoryKind =
  | "opened"
  | "answer"
  | "rang"
  | "missed"
  | "waiting"
  | "chosen"
  | "landed"
  | "window"
  | "power"
  | "deadline"
  | "expected"
  | "mechanism"
  | "faded"
  | "ended";

/** One thing that happened. */
export interface StoryItem {
  /**
   * Position among what everybody may know; stable while the story goes on. That time passed does not count: it also
   * passes for things that nobody will hear of.
   */
  readonly id: number;
  readonly at: number;
  readonly kind: StoryKind;
  /** What it is about, by its name in the dossier. */
  readonly about: string;
  readonly title: Line | null;
  readonly says: Line;
  /** Why it came; null where that is plain. */
  readonly because: Line | null;
  readonly big: boolean;
  readonly touches: Touch | null;
  readonly moves: readonly Move[];
}

type Draft = Omit<StoryItem, "id" | "at" | "moves">;

const PLAIN = { title: null, because: null, big: false, touches: null } as const;

function words(of: Words | undefined): Words {
  return of ?? NO_WORDS;
}

/** Why something happened, as a name for what did it. */
export function causeLine(dossier: Dossier, cause: Cause): Line | null {
  const { file } = dossier;
  switch (cause.by) {
    case "option": {
      if (at(dossier.options, cause.option).default) return line("cause.nobody");
      return filled("cause.option", { option: optionWords(dossier, cause.option) });
    }
    case "signal":
      return filled("cause.call", { person: speaker(dossier, cause.signal) });
    case "missed":
      return filled("cause.missed", { person: speaker(dossier, asSignal(dossier, cause.interruption)) });
    case "consequence":
      return filled("cause.consequence", {
        title: words(file.consequences[at(dossier.consequences, cause.consequence).id]?.title),
      });
    case "power":
      return filled("cause.power", { power: words(file.powers[at(dossier.powers, cause.power).id]?.says) });
    case "mechanism":
      return line(`cause.${cause.mechanism}`);
    case "elsewhere":
      return line("cause.elsewhere");
    case "begin":
    case "time":
      return line("cause.time");
  }
}

function answered(dossier: Dossier, signal: SignalIndex, answer: number): Draft {
  const { id } = signalOf(dossier, signal);
  const title = line(speaker(dossier, signal));
  return { ...PLAIN, kind: "answer", about: id, title, says: line(answerOf(dossier, signal, answer)) };
}

function chosen(dossier: Dossier, position: OptionIndex): Draft {
  const option = at(dossier.options, position);
  const decision = at(dossier.decisions, option.decision);
  const file = dossier.file.decisions[decision.id];
  const said = option.default ? file?.["not-deciding"].done : file?.options[option.id]?.done;
  const title = option.default ? "story.notDecided" : words(file?.options[option.id]?.says);
  return {
    ...PLAIN,
    kind: "chosen",
    about: `${decision.id}/${option.id}`,
    title: line(title),
    says: line(words(said)),
  };
}

function power(dossier: Dossier, event: Extract<PublicEvent, { is: "power" }>): Draft {
  const { id } = at(dossier.powers, event.power);
  const file = dossier.file.powers[id];
  const because = causeLine(dossier, event.cause);
  if (event.state === POWER.none) {
    return { ...PLAIN, kind: "power", about: id, says: line(words(file?.returned)) };
  }
  const drawn = words(file?.says);
  return {
    ...PLAIN,
    kind: "power",
    about: id,
    because,
    says:
      event.state === POWER.held
        ? filled("story.taken", { power: drawn })
        : filled("story.returning", { power: drawn, until: { moment: event.until } }),
  };
}

/** The sentence for an event; null for what has no words of its own. */
function tell(dossier: Dossier, event: PublicEvent): Draft | null {
  const { file } = dossier;
  switch (event.is) {
    case "opened": {
      const { id, stage } = at(dossier.decisions, event.decision);
      const title = file.stages[at(dossier.stages, stage)]?.title;
      const question = file.decisions[id]?.question;
      return { ...PLAIN, kind: "opened", about: id, title: line(words(title)), says: line(words(question)) };
    }
    case "answered":
      return answered(dossier, event.signal, event.answer);
    case "rang": {
      const { id, call } = at(dossier.interruptions, event.interruption);
      const says = line(words(file.interruptions[id]?.rings));
      return call ? { ...PLAIN, kind: "rang", about: id, says } : null;
    }
    case "missed": {
      const { id } = at(dossier.interruptions, event.interruption);
      const says = file.interruptions[id]?.missed?.says;
      return says === undefined ? null : { ...PLAIN, kind: "missed", about: id, says: line(says) };
    }
    case "held":
      return { ...PLAIN, kind: "waiting", about: at(dossier.options, event.option).id, says: line("story.waiting") };
    case "broke":
      return { ...PLAIN, kind: "waiting", about: at(dossier.options, event.option).id, says: line("story.broke") };
    case "chosen":
      return chosen(dossier, event.option);
    case "landed": {
      const { id, big } = at(dossier.consequences, event.consequence);
      const one = file.consequences[id];
      return {
        kind: "landed",
        about: id,
        title: line(words(one?.title)),
        says: line(words(one?.says)),
        because: line(words(one?.because)),
        big,
        touches: one?.touches ?? null,
      };
    }
    case "window": {
      const { id } = at(dossier.windows, event.window);
      const window = file.windows[id];
      const says = line(words(event.open ? window?.opened : window?.shut));
      return { ...PLAIN, kind: "window", about: id, says, because: causeLine(dossier, event.cause) };
    }
    case "power":
      return power(dossier, event);
    case "deadline": {
      const isNow = event.to <= event.at;
      const says = isNow
        ? line("story.deadlineNow")
        : filled("story.deadline", { to: { moment: event.to, beside: event.at } });
      return { ...PLAIN, kind: "deadline", about: "", says, because: causeLine(dossier, event.cause) };
    }
    case "expected": {
      const id = at(dossier.expectations, event.expectation);
      const what = words(file.expectations[id]?.says);
      const says = filled("story.expected", { what, due: { moment: event.due } });
      return { ...PLAIN, kind: "expected", about: id, says };
    }
    case "spinning": {
      const flywheel = file.dynamics.flywheel;
      const says = line(words(event.on ? flywheel?.starts : flywheel?.stops));
      return { ...PLAIN, kind: "mechanism", about: "flywheel", says };
    }
    case "overtaken":
      return { ...PLAIN, kind: "mechanism", about: "overtaken", says: line(words(file.dynamics.overtaken?.says)) };
    case "faded": {
      const id = at(dossier.people, event.person);
      return { ...PLAIN, kind: "faded", about: id, says: line(words(file.people[id]?.fades)) };
    }
    case "ended":
      return { ...PLAIN, kind: "ended", about: "", says: line("story.ended") };
    default:
      return null;
  }
}

/**
 * The story so far. A gauge that moves belongs to what was told just before it; moves of mechanisms in between are left
 * to the board, which shows how things stand.
 */
export function storyOf(dossier: Dossier, events: readonly PublicEvent[]): StoryItem[] {
  const items: (StoryItem & { moves: Move[] })[] = [];
  const news = events.filter(({ is }) => is !== "passed");
  news.forEach((event, id) => {
    if (event.is === "moved") {
      const last = items.at(-1);
      if (last === undefined || last.at !== event.at || event.cause.by === "mechanism") return;
      const gauge = at(dossier.gauges, event.gauge);
      const said = dossier.file.gauges[gauge.id]?.says;
      if (said !== undefined && !gauge.hidden) {
        const up = event.by > 0;
        last.moves.push({ gauge: gauge.id, says: said, up, way: wayWord(gauge.id, up) });
      }
      return;
    }
    const draft = tell(dossier, event);
    if (draft !== null) items.push({ ...draft, id, at: event.at, moves: [] });
  });
  return items;
}
