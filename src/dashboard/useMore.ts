/** Whether something that scrolls sideways has more to show: its edge fades where it has. */
import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

/** Pixels that rounding may leave over. */
const NEARLY = 2

const tell = (scroller: HTMLElement): void => {
  const { scrollLeft, scrollWidth, clientWidth } = scroller
  scroller.classList.toggle('more-after', scrollWidth - clientWidth - scrollLeft > NEARLY)
  scroller.classList.toggle('more-before', scrollLeft > NEARLY)
}

/** Keeps the marks of `scroller` true while it is scrolled, or it or what is in it changes its size. */
export const useMore = (scroller: RefObject<HTMLElement>): void => {
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const look = () => tell(element)
    const size = new ResizeObserver(look)
    size.observe(element)
    if (element.firstElementChild) size.observe(element.firstElementChild)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      size.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [scroller])
}
