import { useId } from "preact/hooks";

interface Item<T> {
  readonly value: T;
  readonly label: string;
}

interface Props<T> {
  readonly label: string;
  readonly about?: string;
  readonly items: readonly Item<T>[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
  /** Beside each other, for a few short ones. */
  readonly inline?: boolean;
}

/** One of a few: a group of radio buttons. */
export function Choice<T extends string | number | boolean | null>(props: Props<T>) {
  const name = useId();
  const about = useId();
  return (
    <fieldset
      class={props.inline ? "choice choice--inline" : "choice"}
      aria-describedby={props.about === undefined ? undefined : about}
    >
      <legend class="choice__label">{props.label}</legend>
      {props.about === undefined ? null : (
        <p id={about} class="choice__about">
          {props.about}
        </p>
      )}
      <div class="choice__items">
        {props.items.map(({ value, label }) => (
          <label key={String(value)} class="choice__item">
            <input type="radio" name={name} checked={value === props.value} onChange={() => props.onChoose(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
