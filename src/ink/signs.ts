/** Signs that a Chinese keyboard writes wide where Ink wants plain ones: read as text, they do nothing or break the story. */

const PLAIN: Readonly<Record<string, string>> = {
  '｛': '{',
  '｝': '}',
  '＃': '#',
  '＋': '+',
  '＊': '*',
  '－': '-',
  '＝': '=',
  '～': '~',
  '【': '[',
  '［': '[',
  '】': ']',
  '］': ']',
  '：': ':',
  '＞': '>',
  '》': '>',
  '＜': '<',
  '《': '<',
}
const WIDE = new RegExp(`[${Object.keys(PLAIN).join('')}—]`)
const COMPARED = '[\\w\\p{L}]+\\s*[<>=!＜＞＝《》]{1,2}\\s*[\\w"]+\\s*'

/** Where a sign can only be meant as Ink's own; a piece that holds no wide one is left alone. */
const PIECES: readonly RegExp[] = [
  /[｛｝＃]/g,
  /^\s*[＋＊－](?![－—])/g,
  /^\s*＝{2,}.*$/g,
  /^\s*～\s*\w+\s*[=＝]/g,
  /^\s*(?:[*+＋＊]\s*)+(?:\(\s*\w+\s*\)\s*)?(?:\{[^}]*\}\s*)?[【［]/g,
  /(?:[-－]|—+)[>＞》](?=\s*[\p{L}_][\p{L}\p{N}_.]*\s*$)/gu,
  new RegExp(`(?<=^\\s*-\\s*)(?:else|${COMPARED})\\s*[:：]`, 'gu'),
  new RegExp(`(?<=\\{\\s*)${COMPARED}[:：]`, 'gu'),
]

const plainPiece = (piece: string): string =>
  WIDE.test(piece) ? piece.replace(/—+/g, '-').replace(/./g, (sign) => PLAIN[sign] ?? sign) : piece

/** A reply's closing bracket, where it has no plain one. */
const plainClosing = (line: string): string =>
  /^\s*[*+]/.test(line) && !line.includes(']') ? line.replace(/[】］](?=\s*(?:->\s*[\w.]+\s*)?$)/, ']') : line

/** A line with those signs made plain. */
export const plainSigns = (line: string): string =>
  WIDE.test(line) ? plainClosing(PIECES.reduce((made, piece) => made.replace(piece, plainPiece), line)) : line

/** The first sign of a line that must be plain, with the plain one; null where there is none. */
export const wideSignIn = (line: string): { found: string; meant: string } | null => {
  const made = plainSigns(line)
  if (made === line) return null
  let at = 0
  while (line[at] === made[at]) at += 1
  const found = line[at] ?? ''
  return { found, meant: found === '—' ? '-' : (PLAIN[found] ?? '') }
}
