// The peers come without types that our settings accept; these are the parts we use.
declare module "boardgame.io/dist/cjs/client.js" {
  export function Client(options: {
    game: {
      setup: () => unknown;
      moves: Record<string, (context: { G: { gauges: number[] } }, gauge: number, by: number) => void>;
    };
    debug: boolean;
  }): {
    start(): void;
    stop(): void;
    moves: { fold(gauge: number, by: number): void };
    getState(): { G: { gauges: number[] } };
  };
}
declare module "inkjs/full" {
  export class Compiler {
    constructor(source: string);
    Compile(): {
      variablesState: Record<string, number>;
      ResetState(): void;
      Continue(): string;
      ChooseChoiceIndex(index: number): void;
    };
  }
}
