import { describe, expect, it } from 'vitest'
import { fateOf } from '../../src/client/delivery.ts'
import { reasonsEn } from '../../src/locale/reasons.en.ts'
import { reasonsZh } from '../../src/locale/reasons.zh-CN.ts'
import { PROBLEM_CODES, PROBLEMS, ROUTES } from '../../src/wire/api/index.ts'

const EVERYWHERE = ['invalid', 'not-json', 'cross-site', 'not-allowed', 'not-supported', 'no-method'] as const

/** Refusals of an attempt that do not pass by themselves: a person has to hear why. */
const lasting = [...ROUTES['PUT /api/attempts/:id'].fails, ...EVERYWHERE].filter((code) => {
  const problem = { type: '', title: '', status: PROBLEMS[code], detail: '', code, instance: '' }
  return fateOf({ kind: 'refused', problem }, 0).kind === 'refused'
})

describe('why a record was not taken', () => {
  it.each(lasting)('%s is told in both languages', (code) => {
    for (const reasons of [reasonsZh, reasonsEn] as readonly Readonly<Record<string, string>>[])
      expect(reasons[code]?.length ?? 0).toBeGreaterThan(4)
  })

  it('is told for nothing that the server never says', () => {
    expect(Object.keys(reasonsZh).filter((code) => !PROBLEM_CODES.some((one) => one === code))).toEqual([])
  })
})
