import { asWritten } from "../../sim/dossier/words.ts";
import type { HindsightView } from "../../views/hindsight.ts";
import { useSpeech } from "../context.tsx";
import { References } from "../hindsight/Reality.tsx";

const KINDS = ["unknown", "source", "consequence", "judge"] as const;

type Assumption = HindsightView["assumptions"][number];

/** Assumptions of one kind, behind a fold. */
function Kind({
  kind,
  assumptions,
}: {
  readonly kind: Assumption["kind"];
  readonly assumptions: readonly Assumption[];
}) {
  const { say } = useSpeech();
  const these = assumptions.filter((one) => one.kind === kind);
  if (these.length === 0) return null;
  return (
    <details>
      <summary>{say(`further.assumed-${kind}`, { count: these.length })}</summary>
      <ul class="assumptions">
        {these.map(({ about, references }) => (
          <li key={asWritten(about)}>
            {say(about)}
            {references.length === 0 ? null : <References references={references} />}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Every number in the model and where it comes from: first those with a source, then what the makers chose. */
export function Assumptions({ hindsight }: { readonly hindsight: HindsightView }) {
  const { say } = useSpeech();
  const { assumptions } = hindsight;
  const sourced = assumptions.filter(({ references }) => references.length > 0);
  const designed = assumptions.filter(({ references }) => references.length === 0);
  return (
    <>
      <p>{say("further.assumptionsAbout", { sourced: sourced.length, designed: designed.length })}</p>
      <h2>{say("further.sourced")}</h2>
      {KINDS.map((kind) => (
        <Kind key={kind} kind={kind} assumptions={sourced} />
      ))}
      <h2>{say("further.designed")}</h2>
      {KINDS.map((kind) => (
        <Kind key={kind} kind={kind} assumptions={designed} />
      ))}
    </>
  );
}
