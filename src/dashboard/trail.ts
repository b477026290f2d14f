/**
 * Where somebody went on from a page, and how they come back to that very place: at the link they had pressed, with
 * the focus on it, however far down it was. It is kept in memory, for as long as the page is open.
 */

/** A link where it was pressed. */
interface Place {
  readonly href: string
  /** Which of the links that lead there, from 0. */
  readonly nth: number
  /** Pixels below the upper edge of the window. */
  readonly top: number
  /** How far the table around it was scrolled. */
  readonly down: number
  readonly aside: number
}

/** Addresses are as `location.hash` has them. */
export interface Trail {
  /** The page on which the link to the page shown now was pressed; null where none was. */
  readonly from: () => string | null
  /** The list, among those of these teams, that was left last. */
  readonly listOf: (teams: readonly string[]) => string | null
}

/** What scrolls within a page. */
const SCROLLER = '.skill-scroll'
/** Milliseconds after which nobody waits for a place any more. */
const PATIENCE = 20_000
/** Whoever does one of these has gone on by themselves. */
const GOING_ON = ['pointerdown', 'keydown', 'wheel'] as const
const NO_LIST = ['people', 'person', 'attempt', 'card', 'health']

const teamIn = (address: string): string | null => {
  const team = /^#\/team\/([^/]+)/.exec(address)?.[1]
  return team === undefined || NO_LIST.includes(team) ? null : team
}

const linksTo = (href: string): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('a[href]')].filter((link) => link.getAttribute('href') === href)

const placeOf = (link: HTMLElement, href: string): Place => {
  const around = link.closest(SCROLLER)
  return {
    href,
    nth: linksTo(href).indexOf(link),
    top: link.getBoundingClientRect().top,
    down: around?.scrollTop ?? 0,
    aside: around?.scrollLeft ?? 0,
  }
}

/** Unfolds and scrolls until the link stands where it stood. */
const standAt = (link: HTMLElement, { top }: Place): void => {
  for (let one = link.closest('details'); one; one = one.parentElement?.closest('details') ?? null)
    one.open = true
  scrollBy({ top: link.getBoundingClientRect().top - top, behavior: 'instant' })
  link.focus({ preventScroll: true })
}

/** The link, once it is drawn; rows of a long table are drawn where it is scrolled to. */
const find = ({ href, nth, down, aside }: Place): HTMLElement | undefined => {
  if (down > 0 || aside > 0) document.querySelector(SCROLLER)?.scrollTo({ top: down, left: aside })
  return linksTo(href)[nth]
}

/** A new page takes the focus to its heading after it was drawn; what comes later keeps it. */
const afterHeading = (go: () => void): void => {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(go)))
}

/** Waits until the page has the place, and goes there; the answer gives up. */
const returnTo = (place: Place): (() => void) => {
  const end = new AbortController()
  const { signal } = end
  const go = () => {
    if (signal.aborted) return
    const link = find(place)
    if (!link) return
    end.abort()
    standAt(link, place)
  }
  const watcher = new MutationObserver(() => {
    if (!find(place)) return
    watcher.disconnect()
    afterHeading(go)
  })
  const late = setTimeout(() => end.abort(), PATIENCE)
  signal.addEventListener('abort', () => {
    watcher.disconnect()
    clearTimeout(late)
  })
  for (const name of GOING_ON) addEventListener(name, () => end.abort(), { signal, passive: true })
  watcher.observe(document.body, { childList: true, subtree: true })
  afterHeading(go)
  return () => end.abort()
}

const isPlain = ({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  button === 0 && !(altKey || ctrlKey || metaKey || shiftKey)

/** Watches where people go on and come back, for as long as the page is open. */
export const openTrail = (): Trail => {
  const places = new Map<string, Place>()
  const cameFrom = new Map<string, string>()
  const lists = new Map<string, string>()
  let pressed: string | null = null
  let giveUp = () => {}
  const leave = (link: HTMLElement, href: string) => {
    const { hash } = location
    // A link in the bar leads back: it is no place to come back to.
    const isBack = link.closest('.bar') !== null
    pressed = isBack ? null : href
    if (isBack || href === hash) return
    places.set(hash, placeOf(link, href))
    cameFrom.set(href, hash)
    const team = teamIn(hash)
    if (team === null) return
    lists.delete(team)
    lists.set(team, hash)
  }
  const arrive = () => {
    const { hash } = location
    const place = pressed === hash ? undefined : places.get(hash)
    pressed = null
    giveUp()
    giveUp = place ? returnTo(place) : () => {}
  }
  document.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[href^="#/"]') : null
      const href = link?.getAttribute('href')
      if (link && href && isPlain(event)) leave(link, href)
    },
    { capture: true },
  )
  // What the page itself changes in its address is no way to or fro.
  addEventListener('hashchange', ({ isTrusted }) => isTrusted && arrive())
  return {
    from: () => cameFrom.get(location.hash) ?? null,
    listOf: (teams) => [...lists].findLast(([team]) => teams.includes(team))?.[1] ?? null,
  }
}
