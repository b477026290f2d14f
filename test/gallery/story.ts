/** A story of the gallery's own, so that an edit to a real one changes no picture. One text, a buyer each. */
import type { Locale } from '../../src/locale/index.ts'

type Words = Readonly<Record<keyof typeof ZH, string>>

const ZH = {
  title: '四天的壶',
  summary: '刚买四天的壶把全屋的闸跳了，老人家摸黑站了半天；气的不光是壶。',
  item: '长嘴电热水壶 1.5 升',
  brief: '壶是四天前签收的，七天内可退可换，运费店里出。',
  card: '订单卡：长嘴电热水壶，四天前签收，有现货。',
  shout: '你们卖的什么破壶？才用四天，一插电，全屋跳闸！',
  mother: '我妈七十三，一个人摸黑站在厨房里，动都不敢动。',
  hint: '先别急着解释，看看对方最在意的是什么。',
  listen: '您接着说，我在听。',
  sorry: '对不起，让老人家受惊了。她现在怎么样，伤着没有？您慢慢说，我这边先把订单调出来，一样一样给您办。',
  boast: '我们的壶出厂前都过三道检测。',
  blame: '会不会是家里的插座有问题？',
  sneer: '一般不会？那是我编的？',
  own: '是我没先听您说，这事店里担。',
  argue: '我没说您是编的。',
  threaten: '您再这么说，我就报给平台了。',
  furious: '行，你报。我这就把视频发出去，让大家都看看！',
  interrupt: '您先别激动，听我说。',
  sigh: '人没事，就是吓着了。这壶我是不敢再用了。',
  repeat: '您是说，人没事，只是这壶不敢再用了，对吗？',
  options: '退、换都行，运费店里出，您看哪样方便？',
  relief: '换一个吧，发货前能通电试一下就好。',
  timeline: '今晚七点前试机、拍视频发给您，明早寄出。',
  stall: '好的，会尽快处理的。',
  promised: '你答应了：今晚七点前发试机视频。',
  problem: '问题一栏',
  exact: '签收四天，插电跳闸；老人独自在家，人没事。',
  vague: '买家情绪激动，已安抚。',
  next: '下一步',
  nextExact: '今晚七点前发试机视频，明早寄出。',
  nextVague: '等仓库回。',
  thanks: '视频看到了，谢谢你。',
  leave: '不用说了，平台上见。',
}

const EN: Words = {
  title: 'A kettle, four days old',
  summary:
    'The new kettle tripped every fuse and left an old lady standing in the dark; it is not only about the kettle.',
  item: 'Long-spout kettle, 1.5 l',
  brief: 'Signed for four days ago: refund or exchange within seven days, freight on the shop.',
  card: 'Order card: long-spout kettle, signed for four days ago, in stock.',
  shout: 'What kind of kettle is this? Four days, and it trips every fuse in the flat!',
  mother: 'My mother is seventy-three. She stood alone in a dark kitchen and dared not move.',
  hint: 'Do not explain yet. What matters most here?',
  listen: 'Go on, I am listening.',
  sorry:
    'I am sorry your mother had such a fright. How is she, is she hurt? Take your time; I am opening your order and will go through it with you.',
  boast: 'Every kettle of ours passes three tests.',
  blame: 'Might it be the socket at home?',
  sneer: 'Three tests? So I made it up?',
  own: 'I should have listened first. This is on us.',
  argue: 'I never said you made it up.',
  threaten: 'If you go on like this I will report you.',
  furious: 'Do report me. I am posting the video right now, for everyone to see!',
  interrupt: 'Calm down first and let me speak.',
  sigh: 'She is fine, only frightened. I dare not use that thing again.',
  repeat: 'So she is fine, and the kettle is what you no longer trust, is that right?',
  options: 'Refund or exchange, freight on us: which suits you better?',
  relief: 'An exchange then, if you can switch it on once before you send it.',
  timeline: 'Tested and filmed by seven tonight, posted tomorrow morning.',
  stall: 'Sure, we will see to it as soon as possible.',
  promised: 'You promised: a video of the test by seven tonight.',
  problem: 'Problem',
  exact: 'Trips the fuses after four days; mother alone at home, not hurt.',
  vague: 'Buyer upset, calmed down.',
  next: 'Next step',
  nextExact: 'Video by seven tonight, posted tomorrow morning.',
  nextVague: 'Waiting for the warehouse.',
  thanks: 'I have seen the video. Thank you.',
  leave: 'Save your breath. See you on the platform.',
}

/** Who tells the story. */
export interface Teller {
  readonly id: string
  readonly name: Readonly<Record<Locale, string>>
  readonly level: number
  readonly start: string
}

