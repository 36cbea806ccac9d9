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
