import { describe, expect, it } from 'vitest'
import { type Answer, answerer, type Question } from '../../src/analysis/index.ts'
import { createExaminer } from '../../src/conversation/examiner.ts'
import { headed, sourcesOf } from '../ink/writing.ts'

const SOURCES = sourcesOf(
  headed(`+ [I hear you. # id: a # move: acknowledge]
  buyer: Good. # ending: settled, good
  -> END
+ [Calm down. # id: b # move: command]
  buyer: Me? # ending: lost, poor
  -> END
`),
)
const FLAT = sourcesOf(headed('+ [A # id: a]\n  buyer: Bye. # ending: bye, good\n  -> END\n'))

/** A worker of the page that answers in line; `breaks` says at which kind of question it falls over. */
const workerThat = (breaks: Question['kind'] | null) => {
  const answer = answerer()
  const worker = {
    onmessage: null as ((event: { data: Answer }) => void) | null,
    onerror: null as ((event: { message: string }) => void) | null,
    terminate: () => {},
    postMessage: (question: Question) =>
      queueMicrotask(() =>
        question.kind === breaks
          ? worker.onerror?.({ message: 'out of memory' })
          : worker.onmessage?.({ data: answer(question) }),
      ),
  }
  return worker as unknown as Worker
}

describe('an examiner', () => {
  it('gives a debrief and the best line on', async () => {
    const examiner = createExaminer(() => workerThat(null))
    expect(await examiner.examine(SOURCES, 1, ['b'])).toMatchObject({ kind: 'debrief' })
    expect((await examiner.lineOn(SOURCES, 1, []))?.steps.map(({ said }) => said.id)).toEqual(['a'])
  })

  it('says that a story cannot be scored', async () => {
    const examiner = createExaminer(() => workerThat(null))
    expect(await examiner.examine(FLAT, 1, ['a'])).toEqual({ kind: 'incomplete' })
    expect(await examiner.lineOn(FLAT, 1, [])).toBeNull()
  })

  it.each(['load', 'debrief'] as const)(
    'says that it failed at %s, and works with a new worker',
    async (kind) => {
      const workers = [workerThat(kind), workerThat(null)]
      const examiner = createExaminer(() => workers.shift()!)
      expect(await examiner.examine(SOURCES, 1, ['b'])).toEqual({ kind: 'failed' })
      expect(await examiner.examine(SOURCES, 1, ['b'])).toMatchObject({ kind: 'debrief' })
      expect(workers).toEqual([])
    },
  )

  it('fails without a word where no worker can be had', async () => {
    const examiner = createExaminer(() => {
      throw new Error('no workers here')
    })
    examiner.prepare(SOURCES, 1)
    expect(await examiner.lineOn(SOURCES, 1, [])).toBeNull()
    expect(await examiner.examine(SOURCES, 1, ['b'])).toEqual({ kind: 'failed' })
  })

  it('does not leave anybody waiting who asked about the story before', async () => {
    const silent = { postMessage: () => {}, terminate: () => {} } as unknown as Worker
    const workers = [silent, workerThat(null)]
    const examiner = createExaminer(() => workers.shift()!)
    const waiting = examiner.examine(FLAT, 1, ['a'])
    await new Promise((done) => setTimeout(done))
    expect(await examiner.examine(SOURCES, 1, ['a'])).toMatchObject({ kind: 'debrief' })
    expect(await waiting).toEqual({ kind: 'failed' })
  })
})
