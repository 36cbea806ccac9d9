import type { HindsightView } from "../../views/hindsight.ts";
import { useSpeech } from "../context.tsx";
import { References } from "../hindsight/Reality.tsx";

/** Every number in the model and where it comes from. */
export function Assumptions({ hindsight }: { readonly hindsight: HindsightView }) {
  const { say } = useSpeech();
  return (
    <ul class="assumptions">
      {hindsight.assumptions.map(({ about, references }) => (
        <li key={about.nl}>
          {say(about)}
          {references.length === 0 ? (
            <span class="about">: {say("design")}</span>
          ) : (
            <References references={references} />
          )}
        </li>
      ))}
    </ul>
  );
}
