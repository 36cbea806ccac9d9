import "../styles/hindsight.css";
import "../styles/debrief.css";
import type { ComponentChildren, ComponentType } from "preact";
import type { GameView } from "../../table/protocol.ts";
import type { HindsightView } from "../../views/hindsight.ts";
import { useActions, useDoor, useScreen } from "../context.tsx";
import { Further } from "../further/Further.tsx";
import { Buoy } from "./Buoy.tsx";
import { Card } from "./Card.tsx";
import { Dark } from "./Dark.tsx";
import { Day } from "./Day.tsx";
import { Ebb } from "./Ebb.tsx";
import { Fork } from "./Fork.tsx";
import { Gap } from "./Gap.tsx";
import { Intention } from "./Intention.tsx";
import { Judges } from "./Judges.tsx";
import { Knew } from "./Knew.tsx";
import { Nights } from "./Nights.tsx";
import { Other } from "./Other.tsx";
import { Outcome } from "./Outcome.tsx";
import { RateAgain } from "./RateAgain.tsx";
import { Reality } from "./Reality.tsx";
import type { StepProps } from "./Step.tsx";
import { STEPS, type StepName } from "./steps.ts";
import { Word } from "./Word.tsx";

const ROOMS: Readonly<Record<StepName, ComponentType<StepProps>>> = {
  word: Word,
  knew: Knew,
  outcome: Outcome,
  again: RateAgain,
  gap: Gap,
  ebb: Ebb,
  day: Day,
  nights: Nights,
  other: Other,
  buoy: Buoy,
  dark: Dark,
  fork: Fork,
  judges: Judges,
  reality: Reality,
  intention: Intention,
  card: Card,
};

interface Props {
  readonly view: GameView;
  readonly hindsight: HindsightView;
}

/** Hindsight: one step at a time, each for as long as one likes; or looking for oneself. */
export function Hindsight({ view, hindsight }: Props): ComponentChildren {
  const step = useScreen((screen) => screen.step);
  const further = useScreen((screen) => screen.further);
  const { takeStep } = useActions();
  const door = useDoor();
  const name = STEPS[step] ?? "word";
  if (further !== null) return <Further view={view} hindsight={hindsight} />;
  const Room = ROOMS[name];
  const onNext = () => {
    const next = Math.min(STEPS.length - 1, step + 1);
    takeStep(next);
    // So that whoever leaves can go on here.
    door.note({ is: "step", step: STEPS[next] ?? name });
  };
  return <Room key={name} view={view} hindsight={hindsight} onNext={onNext} />;
}
