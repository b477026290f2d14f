/** What a table that is taken away is called on the disk: whose it is, which one, and of which day. */

/** `of` may be any text; `offset` is the shop's zone in minutes east of Greenwich. */
export interface Taken {
  readonly of: string
  readonly table: string
  readonly now: number
  readonly offset: number
  readonly format: string
}

const MOST = 40

/** Letters and digits of any language; everything else, which some disk refuses, is a dash. */
const safe = (text: string): string =>
  [...text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')].slice(0, MOST).join('').replace(/^-|-$/g, '')

export const fileName = ({ of, table, now, offset, format }: Taken): string => {
  const day = new Date(now + offset * 60_000).toISOString().slice(0, 10)
  return `${['heqi', safe(of), table, day].filter((part) => part !== '').join('-')}.${format}`
}
