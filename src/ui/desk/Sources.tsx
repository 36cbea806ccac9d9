import { useLayoutEffect, useRef } from "preact/hooks";
import type { DecisionView, SourceView } from "../../views/desk.ts";
import { Action } from "../common/Action.tsx";
import { Prose } from "../common/Prose.tsx";
import { useDoor, useSpeech } from "../context.tsx";
import { Strip, shareOf } from "./Budget.tsx";
import { Opens } from "./Opens.tsx";

interface SourceProps {
  readonly source: SourceView;
  readonly decision: DecisionView;
  readonly now: number;
  /** The telephone rings: calling now is not picking up. */
  readonly ringing: boolean;
  readonly onAsk: () => void;
}

function Source({ source, decision, now, ringing, onAsk }: SourceProps) {
  const { say } = useSpeech();
  const door = useDoor();
  const name = say(source.person.name);
  // Whoever called goes on where the button was: at the answer, which is in sight.
  const answer = useRef<HTMLQuoteElement>(null);
  const called = useRef(false);
  useLayoutEffect(() => {
    if (!called.current || source.answer === null) return;
    answer.current?.focus({ preventScroll: true });
    answer.current?.closest(".source")?.scrollIntoView({ block: "nearest" });
  }, [source.answer]);
  const length = { length: { length: source.minutes } };
  const cost = source.minutes === 0 ? say("costsNothing") : say(source.slow ? "costsTired" : "costs", length);
  const missing = ringing ? say("missesCall") : "";
  return (
    <li class={`source source--${source.state}`}>
      <div class="source__who">
        <h2 class="source__name">{name}</h2>
        <p class="source__role">{say(source.person.role)}</p>
        <p class="source__asks">{say(source.asks)}</p>
      </div>
      <div class="source__act">
        {source.state === "open" ? (
          <Action
            label={[`${say("call")} ${name}`, cost, missing].filter((part) => part !== "").join(", ")}
            onPress={() => {
              called.current = true;
              onAsk();
              door.act({ type: "ask", source: source.id });
            }}
          >
            {say("call")}
          </Action>
        ) : null}
        <p class="source__cost">
          {source.state === "open" ? cost : null}
          {source.state === "answered" ? say("asked") : null}
          {source.state === "no-time" ? say("noTimeLeft", length) : null}
          {source.state === "away" ? say("away") : null}
        </p>
        {source.state === "open" ? (
          <Strip gone={shareOf(decision, now - decision.openedAt)} takes={shareOf(decision, source.minutes)} />
        ) : null}
        {source.state === "open" && ringing ? <p class="source__misses">{missing}</p> : null}
      </div>
      {source.answer === null ? null : (
        <blockquote ref={answer} tabIndex={-1} class="source__answer">
          <Prose text={say(source.answer)} />
          <Opens decision={decision} by={source.id} />
        </blockquote>
      )}
    </li>
  );
}

interface Props {
  readonly decision: DecisionView;
  readonly now: number;
  /** Minutes of story time that one can let go by without calling; 0 when there are none left. */
  readonly aWhile: number;
  readonly onAsk: () => void;
}

/** Everybody who can be called, with what they said. */
export function Sources({ decision, now, aWhile, onAsk }: Props) {
  const { say } = useSpeech();
  const door = useDoor();
  const ringing = decision.interruptions.some(({ state }) => state === "ringing");
  return (
    <div class="sources">
      <p class="about">
        {say("askAbout")}
        {decision.sources.length > 1 ? ` ${say("askNotAll")}` : null}
      </p>
      <ul>
        {decision.sources.map((source) => (
          <Source key={source.id} source={source} decision={decision} now={now} ringing={ringing} onAsk={onAsk} />
        ))}
      </ul>
      {aWhile === 0 ? null : (
        <Action purpose="subtle" onPress={() => door.act({ type: "wait", minutes: aWhile })}>
          {say("aWhile", { length: { length: aWhile } })}
          {ringing ? ` · ${say("missesCall")}` : null}
        </Action>
      )}
    </div>
  );
}
