import type { HindsightView } from "../../views/hindsight.ts";
import { useSpeech } from "../context.tsx";
import { References } from "../hindsight/Reality.tsx";
import { FURTHER } from "./words.ts";

const KINDS = ["unknown", "source", "consequence", "judge"] as const;

/** Every number in the model and where it comes from: first those with a source, then what the makers chose. */
export function Assumptions({ hindsight }: { readonly hindsight: HindsightView }) {
  const { say } = useSpeech();
  const { assumptions } = hindsight;
  const sourced = assumptions.filter(({ references }) => references.length > 0);
  const designed = assumptions.filter(({ references }) => references.length === 0);
  return (
    <>
      <p>{say(FURTHER.assumptionsAbout, { sourced: sourced.length, designed: designed.length })}</p>
      <h2>{say(FURTHER.sourced)}</h2>
      <ul class="assumptions">
        {sourced.map(({ kind, about, references }) => (
          <li key={`${kind}${about.nl}`}>
            {say(about)}
            <References references={references} />
          </li>
        ))}
      </ul>
      <h2>{say(FURTHER.designed)}</h2>
      {KINDS.map((one) => {
        const these = designed.filter(({ kind }) => kind === one);
        return these.length === 0 ? null : (
          <details key={one}>
            <summary>{say(FURTHER[`assumed-${one}`], { count: these.length })}</summary>
            <ul class="came">
              {these.map(({ about }) => (
                <li key={about.nl}>{say(about)}</li>
              ))}
            </ul>
          </details>
        );
      })}
    </>
  );
}
