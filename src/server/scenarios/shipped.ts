/** The stories that come with the program, registered when the server starts. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { versionOf } from '../../ink/index.ts'
import type { Store } from '../store/store.ts'
import { blocking, type Library, localesIn } from '../verify/index.ts'
import { editionOf } from './publish.ts'

/** A scenario's files by their names in its folder. */
export interface ShippedStory {
  readonly scenario: string
  readonly files: Readonly<Record<string, string>>
}

const filesIn = async (folder: string): Promise<ShippedStory['files']> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ink')).sort()
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  )
}

/** Reads every scenario under `folder`, as the page's build does: the same files, and so the same versions. */
export const readShipped = async (folder: string): Promise<readonly ShippedStory[]> => {
  const entries = await readdir(folder, { withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const stories = await Promise.all(
    folders.sort().map(async (scenario) => ({ scenario, files: await filesIn(join(folder, scenario)) })),
  )
  return stories.filter(({ files }) => localesIn(files).length > 0)
}

/** Registers one story unless its version is there; gives the version where it is new, else null. */
const register = async (
  { scenarios }: Pick<Store, 'scenarios'>,
  library: Library,
  { scenario, files }: ShippedStory,
  now: number,
): Promise<string | null> => {
  if (await scenarios.find(versionOf(files))) return null
  const checked = await library.check(files)
  const errors = blocking(checked)
  if (errors.length > 0) throw new Error(`the shipped story ${scenario} has errors: ${errors[0]?.rule}`)
  const edition = editionOf(checked, { scenario, files, origin: 'shipped', by: null, published: now })
  return (await scenarios.publish(edition)) ? edition.version : null
}

/**
 * Registers the stories that are not there yet, seconds for each; gives the new versions. One that fails is told
 * through `onFailure` and tried again at the next start.
 */
export const registerShipped = async (
  store: Pick<Store, 'scenarios'>,
  library: Library,
  stories: readonly ShippedStory[],
  now: number,
  onFailure: (scenario: string, why: unknown) => void,
): Promise<readonly string[]> => {
  const versions: string[] = []
  for (const story of stories) {
    try {
      const version = await register(store, library, story, now)
      if (version) versions.push(version)
    } catch (why) {
      onFailure(story.scenario, why)
    }
  }
  return versions
}
