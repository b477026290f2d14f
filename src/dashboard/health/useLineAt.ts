/** One step to a line of a published story: its files are laid on the workbench as a draft, at that line. */
import { openDrafts } from '../../client/drafts.ts'
import { noteWhence } from '../../client/whence.ts'
import type { ScenarioLine } from '../../wire/api/index.ts'
import { useSeat } from '../office.ts'

interface At {
  readonly file: string
  readonly line: number
}

/** The draft's name: a version has one of its own, so that nobody's writing is written over. */
export const draftOf = ({ scenario, version }: Pick<ScenarioLine, 'scenario' | 'version'>): string =>
  `${scenario}-${version.slice(0, 6)}`

/** Goes to a line; a draft that is there already stays as it is. */
export const useLineAt = (line: ScenarioLine): ((at: At) => void) => {
  const { api, now } = useSeat()
  const { scenario, version } = line
  const lay = async ({ file, line: number }: At): Promise<void> => {
    const drafts = openDrafts(
      () => localStorage,
      () => {},
    )
    const id = draftOf(line)
    if (!(await drafts.find(id))) {
      const params = { id: scenario, version }
      const asked = await api.call('GET /api/scenarios/:id/versions/:version', { params })
      if (asked.kind !== 'done') return
      await drafts.keep({ id, files: asked.body.files, changed: now() })
    }
    noteWhence(() => sessionStorage, id, location.hash.slice(1))
    // As the workbench reads it: an encoded @ or colon would stay encoded.
    location.hash = `/workbench/${encodeURI(`${id}@${file}:${number}`)}`
  }
  return (at) => void lay(at)
}
