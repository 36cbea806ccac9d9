/**
 * The water, painted by a small program of its own: for every column from the dike to the fog a height, a steepness and
 * a colour. It works the same under Canvas and WebGL, and the same moment always gives the same picture.
 */
import { blend, clamp, DAWN, DUSK, mix, NIGHT, type Rgb, smooth } from "../color.ts";
import { EYE } from "../ground.ts";
import { add, between, pack, tinted, veil } from "./pixel.ts";
import { FINE, fixed, layers, ROWS, WIDE } from "./waves.ts";

const SHADES = 128;

/** Where the plane of the water lies in the picture; all in pixels of the water's own canvas. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly horizon: number;
  /** The row where distance is 0 and things have their full size. */
  readonly foot: number;
  readonly centre: number;
  /** Pixels of this canvas per unit of drawing at the foot. */
  readonly unit: number;
}

/** A light whose reflection breaks on the waves. */
export interface Glitter {
  readonly x: number;
  /** The row of the water right under the light. */
  readonly y: number;
  readonly length: number;
  readonly breadth: number;
  readonly strength: number;
  readonly color: Rgb;
}

/** How the sea is at a moment. */
export interface SeaState {
  readonly seconds: number;
  /** 0: a pond; 1: as high as it gets. */
  readonly swell: number;
  /** 0: fog at the dike; 1: fog at the horizon. */
  readonly sight: number;
  readonly glitter: readonly Glitter[];
  /** 0: black; 1: the pewter of the morning. */
  readonly pewter: number;
  /** What the far water is lost in. */
  readonly air: Rgb;
  readonly dusk: number;
  /** How high the water stands over the bed; 1 covers everything. */
  readonly level: number;
}

/** The sea by night, painted again and again, pixel by pixel. */
export class Sea {
  readonly canvas: HTMLCanvasElement;
  readonly #plane: Plane;
  readonly #context: CanvasRenderingContext2D;
  readonly #image: ImageData;
  readonly #pixels: Uint32Array;
  readonly #shade: Uint8Array;
  readonly #table: Uint32Array;
  /** Per column: the highest water so far, the row it was computed for, and its shade. */
  readonly #top: Float32Array;
  readonly #last: Int16Array;
  readonly #worn: Float32Array;
  readonly #dither: Uint8Array;
  #bed: Uint8Array | null = null;
  /** The first column that is painted now. */
  #turn = 0;

  constructor(plane: Plane) {
    this.#plane = plane;
    this.canvas = document.createElement("canvas");
    this.canvas.width = plane.width;
    this.canvas.height = plane.height;
    const context = this.canvas.getContext("2d");
    if (context === null) throw new Error("This browser gives no 2D canvas.");
    this.#context = context;
    this.#image = context.createImageData(plane.width, plane.height);
    this.#pixels = new Uint32Array(this.#image.data.buffer);
    this.#shade = new Uint8Array(plane.width * plane.height);
    this.#table = new Uint32Array(plane.height * SHADES);
    this.#top = new Float32Array(plane.width);
    this.#last = new Int16Array(plane.width);
    this.#worn = new Float32Array(plane.width);
    this.#dither = new Uint8Array(4096);
    let state = 1;
    for (let at = 0; at < 4096; at++) {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      this.#dither[at] = (state >>> 16) & 255;
    }
  }

  /** What lies under the water: 0 is deepest, 255 falls dry first. One byte for every pixel of the canvas. */
  lay(bed: Uint8Array): void {
    this.#bed = bed;
  }

  /** With `every` 2 each second column is new and the others are a frame old: waves are slower than that. */
  paint(state: SeaState, every: 1 | 2): void {
    this.#turn = every === 1 ? 0 : 1 - this.#turn;
    this.#mixColors(state);
    this.#march(state, every);
    for (const light of state.glitter) this.#glint(light, 42 + 16 * state.swell, every);
    if (state.level < 1 && this.#bed !== null) this.#drain(this.#bed, state);
    this.#context.putImageData(this.#image, 0, 0);
  }

  /** Lets the bed fall dry above the level: thin water is clear, its edge shines, and what it leaves stays wet. */
  #drain(bed: Uint8Array, state: SeaState): void {
    const pixels = this.#pixels;
    const shades = this.#shade;
    const level = state.level * 286 - 16;
    const shine = Math.round(blend(70, 226, state.pewter));
    const wet = Math.round(blend(22, 92, state.pewter));
    const last = smooth(0, 0.12, state.level);
    const { width, height, horizon, foot } = this.#plane;
    for (let row = 0; row < height; row++) {
      // Far out there are no edges to be seen, only less and less water.
      const seen = smooth(0.03, 0.16, (row - horizon) / (foot - horizon)) * last;
      for (let at = row * width; at < (row + 1) * width; at++) {
        // Small waves lap at the edge.
        const deep = level - (bed[at] ?? 0) + ((shades[at] ?? 0) - 46) * 0.09;
        if (deep >= 26) {
          if (last < 1) pixels[at] = veil(pixels[at] ?? 0, last);
        } else if (deep > 2.5) {
          pixels[at] = veil(pixels[at] ?? 0, (0.45 + 0.55 * (deep - 2.5) * 0.0425) * last);
        } else if (deep > 0) {
          pixels[at] = tinted(shine, shine + 4, shine + 6, (0.8 - Math.abs(deep - 1.2) * 0.5) * seen);
        } else if (deep > -34) {
          pixels[at] = tinted(wet, wet + 2, wet + 4, (1 + deep / 34) * 0.5 * seen);
        } else {
          pixels[at] = 0;
        }
      }
    }
  }

