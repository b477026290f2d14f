/** A visual case: something that is drawn the same each time, to be looked at and compared. */
import type { Locale } from '../../src/locale/index.ts'

export interface Case {
  /** Part of an address and of a file name. */
  readonly id: string
  readonly group: 'portraits' | 'weather' | 'stage' | 'parts' | 'pages'
  /** CSS pixels. */
  readonly width: number
  readonly height: number
  /** Snapshot pixels to a CSS pixel. */
  readonly shrink: number
  readonly locale: Locale
  readonly theme: 'light' | 'dark'
  /** Columns × rows that are compared one by one, so that one broken cell is seen among many. */
  readonly cells: readonly [number, number]
  /** Share of a cell's pixels that may differ: much where there is text, which every machine draws its own way. */
  readonly tolerance: number
  /** Resolves when everything stands. */
  readonly draw: (host: HTMLElement) => Promise<void>
}

export const PICTURE = { locale: 'zh-CN', theme: 'light', tolerance: 0.012 } as const
export const TEXT = { cells: [4, 4], tolerance: 0.12 } as const

/** Resolves when `selector` is there; a case that never comes to stand fails. */
export const appears = async (selector: string): Promise<Element> => {
  for (let tries = 0; tries < 600; tries++) {
    const found = document.querySelector(selector)
    if (found) return found
    await new Promise((done) => setTimeout(done, 20))
  }
  throw new Error(`${selector} did not appear`)
}

/** Resolves when every image on the page is decoded and the fonts are there. */
export const imagesStand = async (): Promise<void> => {
  await document.fonts.ready
  await Promise.all([...document.images].map((image) => image.decode().catch(() => {})))
}

/** A page is looked at on a desk and on a phone, in either language and light. */
export const SCREENS = [
  { name: 'desk', width: 1280, height: 800, shrink: 0.25, locale: 'zh-CN', theme: 'light' },
  { name: 'phone', width: 390, height: 844, shrink: 0.36, locale: 'en', theme: 'dark' },
] as const
