/** Whether what a buyer is called goes with the portrait: a form of address tells a lady from a gentleman. */
import type { Buyer } from './plan.ts'

export type Address = 'lady' | 'gentleman'

const PORTRAYED: Readonly<Record<Buyer, Address | null>> = {
  meng: 'gentleman',
  lin: 'lady',
  qiao: 'gentleman',
  bei: null,
  tang: 'lady',
}

const ADDRESSES: readonly (readonly [Address, RegExp])[] = [
  ['lady', /女士|小姐|太太|[姐妈姨婶嫂姑娘婆]$|奶奶|妹妹|\b(?:mrs|ms|miss|madam|aunt|auntie)\b/i],
  ['gentleman', /先生|[哥叔伯爷弟爸]$|爷爷|大爷|\b(?:mr|sir|uncle)\b/i],
]

/** What the name says, where the portrait shows somebody else; null where they agree or nothing can be told. */
export const clashOf = (name: string, buyer: Buyer): Address | null => {
  const said = ADDRESSES.find(([, words]) => words.test(name.trim()))?.[0] ?? null
  const portrayed = PORTRAYED[buyer]
  return portrayed === null || said === portrayed ? null : said
}
