/** The word an author probably meant. */

/** Edits between two words: insert, drop, change, or swap two neighbours. */
export const editDistance = (a: string, b: string): number => {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  const cell = (i: number, j: number): number => rows[i]?.[j] ?? 0
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    rows.push(row)
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const edits = Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, cell(i - 1, j - 1) + same)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row.push(swapped ? Math.min(edits, cell(i - 2, j - 2) + 1) : edits)
    }
  }
  return cell(a.length, b.length)
}

const LONGEST_WORD = 40

/** The nearest of the words where it is near enough to be plausible (a third of its letters, at least one), else null. */
export const nearest = (word: string, words: Iterable<string>): string | null => {
  if (word.length > LONGEST_WORD) return null
  const found = word.toLowerCase()
  let best: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const candidate of words) {
    const distance = editDistance(found, candidate.toLowerCase())
    const plausible = Math.max(1, Math.floor(Math.max(found.length, candidate.length) / 3))
    if (distance > plausible || distance >= least || distance >= candidate.length) continue
    best = candidate
    least = distance
  }
  return best
}
