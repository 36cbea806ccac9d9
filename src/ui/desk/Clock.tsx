import { useEffect, useState } from "preact/hooks";
import type { GameView } from "../../table/protocol.ts";
import { Action } from "../common/Action.tsx";
import { Explained } from "../common/Explained.tsx";
import { useCan, useDoor, useScreen, useSpeech } from "../context.tsx";
import { Budget } from "./Budget.tsx";

const SECOND = 1000;
const TWO_MINUTES = 120_000;

/** Milliseconds of the first look and of the real clock that are left, counted on from the last view. */
function useLeft(): { readonly looks: number; readonly left: number } {
  const view = useScreen((screen) => screen.view);
  const viewedAt = useScreen((screen) => screen.viewedAt);
  const [now, setNow] = useState(() => performance.now());
  const running = view?.clock.state === "running";
  useEffect(() => {
    if (!running) return;
    setNow(performance.now());
    const timer = setInterval(() => setNow(performance.now()), SECOND / 4);
    return () => clearInterval(timer);
  }, [running]);
  const { left = 0, looks = 0 } = view?.clock ?? {};
  if (!running) return { looks, left };
  const passed = Math.max(0, now - viewedAt);
  return { looks: Math.max(0, looks - passed), left: Math.max(0, left - Math.max(0, passed - looks)) };
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

/** The time that people really have: the ring, pause, and a little more of it. */
function OwnTime({ clock }: { readonly clock: GameView["clock"] }) {
  const { say } = useSpeech();
  const door = useDoor();
  const { looks, left } = useLeft();
  const paused = useCan("resume");
  const more = Math.floor(clock.room / TWO_MINUTES);
  const state = paused ? "ownPaused" : looks > 0 ? "ownLooks" : "ownTime";
  return (
    <div class={left <= clock.red ? "clock__real clock__real--red" : "clock__real"}>
      <Ring share={clock.total === 0 ? 0 : left / clock.total} />
      <p class="clock__own">
        <span role="timer" class="clock__left">
          <span class="visually-hidden">{say("left")} </span>
          {digits(left)}
        </span>
        <Explained class="clock__word" word={say(state)} means={say("twoClocks", { more })} />
      </p>
      <Action
        purpose={paused ? "primary" : "subtle"}
        onPress={() => door.act(paused ? { type: "resume" } : { type: "pause" })}
      >
        {say(paused ? "resume" : "pause")}
      </Action>
      <Action
        purpose="subtle"
        label={more > 0 ? say("extend") : say("extendEnd")}
        disabled={more === 0}
        onPress={() => door.act({ type: "extend", by: TWO_MINUTES })}
      >
        {say("extendShort")}
      </Action>
    </div>
  );
}

/** The two clocks: what is left of the time in the story, and of one's own. Always in sight. */
export function Clock() {
  const view = useScreen((screen) => screen.view);
  if (view === null || view.desk.decision === null) return null;
  const { clock, desk } = view;
  return (
    <div class="clock">
      <Budget now={desk.time} decision={view.desk.decision} />
      {clock.state === "none" || clock.state === "off" ? null : <OwnTime clock={clock} />}
    </div>
  );
}
