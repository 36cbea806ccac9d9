import { useEffect, useRef, useState } from "preact/hooks";
import type { Board } from "../../board/board.ts";
import type { Sign } from "../../board/signs.ts";
import { format } from "../../language/format.ts";
import { useDoor, useHearing, useScreen, useScreenStore, useSetScreen, useSpeech } from "../context.tsx";
import { isDay, sceneOf } from "../hindsight/steps.ts";
import type { Screen } from "../store.ts";
import { measureWith } from "./measure.ts";
import { pictureOf } from "./picture.ts";
import { watchRoom } from "./room.ts";

/** How often the burning clock is looked at again, in milliseconds. */
const LOOK = 2000;

/** The desk comes first: the picture waits until the browser has time, but not longer than this, in milliseconds. */
const PATIENCE = 1000;

/** Calls back when the browser has time. Returns how to call it off. */
function whenIdle(callback: () => void): () => void {
  if (!("requestIdleCallback" in globalThis)) {
    const timer = setTimeout(callback, PATIENCE / 5);
    return () => clearTimeout(timer);
  }
  const ticket = requestIdleCallback(callback, { timeout: PATIENCE });
  return () => cancelIdleCallback(ticket);
}

/** The longest that the desk stays aside for something that comes in, in milliseconds. */
const ARRIVAL = 4500;

/** As in the styles: from this width on the desk stands beside the sea, below it the desk is a sheet under the sky. */
const BESIDE = 900;

/**
 * The part of the stage that the desk leaves free, in CSS pixels. It is the same whether the desk is there or has stepped
 * aside for a moment, so that nothing in the picture jumps.
 */
function freeFrame(stage: HTMLElement) {
  const { clientWidth: width, clientHeight: height } = stage;
  if (width < BESIDE) return { x: 0, y: 0, width, height: Math.round(height * 0.36) };
  const style = getComputedStyle(document.documentElement);
  const part = (name: string) => Number.parseFloat(style.getPropertyValue(name));
  const desk = Math.min(part("--desk-width") * Number.parseFloat(style.fontSize), (part("--desk-share") / 100) * width);
  return { x: 0, y: 0, width: width - desk, height };
}

type SignsOf = typeof import("../../board/signs.ts").signsOf;

/** A sign in the picture: something to point at, with its words. The words also stand in the list beside it. */
function SignButton({ sign }: { readonly sign: Sign }) {
  const { line } = useSpeech();
  const { x, y, width, height } = sign.region;
  const says = sign.says.map(line).join(" ");
  if (says === "") return null;
  const box = { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` };
  return (
    <span class="stage__sign" data-sign={sign.id} style={box}>
      <span class="stage__says" style={x + width / 2 > innerWidth / 2 ? { right: "0" } : { left: "0" }}>
        {says}
      </span>
    </span>
  );
}

function SignLabel({ sign }: { readonly sign: Sign }) {
  const { line } = useSpeech();
  if (sign.label === null) return null;
  const { x, y, width, height } = sign.label.box;
  const box = { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` };
  return (
    <span class="stage__label" style={box}>
      {sign.says.map((one) => (
        <span key={one.says.nl}>{line(one)}</span>
      ))}
    </span>
  );
}

/** In hindsight, what lies on the sand leads back to the moment at which it came. */
function touched(screen: Screen, sign: string, seek: (position: number) => void): void {
  const [kind, name] = sign.split(".");
  const mark = screen.debrief?.timeline.find(({ kind: what, about }) => what === "landed" && about === name);
  if (kind === "gully" && mark !== undefined) seek(mark.position);
}

/** The picture behind the desk. It comes when it is ready; the desk does not wait for it. */
export function Stage() {
  const parent = useRef<HTMLDivElement>(null);
  const store = useScreenStore();
  const set = useSetScreen();
  const hearing = useHearing();
  const door = useDoor();
  const motion = useScreen((screen) => screen.motion);
  const held = useScreen((screen) => screen.held);
  const hasGame = useScreen((screen) => screen.view !== null);
  const showsDay = useScreen((screen) => screen.view?.place === "hindsight" && isDay(sceneOf(screen)) && !screen.held);
  const [board, setBoard] = useState<Board | null>(null);
  const [signs, setSigns] = useState<readonly Sign[]>([]);
  const signsOf = useRef<SignsOf | null>(null);

  useEffect(() => {
    const stage = parent.current;
    if (!hasGame || stage === null) return;
    let gone = false;
    let mounted: Board | null = null;
    const mount = async () => {
      // Phaser finds this out where nobody can catch it, so it is not even fetched.
      if (document.createElement("canvas").getContext("2d") === null) throw new Error("this browser draws nothing");
      const [{ mountBoard }, places] = await Promise.all([
        import("../../board/board.ts"),
        import("../../board/signs.ts"),
      ]);
      signsOf.current = places.signsOf;
      const fresh = await mountBoard(stage, {
        motion: store.getState().motion,
        frame: () => freeFrame(stage),
        onGesture: hearing.follow,
        onTouch: (sign) =>
          touched(store.getState(), sign, (position) => {
            set({ further: "replay" });
            door.send({ is: "seek", position });
          }),
      });
      if (gone) return fresh.destroy();
      mounted = fresh;
      setBoard(fresh);
    };
    // Without a picture the game goes on: every word of it stands on the desk.
    const start = () => void mount().catch(() => set({ pictureless: true }));
    const stopWaiting = whenIdle(start);
    return () => {
      gone = true;
      stopWaiting();
      mounted?.destroy();
      setBoard(null);
    };
  }, [hasGame, store, set, hearing, door]);

  useEffect(() => {
    const stage = parent.current;
    if (board === null || stage === null) return;
    let shown = "";
    const show = () => {
      const screen = store.getState();
      const picture = pictureOf(screen, performance.now());
      const text = JSON.stringify(picture);
      if (picture === null || text === shown) return;
      shown = text;
      board.show(picture);
      const size = { width: stage.clientWidth, height: stage.clientHeight };
      const measure = measureWith((line) => format(line, screen.language, screen.view?.dossier.begins));
      setSigns(signsOf.current?.(picture, size, freeFrame(stage), measure) ?? []);
    };
    const resize = () => {
      // On paper there is no picture.
      if (stage.clientWidth === 0) return;
      board.resize();
      shown = "";
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
  }, [board, store]);

  // On a narrow screen there is no room for the words of a whole shore; they stand in the list on the desk.
  const roomy = (parent.current?.clientWidth ?? BESIDE) >= BESIDE;
  const arriving = useScreen((screen) => screen.arriving);
  useEffect(() => {
    if (!arriving) return;
    // However slow the machine is, the words come.
    const timer = setTimeout(() => set({ arriving: false }), ARRIVAL);
    return () => clearTimeout(timer);
  }, [arriving, set]);
  useEffect(() => board?.setMotion(motion), [board, motion]);
  useEffect(() => board?.hold(held), [board, held]);

  return (
    <div class="stage" aria-hidden="true">
      <div ref={parent} class="stage__picture" />
      {signs.map((sign) => (
        <SignButton key={sign.id} sign={sign} />
      ))}
      {signs.map((sign) =>
        sign.id.startsWith("ship.") || (showsDay && roomy && sign.id.startsWith("gully.")) ? (
          <SignLabel key={sign.id} sign={sign} />
        ) : null,
      )}
    </div>
  );
}
