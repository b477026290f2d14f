/** Who says a line: the names that stand at its head, in either language, and those that were meant as one. */
import { nearest } from './nearest.ts'
import { SPEAKERS, type Speaker } from './types.ts'

/** What a Chinese author writes of their own accord. */
const CHINESE: Readonly<Record<string, Speaker>> = {
  买家: 'buyer',
  客服: 'agent',
  系统: 'system',
  旁白: 'system',
  提示: 'coach',
}

const NAMES: ReadonlyMap<string, Speaker> = new Map([
  ...SPEAKERS.map((name) => [name, name] as const),
  ...Object.entries(CHINESE),
])

/** The head of a spoken line as a pattern that disregards case, without `^`: the name is its first group. */
export const SPEAKER_MARK = `\\s*(${[...NAMES.keys()].join('|')})\\s*[:：]\\s*`

const SPOKEN = new RegExp(`^${SPEAKER_MARK}`, 'i')

/** The speaker of a name in either language, null where it is nobody's. */
export const speakerOf = (name: string): Speaker | null => NAMES.get(name.toLowerCase()) ?? null

/** Who says a line, and the line without the name; a line without one is the system's. */
export const readSpeaker = (text: string): { speaker: Speaker; text: string } => {
  const match = SPOKEN.exec(text)
  const speaker = match && speakerOf(match[1] ?? '')
  return speaker
    ? { speaker, text: text.slice(match[0].length).trim() }
    : { speaker: 'system', text: text.trim() }
}

/** Names that people give to the two at the desk, with the one that is read. */
const MEANT: Readonly<Record<string, string>> = {
  顾客: '买家',
  客户: '买家',
  客人: '买家',
  用户: '买家',
  买主: '买家',
  卖家: '客服',
  店家: '客服',
  商家: '客服',
  店主: '客服',
  坐席: '客服',
  customer: 'buyer',
  client: 'buyer',
  seller: 'agent',
  shop: 'agent',
  me: 'agent',
  narrator: 'system',
  hint: 'coach',
}

const NAMED = /^\s*([\p{L}\p{N}·. ]{2,16}?)\s*[:：]/u
const WESTERN = /^[a-z]{3,9}$/

/** The name at the head of a line that is read as nobody's, with the one that was meant; `buyer` is what the story calls its buyer. */
export const strangerIn = (text: string, buyer: string): { found: string; meant: string } | null => {
  const found = NAMED.exec(text)?.[1] ?? ''
  const word = found.toLowerCase()
  if (word === '' || speakerOf(word)) return null
  if (word === buyer.trim().toLowerCase())
    return { found, meant: /\p{Script=Han}/u.test(word) ? '买家' : 'buyer' }
  const meant = MEANT[word] ?? (WESTERN.test(word) ? nearest(word, SPEAKERS) : null)
  return meant === null || meant === undefined ? null : { found, meant }
}
