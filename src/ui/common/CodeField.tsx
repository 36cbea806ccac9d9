import { useId } from "preact/hooks";

interface Props {
  readonly label: string;
  /** How it is to be read, if that has to be said. */
  readonly about?: string;
  readonly value: string;
  readonly onWrite: (value: string) => void;
}

/** A field for a code that stands somewhere else: on paper, or on somebody else's screen. */
export function CodeField({ label, about, value, onWrite }: Props) {
  const id = useId();
  return (
    <>
      <p class="field">
        <label for={id}>{label}</label>
        <input
          id={id}
          type="text"
          class="code"
          maxLength={40}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-describedby={about === undefined ? undefined : `${id}-about`}
          value={value}
          onInput={(event) => onWrite(event.currentTarget.value)}
        />
      </p>
      {about === undefined ? null : (
        <p id={`${id}-about`} class="about">
          {about}
        </p>
      )}
    </>
  );
}
