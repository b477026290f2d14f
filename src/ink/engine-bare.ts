/** inkjs without its compiler, half the size: for stories that were compiled before. */
import { Story as BareStory } from 'inkjs'
import type { Story } from './engine.ts'

/** A running engine from Ink's own JSON; throws where that is none. */
export const loadInk = (json: string): Story => new BareStory(json)
