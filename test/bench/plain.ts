/** The plain way to walk a story: depth first, with a JSON snapshot of Ink's state at every decision. */
import type { CompiledStory } from '../../src/ink/index.ts'

/** Visits up to `most` decisions depth first; returns how many it visited. */
export const walkPlainly = ({ engine: story }: CompiledStory, most: number): number => {
  let visited = 0
  const visit = (): void => {
    while (story.canContinue) story.Continue()
    visited += 1
    const count = story.currentChoices.length
    const snapshot = story.state.ToJson()
    for (let choice = 0; choice < count && visited < most; choice++) {
      story.state.LoadJson(snapshot)
      story.ChooseChoiceIndex(choice)
      visit()
    }
  }
  visit()
  return visited
}
