/**
 * The board without the game. In the address: `view` (a fixture), `from` (where it comes from), `motion`, `panel` (pixels
 * of a panel at the right), `sheet` (pixels of a sheet at the bottom), `renderer` (canvas or webgl), `clock=held`.
 */
import { CANVAS, WEBGL } from "phaser";
import { Stage } from "../../src/board/board.ts";
import { chooseRenderer } from "../../src/board/renderer.ts";
import { FIXTURES, OPENING } from "./fixtures.ts";

const asked = new URLSearchParams(location.search);
const parent = document.getElementById("board");
if (parent === null) throw new Error("The page has no board.");

const panel = Number(asked.get("panel") ?? 0);
const sheet = Number(asked.get("sheet") ?? 0);
const renderers: Readonly<Record<string, number>> = { canvas: CANVAS, webgl: WEBGL };
const started = performance.now();
const said: string[] = [];

const stage = new Stage(
  parent,
  {
    motion: asked.get("motion") === "full" ? "full" : "reduced",
    frame: () => ({ x: 0, y: 0, width: parent.clientWidth - panel, height: parent.clientHeight - sheet }),
    onGesture: (gesture, beat) => said.push(`${gesture.kind} ${beat.name}`),
    onTouch: (sign) => said.push(`touch ${sign}`),
  },
  renderers[asked.get("renderer") ?? ""] ?? chooseRenderer(),
);

await stage.ready;
if (asked.get("clock") === "held") stage.holdClock();
stage.show(FIXTURES[asked.get("from") ?? asked.get("view") ?? ""] ?? OPENING);
if (asked.get("clock") === "held") stage.advance(0);

Object.assign(window, { stage, said, FIXTURES, started });
requestAnimationFrame(() =>
  requestAnimationFrame(() => Object.assign(window, { ready: true, firstFrame: performance.now() - started })),
);
