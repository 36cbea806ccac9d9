import type { Words } from "../dossier/words.ts";

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
  readonly refused: string;
  readonly says: Words;
}

export const REFUSALS = {
  "nothing-open": {
    nl: "Er ligt nu geen besluit op uw bureau.",
    en: "There is no decision on your desk now.",
  },
  "something-open": {
    nl: "Er ligt nog een besluit op uw bureau.",
    en: "There is still a decision on your desk.",
  },
  ended: { nl: "Dit dossier is gesloten.", en: "This dossier is closed." },
  "not-known": { nl: "Dat bestaat in dit dossier niet.", en: "That does not exist in this dossier." },
  "already-asked": { nl: "Dat hebt u al gevraagd.", en: "You have asked that already." },
  "not-now": { nl: "Dat kan nu niet.", en: "That is not possible now." },
  "no-time": { nl: "Daar is geen tijd meer voor.", en: "There is no time left for that." },
  shut: { nl: "Die weg is dicht.", en: "That way is shut." },
  "not-ringing": { nl: "De telefoon gaat niet.", en: "The telephone is not ringing." },
  "not-holding": { nl: "U bent niet aan het wachten.", en: "You are not waiting." },
  holding: { nl: "U wacht. Stop eerst met wachten.", en: "You are waiting. Stop waiting first." },
  backwards: { nl: "De klok loopt niet terug.", en: "The clock does not run backwards." },
} as const satisfies Record<string, Words>;

export type RefusalReason = keyof typeof REFUSALS;

/** The refusal for a reason. */
export function refuse(reason: RefusalReason): Refusal {
  return { refused: reason, says: REFUSALS[reason] };
}
