import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

interface Props {
  /** `alert`: something has changed under one's hands; `status`: good to know. */
  readonly role: "alert" | "status";
  readonly children: ComponentChildren;
}

/** A word about the whole game, in a place of its own above the page: what it is about moves down and stays in sight. */
export function Notice({ role, children }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [notice, page] = [ref.current, document.documentElement.style];
    if (notice === null) return;
    const push = () => page.setProperty("--notice", `${Math.ceil(notice.getBoundingClientRect().height)}px`);
    const watch = new ResizeObserver(push);
    watch.observe(notice);
    push();
    return () => {
      watch.disconnect();
      page.removeProperty("--notice");
    };
  }, []);
  return (
    <div ref={ref} class={`trouble trouble--${role}`} role={role}>
      {children}
    </div>
  );
}
