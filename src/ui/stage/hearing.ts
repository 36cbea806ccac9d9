import type { Beat, Gesture } from "../../board/plan.ts";
import type { ScreenStore } from "../store.ts";
import { TEXTS } from "../texts.ts";

/** What is heard at the beats of a gesture, as captions for who cannot hear it. */
export function hear(screen: ScreenStore, gesture: Gesture, beat: Beat): void {
  if (beat.name === "horn") screen.setState({ caption: TEXTS["sound-horn"] });
  if (gesture.kind === "ebb" && beat.name === "water") screen.setState({ caption: TEXTS["sound-ebb"] });
  if (beat.name === "gull") screen.setState({ caption: TEXTS["sound-gull"] });
  // The words come when the ship is there; until then there is only the sea.
  if (gesture.kind === "arrival" && beat.name === "cause") screen.setState({ arriving: false });
  if (beat.name === "end") screen.setState({ caption: null, arriving: false });
}
