/**
 * Across dossiers: whether one kind of act wins everywhere. A kind is the coping strategy that an option amounts to. Each
 * judge at each decision says which option they like best and least, from where each bot had come; that is counted, and
 * stands of different judges are never put together.
 */

import { at } from "../sim/dossier/at.ts";
import type { DossierFile } from "../sim/dossier/dossier-file.ts";
import type { JudgeIndex } from "../sim/dossier/indexes.ts";
import type { Coping } from "../sim/dossier/vocabulary.ts";
import type { DecisionReport, DilemmaReport } from "./dilemma.ts";

/** How often a kind of act was liked best and least in one dossier, out of the times it was compared. */
export interface ActCount {
  readonly dossier: string;
  readonly compared: number;
  readonly best: number;
  readonly worst: number;
}

/** How often acts of one kind are liked best, over the dossiers. */
export interface ActReport {
  readonly coping: Coping;
  readonly counts: readonly ActCount[];
  /** Liked best more often than not in every dossier that offers it. */
  readonly winsEverywhere: boolean;
}

/** A kind that fewer dossiers offer says nothing about everywhere. */
const ENOUGH = 3;

interface Vote {
  readonly coping: Coping;
  readonly best: boolean;
  readonly worst: boolean;
}

function copingOf(file: DossierFile, decision: string, option: string): Coping {
  return file.decisions[decision]?.options[option]?.coping ?? "drift";
}

/** The mean stand of one judge on one option, between -2 and 2. */
function meanOf(counts: readonly number[]): number {
  const fates = counts.reduce((sum, count) => sum + count, 0);
  return counts.reduce((sum, count, i) => sum + count * (i - 2), 0) / Math.max(1, fates);
}

/** Below this difference of means a judge does not tell options apart. Source: design. */
const TELLING = 0.05;

function votesOf(file: DossierFile, { decision, options }: DecisionReport, judge: JudgeIndex): Vote[] {
  const means = options.map((option) => meanOf(at(option.stands, judge)));
  const [high, low] = [Math.max(...means), Math.min(...means)];
  if (high - low < TELLING) return [];
  return options.map(({ option }, i) => ({
    coping: copingOf(file, decision, option),
    best: at(means, i) >= high - TELLING / 2,
    worst: at(means, i) <= low + TELLING / 2,
  }));
}

/** Counts over all dossiers that were checked, the kinds that are liked best first. */
export function compareActs(
  checked: readonly { readonly file: DossierFile; readonly dilemma: DilemmaReport }[],
): ActReport[] {
  const counts = new Map<Coping, ActCount[]>();
  for (const { file, dilemma } of checked) {
    const votes = dilemma.decisions.flatMap((report) =>
      dilemma.judges.flatMap((_, judge) => votesOf(file, report, judge)),
    );
    for (const coping of new Set(votes.map((vote) => vote.coping))) {
      const own = votes.filter((vote) => vote.coping === coping);
      const count: ActCount = {
        dossier: file.id,
        compared: own.length,
        best: own.filter(({ best }) => best).length,
        worst: own.filter(({ worst }) => worst).length,
      };
      counts.set(coping, [...(counts.get(coping) ?? []), count]);
    }
  }
  const share = (list: readonly ActCount[]) => {
    const compared = list.reduce((sum, count) => sum + count.compared, 0);
    return list.reduce((sum, count) => sum + count.best, 0) / compared;
  };
  return [...counts]
    .map(([coping, list]) => ({
      coping,
      counts: list,
      winsEverywhere: list.length >= ENOUGH && list.every(({ best, compared }) => 2 * best > compared),
    }))
    .sort((a, b) => share(b.counts) - share(a.counts));
}
