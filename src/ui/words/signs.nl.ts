/** What every kind of sign in the picture means: said once, when the first of its kind appears, and whenever asked. */
import type { SignKind } from "../../board/sign.ts";

export const SIGNS = {
  /** What can be done with an explanation. */
  understood: "Duidelijk",
  noMore: "Geen uitleg meer",
  thatMoment: "Naar dat moment",

  /** By its kind; those whose own words explain them are not here. */
  swell: "De zee is wat er op u afkomt: hoe hoger de golven, hoe zwaarder de crisis.",
  sight: "De mist is wat u niet weet. Als u vooruit kunt kijken, trekt hij op.",
  ship: "Een schip is iets wat u verwacht. Hoe dichterbij, hoe eerder het er is.",
  telephone: "De telefoon: iemand wil u spreken. U neemt op, of u laat het gaan.",
  crate: "De kist met de klok: als de ring leeg is, is uw tijd om.",
  beam: "De lichtbundel wijst naar degene die u het laatst belde.",
  "landmark.people": "De lantaarns op de dijk: hoe meer er branden, hoe meer steun u hebt.",
  "landmark.windows": "De huizen: hoe meer ramen verlicht zijn, hoe meer kracht uw mensen nog hebben.",
  "landmark.windmill": "De molen is het nieuws: hoe sneller hij draait, hoe meer er over u wordt gepraat.",
  "landmark.sluice": "De sluis: hoe lager de deur, hoe meer er centraal wordt geregeld.",
  "landmark.warehouse": "De loods: hoe meer kisten er staan, hoe groter de voorraad.",
  gully: "Een geul is een gevolg. Hoe verder weg hij begint, hoe later het kwam.",
  buoy: "Een boei ligt waar u het had kunnen weten. Brandt hij, dan wees een antwoord erheen.",
  sun: "De zon is degene die naar uw besluit kijkt. Een ander kijkt in ander licht.",
} as const satisfies Partial<Record<SignKind | "understood" | "noMore" | "thatMoment", string>>;
