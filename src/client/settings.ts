/** How loud each kind of sound is, 0–100, and whether all of it is off. */
export interface SoundSettings {
  readonly muted: boolean
  readonly effects: number
  readonly music: number
}

/** How large all text is, beside what the browser does itself. */
export type TextSize = 'normal' | 'large' | 'largest'

/** What a reader has set on this device; null means like the system. */
export interface Settings {
  readonly locale: string | null
  readonly theme: 'light' | 'dark' | null
  readonly motion: 'full' | 'reduced' | null
  readonly text: TextSize
  /** Whether the number keys pick replies. */
  readonly keys: boolean
  readonly sound: SoundSettings
}

/** Silent until asked: whoever practises sits among others. */
const FRESH_SOUND: SoundSettings = { muted: true, effects: 60, music: 30 }

export const FRESH_SETTINGS: Settings = {
  locale: null,
  theme: null,
  motion: null,
  text: 'normal',
  keys: true,
  sound: FRESH_SOUND,
}

const KEY = 'heqi.settings'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const parseVolume = (value: unknown, otherwise: number): number =>
  typeof value === 'number' && value >= 0 && value <= 100 ? Math.round(value) : otherwise

const parseSound = (value: unknown): SoundSettings => {
  if (!isObject(value)) return FRESH_SOUND
  return {
    muted: value.muted !== false,
    effects: parseVolume(value.effects, FRESH_SOUND.effects),
    music: parseVolume(value.music, FRESH_SOUND.music),
  }
}

const parse = (stored: string | null): Settings => {
  if (stored === null) return FRESH_SETTINGS
  const value: unknown = JSON.parse(stored)
  if (!isObject(value)) return FRESH_SETTINGS
  const { locale, theme, motion, text, keys, sound } = value
  return {
    locale: typeof locale === 'string' ? locale : null,
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    motion: motion === 'full' || motion === 'reduced' ? motion : null,
    text: text === 'large' || text === 'largest' ? text : 'normal',
    keys: keys !== false,
    sound: parseSound(sound),
  }
}

/** Reads the settings; the fresh ones where storage is denied or holds something else. */
export const readSettings = (storage: () => Storage): Settings => {
  try {
    return parse(storage().getItem(KEY))
  } catch {
    return FRESH_SETTINGS
  }
}

/** Remembers the settings where the device allows it. */
export const keepSettings = (storage: () => Storage, settings: Settings): void => {
  try {
    storage().setItem(KEY, JSON.stringify(settings))
  } catch {
    // Denied or full: the settings hold until the page is closed.
  }
}
