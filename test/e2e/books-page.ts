/** What runs in the browser: the books as the page has them, and what they told. */
import { openAttempts } from '../../src/client/attempts.ts'
import { openDevice } from '../../src/client/database.ts'
import { openKept } from '../../src/client/kept.ts'
import { openPractice } from '../../src/client/practice.ts'
import { openTabs } from '../../src/client/tabs.ts'
import { conclude } from '../../src/trainee/conclude.ts'

export const openDesk = () => {
  const told = { refused: [] as boolean[], outdated: 0, overtaken: [] as string[] }
  const tabs = openTabs()
  const device = openDevice({
    onRefused: (refused) => told.refused.push(refused),
    onOutdated: () => {
      told.outdated++
    },
  })
  const attempts = openAttempts(device, tabs, {
    onOvertaken: (id, ahead) => {
      if (ahead) told.overtaken.push(id)
    },
  })
  const practice = openPractice(device, attempts)
  const kept = openKept(device, attempts, practice, tabs, () => localStorage)
  return { device, attempts, practice, kept, told, conclude }
}
export type Desk = ReturnType<typeof openDesk>

Object.assign(globalThis, { openDesk })
