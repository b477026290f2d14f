/** What the agent does not want to be reminded of again today; on this device. */
import { type ReadonlySignal, signal } from '@preact/signals'
import { isFields, isTime } from '../wire/parse.ts'

/** `day` as the page counts days, `at` in epoch milliseconds. */
export interface Hushed {
  readonly day: number
  readonly at: number
}

export interface Hush {
  /** When reminders were last put away; null: never. */
  readonly hushed: ReadonlySignal<Hushed | null>
  readonly hush: (hushed: Hushed) => void
}

const KEY = 'heqi.hushed'

const readHushed = (storage: () => Storage): Hushed | null => {
  try {
    const value: unknown = JSON.parse(storage().getItem(KEY) ?? 'null')
    return isFields(value) && isTime(value.day) && isTime(value.at) ? { day: value.day, at: value.at } : null
  } catch {
    return null
  }
}

export const openHush = (storage: () => Storage): Hush => {
  const hushed = signal(readHushed(storage))
  return {
    hushed,
    hush(now) {
      hushed.value = now
      try {
        storage().setItem(KEY, JSON.stringify(now))
      } catch {
        // Denied: it is put away until the page is opened anew.
      }
    },
  }
}
