/** Stories invented by fast-check, small enough that every way through them can be walked. */
import fc from 'fast-check'
import { MOTIVES, MOVE_IDS, TEMPERS } from '../../src/training/index.ts'
import type { Heading } from '../ink/writing.ts'

export interface Invention {
  readonly heading: Heading
  readonly body: string
}

interface Bounds {
  readonly decisions: readonly [least: number, most: number]
  readonly replies: number
  readonly turns: readonly [least: number, most: number]
  /** Whether a reply may lead back. */
  readonly loops: boolean
}

/** Straight on, three to five decisions; some buyers walk out before the end. */
export const STRAIGHT: Bounds = { decisions: [3, 5], replies: 3, turns: [3, 8], loops: false }
/** Replies may lead back to any decision, until the buyer walks out. */
export const LOOPING: Bounds = { decisions: [2, 4], replies: 3, turns: [2, 5], loops: true }

const NAMES = ['kettle', 'mother']
const PROMISES = ['call', 'film']
const name = fc.constantFrom(...NAMES)

const tag = fc.oneof(
  { weight: 2, arbitrary: name.map((one) => `# fact: ${one}`) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom('promise', 'promise', 'kept', 'broken'), fc.constantFrom(...PROMISES))
      .map(([kind, one]) => `# ${kind}: ${one}`),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('anger', 'trust', 'heard'), fc.constantFrom(-5, -2, 2, 5, 9))
      .map(([value, by]) => `# mood: ${value} ${by > 0 ? `+${by}` : by}`),
  },
)

/** Good moves more often than faults, and the few that rules look at most of all. */
const move = fc.oneof(
  fc.constantFrom('apologise', 'own', 'explain', 'options', 'paraphrase', 'lighten'),
  fc.constantFrom(...MOVE_IDS),
)
const moves = fc.uniqueArray(move, { maxLength: 3 }).map((list) => list.join(', '))
const moveTag = fc.oneof(
  { weight: 4, arbitrary: moves },
  { weight: 1, arbitrary: fc.tuple(moves, moves).map(([one, two]) => `{variant == 2: ${one}|${two}}`) },
  { weight: 1, arbitrary: fc.tuple(moves, moves).map(([one, two]) => `{anger > 11: ${one}|${two}}`) },
)

const condition = fc.oneof(
  { weight: 5, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom('{seen == 1} ', '{anger > 9} ', '{trust < 8 or heard >= 5} ') },
)
const branch = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'anger > 13',
      'anger <= 7',
      'heard >= 6 and trust > 8',
      'trust >= 8',
      'seen == 1',
    ),
  },
)

const reply = fc.record({
  moves: moveTag,
  needs: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: name }),
  tags: fc.array(tag, { maxLength: 2 }),
  condition,
  branch,
  notes: fc.boolean(),
  to: fc.nat(99),
  otherwise: fc.nat(99),
})
type DrawnReply = typeof reply extends fc.Arbitrary<infer R> ? R : never

const phase = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom('record', 'chat', 'followup') },
)

const ENDINGS = `=== settled
buyer: Bye. # ending: settled, good
-> END
=== quiet
buyer: Bye. # ending: quiet, fair # kept: call
-> END
=== lost
buyer: Bye. # ending: lost, poor # mood: anger +3
-> END
=== stuck
buyer: ...
-> END
`
const ENDING_IDS = ['settled', 'quiet', 'lost', 'settled', 'quiet', 'lost', 'stuck']

export const invention = ({ decisions, replies, turns, loops }: Bounds): fc.Arbitrary<Invention> =>
  fc
    .record({
      motive: fc.constantFrom(...MOTIVES),
      temper: fc.constantFrom(...TEMPERS),
      anger: fc.integer({ min: 3, max: 18 }),
      heard: fc.integer({ min: 0, max: 8 }),
      ready: fc.constantFrom(2, 4, 8),
      turns: fc.integer({ min: turns[0], max: turns[1] }),
      drawn: fc.array(fc.record({ phase, replies: fc.array(reply, { minLength: 2, maxLength: replies }) }), {
        minLength: decisions[0],
        maxLength: decisions[1],
      }),
    })
    .map(({ motive, temper, anger, heard, ready, turns, drawn }) => {
      const target = (from: number, draw: number): string => {
        const ahead = drawn.map((_, index) => `d${index}`).slice(loops ? 0 : from + 1)
        const near = loops ? ahead : ahead.slice(0, 2)
        const choices = [
          ...near,
          ...(loops || near.length === 0 ? ENDING_IDS : ENDING_IDS.slice(draw % 3, (draw % 3) + 1)),
        ]
        return choices[draw % choices.length] ?? 'quiet'
      }
      const replyText = (from: number, one: DrawnReply, index: number): string => {
        const needs = one.needs === '' ? '' : ` # needs: ${one.needs}`
        const moves = one.moves === '' ? '' : ` # move: ${one.moves}`
        return [
          `+ ${index === 0 ? '' : one.condition}[Reply ${index} # id: d${from}r${index}${moves}${needs}]`,
          ...(one.notes ? ['  ~ seen = 1'] : []),
          ...(one.tags.length === 0 ? [] : [`  buyer: Hm. ${one.tags.join(' ')}`]),
          ...(one.branch === null ? [] : [`  {${one.branch}: -> ${target(from, one.otherwise)}}`]),
          `  -> ${target(from, one.to)}`,
        ].join('\n')
      }
      const knots = drawn.map(({ phase, replies }, index) =>
        [
          `=== d${index}`,
          `buyer: Line ${index}.${phase === '' ? '' : ` # phase: ${phase}`}`,
          ...replies.map((one, r) => replyText(index, one, r)),
        ].join('\n'),
      )
      const start = `anger ${anger}, trust 7, heard ${heard}`
      return {
        heading: { motive, temper, start, ready, turns, variants: 2 },
        body: ['VAR seen = 0', '-> d0', ...knots, ENDINGS].join('\n'),
      }
    })
