import { useEffect, useState } from "preact/hooks";
import { Action } from "../common/Action.tsx";
import { useDoor, useScreen, useSpeech } from "../context.tsx";

const SECOND = 1000;
const TWO_MINUTES = 120_000;

/** Milliseconds left on the real clock, counted on from the last view. */
function useLeft(): number {
  const { view, viewedAt } = useScreen((screen) => screen);
  const [now, setNow] = useState(() => performance.now());
  const running = view?.clock.state === "running";
  useEffect(() => {
    if (!running) return;
    setNow(performance.now());
    const timer = setInterval(() => setNow(performance.now()), SECOND / 4);
    return () => clearInterval(timer);
  }, [running]);
  const { left = 0, looks = 0 } = view?.clock ?? {};
  return running ? Math.max(0, left - Math.max(0, now - viewedAt - looks)) : left;
}

function digits(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / SECOND);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** A ring that burns down. */
function Ring({ share }: { readonly share: number }) {
  const around = 2 * Math.PI * 15;
  return (
    <svg class="clock__ring" viewBox="0 0 36 36" aria-hidden="true">
      <circle cx="18" cy="18" r="15" class="clock__ring-track" />
      <circle
        cx="18"
        cy="18"
        r="15"
        class="clock__ring-left"
        stroke-dasharray={`${around * share} ${around}`}
        transform="rotate(-90 18 18)"
      />
    </svg>
  );
}

/** The two clocks: the hour in the story, and the time that is really left. */
export function Clock() {
  const { say } = useSpeech();
  const door = useDoor();
  const view = useScreen((screen) => screen.view);
  const left = useLeft();
  if (view === null || view.desk.decision === null) return null;
  const { clock, desk } = view;
  const { deadline } = view.desk.decision;
  const red =
    desk.decision !== null && (desk.decision.gone >= 80 || (clock.state === "running" && left < clock.total / 5));
  return (
    <div class={red ? "clock clock--red" : "clock"}>
      <p class="clock__story">
        <strong>{say(MOMENT, { moment: { moment: desk.time, beside: deadline } })}</strong>{" "}
        <span>{say("until", { moment: { moment: deadline, beside: desk.time } })}</span>
      </p>
      {clock.state === "none" || clock.state === "off" ? null : (
        <div class="clock__real">
          <Ring share={clock.total === 0 ? 0 : left / clock.total} />
          <span role="timer" class="clock__left">
            <span class="visually-hidden">{say("left")} </span>
            {digits(left)}
          </span>
          <Action
            purpose="subtle"
            onPress={() => door.act(clock.state === "paused" ? { type: "resume" } : { type: "pause", reason: "asked" })}
          >
            {say(clock.state === "paused" ? "resume" : "pause")}
          </Action>
          <Action purpose="subtle" label={say("extend")} onPress={() => door.act({ type: "extend", by: TWO_MINUTES })}>
            {say("extendShort")}
          </Action>
        </div>
      )}
    </div>
  );
}

const MOMENT = { nl: "{moment}", en: "{moment}" };
