/** The stories folder of a development server, as far as the page that is open reaches it. */
import type { Files } from '../wire/draft.ts'

export interface Folder {
  /** Writes a story's texts to disk; false where that was refused. */
  readonly save: (id: string, files: Files) => Promise<boolean>
  /** Hears of a story that another editor has written; gives back how to stop. */
  readonly watch: (id: string, onChange: (files: Files) => void) => () => void
}

const STORIES_PATH = '/__heqi/stories/'
const STORY_EVENT = 'heqi:story'

interface Changed {
  readonly id: string
  readonly files: Files
}

/** Null on every page that was built: only `npm run dev` has a folder to save into. */
export const openFolder = (): Folder | null => {
  // Vite looks for these very words, and gives the page its line to the server only where they stand.
  const hot = import.meta.hot
  if (!hot) return null
  return {
    save: async (id, files) => {
      try {
        const body = JSON.stringify(files)
        return (await fetch(STORIES_PATH + id, { method: 'PUT', body })).ok
      } catch {
        return false
      }
    },
    watch: (id, onChange) => {
      const hear = (changed: Changed) => {
        if (changed.id === id) onChange(changed.files)
      }
      hot.on(STORY_EVENT, hear)
      return () => hot.off(STORY_EVENT, hear)
    },
  }
}
