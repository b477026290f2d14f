/** A browser's coarse name for the list of sessions; the header itself is never kept. */

/** The first row that matches counts: most browsers claim to be others too. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger/i, 'WeChat'],
  [/DingTalk/i, 'DingTalk'],
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
]

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Harmony/i, 'HarmonyOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'Mac'],
  [/Linux/, 'Linux'],
]

const first = (rows: readonly (readonly [RegExp, string])[], text: string): string =>
  rows.find(([pattern]) => pattern.test(text))?.[1] ?? '?'

/** `Chrome · Windows`; question marks where the header tells nothing known. */
export const deviceOf = (agent: string | undefined): string => {
  const text = (agent ?? '').slice(0, 500)
  return `${first(BROWSERS, text)} · ${first(SYSTEMS, text)}`
}
