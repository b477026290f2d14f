/** What telling a story needs: no more of it has to reach a page than this. */
import type { Story } from './engine.ts'
import type { Header, Place } from './types.ts'

/** A story that can be told. `engine` is fresh and private to src/ink. */
export interface TellableStory {
  readonly header: Header
  /** The file it was written in, which names its language. */
  readonly main: string
  readonly engine: Story
  /** Where each choice is written, by its path in the engine. */
  readonly choices: ReadonlyMap<string, Place>
}

/** Where a choice on offer is written; line 0 where that is not known. */
export const placeOfChoice = (story: TellableStory, choice: { readonly sourcePath: string }): Place =>
  story.choices.get(choice.sourcePath) ?? { file: story.main, line: 0 }
