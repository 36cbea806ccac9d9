import { statSync } from "node:fs";
import { createReckoning, type Reckoning } from "../lookback/reckoning.ts";
import { at } from "../sim/dossier/at.ts";
import type { Dossier } from "../sim/dossier/dossier.ts";
import type { UnknownIndex } from "../sim/dossier/indexes.ts";
import { playThrough, weighingCall } from "../sim/reckoning/counterfactual.ts";
import { choices } from "../sim/reckoning/fork.ts";
import { inOneGo } from "../sim/reckoning/in-one-go.ts";
import { likelyAnswers } from "../sim/reckoning/likely-answers.ts";
import { draftOf } from "../sim/world/draft.ts";
import { fateOf } from "../sim/world/fate.ts";
import { focusOf } from "../sim/world/focus.ts";
import { play } from "../sim/world/game.ts";
import { start } from "../sim/world/perform.ts";
import { solo } from "../sim/world/run.ts";
import { follow } from "../sim/world/script.ts";
import { deskOf } from "../sim/world/world.ts";
import { loadDossier } from "./given-files.ts";
import { print } from "./printing.ts";
import { playRecord } from "./records.ts";
import { Trouble } from "./trouble.ts";

/** Fates in which the worth of a call is weighed. */
const FATES = 200;

interface Options {
  readonly at?: string;
  readonly json?: true;
}

/** What can be heard of one source at a decision, by name. */
interface SourceStudy {
  readonly source: string;
  readonly answers: readonly {
    readonly answer: string;
    readonly probability: number;
    /** Only the unknowns that the answer says something about. */
    readonly unknowns: readonly UnknownStudy[];
  }[];
  /** By judge: how much higher the mean stand is for whoever asks first. */
  readonly worth: Readonly<Record<string, number>>;
}

interface UnknownStudy {
  readonly unknown: string;
  readonly outcomes: Readonly<Record<string, number>>;
}

interface Study {
  readonly dossier: string;
  readonly decision: string;
  readonly exact: boolean;
  /** What is believed before anybody is asked. */
  readonly before: readonly UnknownStudy[];
  readonly sources: readonly SourceStudy[];
}

/** A game in which nobody does anything, so that every decision is come to as the dossier has it. */
function untouched(dossier: Dossier): Reckoning {
  const run = solo(dossier, fateOf(1));
  const { done } = follow(draftOf(start(run)), new Map());
  return createReckoning({ run, commands: done });
}

function opened(name: string): Reckoning {
  const isFile = statSync(name, { throwIfNoEntry: false })?.isFile() ?? false;
  if (!isFile || /\.ya?ml$/.test(name)) return untouched(loadDossier(name));
  const { world, commands } = playRecord(name);
  return createReckoning({ run: world.run, commands });
}

/** The name of an outcome: of a state, or the number itself. */
function outcomeName(dossier: Dossier, unknown: UnknownIndex, outcome: number): string {
  const { id, table } = at(dossier.unknowns, unknown);
  const file = dossier.file.unknowns[id];
  const states = file !== undefined && "states" in file ? Object.keys(file.states) : [];
  return states[outcome] ?? String(at(table.values, outcome));
}

function unknownStudy(dossier: Dossier, unknown: UnknownIndex, shares: readonly number[]): UnknownStudy {
  const named = shares.map((share, outcome) => [outcomeName(dossier, unknown, outcome), share] as const);
  return { unknown: at(dossier.unknowns, unknown).id, outcomes: Object.fromEntries(named) };
}

function studied(reckoning: Reckoning, asked: string | undefined): Study {
  const { dossier, game, script } = reckoning;
  const focus = at(dossier.decisions, focusOf(dossier, deskOf(play(game)).known)).id;
  const decision = asked ?? focus;
  const position = dossier.decisions.findIndex(({ id }) => id === decision);
  if (position < 0) {
    const names = dossier.decisions.map(({ id }) => id).join(", ");
    throw new Trouble(`there is no decision "${decision}"; there is: ${names}`);
  }
  const desk = deskOf(play(reckoning.seenAt(decision)));
  if (desk.known.decision !== position) throw new Trouble(`this game does not come to "${decision}"`);
  const belief = inOneGo(reckoning.believing(decision));
  const fates = inOneGo(reckoning.agreeing(decision, FATES));
  const options = [...choices(desk), null];
  const through = playThrough(game.run, fates, script, decision, options);
  const sources = at(dossier.decisions, position).sources.map((source): SourceStudy => {
    const signal = at(dossier.sources, source);
    const names = Object.keys(dossier.file.sources[signal.id]?.answers ?? {});
    const worth = inOneGo(weighingCall(game.run, fates, script, decision, signal.id, through));
    return {
      source: signal.id,
      answers: likelyAnswers(desk, belief, signal).map(({ answer, probability, marginals }) => ({
        answer: at(names, answer),
        probability,
        unknowns: marginals.flatMap((shares, unknown) =>
          shares === at(belief.marginals, unknown) ? [] : [unknownStudy(dossier, unknown, shares)],
        ),
      })),
      worth: Object.fromEntries(dossier.judges.map(({ id }, judge) => [id, at(worth, judge)])),
    };
  });
  const before = belief.marginals.map((shares, unknown) => unknownStudy(dossier, unknown, shares));
  return { dossier: dossier.file.id, decision, exact: belief.exact, before, sources };
}

/** Numbers that are spread over many outcomes are told by their 10 %, middle and 90 %. */
function printUnknown({ unknown, outcomes }: UnknownStudy): string {
  const all = Object.entries(outcomes);
  if (all.length <= 6) return `${unknown}: ${all.map(([name, share]) => `${name} ${share.toFixed(4)}`).join("  ")}`;
  const upTo = (part: number) => {
    let sum = 0;
    return all.find(([, share]) => {
      sum += share;
      return sum >= part;
    })?.[0];
  };
  return `${unknown}: 10 % ${upTo(0.1)}, middle ${upTo(0.5)}, 90 % ${upTo(0.9)}`;
}

function printStudy({ dossier, decision, exact, before, sources }: Study): string {
  const worths = ({ worth }: SourceStudy) =>
    Object.entries(worth)
      .map(([judge, by]) => `${judge} ${by >= 0 ? "+" : ""}${by.toFixed(2)}`)
      .join("  ");
  return [
    `${dossier}, when "${decision}" lies on the desk${exact ? "" : " (too many combinations: drawn, not exact)"}`,
    "Believed before anybody is asked:",
    ...before.map((one) => `  ${printUnknown(one)}`),
    ...sources.flatMap((one) => [
      "",
      `${one.source}; worth of asking, in points of each judge's stand (${FATES} fates): ${worths(one)}`,
      ...one.answers.flatMap(({ answer, probability, unknowns }) => [
        `  ${answer} ${probability.toFixed(4)}`,
        ...unknowns.map((unknown) => `    ${printUnknown(unknown)}`),
      ]),
    ]),
  ].join("\n");
}

/** `achteraf study`: what can be heard at a decision, and what it is worth. */
export function runStudy(name: string, options: Options): void {
  const study = studied(opened(name), options.at);
  print(options.json ? `${JSON.stringify(study, null, 2)}\n` : `${printStudy(study)}\n`);
}
