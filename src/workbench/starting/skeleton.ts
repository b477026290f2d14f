/** The first version of a story from its plan: plain Ink in both languages, with remarks in the author's. */
import { TO_TRANSLATE } from '../../ink/leftovers.ts'
import { LOCALES, type Locale } from '../../locale/index.ts'
import { fill } from '../../locale/sentences.ts'
import { skeletonEn } from '../../locale/skeleton.en.ts'
import { skeletonZh } from '../../locale/skeleton.zh-CN.ts'
import type { Worded } from '../../locale/worded.ts'
import type { Files } from '../../wire/draft.ts'
import { blankForm, planOf, type StoryPlan } from './plan.ts'
import { type PlannedReply, type ReplyName, TURNS, type TurnName, turnsOf } from './turns.ts'

type Words = Worded<typeof skeletonZh>
const WORDS: Readonly<Record<Locale, Words>> = { 'zh-CN': skeletonZh, en: skeletonEn }

/** A plan in one of its two languages: what the author wrote in the other one is marked. */
interface Telling {
  readonly plan: StoryPlan
  readonly words: Words
  readonly remarks: Words['remarks']
  /** What to know of the other language's text. */
  readonly other: string
  /** The author's own line, marked where it is in the other language. */
  readonly own: (line: string) => string
}

const tellingOf = (plan: StoryPlan, locale: Locale): Telling => ({
  plan,
  words: WORDS[locale],
  remarks: WORDS[plan.locale].remarks,
  other: fill(WORDS[plan.locale].remarks.other, {
    mark: TO_TRANSLATE[plan.locale === 'en' ? 'zh-CN' : 'en'],
  }),
  own: (line) => (locale === plan.locale || line === '' ? line : `${TO_TRANSLATE[locale]} ${line}`),
})

const remark = (text: string): string => `// ${text}`

/** The tags at the top; source and brief say what the summary says where they were left empty. */
const header = ({ plan, remarks, other, own }: Telling): readonly string[] => [
  remark(remarks.top),
  remark(other),
  remark(remarks.title),
  `# title: ${own(plan.title)}`,
  `# summary: ${own(plan.summary)}`,
  remark(remarks.level),
  `# level: ${plan.level}`,
  `# buyer: ${plan.buyer}`,
  `# name: ${own(plan.name)}`,
  `# item: ${own(plan.item)}`,
  remark(remarks.minutes),
  `# minutes: ${Math.max(3, Math.round(plan.decisions * 0.6))}`,
  '# pass: 75',
  remark(remarks.motive),
  `# motive: ${plan.motive}`,
  `# temper: ${plan.temper}`,
  remark(remarks.start),
  `# start: anger ${plan.anger}, trust ${plan.trust}, heard 0`,
  `# ready: ${plan.facts.length > 1 ? 8 : 6}`,
  '# turns: 20',
  remark(remarks.variants),
  `# variants: ${plan.variants}`,
  `# source: ${own(plan.source === '' ? plan.summary : plan.source)}`,
  remark(remarks.brief),
  `# brief: ${own(plan.brief === '' ? plan.summary : plan.brief)}`,
  '',
  remark(remarks.vars),
  'VAR anger = 0',
  ...(plan.variants > 1 ? ['VAR variant = 1'] : []),
  '',
  '-> opening',
  '',
]

/** One text for each variant, as Ink's condition; where there is only one it stands as it is. */
const byVariant = (variants: number, first: string, second: string, third: string): string => {
  if (variants < 2) return first
  return variants < 3
    ? `{variant == 2: ${second}|${first}}`
    : `{variant == 2: ${second}|{variant == 3: ${third}|${first}}}`
}

const movesOf = ({ moves, elsewhere }: PlannedReply, variants: number): string =>
  elsewhere && variants > 1 ? `{variant == 2: ${elsewhere.join(', ')}|${moves.join(', ')}}` : moves.join(', ')

/** What the form says for this decision. */
const valuesOf = ({ plan, own, words }: Telling, name: TurnName): Readonly<Record<string, string>> => {
  const place = Number(name.at(-1)) - 1
  const fact = own(plan.facts[place] ?? '')
  const { states } = words
  return {
    complaint: own(plan.complaint),
    wish: own(plan.wish),
    fact: name === 'ask1' ? byVariant(plan.variants, fact, states.factTwo, states.factThree) : fact,
    promise: own(plan.promises[place] ?? ''),
  }
}

