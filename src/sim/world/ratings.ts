/** How somebody felt about a decision, from "no" to "yes". */
export const RATINGS = ["no", "rather-not", "rather", "yes"] as const;

/** One of the ratings. */
export type Rating = (typeof RATINGS)[number];

/**
 * In which light a decision was rated: before the outcome was known (`then`), after it, for how it was taken apart from
 * how it ended (`process`), or with another ending.
 */
export const LIGHTS = ["then", "after", "process", "other"] as const;

/** One of the lights. */
export type Light = (typeof LIGHTS)[number];
