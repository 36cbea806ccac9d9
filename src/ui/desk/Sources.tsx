import { useEffect, useRef } from "preact/hooks";
import type { SourceView } from "../../views/desk.ts";
import { Action } from "../common/Action.tsx";
import { Prose } from "../common/Prose.tsx";
import { useDoor, useSpeech } from "../context.tsx";

function Source({ source }: { readonly source: SourceView }) {
  const { say } = useSpeech();
  const door = useDoor();
  const name = say(source.person.name);
  // Whoever called by keyboard goes on where the button was: at the answer.
  const answer = useRef<HTMLQuoteElement>(null);
  const called = useRef(false);
  useEffect(() => {
    if (called.current && source.answer !== null) answer.current?.focus({ preventScroll: true });
  }, [source.answer]);
  const cost = say(source.slow ? "costsTired" : "costs", { length: { length: source.minutes } });
  return (
    <li class={`source source--${source.state}`}>
      <div class="source__who">
        <h3 class="source__name">{name}</h3>
        <p class="source__role">{say(source.person.role)}</p>
        <p class="source__asks">{say(source.asks)}</p>
      </div>
      <div class="source__act">
        {source.state === "open" ? (
          <Action
            label={`${say("call")} ${name}, ${cost}`}
            onPress={() => {
              called.current = true;
              door.act({ type: "ask", source: source.id });
            }}
          >
            {say("call")}
          </Action>
        ) : null}
        <p class="source__cost">
          {source.state === "open" ? cost : null}
          {source.state === "answered" ? say("asked") : null}
          {source.state === "no-time" ? say("noTimeLeft") : null}
          {source.state === "away" ? say("away") : null}
        </p>
      </div>
      {source.answer === null ? null : (
        <blockquote ref={answer} tabIndex={-1} class="source__answer">
          <Prose text={say(source.answer)} />
        </blockquote>
      )}
    </li>
  );
}

interface Props {
  readonly sources: readonly SourceView[];
  /** Minutes of story time that one can let go by without calling; 0 when there are none left. */
  readonly aWhile: number;
}

/** Everybody who can be called, with what they said. */
export function Sources({ sources, aWhile }: Props) {
  const { say } = useSpeech();
  const door = useDoor();
  return (
    <div class="sources">
      <p class="about">{say("askAbout")}</p>
      <ul>
        {sources.map((source) => (
          <Source key={source.id} source={source} />
        ))}
      </ul>
      {aWhile === 0 ? null : (
        <Action purpose="subtle" onPress={() => door.act({ type: "wait", minutes: aWhile })}>
          {say("aWhile", { length: { length: aWhile } })}
        </Action>
      )}
    </div>
  );
}
