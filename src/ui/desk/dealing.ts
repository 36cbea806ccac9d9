import { putAside, READ } from "../aside.ts";
import { useActions, useScreen } from "../context.tsx";

/** Marks what came in at a decision as dealt with, by the items of the story: it does not wait at the foot of the desk. */
export function useDealing(decision: string): (items: readonly number[]) => void {
  const { dealWith } = useActions();
  const read = useScreen((screen) => screen.read);
  const game = useScreen((screen) => screen.game?.id ?? "");
  return (items) => {
    const fresh = items.filter((id) => !read.includes(id));
    if (fresh.length === 0) return;
    const dealt = [...read, ...fresh];
    dealWith(dealt);
    putAside(game, decision, { [READ]: dealt });
  };
}
