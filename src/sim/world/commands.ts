/** What people, and the clock, can do. Names are those of the dossier file, so that a record can be read by people. */
export type Command = {
  /** The desk at which it is done, by the name of its dossier; left out where there is only one. */
  readonly desk?: string | undefined;
} & (
  | { readonly do: "ask"; readonly source: string }
  | { readonly do: "take"; readonly interruption: string }
  | { readonly do: "leave"; readonly interruption: string }
  | { readonly do: "choose"; readonly decision: string; readonly option: string }
  /** Let some minutes of story time pass without calling anybody. */
  | { readonly do: "wait"; readonly minutes: number }
  /** Keep waiting, until the telephone rings or the time has come. */
  | { readonly do: "hold" }
  | { readonly do: "break" }
  /** Let time pass until something happens. */
  | { readonly do: "advance" }
  /** The clock: so many per cent of the real time for this decision are gone. */
  | { readonly do: "tick"; readonly share: number }
  /** The clock: the real time for this decision has run out. */
  | { readonly do: "expire"; readonly decision: string }
);

/** Why a command was not carried out. */
export interface Refusal {
  readonly refused: RefusalReason;
}

/** What can stand in the way. */
export type RefusalReason =
  | "nothing-open"
  | "something-open"
  | "ended"
  | "not-known"
  | "already-asked"
  | "not-now"
  | "not-yours"
  | "no-time"
  | "shut"
  | "not-ringing"
  | "not-holding"
  | "holding"
  | "backwards";

/** The refusal for a reason. */
export function refuse(reason: RefusalReason): Refusal {
  return { refused: reason };
}
