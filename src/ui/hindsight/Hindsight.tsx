import "../styles/hindsight.css";
import "../styles/debrief.css";
import type { ComponentChildren, ComponentType } from "preact";
import { useCallback } from "preact/hooks";
import type { Step as StepOf } from "../../table/debrief.ts";
import type { GameView } from "../../table/protocol.ts";
import type { HindsightView } from "../../views/hindsight.ts";
import { useDoor, useScreen } from "../context.tsx";
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
import { Word } from "./Word.tsx";

const ROOMS: Readonly<Record<StepOf, ComponentType<StepProps>>> = {
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
  const further = useScreen((screen) => screen.further);
  const door = useDoor();
  const onNext = useCallback(() => door.act({ type: "next" }), [door]);
  const { step } = view;
  if (further !== null) return <Further view={view} hindsight={hindsight} />;
  if (step === null) return null;
  const Room = ROOMS[step.name];
  return <Room key={step.name} view={view} hindsight={hindsight} onNext={onNext} />;
}
