/** A session beside its place in a story, and whole conversations as folds. */
import { moodOf } from './memory.ts'
import { advance, type Beat, beginSession, type Scene, type Session, type Setting } from './session.ts'

export interface Play<B extends Beat = Beat> {
  readonly session: Session
  readonly scene: Scene<B>
}

/** The first decision of a scene that has just been opened. */
export const beginPlay = <B extends Beat>(setting: Setting, scene: Scene<B>): Play<B> => ({
  session: advance(beginSession(setting), { kind: 'beat', beat: scene.beat }),
  scene,
})

/** One reply and the story's answer to it; RangeError where the reply is not on offer. */
export const giveReply = <B extends Beat>({ session, scene }: Play<B>, id: string): Play<B> => {
  const said = advance(session, { kind: 'reply', id })
  const next = scene.choose(id, moodOf(said.memory))
  return { session: advance(said, { kind: 'beat', beat: next.beat }), scene: next }
}

export type Mode = 'guided' | 'practice' | 'exam' | 'retry' | 'drill' | 'preview'
export const MODES: readonly Mode[] = ['guided', 'practice', 'exam', 'retry', 'drill', 'preview']

/**
 * Everything needed to see a conversation again: `version` the scenario's SHA-256 in hex, `variant` from 1,
 * `at` milliseconds since the start, never falling.
 */
export interface Transcript {
  readonly scenario: string
  readonly version: string
  readonly locale: string
  readonly seed: number
  readonly variant: number
  readonly mode: Mode
  readonly replies: readonly { readonly id: string; readonly at: number }[]
}

/** Where a transcript and a story part: the turn (from 1), what was said, and what was on offer there. */
export interface Mismatch {
  readonly turn: number
  readonly found: string
  readonly offered: readonly string[]
}

export type Replay<B extends Beat = Beat> =
  | { readonly ok: true; readonly plays: readonly Play<B>[] }
  | { readonly ok: false; readonly plays: readonly Play<B>[]; readonly mismatch: Mismatch }

/** Folds replies over a scene; `plays` holds the position before each reply and, last, where it ends. */
export const replay = <B extends Beat>(
  setting: Setting,
  opening: Scene<B>,
  replies: readonly { readonly id: string }[],
): Replay<B> => {
  let play = beginPlay(setting, opening)
  const plays = [play]
  for (const [index, { id }] of replies.entries()) {
    const offered = play.session.ending ? [] : play.session.beat.replies.map((reply) => reply.id)
    if (!offered.includes(id)) return { ok: false, plays, mismatch: { turn: index + 1, found: id, offered } }
    play = giveReply(play, id)
    plays.push(play)
  }
  return { ok: true, plays }
}
