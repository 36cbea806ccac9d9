import { useEffect } from "preact/hooks";
import type { NightsView } from "../../table/protocol.ts";
import { useDoor, useScreen } from "../context.tsx";

const FATES = 1000;

/**
 * The same choices on other nights that agree with what was known at the first key decision; counted by whoever looks, as
 * long as somebody looks, and as far as it has been counted.
 * @param any all nights instead, also those that could be ruled out
 */
export function useNights(any = false): NightsView | null {
  const door = useDoor();
  const nights = useScreen((screen) => (any ? screen.anyNights : screen.nights));
  const focus = useScreen(({ hindsight }) => hindsight?.focus?.id);
  const keys = useScreen(({ hindsight }) => hindsight?.taken.filter(({ key }) => key).length ?? 0);
  const isCounted = nights !== null && nights.fates === nights.wanted && (any || nights.decisions.length === keys);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for on arriving, not again with every hundred
  useEffect(() => {
    if (isCounted || focus === undefined) return;
    door.send({ is: "nights", wanted: FATES, of: any ? null : focus });
    return () => door.send({ is: "rest" });
  }, [door, any, focus]);
  return nights;
}