  #mixColors(state: SeaState): void {
    const { height, horizon, foot } = this.#plane;
    // The last of it holds more light than the sand around it.
    const deepDawn = mix(mix(DAWN.deep, DAWN.last, 1 - state.level), DUSK, state.dusk);
    const crestDawn = mix(DAWN.crest, DUSK, state.dusk * 0.9);
    for (let row = 0; row < height; row++) {
      const near = clamp((row - horizon) / (foot - horizon), 0, 1.4);
      // Fog swallows the far water; where it begins depends on how far one can see. It lifts with the light.
      const edge = blend(0.86, 0.2, state.sight);
      const fog = (1 - smooth(0, edge, near)) ** blend(0.62, 1.3, state.sight);
      const haze = fog + (1 - fog) * 0.5 * (1 - smooth(edge * 0.6, edge + 0.45, near));
      const far = (1 - smooth(0, 0.42, near)) ** 2;
      const dark = mix(mix(NIGHT.deep, state.air, haze), mix(deepDawn, state.air, far), state.pewter);
      const crest = mix(mix(NIGHT.crest, NIGHT.deep, 0.15 * near), state.air, fog);
      const light = mix(crest, mix(crestDawn, state.air, far), state.pewter);
      const base = row * SHADES;
      for (let shade = 0; shade < SHADES; shade++) {
        const t = shade / (SHADES - 1);
        const lift = t < 0.5 ? 0.42 * (t * 2) ** 1.5 : 0.42 + 0.58 * ((t - 0.5) * 2) ** 1.8;
        const c = mix(dark, light, lift);
        this.#table[base + shade] = pack(c[0], c[1], c[2]);
      }
    }
  }

  #march(state: SeaState, every: number): void {
    const from0 = this.#turn;
    const { width, height, horizon, foot, centre, unit } = this.#plane;
    const depth = foot - horizon;
    const top = this.#top.fill(height);
    const last = this.#last.fill(-1);
    const worn = this.#worn;
    const pixels = this.#pixels;
    const shades = this.#shade;
    const table = this.#table;
    const dither = this.#dither;
    const { swell, chop, ripple } = layers();
    const swellHeight = swell.tile.height;
    const swellSlope = swell.tile.slope;
    const chopSlope = chop.tile.slope;
    const first = Math.max(1, Math.ceil(horizon));
    const amplitude = blend(2, 34, state.swell) * unit;
    const bend = blend(0.3, 1.25, state.swell);
    const foam = 46 * smooth(0.3, 1, state.swell);
    for (let row = height - 1 + Math.ceil(amplitude * 2); row >= first; row--) {
      const near = (row - horizon) / depth;
      const away = EYE / near;
      // Units of water under one pixel of height: waves shorter than a few of these only shimmer.
      const grain = EYE / (near * near * (depth / unit));
      const swellSeen = smooth(3, 9, 300 / grain);
      const chopSeen = smooth(1.4, 5, 62 / grain);
      const rippleSeen = smooth(1.4, 5, 26 / grain);
      const lift = amplitude * near * swellSeen;
      const swellGain = 19 * bend * swellSeen;
      const chopGain = (10 + 7 * state.swell) * chopSeen;
      const rippleGain = 7 * rippleSeen;
      const heightGain = 9 * bend * swellSeen;
      const from = -centre / unit / near;
      const step = 1 / unit / near;
      let u1 = fixed(from / swell.across + state.seconds * swell.driftAcross, WIDE);
      let u2 = fixed(from / chop.across + state.seconds * chop.driftAcross, FINE);
      let u3 = fixed(from / ripple.across + state.seconds * ripple.driftAcross, FINE);
      const d1 = Math.round((step / swell.across) * WIDE * 65536);
      const d2 = Math.round((step / chop.across) * FINE * 65536);
      const d3 = Math.round((step / ripple.across) * FINE * 65536);
      u1 += d1 * from0;
      u2 += d2 * from0;
      u3 += d3 * from0;
      const v1 = (Math.floor((away / swell.away + state.seconds * swell.driftAway) * ROWS) & (ROWS - 1)) * WIDE;
      const v2 = (Math.floor((away / chop.away + state.seconds * chop.driftAway) * ROWS) & (ROWS - 1)) * FINE;
      const v3 = (Math.floor((away / ripple.away + state.seconds * ripple.driftAway) * ROWS) & (ROWS - 1)) * FINE;
      const base = Math.min(height - 1, row) * SHADES;
      const grainRow = (row & 63) * 64;
      for (let column = from0; column < width; column += every) {
        // The long waves are few texels wide: between two of them a straight line.
        const t1 = (u1 >> 16) & (WIDE - 1);
        const t2 = (t1 + 1) & (WIDE - 1);
        const share = (u1 & 65535) / 65536;
        const h1 = swellHeight[v1 + t1] ?? 0;
        const rise = h1 + ((swellHeight[v1 + t2] ?? 0) - h1) * share;
        const y = row - rise * lift;
        const lowest = top[column] ?? 0;
        if (y < lowest) {
          const s1 = swellSlope[v1 + t1] ?? 0;
          const steep = s1 + ((swellSlope[v1 + t2] ?? 0) - s1) * share;
          const small = chopSlope[v2 + ((u2 >> 16) & (FINE - 1))] ?? 0;
          const tiny = chopSlope[v3 + ((u3 >> 16) & (FINE - 1))] ?? 0;
          const noise = (dither[grainRow + (column & 63)] ?? 0) / 128 - 1;
          let shade = 46 - steep * swellGain - small * chopGain - tiny * rippleGain + rise * heightGain + noise * 0.9;
          if (rise > 0.9 && small < 0.2) shade += (rise - 0.9) * (0.2 - small) * foam * near;
          shade = shade < 0 ? 0 : Math.min(shade, 127);
          // A wave in front leaves an edge; on one slope the shades run into each other.
          const before = last[column] === row + 1 ? (worn[column] ?? shade) : shade;
          const run = (before - shade) / (lowest - y);
          const until = y < 0 ? 0 : Math.floor(y);
          let at = Math.floor(lowest);
          if (at < height) {
            const cell = at * width + column;
            pixels[cell] = between(
              table[base + Math.floor(before)] ?? 0,
              pixels[cell] ?? 0,
              Math.floor((at + 1 - lowest) * 256),
            );
          } else at = height;
          while (at > until) {
            at--;
            const tone = Math.floor(shade + run * (at + 0.5 > y ? at + 0.5 - y : 0));
            const cell = at * width + column;
            pixels[cell] = table[base + (tone < 0 ? 0 : Math.min(tone, 127))] ?? 0;
            shades[cell] = Math.max(tone, 0);
          }
          top[column] = y;
          last[column] = row;
          worn[column] = shade;
        }
        u1 += d1 * every;
        u2 += d2 * every;
        u3 += d3 * every;
      }
    }
    // What is left above the last wave is fog.
    const fog = table[first * SHADES + 40] ?? 0;
    for (let column = from0; column < width; column += every) {
      for (let row = Math.floor(top[column] ?? 0) - 1; row >= 0; row--) {
        pixels[row * width + column] = fog;
        shades[row * width + column] = 0;
      }
    }
  }

  #glint(light: Glitter, threshold: number, every: number): void {
    const { width, height } = this.#plane;
    const last = Math.min(height, Math.ceil(light.y + light.length));
    for (let row = Math.max(0, Math.floor(light.y)); row < last; row++) {
      const along = (row - light.y) / light.length;
      const breadth = light.breadth * (0.55 + along * 1.3);
      const fade = (1 - along) ** 1.6 * light.strength;
      const left = Math.max(0, Math.floor(light.x - breadth * 2.2));
      const right = Math.min(width, Math.ceil(light.x + breadth * 2.2));
      for (let column = left + ((left + this.#turn) % every); column < right; column += every) {
        const at = row * width + column;
        const aside = (column - light.x) / breadth;
        // Far from the middle only the steepest waves still turn towards the eye.
        const turned = ((this.#shade[at] ?? 0) - threshold - aside * aside * 16) / 26;
        if (turned <= 0) continue;
        const gain = Math.min(turned, 1) * fade * Math.exp(-aside * aside * 0.5);
        this.#pixels[at] = add(this.#pixels[at] ?? 0, light.color, gain);
      }
    }
  }
}
