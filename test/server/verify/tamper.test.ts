/** Transcripts that were tampered with: none is accepted with a score that a replay of it does not give. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../../src/server/verify/index.ts'
import { misshapen, walk } from '../../../src/server/verify/walk.ts'
import type { Transcript } from '../../../src/training/index.ts'
import { browserOf, claimOf, luckFrom, preparedIn, shippedEdition, transcriptOf, wander } from './claims.ts'

/** The whole check is `npm run soak`. */
const RUNS = process.env.HEQI_SOAK === '1' ? 10_000 : 600

const edition = shippedEdition('angry-buyer')
const prepared = preparedIn(edition, 'zh-CN')
const IDS = [...prepared.decisions.keys()]
const VARIANTS = prepared.tables.length

type Replies = Transcript['replies']
interface Sent {
  readonly replies: Replies
  readonly variant: number
  readonly ended: boolean
}
type Tamper = (sent: Sent) => Sent

const at = (sent: Sent, share: number): number => Math.floor(share * sent.replies.length)
const withReplies =
  (change: (replies: Replies, index: number) => Replies) =>
  (share: number): Tamper =>
  (sent) => ({ ...sent, replies: change(sent.replies, at(sent, share)) })

const share = fc.double({ min: 0, max: 0.999, noNaN: true })
const id = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...IDS) },
  { weight: 1, arbitrary: fc.constantFrom('', 'zzz', '__proto__', 'constructor', 'a1~2', 'a1 ') },
)
const time = fc.oneof(
  fc.constantFrom(-1, 0, Number.NaN, Number.POSITIVE_INFINITY, 1e15),
  fc.integer({ min: -5, max: 90_000 }),
)

/** Everything that somebody may try who wants a better number than the conversation earned. */
const tamper: fc.Arbitrary<Tamper> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(share, id)
      .map(([s, other]) => withReplies((r, i) => r.with(i, { id: other, at: r[i]!.at }))(s)),
  },
  share.map(withReplies((r, i) => r.toSpliced(i, 1))),
  share.map(withReplies((r, i) => r.toSpliced(i, 0, r[i]!))),
  share.map(withReplies((r, i) => r.slice(0, i))),
  fc
    .tuple(share, id)
    .map(([s, other]) => withReplies((r, i) => r.toSpliced(i, 0, { id: other, at: r[i]!.at }))(s)),
  id.map((other) => (sent: Sent) => ({ ...sent, replies: [...sent.replies, { id: other, at: 1e6 }] })),
  fc.tuple(share, time).map(([s, when]) => withReplies((r, i) => r.with(i, { id: r[i]!.id, at: when }))(s)),
  share.map(withReplies((r, i) => (i === 0 ? r.toReversed() : r.with(i, r[i - 1]!).with(i - 1, r[i]!)))),
  fc.integer({ min: 1, max: VARIANTS + 2 }).map((variant) => (sent: Sent) => ({ ...sent, variant })),
  fc.boolean().map((ended) => (sent: Sent) => ({ ...sent, ended })),
  fc.constantFrom(2, 40).map((times) => (sent: Sent) => ({
    ...sent,
    replies: Array.from({ length: times }, () => sent.replies).flat(),
  })),
)

const sent = fc
  .tuple(
    fc.integer({ min: 0, max: 1_000_000 }),
    fc.integer({ min: 1, max: VARIANTS }),
    fc.array(tamper, { minLength: 1, maxLength: 4 }),
  )
  .map(([seed, variant, tampers]) => {
    const replies = transcriptOf(edition, wander(prepared, variant, luckFrom(seed))).replies
    const honest: Sent = { replies, variant, ended: true }
    return tampers.reduce((so, change) => (so.replies.length === 0 ? so : change(so)), honest)
  })

const verify = ({ replies, variant, ended }: Sent): Verdict => {
  const transcript = transcriptOf(edition, [], { replies, variant })
  return misshapen(transcript) ?? walk(prepared, claimOf(transcript, ended))
}

const rises = (replies: Replies): boolean =>
  replies.every((reply, index) => reply.at >= (replies[index - 1]?.at ?? 0))

describe('a transcript that was tampered with', () => {
  const cases = fc.sample(sent, { numRuns: RUNS, seed: 20 })
  const verdicts = cases.map(verify)

  it('is accepted only as far as a replay in the browser gives the very same numbers', () => {
    const browser = browserOf(edition)
    const byVariant = cases
      .map((one, index) => ({ one, verdict: verdicts[index]! }))
      .sort((a, b) => a.one.variant - b.one.variant)
    for (const { one, verdict } of byVariant) {
      if (verdict.kind !== 'verified' || !verdict.ending) continue
      const shown = browser(
        'zh-CN',
        one.variant,
        one.replies.map((reply) => reply.id),
      )
      expect(verdict.score).toBe(shown?.score)
      expect(verdict.turns.map(({ loss }) => loss)).toEqual(shown?.turns.map(({ loss }) => loss))
      expect(rises(one.replies)).toBe(true)
    }
  })

  it('has no score unless it came to an ending', () => {
    for (const [index, verdict] of verdicts.entries()) {
      if (verdict.kind !== 'verified' || verdict.ending) continue
      expect(verdict).toMatchObject({ score: null, passed: false })
      expect(cases[index]!.ended).toBe(false)
    }
  })

  it('is refused in every way there is, and some tampering leaves another honest conversation', () => {
    const met = new Set(verdicts.map((verdict) => (verdict.kind === 'refused' ? verdict.code : verdict.kind)))
    expect([...met].sort()).toEqual(['impossible', 'oversized', 'reordered', 'truncated', 'verified'])
  })
})

describe('a refusal says where', () => {
  const honest = transcriptOf(edition, wander(prepared, 1, luckFrom(4)))
  const replies = honest.replies
  const sentWith = (change: Partial<Sent>): Sent => ({ replies, variant: 1, ended: true, ...change })

  it.each([
    [
      'a reply that was not on offer',
      sentWith({ replies: replies.with(3, { id: 'zzz', at: replies[3]!.at }) }),
      'impossible',
      4,
    ],
    ['a reply left out', sentWith({ replies: replies.toSpliced(2, 1) }), 'impossible', 3],
    [
      'words after the end',
      sentWith({ replies: [...replies, { id: 'a1', at: 1e6 }] }),
      'impossible',
      replies.length + 1,
    ],
    ['an ending claimed too early', sentWith({ replies: replies.slice(0, 4) }), 'truncated', 5],
    [
      'a clock that ran backward',
      sentWith({ replies: replies.with(2, { id: replies[2]!.id, at: 1 }) }),
      'reordered',
      3,
    ],
    ['a variant that there is not', sentWith({ variant: VARIANTS + 1 }), 'impossible', null],
  ] as const)('%s', (_, one, code, turn) => {
    expect(verify(one)).toEqual({ kind: 'refused', code, turn })
  })

  it('and an honest one is not refused', () => {
    expect(verify(sentWith({}))).toMatchObject({ kind: 'verified', turns: { length: replies.length } })
  })
})
