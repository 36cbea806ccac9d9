/** What the sounds are made with: hiss, tones, and the room around them. Times are seconds, loudness is of full scale. */
import { brush } from "./noise.ts";

/** A second or more of the same hiss every time. */
export function hiss(context: BaseAudioContext, seconds: number, seed: number): AudioBuffer {
  const buffer = context.createBuffer(1, Math.ceil(seconds * context.sampleRate), context.sampleRate);
  const next = brush(seed);
  const data = buffer.getChannelData(0);
  for (let at = 0; at < data.length; at++) data[at] = next() * 2 - 1;
  return buffer;
}

/** Open water around: a tail of hiss that dies away, dull as fog makes it. */
export function distance(
  context: BaseAudioContext,
  out: AudioNode,
  seconds: number,
  wet: number,
  dry: number,
): AudioNode {
  const tail = context.createBuffer(2, Math.ceil(seconds * context.sampleRate), context.sampleRate);
  for (const channel of [0, 1]) {
    const next = brush(900 + channel);
    const data = tail.getChannelData(channel);
    let dull = 0;
    for (let at = 0; at < data.length; at++) {
      dull += (next() * 2 - 1 - dull) * 0.22;
      data[at] = dull * (1 - at / data.length) ** 3;
    }
  }
  const room = context.createConvolver();
  room.buffer = tail;
  const into = context.createGain();
  into.connect(gain(context, out, dry));
  into.connect(room).connect(gain(context, out, wet));
  return into;
}

/** Something that everything behind it is heard through so loud. */
export function gain(context: BaseAudioContext, out: AudioNode, value: number): GainNode {
  const node = context.createGain();
  node.gain.value = value;
  node.connect(out);
  return node;
}

/** A filter at so many hertz, before `out`. */
export function filter(
  context: BaseAudioContext,
  out: AudioNode,
  type: BiquadFilterType,
  frequency: number,
  q: number,
): BiquadFilterNode {
  const node = context.createBiquadFilter();
  node.type = type;
  node.frequency.value = frequency;
  node.Q.value = q;
  node.connect(out);
  return node;
}

/** One note of an oscillator. Times are seconds. */
export interface Note {
  readonly type: OscillatorType;
  readonly at: number;
  readonly seconds: number;
  /** Hertz at moments between 0 (its beginning) and 1 (its end). */
  readonly pitch: readonly (readonly [number, number])[];
}

/** Plays a note, that swells and dies away. */
export function tone(context: BaseAudioContext, out: AudioNode, note: Note): void {
  const oscillator = context.createOscillator();
  oscillator.type = note.type;
  note.pitch.forEach(([share, hertz], index) => {
    const moment = note.at + share * note.seconds;
    if (index === 0) oscillator.frequency.setValueAtTime(hertz, moment);
    else oscillator.frequency.linearRampToValueAtTime(hertz, moment);
  });
  oscillator.connect(out);
  oscillator.start(note.at);
  oscillator.stop(note.at + note.seconds);
}

/** Plays a buffer for so many seconds from a moment on. */
export function play(
  context: BaseAudioContext,
  out: AudioNode,
  buffer: AudioBuffer,
  at: number,
  seconds: number,
): void {
  const source = context.createBufferSource();
  source.buffer = buffer;
  source.loop = true;
  source.connect(out);
  source.start(at);
  source.stop(at + seconds);
}

/** Loudness at moments between the beginning and the end; straight lines between them. */
export function shape(
  context: BaseAudioContext,
  out: AudioNode,
  at: number,
  seconds: number,
  points: readonly (readonly [number, number])[],
): GainNode {
  const node = gain(context, out, 0);
  points.forEach(([share, value], index) => {
    const moment = at + share * seconds;
    if (index === 0) node.gain.setValueAtTime(value, moment);
    else node.gain.linearRampToValueAtTime(value, moment);
  });
  return node;
}
