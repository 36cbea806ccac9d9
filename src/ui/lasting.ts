/** State of the screen that lies aside of the game, and so outlives the page. */
import { useState } from "preact/hooks";
import { fromAside, putAside } from "./aside.ts";
import { useScreen } from "./context.tsx";

function isLike<T>(value: unknown, initial: T): value is T {
  if (initial === null) return value === null || typeof value === "string";
  return typeof value === typeof initial && Array.isArray(value) === Array.isArray(initial);
}

/**
 * A state that outlives the page.
 * @param about the decision it belongs to
 * @param initial text, a list of texts, or null where a text or nothing is chosen
 */
export function useAside<T extends string | readonly string[] | null>(
  about: string,
  name: string,
  initial: T,
): [T, (value: T) => void] {
  const game = useScreen((screen) => screen.game?.id ?? "");
  const [value, setValue] = useState<T>(() => {
    const put = fromAside(game, about, name);
    return isLike(put, initial) ? put : initial;
  });
  return [
    value,
    (next) => {
      setValue(() => next);
      putAside(game, about, { [name]: next });
    },
  ];
}
