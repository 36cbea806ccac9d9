import { scaleLinear } from "d3-scale";
import { stack } from "d3-shape";
import { useId } from "preact/hooks";
import { useSpeech } from "../context.tsx";
import { STANDS } from "../stands.ts";

/** A row of the chart: what it is about, and how often each stand from firmly against to firmly in favour was taken. */
export interface StandRow {
  readonly id: string;
  readonly label: string;
  readonly own: boolean;
  readonly counts: readonly number[];
}

const WIDTH = 320;
const HEIGHT = 16;
const KEYS = [0, 1, 2, 3, 4];

/** Against leans left, in favour leans right, nothing is empty: so the shapes can be told apart without colour. */
function Patterns({ name }: { readonly name: string }) {
  return (
    <defs>
      <pattern id={`${name}-0`} width="4" height="4" patternUnits="userSpaceOnUse">
        <rect width="4" height="4" class="stands__firm" />
        <path d="M0 0L4 4M-1 3L1 5M3 -1L5 1" class="stands__ink" />
      </pattern>
      <pattern id={`${name}-1`} width="8" height="8" patternUnits="userSpaceOnUse">
        <path d="M0 0L8 8" class="stands__thin" />
      </pattern>
      <pattern id={`${name}-3`} width="6" height="6" patternUnits="userSpaceOnUse">
        <circle cx="3" cy="3" r="1.2" class="stands__dot" />
      </pattern>
    </defs>
  );
}

function fillOf(name: string, key: number): string {
  return key === 2 ? "none" : key === 4 ? "currentColor" : `url(#${name}-${key})`;
}

/** How one judge stood on each row, over many nights: five parts of a bar. A table lies behind it. */
export function StandChart({ rows, caption }: { readonly rows: readonly StandRow[]; readonly caption: string }) {
  const { say } = useSpeech();
  const name = useId();
  const names = KEYS.map((key) => say(STANDS[String(key - 2)] ?? "stand-0"));
  return (
    <figure class="chart stands">
      <ul class="stands__key" aria-hidden="true">
        {KEYS.map((key) => (
          <li key={key}>
            <svg viewBox="0 0 16 12" class="stands__swatch" aria-hidden="true">
              <Patterns name={`${name}-key-${key}`} />
              <rect
                x="0.5"
                y="0.5"
                width="15"
                height="11"
                fill={fillOf(`${name}-key-${key}`, key)}
                class="stands__part"
              />
            </svg>
            {names[key]}
          </li>
        ))}
      </ul>
      <ul class="stands__rows" aria-hidden="true">
        {rows.map(({ id, label, own, counts }) => {
          const total = Math.max(
            1,
            counts.reduce((sum, count) => sum + count, 0),
          );
          const x = scaleLinear([0, total], [0, WIDTH]);
          const parts = stack<readonly number[], number>()
            .keys(KEYS)
            .value((row, key) => row[key] ?? 0)([counts]);
          return (
            <li key={id} class={own ? "stands__row stands__row--own" : "stands__row"}>
              <span>
                {label}
                {own ? <em> ({say("debrief.yourChoice")})</em> : null}
              </span>
              <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" class="stands__bar" aria-hidden="true">
                <Patterns name={`${name}-${id}`} />
                {parts.map((part) => {
                  const [low, high] = part[0] ?? [0, 0];
                  return (
                    <rect
                      key={part.key}
                      x={x(low)}
                      width={Math.max(0, x(high) - x(low))}
                      height={HEIGHT}
                      fill={fillOf(`${name}-${id}`, part.key)}
                      class="stands__part"
                    />
                  );
                })}
              </svg>
            </li>
          );
        })}
      </ul>
      <figcaption>{caption}</figcaption>
      <details>
        <summary>{say("further.asTable")}</summary>
        <div class="scrolls">
          <table class="table">
            <thead>
              <tr>
                <td />
                {names.map((one) => (
                  <th key={one} scope="col">
                    {one}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, label, counts }) => (
                <tr key={id}>
                  <th scope="row">{label}</th>
                  {KEYS.map((key) => (
                    <td key={key} class="table__number">
                      {counts[key] ?? 0}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
