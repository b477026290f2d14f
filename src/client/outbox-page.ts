/** The outbox in a browser's page: its clock, its locks, its tabs, and the moments at which it tries again. */
import { effect } from '@preact/signals'
import type { AttemptAnswer } from '../wire/api/index.ts'
import type { Api } from './api.ts'
import { openMailbag } from './mailbag.ts'
import { type Outbox, openOutbox } from './outbox.ts'

const NAME = 'heqi-outbox'

/** One tab at a time, where the browser has locks; without them two tabs may send the same, which changes nothing. */
const alone = async (work: () => Promise<void>): Promise<void> => {
  // Only a secure page has locks, whatever the type says.
  const locks: LockManager | undefined = navigator.locks
  await (locks ? locks.request(NAME, work) : work())
}

const after = (ms: number, then: () => void): (() => void) => {
  const timer = setTimeout(then, ms)
  return () => clearTimeout(timer)
}

/** Tells other tabs when something was sent or refused, and counts anew when they tell it. */
const keepTabsEven = (outbox: Outbox): void => {
  if (typeof BroadcastChannel === 'undefined') return
  const channel = new BroadcastChannel(NAME)
  let told = ''
  channel.onmessage = () => void outbox.look()
  effect(() => {
    const { waiting, refused } = outbox.state.value
    const now = `${waiting} ${refused.length}`
    if (now !== told) channel.postMessage(now)
    told = now
  })
}

/** Opens the outbox of this page; it tries again when the connection is back and when the page comes into sight. */
export const openPageOutbox = (
  api: Api,
  random: () => number,
  onAnswer: (answer: AttemptAnswer) => void,
): Outbox => {
  const outbox = openOutbox({
    api,
    bag: openMailbag(),
    now: () => Date.now(),
    luck: random,
    alone,
    after,
    isSeen: () => document.visibilityState === 'visible',
    onAnswer,
  })
  keepTabsEven(outbox)
  addEventListener('online', () => void outbox.flush())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void outbox.flush()
  })
  return outbox
}
