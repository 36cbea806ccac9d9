/** Every sound of the board, made on the spot: no recordings. Times are seconds, loudness is of full scale. */
import { distance, filter, gain, hiss, play, shape, tone } from "./instruments.ts";
import { brush } from "./noise.ts";

/** What can be heard of the place. */
export type SoundName = "foghorn" | "horn" | "telephone" | "lamp" | "ebb" | "gull";

/** Starts a sound at a moment and says how long it lasts, echo included. */
export type Voice = (context: BaseAudioContext, out: AudioNode, at: number) => number;

/** How each of them sounds. */
export const VOICES: Readonly<Record<SoundName, Voice>> = { foghorn, horn, telephone, lamp, ebb, gull };

/** Far away on the water: one low note that sinks at the end. */
function foghorn(context: BaseAudioContext, out: AudioNode, at: number): number {
  const far = distance(context, out, 3.4, 0.4, 0.16);
  const soft = filter(context, far, "lowpass", 330, 0.8);
  const body = shape(context, soft, at, 2.6, [
    [0, 0],
    [0.12, 0.16],
    [0.74, 0.15],
    [0.8, 0.2],
    [1, 0],
  ]);
  for (const [type, hertz] of [
    ["sawtooth", 92.5],
    ["sawtooth", 93.1],
    ["triangle", 46.2],
  ] as const) {
    tone(context, body, {
      type,
      at,
      seconds: 2.6,
      pitch: [
        [0, hertz * 0.97],
        [0.1, hertz],
        [0.76, hertz],
        [0.82, hertz * 0.79],
        [1, hertz * 0.77],
      ],
    });
  }
  return 6;
}

/** A ship that is already here, before it can be seen: two notes that do not quite fit. */
function horn(context: BaseAudioContext, out: AudioNode, at: number): number {
  const near = distance(context, out, 2.8, 0.55, 0.7);
  const soft = filter(context, near, "lowpass", 620, 0.7);
  const body = shape(context, soft, at, 2.1, [
    [0, 0],
    [0.07, 0.12],
    [0.82, 0.11],
    [1, 0],
  ]);
  for (const hertz of [73.4, 73.9, 110, 110.5, 138.6]) {
    tone(context, body, {
      type: "sawtooth",
      at,
      seconds: 2.1,
      pitch: [
        [0, hertz * 0.985],
        [0.08, hertz],
        [1, hertz],
      ],
    });
  }
  return 4.9;
}

/** Two brass bells and a clapper between them. */
function telephone(context: BaseAudioContext, out: AudioNode, at: number): number {
  const room = distance(context, out, 0.8, 0.6, 1.9);
  for (const burst of [0, 1.15]) {
    for (let stroke = 0; stroke < 17; stroke++) {
      const moment = at + burst + stroke * 0.046;
      const bell = stroke % 2 === 0 ? 1174 : 1397;
      for (const [partial, loud, ring] of [
        [1, 0.05, 0.24],
        [2.76, 0.022, 0.13],
        [5.4, 0.008, 0.06],
      ] as const) {
        const decay = shape(context, room, moment, ring, [
          [0, 0],
          [0.02, loud],
          [0.25, loud * 0.35],
          [1, 0],
        ]);
        tone(context, decay, { type: "sine", at: moment, seconds: ring, pitch: [[0, bell * partial]] });
      }
    }
  }
  return 3;
}

/** A match along the box, the flare, and the glass that comes down over it. */
function lamp(context: BaseAudioContext, out: AudioNode, at: number): number {
  const noise = hiss(context, 1.3, 4);
  const scratch = filter(context, out, "bandpass", 3600, 0.9);
  play(
    context,
    shape(context, scratch, at, 0.24, [
      [0, 0],
      [0.3, 0.16],
      [0.55, 0.07],
      [0.8, 0.2],
      [1, 0],
    ]),
    noise,
    at,
    0.24,
  );
  const flare = filter(context, out, "lowpass", 1500, 0.4);
  flare.frequency.setValueAtTime(2600, at + 0.2);
  flare.frequency.exponentialRampToValueAtTime(340, at + 1.3);
  play(
    context,
    shape(context, flare, at + 0.2, 1.2, [
      [0, 0],
      [0.06, 0.3],
      [0.3, 0.1],
      [1, 0],
    ]),
    noise,
    at + 0.2,
    1.2,
  );
  for (const [hertz, loud, later] of [
    [2870, 0.05, 1.5],
    [4310, 0.022, 1.5],
    [3120, 0.025, 1.61],
  ] as const) {
    const clink = shape(context, out, at + later, 0.4, [
      [0, 0],
      [0.01, loud],
      [0.2, loud * 0.3],
      [1, 0],
    ]);
    tone(context, clink, { type: "sine", at: at + later, seconds: 0.4, pitch: [[0, hertz]] });
  }
  return 2.1;
}

