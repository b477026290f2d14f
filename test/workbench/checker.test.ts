import { describe, expect, it, vi } from 'vitest'
import { openChecker } from '../../src/workbench/checking/checker.ts'
import { type Report, sketchFiles, tookTooLong } from '../../src/workbench/checking/report.ts'
import type { Asked } from '../../src/workbench/checking/worker.ts'
import { storyOf } from '../ink/writing.ts'

const FILES = { 'en.ink': 'Hello.' }

/** Workers that answer at once, unless they are to work a story out: that never comes to an end. */
const crew = () => {
  const asked: Asked['stage'][] = []
  const at = new Set<object>()
  const spawn = () => {
    const worker = {
      onmessage: (_: { data: { number: number; report: Report } }) => {},
      postMessage({ number, stage }: Asked) {
        asked.push(stage)
        at.add(worker)
        if (stage === 'solved') return
        const report = { ...sketchFiles({}), stage: 'read', mark: stage } as unknown as Report
        queueMicrotask(() => at.has(worker) && worker.onmessage({ data: { number, report } }))
      },
      terminate: () => void at.delete(worker),
    }
    return worker as unknown as Worker
  }
  return { spawn, asked }
}

describe('a story that takes too long to be worked out', () => {
  it('is given up, and drawn as far as it can be followed', async () => {
    vi.useFakeTimers()
    const { spawn, asked } = crew()
    const checker = openChecker(spawn, 1000)
    checker.check(FILES)
    await vi.advanceTimersByTimeAsync(999)
    expect(checker.standing.value).toBe('working')
    expect(asked).toEqual(['read', 'solved'])
    await vi.advanceTimersByTimeAsync(10)
    expect(checker.standing.value).toBe('too-long')
    expect(asked).toEqual(['read', 'solved', 'sketched'])
    expect(checker.report.value).toMatchObject({ mark: 'sketched' })
    checker.check({ 'en.ink': 'Hello again.' })
    await vi.advanceTimersByTimeAsync(10)
    expect(checker.standing.value).toBe('working')
    expect(checker.report.value).toMatchObject({ mark: 'read' })
    checker.close()
    vi.useRealTimers()
  })
})

describe('the sketch of a story that was not worked out', () => {
  it('has its decisions and where they lead, and says that it is all there is', () => {
    const body = `buyer: So?
+ [Yes. # id: a # move: acknowledge]
+ [No. # id: b # move: argue]
- buyer: And?
+ [Here. # id: c # move: options]
- buyer: Well. # ending: settled, good
-> END
`
    const [file] = sketchFiles({ 'en.ink': storyOf(body).sources.files['en.ink'] ?? '' }).files
    const { sketch = null, maps = [] } = file ?? {}
    expect(maps).toEqual([])
    expect(sketch && tookTooLong(sketch)).toBe(true)
    expect(sketch?.map.decisions.map(({ replies }) => replies.map(({ id }) => id))).toEqual([
      ['a', 'b'],
      ['c'],
    ])
    expect(sketch?.map.endings.map(({ id }) => id)).toEqual(['settled'])
  })
})
