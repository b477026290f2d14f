import { describe, expect, it } from 'vitest'
import { feelingWords } from '../../../src/conversation/debrief/feelings.ts'
import { feltWords } from '../../../src/conversation/debrief/felt.ts'
import { gistOf } from '../../../src/conversation/debrief/gist.ts'
import { lessonsOf } from '../../../src/conversation/debrief/lesson.ts'
import { createTranslator } from '../../../src/locale/both.ts'
import { LOCALES } from '../../../src/locale/index.ts'
import { isFault, MOVE_IDS, RULES } from '../../../src/training/index.ts'
import { CALM, turnOf } from './turns.ts'

const en = createTranslator('en')
const zh = createTranslator('zh-CN')

describe('the sentence at the top', () => {
  const costly = turnOf(3, { said: ['blame'], fired: [{ rule: 'fault', move: 'blame' }], loss: 20.5 })
  const unheard = turnOf(2, { said: ['options'], better: ['paraphrase'], loss: 8 })

  it('is about the costliest turn, by the fault that was made there', () => {
    expect(gistOf([turnOf(1), unheard, costly], en)).toBe(
      `What mattered most: line 3, which cost 20.5. Blaming the buyer: ${en.t('moveTip.blame')}`,
    )
  })

  it('says what belonged there where nothing was wrong but something was better', () => {
    expect(gistOf([unheard], en)).toContain('"Say it back" belonged here')
  })

  it('names a red line before anything else', () => {
    const red = turnOf(1, { said: ['bribe'], fired: [{ rule: 'red-line', move: 'bribe' }], loss: 12 })
    expect(gistOf([red, costly], zh)).toBe('第 1 句踩了红线“拿钱换评价”，剩下的 12 分一下子归零。')
    expect(gistOf([{ ...red, loss: null }], en)).toContain('nothing else makes up for that')
  })

  it('says where most was at stake when nothing was lost', () => {
    expect(gistOf([turnOf(1, { stake: 4 }), turnOf(2, { stake: 11.5 })], zh)).toContain('第 2 句')
  })

  it('goes by the mood where there is no score, and keeps silent where nothing stands out', () => {
    const unscored = { loss: null, label: null, left: null, stake: null } as const
    const stirred = turnOf(2, {
      ...unscored,
      said: ['argue'],
      fired: [{ rule: 'fault', move: 'argue' }],
      after: { ...CALM, anger: 15 },
    })
    expect(gistOf([turnOf(1, unscored), stirred], en)).toContain('angriest after line 2')
    expect(gistOf([turnOf(1, unscored)], en)).toBeNull()
    expect(gistOf([], en)).toBeNull()
  })
})

describe('what was felt', () => {
  const turns = [turnOf(1, { loss: 2.5 }), turnOf(2, { loss: 14 }), turnOf(3)]
  it.each([
    [2, 'You felt it turn at line 2, and that is the line that cost most (14).'],
    [1, 'You felt it turn at line 1, which cost 2.5; what cost most was line 2 (14).'],
    [3, 'You felt it turn at line 3, which cost nothing; what cost most was line 2 (14).'],
  ])('at line %i stands beside what the analysis found', (turn, sentence) => {
    expect(feltWords({ turn }, turns, en)).toBe(sentence)
  })

  it('stands beside the line where most was at stake when nothing was lost', () => {
    const won = [turnOf(1, { stake: 3 }), turnOf(2, { stake: 9 })]
    expect(feltWords({ turn: 2 }, won, en)).toContain('where most was at stake')
    expect(feltWords({ turn: 1 }, won, en)).toContain('at line 2')
  })

  it('is nothing where no line was picked, or one that is not there', () => {
    expect(feltWords({ turn: null }, turns, en)).toBeNull()
    expect(feltWords({ turn: 9 }, turns, en)).toBeNull()
  })
})

describe('a change of mood', () => {
  it('is said as a person would say it', () => {
    const after = { anger: 5, trust: 9, heard: 8 }
    expect(feelingWords('孟先生', CALM, after, zh)).toBe('孟先生气消了一大半，多信了你一点，觉得你听进去了。')
    expect(feelingWords('Mr Meng', CALM, { ...CALM, trust: 5 }, en)).toBe('Mr Meng trusts you less.')
    expect(feelingWords('Mr Meng', CALM, CALM, en)).toBe('Mr Meng is not moved by this.')
  })
})

describe('steps for next time', () => {
  it('come from the costliest turns, dearest first, each once, three at most', () => {
    const turns = [
      turnOf(1, { said: ['stall'], fired: [{ rule: 'fault', move: 'stall' }], loss: 4 }),
      turnOf(2, { fired: [{ rule: 'too-early', move: 'options' }], loss: 9 }),
      turnOf(3, { said: ['stall'], fired: [{ rule: 'fault', move: 'stall' }], loss: 7 }),
      turnOf(4, { better: ['ask'], loss: 3 }),
      turnOf(5, { better: ['thank'], loss: 1 }),
    ]
    const lessons = lessonsOf(turns, en)
    expect(lessons.map(({ turn }) => turn)).toEqual([2, 3, 4])
    expect(lessons[1]).toMatchObject({
      when: en.t('lesson.stall-when'),
      will: en.t('lesson.stall-will'),
    })
  })

  it('are there after a red line too, also from what came when nothing was left to lose', () => {
    const red = turnOf(1, { said: ['bribe'], fired: [{ rule: 'red-line', move: 'bribe' }], loss: 100 })
    const spent = turnOf(2, { said: ['argue'], fired: [{ rule: 'fault', move: 'argue' }], spent: 12 })
    expect(lessonsOf([spent, red], en).map(({ turn }) => turn)).toEqual([1, 2])
  })

  it('keep what went well where nothing was lost', () => {
    expect(lessonsOf([turnOf(1, { said: ['own'], stake: 8 })], en)).toEqual([
      { turn: 1, when: en.t('lesson.own-when'), will: en.t('lesson.own-will') },
    ])
  })

  it('there is one for every fault, in both languages', () => {
    for (const locale of LOCALES) {
      const words = createTranslator(locale)
      for (const move of MOVE_IDS) {
        const turn = isFault(move)
          ? turnOf(1, { said: [move], fired: [{ rule: 'fault', move }], loss: 9 })
          : turnOf(1, { better: [move], loss: 9 })
        const [lesson] = lessonsOf([turn], words)
        expect([move, lesson?.when, lesson?.will]).toEqual([
          move,
          expect.not.stringContaining('lesson.'),
          expect.not.stringContaining('lesson.'),
        ])
      }
    }
  })

  it.each(RULES)('rule %s leads to a step, or to what was better', (rule) => {
    const turn = turnOf(1, { fired: [{ rule }], better: ['ask'], loss: 9 })
    expect(lessonsOf([turn], en)).toHaveLength(1)
  })
})
