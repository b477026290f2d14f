import { describe, expect, it } from 'vitest'
import { redLineReason } from '../../src/conversation/policy.ts'
import { createTranslator } from '../../src/locale/both.ts'
import { intentionFor } from '../../src/trainee/LastIntention.tsx'
import { isRedLine, MOVE_IDS } from '../../src/training/index.ts'

const intention = (scenario: string, at: number) => ({ attempt: `${at}`, scenario, when: 'w', will: 'i', at })

describe('the intention before a conversation', () => {
  const newestFirst = [intention('kettle', 3), intention('parcel', 2), intention('parcel', 1)]

  it('is the newest of its story, else the newest of all, else none', () => {
    expect(intentionFor(newestFirst, 'parcel')?.at).toBe(2)
    expect(intentionFor(newestFirst, 'lamp')?.at).toBe(3)
    expect(intentionFor([], 'lamp')).toBeNull()
  })
})

describe('the reason for a red line', () => {
  it.each(MOVE_IDS.filter(isRedLine))(
    '%s stands on the policy sheet, with the day it was checked',
    (move) => {
      for (const locale of ['zh-CN', 'en'] as const) {
        const reason = redLineReason(move, createTranslator(locale))
        expect(reason?.text).not.toMatch(/policy\.|{{/)
        expect(reason?.checked).toMatch(/2026/)
      }
    },
  )

  it('is none for anything else', () => {
    expect(redLineReason('argue', createTranslator('en'))).toBeNull()
  })
})
