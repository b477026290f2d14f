/** The ladder at a glance: five steps cut from paper, each with what has been passed on it. */
import type { MessageKey } from '../locale/index.ts'
import { useWords } from '../ui/index.ts'
import type { Ladder, Rung } from './ladder.ts'

/** Scrolls to a level without an address of its own: the address names the page. */
export const goToLevel = (level: number): void => {
  const rung = document.getElementById(`level-${level}`)
  rung?.scrollIntoView({ block: 'start' })
  rung?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
}

const standing = ({ state, passed, cases }: Rung, t: ReturnType<typeof useWords>['t']): string =>
  state === 'empty' ? t('ladder.noneShort') : t('ladder.count', { passed, count: cases.length })

const Step = ({ rung, isNext }: { rung: Rung; isNext: boolean }) => {
  const { t, ordinal } = useWords()
  return (
    <li class={`step ${rung.state} ${isNext ? 'next' : ''}`}>
      <button type="button" onClick={() => goToLevel(rung.level)}>
        <b>
          <span class="only-read">{t('catalogue.level', { level: ordinal(rung.level) })} </span>
          <span aria-hidden="true">{ordinal(rung.level)}</span>
        </b>
        <span class="step-name">{t(`catalogue.level-${rung.level}` as MessageKey)}</span>
        <span class="step-count">{standing(rung, t)}</span>
        {isNext && <span class="only-read">{t('ladder.next')}</span>}
      </button>
    </li>
  )
}

export const Stairs = ({ ladder }: { ladder: Ladder }) => {
  const { t } = useWords()
  return (
    <nav class="stairs" aria-label={t('ladder.title')}>
      <ol>
        {ladder.rungs.map((rung) => (
          <Step key={rung.level} rung={rung} isNext={ladder.next?.header.level === rung.level} />
        ))}
      </ol>
    </nav>
  )
}
