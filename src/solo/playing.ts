/** What people do in the game that lies open. */
import type { Act } from "../table/acts.ts";
import { ALL } from "../table/journal.ts";
import { isRefused } from "../table/table.ts";
import { lookbacks } from "./fetched-parts.ts";
import { fetched } from "./fetching.ts";
import { finishedOf, type Game, NOTHING_LIES } from "./laid-game.ts";
import type { OpenGame } from "./open-game.ts";
import type { Surroundings } from "./surroundings.ts";

/** A judge's stand that was predicted joins what was predicted in other games on this device. */
async function forecast(game: Game, act: Act, { shelf }: Surroundings): Promise<void> {
  const over = finishedOf(game);
  if (over === null || act.type !== "note" || act.note.is !== "prediction") return;
  const made = (await lookbacks()).forecastOf(over, act.note);
  // Where nothing can be kept, the game says so itself.
  if (made !== null) await shelf.addForecast(made).catch(() => {});
}

/**
 * Carries out an act. One that was in the journal already, because it came before the last host was lost, is not done twice.
 * @param number as the page counts its acts, from 1; 0 for one that it does not count
 */
export async function play(act: Act, number: number, open: OpenGame, around: Surroundings): Promise<void> {
  const { game, keeper } = open;
  if (game === null || (number > 0 && number <= game.heard)) return;
  game.heard = Math.max(game.heard, number);
  const answer = game.table.act(ALL, act);
  open.settle(game);
  if (isRefused(answer)) return around.post({ is: "refused", says: { says: `refused.${answer.refused}` } });
  if (act.type === "commit") keeper.remind();
  return forecast(game, act, around);
}

/** The game goes back to the shelf; its clock stands still. */
export async function leave(open: OpenGame, around: Surroundings): Promise<void> {
  const { game } = open;
  if (game !== null) {
    game.table.act(ALL, { type: "pause" });
    open.settle(game);
  }
  open.close();
  around.post({ is: "left" });
  await open.keeper.settled();
}

/** A game that was thrown away elsewhere is kept after all. */
export function keep({ game, keeper }: OpenGame): void {
  if (game === null) return;
  if (game.lies === "gone") game.lies = NOTHING_LIES;
  void keeper.keep(game);
}

/** Fetches what a game says in other languages, for who chooses another and for where it is kept. */
export async function complete(
  partial: Game,
  open: OpenGame,
  { library }: Pick<Surroundings, "library">,
): Promise<void> {
  if (partial.isWhole) return;
  const isMore = await fetched(() => library.complete(partial.table.sitting.dossier.file.id));
  partial.isWhole = true;
  if (!isMore) return;
  if (open.game === partial) open.show();
  // The dossier as it is now goes along again.
  if (partial.lies !== "gone") partial.lies = { ...partial.lies, head: false };
  void open.keeper.keep(partial);
}
