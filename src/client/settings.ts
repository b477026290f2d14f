/** What a reader has set on this device; null means like the system. */
export interface Settings {
  readonly locale: string | null
  readonly theme: 'light' | 'dark' | null
  readonly motion: 'full' | 'reduced' | null
  /** Whether the number keys pick replies. */
  readonly keys: boolean
}

export const FRESH_SETTINGS: Settings = { locale: null, theme: null, motion: null, keys: true }

const KEY = 'heqi.settings'

const parse = (text: string | null): Settings => {
  if (text === null) return FRESH_SETTINGS
  const value: unknown = JSON.parse(text)
  if (typeof value !== 'object' || value === null) return FRESH_SETTINGS
  const { locale, theme, motion, keys } = value as Readonly<Record<string, unknown>>
  return {
    locale: typeof locale === 'string' ? locale : null,
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    motion: motion === 'full' || motion === 'reduced' ? motion : null,
    keys: keys !== false,
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
