import { describe, expect, it } from 'vitest'
import { sourcesIn } from '../../../src/server/verify/check.ts'
import type { Verdict } from '../../../src/server/verify/index.ts'
import { teller } from '../../../src/server/verify/telling.ts'
import { walk } from '../../../src/server/verify/walk.ts'
import {
  browserOf,
  claimOf,
  luckFrom,
  preparedIn,
  STORY_IDS,
  shippedEdition,
  transcriptOf,
  wander,
} from './claims.ts'

const LOCALES = ['zh-CN', 'en'] as const
const WALKS = process.env.HEQI_SOAK === '1' ? 300 : 24

/** The browser solves a variant anew each time: all of them in Chinese, one in English. */
const isCompared = (locale: string, variant: number): boolean => locale === 'zh-CN' || variant === 2

/** A verdict without what only a solved story tells. */
const unscored = (verdict: Verdict) =>
  verdict.kind === 'verified'
    ? {
        ...verdict,
        score: null,
        passed: null,
        turns: verdict.turns.map((turn) => ({ ...turn, loss: null, cost: null, label: null })),
      }
    : verdict

describe.each(STORY_IDS)('%s', (id) => {
  const edition = shippedEdition(id)
  describe.each(LOCALES)('in %s', (locale) => {
    const prepared = preparedIn(edition, locale)
    const tell = teller()
    const browser = browserOf(edition)
    const luck = luckFrom(29)
    const variants = prepared.tables.map((_, index) => index + 1)

    it.each(variants)(
      'variant %i is judged alike by the graph and by Ink, and scored as the browser does',
      (variant) => {
        for (let n = 0; n < WALKS; n++) {
          const replies = wander(prepared, variant, luck)
          const claim = claimOf(transcriptOf(edition, replies, { locale, variant }))
          const verdict = walk(prepared, claim)
          expect(unscored(verdict)).toEqual(unscored(tell(sourcesIn(edition.files, locale)!, claim)))
          if (n % 6 !== 0 || !isCompared(locale, variant)) continue
          const shown = browser(locale, variant, replies)!
          expect(verdict).toMatchObject({
            kind: 'verified',
            score: shown.score,
            passed: shown.passed,
            ending: shown.ending,
            redLines: shown.redLines,
            serious: shown.serious,
            skills: shown.skills,
            mood: shown.mood,
            turns: shown.turns.map(({ turn, phase, said, judged, loss, label }) => ({
              turn,
              phase,
              reply: said.id,
              judged,
              loss,
              label,
            })),
          })
        }
      },
    )

    it('judges the hasty and the slow alike: time is kept, never scored', () => {
      const transcript = transcriptOf(edition, wander(prepared, 1, luck), { locale })
      const at = (scale: number) => ({
        ...transcript,
        replies: transcript.replies.map((reply, index) => ({ ...reply, at: index * scale })),
      })
      const timeless = (scale: number) => {
        const verdict = walk(prepared, claimOf(at(scale)))
        if (verdict.kind !== 'verified') throw new Error('an honest conversation was refused')
        return { ...verdict, turns: verdict.turns.map(({ ms: _, ...turn }) => turn) }
      }
      expect(timeless(0)).toEqual(timeless(60_000))
      expect(timeless(0).score).not.toBeNull()
    })

    it('judges a conversation that broke off alike, without a score', () => {
      const replies = wander(prepared, 1, luck).slice(0, 5)
      const claim = claimOf(transcriptOf(edition, replies, { locale }), false)
      const verdict = walk(prepared, claim)
      expect(verdict).toMatchObject({ kind: 'verified', score: null, passed: false, ending: null })
      expect(unscored(verdict)).toEqual(unscored(tell(sourcesIn(edition.files, locale)!, claim)))
    })
  })

  it('names a decision alike in every language', () => {
    const [zh, en] = LOCALES.map((locale) => preparedIn(edition, locale))
    expect(zh!.decisions.size).toBeGreaterThan(20)
    expect([...en!.decisions]).toEqual([...zh!.decisions])
  })
})
