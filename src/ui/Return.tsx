import { useEffect } from "preact/hooks";
import { fromAside, putAside } from "./aside.ts";
import { useScreen } from "./context.tsx";

/** How long after scrolling it is written down, in milliseconds. */
const REST = 200;

function folds(): HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>("main details")];
}

function scroller(): Element | null {
  const panel = document.querySelector(".panel__scroll");
  // On a narrow screen the whole desk scrolls.
  return panel !== null && panel.scrollHeight > panel.clientHeight ? panel : document.querySelector(".desk");
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((one) => typeof one === "number");
}

/** Brings one back to what was on the screen: what lay open, and how far one had scrolled. */
export function Return() {
  const game = useScreen((screen) => screen.game?.id ?? null);
  const place = useScreen((screen) => screen.view?.place ?? null);
  const decision = useScreen((screen) => screen.view?.desk.decision?.id ?? "");
  const about = place === "hindsight" ? "hindsight" : decision;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the game has come
  useEffect(() => {
    if (game === null) return;
    const [open, scroll] = [fromAside(game, about, `${place}/open`), fromAside(game, about, `${place}/scroll`)];
    // When the desk stands, and has put its heading at the top.
    const timer = setTimeout(() => {
      if (isNumbers(open)) for (const [position, fold] of folds().entries()) fold.open = open.includes(position);
      if (typeof scroll === "number") scroller()?.scrollTo({ top: scroll });
    }, REST);
    return () => clearTimeout(timer);
  }, [game]);

  useEffect(() => {
    if (game === null || about === "") return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const put = () =>
      putAside(game, about, {
        [`${place}/open`]: folds().flatMap(({ open }, position) => (open ? [position] : [])),
        [`${place}/scroll`]: scroller()?.scrollTop ?? 0,
      });
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(put, REST);
    };
    // Neither of them bubbles; both are caught on the way down.
    addEventListener("scroll", later, { capture: true, passive: true });
    addEventListener("toggle", later, { capture: true });
    return () => {
      clearTimeout(timer);
      removeEventListener("scroll", later, { capture: true });
      removeEventListener("toggle", later, { capture: true });
    };
  }, [game, about, place]);

  return null;
}
