import type { Decision, Interruption, Option, Source } from "../dossier.ts";
import { isListed, type Passage } from "../dossier-file.ts";
import { type Path, told } from "../fault.ts";
import { NOT_DECIDING } from "../names.ts";
import { after, minutesOf, spanOf } from "../span.ts";
import { compileChanges } from "./change.ts";
import { type Compilation, entries } from "./compilation.ts";
import { optionalTest } from "./test.ts";

/** All options of all decisions; each decision ends with the course of not deciding. */
export function compileOptions(c: Compilation): Option[] {
  return entries(c.file.decisions).flatMap(([decisionId, decision], position) => {
    const path = ["decisions", decisionId];
    const own = entries(decision.options).map(([id, option]): Option => {
      const at = [...path, "options", id];
      if (id === NOT_DECIDING) {
        c.fault(at, "taken-name", told("takenName", { name: NOT_DECIDING }));
      }
      return {
        id,
        decision: position,
        default: false,
        if: optionalTest(c, option.if, [...at, "if"], "public"),
        window: option.window === undefined ? -1 : c.find("windows", option.window, [...at, "window"]),
        minutes: option.costs === undefined ? 0 : minutesOf(option.costs),
        sustained: option.sustained ?? false,
        effects: compileChanges(c, option.effects, [...at, "effects"], "public"),
      };
    });
    const otherwise: Option = {
      id: NOT_DECIDING,
      decision: position,
      default: true,
      if: null,
      window: -1,
      minutes: 0,
      sustained: false,
      effects: compileChanges(c, decision["not-deciding"].effects, [...path, "not-deciding", "effects"], "public"),
    };
    return [...own, otherwise];
  });
}

/** The condition of each paragraph of a text. */
function compilePassage(c: Compilation, passage: Passage, path: Path) {
  if (!isListed(passage)) return [null];
  return passage.map((part, i) => optionalTest(c, part.if, [...path, i, "if"], "public"));
}

function positionsWhere<T>(parts: readonly T[], fits: (part: T) => boolean): number[] {
  return parts.flatMap((part, position) => (fits(part) ? [position] : []));
}

/** The decisions, with what belongs to each. */
export function compileDecisions(
  c: Compilation,
  parts: {
    readonly options: readonly Option[];
    readonly sources: readonly Source[];
    readonly interruptions: readonly Interruption[];
  },
): Decision[] {
  return entries(c.file.decisions).map(([id, decision], position) => {
    const path = ["decisions", id];
    return {
      id,
      stage: c.find("stages", decision.stage, [...path, "stage"]),
      opens: decision.opens === undefined ? 0 : after(c, 0, spanOf(decision.opens)),
      if: optionalTest(c, decision.if, [...path, "if"], "public"),
      minutes: minutesOf(decision.lasts),
      key: decision.key ?? false,
      situation: compilePassage(c, decision.situation, [...path, "situation"]),
      options: positionsWhere(parts.options, (option) => option.decision === position),
      interruptions: positionsWhere(parts.interruptions, (one) => one.decision === position),
      sources: positionsWhere(parts.sources, (source) => source.during[position] ?? false),
    };
  });
}
