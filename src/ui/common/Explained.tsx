import { useId, useRef } from "preact/hooks";

/** The least room between an explanation and the edge of the screen, in CSS pixels. */
const EDGE = 8;

interface Props {
  readonly word: string;
  readonly means: string;
  readonly class?: string;
}

/** A word with its meaning behind it, which opens beside the word. Escape or a press elsewhere closes it. */
export function Explained({ word, means, class: name = "term" }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const bubble = useRef<HTMLSpanElement>(null);
  const place = () => {
    const [near, box] = [button.current?.getBoundingClientRect(), bubble.current?.getBoundingClientRect()];
    if (near === undefined || box === undefined) return;
    const below = near.bottom + EDGE;
    const top = below + box.height + EDGE > innerHeight ? near.top - EDGE - box.height : below;
    bubble.current?.style.setProperty("top", `${Math.max(EDGE, top)}px`);
    const left = Math.min(near.left, innerWidth - EDGE - box.width);
    bubble.current?.style.setProperty("left", `${Math.max(EDGE, left)}px`);
  };
  return (
    <>
      <button ref={button} type="button" class={name} popovertarget={id}>
        {word}
      </button>
      <span ref={bubble} id={id} popover="auto" class="term__means" onToggle={place}>
        <strong>{word}</strong>
        {": "}
        {means}
      </span>
    </>
  );
}
