import type { Shape } from "./dictionary.ts";
import type * as nl from "./signs.nl.ts";

export const SIGNS = {
  /** What can be done with an explanation. */
  understood: "Got it",
  noMore: "No more explanations",
  thatMoment: "To that moment",

  /** By its kind; those whose own words explain them are not here. */
  swell: "The sea is what is coming at you: the higher the waves, the heavier the crisis.",
  sight: "The fog is what you do not know. It lifts when you can look ahead.",
  ship: "A ship is something you expect. The nearer it is, the sooner it arrives.",
  telephone: "The telephone: somebody wants to speak to you. You pick up, or you let it ring.",
  crate: "The crate with the clock: when the ring is empty, your time is up.",
  beam: "The beam points at the person you called last.",
  "landmark.people": "The lanterns on the dike: the more of them burn, the more support you have.",
  "landmark.windows": "The houses: the more windows are lit, the more energy your people have left.",
  "landmark.windmill": "The windmill is the news: the faster it turns, the more you are talked about.",
  "landmark.sluice": "The sluice: the lower its gate, the more is arranged from the centre.",
  "landmark.warehouse": "The warehouse: the more crates there are, the larger the stock.",
  gully: "A gully is a consequence. The further away it begins, the later it came.",
  buoy: "A buoy lies where you could have known. If it burns, an answer pointed there.",
  sun: "The sun is whoever looks at your decision. Somebody else looks in another light.",
} satisfies Shape<typeof nl.SIGNS>;
