/** Where a board begins. Load it lazily; it brings Phaser with it. */
import type { Board, BoardOptions } from "./board.ts";
import { HungBoard } from "./hung-board.ts";
import { chooseRenderer } from "./renderer.ts";

/** Hangs a board in an element that has a size. Resolves when it can be shown a view. */
export async function mountBoard(parent: HTMLElement, options: BoardOptions): Promise<Board> {
  const stage = new HungBoard(parent, options, chooseRenderer());
  await stage.ready;
  return stage;
}
