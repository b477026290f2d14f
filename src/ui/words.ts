/** The language that a page speaks, handed down the tree. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { createTranslator, type Translator } from '../locale/index.ts'

export const Words = createContext<Translator>(createTranslator('zh-CN'))

/** The words of the page's language. */
export const useWords = (): Translator => useContext(Words)