/** Eight seconds of water that leaves: first all of it, at the end a few drops. */
function ebb(context: BaseAudioContext, out: AudioNode, at: number): number {
  const open = distance(context, filter(context, out, "lowpass", 5200, 0.3), 1.6, 0.45, 1.25);
  const noise = hiss(context, 3.7, 12);
  const low = filter(context, open, "bandpass", 420, 0.5);
  low.frequency.setValueAtTime(240, at);
  low.frequency.linearRampToValueAtTime(760, at + 3);
  low.frequency.linearRampToValueAtTime(300, at + 7.6);
  play(
    context,
    shape(context, low, at, 7.8, [
      [0, 0],
      [0.16, 0.34],
      [0.42, 0.4],
      [0.7, 0.16],
      [1, 0],
    ]),
    noise,
    at,
    7.8,
  );
  const high = filter(context, open, "highpass", 2400, 0.3);
  play(
    context,
    shape(context, high, at, 7.8, [
      [0, 0],
      [0.22, 0.035],
      [0.5, 0.06],
      [0.76, 0.02],
      [1, 0],
    ]),
    noise,
    at,
    7.8,
  );
  const next = brush(21);
  for (let drop = 0; drop < 90; drop++) {
    const moment = at + 1.2 + 6.6 * next() ** 0.7;
    const hertz = 300 + 700 * next();
    const long = 0.04 + 0.08 * next();
    const loud = 0.012 + 0.035 * next();
    const blip = shape(context, open, moment, long, [
      [0, 0],
      [0.15, loud],
      [1, 0],
    ]);
    tone(context, blip, {
      type: "sine",
      at: moment,
      seconds: long,
      pitch: [
        [0, hertz],
        [1, hertz * (1.4 + next())],
      ],
    });
  }
  return 9.6;
}

/** One gull, far off, that says what it thinks of it. */
function gull(context: BaseAudioContext, out: AudioNode, at: number): number {
  const far = distance(context, out, 2.2, 0.7, 0.4);
  const mouth = filter(context, far, "bandpass", 1900, 1.6);
  for (const [later, seconds, high, loud] of [
    [0, 0.5, 1, 0.2],
    [0.62, 0.3, 0.92, 0.15],
    [1, 0.27, 0.88, 0.12],
    [1.34, 0.24, 0.84, 0.09],
  ] as const) {
    const moment = at + later;
    const cry = shape(context, mouth, moment, seconds, [
      [0, 0],
      [0.16, loud],
      [0.6, loud * 0.7],
      [1, 0],
    ]);
    for (const [type, times] of [
      ["sawtooth", 1],
      ["triangle", 2.01],
    ] as const) {
      const hertz = 980 * high * times;
      tone(context, cry, {
        type,
        at: moment,
        seconds,
        pitch: [
          [0, hertz * 0.8],
          [0.22, hertz * 1.32],
          [0.5, hertz * 1.2],
          [1, hertz * 0.72],
        ],
      });
    }
  }
  return 3.9;
}

/** The sea at night, under everything: hardly there, and missed when it stops. Returns how to stop it. */
export function seaBed(context: BaseAudioContext, out: AudioNode, at: number): () => void {
  const noise = hiss(context, 7.3, 31);
  const level = gain(context, out, 0);
  level.gain.setValueAtTime(0, at);
  level.gain.linearRampToValueAtTime(1, at + 3);
  const sources: (AudioBufferSourceNode | OscillatorNode)[] = [];
  // Two swells that never come together twice in the same way.
  for (const [hertz, loud, period, speed] of [
    [240, 0.11, 11.3, 0.5],
    [780, 0.02, 7.7, 0.83],
  ] as const) {
    const swell = gain(context, level, loud);
    const wave = context.createOscillator();
    wave.frequency.value = 1 / period;
    const depth = context.createGain();
    depth.gain.value = loud * 0.55;
    wave.connect(depth).connect(swell.gain);
    const source = context.createBufferSource();
    source.buffer = noise;
    source.loop = true;
    source.playbackRate.value = speed;
    source.connect(filter(context, swell, "lowpass", hertz, 0.2));
    for (const each of [wave, source]) each.start(at);
    sources.push(wave, source);
  }
  return () => {
    const now = context.currentTime;
    level.gain.cancelScheduledValues(now);
    level.gain.setTargetAtTime(0, now, 0.5);
    for (const source of sources) source.stop(now + 3);
  };
}
