/** What people do to their own screen, by name. What they do in the game goes through the door. */
import type { Preferences } from "./preferences.ts";
import type { Screen, ScreenStore } from "./store.ts";

/** The acts on a screen. */
export interface Actions {
  /** Another language, speed or light, from now on and on a next visit. */
  prefer(preferences: Partial<Preferences>): void;
  hear(sound: boolean): void;
  chooseDossier(dossier: string): void;
  lightLamp(): void;
  /** Enters a game that was played on paper. */
  enterPaper(): void;
  leavePaper(): void;
  /** What came in at the desk and was dealt with: items of the story. */
  dealWith(items: readonly number[]): void;
  /** The last that came in has been read; looking back begins. */
  closeStory(): void;
  /** Nothing big comes in any more; the desk is back. */
  showDesk(): void;
  /** What looking back needs is wanted, its words too. */
  lookBack(): void;
  holdWater(isHeld: boolean): void;
  /** The judge in whose light the shore is seen, by their place. */
  followJudge(judge: number): void;
  /** A page for looking further than the guide. */
  lookFurther(page: string): void;
  followGuide(): void;
  tryAnotherRoad(): void;
  /** A link has to be made anew. */
  dropLink(): void;
  dismissTrouble(): void;
  /** The picture could not be made. */
  goOnWithoutPicture(): void;
}

/** The acts on the screen of this store; always the same ones for a store. */
export function actionsOn(screen: ScreenStore): Actions {
  const set = (part: Partial<Screen>) => screen.setState(part);
  return {
    prefer: (preferences) => set(preferences),
    hear: (sound) => set({ sound }),
    chooseDossier: (dossier) => set({ dossier }),
    lightLamp: () => set({ lit: true }),
    enterPaper: () => set({ entering: true }),
    leavePaper: () => set({ entering: false }),
    dealWith: (read) => set({ read }),
    closeStory: () => set({ closing: false }),
    showDesk: () => set({ arriving: false }),
    lookBack: () => set({ looksBack: true }),
    holdWater: (held) => set({ held }),
    followJudge: (judge) => set({ judge }),
    lookFurther: (further) => set({ further }),
    followGuide: () => set({ further: null }),
    tryAnotherRoad: () => set({ fork: null }),
    dropLink: () => set({ link: null }),
    dismissTrouble: () => set({ trouble: null }),
    goOnWithoutPicture: () => set({ pictureless: true }),
  };
}
