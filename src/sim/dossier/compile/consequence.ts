import type { Consequence, Triggers, Wait } from "../dossier.ts";
import type * as File from "../dossier-file.ts";
import { type Path, told } from "../fault.ts";
import { minuteOfDay, spanOf } from "../span.ts";
import { compileChance } from "./chance.ts";
import { compileChanges } from "./change.ts";
import { type Compilation, entries } from "./compilation.ts";
import { compileTable } from "./distribution.ts";
import { optionalTest } from "./test.ts";

/** Things that take a drawn number of days come in with the morning post. */
const MORNING = "09:00";

function isDuration(delay: File.Delay): delay is File.Duration {
  return typeof delay.days !== "object";
}

function compileWait(c: Compilation, id: string, delay: File.Delay, path: Path): Wait {
  if (isDuration(delay)) return { kind: "fixed", span: spanOf(delay) };
  const { days, at } = delay;
  const minute = minuteOfDay(at ?? MORNING);
  if ("unknown" in days) {
    const described = c.file.unknowns[days.unknown];
    if (described !== undefined && "states" in described) {
      const says = told("noNumberOfDays", { unknown: days.unknown });
      c.fault([...path, "days", "unknown"], "not-a-number", says, { rests: [["unknowns", days.unknown]] });
    }
    return {
      kind: "unknown",
      unknown: c.find("unknowns", days.unknown, [...path, "days", "unknown"]),
      at: minute,
    };
  }
  return {
    kind: "drawn",
    key: c.key("delay", id),
    days: compileTable(c, days, [...path, "days"]),
    at: minute,
  };
}

function compileOne(c: Compilation, id: string, file: File.Consequence): Consequence {
  const path = ["consequences", id];
  return {
    id,
    key: c.key("consequence", id),
    when: optionalTest(c, file.when, [...path, "when"], "public"),
    if: optionalTest(c, file.if, [...path, "if"], "hidden"),
    chance: compileChance(c, file.chance, [...path, "chance"]),
    wait: compileWait(c, id, file.delay, [...path, "delay"]),
    unless: optionalTest(c, file.unless, [...path, "unless"], "public"),
    repeats: file.repeats ?? false,
    big: file.big ?? false,
    expectation: file.answers === undefined ? -1 : c.find("expectations", file.answers, [...path, "answers"]),
    effects: compileChanges(c, file.effects, [...path, "effects"], "hidden"),
  };
}

/** Everything that can happen after a delay. */
export function compileConsequences(c: Compilation): Consequence[] {
  return entries(c.file.consequences).map(([id, one]) => compileOne(c, id, one));
}

/** Lists each consequence under what sets it going. */
export function compileTriggers(c: Compilation): Triggers {
  const lists = (size: number): number[][] => Array.from({ length: size }, () => []);
  const begin: number[] = [];
  const chosen = lists(c.names.options.size);
  const told = lists(c.names.signals.size);
  const missed = lists(c.names.interruptions.size);
  const landed = lists(c.names.consequences.size);
  const opened = lists(c.names.decisions.size);
  const fact = lists(c.names.facts.size);
  entries(c.file.consequences).forEach(([id, consequence], position) => {
    consequence.after.forEach((trigger, i) => {
      const path = ["consequences", id, "after", i];
      if (trigger === "begin") begin.push(position);
      else if ("chosen" in trigger) {
        chosen[c.find("options", trigger.chosen, [...path, "chosen"])]?.push(position);
      } else if ("decided" in trigger) {
        const decision = trigger.decided;
        c.find("decisions", decision, [...path, "decided"]);
        for (const [name, option] of c.names.options) {
          if (name.startsWith(`${decision}/`)) chosen[option]?.push(position);
        }
      } else if ("asked" in trigger) {
        told[c.find("sources", trigger.asked, [...path, "asked"])]?.push(position);
      } else if ("taken" in trigger) {
        const interruption = c.find("interruptions", trigger.taken, [...path, "taken"]);
        told[c.names.sources.size + interruption]?.push(position);
      } else if ("missed" in trigger) {
        missed[c.find("interruptions", trigger.missed, [...path, "missed"])]?.push(position);
      } else if ("landed" in trigger) {
        landed[c.find("consequences", trigger.landed, [...path, "landed"])]?.push(position);
      } else if ("opened" in trigger) {
        opened[c.find("decisions", trigger.opened, [...path, "opened"])]?.push(position);
      } else fact[c.find("facts", trigger.fact, [...path, "fact"])]?.push(position);
    });
  });
  return { begin, chosen, told, missed, landed, opened, fact };
}
