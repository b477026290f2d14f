/** Whether the browser lets anything be heard: it may wait for a gesture, or have no device. */
import { Howler } from 'howler'

/** After a gesture a device answers within this many milliseconds, or there is none. */
const PATIENCE = 4000

const hasActed = (): boolean => navigator.userActivation?.hasBeenActive ?? false

interface Wakes {
  readonly onRunning: () => void
  readonly onNoDevice: () => void
}

/** Watches from now on; tells once it runs. A context that ran before and rests counts as running. */
export const watchWaking = ({ onRunning, onNoDevice }: Wakes): { readonly stop: () => void } => {
  const { ctx } = Howler
  let patience: ReturnType<typeof setTimeout> | undefined
  const stop = () => {
    clearTimeout(patience)
    ctx.removeEventListener('statechange', look)
    ctx.removeEventListener('error', onNoDevice)
    for (const gesture of ['click', 'keydown'] as const) document.removeEventListener(gesture, ask, true)
  }
  const look = () => {
    if (ctx.state !== 'running') return
    stop()
    onRunning()
  }
  const ask = () => {
    if (!hasActed() || patience !== undefined) return
    ctx.resume().catch(onNoDevice)
    patience = setTimeout(onNoDevice, PATIENCE)
  }
  ctx.addEventListener('statechange', look)
  ctx.addEventListener('error', onNoDevice)
  for (const gesture of ['click', 'keydown'] as const) document.addEventListener(gesture, ask, true)
  ask()
  look()
  return { stop }
}
