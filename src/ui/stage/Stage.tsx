import { useEffect, useRef } from "preact/hooks";
import type { BoardView } from "../../views/board.ts";
import { useScreen } from "../context.tsx";

export function Stage() {
  const parent = useRef<HTMLDivElement>(null);
  const view = useScreen((screen) => screen.view);
  const board: BoardView | null = view?.board ?? null;
  useEffect(() => {
    if (board === null) return;
  }, [board]);
  return <div ref={parent} class="stage" aria-hidden="true" />;
}
