/** How much a plain canvas draws on a machine that cannot keep up: fewer pixels and frames, never fewer things told. */

export interface Means {
  /** Most pixels of a picture. */
  readonly pixels: number
  /** Most frames a second. */
  readonly frames: number
}

/** From a machine without a graphics card that keeps up to one that is a quarter as fast. */
export const MEANS: readonly [Means, ...Means[]] = [
  { pixels: 900_000, frames: 30 },
  { pixels: 400_000, frames: 24 },
  { pixels: 180_000, frames: 15 },
]

/** Frames over which a judgement is made, and how much longer than due they may take together. */
const WINDOW = 24
const LATE = 1.6

export interface Thrift {
  readonly means: Means
  /** Hears how long one frame took from the last (ms); true where the means have just been cut. */
  readonly hear: (ms: number) => boolean
}

/** Cuts the means step by step while frames come late. A single long pause, as after loading, is no lateness. */
export const startThrift = (): Thrift => {
  let step = 0
  let heard: number[] = []
  const means = (): Means => MEANS[step] ?? MEANS[0]
  return {
    get means() {
      return means()
    },
    hear(ms) {
      const due = 1000 / means().frames
      heard.push(Math.min(ms, due * 4))
      if (heard.length < WINDOW) return false
      const late = heard.reduce((sum, one) => sum + one, 0) > due * LATE * WINDOW
      heard = []
      if (!late || step === MEANS.length - 1) return false
      step += 1
      return true
    },
  }
}

/** One for the page: the next conversation's stage begins with what this machine can do. */
export const thrift: Thrift = startThrift()
