/** Which passwords are too easy to guess. */
const SHORTEST = 10
const FEWEST_DIFFERENT = 5
/** Shorter names say nothing about a password that contains them. */
const SHORTEST_NAME = 3

const plain = (text: string): string => text.normalize('NFKC').toLowerCase()

/** What people put around a common word to please a rule: digits and signs before and after. */
const bare = (password: string): string => password.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')

/** Common in China and missing from lists made elsewhere. */
const COMMON_HERE: readonly string[] = [
  'woaini',
  'woaiwojia',
  'woaini1314',
  'aini1314',
  'zhangwei',
  'wangyut',
  'taobao',
  'alibaba',
  'jingdong',
  'pinduoduo',
  'heqi',
  'kefu',
  'woshikefu',
]

let common: Promise<ReadonlySet<string>> | null = null

/** 50,000 passwords that were found most often; read at the first use. */
const commonPasswords = (): Promise<ReadonlySet<string>> => {
  common ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set([...Array.from(dictionary['passwords-common'], String), ...COMMON_HERE]),
  )
  return common
}

const runs = (password: string): boolean => {
  const codes = [...password].map((letter) => letter.codePointAt(0) ?? 0)
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0))
  return steps.filter((step) => Math.abs(step) === 1).length >= codes.length - 3
}

/** Whether a password is too short, common, made of few letters, a mere sequence, or built on one of the `names`. */
export const isWeak = async (password: string, names: readonly string[]): Promise<boolean> => {
  const text = plain(password)
  if ([...text].length < SHORTEST || new Set(text).size < FEWEST_DIFFERENT || runs(text)) return true
  const known = await commonPasswords()
  const own = names
    .map((name) => plain(name).replace(/\s/g, ''))
    .filter((name) => name.length >= SHORTEST_NAME)
  const core = bare(text)
  return (
    known.has(text) ||
    (core.length > 0 && known.has(core)) ||
    own.some((name) => core === name || text === name.repeat(2))
  )
}
