import { useEffect, useRef, useState } from "preact/hooks";
import type { GameView } from "../../table/protocol.ts";
import { useScreen, useSpeech } from "../context.tsx";
import { COMES_IN } from "../desk/arrivals.ts";

/** How much longer a clock is when somebody added to it, at least, in milliseconds. */
const ADDED = 60_000;

function ringingOf(view: GameView | null) {
  return view?.desk.decision?.interruptions.find(({ state }) => state === "ringing");
}

/** Whether people are still where a sentence about the desk is true. */
function isAtDesk(view: GameView | null): boolean {
  return view?.place === "deliberating" || view?.place === "committing";
}

/**
 * Says what matters to who listens: what rings, what comes in, that the clock stands or runs, and when it is at half and
 * nearly empty. Each once, never the seconds, and nothing that is no longer so.
 */
export function Announcer() {
  const { say, line } = useSpeech();
  const view = useScreen((screen) => screen.view);
  const [message, setMessage] = useState("");
  const told = useRef(0);
  const heard = useRef<GameView | null>(null);
  const speech = useRef(say);
  speech.current = say;
  const decision = view?.desk.decision?.id;

  // biome-ignore lint/correctness/useExhaustiveDependencies: said once, not again in another language
  useEffect(() => {
    const before = heard.current;
    heard.current = view;
    if (view === null || before === null || before.dossier.id !== view.dossier.id) return;
    const news: string[] = [];
    if (isAtDesk(view) && before.clock.state !== view.clock.state) {
      if (view.clock.state === "paused") news.push(say("paused"));
      else if (before.clock.state === "paused") news.push(say("goesOn"));
    }
    const isSame = before.desk.decision?.id === decision && before.clock.pace === view.clock.pace;
    if (isAtDesk(before) && isSame && view.clock.total >= before.clock.total + ADDED) news.push(say("extended"));
    const last = before.story.at(-1)?.id ?? -1;
    // Elsewhere the heading says it.
    const fresh = isAtDesk(view) ? view.story.filter(({ id, kind }) => id > last && COMES_IN.includes(kind)) : [];
    news.push(...fresh.map(({ title, says }) => (title === null ? line(says) : `${line(title)}: ${line(says)}`)));
    const known = before.desk.decision?.options ?? [];
    for (const option of view.desk.decision?.options ?? []) {
      const isNew = option.fresh && !known.some(({ id, fresh: was }) => id === option.id && was);
      if (isNew && isAtDesk(view)) news.push(say("opensWay", { option: option.says }));
    }
    const ringing = ringingOf(view);
    if (ringing !== undefined && ringing.id !== ringingOf(before)?.id)
      news.push(`${say("rings")}: ${say(ringing.rings)}`);
    const isOver = before.place !== view.place || (ringing === undefined && ringingOf(before) !== undefined);
    if (news.length > 0) setMessage(news.join(" "));
    else if (isOver) setMessage("");
  }, [view]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new decision starts a new clock
  useEffect(() => {
    told.current = 0;
  }, [decision]);

  useEffect(() => {
    if (view === null || view.clock.state !== "running") return;
    const { left, total, red, looks } = view.clock;
    const moments = [
      ["halfTime", total / 2],
      ["redTime", red],
    ] as const;
    const timers = moments.flatMap(([words, until], place) => {
      const wait = looks + left - until;
      if (wait < 0 || told.current > place) return [];
      return [
        setTimeout(() => {
          told.current = place + 1;
          setMessage(speech.current(words));
        }, wait),
      ];
    });
    return () => timers.forEach(clearTimeout);
    // Only for a view that has just come, since its clock tells what is left from then on.
  }, [view]);

  return (
    <p class="visually-hidden" role="status" aria-live="polite">
      {message}
    </p>
  );
}
