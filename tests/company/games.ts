/** Random games of two dossiers that come with the game, played here, to be played again elsewhere. */
import { playCompany } from "../dossiers/company.ts";
import { shippedDossier } from "../dossiers/shipped.ts";
import { type Campaign, campaignRun } from "./campaign.ts";

const dossiers = ["handalcohol", "vaccination-order"].map(shippedDossier);

/** So many games, and the sum that each came to. */
export function playGames(count: number): { readonly campaign: Campaign; readonly sums: readonly number[] } {
  const played = Array.from({ length: count }, (_, i) => {
    const seed = i + 1;
    return { seed, ...playCompany(campaignRun(dossiers, seed), seed) };
  });
  return {
    campaign: {
      files: dossiers.map(({ file }) => file),
      games: played.map(({ seed, entries }) => ({ seed, entries })),
    },
    sums: played.map(({ world }) => world.sum),
  };
}
