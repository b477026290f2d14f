import { describe, expect, it } from 'vitest'
import { problemsEn } from '../../src/locale/problems.en.ts'
import type { Files } from '../../src/wire/draft.ts'
import { problemsOf, readFiles, solveFiles } from '../../src/workbench/checking/report.ts'
import { fixesOf, mended } from '../../src/workbench/mending/fixes.ts'
import { meaningOf } from '../../src/workbench/mending/meaning.ts'
import { SHIPPED } from './script/inks.ts'
import { smallStory } from './small-story.ts'

const STORY = smallStory()
const ZH = STORY['zh-CN.ink'] ?? ''
const marks = { write: () => '（待写）', translate: () => '（待译）' }

const problemIn = (files: Files, rule: string) => {
  const report = rule.startsWith('parity') ? solveFiles(files) : readFiles(files)
  const found = problemsOf(report).find((problem) => problem.rule === rule)
  if (!found) throw new Error(`no ${rule} among ${problemsOf(report).map((problem) => problem.rule)}`)
  return found
}
const rulesIn = (files: Files, rule: string) =>
  problemsOf(rule.startsWith('parity') ? solveFiles(files) : readFiles(files)).map((problem) => problem.rule)

/** The files after the first fix of the first problem of a rule. */
const mend = (files: Files, rule: string, which = 0): Files => {
  const fix = fixesOf(problemIn(files, rule), files, marks)[which]
  if (!fix) throw new Error(`no fix for ${rule}`)
  return mended(files, fix)
}
const zh = (text: string): Files => ({ 'zh-CN.ink': text })

