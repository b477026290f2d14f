/** A half-filled form, kept on the device as it is typed. */
import { parseForm, type StoryForm } from './plan.ts'

const KEY = 'heqi.new-story'

/** The form as it was left; `blank` where there is none, or where storage is denied. */
export const readForm = (storage: () => Storage, blank: StoryForm): StoryForm => {
  try {
    const stored = storage().getItem(KEY)
    return stored === null ? blank : parseForm(JSON.parse(stored), blank)
  } catch {
    return blank
  }
}

/** Keeps a form; null lets go of it. Whether that worked. */
export const keepForm = (storage: () => Storage, form: StoryForm | null): boolean => {
  try {
    if (form) storage().setItem(KEY, JSON.stringify(form))
    else storage().removeItem(KEY)
    return true
  } catch {
    return false
  }
}
