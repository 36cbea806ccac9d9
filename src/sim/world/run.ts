/** A run: which dossiers lie on one calendar, in which fate, and where it starts. A dossier alone is a run of one. */
import type { Dossier } from "../dossier/dossier.ts";
import { type GaugeKind, HIDDEN_GAUGES } from "../dossier/vocabulary.ts";
import type { Fate } from "./fate.ts";

/** A dossier on the calendar of a run. */
export interface Landing {
  readonly dossier: Dossier;
  /** Minutes after the start of the run at which the story of this dossier starts. */
  readonly lands: number;
}

/** Where a run starts, apart from what the dossiers say. */
export interface Opening {
  readonly gauges: Readonly<Partial<Record<GaugeKind, number>>>;
  /** Facts that are so from the beginning; any other is not, until something notes it. */
  readonly facts: readonly string[];
}

/** What desks have in common, by name. They meet in nothing else. */
export interface Shared {
  readonly gauges: readonly GaugeKind[];
  readonly facts: readonly string[];
  readonly people: readonly string[];
}

/** What is played, with what luck, from where: dossiers on one calendar, each at a desk of its own. */
export interface Run {
  readonly landings: readonly Landing[];
  readonly fate: Fate;
  readonly opening: Opening;
  readonly shared: Shared;
}

const NEUTRAL: Opening = { gauges: {}, facts: [] };
/** Desks that do not meet at all. */
export const NOTHING_SHARED: Shared = { gauges: [], facts: [], people: [] };

/** A dossier of which the gauges start where the run says. */
function settled(dossier: Dossier, starts: Opening["gauges"]): Dossier {
  if (!dossier.gauges.some(({ id, start }) => (starts[id] ?? start) !== start)) return dossier;
  return { ...dossier, gauges: dossier.gauges.map((gauge) => ({ ...gauge, start: starts[gauge.id] ?? gauge.start })) };
}

/** What a shared gauge starts at when the run does not say: as the first dossier that has it. */
function startOfShared(landings: readonly Landing[], kind: GaugeKind): number {
  const gauges = landings.flatMap(({ dossier }) => dossier.gauges);
  const gauge = gauges.find(({ id }) => id === kind);
  if (gauge === undefined) throw new RangeError(`no dossier of this run has the gauge "${kind}"`);
  return gauge.start;
}

/**
 * Puts dossiers on one calendar.
 * @throws RangeError when the same dossier lies there twice, a moment or an opening value cannot be, or what would be shared
 * is hidden (what is moved on one desk is public on all).
 */
export function runOf(
  landings: readonly Landing[],
  fate: Fate,
  { opening = NEUTRAL, shared = NOTHING_SHARED }: { readonly opening?: Opening; readonly shared?: Shared } = {},
): Run {
  const names = landings.map(({ dossier }) => dossier.file.id);
  if (names.length === 0 || new Set(names).size < names.length) throw new RangeError(`not a run: ${names.join(", ")}`);
  for (const { lands } of landings) {
    if (!(Number.isSafeInteger(lands) && lands >= 0)) throw new RangeError(`a dossier cannot land at ${lands}`);
  }
  for (const [kind, value] of Object.entries(opening.gauges)) {
    if (!(Number.isInteger(value) && value >= 0 && value <= 100)) throw new RangeError(`${kind} cannot be ${value}`);
  }
  const hidden = shared.gauges.find((kind) => HIDDEN_GAUGES.includes(kind));
  if (hidden !== undefined) throw new RangeError(`"${hidden}" is hidden and cannot be shared`);
  const common = shared.gauges.map((kind) => [kind, startOfShared(landings, kind)] as const);
  const starts = { ...Object.fromEntries(common), ...opening.gauges };
  return {
    landings: landings.map(({ dossier, lands }) => ({ dossier: settled(dossier, starts), lands })),
    fate,
    opening,
    shared,
  };
}

/** One dossier, by itself. */
export function solo(dossier: Dossier, fate: Fate): Run {
  return { landings: [{ dossier, lands: 0 }], fate, opening: NEUTRAL, shared: NOTHING_SHARED };
}

/** The same run on another night. */
export function inFate(run: Run, fate: Fate): Run {
  return { ...run, fate };
}

/**
 * The dossier of a run by the name of its desk; without a name, the only one.
 * @throws RangeError when there is no such desk, or more than one.
 */
export function dossierOf({ landings }: Run, desk?: string): Dossier {
  const one = desk === undefined ? landings.length === 1 : true;
  const found = landings.find(({ dossier }) => desk === undefined || dossier.file.id === desk);
  if (!one || found === undefined) throw new RangeError(`there is no desk "${desk}"`);
  return found.dossier;
}
