import { scalePoint } from "d3-scale";
import { RATINGS, type Rating } from "../../sim/world/ratings.ts";
import { useSpeech } from "../context.tsx";

/** A rating with the moment at which it was given, in words; null when it was not given. */
export interface Rated {
  readonly label: string;
  readonly rating: Rating | null;
}

const WIDTH = 300;
const HEIGHT = 76;

/** Ratings of one decision in different lights, on one scale and in words. The last one is the ring. */
export function Scale({ rated }: { readonly rated: readonly Rated[] }) {
  const { say } = useSpeech();
  const x = scalePoint<Rating>(RATINGS, [30, WIDTH - 30]);
  const y = HEIGHT / 2;
  const given = rated.flatMap(({ rating }) => (rating === null ? [] : [x(rating) ?? 0]));
  return (
    <>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} class="gap__scale" aria-hidden="true">
        <line x1="30" y1={y} x2={WIDTH - 30} y2={y} class="gap__line" />
        {RATINGS.map((rating) => (
          <circle key={rating} cx={x(rating)} cy={y} r="3" class="gap__tick" />
        ))}
        {given.slice(1).map((to, place) => (
          // A shift is its place in the order of ratings.
          <line key={place} x1={given[place]} y1={y} x2={to} y2={y} class="gap__shift" />
        ))}
        {given.map((cx, place) => (
          <circle
            key={place}
            cx={cx}
            cy={y}
            r={9 + 5 * place}
            class={place === 0 ? "gap__then" : place === 1 ? "gap__now" : "gap__other"}
          />
        ))}
      </svg>
      <dl class="gap__words">
        {rated.map(({ label, rating }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{say(rating ?? "debrief.notRated")}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** The labels of the lights in which a decision can be rated. */
export function useLights() {
  const { say } = useSpeech();
  return {
    knew: say("debrief.otherGapThen"),
    after: say("debrief.otherGapAfter"),
    other: say("debrief.otherGapOther"),
  };
}
