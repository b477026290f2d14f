/** Whether the workbench is on this device as well: whoever has been there once can go on writing without a network. */
import { type ReadonlySignal, signal } from '@preact/signals'

/** Asks the service worker to keep it; false until it has all of it, and where there is no such worker. */
export const keepWorkbench = (): ReadonlySignal<boolean> => {
  const kept = signal(false)
  const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker
  const ask = (worker: ServiceWorker | null): void => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      kept.value = true
      port1.close()
    }
    worker?.postMessage('keep-workbench', [port2])
  }
  const askActive = async (): Promise<void> => ask((await workers?.ready)?.active ?? null)
  void askActive()
  // What could not be fetched on a broken line is asked for again once there is another.
  addEventListener('online', () => void (kept.peek() || askActive()))
  return kept
}
