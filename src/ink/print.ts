/** A compiled story as a value that can be written down, and read again without Ink's compiler. */
import type { CompiledStory } from './compile.ts'
import { loadInk } from './engine-bare.ts'
import { SEED } from './seed.ts'
import type { TellableStory } from './tellable.ts'
import type { Header, Place } from './types.ts'

/** What is written down: plain values only. */
export interface PrintedStory {
  readonly header: Header
  readonly main: string
  /** Ink's own JSON. */
  readonly ink: string
  /** Every choice's path in the engine, and where it is written. */
  readonly choices: readonly (readonly [path: string, file: string, line: number])[]
}

/** Writes a story down as it is before its first line. */
export const printStory = ({ header, main, engine, choices }: CompiledStory): PrintedStory => ({
  header,
  main,
  ink: engine.ToJson() ?? '',
  choices: [...choices].map(([path, { file, line }]) => [path, file, line]),
})

/** The story that was written down. An external is none of the contract's: such a story is not printed. */
export const readPrinted = ({ header, main, ink, choices }: PrintedStory): TellableStory => {
  const engine = loadInk(ink)
  engine.state.storySeed = SEED
  const places = choices.map(([path, file, line]): [string, Place] => [path, { file, line }])
  return { header, main, engine, choices: new Map(places) }
}
