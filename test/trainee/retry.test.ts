/** A retry stands at the very place it was branched off, and the same words lead to the same end. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Debrief, debrief, isDebrief, planOf, solve } from '../../src/analysis/index.ts'
import { startTalk, type Talk } from '../../src/conversation/talk.ts'
import { buildGraph, compile, openScene, settingOf, walkGraph } from '../../src/ink/index.ts'
import { addReply, beginAttempt, branchAttempt } from '../../src/trainee/attempts.ts'
import type { Attempt } from '../../src/wire/attempt.ts'

const load = (id: string) => {
  const file = 'zh-CN.ink'
  const text = readFileSync(new URL(`../../stories/${id}/${file}`, import.meta.url), 'utf8')
  const { story } = compile({ main: file, files: { [file]: text } })
  if (!story) throw new Error(`${id} does not compile`)
  const graph = buildGraph(story)
  const plan = planOf(graph, settingOf(story.header))
  const solution = solve(plan, 1)
  if (!solution.complete) throw new Error(`${id} is incomplete`)
  return { story, graph, plan, solution }
}
type Loaded = ReturnType<typeof load>

/** A talk over an attempt, whose replies are written on as the page does it. */
const take = ({ story }: Loaded, attempt: Attempt): { talk: Talk; now: () => Attempt } => {
  let current = attempt
  const started = startTalk({
    story,
    variant: attempt.transcript.variant,
    seed: attempt.transcript.seed,
    hints: 'none',
    writes: false,
    typed: [],
    replies: attempt.transcript.replies,
    branch: attempt.from?.turn ?? null,
    reducedMotion: () => true,
    keep: async (id) => {
      current = addReply(current, id, 1000 * (current.transcript.replies.length + 1), 7)
    },
    keepTyped: async () => {},
    onEnded: () => {},
  })
  if (!started.ok) throw new Error('the story does not start')
  return { talk: started.talk, now: () => current }
}

/** Says whatever each pick points at until the conversation ends. */
const playOut = async (talk: Talk, picks: readonly number[]): Promise<void> => {
  for (let turn = 0; !talk.ended.value; turn++) {
    const { value: offered } = talk.offered
    await talk.say(offered[(picks[turn] ?? 0) % offered.length]?.id ?? '')
  }
}

const debriefed = ({ story, graph, plan, solution }: Loaded, { transcript }: Attempt): Debrief => {
  const told = openScene(story, 1, story.header.start)
  const ids = transcript.replies.map(({ id }) => id)
  const result = debrief({ plan, solution, walk: walkGraph(graph, 1), told }, ids)
  if (!isDebrief(result)) throw new Error('it has not ended')
  return result
}

const begun = (seed: number): Attempt =>
  beginAttempt({
    scenario: 's',
    version: 'v',
    locale: 'zh-CN',
    variant: 1,
    mode: 'practice',
    luck: [1, 2, 3, 4, seed],
    now: 0,
  })

/** Whole conversations of real stories, on a machine that may be busy; milliseconds. */
const SLOW = 60_000

const picks = fc.array(fc.nat({ max: 3 }), { minLength: 20, maxLength: 20 })

describe.each(['angry-buyer', 'neutral-click'])('in %s a retry', (id) => {
  const story = load(id)

  it(
    'from any turn stands at the same place, and the same words lead to the same debrief',
    async () => {
      await fc.assert(
        fc.asyncProperty(picks, fc.nat(), fc.nat({ max: 99 }), async (said, where, seed) => {
          const first = take(story, begun(seed))
          await playOut(first.talk, said)
          const attempt = first.now()
          const kept = structuredClone(attempt)
          const { replies } = attempt.transcript
          const turn = (where % replies.length) + 1
          const retry = take(
            story,
            branchAttempt(attempt, turn, { mode: 'retry', luck: [9, 9, 9, 9, 9], now: 5 }),
          )
          expect(retry.talk.play.value.session.turns).toEqual(
            first.talk.play.value.session.turns.slice(0, turn - 1),
          )
          expect(retry.talk.offered.value.map((reply) => reply.id)).toContain(replies[turn - 1]?.id)
          for (const reply of replies.slice(turn - 1)) await retry.talk.say(reply.id)
          expect(retry.talk.play.value.session).toEqual(first.talk.play.value.session)
          expect(debriefed(story, retry.now())).toEqual(debriefed(story, attempt))
          expect(attempt).toEqual(kept)
        }),
        { numRuns: 8 },
      )
    },
    SLOW,
  )

  it(
    'with other words changes nothing of what was said before its turn',
    async () => {
      await fc.assert(
        fc.asyncProperty(picks, picks, fc.nat(), async (said, other, where) => {
          const first = take(story, begun(7))
          await playOut(first.talk, said)
          const attempt = first.now()
          const turn = (where % attempt.transcript.replies.length) + 1
          const retry = take(
            story,
            branchAttempt(attempt, turn, { mode: 'retry', luck: [9, 9, 9, 9, 9], now: 5 }),
          )
          await playOut(retry.talk, other)
          const [before, after] = [debriefed(story, attempt), debriefed(story, retry.now())]
          const losses = ({ turns }: Debrief) =>
            turns.slice(0, turn - 1).map(({ said, loss }) => [said.id, loss])
          expect(losses(after)).toEqual(losses(before))
        }),
        { numRuns: 6 },
      )
    },
    SLOW,
  )
})
