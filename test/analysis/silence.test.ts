import { describe, expect, it } from 'vitest'
import { partSilenced, printSilence } from '../../src/analysis/index.ts'
import type { Problem } from '../../src/ink/index.ts'

const warning = (rule: string, line: number, severity: Problem['severity'] = 'warning'): Problem => ({
  at: { file: 'en.ink', line },
  rule,
  severity,
})
const part = (text: string, ...problems: readonly Problem[]) =>
  partSilenced(problems, { main: 'en.ink', files: { 'en.ink': text } })

describe('a word that lets a warning stand', () => {
  it('is about the next line, past other remarks', () => {
    const text = 'buyer: a\n// silence: length-apart, one reply is a list\n// more\n+ [b]\n+ [c]'
    const { shown, silenced } = part(text, warning('length-apart', 4), warning('length-apart', 5))
    expect(shown).toEqual([warning('length-apart', 5)])
    expect(silenced).toEqual([{ problem: warning('length-apart', 4), reason: 'one reply is a list' }])
  })

  it('is about the whole file where it stands in the header', () => {
    const text = '# title: x\n// silence: decision-count, a first story\n\nbuyer: a'
    expect(part(text, warning('decision-count', 1)).shown).toEqual([])
    expect(part(text, warning('few-endings', 1)).shown).toHaveLength(1)
  })

  it('lets no error stand, nothing without a reason, and nothing of another rule', () => {
    const text = '// silence: luck, known\nbuyer: a'
    expect(part(text, warning('luck', 2, 'error')).shown).toHaveLength(1)
    expect(part('// silence: luck\nbuyer: a', warning('luck', 2)).shown).toHaveLength(1)
    expect(part('// silence: luck, \nbuyer: a', warning('luck', 2)).shown).toHaveLength(1)
  })

  it('is read as it is written, in one line whatever the reason', () => {
    const text = `buyer: x\n${printSilence('luck', '故意的，\n两行')}\nbuyer: a`
    expect(part(text, warning('luck', 3)).silenced[0]?.reason).toBe('故意的， 两行')
  })
})
