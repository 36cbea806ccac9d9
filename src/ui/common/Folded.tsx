import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

interface Props {
  readonly head: ComponentChildren;
  readonly children: ComponentChildren;
  readonly class?: string;
}

/** Something that folds open; what is in it is made when it is opened for the first time. */
export function Folded({ head, children, class: name }: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <details class={name} onToggle={(event) => setOpened(opened || event.currentTarget.open)}>
      <summary>{head}</summary>
      {opened ? children : null}
    </details>
  );
}
