import { useId } from "preact/hooks";

interface Props<T> {
  readonly question: string;
  readonly answers: readonly { readonly value: T; readonly label: string }[];
  readonly given?: T | null;
  readonly onTap: (value: T) => void;
}

/** A question that is answered with one tap. */
export function Tap<T extends string>({ question, answers, given = null, onTap }: Props<T>) {
  const id = useId();
  return (
    <section class="tap" aria-labelledby={id}>
      <h2 id={id} class="tap__question">
        {question}
      </h2>
      <div class="tap__answers">
        {answers.map(({ value, label }) => (
          <button
            key={value}
            type="button"
            class="nl-button nl-button--secondary"
            aria-pressed={given === null ? undefined : value === given}
            onClick={() => onTap(value)}
          >
            {label}
          </button>
        ))}
      </div>
    </section>
  );
}
