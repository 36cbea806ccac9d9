import type { ComponentChildren } from "preact";
import type { GameView } from "../../session/protocol.ts";
import type { HindsightView } from "../../views/hindsight.ts";
import { useScreen, useSetScreen } from "../context.tsx";
import { Card } from "./Card.tsx";
import { Day } from "./Day.tsx";
import { Ebb } from "./Ebb.tsx";
import { Gap } from "./Gap.tsx";
import { Judges } from "./Judges.tsx";
import { Nights } from "./Nights.tsx";
import { Outcome } from "./Outcome.tsx";
import { RateAgain } from "./RateAgain.tsx";
import { Reality } from "./Reality.tsx";
import { STEPS } from "./steps.ts";

export interface StepProps {
  readonly view: GameView;
  readonly hindsight: HindsightView;
  readonly onNext: () => void;
}

/** Hindsight: one step at a time, each for as long as one likes. */
export function Hindsight({
  view,
  hindsight,
}: {
  readonly view: GameView;
  readonly hindsight: HindsightView;
}): ComponentChildren {
  const step = useScreen((screen) => screen.step);
  const set = useSetScreen();
  const props = { view, hindsight, onNext: () => set({ step: Math.min(STEPS.length - 1, step + 1) }) };
  switch (STEPS[step]) {
    case "again":
      return <RateAgain {...props} />;
    case "gap":
      return <Gap {...props} />;
    case "ebb":
      return <Ebb {...props} />;
    case "day":
      return <Day {...props} />;
    case "nights":
      return <Nights {...props} />;
    case "judges":
      return <Judges {...props} />;
    case "reality":
      return <Reality {...props} />;
    case "card":
      return <Card {...props} />;
    default:
      return <Outcome {...props} />;
  }
}
