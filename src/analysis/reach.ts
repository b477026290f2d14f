/** The best result still within reach from a place in a conversation. */
import type { GraphScene } from '../ink/index.ts'
import { clampReach, type Play, resultOf, widthOf } from '../training/index.ts'
import type { Solution } from './solve.ts'

/** A play that walks a story graph. */
export type GraphPlay = Omit<Play, 'scene'> & { readonly scene: GraphScene }

/** The half of a solution that tells what is within reach. */
export type Reaching = Pick<Solution, 'span' | 'toGo'>

/** R's maximum from here on, before any ceiling; RangeError where the play does not belong to the solution. */
export const rawReach = ({ session, scene }: GraphPlay, solution: Reaching): number => {
  if (session.ending || session.beat.replies.length === 0) return resultOf(session)
  const more = solution.toGo(scene.node, session)
  if (more === null) throw new RangeError('this conversation is not part of the solution')
  return session.earned + more
}

/** R's maximum from here on, between chance and what serious faults and red lines leave. */
export const reach = (play: GraphPlay, solution: Reaching): number =>
  clampReach(rawReach(play, solution), solution.span, play.session.serious, play.session.redLines.length > 0)

/** What lies between two results, in percent of the span and in tenths. */
export const lossIn = (from: number, to: number, { span }: Solution): number =>
  Math.round((1000 * (from - to)) / widthOf(span)) / 10
