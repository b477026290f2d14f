/** A very small story in two languages, with a coach, a record and a promise. */
import { type CompiledStory, compile } from '../../src/ink/index.ts'
import type { Locale } from '../../src/locale/index.ts'

interface Words {
  readonly shout: string
  readonly hint: string
  readonly listen: string
  readonly excuse: string
  readonly calmer: string
  readonly record: string
  readonly exact: string
  readonly vague: string
}

const WORDS: Readonly<Record<Locale, Words>> = {
  'zh-CN': {
    shout: '这壶才用四天就坏了！',
    hint: '先看他说完没有。',
    listen: '您接着说，我在听。',
    excuse: '我们出厂都检测过。',
    calmer: '那我慢慢说。',
    record: '问题一栏怎么写？',
    exact: '使用四天后不加热。',
    vague: '买家有意见。',
  },
  en: {
    shout: 'Four days and the kettle is dead!',
    hint: 'Has he finished?',
    listen: 'Go on, I am listening.',
    excuse: 'All of ours are tested.',
    calmer: 'Then I will tell you.',
    record: 'What goes under problem?',
    exact: 'Stopped heating after four days.',
    vague: 'Buyer not happy.',
  },
}

const text = (w: Words): string => `# title: kettle
# summary: a kettle
# level: 1
# buyer: meng
# name: Meng
# motive: grievance
# start: anger 16, trust 7, heard 0
# ready: 5
# turns: 9
# variants: 2
# source: test
VAR variant = 1
-> chat
=== chat ===
buyer: ${w.shout} # pose: shout
coach: ${w.hint}
+ [${w.listen} # id: listen # move: acknowledge # why: y] -> call
+ [${w.excuse} # id: excuse # move: explain # why: y] -> call
=== call ===
system: call # phase: call
buyer: ${w.calmer} # pose: sigh # write
+ [${w.listen} # id: promise # move: timeline # why: y] -> problem
=== problem ===
system: ${w.calmer} # promise: ring
system: ${w.record} # field: problem # phase: record
+ [${w.exact} # id: exact # move: record # why: y] -> next
+ [${w.vague} # id: vague # move: template # why: y] -> next
=== next ===
system: ${w.record} # field: next
+ [${w.exact} # id: last # move: record # why: y] -> bye
=== bye ===
buyer: ${w.calmer} # ending: over, fair
-> END
`

export const kettle = (locale: Locale = 'zh-CN'): CompiledStory => {
  const { story, problems } = compile({
    main: `${locale}.ink`,
    files: { [`${locale}.ink`]: text(WORDS[locale]) },
  })
  if (!story) throw new Error(JSON.stringify(problems))
  return story
}

export const kettleWords = WORDS
