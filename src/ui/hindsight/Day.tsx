import type { Gully } from "../../views/board-view.ts";
import { useActions, useScreen, useSpeech } from "../context.tsx";
import { PastPanel } from "./PastPanel.tsx";
import { Step, type StepProps } from "./Step.tsx";

/** Press and hold, with a finger, the mouse or the space bar: the water comes back. */
function HoldButton() {
  const { say } = useSpeech();
  const { holdWater } = useActions();
  const held = useScreen((screen) => screen.held);
  const onKey = (down: boolean) => (event: KeyboardEvent) => {
    if (event.key !== " " && event.key !== "Enter") return;
    event.preventDefault();
    if (!event.repeat) holdWater(down);
  };
  const release = () => holdWater(false);
  return (
    <button
      type="button"
      class="hold"
      aria-pressed={held}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        holdWater(true);
      }}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={onKey(true)}
      onKeyUp={onKey(false)}
      onBlur={release}
      onContextMenu={(event) => event.preventDefault()}
    >
      {say(held ? "held" : "debrief.holdToReturn")}
    </button>
  );
}

/** The buoys that were laid, and whether what was expected came: so it was promised when they were laid. */
function Expected() {
  const { say } = useSpeech();
  const predictions = useScreen((screen) => screen.debrief?.predictions);
  const laid = predictions?.filter(({ about }) => about === "buoy") ?? [];
  // The same buoy can be laid twice; it comes out one way.
  const buoys = [...new Map(laid.map((buoy) => [buoy.subject, buoy])).values()];
  if (buoys.length === 0) return null;
  return (
    <>
      <h2>{say("debrief.expected")}</h2>
      <ul class="predictions">
        {buoys.map(({ subject, says, right, by }) => (
          <li key={subject}>
            {say(says)} <strong>{say(right ? "debrief.right" : "debrief.wrong")}</strong>
            {by === null ? null : <span class="about"> ({say("debrief.came", { title: by })})</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** So many gullies are told; the others are a tap away. */
const MOST = 5;

/** The gullies that tell most: what was big and could be known first, in the order in which they came. */
function tellingOf(gullies: readonly Gully[]): readonly Gully[] {
  const weight = ({ big, buoySays }: Gully) => (big ? 1 : 0) + (buoySays === null ? 0 : 2);
  const chosen = new Set(gullies.toSorted((a, b) => weight(b) - weight(a)).slice(0, MOST));
  return gullies.filter((gully) => chosen.has(gully));
}

function Gullies({ gullies }: { readonly gullies: readonly Gully[] }) {
  const { line } = useSpeech();
  return (
    <ul class="gullies">
      {gullies.map(({ id, title, when, buoy, buoySays }) => (
        <li key={id} class={`gullies__item gullies__item--${buoy}`}>
          <strong>{line(when)}</strong>: {line(title)}
          {buoySays === null ? null : <p class="about">{line(buoySays)}</p>}
        </li>
      ))}
    </ul>
  );
}

/** What lies on the sand, and what was seen of it then. */
export function Day({ view, hindsight, onNext }: StepProps) {
  const { say, line } = useSpeech();
  const held = useScreen((screen) => screen.held);
  const { shore } = view.board;
  const gullies = shore?.gullies ?? [];
  const first = tellingOf(gullies);
  return (
    <Step title={say("debrief.day")} next={say("next")} onNext={onNext}>
      <HoldButton />
      {held ? (
        <PastPanel taken={hindsight.focus} />
      ) : (
        <>
          <p>{say("debrief.dayAbout")}</p>
          <Expected />
          <h2>{say("debrief.consequences")}</h2>
          <Gullies gullies={first} />
          {first.length === gullies.length ? null : (
            <details>
              <summary>{say("debrief.allGullies", { count: gullies.length })}</summary>
              <Gullies gullies={gullies} />
            </details>
          )}
          {shore === null || shore.dry.length === 0 ? null : (
            <details>
              <summary>{say("debrief.roadsNotTaken")}</summary>
              <ul class="came">
                {shore.dry.map(({ id, says }) => (
                  <li key={id}>{line(says)}</li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </Step>
  );
}
