import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { useActions, useDoor, useScreen } from "../context.tsx";

/** From the dark to the lamp, and from the lamp to the desk, in milliseconds. */
const DARK = 1800;
const LINE = 2600;

/** It is dark, with the first words of the dossier; when the game is there, the lamp is lit, and then it begins. */
export function Lamplight({ line }: { readonly line: string | undefined }) {
  const { lightLamp } = useActions();
  const door = useDoor();
  const motion = useScreen((screen) => screen.motion);
  const isReady = useScreen((screen) => screen.view !== null);
  const words = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (!isReady) return;
    const [dark, then] = motion === "reduced" ? [0, 0] : [DARK, LINE];
    const lamp = setTimeout(lightLamp, dark);
    const desk = setTimeout(() => door.act({ type: "light" }), dark + then);
    return () => {
      clearTimeout(lamp);
      clearTimeout(desk);
    };
  }, [isReady, motion, door, lightLamp]);

  // The question goes, and these words take its place.
  useLayoutEffect(() => words.current?.focus(), []);

  return (
    <main class="opening opening--lit" id="main">
      <h1 ref={words} tabIndex={-1} class="opening__line">
        {line}
      </h1>
    </main>
  );
}
