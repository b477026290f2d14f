import { describe, expect, it } from 'vitest'
import { STOP } from '../../src/analysis/index.ts'
import { layOut } from '../../src/conversation/map/layout.ts'
import { compile, REQUIRED_KEYS } from '../../src/ink/index.ts'
import { checkedFiles, problemsOf, readFiles, solveFiles } from '../../src/workbench/checking/report.ts'
import { rehearse } from '../../src/workbench/rehearsal.ts'
import { ENDLESS, FOREIGN, SPINNING } from './foreign-story.ts'
import { smallStory } from './small-story.ts'

const sketchOf = (text: string, file = 'market.ink') => {
  const [report] = solveFiles({ [file]: text }).files
  if (!report?.sketch) throw new Error('no sketch')
  return report.sketch
}

describe('Ink from elsewhere', () => {
  it('plays with defaults and says which tags are missing', () => {
    const files = { 'market.ink': FOREIGN }
    const first = rehearse(files, 'market.ink', 1, [])
    if (first.kind !== 'on') throw new Error(first.problem?.rule)
    expect(first.missing).toEqual(REQUIRED_KEYS)
    const [opening] = first.plays
    expect(opening?.scene.beat.lines.map(({ speaker, text }) => [speaker, text])).toEqual([
      ['system', 'The market opens at dawn. You have 3 coins.'],
      ['system', 'You look around.'],
    ])
    const baker = opening?.scene.beat.replies.find(({ text }) => text === 'Look for the baker')
    const next = rehearse(files, 'market.ink', 1, [baker?.id ?? ''])
    if (next.kind !== 'on') throw new Error(next.problem?.rule)
    expect(next.fits).toHaveLength(1)
    expect(
      next.plays
        .at(-1)
        ?.scene.beat.replies.map(({ text }) => text)
        .sort(),
    ).toEqual(['Ask the way', 'Breathe in', 'Buy the rope'])
  })

  it('says nothing of the kind where the header is whole', () => {
    const told = rehearse(smallStory(), 'en.ink', 1, [])
    expect(told.kind === 'on' && told.missing).toEqual([])
  })

  it('names what keeps a text from being read, not the header', () => {
    const told = rehearse({ 'market.ink': `${FOREIGN}\n-> nowhere` }, 'market.ink', 1, [])
    expect(told).toMatchObject({ kind: 'broken', problem: { rule: 'missing-target' } })
  })

  it('is still refused by the contract', () => {
    const rules = problemsOf(solveFiles({ 'market.ink': FOREIGN })).flatMap(({ rule, severity }) =>
      severity === 'error' ? [rule] : [],
    )
    expect(rules).toEqual(expect.arrayContaining(['header-absent', 'no-ending', 'parity-missing-locale']))
    expect(compile({ main: 'en.ink', files: { 'en.ink': FOREIGN } }).problems[0]?.rule).toBe('header-absent')
  })

  it('is drawn with every decision and every way on, whatever its file is called', () => {
    const { map, why, cut } = sketchOf(FOREIGN)
    expect([why.rule, cut]).toEqual(['header-absent', false])
    const texts = map.decisions.flatMap(({ replies }) => replies.map(({ text }) => text))
    expect(texts).toEqual(
      expect.arrayContaining(['Go home', 'Climb the tower', 'Climb down', 'Buy the rope', 'Breathe in']),
    )
    const keys = new Set([...map.decisions.map(({ key }) => key), ...map.endings.map(({ id }) => id)])
    for (const { replies } of map.decisions)
      for (const { ways } of replies) {
        expect(ways.length).toBeGreaterThan(0)
        for (const { to } of ways) expect(keys).toContain(to)
      }
    expect(map.endings.map(({ id }) => id)).toEqual([STOP])
    expect(layOut(map).decisions).toHaveLength(map.decisions.length)
    expect(sketchOf(FOREIGN, 'en.ink').map.decisions).toHaveLength(map.decisions.length)
  })

  it('is drawn where it never ends', () => {
    const { map } = sketchOf(ENDLESS)
    expect(map.decisions).toHaveLength(1)
    expect(map.decisions[0]?.replies.map(({ ways }) => ways.map(({ to }) => to))).toEqual([
      [map.start],
      [map.start],
    ])
    expect(map.endings).toEqual([])
  })

  it('is drawn as far as it goes where one way hangs', () => {
    const { map, why, cut } = sketchOf(SPINNING)
    expect([why.rule, cut]).toEqual(['endless-loop', true])
    expect(map.decisions[0]?.replies.map(({ ways }) => ways.length)).toEqual([0, 1])
  })

  it('with a header and no score has a map and a reason, too', () => {
    const whole = smallStory()['en.ink'] ?? ''
    const flat = whole
      .replace(/# (move|needs): [\w-]+ /g, '')
      .replace(/# ending: [\w-]+, \w+/g, '# ending: over, fair')
    const sketch = sketchOf(flat, 'en.ink')
    expect(sketch.map.decisions.length).toBeGreaterThan(1)
    expect(sketch.cut).toBe(false)
    expect(solveFiles({ 'en.ink': whole }).files[0]?.sketch).toBeNull()
  })

  it('takes the file that includes the others', () => {
    const files = {
      'a-part.ink': '=== home ===\nHome.\n-> END\n',
      'main.ink': 'INCLUDE a-part.ink\n-> home\n',
    }
    expect(checkedFiles(files)).toEqual(['main.ink'])
    expect(readFiles(files).files.map(({ file }) => file)).toEqual(['main.ink'])
    expect(checkedFiles({ ...files, 'en.ink': '' })).toEqual(['en.ink'])
  })
})
