/** A sound little story, line by line, so that a test can spoil one thing in it. */
import { headed } from '../ink/writing.ts'

export interface Written {
  readonly move: string
  readonly text: string
  /** What follows the reply: tags on the buyer's line, and where it leads. */
  readonly answer?: string
  readonly to?: string
}

export type Decision = readonly Written[]

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
/** Words that stand nowhere else, so that none gives a reply away: all replies are equally long. */
const wordFor = (decision: number, reply: number): string =>
  [decision, reply].map((n) => `${LETTERS[n]}${LETTERS[25 - n]}${LETTERS[n + 7]}`).join('')

const MOVES: readonly (readonly string[])[] = [
  ['argue', 'acknowledge', 'apologise'],
  ['options', 'empathise, stall', 'ask'],
  ['paraphrase', 'explain', 'blame'],
  ['empathise, template', 'own', 'apologise'],
  ['empathise', 'command', 'apologise, template'],
  ['apologise', 'boast', 'options'],
  ['stall', 'timeline', 'own, boast'],
  ['thank', 'interrupt', 'apologise, stall'],
  ['lighten, shift', 'empathise, blunt', 'follow_up'],
]

export const DECISIONS: readonly Decision[] = MOVES.map((moves, decision) =>
  moves.map((move, reply) => ({ move, text: `Say ${wordFor(decision, reply)} now` })),
)

const knotOf = (decision: Decision, index: number, all: readonly Decision[]): string =>
  [
    `=== d${index}`,
    `buyer: Line ${index}.`,
    ...decision.map(({ move, text, answer, to }, reply) =>
      [
        `+ [${text} # id: d${index}r${reply} # move: ${move} # why: Because.]`,
        ...(answer ? [`  buyer: Hm. ${answer}`] : []),
        `  -> ${to ?? (index + 1 < all.length ? `d${index + 1}` : 'finale')}`,
      ].join('\n'),
    ),
  ].join('\n')

export const FINALE = `=== finale
{anger > 17: -> lost}
{anger > 8: -> quiet}
-> settled
=== settled
buyer: Thanks. # ending: settled, good
-> END
=== quiet
buyer: Well. # ending: quiet, fair
-> END
=== lost
buyer: Never again. # ending: lost, poor
-> END
`

/** The story as text; what is spoilt is given, the rest is sound. */
export const shop = (
  decisions: readonly Decision[] = DECISIONS,
  finale: string = FINALE,
  heading: Parameters<typeof headed>[1] = {},
): string =>
  headed(['-> d0', ...decisions.map(knotOf), finale].join('\n'), {
    start: 'anger 16, trust 7, heard 0',
    ready: 4,
    turns: 20,
    ...heading,
  })

/** The sound decisions with one reply changed. */
export const withReply = (decision: number, reply: number, change: Partial<Written>): readonly Decision[] =>
  DECISIONS.map((one, index) =>
    index === decision ? one.map((written, r) => (r === reply ? { ...written, ...change } : written)) : one,
  )

export const sound = (): string => shop()
