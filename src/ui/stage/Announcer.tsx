import { useEffect, useRef, useState } from "preact/hooks";
import { useScreen, useSpeech } from "../context.tsx";

/** Per cents of the clock at which a listener is told. */
const HALF = 50;
const RED = 80;

/** Says what matters to who listens: what rings, and when the clock is at half and nearly empty. Never every second. */
export function Announcer() {
  const { say } = useSpeech();
  const view = useScreen((screen) => screen.view);
  const [message, setMessage] = useState("");
  const told = useRef(0);
  const ringing = view?.desk.decision?.interruptions.find(({ state }) => state === "ringing");
  const rings = ringing === undefined ? null : say(ringing.rings);
  const decision = view?.desk.decision?.id;

  useEffect(() => {
    if (rings !== null) setMessage(`${say("rings")}: ${rings}`);
  }, [rings, say]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new decision starts a new clock
  useEffect(() => {
    told.current = 0;
  }, [decision]);

  useEffect(() => {
    if (view === null || view.clock.state !== "running") return;
    const { left, total } = view.clock;
    const timers = [HALF, RED].flatMap((share) => {
      const wait = left - (total * (100 - share)) / 100;
      if (wait < 0 || told.current >= share) return [];
      return [
        setTimeout(() => {
          told.current = share;
          setMessage(say(share === HALF ? "halfTime" : "redTime"));
        }, wait),
      ];
    });
    return () => timers.forEach(clearTimeout);
  }, [view, say]);

  return (
    <p class="visually-hidden" role="status" aria-live="polite">
      {message}
    </p>
  );
}
