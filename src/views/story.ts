/** What happened, as sentences in order: the log on the desk, the story on the command line, the text for a screen reader. */
import { at } from "../sim/dossier/at.ts";
import type { Dossier } from "../sim/dossier/dossier.ts";
import { signalOf } from "../sim/dossier/signals.ts";
import type { GaugeKind, Touch } from "../sim/dossier/vocabulary.ts";
import type { Words } from "../sim/dossier/words.ts";
import type { Cause, PublicEvent } from "../sim/world/events.ts";
import { POWER } from "../sim/world/world.ts";
import { wayWord } from "./levels.ts";
import { type Line, line, NO_WORDS } from "./line.ts";
import { answerOf, optionWords, speaker } from "./names.ts";

/** A gauge that moved, and which way. */
interface Move {
  readonly gauge: GaugeKind;
  readonly says: Words;
  readonly up: boolean;
  /** Which way, as a word to stand behind its name. */
  readonly way: Words;
}

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
      if (at(dossier.options, cause.option).default) return line(CAUSES.nobody);
      return { says: CAUSES.option, with: { option: optionWords(dossier, cause.option) } };
    }
    case "signal":
      return { says: CAUSES.call, with: { person: speaker(dossier, cause.signal) } };
    case "missed":
      return {
        says: CAUSES.missed,
        with: { person: speaker(dossier, dossier.sources.length + cause.interruption) },
      };
    case "consequence":
      return {
        says: CAUSES.consequence,
        with: { title: words(file.consequences[at(dossier.consequences, cause.consequence).id]?.title) },
      };
    case "power":
      return { says: CAUSES.power, with: { power: words(file.powers[at(dossier.powers, cause.power).id]?.says) } };
    case "mechanism":
      return line(CAUSES[cause.mechanism]);
    case "elsewhere":
      return line(CAUSES.elsewhere);
    case "begin":
    case "time":
      return line(CAUSES.time);
  }
}

const CAUSES = {
  option: { nl: "Omdat u besloot: ‘{option}’", en: "Because you decided: ‘{option}’" },
  nobody: { nl: "Omdat er niet is besloten.", en: "Because nothing was decided." },
  call: { nl: "Na het gesprek met {person}.", en: "After the call with {person}." },
  missed: { nl: "Omdat {person} geen gehoor kreeg.", en: "Because {person} got no answer." },
  consequence: { nl: "Door ‘{title}’.", en: "Because of ‘{title}’." },
  power: { nl: "Door ‘{power}’.", en: "Because of ‘{power}’." },
  time: { nl: "Door het verstrijken van de tijd.", en: "Because time passed." },
  elsewhere: { nl: "Door een ander dossier.", en: "Because of another dossier." },
  flywheel: { nl: "Aandacht voedt zichzelf.", en: "Attention feeds itself." },
  overtaken: { nl: "De lat ging intussen omhoog.", en: "Meanwhile the bar was raised." },
  fatigue: { nl: "Door vermoeidheid en rust.", en: "Because of fatigue and rest." },
  "in-crowd": { nl: "Wie u niet belt, raakt uit beeld.", en: "Those you do not call fade from view." },
  ratchet: { nl: "Wat u naar u toe trekt, houdt u bezig.", en: "What you draw to yourself keeps you busy." },
} as const satisfies Record<string, Words>;

/** A title begins with a capital, so it stands first in its sentence. */
const SAYS = {
  waiting: { nl: "U wacht.", en: "You wait." },
  broke: { nl: "U wacht niet langer.", en: "You wait no longer." },
  taken: { nl: "{power}: dit doet het ministerie nu zelf.", en: "{power}: the ministry now does this itself." },
  returning: {
    nl: "{power}: dit gaat terug, en dat duurt tot {until}.",
    en: "{power}: this is being handed back, until {until}.",
  },
  deadline: { nl: "U hebt nu tot {to}.", en: "You now have until {to}." },
  deadlineNow: { nl: "De tijd is om: u besluit nu.", en: "The time is up: you decide now." },
  expected: { nl: "{what}: aangekondigd voor {due}.", en: "{what}: announced for {due}." },
  ended: { nl: "Het dossier wordt gesloten.", en: "The dossier is closed." },
} as const satisfies Record<string, Words>;

function answered(dossier: Dossier, signal: number, answer: number): Draft {
  const { id } = signalOf(dossier, signal);
  const title = line(speaker(dossier, signal));
  return { ...PLAIN, kind: "answer", about: id, title, says: line(answerOf(dossier, signal, answer)) };
}

function chosen(dossier: Dossier, position: number): Draft {
  const option = at(dossier.options, position);
  const decision = at(dossier.decisions, option.decision);
  const file = dossier.file.decisions[decision.id];
  const said = option.default ? file?.["not-deciding"].done : file?.options[option.id]?.done;
  const title = option.default ? NOT_DECIDED : words(file?.options[option.id]?.says);
  return {
    ...PLAIN,
    kind: "chosen",
    about: `${decision.id}/${option.id}`,
    title: line(title),
    says: line(words(said)),
  };
}

const NOT_DECIDED: Words = { nl: "Er is niet besloten", en: "Nothing was decided" };

function power(dossier: Dossier, event: Extract<PublicEvent, { is: "power" }>): Draft {
  const { id } = at(dossier.powers, event.power);
  const file = dossier.file.powers[id];
  const because = causeLine(dossier, event.cause);
  if (event.state === POWER.none) {
    return { ...PLAIN, kind: "power", about: id, says: line(words(file?.returned)) };
  }
  const says = event.state === POWER.held ? SAYS.taken : SAYS.returning;
  return {
    ...PLAIN,
    kind: "power",
    about: id,
    because,
    says: { says, with: { power: words(file?.says), until: { moment: event.until } } },
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
      return { ...PLAIN, kind: "waiting", about: at(dossier.options, event.option).id, says: line(SAYS.waiting) };
    case "broke":
      return { ...PLAIN, kind: "waiting", about: at(dossier.options, event.option).id, says: line(SAYS.broke) };
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
        ? line(SAYS.deadlineNow)
        : { says: SAYS.deadline, with: { to: { moment: event.to, beside: event.at } } };
      return { ...PLAIN, kind: "deadline", about: "", says, because: causeLine(dossier, event.cause) };
    }
    case "expected": {
      const id = at(dossier.expectations, event.expectation);
      const what = words(file.expectations[id]?.says);
      const says = { says: SAYS.expected, with: { what, due: { moment: event.due } } };
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
      return { ...PLAIN, kind: "ended", about: "", says: line(SAYS.ended) };
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
