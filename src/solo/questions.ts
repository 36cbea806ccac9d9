/** Answers what is asked about a game: what comes of it when it is looked back on, and what can be taken away. */
import type { Asked } from "../lookback/reckoner.ts";
import type { ToHost } from "../table/messages.ts";
import { lateOf } from "../views/debrief/late.ts";
import { causes, links, lookbacks, papers, reckoners, recordFiles, slices, takeaways } from "./fetched-parts.ts";
import { type Current, fileNameOf, finishedOf, type Game } from "./laid-game.ts";
import type { OpenGame } from "./open-game.ts";
import { complete } from "./playing.ts";
import type { Surroundings } from "./surroundings.ts";

/** What can be asked. */
type Question = Extract<
  ToHost,
  {
    is:
      | ("nights" | "rest" | "seek" | "study" | "fork" | "other-ending" | "cause")
      | ("report" | "table" | "paper" | "save" | "share" | "code");
  }
>;

type Around = Pick<Surroundings, "now" | "breathe" | "post" | "library">;

/** Has something reckoned; not while the game is still played, nor when another was opened meanwhile. */
async function reckon(asked: Asked, current: Current, around: Around): Promise<void> {
  const { game } = current;
  const over = finishedOf(game);
  if (game === null || over === null) return;
  if (game.reckoner === null) {
    const { createReckoner } = await reckoners();
    game.reckoner ??= createReckoner(over, { ...around, isCurrent: () => current.game === game });
  }
  return game.reckoner.ask(asked);
}

/** Answers what would have come without each decision. Whoever goes on meanwhile has no more use for it. */
async function weighCause(asked: Game, consequence: string, current: Current, around: Around): Promise<void> {
  const { dossier, events, world, commands } = asked.table.sitting;
  const late = lateOf(dossier, events).find(({ id }) => id === consequence);
  if (late === undefined) return;
  const game = { run: world.run, commands: [...commands] };
  const [{ weighingCauses }, { inSlices }] = await Promise.all([causes(), slices()]);
  const isWanted = () => current.game === asked && commands.length === game.commands.length;
  const cause = await inSlices(weighingCauses(game, late), around, isWanted);
  if (cause !== undefined) around.post({ is: "cause", cause });
}

/** Answers one question; nothing where there is nothing to answer. */
export async function answerQuestion(message: Question, open: OpenGame, around: Around): Promise<void> {
  const { game } = open;
  if (game === null) return;
  const { table } = game;
  switch (message.is) {
    case "nights":
    case "study":
    case "fork":
    case "other-ending":
      return reckon(message, open, around);
    case "rest":
      return game.reckoner?.rest();
    case "cause":
      return weighCause(game, message.consequence, open, around);
    case "seek": {
      const over = finishedOf(game);
      return over === null ? undefined : around.post((await lookbacks()).momentMessage(over, message.position));
    }
    case "report":
    case "table":
    case "paper": {
      const over = finishedOf(game);
      if (over === null) return;
      const name = await fileNameOf(game);
      return around.post((await takeaways()).takeAway(message, over, name));
    }
    case "save": {
      const name = await fileNameOf(game);
      const { printRecord } = await recordFiles();
      await complete(game, open, around);
      if (!message.ahead) open.keeper.handed();
      return around.post({ is: "file", name: `${name}.json`, text: printRecord(table.record()), ahead: message.ahead });
    }
    case "share": {
      const record = table.record();
      const [{ printLink }, { hashRules }] = await Promise.all([links(), recordFiles()]);
      return around.post({ is: "link", fragment: printLink(record, hashRules(record.dossier), message.reasons) });
    }
    case "code": {
      const { dossier, world } = table.sitting;
      const { seed, fixed } = world.run.fate;
      const { printCode } = await papers();
      return around.post({ is: "code", code: fixed === null ? printCode(dossier.file, seed) : null });
    }
  }
}
