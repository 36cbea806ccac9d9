/** What every kind of sign in the picture means: said once, when the first of its kind appears, and whenever asked. */
import type { Words } from "../../sim/dossier/words.ts";

/** What can be done with an explanation. */
export const ACTS = {
  understood: { nl: "Duidelijk", en: "Got it" },
  noMore: { nl: "Geen uitleg meer", en: "No more explanations" },
  thatMoment: { nl: "Naar dat moment", en: "To that moment" },
} as const satisfies Record<string, Words>;

/** By the first words of a sign's name (see `board/signs.ts`); those whose own words explain them are not here. */
export const EXPLANATIONS: Readonly<Record<string, Words>> = {
  swell: {
    nl: "De zee is wat er op u afkomt: hoe hoger de golven, hoe zwaarder de crisis.",
    en: "The sea is what is coming at you: the higher the waves, the heavier the crisis.",
  },
  sight: {
    nl: "De mist is wat u niet weet. Als u vooruit kunt kijken, trekt hij op.",
    en: "The fog is what you do not know. It lifts when you can look ahead.",
  },
  ship: {
    nl: "Een schip is iets wat u verwacht. Hoe dichterbij, hoe eerder het er is.",
    en: "A ship is something you expect. The nearer it is, the sooner it arrives.",
  },
  telephone: {
    nl: "De telefoon: iemand wil u spreken. U neemt op, of u laat het gaan.",
    en: "The telephone: somebody wants to speak to you. You pick up, or you let it ring.",
  },
  crate: {
    nl: "De kist met de klok: als de ring leeg is, is uw tijd om.",
    en: "The crate with the clock: when the ring is empty, your time is up.",
  },
  beam: {
    nl: "De lichtbundel wijst naar degene die u het laatst belde.",
    en: "The beam points at the person you called last.",
  },
  "landmark.people": {
    nl: "De lantaarns op de dijk: hoe meer er branden, hoe meer steun u hebt.",
    en: "The lanterns on the dike: the more of them burn, the more support you have.",
  },
  "landmark.windows": {
    nl: "De huizen: hoe meer ramen verlicht zijn, hoe meer kracht uw mensen nog hebben.",
    en: "The houses: the more windows are lit, the more energy your people have left.",
  },
  "landmark.windmill": {
    nl: "De molen is het nieuws: hoe sneller hij draait, hoe meer er over u wordt gepraat.",
    en: "The windmill is the news: the faster it turns, the more you are talked about.",
  },
  "landmark.sluice": {
    nl: "De sluis: hoe lager de deur, hoe meer er centraal wordt geregeld.",
    en: "The sluice: the lower its gate, the more is arranged from the centre.",
  },
  "landmark.warehouse": {
    nl: "De loods: hoe meer kisten er staan, hoe groter de voorraad.",
    en: "The warehouse: the more crates there are, the larger the stock.",
  },
  gully: {
    nl: "Een geul is een gevolg. Hoe verder weg hij begint, hoe later het kwam.",
    en: "A gully is a consequence. The further away it begins, the later it came.",
  },
  buoy: {
    nl: "Een boei ligt waar u het had kunnen weten. Brandt hij, dan wees een antwoord erheen.",
    en: "A buoy lies where you could have known. If it burns, an answer pointed there.",
  },
  sun: {
    nl: "De zon is degene die naar uw besluit kijkt. Een ander kijkt in ander licht.",
    en: "The sun is whoever looks at your decision. Somebody else looks in another light.",
  },
};

/** The kind of a sign: of landmarks each is its own. */
export function kindOf(id: string): string {
  return id.startsWith("landmark.") ? id : (id.split(".")[0] ?? id);
}
