/** What a decision had to do with something that came: an answer for each thing that one may point at. */
import type { Words } from "../../sim/dossier/words.ts";
import type { Line } from "../line.ts";

/** What is pointed at when no decision is. */
export type Anyway = "anyway";
const ANYWAY: Anyway = "anyway";

/** A decision, and on how many of a hundred nights the same would have come without it. */
export interface Without {
  readonly decision: string;
  readonly did: Words;
  readonly share: number;
}

export interface CauseView {
  readonly consequence: string;
  /** Nights that showed the same until now. */
  readonly fates: number;
  /** By what is pointed at: the name of a decision, or ANYWAY. */
  readonly answers: Readonly<Record<string, Line>>;
}

/** From so many of a hundred nights on it would have come anyway; up to so many it would not. Source: design. */
const MOSTLY = 80;
const HARDLY = 20;

const SAYS = {
  yes: {
    nl: "Ja. Zonder dat besluit was dit nu op {share} van de 100 nachten gekomen.",
    en: "Yes. Without that decision it would have come by now on {share} of 100 nights.",
  },
  partly: {
    nl: "Voor een deel. Zonder dat besluit was dit nu op {share} van de 100 nachten ook gekomen.",
    en: "In part. Without that decision it would also have come by now on {share} of 100 nights.",
  },
  no: {
    nl: "Nee. Ook zonder dat besluit was dit nu op {share} van de 100 nachten gekomen.",
    en: "No. Without that decision too it would have come by now on {share} of 100 nights.",
  },
  noOther: {
    nl: "Nee. Ook zonder dat besluit was dit nu op {share} van de 100 nachten gekomen. Zonder “{did}” op {other}.",
    en: "No. Without that decision too it would have come by now on {share} of 100 nights. Without “{did}” on {other}.",
  },
  anyway: {
    nl: "Ja. Welk besluit u ook weglaat: dit was nu op minstens {share} van de 100 nachten gekomen.",
    en: "Yes. Whichever of your decisions you leave out: it would have come by now on at least {share} of 100 nights.",
  },
  anywayPartly: {
    nl: "Voor een deel. Zonder “{did}” was dit nu op {share} van de 100 nachten ook gekomen.",
    en: "In part. Without “{did}” it would also have come by now on {share} of 100 nights.",
  },
  anywayNot: {
    nl: "Nee. Zonder “{did}” was dit nu op {share} van de 100 nachten gekomen.",
    en: "No. Without “{did}” it would have come by now on {share} of 100 nights.",
  },
} as const satisfies Record<string, Words>;

function answerTo({ share }: Without, most: Without): Line {
  if (share <= HARDLY) return { says: SAYS.yes, with: { share } };
  if (share < MOSTLY) return { says: SAYS.partly, with: { share } };
  if (most.share >= MOSTLY) return { says: SAYS.no, with: { share } };
  return { says: SAYS.noOther, with: { share, did: most.did, other: most.share } };
}

function answerToAnyway({ share, did }: Without): Line {
  if (share >= MOSTLY) return { says: SAYS.anyway, with: { share } };
  return { says: share > HARDLY ? SAYS.anywayPartly : SAYS.anywayNot, with: { share, did } };
}

/** The answers about something that came. */
export function causeView(consequence: string, fates: number, without: readonly Without[]): CauseView {
  const most = without.reduce<Without | null>(
    (least, one) => (least === null || one.share < least.share ? one : least),
    null,
  );
  if (most === null) return { consequence, fates, answers: {} };
  const answers = without.map((one) => [one.decision, answerTo(one, most)] as const);
  return { consequence, fates, answers: Object.fromEntries([...answers, [ANYWAY, answerToAnyway(most)]]) };
}
