import type { DecisionView } from "../../views/desk.ts";
import { useSpeech } from "../context.tsx";
import { MOMENT } from "../words/dictionary.ts";

/** In minutes; over more than a day the day itself says enough, and two dates do not fit beside each other. */
const DAY = 1440;
/** The width of the bar in its own units: per cents. */
const WHOLE = 100;
/** Below this share the time in the story is nearly gone. */
const SCARCE = 20;

interface BarProps {
  /** Shares of the whole, in per cent: gone already, and what something would take of it. */
  readonly gone: number;
  readonly takes?: number;
}

/** The time in the story as a strip: what is gone, what something would take, and what is left. */
export function Strip({ gone, takes = 0 }: BarProps) {
  return (
    <svg class="strip" viewBox={`0 0 ${WHOLE} 4`} preserveAspectRatio="none" aria-hidden="true">
      <rect class="strip__left" width={WHOLE} height="4" />
      <rect class="strip__gone" width={Math.min(WHOLE, gone)} height="4" />
      <rect class="strip__takes" x={gone} width={Math.min(takes, Math.max(0, WHOLE - gone))} height="4" />
    </svg>
  );
}

/** Shares of the time that a decision has in the story. */
export function shareOf(decision: Pick<DecisionView, "openedAt" | "deadline">, minutes: number): number {
  const length = decision.deadline - decision.openedAt;
  return length <= 0 ? WHOLE : (WHOLE * minutes) / length;
}

interface Props {
  readonly now: number;
  readonly decision: DecisionView;
}

/** Where the story is, and what is left of its time: a budget, of which every call takes a part. */
export function Budget({ now, decision }: Props) {
  const { say } = useSpeech();
  const { deadline } = decision;
  const left = Math.max(0, deadline - now);
  const gone = shareOf(decision, now - decision.openedAt);
  return (
    <div class={WHOLE - gone < SCARCE ? "budget budget--scarce" : "budget"}>
      <p class="budget__now">{say(MOMENT, { moment: { moment: now, beside: left === 0 ? now : deadline } })}</p>
      <p class="budget__left">
        {left === 0 ? say("storyOver") : say("storyLeft", { left: { length: left } })}
        {left === 0 ? null : (
          <span class={left > DAY ? "visually-hidden" : undefined}>
            {say("storyUntil", { moment: { moment: deadline, beside: now } })}
          </span>
        )}
      </p>
      <Strip gone={gone} />
    </div>
  );
}
