import { useId, useLayoutEffect, useRef } from "preact/hooks";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly longest: number;
  readonly onWrite: (value: string) => void;
}

/** A field for a sentence, which grows with it: what was written stays in sight. */
export function GrowingText({ label, value, longest, onWrite }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it grows with its text
  useLayoutEffect(() => {
    const area = field.current;
    if (area === null) return;
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
  }, [value]);
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        rows={2}
        maxLength={longest}
        autocomplete="off"
        value={value}
        onInput={(event) => onWrite(event.currentTarget.value)}
      />
    </p>
  );
}
