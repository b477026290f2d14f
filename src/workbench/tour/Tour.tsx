/** Once around the desk, step by step: never opens by itself, closes at any time, leaves the draft alone. */
import './tour.css'
import { createPortal } from 'preact/compat'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { MessageKey } from '../../locale/index.ts'
import { Button, useWords } from '../../ui/index.ts'

/** A step: what is ringed, and the tab or button that brings it up. */
interface Step {
  readonly name: 'write' | 'problems' | 'play' | 'map' | 'report' | 'publish'
  readonly ringed: string
  readonly opens?: MessageKey
}

const STEPS: readonly Step[] = [
  { name: 'write', ringed: '.desk-view' },
  { name: 'problems', ringed: '.desk-side', opens: 'workbench.side-problems' },
  { name: 'play', ringed: '.desk-side', opens: 'workbench.side-preview' },
  { name: 'map', ringed: '.desk-text', opens: 'workbench.view-map' },
  { name: 'report', ringed: '.desk-side', opens: 'workbench.side-report' },
  { name: 'publish', ringed: '.desk-tools' },
]

const tabNamed = (name: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('.file-tab')].find((one) => one.textContent === name)

/** A view that lies over the text is put away again. */
const putAway = (name: string): void => {
  const tab = tabNamed(name)
  if (tab?.ariaPressed === 'true') tab.click()
}

/** Presses the desk's own tab of that name, unless it is open already. */
const bringUp = (name: string): void => {
  const tab = tabNamed(name)
  const isOpen = tab?.ariaSelected === 'true' || tab?.ariaPressed === 'true'
  if (!isOpen) tab?.click()
}

/** Lays the ring around a part of the desk, as far as it is on the screen. */
const encircle = (ring: HTMLElement, part: Element): void => {
  const { top, bottom, left, right } = part.getBoundingClientRect()
  const above = Math.max(0, top)
  ring.style.top = `${above}px`
  ring.style.left = `${left}px`
  ring.style.width = `${right - left}px`
  ring.style.height = `${Math.max(0, Math.min(innerHeight, bottom) - above)}px`
}

/** A ring of its own over everything: what it speaks of would paint over an outline. */
const useRing = (step: Step | null) => {
  const { t } = useWords()
  const ring = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!step) return
    if (step.opens) bringUp(t(step.opens))
    const part = document.querySelector(step.ringed)
    part?.scrollIntoView({ block: 'start' })
    const lay = () => part && ring.current && encircle(ring.current, part)
    lay()
    const watching = new ResizeObserver(lay)
    if (part) watching.observe(part)
    addEventListener('resize', lay)
    addEventListener('scroll', lay, true)
    return () => {
      watching.disconnect()
      removeEventListener('resize', lay)
      removeEventListener('scroll', lay, true)
      if (step.name === 'map') putAway(t('workbench.view-map'))
    }
  }, [step, t])
  return ring
}

interface CardProps {
  readonly at: number
  readonly onGo: (step: number) => void
  readonly onClose: () => void
}

const Card = ({ at, onGo, onClose }: CardProps) => {
  const { t } = useWords()
  const step = STEPS[at] ?? null
  const heading = useRef<HTMLHeadingElement>(null)
  const ring = useRing(step)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [at])
  if (!step) return null
  const isLast = at === STEPS.length - 1
  return (
    <>
      <div ref={ring} class="tour-ring" aria-hidden="true" />
      <section
        class="tour"
        aria-label={t('tour.name', { step: at + 1, count: STEPS.length })}
        onKeyDown={({ key }) => {
          if (key === 'Escape') onClose()
        }}
      >
        <h2 ref={heading} tabIndex={-1}>
          <span class="caption">
            {at + 1} / {STEPS.length}
          </span>{' '}
          {t(`tour.${step.name}-title`)}
        </h2>
        <p>{t(`tour.${step.name}`)}</p>
        <div class="row">
          {at > 0 && <Button onPress={() => onGo(at - 1)}>{t('tour.back')}</Button>}
          {isLast ? (
            <Button weight="main" onPress={onClose}>
              {t('tour.done')}
            </Button>
          ) : (
            <Button weight="main" onPress={() => onGo(at + 1)}>
              {t('tour.next')}
            </Button>
          )}
          {!isLast && (
            <Button weight="quiet" onPress={onClose}>
              {t('tour.close')}
            </Button>
          )}
        </div>
      </section>
    </>
  )
}

/** The way into the tour. */
export const TourButton = () => {
  const { t } = useWords()
  const [at, setAt] = useState<number | null>(null)
  const offer = useRef<HTMLButtonElement>(null)
  const close = () => {
    setAt(null)
    offer.current?.focus()
  }
  return (
    <>
      <Button weight="quiet" onPress={() => setAt(0)} buttonRef={offer}>
        {t('tour.open')}
      </Button>
      {at !== null && createPortal(<Card at={at} onGo={setAt} onClose={close} />, document.body)}
    </>
  )
}
