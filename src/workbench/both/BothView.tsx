/** Both languages side by side, piece by piece: what is not put over, missing or apart is marked and can be filtered. */
import './both.css'
import { useComputed, useSignal } from '@preact/signals'
import { EXPECTED_LOCALES } from '../../analysis/index.ts'
import type { MessageKey } from '../../locale/index.ts'
import { Choice, useWords } from '../../ui/index.ts'
import type { Desk } from '../desk.ts'
import { Cell } from './Cell.tsx'
import { type Pair, type PairState, pairUp } from './pair.ts'
import { unitsOf } from './units.ts'

const [LEFT, RIGHT] = EXPECTED_LOCALES
const FILES = [`${LEFT}.ink`, `${RIGHT}.ink`] as const
const STATES: readonly Exclude<PairState, 'fine'>[] = ['untranslated', 'missing', 'diverged']

type Side = 'left' | 'right'

/** Pairs of one scene. */
interface Stretch {
  readonly scene: string
  readonly pairs: readonly Pair[]
}

const stretchesOf = (pairs: readonly Pair[]): readonly Stretch[] => {
  const stretches: { scene: string; pairs: Pair[] }[] = []
  for (const pair of pairs) {
    const scene = (pair.left ?? pair.right)?.scene ?? ''
    const open = stretches.at(-1)
    if (open?.scene === scene) open.pairs.push(pair)
    else stretches.push({ scene, pairs: [pair] })
  }
  return stretches
}

const Row = ({ pair, desk, shown }: { pair: Pair; desk: Desk; shown: Side }) => {
  const { t } = useWords()
  const { state, left, right, differs } = pair
  const kind = (left ?? right)?.kind ?? 'line'
  return (
    <tr class={`both-row ${state} ${kind}`}>
      <Cell desk={desk} file={FILES[0]} lang={LEFT} unit={left} other={right} shown={shown === 'left'} />
      <Cell desk={desk} file={FILES[1]} lang={RIGHT} unit={right} other={left} shown={shown === 'right'} />
      <td class="both-state">
        {state !== 'fine' && (
          <span class="label">
            {t(`both.${state}`)}
            {differs.length > 0 &&
              ` ${differs.map((key) => (key === 'speaker' ? key : `# ${key}`)).join(', ')}`}
          </span>
        )}
      </td>
    </tr>
  )
}

export const BothView = ({ desk }: { desk: Desk }) => {
  const { t } = useWords()
  const shown = useSignal<Side>('left')
  const only = useSignal(false)
  const pairs = useComputed(() => {
    const { [FILES[0]]: left = '', [FILES[1]]: right = '' } = desk.rested.value
    return pairUp(unitsOf(left), unitsOf(right), [LEFT, RIGHT])
  })
  const counts = STATES.map(
    (state) => [state, pairs.value.filter((pair) => pair.state === state).length] as const,
  )
  const open = counts.reduce((sum, [, count]) => sum + count, 0)
  const listed = only.value ? pairs.value.filter(({ state }) => state !== 'fine') : pairs.value
  return (
    <div class="both">
      <p class="caption">{t('both.text')}</p>
      <div class="row both-tools">
        <p role="status">
          {open === 0
            ? t('both.none')
            : counts
                .filter(([, count]) => count > 0)
                .map(([state, count]) => t('both.count', { state: t(`both.${state}`), count }))
                .join(' · ')}
        </p>
        <label class="both-only">
          <input
            type="checkbox"
            checked={only.value}
            onChange={({ currentTarget }) => {
              only.value = currentTarget.checked
            }}
          />
          {t('both.only')}
        </label>
        <div class="both-side">
          <Choice<Side>
            legend={t('both.which')}
            value={shown.value}
            onChoose={(side) => {
              shown.value = side
            }}
            options={[
              { value: 'left', name: t(`both.${LEFT}` as MessageKey) },
              { value: 'right', name: t(`both.${RIGHT}` as MessageKey) },
            ]}
          />
        </div>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keys must be able to scroll it */}
      <section class="both-field" tabIndex={0} aria-label={t('both.title')}>
        <table>
          <thead>
            <tr>
              <th scope="col" class={shown.value === 'left' ? 'shown' : ''}>
                {t(`both.${LEFT}` as MessageKey)}
              </th>
              <th scope="col" class={shown.value === 'right' ? 'shown' : ''}>
                {t(`both.${RIGHT}` as MessageKey)}
              </th>
              <th scope="col">
                <span>{t('both.state')}</span>
              </th>
            </tr>
          </thead>
          {stretchesOf(listed).map(({ scene, pairs }) => (
            <tbody key={`${scene}${pairs[0]?.key}`}>
              <tr class="both-scene">
                <th colSpan={3} scope="rowgroup">
                  {scene === '' ? t('both.header') : scene}
                </th>
              </tr>
              {pairs.map((pair) => (
                <Row key={pair.key} pair={pair} desk={desk} shown={shown.value} />
              ))}
            </tbody>
          ))}
        </table>
      </section>
    </div>
  )
}
