import { useEffect, useState } from "preact/hooks";
import type { Board } from "../../board/board.ts";
import type { Rect } from "../../board/sheet.ts";
import type { SignId } from "../../board/sign.ts";
import type { Sign } from "../../board/signs.ts";
import { format } from "../../language/format.ts";
import { useActions, useDoor, useScreen, useScreenStore } from "../context.tsx";
import { sceneOf } from "../hindsight/steps.ts";
import { letterOf, measureWith } from "./measure.ts";
import { pictureOf } from "./picture.ts";
import { roomForWords, watchCover, watchRoom } from "./room.ts";
import { Signs } from "./Signs.tsx";

/** How often the burning clock is looked at again, in milliseconds. */
const LOOK = 2000;

/** The most labels at once on a wall. */
const FEW = 3;

interface Shown {
  readonly signs: readonly Sign[];
  readonly room: Rect;
  readonly letter: number;
  /** The water is in, and with it the night. */
  readonly wet: boolean;
}

/** Shows the board what the screen shows, and lays the words over it. */
export function Picture({ board, stage }: { readonly board: Board; readonly stage: HTMLElement }) {
  const store = useScreenStore();
  const { lookFurther } = useActions();
  const door = useDoor();
  const motion = useScreen((screen) => screen.motion);
  const held = useScreen((screen) => screen.held);
  const arriving = useScreen((screen) => screen.arriving);
  const elsewhere = useScreen((screen) => screen.elsewhere);
  const place = useScreen((screen) => screen.view?.place);
  const ebbing = useScreen((screen) => sceneOf(screen) === "ebb");
  const display = useScreen((screen) => screen.display);
  const tongue = useScreen((screen) => screen.tongue);
  const timeline = useScreen((screen) => screen.debrief?.timeline);
  const [shown, setShown] = useState<Shown | null>(null);
  const [covered, setCovered] = useState(false);

  useEffect(() => watchCover(stage, setCovered), [stage]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another language or screen takes another room for words
  useEffect(() => {
    let last = "";
    let down = false;
    const show = () => {
      const screen = store.getState();
      const picture = pictureOf(screen, performance.now());
      const text = JSON.stringify([picture, screen.held]);
      const { tongue: words } = screen;
      if (picture === null || words === null || text === last) return;
      last = text;
      board.show(picture);
      if (screen.held !== down) board.hold(screen.held);
      down = screen.held;
      const size = { width: stage.clientWidth, height: stage.clientHeight };
      const room = roomForWords(stage);
      const letter = letterOf(size, screen.display);
      const measure = measureWith((line) => format(line, words, screen.view?.dossier.begins), letter);
      const signs = board.signs(measure, screen.display === "beamer" ? FEW : undefined);
      setShown({ signs, room, letter, wet: down || picture.shore === null });
    };
    const resize = () => {
      // On paper there is no picture.
      if (stage.clientWidth === 0) return;
      board.resize();
      last = "";
      show();
    };
    show();
    const stopWatching = watchRoom(stage, resize);
    const looks = setInterval(show, LOOK);
    const stop = store.subscribe(show);
    return () => {
      stopWatching();
      clearInterval(looks);
      stop();
    };
  }, [board, stage, store, display, tongue]);

  useEffect(() => board.setMotion(motion), [board, motion]);
  const wet = shown?.wet ?? true;
  useEffect(() => {
    stage.dataset.tide = wet ? "in" : "out";
  }, [stage, wet]);

  if (shown === null) return null;
  // In hindsight, what lies on the sand leads back to the moment at which it came.
  const goTo = (sign: SignId) => {
    const [kind, name] = sign.split(".");
    const mark = timeline?.find(({ kind: what, about }) => what === "landed" && about === name);
    if (kind !== "gully" || mark === undefined) return null;
    return () => {
      lookFurther("replay");
      door.send({ is: "seek", position: mark.position });
    };
  };
  return (
    <Signs {...shown} quiet={arriving || elsewhere || held || ebbing || covered || place === "opening"} goTo={goTo} />
  );
}
