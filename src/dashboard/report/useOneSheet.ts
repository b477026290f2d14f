/** What has to be on one sheet of paper is printed as small as that takes. */
import { useEffect } from 'preact/hooks'

/** Millimetres inside the margins: A4 is narrower than Letter, and Letter lower than A4. */
const WIDTH = 182
const HEIGHT = 236
const PIXELS = 96 / 25.4
const SIZES = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52, 0.46, 0.4, 0.34, 0.28, 0.24, 0.2]
const CLASS = 'on-paper'

const fits = (main: HTMLElement, size: number): boolean => {
  main.style.setProperty('zoom', `${size}`)
  main.style.setProperty('width', `${WIDTH / size}mm`)
  return main.getBoundingClientRect().height <= HEIGHT * PIXELS
}

/** Lays the page that `inside` is a part of out for paper, at the largest size that fits, and back when it is printed. */
export const useOneSheet = (inside: { readonly current: HTMLElement | null }): void =>
  useEffect(() => {
    const page = () => inside.current?.closest('main')
    const before = () => {
      const main = page()
      if (!main) return
      main.classList.add(CLASS)
      SIZES.some((size) => fits(main, size))
      // The sheet gives the width.
      main.style.removeProperty('width')
    }
    const after = () => {
      const main = page()
      main?.classList.remove(CLASS)
      main?.style.removeProperty('zoom')
    }
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])
