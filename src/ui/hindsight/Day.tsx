import { useScreen, useSetScreen, useSpeech } from "../context.tsx";
import type { StepProps } from "./Hindsight.tsx";
import { PastPanel } from "./PastPanel.tsx";
import { Step } from "./Step.tsx";

/** Press and hold, with a finger, the mouse or the space bar: the water comes back. */
function HoldButton() {
  const { say } = useSpeech();
  const set = useSetScreen();
  const held = useScreen((screen) => screen.held);
  const onKey = (down: boolean) => (event: KeyboardEvent) => {
    if (event.key !== " " && event.key !== "Enter") return;
    event.preventDefault();
    if (!event.repeat) set({ held: down });
  };
  const release = () => set({ held: false });
  return (
    <button
      type="button"
      class="hold"
      aria-pressed={held}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        set({ held: true });
      }}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={onKey(true)}
      onKeyUp={onKey(false)}
      onBlur={release}
      onContextMenu={(event) => event.preventDefault()}
    >
      {say(held ? "held" : "holdToReturn")}
    </button>
  );
}

/** What lies on the sand, and what was seen of it then. */
export function Day({ view, hindsight, onNext }: StepProps) {
  const { say, line } = useSpeech();
  const held = useScreen((screen) => screen.held);
  const { shore } = view.board;
  return (
    <Step title={say("day")} next={say("next")} onNext={onNext}>
      <HoldButton />
      {held ? (
        <PastPanel taken={hindsight.taken.find((taken) => taken.key) ?? null} />
      ) : (
        <>
          <p>{say("dayAbout")}</p>
          <h2>{say("consequences")}</h2>
          <ul class="gullies">
            {shore?.gullies.map(({ id, title, when, buoy, buoySays }) => (
              <li key={id} class={`gullies__item gullies__item--${buoy}`}>
                <strong>{line(when)}</strong>: {line(title)}
                {buoySays === null ? null : <p class="about">{line(buoySays)}</p>}
              </li>
            ))}
          </ul>
          <h2>{say("roadsNotTaken")}</h2>
          <ul>
            {shore?.dry.map(({ id, says }) => (
              <li key={id}>{line(says)}</li>
            ))}
          </ul>
        </>
      )}
    </Step>
  );
}
