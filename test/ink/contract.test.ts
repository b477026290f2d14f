import { describe, expect, it } from 'vitest'
import { compileText, find, STORY } from './story.ts'

/** The problems of the good story after a change, and the line that changed. */
const changed = (from: string, to: string) => {
  expect(STORY).toContain(from)
  const text = STORY.replace(from, to)
  const line = STORY.slice(0, STORY.indexOf(from)).split('\n').length
  const { story, problems } = compileText(text)
  return { story, problems, line }
}

describe('who says a line', () => {
  it('may be named in Chinese, with any colon, and the story is the same', () => {
    const { story, problems } = compileText(
      STORY.replace(/(?<!# )buyer: /g, '买家：')
        .replaceAll('agent: ', ' 客服 ： ')
        .replaceAll('system: ', '旁白：'),
    )
    expect(problems).toEqual([])
    expect(story?.manuscript.choices.map(({ id }) => id)).toEqual(
      compileText(STORY).story?.manuscript.choices.map(({ id }) => id),
    )
  })

  it('is not the name of the buyer: the one that was meant is said', () => {
    const text = STORY.replace('# source:', '# name: 王姐\n# source:').replace('buyer: 行', '王姐：行')
    expect(find(compileText(text).problems, 'unknown-speaker')).toMatchObject({
      found: '王姐',
      meant: '买家',
    })
    const narrated = STORY.replace('buyer: 行', '她说：行')
    expect(find(compileText(narrated).problems, 'unknown-speaker')).toBeUndefined()
  })
})

describe('the contract', () => {
  it.each([
    ['# id: b1 ', '', 'reply-without-id', 'error'],
    [' # why: 他提过桌子。', '', 'reply-without-why', 'error'],
    [' # why: 他提过桌子。', ' # why:', 'reply-without-why', 'error'],
    [' # move: stall', '', 'reply-without-move', 'warning'],
    ['# id: b2', '# id: b1', 'duplicate-reply-id', 'error'],
    ['# id: b2', '# id: b二', 'bad-reply-id', 'error'],
    ['# id: b2', '# id: {variant}', 'id-with-logic', 'error'],
    ['# move: stall', '# move: stal', 'unknown-move', 'error'],
    ['mishear} # why', 'mishaer} # why', 'unknown-move', 'error'],
    ['# pose: sigh', '# pose: sihg', 'unknown-pose', 'error'],
    ['# broken: call}', '# brokn: call}', 'unknown-tag', 'error'],
    ['# needs: table', '# needs: tabel', 'fact-never-taught', 'error'],
    [' # needs: leaks', '', 'x', 'x'],
    ['# kept: call|', '# kept: cal|', 'never-promised', 'error'],
    ['# field: cause', '# field: couse', 'unknown-field', 'error'],
    ['soured, poor', 'soured, bad', 'unknown-worth', 'error'],
    ['~ days = 6', '~ anger = 6', 'engine-variable', 'error'],
    ['~ days = 6', '~ variant++', 'engine-variable', 'error'],
    ['~ days = 6', '~ days = RANDOM(1, 6)', 'luck', 'error'],
    ['~ days = 6', '~ SEED_RANDOM(6)', 'luck', 'error'],
    ['怎么才来。', '{~怎么|才}来。', 'luck', 'error'],
    ['~ days = 6', '~ days = 6.5', 'fraction', 'error'],
    ['~ days = 6', '~ days = 6 mod 0', 'divide-by-zero', 'error'],
    ['行，我等着。', '行，{variant: - 1: 我等着。}', 'one-line-switch', 'warning'],
    ['buyer: 行', 'byuer: 行', 'unknown-speaker', 'warning'],
    ['buyer: 行', '顾客：行', 'unknown-speaker', 'warning'],
    [
      '# id: d2 # move: blame # why: 怪到他头上了。]',
      '] # id: d2 # move: blame',
      'reply-tag-on-line',
      'warning',
    ],
    ['[还在催仓库。 #', '还在[催仓库。 #', 'reply-said-twice', 'warning'],
    ['# id: c2', '# pose: sigh # id: c2', 'line-tag-on-reply', 'warning'],
    ['# phase: followup', '# title: 太晚', 'header-late', 'warning'],
    ['buyer: 行', 'buyer: (to translate) 行', 'left-untranslated', 'error'],
    ['# summary: 一只', '# summary: 【待译】 一只', 'left-untranslated', 'error'],
    ['# why: 又拖了一次。', '# why: 【待写】', 'left-unwritten', 'error'],
    ['[还在催仓库。', '[还在催〔谁〕。', 'left-to-fill', 'warning'],
    ['[还在催仓库。', '[Asking ‹whom›.', 'left-to-fill', 'warning'],
  ])('%j made %j: %s', (from, to, rule, severity) => {
    const { story, problems, line } = changed(from, to)
    expect(story).not.toBeNull()
    if (rule === 'x') return expect(find(problems, 'fact-never-needed')?.found).toBe('leaks')
    const found = find(problems, rule)
    expect(found?.severity).toBe(severity)
    expect(found?.at.line).toBe(line)
  })

  it('what is left to its author is told wherever it is read: in what is included, not in remarks, not next door', () => {
    const remarks = '// 标了“(to translate)”的、〔 〕里的，还没写好\n/* 【待译】 */\n'
    const text = `${STORY.replace('VAR variant = 1', 'VAR variant = 1\nINCLUDE more.ink')}${remarks}`
    const more = '=== more\nbuyer: 【待译】 more\n-> END\n'
    const { problems } = compileText(text, { 'more.ink': more, 'en.ink': 'buyer: (to translate) 水壶' })
    const left = problems.filter(({ rule }) => rule.startsWith('left-'))
    expect(left.map(({ at, found }) => [at, found])).toEqual([[{ file: 'more.ink', line: 2 }, '【待译】']])
  })

  it('a promise that nobody settles', () => {
    const text = STORY.replace(' # kept: call', '').replace(' # broken: call', '')
    expect(find(compileText(text).problems, 'promise-left-open')?.found).toBe('call')
  })

  it('variants that the story never looks at', () => {
    const text = STORY.replaceAll('variant', 'version').replace('# versions: 3', '# variants: 3')
    expect(find(compileText(text).problems, 'variant-unread')?.found).toBe('3')
  })

  it('shuffles in every form', () => {
    for (const kind of ['shuffle', 'shuffle once', 'shuffle stopping'])
      expect(find(compileText(`{${kind}:\n- a\n- b\n}\n-> END\n`).problems, 'luck')?.at.line).toBe(1)
  })

  it('says nothing of facts whose names are only known in play', () => {
    const { problems } = changed('# fact: leaks', '# fact: leaks-{variant}')
    expect(find(problems, 'fact-never-taught')).toBeUndefined()
  })

  it('collects every move that a reply can be', () => {
    const { story } = compileText(STORY)
    expect(story?.manuscript.choices.find(({ id }) => id === 'a2')?.moves).toEqual(['paraphrase', 'mishear'])
  })

  it('lets once-only choices carry tags, and fallbacks carry none', () => {
    const text = STORY.replaceAll('\n+ ', '\n* ').replace('=== later', '* -> later\n\n=== later')
    expect(compileText(text).problems).toEqual([])
  })

  it('a missing id stops publishing, never a preview', () => {
    const { story, problems } = compileText('+ [a] -> END\n+ [b] -> END\n')
    story?.engine.ContinueMaximally()
    expect(story?.engine.currentChoices).toHaveLength(2)
    expect(problems.filter(({ rule }) => rule === 'reply-without-id').map(({ at }) => at.line)).toEqual([
      1, 2,
    ])
  })
})
