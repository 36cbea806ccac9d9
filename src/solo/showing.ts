/** Shows the game as it is now, and has the host woken when something is due in it. */
import { ALL } from "../table/journal.ts";
import { lookbacks, reckoners } from "./fetched-parts.ts";
import { type Current, finishedOf } from "./laid-game.ts";
import type { Surroundings } from "./surroundings.ts";

/** The longest that a timer can wait, in milliseconds; a longer one would go off at once. */
const LONGEST = 2 ** 31 - 1;

/** Returns how to show the game that is played now. */
export function createShow(current: Current, { now, post, wake }: Surroundings): () => void {
  /** Fetched when the first game is over. */
  let looks: Awaited<ReturnType<typeof lookbacks>> | null = null;

  const fetchLooks = () => {
    lookbacks().then(
      (fetched) => {
        looks = fetched;
        show();
        // Asked for soon, so fetched now; what can't be fetched is missed when it is asked for.
        reckoners().catch(() => {});
      },
      () => post({ is: "unfetched", message: null }),
    );
  };

  const show = () => {
    const { game } = current;
    if (game === null) return;
    const view = game.table.view(ALL);
    const over = view.place === "hindsight" ? finishedOf(game) : null;
    if (over !== null && looks === null) return fetchLooks();
    const looked = over === null ? null : (looks?.lookBack(over) ?? null);
    const { id, origin } = game.line;
    post({
      is: "view",
      game: { id, origin },
      view,
      ...(looked ?? { hindsight: null, past: null, debrief: null }),
    });
    const due = game.table.nextWake();
    wake(due === null ? null : Math.min(LONGEST, Math.max(0, due - (now() - game.epoch))));
  };

  return show;
}