export const TELLERS: readonly Teller[] = [
  { id: 'tang', name: { 'zh-CN': '唐护士', en: 'Nurse Tang' }, level: 1, start: 'anger 8, trust 3, heard 6' },
  { id: 'bei', name: { 'zh-CN': '小北', en: 'Bei' }, level: 2, start: 'anger 12, trust 6, heard 4' },
  { id: 'meng', name: { 'zh-CN': '孟先生', en: 'Mr Meng' }, level: 3, start: 'anger 16, trust 7, heard 0' },
  { id: 'lin', name: { 'zh-CN': '林老师', en: 'Ms Lin' }, level: 4, start: 'anger 9, trust 4, heard 2' },
  { id: 'qiao', name: { 'zh-CN': '乔木', en: 'Qiao' }, level: 5, start: 'anger 6, trust 6, heard 2' },
]

const header = ({ id, name, level, start }: Teller, locale: Locale, w: Words): string => `# title: ${w.title}
# summary: ${w.summary}
# level: ${level}
# buyer: ${id}
# name: ${name[locale]}
# item: ${w.item}
# minutes: 6
# pass: 75
# motive: grievance
# start: ${start}
# ready: 5
# turns: 14
# variants: 2
# source: gallery
# brief: ${w.brief}
VAR variant = 1
`

const scenes = (w: Words): string => `-> opening
=== opening ===
system: ${w.card}
buyer: ${w.shout} # pose: shout
buyer: ${w.mother} # pose: neutral
coach: ${w.hint}
+ [${w.listen} # id: listen # move: acknowledge # why: ${w.hint}] -> warm
+ [${w.sorry} # id: sorry # move: apologise # why: ${w.hint}] -> warm
+ [${w.boast} # id: boast # move: boast # why: ${w.hint}] -> cold
+ [${w.blame} # id: blame # move: blame # why: ${w.hint}] -> cold
=== cold ===
buyer: ${w.sneer} # pose: sneer # write
+ [${w.own} # id: own # move: own # why: ${w.hint}] -> warm
+ [${w.argue} # id: argue # move: argue # why: ${w.hint}] -> storm
+ [${w.threaten} # id: threaten # move: threaten # why: ${w.hint}] -> gone
=== storm ===
buyer: ${w.furious} # pose: type-fast
+ [${w.interrupt} # id: interrupt # move: interrupt # why: ${w.hint}] -> gone
+ [${w.sorry} # id: sorry-late # move: apologise # why: ${w.hint}] -> warm
=== warm ===
buyer: ${w.sigh} # pose: sigh
+ [${w.repeat} # id: repeat # move: paraphrase # why: ${w.hint}] -> ready
+ [${w.options} # id: options # move: options # why: ${w.hint}] -> ready
=== ready ===
buyer: ${w.relief} # pose: relief
+ [${w.timeline} # id: timeline # move: timeline # why: ${w.hint}] -> problem
+ [${w.stall} # id: stall # move: stall # why: ${w.hint}] -> problem
=== problem ===
system: ${w.promised} # promise: video
system: ${w.problem} # field: problem # phase: record
+ [${w.exact} # id: exact # move: record # why: ${w.hint}] -> next
+ [${w.vague} # id: vague # move: template # why: ${w.hint}] -> next
=== next ===
system: ${w.next} # field: next
+ [${w.nextExact} # id: next-exact # move: record # why: ${w.hint}] -> well
+ [${w.nextVague} # id: next-vague # move: stall # why: ${w.hint}] -> so
=== well ===
buyer: ${w.thanks} # kept: video # ending: settled, good
-> END
=== so ===
buyer: ${w.thanks} # broken: video # ending: patched, fair
-> END
=== gone ===
buyer: ${w.leave} # pose: shout # ending: lost, poor
-> END
`

const WORDS: Readonly<Record<Locale, Words>> = { 'zh-CN': ZH, en: EN }

export const headerOf = (teller: Teller, locale: Locale): string => header(teller, locale, WORDS[locale])
export const textOf = (teller: Teller, locale: Locale): string =>
  headerOf(teller, locale) + scenes(WORDS[locale])

/** Ways through the story, by what they show. */
export const WAYS = {
  first: [],
  cold: ['boast'],
  storm: ['blame', 'argue'],
  sigh: ['sorry'],
  relief: ['listen', 'repeat'],
  record: ['listen', 'repeat', 'timeline', 'exact'],
  good: ['listen', 'repeat', 'timeline', 'exact', 'next-exact'],
  fair: ['boast', 'own', 'options', 'stall', 'vague', 'next-vague'],
  poor: ['blame', 'threaten'],
} as const satisfies Record<string, readonly string[]>
export type Way = keyof typeof WAYS