/** A mistake, its rule, and words that the mended text holds. */
const MISTAKES: readonly (readonly [rule: string, text: string, meant: string])[] = [
  ['unknown-move', ZH.replace('# move: paraphrase', '# move: parafrase'), '# move: paraphrase'],
  ['unknown-pose', ZH.replace('# pose: sneer', '# pose: sneeer'), '# pose: sneer'],
  ['unknown-tag', ZH.replace('# needs:', '# neds:'), '# needs:'],
  ['unknown-worth', ZH.replace('settled, good', 'settled, goood'), 'settled, good'],
  ['missing-target', ZH.replace('- -> what_now', '- -> what_nw'), '- -> what_now'],
  ['unknown-variable', ZH.replace('- anger < 10', '- anegr < 10'), '- anger < 10'],
  ['header-unknown', ZH.replace('# minutes:', '# minuts:'), '# minutes:'],
  ['header-missing', ZH.replace('# pass: 75\n', ''), '# pass: 75'],
  ['header-absent', ZH.replace(/^#.*\n/gm, ''), '# start: anger 14'],
  ['header-twice', ZH.replace('# pass: 75', '# pass: 75\n# pass: 80'), '# pass: 75'],
  ['header-late', ZH.replace('VAR anger = 0', 'VAR anger = 0\n# policy: refund'), '# policy: refund\nVAR'],
  ['tag-empty', ZH.replace('# fact: hidden-fact', '# fact: hidden-fact # pose:'), '# fact: hidden-fact'],
  ['reply-without-id', ZH.replace(' # id: b2', ''), '# id: '],
  ['duplicate-reply-id', ZH.replace('# id: b2', '# id: b1'), '# id: '],
  ['fact-never-taught', ZH.replace('# needs: hidden-fact', '# needs: hiden-fact'), '# needs: hidden-fact'],
  ['wide-sign', ZH.replace('# pose: shout', '＃ pose: shout'), '# pose: shout'],
  ['variant-unread', ZH.replace('# variants: 1', '# variants: 3'), '# variants: 1'],
  ['wide-sign', ZH.replace('- else:', '- else：'), '- else:'],
  ['wide-sign', ZH.replace('+ [您再', '+ 【您再'), '+ [您再'],
  ['lost-gather', ZH.replace('- -> what_now', '-> what_now'), '\n- -> what_now'],
  ['loose-replies', ZH.replace('- -> what_now\n', ''), '\n- -> what_now\n'],
  ['loose-end', ZH.replace('- -> finale', '- '), '\n- -> finale\n'],
  ['loose-end', ZH.replace('}\n-> END\n', '}\n'), '}\n-> END\n'],
  ['unknown-variable', ZH.replace('- anger < 10', '- angry < 10'), '- anger < 10'],
  [
    'unknown-variable',
    ZH.replace('VAR anger = 0\n', '').replace('anger < 10', 'angry < 10'),
    'VAR anger = 0',
  ],
  ['sign-undeclared', ZH.replace('VAR anger = 0\n', ''), 'VAR anger = 0'],
  ['knot-unmarked', ZH.replace('=== finale ===', 'finale'), '=== finale ==='],
  ['reply-without-plus', ZH.replace('+ [您再耐心', '[您再耐心'), '+ [您再耐心'],
  ['unopened-bracket', ZH.replace('+ [您再耐心', '+ 您再耐心'), '+ [您再耐心'],
  ['unknown-speaker', ZH.replace('buyer: 那现在', '王姐：那现在'), '买家：那现在'],
  ['unclosed-bracket', ZH.replace('“等等”。]', '“等等”。'), '“等等”。]'],
]

describe('a quick fix', () => {
  it.each(MISTAKES)('mends %s', (rule, text, meant) => {
    const files = zh(text)
    const done = mend(files, rule)
    expect(done['zh-CN.ink']).toContain(meant)
    expect(rulesIn(done, rule)).not.toContain(rule)
  })

  it('begins a scene that is diverted to', () => {
    const files = zh(ZH.replace('- -> what_now', '- -> somewhere_new'))
    const done = mend(files, 'missing-target')
    expect(done['zh-CN.ink']).toMatch(/=== somewhere_new ===\nbuyer: （待写）\n-> END\n$/)
    expect(rulesIn(done, 'missing-target')).not.toContain('missing-target')
  })

  it('makes a place for a reason, and the problem stays until there is one', () => {
    const files = zh(ZH.replace(' # why: 没有时限的“等等”。', ''))
    const done = mend(files, 'reply-without-why')
    expect(done['zh-CN.ink']).toContain('# move: stall # why: ]')
    expect(rulesIn(done, 'reply-without-why')).toContain('reply-without-why')
  })

  it('adds an ending where there is none', () => {
    const files = zh(ZH.replace(/ # ending: [^\n]*/g, ''))
    expect(rulesIn(mend(files, 'no-ending'), 'no-ending')).not.toContain('no-ending')
  })

  it('takes the name that the other language gives the same reply', () => {
    const files = { ...STORY, 'zh-CN.ink': ZH.replace(' # id: b2', '') }
    expect(mend(files, 'reply-without-id')).toEqual({
      ...STORY,
      'zh-CN.ink': ZH.replace(' # id: b2', '').replace(
        '# why: 没问出那件事，这样说也实在。',
        (why) => `${why} # id: b2`,
      ),
    })
  })

  it('copies what the other language has, marked', () => {
    const gone = (STORY['en.ink'] ?? '').replace(/\+ \[By what time[\s\S]*?wait, then\.\n/, '')
    const files = { ...STORY, 'en.ink': gone }
    const done = mend(files, 'parity-decision')
    expect(done['en.ink']).toContain('+ [（待译） 今晚几点之前')
    expect(rulesIn(done, 'parity-decision')).not.toContain('parity-decision')
  })

  it('makes a move and a header the same as in the other language', () => {
    const en = STORY['en.ink'] ?? ''
    const moved = { ...STORY, 'en.ink': en.replace('# move: timeline', '# move: wish') }
    expect(mend(moved, 'parity-move')).toEqual(STORY)
    const headed = { ...STORY, 'en.ink': en.replace('# ready: 4', '# ready: 5') }
    expect(mend(headed, 'parity-header')).toEqual(STORY)
    expect(mend(headed, 'parity-header', 1)['zh-CN.ink']).toContain('# ready: 5')
    const alone = zh(ZH)
    expect(rulesIn(mend(alone, 'parity-missing-locale'), 'parity-missing-locale')).not.toContain(
      'parity-missing-locale',
    )
  })

  it('takes no line for a measure that is itself mistaken, and says which file it changes', () => {
    const en = (STORY['en.ink'] ?? '').replace('# ready: 4', '# ready: 5')
    const files = { 'zh-CN.ink': ZH.replace('# ready: 4', '# ready: 40'), 'en.ink': en }
    const report = solveFiles(files)
    const problem = problemIn(files, 'parity-header')
    const fixes = fixesOf(problem, files, marks, problemsOf(report))
    expect(fixes.map(({ values }) => values)).toEqual([
      { file: 'zh-CN.ink', line: '# ready: 5', source: 'en.ink' },
    ])
  })

  it('is offered for any problem without harm to other lines', () => {
    const shortest = SHIPPED.reduce((least, one) => (one.text.length < least.text.length ? one : least))
    for (let end = 0; end < shortest.text.length; end += 311) {
      const files = zh(shortest.text.slice(0, end))
      for (const problem of problemsOf(readFiles(files)))
        for (const fix of fixesOf(problem, files, marks)) {
          const before = files['zh-CN.ink']?.split('\n') ?? []
          const after = new Set(mended(files, fix)['zh-CN.ink']?.split('\n'))
          expect(before.filter((line) => line.trim() !== '' && !after.has(line)).length).toBeLessThanOrEqual(
            1,
          )
        }
    }
  })
})

/** What concerns a command, a record or a server, and no story that is being written. */
const ELSEWHERE = ['no-variant', 'reply-not-offered', 'unfinished', 'choice-not-offered', 'other-version']

describe('what a problem means for the trainee', () => {
  it('is said of every rule', () => {
    const unsaid = Object.keys(problemsEn).filter(
      (rule) => meaningOf(rule) === null && !ELSEWHERE.includes(rule) && rule !== 'ink-warning',
    )
    expect(unsaid).toEqual([])
  })
})
