/** The language that a page speaks, handed down the tree. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Translator } from '../locale/index.ts'

export const Words = createContext<Translator | null>(null)

/** The words of the page's language; only used below their provider. */
export const useWords = (): Translator => {
  const words = useContext(Words)
  if (!words) throw new Error('a page stands without its words')
  return words
}
