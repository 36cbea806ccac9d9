/** What is fetched when it is asked for: the first choice does not wait for it. */
import { fetched } from "./fetching.ts";

/** The answers, once the first question was asked: who asks again is heard at once, and in turn. */
let answers: Awaited<ReturnType<typeof fetchQuestions>> | null = null;
const fetchQuestions = () => fetched(() => import("./questions.ts"));

/** What answers questions about a game. */
export async function questions() {
  answers ??= await fetchQuestions();
  return answers;
}

export const recordFiles = () => fetched(() => import("../table/record-file.ts"));
export const links = () => fetched(() => import("./link.ts"));
export const papers = () => fetched(() => import("../table/paper-code.ts"));
export const lookbacks = () => fetched(() => import("../lookback/lookback.ts"));
export const reckoners = () => fetched(() => import("../lookback/reckoner.ts"));
export const causes = () => fetched(() => import("../lookback/weighed-causes.ts"));
export const slices = () => fetched(() => import("../lookback/slices.ts"));
export const takeaways = () => fetched(() => import("../lookback/takeaway.ts"));
/** Brings the schema of dossiers along; only a game with a dossier from elsewhere needs it. */
export const strangers = () => fetched(() => import("../scenario/stranger.ts"));
