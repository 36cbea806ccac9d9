import { useEffect, useRef, useState } from "preact/hooks";
import { useScreen, useSpeech } from "../context.tsx";

/** Per cents of the clock at which a listener is told. */
const HALF = 50;
const RED = 80;

/** What is said aloud when it comes in at the desk; elsewhere the heading says it. */
const COMES_IN: readonly string[] = ["answer", "missed", "landed", "deadline"];

/** The last item of the story, and the call, that a listener has been told of. */
interface Heard {
  readonly item: number;
  readonly call: string | null;
}

/**
 * Says what matters to who listens: what rings, what comes in, and when the clock is at half and nearly empty. Each once,
 * and never the seconds.
 */
export function Announcer() {
  const { say, line } = useSpeech();
  const view = useScreen((screen) => screen.view);
  const [message, setMessage] = useState("");
  const told = useRef(0);
  const heard = useRef<Heard | null>(null);
  const decision = view?.desk.decision?.id;

  // biome-ignore lint/correctness/useExhaustiveDependencies: said once, not again in another language
  useEffect(() => {
    const before = heard.current;
    const ringing = view?.desk.decision?.interruptions.find(({ state }) => state === "ringing");
    heard.current = view === null ? null : { item: view.story.at(-1)?.id ?? -1, call: ringing?.id ?? null };
    if (view === null || before === null) return;
    const atDesk = view.place === "deliberating" || view.place === "committing";
    const fresh = atDesk ? view.story.filter(({ id, kind }) => id > before.item && COMES_IN.includes(kind)) : [];
    const news = fresh.map(({ title, says }) => (title === null ? line(says) : `${line(title)}: ${line(says)}`));
    if (ringing !== undefined && ringing.id !== before.call) news.push(`${say("rings")}: ${say(ringing.rings)}`);
    if (news.length > 0) setMessage(news.join(" "));
  }, [view]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new decision starts a new clock
  useEffect(() => {
    told.current = 0;
  }, [decision]);

  useEffect(() => {
    if (view === null || view.clock.state !== "running") return;
    const { left, total, looks } = view.clock;
    const timers = [HALF, RED].flatMap((share) => {
      const wait = looks + left - (total * (100 - share)) / 100;
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
