import type { OptionView } from "../../views/desk.ts";
import { useDoor, useSpeech } from "../context.tsx";

function Option({ option, deadline, now }: { readonly option: OptionView } & Omit<Props, "options">) {
  const { say, line } = useSpeech();
  const door = useDoor();
  const { because, state } = option;
  const why = because === null ? "" : line(because);
  const notes = [
    option.fresh ? `${say("newWay")} ${why}` : "",
    option.minutes > 0 ? say("takes", { length: { length: option.minutes } }) : "",
    option.sustained ? say("mustHold", { moment: { moment: deadline, beside: now } }) : "",
    state === "no-time" ? say("noTimeForOption") : "",
    state === "shut" ? `${say("shut")} ${why}` : "",
  ].filter((note) => note !== "");
  return (
    <li>
      <button
        type="button"
        class={`option option--${state}`}
        disabled={state !== "open"}
        onClick={() => door.act({ type: "pick", option: option.id })}
      >
        <span class="option__says">{say(option.says)}</span>
        <span class="option__means">{say(state === "shut" ? (option.shut ?? option.means) : option.means)}</span>
        {notes.length > 0 ? <span class="option__notes">{notes.join(" · ")}</span> : null}
      </button>
    </li>
  );
}

interface Props {
  readonly options: readonly OptionView[];
  /** Until when one has to wait for waiting to count, in minutes since the start. */
  readonly deadline: number;
  /** The moment of the story, in minutes since the start. */
  readonly now: number;
}

/** The acts one can decide on. */
export function Options({ options, deadline, now }: Props) {
  return (
    <ul class="options">
      {options.map((option) => (
        <Option key={option.id} option={option} deadline={deadline} now={now} />
      ))}
    </ul>
  );
}
