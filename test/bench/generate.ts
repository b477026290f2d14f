/** Stories made to measure: any number of decisions and replies, moves drawn by a seed. */
import { luckFrom } from '../../src/ink/order.ts'
import { isRedLine, MOVE_IDS, type Move } from '../../src/training/index.ts'

const DRAWN: readonly Move[] = MOVE_IDS.filter((move) => !isRedLine(move))

const HEADER = `# title: generated
# level: 3
# buyer: meng
# pass: 75
# motive: grievance
# start: anger 16, trust 7, heard 0
# ready: 8
# turns: 60
`

/** Ink text of `decisions` knots with `replies` choices each; `lines` buyer's lines a reply, to make a file longer. */
export const generateStory = (
  decisions: number,
  replies: number,
  seed = 1,
  variants = 1,
  lines = 1,
): string => {
  const draw = luckFrom(seed)
  const pick = (): Move => DRAWN[Math.floor(draw() * DRAWN.length)] as Move
  const knot = (decision: number): string => {
    const choices = Array.from({ length: replies }, (_, reply) => {
      const first = pick()
      const second = draw() < 0.3 ? pick() : first
      const moves = first === second ? first : `${first}, ${second}`
      const said = Array.from({ length: lines }, (_, line) => `  buyer: answer ${line} to ${reply}.`).join(
        '\n',
      )
      return `+ [reply ${decision} ${reply} # id: r${decision}x${reply} # move: ${moves} # why: drawn]\n${said}\n  -> k${decision + 1}`
    })
    return `=== k${decision} ===\nbuyer: decision ${decision}\n${choices.join('\n')}`
  }
  const knots = Array.from({ length: decisions }, (_, decision) => knot(decision))
  const end = `=== k${decisions} ===\nbuyer: done. # ending: done, fair\n-> END`
  return `${HEADER}# variants: ${variants}\nVAR variant = 1\n-> k0\n${knots.join('\n')}\n${end}\n`
}
