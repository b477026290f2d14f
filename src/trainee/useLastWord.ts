/** A word before Back leaves the page: an entry of the same address in the history, which Back takes first. */
import { useEffect, useState } from 'preact/hooks'

const MARK = 'heqiLastWord'

const isMarked = (state: unknown): boolean => typeof state === 'object' && state !== null && MARK in state

const isArmed = (): boolean => isMarked(history.state)

/** By a press, for browsers pass over entries that came by themselves. Who goes back twice, or after Escape, leaves. */
const arm = (event: Event): void => {
  const isEscape = event instanceof KeyboardEvent && event.key === 'Escape'
  if (!isEscape && !isArmed()) history.pushState({ ...history.state, [MARK]: true }, '')
}

const inPageLink = ({ target }: Event): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]:not([target])') : null

/** A link takes the entry's place, so that Back never comes to the same page twice. */
const takePlace = (event: MouseEvent): void => {
  const isPlain = !event.defaultPrevented && event.button === 0
  const isElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
  const link = inPageLink(event)
  if (!link || !isPlain || isElsewhere || !isArmed()) return
  event.preventDefault()
  location.replace(link.href)
}

const listen = (names: readonly string[], listener: (event: Event) => void): (() => void) => {
  for (const name of names) addEventListener(name, listener)
  return () => {
    for (const name of names) removeEventListener(name, listener)
  }
}

/** Calls `ask` at the first Back while `isWanted`; nobody who goes back once more is kept. */
export const useLastWord = (isWanted: boolean, ask: () => void): void => {
  const [here] = useState(() => location.hash)
  useEffect(() => (isWanted ? listen(['click', 'keydown'], arm) : undefined), [isWanted])
  useEffect(() => {
    if (!isWanted) return
    return listen(['popstate'], () => {
      if (location.hash === here && !isArmed()) ask()
    })
  }, [isWanted, here, ask])
  useEffect(() => listen(['click'], (event) => event instanceof MouseEvent && takePlace(event)), [])
}
