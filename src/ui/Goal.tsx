/** What a team set out to reach together, and how far it is: a sentence, a bar, no names. */
import './goal.css'
import type { ComponentChildren, RefCallback } from 'preact'
import { useWords } from './words.ts'

/** A goal as the server tells it; `due` in epoch milliseconds. */
export interface GoalTold {
  readonly kind: 'passed' | 'drills'
  readonly target: number
  readonly due: number | null
  readonly done: number
  readonly wanted: number
  readonly all: number
  readonly reached: boolean
}

interface Props {
  readonly goal: GoalTold
  /** The story's title; of no account for drills. */
  readonly title: string
  /** The last day, in words; null where there is none. */
  readonly when: string | null
  readonly late: boolean
  readonly children?: ComponentChildren
  /** Where something else on the page leads to it. */
  readonly id?: string
}

/** The page's policy allows custom properties where it allows no style attributes. */
const filled =
  (share: number): RefCallback<HTMLElement> =>
  (element) =>
    element?.style.setProperty('--share', `${share}`)

const shareOf = ({ done, wanted, reached }: GoalTold): number =>
  reached ? 100 : wanted === 0 ? 0 : Math.min(100, (100 * done) / wanted)

export const Goal = ({ goal, title, when, late, children, id }: Props) => {
  const { t, percent } = useWords()
  const { kind, target, done, wanted, all, reached } = goal
  const said =
    kind === 'drills'
      ? t('goal.drills', { count: target })
      : t('goal.passed', { share: percent(target / 100), title })
  const how = kind === 'drills' ? t('goal.drillsDone', { done }) : t('goal.passedDone', { done, wanted, all })
  return (
    <li class="goal" id={id} tabIndex={id === undefined ? undefined : -1}>
      <p>
        <b>{said}</b>
        {when !== null && <span class="caption"> {t('goal.by', { when })}</span>}
        {reached && <span class="label best">{t('goal.reached')}</span>}
        {late && <span class="label slip">{t('goal.late')}</span>}
        {children}
      </p>
      <span class="goal-bar" aria-hidden="true">
        <i ref={filled(shareOf(goal))} />
      </span>
      <p class="caption">{how}</p>
    </li>
  )
}
