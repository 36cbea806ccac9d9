import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Rect } from "../../board/sheet.ts";

/** Pixels between a bubble and its thing, and between it and the edge. */
const GAP = 8;

interface Props {
  readonly id: string;
  /** The thing that it is about. */
  readonly about: Rect;
  /** The room that nothing covers; it stays inside. */
  readonly room: Rect;
  readonly children: ComponentChildren;
  readonly onEnter?: () => void;
  readonly onLeave?: () => void;
}

/** Words beside a thing: above it if they fit there, else below, and in any case whole. */
export function Bubble({ id, about, room, children, onEnter, onLeave }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const bubble = ref.current;
    if (bubble === null) return;
    bubble.style.maxWidth = `${room.width - 2 * GAP}px`;
    const { offsetWidth: width, offsetHeight: height } = bubble;
    const within = (place: number, least: number, most: number) => Math.max(least, Math.min(place, most));
    const above = about.y - GAP - height;
    const top = above >= room.y + GAP ? above : about.y + about.height + GAP;
    bubble.style.left = `${within(about.x + about.width / 2 - width / 2, room.x + GAP, room.x + room.width - GAP - width)}px`;
    bubble.style.top = `${within(top, room.y + GAP, room.y + room.height - GAP - height)}px`;
  });
  return (
    <div ref={ref} id={id} class="bubble" role="note" onPointerEnter={onEnter} onPointerLeave={onLeave}>
      {children}
    </div>
  );
}
