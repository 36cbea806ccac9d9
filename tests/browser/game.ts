/** A whole game, from the question on the black screen to hindsight, and the ways that many games begin and end with. */
import type { Locator } from "playwright-core";
import { expect } from "vitest";
import type { Player } from "./player.ts";
import type { Word } from "./words.ts";

/** How somebody plays. */
export interface Manner {
  readonly dossier: "handAlcohol" | "whoFirst";
  /** Calls made before each decision. */
  readonly calls: number;
  /** The option taken first; every next decision one further down the list. */
  readonly option: number;
  /** Leaves unread what comes in. */
  readonly hasty?: boolean;
  /** Looks around on every new screen. */
  look?(screen: string): Promise<void>;
}

/** On the first screen: the language, the clock and the dossier; then the game begins. */
export async function begin(player: Player, dossier: Manner["dossier"], clock: "clockOff" | "clockNormal") {
  const { page } = player;
  // The page speaks Dutch until it is asked for something else.
  const asked = player.language;
  player.language = "nl";
  await player.press(page.locator("summary", { hasText: player.say("settings") }));
  await player.choose(page.getByRole("radio", { name: asked === "nl" ? "Nederlands" : "English" }));
  player.language = asked;
  await player.choose(choiceOf(player, "clock", player.say(clock)));
  await player.choose(choiceOf(player, "dossier", player.say(dossier)));
  await player.press(player.button("withoutSound"));
  await player.button("toWork").waitFor();
}

/** From the briefing to the desk, with those who can be called on it. */
export async function toTheDesk(player: Player): Promise<void> {
  await player.press(player.button("toWork"));
  await sources(player).first().waitFor();
}

/** How many have been called about this decision. */
export function asked(player: Player): Promise<number> {
  return player.desk.getByText(player.say("asked"), { exact: true }).count();
}

/** Calls the first who can still be called, and waits for the answer. */
export async function call(player: Player): Promise<void> {
  const before = await asked(player);
  await player.press(sources(player).first());
  await expect.poll(() => asked(player)).toBe(before + 1);
}

/** Stops the game, from any screen: back to the first. */
export async function stop(player: Player): Promise<void> {
  await player.press(player.button("settings"));
  await player.press(player.button("stop"));
  await player.button("withoutSound").waitFor();
}

/** A radio button in one of the groups on the screen. */
export function choiceOf(player: Player, group: Word, name: string): Locator {
  return player.page.getByRole("group", { name: player.say(group), exact: true }).getByRole("radio", { name });
}

/** The line above a screen of hindsight: which step of how many. */
export function isHindsight(player: Player): Locator {
  return player.desk.getByText(new RegExp(`^${player.say("step")} \\d+ `));
}

/** A file on this machine that holds a text. */
export function fileOf(text: string) {
  return { name: "spel.json", mimeType: "application/json", buffer: Buffer.from(text) };
}

/** On the first screen: opens a game from a file on this machine. */
export async function openFile(player: Player, file: Parameters<Locator["setInputFiles"]>[0]): Promise<void> {
  await player.press(player.page.locator("summary", { hasText: player.say("settings") }));
  await player.page.getByLabel(player.say("open")).setInputFiles(file);
}

/** On the first screen: opens a finished game from a file, and comes to the first screen of hindsight. */
export async function lookBackOn(player: Player, file: Parameters<Locator["setInputFiles"]>[0]): Promise<void> {
  await openFile(player, file);
  await isHindsight(player).waitFor();
}

/** Plays with the clock off until the first screen of hindsight. Returns how often what was done. */
export async function playToHindsight(player: Player, manner: Manner): Promise<Record<string, number>> {
  const done: Record<string, number> = {};
  let decision = manner.option;
  let calls = 0;
  const count = (what: string) => {
    done[what] = (done[what] ?? 0) + 1;
  };
  const shows = (word: Word) => player.button(word, player.desk).isVisible();
  const go = async (what: Word) => {
    count(what);
    await player.onward(() => player.press(player.button(what, player.desk)));
  };
  const anything = player.desk.getByRole("button").or(player.desk.getByRole("tab")).or(isHindsight(player)).first();
  for (let turns = 0; turns < 400; turns++) {
    // Hindsight is fetched when it is needed; until it is there, there is nothing to do.
    await anything.waitFor();
    if (await isHindsight(player).isVisible()) return done;
    if (await shows("closeDossier")) {
      await manner.look?.("closing");
      await go("closeDossier");
      continue;
    }
    if (await shows("toWork")) {
      await manner.look?.("briefing");
      calls = 0;
      await go("toWork");
    } else if (!manner.hasty && (await shows("pickUp"))) {
      await manner.look?.("call");
      await go("pickUp");
    } else if (!manner.hasty && (await shows("letRing"))) {
      await manner.look?.("call");
      await go("letRing");
    } else if (!manner.hasty && (await shows("read"))) {
      await manner.look?.("message");
      await go("read");
    } else if (!manner.hasty && (await shows("view"))) {
      await go("view");
    } else if (await shows("keepWaiting")) {
      await manner.look?.("waiting");
      await go("keepWaiting");
    } else if (await shows("sign")) {
      await manner.look?.("signing");
      await go("sign");
      decision++;
    } else if (await shows("startWaiting")) {
      await manner.look?.("signing");
      await go("startWaiting");
      decision++;
    } else if (await shows("good")) {
      await manner.look?.("rating");
      await go("good");
    } else if (await shows("letTimePass")) {
      await manner.look?.("consequences");
      await go("letTimePass");
    } else if (calls < manner.calls && (await sources(player).count()) > 0) {
      await manner.look?.("desk");
      calls++;
      count("call");
      await player.onward(() => player.press(sources(player).first()));
    } else if (await player.desk.getByRole("tab").first().isVisible()) {
      await player.turnTo("decide");
      await manner.look?.("options");
      const open = options(player);
      const position = decision % (await open.count());
      await player.onward(() => player.press(open.nth(position)));
    }
  }
  throw new Error(`the game does not end; the desk says: ${await player.desk.textContent()}`);
}

/** Everybody who can still be called. */
export function sources(player: Player): Locator {
  return player.desk
    .getByRole("tabpanel", { name: player.say("call") })
    .getByRole("button", { name: new RegExp(`^${player.say("call")} .*, ${player.say("costs")} `) });
}

/** Everything that can still be decided. */
export function options(player: Player): Locator {
  return player.desk.getByRole("tabpanel", { name: player.say("decide") }).getByRole("button", { disabled: false });
}
