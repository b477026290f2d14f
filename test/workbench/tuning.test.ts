import { describe, expect, it } from 'vitest'
import { tryOut } from '../../src/workbench/checking/trial.ts'
import { readTuning, tune, tuneAll } from '../../src/workbench/tuning/tags.ts'
import { SHIPPED } from './script/inks.ts'
import { smallStory } from './small-story.ts'

const FILES = smallStory()
const FILE = 'zh-CN.ink'
const TEXT = FILES[FILE] ?? ''
const NOW = readTuning(TEXT, FILE)

describe('tuning', () => {
  it('is read from the header, with what it does not say', () => {
    expect(NOW).toEqual({ anger: 12, trust: 8, heard: 0, ready: 4, temper: 'even' })
  })

  it('changes the lines of the header that say something else, and no others', () => {
    const tuned = tune(TEXT, FILE, { ...NOW, anger: 15, temper: 'hot' })
    expect(readTuning(tuned, FILE)).toEqual({ ...NOW, anger: 15, temper: 'hot' })
    expect(tuned.replace('\n# temper: hot', '').replace('anger 15', 'anger 12')).toBe(TEXT)
  })

  it('leaves every text alone that says so already', () => {
    for (const { path, text } of SHIPPED) expect(tune(text, path, readTuning(text, path)), path).toBe(text)
  })

  it('is the same in every language', () => {
    const tuned = tuneAll(FILES, Object.keys(FILES), { ...NOW, ready: 9 })
    for (const [file, text] of Object.entries(tuned)) expect(readTuning(text, file).ready).toBe(9)
  })
})

describe('a trial', () => {
  it('says how the best, a guessing and the worst player fare', () => {
    const [trial] = tryOut(FILES, FILE).variants
    expect(trial?.best.ending?.worth).toBe('good')
    expect(trial?.worst.ending?.worth).not.toBe('good')
    expect(trial?.best.mood.anger).toBeLessThan(trial?.worst.mood.anger ?? 0)
    const { good = 0, fair = 0, poor = 0 } = trial?.worths ?? {}
    expect(good + fair + poor).toBeCloseTo(1)
    expect(trial?.listening.passRate).toBeGreaterThanOrEqual(trial?.guessing.passRate ?? 1)
  })

  it('shows that an angrier buyer is harder to guess', () => {
    const harder = tune(TEXT, FILE, { ...NOW, anger: 20 })
    const [now] = tryOut(FILES, FILE).variants
    const [then] = tryOut({ ...FILES, [FILE]: harder }, FILE).variants
    expect(then?.worths.good).toBeLessThanOrEqual(now?.worths.good ?? 0)
    expect(then?.best.mood.anger).toBeGreaterThan(now?.best.mood.anger ?? 99)
  })

  it('says why nothing can be tried', () => {
    expect(tryOut({ [FILE]: `${TEXT}\n-> nowhere` }, FILE)).toMatchObject({
      problem: { rule: 'missing-target' },
      variants: [],
    })
  })
})
