import { scaleLinear } from "d3-scale";
import type { ExitsView, ExitView } from "../../views/debrief/last-exits.ts";
import { useSpeech } from "../context.tsx";

const WIDTH = 320;
const ROW = 14;
/** The least that a bar is wide, so that a way that was open for a moment can be seen. */
const THIN = 4;

function Exit({ exit, from, until }: { readonly exit: ExitView; readonly from: number; readonly until: number }) {
  const { say, line } = useSpeech();
  const x = scaleLinear([from, Math.max(from + 1, until)], [0, WIDTH - THIN]);
  return (
    <li class={`exits__item exits__item--${exit.closed}`}>
      <p>
        <strong>{say(exit.says)}</strong>
      </p>
      <svg viewBox={`0 0 ${WIDTH} ${ROW}`} preserveAspectRatio="none" class="exits__bar" aria-hidden="true">
        <line x1="0" x2={WIDTH} y1={ROW / 2} y2={ROW / 2} class="exits__axis" />
        <rect x={x(exit.from)} width={x(exit.until) - x(exit.from) + THIN} y="3" height="8" class="exits__open" />
      </svg>
      <p class="about">
        {say(`further.closed-${exit.closed}`)}, {say("further.untilMoment", { moment: { moment: exit.until } })}
        {exit.because === null ? "" : `. ${line(exit.because)}`}
      </p>
    </li>
  );
}

/** The ways of one decision: the one that was taken and those that shut by themselves as bars, the others in a list. */
function Decision({ exits }: { readonly exits: readonly ExitView[] }) {
  const { say } = useSpeech();
  const from = Math.min(...exits.map((exit) => exit.from));
  const until = Math.max(...exits.map((exit) => exit.until));
  const drawn = exits.filter(({ closed }) => closed !== "chose-otherwise");
  const open = exits.filter(({ closed }) => closed === "chose-otherwise");
  return (
    <>
      <ul class="exits">
        {drawn.map((exit) => (
          <Exit key={exit.id} exit={exit} from={from} until={until} />
        ))}
      </ul>
      {open.length === 0 ? null : (
        <>
          <p>{say("further.stillOpen")}</p>
          <ul class="came">
            {open.map(({ id, says }) => (
              <li key={id}>{say(says)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** The ways of each decision, each decision behind its own fold. */
export function ExitChart({ view }: { readonly view: ExitsView }) {
  const { say } = useSpeech();
  const questions = new Map<string, ExitView[]>();
  for (const exit of view.exits) {
    const decision = exit.id.slice(0, exit.id.indexOf("/"));
    questions.set(decision, [...(questions.get(decision) ?? []), exit]);
  }
  return [...questions].map(([decision, exits]) => (
    <details key={decision}>
      <summary>{exits[0] === undefined ? "" : say(exits[0].question)}</summary>
      <Decision exits={exits} />
    </details>
  ));
}
