import { scaleLinear } from "d3-scale";
import type { BeliefView } from "../../views/debrief/study-view.ts";
import { useSpeech } from "../context.tsx";

const WIDTH = 200;
const ROW = 22;
const EDGE = 8;

function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}

/** What could be believed of one unknown: open ring before anything was heard, full dot at the decision. */
export function BeliefChart({ belief }: { readonly belief: BeliefView }) {
  const { say, line } = useSpeech();
  const x = scaleLinear([0, 1], [EDGE, WIDTH - EDGE]);
  return (
    <figure class="chart belief">
      <figcaption class="belief__asks">{say(belief.asks)}</figcaption>
      <table class="table belief__table">
        <thead>
          <tr>
            <td />
            <td class="belief__drawn" />
            <th scope="col">{say("further.beforeHearing")}</th>
            <th scope="col">{say("further.atDecision")}</th>
          </tr>
        </thead>
        <tbody>
          {belief.outcomes.map(({ says, before, then, was }) => (
            <tr key={line(says)}>
              <th scope="row">
                {line(says)}
                {was ? <em> ({say("further.itWas")})</em> : null}
              </th>
              <td class="belief__drawn" aria-hidden="true">
                <svg viewBox={`0 0 ${WIDTH} ${ROW}`} class="belief__line" aria-hidden="true">
                  <line x1={x(0)} x2={x(1)} y1={ROW / 2} y2={ROW / 2} class="belief__axis" />
                  <line x1={x(before)} x2={x(then)} y1={ROW / 2} y2={ROW / 2} class="belief__shift" />
                  <circle cx={x(before)} cy={ROW / 2} r="5" class="belief__before" />
                  <circle cx={x(then)} cy={ROW / 2} r="5" class="belief__then" />
                </svg>
              </td>
              <td class="table__number">{percent(before)}</td>
              <td class="table__number">{percent(then)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
