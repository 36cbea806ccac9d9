/**
 * What texts take for granted. A text that speaks of an act must not be shown to people who did not do it: the file says
 * which text, or which words, presume what, and games by random plans are read against that.
 */

import { at } from "../sim/dossier/at.ts";
import { Compilation } from "../sim/dossier/compile/compilation.ts";
import { compileTest } from "../sim/dossier/compile/test.ts";
import type { Dossier, Test } from "../sim/dossier/dossier.ts";
import type { DossierFile } from "../sim/dossier/dossier-file.ts";
import type { Path } from "../sim/dossier/fault.ts";
import { NOT_DECIDING } from "../sim/dossier/names.ts";
import { planPlayer } from "../sim/reckoning/plans.ts";
import type { Command } from "../sim/world/commands.ts";
import { draftOf } from "../sim/world/draft.ts";
import { isPublic } from "../sim/world/events.ts";
import { fateOf } from "../sim/world/fate.ts";
import { perform, start } from "../sim/world/perform.ts";
import { solo } from "../sim/world/run.ts";
import { publicTruth } from "../sim/world/truth.ts";
import { deskOf } from "../sim/world/world.ts";
import { pathKey, within } from "./paths.ts";
import { afterwards, onDesk, toldBy } from "./shown.ts";
import { textsOf } from "./written.ts";

/** What one text takes for granted. */
interface Presumed {
  readonly path: Path;
  readonly test: Test;
  /** Position in the list of the file. */
  readonly entry: number;
}

/** Texts that only offer or ask something, so that words in them presume nothing. */
const OFFERS =
  /^(title|line|people|facts|unknowns|gauges|statements|terms|stages|exceptions|presumes|questions)\b|\/(asks|means|accepts|question)$|^decisions\/[^/]+\/options\/[^/]+\/says$|^(colleague|reality)\b/;

/** A text as its bare words, between spaces. */
function plain(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
}

/** Whether words stand in a text, as whole words, however they are written. */
export function standsIn(words: string, text: string): boolean {
  return plain(text).includes(plain(words));
}

/** By entry of the list: the texts that it is about. A text with an entry of its own is left to that one. */
export function textsPresuming(file: DossierFile): readonly (readonly Path[])[] {
  const named = file.presumes.flatMap((one) => ("text" in one ? [one.text.split("/")] : []));
  const all = [...textsOf(file)].map(([path, words]) => ({ path, key: pathKey(path), words }));
  const free = all
    .filter(({ path, key }) => !OFFERS.test(key) && !named.some((part) => within(path, part)))
    .map(({ path, words }) => ({
      path,
      bare: new Map(Object.entries(words).map(([language, text]) => [language, plain(text)])),
    }));
  return file.presumes.map((one) => {
    if ("text" in one) return all.map(({ path }) => path).filter((path) => within(path, one.text.split("/")));
    const parts = Object.entries(one.words).map(([language, part]) => [language, plain(part)] as const);
    return free
      .filter(({ bare }) => parts.some(([language, part]) => bare.get(language)?.includes(part)))
      .map(({ path }) => path);
  });
}

/** By text: everything that it takes for granted. */
function presumptionsOf(dossier: Dossier): ReadonlyMap<string, readonly Presumed[]> {
  const compilation = new Compilation(dossier.file);
  const all = new Map<string, Presumed[]>();
  const presuming = textsPresuming(dossier.file);
  dossier.file.presumes.forEach((one, entry) => {
    const test = compileTest(compilation, one.if, ["presumes", entry, "if"], "public");
    for (const path of at(presuming, entry)) {
      const key = pathKey(path);
      all.set(key, [...(all.get(key) ?? []), { path, test, entry }]);
    }
  });
  return all;
}

/** A text that was shown to somebody for whom it was not so. */
export interface Misfit {
  readonly path: Path;
  readonly entry: number;
  /** The first plan and fate in which it was so. */
  readonly plan: number;
  readonly seed: number;
  /** What was done in that game until then, as `play --choose` takes it. */
  readonly course: string;
  /** In how many of the games. */
  readonly games: number;
}

/** What a person would name for a command; nothing for what the clock does. */
function nameOf(command: Command): string[] {
  switch (command.do) {
    case "ask":
      return [command.source];
    case "take":
      return [command.interruption];
    case "choose":
      return [command.option];
    case "expire":
      return [NOT_DECIDING];
    default:
      return [];
  }
}

/** Reads one game, and tells for each text that is shown whether what it presumes is so. */
function readGame(
  dossier: Dossier,
  plan: number,
  seed: number,
  presumed: ReadonlyMap<string, readonly Presumed[]>,
  found: (one: Presumed, course: string) => void,
): void {
  const player = planPlayer(dossier, plan);
  const course: string[] = [];
  const show = (keys: readonly string[]) => {
    for (const key of keys) {
      for (const one of presumed.get(key) ?? []) {
        if (!publicTruth(one.test, known)) found(one, course.join(","));
      }
    }
  };
  const world = start(solo(dossier, fateOf(seed)));
  const desk = deskOf(world);
  const { known } = desk;
  const draft = draftOf(world, {
    push: (event) => {
      if (isPublic(event)) show(toldBy(dossier, event));
    },
  });
  while (known.phase !== "ended") {
    const command = player(known);
    course.push(...nameOf(command));
    perform(draft, command);
    show(onDesk(dossier, known));
  }
  show(afterwards(desk));
}

/** Plays so many random plans, each in a fate of its own, and reads every text that is shown. */
export function readAgainst(dossier: Dossier, plans: number): Misfit[] {
  const presumed = presumptionsOf(dossier);
  if (presumed.size === 0) return [];
  const misfits = new Map<string, Misfit>();
  for (let plan = 1; plan <= plans; plan++) {
    const seen = new Set<string>();
    readGame(dossier, plan, plan, presumed, ({ path, entry }, course) => {
      const key = `${entry} ${pathKey(path)}`;
      if (seen.has(key)) return;
      seen.add(key);
      const first = misfits.get(key) ?? { path, entry, plan, seed: plan, course, games: 0 };
      misfits.set(key, { ...first, games: first.games + 1 });
    });
  }
  return [...misfits.values()];
}
