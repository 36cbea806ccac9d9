import { scaleSymlog } from "d3-scale";
import type { ExitsView } from "../../views/debrief/exits.ts";
import { useSpeech } from "../context.tsx";
import { WORDS } from "../hindsight/words.ts";

const WIDTH = 320;
const ROW = 14;
const DAY = 1440;

/** Ways and powers as bars over time: a bar ends where the way closed. The scale is wide for hours and narrow for years. */
export function ExitChart({ view }: { readonly view: ExitsView }) {
  const { say, line } = useSpeech();
  const x = scaleSymlog([0, Math.max(DAY, view.ends)], [0, WIDTH]).constant(DAY / 4);
  return (
    <ul class="exits">
      {view.exits.map((exit) => (
        <li key={exit.id} class={`exits__item exits__item--${exit.closed}`}>
          <p>
            <strong>{say(exit.says)}</strong>
          </p>
          <svg viewBox={`0 0 ${WIDTH} ${ROW}`} preserveAspectRatio="none" class="exits__bar" aria-hidden="true">
            <line x1="0" x2={WIDTH} y1={ROW / 2} y2={ROW / 2} class="exits__axis" />
            <rect
              x={x(exit.from)}
              width={Math.max(3, x(exit.until) - x(exit.from))}
              y="3"
              height="8"
              class="exits__open"
            />
          </svg>
          <p class="about">
            {say(WORDS.untilMoment, { moment: { moment: exit.until } })}; {say(WORDS[`closed-${exit.closed}`])}
            {exit.because === null ? "" : `. ${line(exit.because)}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
