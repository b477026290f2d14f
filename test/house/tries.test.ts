import { describe, expect, it } from 'vitest'
import { countTests, inOneTry, inTwoTries } from '../../.house/tries.mjs'

const HOME = '/heqi'
type Run = Awaited<ReturnType<Parameters<typeof inOneTry>[0]>>

/** A file of a report: its tests by name, and how each ended. */
const file = (name: string, tests: Readonly<Record<string, string>>, status = '') => ({
  name: `${HOME}/test/e2e/${name}.test.ts`,
  status: status || (Object.values(tests).includes('failed') ? 'failed' : 'passed'),
  assertionResults: Object.entries(tests).map(([title, status]) => ({
    ancestorTitles: ['a talk'],
    title,
    status,
  })),
})

const run = (...testResults: readonly ReturnType<typeof file>[]): Run => ({
  good: testResults.every(({ status }) => status === 'passed'),
  report: { testResults },
})

/** Gives these one after another, and remembers which files were asked for. */
const runs = (...results: readonly Run[]) => {
  const asked: (readonly string[])[] = []
  return {
    asked,
    once: async (files: readonly string[]) => {
      const result = results[asked.length]
      asked.push(files)
      if (!result) throw new Error('nothing is run a third time')
      return result
    },
  }
}

const CALM = file('calm', { ends: 'passed', begins: 'passed' })

describe('tests in two tries', () => {
  it('are run once where all is well', async () => {
    const { asked, once } = runs(run(CALM))
    expect(await inTwoTries(once, HOME)).toEqual({ passed: 2, failed: 0, again: [] })
    expect(asked).toEqual([[]])
  })

  it('pass where a file fails once, which is told by file and name', async () => {
    const shaky = file('shaky', { opens: 'passed', sends: 'failed', hears: 'failed' })
    const steady = file('shaky', { opens: 'passed', sends: 'passed', hears: 'passed' })
    const { asked, once } = runs(run(CALM, shaky), run(steady))
    expect(await inTwoTries(once, HOME)).toEqual({
      passed: 5,
      failed: 0,
      again: ['test/e2e/shaky.test.ts › a talk › sends', 'test/e2e/shaky.test.ts › a talk › hears'],
    })
    expect(asked).toEqual([[], [shaky.name]])
  })

  it('fail where one fails twice, or another one of the file does instead', async () => {
    const broken = file('broken', { opens: 'passed', sends: 'failed' })
    const other = file('broken', { opens: 'failed', sends: 'passed' })
    for (const second of [broken, other])
      expect(await inTwoTries(runs(run(CALM, broken), run(second)).once, HOME)).toEqual({
        passed: 3,
        failed: 1,
        again: [],
      })
  })

  it('tell a file that failed outside its tests by itself', async () => {
    const torn = file('torn', { opens: 'skipped' }, 'failed')
    const whole = file('torn', { opens: 'passed' })
    expect(await inTwoTries(runs(run(torn), run(whole)).once, HOME)).toEqual({
      passed: 1,
      failed: 0,
      again: ['test/e2e/torn.test.ts'],
    })
    expect(await inTwoTries(runs(run(torn), run(torn)).once, HOME)).toMatchObject({ failed: 1, again: [] })
  })

  it('have failed where vitest itself does: without a report, or with a fault outside every file', async () => {
    const { asked, once } = runs({ good: false, report: null })
    expect(await inTwoTries(once, HOME)).toEqual({ passed: 0, failed: 1, again: [] })
    const stray = runs({ ...run(CALM), good: false })
    expect(await inTwoTries(stray.once, HOME)).toEqual({ passed: 2, failed: 1, again: [] })
    const shaky = run(file('shaky', { sends: 'failed' }))
    const ill = runs(shaky, { good: false, report: null })
    expect(await inTwoTries(ill.once, HOME)).toEqual({ passed: 0, failed: 1, again: [] })
    expect([asked.length, stray.asked.length]).toEqual([1, 1])
  })
})

describe('tests in one try', () => {
  it('fail where one does', async () => {
    const { once } = runs(run(CALM, file('shaky', { sends: 'failed' })))
    expect(await inOneTry(once)).toEqual({ passed: 2, failed: 1, again: [] })
  })

  it('count what was skipped as neither', () => {
    const { report } = run(file('half', { opens: 'passed', sends: 'skipped' }))
    expect(report && countTests(report)).toEqual({ passed: 1, failed: 0 })
  })
})
