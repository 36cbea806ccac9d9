import { useEffect } from "preact/hooks";
import type { NightsView } from "../../session/protocol.ts";
import { useDoor, useScreen } from "../context.tsx";

const FATES = 1000;

/** The same choices on other nights: counted once, by whoever looks first, and as far as it has been counted. */
export function useNights(): NightsView | null {
  const door = useDoor();
  const nights = useScreen((screen) => screen.nights);
  const isCounted = nights !== null && nights.fates === nights.wanted;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for on arriving, not again with every hundred
  useEffect(() => {
    if (!isCounted) door.send({ is: "nights", wanted: FATES });
  }, [door]);
  return nights;
}
