import { scaleLinear } from "d3-scale";
import { line as pathOf } from "d3-shape";
import type { Forecast } from "../../table/protocol.ts";
import { useSpeech } from "../context.tsx";

/** Fewer say nothing. */
const ENOUGH = 20;

const SIZE = 220;
const EDGE = 30;

/** How sure one was against how often one was right; only from twenty predictions on. */
export function Calibration({ forecasts }: { readonly forecasts: readonly Forecast[] }) {
  const { say } = useSpeech();
  if (forecasts.length < ENOUGH)
    return <p class="about">{say("further.calibrationFew", { count: forecasts.length })}</p>;
  const levels = [...new Set(forecasts.map(({ sure }) => sure))].sort((a, b) => a - b);
  const points = levels.map((sure) => {
    const made = forecasts.filter((one) => one.sure === sure);
    const right = made.filter((one) => one.right).length;
    return { sure, right, count: made.length };
  });
  const x = scaleLinear([40, 100], [EDGE, SIZE - EDGE]);
  const y = scaleLinear([0, 100], [SIZE - EDGE, EDGE]);
  const path = pathOf<(typeof points)[number]>(
    ({ sure }) => x(sure),
    ({ right, count }) => y((100 * right) / count),
  )(points);
  return (
    <figure class="chart calibration">
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
        <line x1={x(40)} y1={y(40)} x2={x(100)} y2={y(100)} class="calibration__even" />
        <path d={path ?? ""} class="calibration__line" />
        {points.map(({ sure, right, count }) => (
          <g key={sure}>
            <circle cx={x(sure)} cy={y((100 * right) / count)} r="5" class="calibration__point" />
            <text x={x(sure)} y={SIZE - 8} class="calibration__label">
              {sure}%
            </text>
          </g>
        ))}
      </svg>
      <figcaption>{say("further.calibrationCaption", { count: forecasts.length })}</figcaption>
      <ul>
        {points.map(({ sure, right, count }) => (
          <li key={sure}>{say("further.calibrationRow", { sure, right, count })}</li>
        ))}
      </ul>
    </figure>
  );
}
