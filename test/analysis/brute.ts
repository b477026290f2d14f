/** Every way through a story, walked one after another: slow, plain, and what the solver must agree with. */
import { isDeepStrictEqual } from 'node:util'
import type { GraphPlay } from '../../src/analysis/index.ts'
import { giveReply, type Play, resultOf } from '../../src/training/index.ts'

export interface Walked {
  readonly best: number
  readonly worst: number
  readonly mean: number
  readonly paths: number
  /** By ending id, '' where the story stops without one: how likely a random player meets it. */
  readonly endings: ReadonlyMap<string, number>
  /** Replies after which the story stops without an ending. */
  readonly deadEnds: ReadonlySet<string>
}

/** Walks on from a play; `visit` is told every decision on every path with what the rest of the walk found. */
export const walkAll = <P extends Play>(
  play: P,
  give: (play: P, id: string) => P,
  visit: (play: P, walked: Walked) => void = () => {},
): Walked => {
  const { session } = play
  if (session.ending || session.beat.replies.length === 0) {
    const value = resultOf(session)
    const deadEnds = new Set(session.ending ? [] : [session.turns.at(-1)?.reply ?? ''])
    return {
      best: value,
      worst: value,
      mean: value,
      paths: 1,
      endings: new Map([[session.ending?.id ?? '', 1]]),
      deadEnds,
    }
  }
  const after = session.beat.replies.map(({ id }) => walkAll(give(play, id), give, visit))
  const endings = new Map<string, number>()
  for (const one of after)
    for (const [id, chance] of one.endings) endings.set(id, (endings.get(id) ?? 0) + chance / after.length)
  const walked: Walked = {
    best: Math.max(...after.map(({ best }) => best)),
    worst: Math.min(...after.map(({ worst }) => worst)),
    mean: after.reduce((sum, { mean }) => sum + mean, 0) / after.length,
    paths: after.reduce((sum, { paths }) => sum + paths, 0),
    endings,
    deadEnds: new Set(after.flatMap(({ deadEnds }) => [...deadEnds])),
  }
  visit(play, walked)
  return walked
}

/** A graph play and a told play as one, so that both are walked at once; throws where they part. */
export type Twin = Play & { readonly walked: GraphPlay; readonly told: Play }

export const twinOf = (walked: GraphPlay, told: Play): Twin => {
  const offered = ({ session }: { session: Play['session'] }) => session.beat.replies.map(({ id }) => id)
  if (!isDeepStrictEqual(offered(walked), offered(told)) || walked.session.earned !== told.session.earned)
    throw new Error(`graph and story part after ${told.session.turns.map(({ reply }) => reply)}`)
  return { ...told, walked, told }
}

export const giveBoth = ({ walked, told }: Twin, id: string): Twin =>
  twinOf(giveReply(walked, id) as GraphPlay, giveReply(told, id))
