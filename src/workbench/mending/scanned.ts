/** Scans of the texts that are being mended: many problems ask for the same few. */
import { type Scan, scan } from '../script/scan.ts'

const MOST = 6
const known = new Map<string, Scan>()

/** The scan of a text, kept while the text is one of the last few. */
export const scanOnce = (text: string): Scan => {
  const found = known.get(text) ?? scan(text)
  known.delete(text)
  known.set(text, found)
  const [oldest] = known.keys()
  if (known.size > MOST && oldest !== undefined) known.delete(oldest)
  return found
}
