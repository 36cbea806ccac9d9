import type { ReferenceView } from "../../views/hindsight.ts";
import { useSpeech } from "../context.tsx";
import type { StepProps } from "./Hindsight.tsx";
import { Step } from "./Step.tsx";

/** Where something can be read. The address is shown, not loaded: the game asks nothing of other sites. */
export function References({ references }: { readonly references: readonly ReferenceView[] }) {
  return (
    <ul class="references">
      {references.map(({ title, publisher, date, url }) => (
        <li key={url}>
          <a href={url} rel="noreferrer noopener" target="_blank">
            {title}
          </a>
          , {publisher}, {date}
        </li>
      ))}
    </ul>
  );
}

/** What nobody knew, what really happened, and what a colleague chose. */
export function Reality({ hindsight, onNext }: StepProps) {
  const { say, line } = useSpeech();
  const { truths, reality, colleague } = hindsight;
  return (
    <Step title={say("reality")} next={say("next")} onNext={onNext}>
      <p class="about">{say("realityAbout")}</p>
      {reality.story.map((part) => (
        <p key={part.nl}>{say(part)}</p>
      ))}
      <details>
        <summary>{say("references")}</summary>
        <References references={reality.references} />
      </details>
      <h2>{say("truths")}</h2>
      <dl class="truths">
        {truths.map(({ id, asks, was }) => (
          <div key={id} class="truths__item">
            <dt>{say(asks)}</dt>
            <dd>{line(was)}</dd>
          </div>
        ))}
      </dl>
      <h2>{say("colleague")}</h2>
      <blockquote class="colleague">
        <p>{say(colleague.note)}</p>
        <footer>
          {say(colleague.who)}: {colleague.chose.map((choice) => say(choice)).join(" ")}
        </footer>
      </blockquote>
    </Step>
  );
}
