import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface Props {
  /** Changes when people have come to another place; then the heading takes the focus. */
  readonly place: string;
  readonly over?: ComponentChildren;
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
  /** What stays in sight at the bottom. */
  readonly foot?: ComponentChildren;
}

/** The desk itself: a heading, what is on it, and what stays in sight. */
export function Panel({ place, over, title, children, foot }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef<string | null>(null);
  useEffect(() => {
    // Not at the very first place: whoever just opened the page starts at the top of it.
    if (shown.current !== place) heading.current?.focus({ preventScroll: true });
    shown.current = place;
    heading.current?.closest(".panel__scroll")?.scrollTo({ top: 0 });
    // On a narrow screen the page itself scrolls, and keeps its place when the desk shows something else.
    scrollTo({ top: 0 });
  }, [place]);
  return (
    <section class="panel" aria-labelledby="panel-title">
      <div class="panel__scroll">
        {over === undefined ? null : <div class="panel__over">{over}</div>}
        <h1 id="panel-title" ref={heading} tabIndex={-1} class="panel__title">
          {title}
        </h1>
        {children}
      </div>
      {foot === undefined ? null : <footer class="panel__foot">{foot}</footer>}
    </section>
  );
}
