import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { useSpeech } from "../context.tsx";

interface Props {
  /** Changes when people have come to another place; then the heading takes the focus. */
  readonly place: string;
  /** Stands above the heading and goes with it. */
  readonly over?: ComponentChildren;
  /** Stands above everything, and stays in sight. */
  readonly head?: ComponentChildren;
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
  /** What stays in sight at the bottom. */
  readonly foot?: ComponentChildren;
}

/** Keeps what has the focus clear of what stays in sight above and below it. */
function useClearing(panel: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const here = panel.current;
    const scroller = here?.closest<HTMLElement>(".desk") ?? here;
    if (here === null || scroller === null) return;
    const edges = [".panel__head", ".panel__foot"].map((name) => here.querySelector<HTMLElement>(name));
    const clear = () => {
      const [head = 0, foot = 0] = edges.map((edge) => edge?.offsetHeight ?? 0);
      scroller.style.setProperty("--head", `${head}px`);
      scroller.style.setProperty("--foot", `${foot}px`);
      const active = document.activeElement;
      // What stays in sight needs no clearing.
      const isIn = here.querySelector(".panel__scroll")?.contains(active) === true;
      if (isIn && active?.matches("h1") === false) active.scrollIntoView({ block: "nearest" });
    };
    const watch = new ResizeObserver(clear);
    for (const edge of edges) if (edge !== null) watch.observe(edge);
    return () => watch.disconnect();
  }, [panel]);
}

/** The desk itself: a heading, what is on it, and what stays in sight. The window is called after it. */
export function Panel({ place, over, head, title, children, foot }: Props) {
  const { say } = useSpeech();
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef<string | null>(null);
  useClearing(panel);
  // Before anything is painted: a key that is pressed on the new page must not be lost to one that still moves the focus.
  useLayoutEffect(() => {
    if (shown.current !== place) heading.current?.focus({ preventScroll: true });
    shown.current = place;
    heading.current?.closest(".panel__scroll")?.scrollTo({ top: 0 });
    // On a narrow screen the page itself scrolls, and keeps its place when the desk shows something else.
    heading.current?.closest(".desk")?.scrollTo({ top: 0 });
    scrollTo({ top: 0 });
  }, [place]);
  useEffect(() => {
    document.title = `${heading.current?.textContent ?? ""} · ${say("name")}`;
  });
  return (
    <section ref={panel} class="panel" aria-labelledby="panel-title">
      <div class="panel__head">{head}</div>
      <div class="panel__scroll">
        {over === undefined ? null : <div class="panel__over">{over}</div>}
        <h1 id="panel-title" ref={heading} tabIndex={-1} class="panel__title">
          {title}
        </h1>
        {children}
      </div>
      <footer class="panel__foot">{foot}</footer>
    </section>
  );
}