const answerTags = ({ pose, teaches, promises, kept, broken }: PlannedReply): string =>
  [
    teaches && `# fact: hidden-${teaches}`,
    promises && `# promise: promise-${promises}`,
    kept && `# kept: promise-${kept}`,
    broken && `# broken: promise-${broken}`,
    pose && `# pose: ${pose}`,
  ]
    .filter(Boolean)
    .join(' ')

const needed = ({ facts }: StoryPlan, needs: number | 'all'): string =>
  (needs === 'all' ? facts.map((_, index) => index + 1) : [needs])
    .map((place) => `hidden-${place}`)
    .join(', ')

const replyLines = (telling: Telling, name: TurnName, key: ReplyName, planned: PlannedReply): string[] => {
  const { variants } = telling.plan
  const said = (telling.words.turns[name] as Readonly<Record<ReplyName, readonly [string, string, string]>>)[
    key
  ]
  const values = valuesOf(telling, name)
  const [text, why, answer] = said.map((part) => fill(part, values)) as [string, string, string]
  const needs = planned.needs ? ` # needs: ${needed(telling.plan, planned.needs)}` : ''
  const id = `${name}-${key}`
  return [
    `+ [${text} # id: ${id}${needs} # move: ${movesOf(planned, variants)} # why: ${why}]`,
    ...(answer === '' ? [] : [`    buyer: ${answer} ${answerTags(planned)}`]),
  ]
}

const scene = (telling: Telling, name: TurnName, next: string): readonly string[] => {
  const { plan, words, remarks } = telling
  const { tags, speaker, replies } = TURNS[name]
  const says = fill(words.turns[name].says, valuesOf(telling, name))
  const { states } = words
  const several = plan.variants > 1
  return [
    remark(remarks[name]),
    ...(name === 'opening' ? [remark(remarks.parts)] : []),
    ...(name === 'options' && several ? [remark(remarks.variant)] : []),
    `=== ${name} === ${remark(remarks.scenes[name])}`,
    ...(name === 'opening' && several
      ? [`system: ${byVariant(plan.variants, states.one, states.two, states.three)}`]
      : []),
    `${speaker}: ${says} ${tags}`,
    ...(Object.entries(replies) as [ReplyName, PlannedReply][])
      .filter(([key]) => key !== 'e' || several)
      .flatMap(([key, planned]) => replyLines(telling, name, key, planned)),
    `- -> ${next}`,
    '',
  ]
}

/** Steps of anger below which the talk ends well, or so-so. */
const WELL = 8
const SO_SO = 14

const finale = ({ plan, remarks, own }: Telling): readonly string[] => [
  remark(remarks.finale),
  `=== finale === ${remark(remarks.scenes.finale)}`,
  '{',
  `  - anger < ${WELL}:`,
  `    buyer: ${own(plan.endings.good)} # ending: settled, good # pose: relief`,
  `  - anger < ${SO_SO}:`,
  `    buyer: ${own(plan.endings.fair)} # ending: so-so, fair # pose: neutral`,
  '  - else:',
  `    buyer: ${own(plan.endings.poor)} # ending: gone, poor # pose: sneer`,
  '}',
  '-> END',
  '',
]

const tell = (telling: Telling): string => {
  const turns = turnsOf(telling.plan)
  return [
    ...header(telling),
    ...turns.flatMap((name, index) => scene(telling, name, turns[index + 1] ?? 'finale')),
    ...finale(telling),
  ].join('\n')
}

const inBoth = (telling: (locale: Locale) => Telling): Files =>
  Object.fromEntries(LOCALES.map((locale) => [`${locale}.ink`, tell(telling(locale))]))

/** Both languages of a new story: one structure, the author's lines in theirs, marked in the other. */
export const skeletonOf = (plan: StoryPlan): Files => inBoth((locale) => tellingOf(plan, locale))

const blankPlan = (locale: Locale): StoryPlan => {
  const { good, fair, poor, ...lines } = WORDS[locale].blank
  const blank = blankForm({ good, fair, poor })
  return planOf({ ...blank, lines: { ...blank.lines, ...lines } }, locale)
}

/** The same where nothing has been filled in: gaps in both languages, remarks in the author's. */
export const blankSkeleton = (author: Locale): Files => {
  const { remarks } = WORDS[author]
  return inBoth((locale) => ({
    ...tellingOf(blankPlan(locale), locale),
    remarks,
    other: remarks.otherBlank,
  }))
}
