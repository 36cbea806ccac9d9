import type { Easel } from "../easel.ts";
import type { Layout } from "../layout.ts";
import type { Now, Part } from "../part.ts";
import { Houses } from "./houses.ts";
import { Lighthouse } from "./lighthouse.ts";
import { Quay } from "./quay.ts";
import { Sluice } from "./sluice.ts";
import { Warehouse } from "./warehouse.ts";
import { Windmill } from "./windmill.ts";

/** What has come out of the dark along the dike; each comes when it first matters. */
export class Landmarks implements Part {
  readonly #parts: readonly Part[];

  constructor(easel: Easel, layout: Layout) {
    const at = layout.landmarks;
    this.#parts = [
      new Lighthouse(easel, at.lighthouse),
      new Warehouse(easel, at.warehouse),
      new Quay(easel, at.quay),
      new Houses(easel, at.windows),
      new Windmill(easel, at.windmill),
      new Sluice(easel, at.sluice),
    ];
  }

  pose(now: Now): void {
    for (const part of this.#parts) part.pose(now);
  }
}
