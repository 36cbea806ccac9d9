/** The room that the picture has. */
import type { Frame } from "../../board/ground.ts";

/** As in the styles: from this width on the desk stands beside the sea, below it the desk is a sheet under the sky. */
const BESIDE = 900;
/** As in the styles: a telephone that lies down has the desk beside the sea too, at this share of the width. */
const LYING = { width: 600, height: 480, desk: 0.62 };

/** Whether the desk is a sheet under the sky. */
function isSheet({ clientWidth: width, clientHeight: height }: HTMLElement): boolean {
  return width < BESIDE && (width < LYING.width || height >= LYING.height);
}

/**
 * The part of the stage that the desk leaves free, in CSS pixels. It is the same whether the desk is there or has stepped
 * aside for a moment, so that nothing in the picture jumps.
 */
export function freeFrame(stage: HTMLElement): Frame {
  const { clientWidth: width, clientHeight: height } = stage;
  if (isSheet(stage)) return { x: 0, y: 0, width, height: Math.round(height * 0.36) };
  if (width < BESIDE) return { x: 0, y: 0, width: Math.round(width * (1 - LYING.desk)), height };
  const style = getComputedStyle(document.documentElement);
  const part = (name: string) => Number.parseFloat(style.getPropertyValue(name));
  const desk = Math.min(part("--desk-width") * Number.parseFloat(style.fontSize), (part("--desk-share") / 100) * width);
  return { x: 0, y: 0, width: width - desk, height };
}

/** As in the styles: where the sheet begins under the sky, in shares of the height. */
const SHEET = 0.34;

/** The part of the frame in which words lie whole: clear of the bar and of the sheet. */
export function roomForWords(stage: HTMLElement): Frame {
  const { x, width, height } = freeFrame(stage);
  const bar = document.querySelector(".bar")?.getBoundingClientRect().bottom ?? 0;
  const most = isSheet(stage) ? SHEET * stage.clientHeight : height;
  return { x, y: bar, width, height: Math.min(height, most) - bar };
}

/** Whether the sheet has been drawn up over the part in which words lie. */
function isCovered(stage: HTMLElement): boolean {
  const top = document.querySelector(".panel")?.getBoundingClientRect().top;
  return top !== undefined && isSheet(stage) && top < SHEET * stage.clientHeight - 1;
}

/** Calls back with whether the sheet covers the words, whenever that changes. Returns how to stop it. */
export function watchCover(stage: HTMLElement, callback: (covered: boolean) => void): () => void {
  let last = false;
  const look = () => {
    const covered = isCovered(stage);
    if (covered !== last) callback(covered);
    last = covered;
  };
  // The desk scrolls, not the page; scrolling does not bubble.
  document.addEventListener("scroll", look, { capture: true, passive: true });
  addEventListener("resize", look);
  look();
  return () => {
    document.removeEventListener("scroll", look, { capture: true });
    removeEventListener("resize", look);
  };
}

/** Calls back when an element gets another size, or lies on a screen with other pixels. Returns how to stop it. */
export function watchRoom(element: HTMLElement, callback: () => void): () => void {
  const watch = new ResizeObserver(callback);
  watch.observe(element);
  // A window that is dragged to a sharper screen keeps its size; a question about pixels is asked anew for each answer.
  let screen: MediaQueryList;
  const ask = () => {
    screen = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    screen.addEventListener("change", answer, { once: true });
  };
  const answer = () => {
    ask();
    callback();
  };
  ask();
  return () => {
    watch.disconnect();
    screen.removeEventListener("change", answer);
  };
}
