import { useEffect, useRef, useState } from "preact/hooks";
import type { Board } from "../../board/board.ts";
import { useActions, useHearing, useScreen, useScreenStore, useSpeech } from "../context.tsx";
import { whenIdle } from "../idle.ts";
import { freeFrame } from "./room.ts";

/** The longest that the desk stays aside for something that comes in, in milliseconds. */
const ARRIVAL = 4500;

/** A board that hangs, and what lays words over it. */
interface Hung {
  readonly board: Board;
  readonly Picture: typeof import("./Picture.tsx").Picture;
}

/** The picture behind the desk. It comes when it is ready; the desk does not wait for it. */
export function Stage() {
  const { say } = useSpeech();
  const parent = useRef<HTMLDivElement>(null);
  const store = useScreenStore();
  const { showDesk, goOnWithoutPicture } = useActions();
  const hearing = useHearing();
  const hasGame = useScreen((screen) => screen.view !== null);
  const arriving = useScreen((screen) => screen.arriving);
  const [hung, setHung] = useState<Hung | null>(null);

  useEffect(() => {
    const stage = parent.current;
    if (!hasGame || stage === null) return;
    let gone = false;
    let mounted: Board | null = null;
    const mount = async () => {
      // Phaser finds this out where nobody can catch it, so it is not even fetched.
      if (document.createElement("canvas").getContext("2d") === null) throw new Error("this browser draws nothing");
      const [{ mountBoard }, { Picture }] = await Promise.all([
        import("../../board/mount.ts"),
        import("./Picture.tsx"),
      ]);
      const board = await mountBoard(stage, {
        motion: store.getState().motion,
        frame: () => freeFrame(stage),
        onGesture: hearing.follow,
      });
      if (gone) return board.destroy();
      mounted = board;
      setHung({ board, Picture });
    };
    // Without a picture the game goes on: every word of it stands on the desk.
    const start = () => void mount().catch(goOnWithoutPicture);
    const stopWaiting = whenIdle(start);
    return () => {
      gone = true;
      stopWaiting();
      mounted?.destroy();
      setHung(null);
    };
  }, [hasGame, store, goOnWithoutPicture, hearing]);

  useEffect(() => {
    if (!arriving) return;
    // However slow the machine is, the words come.
    const timer = setTimeout(showDesk, ARRIVAL);
    return () => clearTimeout(timer);
  }, [arriving, showDesk]);

  return (
    <section class="stage" aria-label={say("picture")}>
      <div ref={parent} class="stage__picture" aria-hidden="true" />
      {hung === null || parent.current === null ? null : <hung.Picture board={hung.board} stage={parent.current} />}
    </section>
  );
}
