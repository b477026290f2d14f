/** Watches over all pages: another tab that is ahead, a newer Heqi elsewhere, a newer one that waits here. */
import { lazy, Suspense } from 'preact/compat'
import { useEffect, useState } from 'preact/hooks'
import { useRoute } from 'wouter-preact'
import { holdPlaying } from '../client/offline.ts'
import { useWorld } from './world.ts'

/** The program of a page that is outdated may be gone from the server: then there is only one thing left to do. */
const reload = (): never => {
  location.reload()
  throw new Error('the page is loaded again')
}
const Elsewhere = lazy(() => import('./Elsewhere.tsx').then(({ Elsewhere }) => Elsewhere, reload))
const UpdateSlip = lazy(() => import('./UpdateSlip.tsx').then(({ UpdateSlip }) => UpdateSlip))

/** A story that runs here holds off a newer version in every tab. */
const usePlaying = (playing: boolean): void =>
  useEffect(() => (playing ? holdPlaying() : undefined), [playing])

export const Watch = () => {
  const { outdated, overtaken, here } = useWorld()
  const [playing, params] = useRoute('/play/:id')
  const [isCatalogue] = useRoute('/')
  const [later, setLater] = useState(false)
  usePlaying(playing)
  if (outdated.value || (playing && overtaken.value.has(params.id)))
    return (
      <Suspense fallback={null}>
        <Elsewhere why={outdated.value ? 'outdated' : 'overtaken'} />
      </Suspense>
    )
  if (!isCatalogue || later || !here.shelter.update.value) return null
  return (
    <Suspense fallback={null}>
      <UpdateSlip onLater={() => setLater(true)} />
    </Suspense>
  )
}
