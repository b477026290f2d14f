/** Each story's conversations as points between 0 and 100, with the pass mark; the same as a table. */
import { useWords } from '../../ui/index.ts'
import { useDayWords } from '../drills/useDayWords.ts'
import { useWorld } from '../world.ts'
import type { Curve, Ended, Figures } from './figures.ts'

/** Points that are still told apart on a small screen. */
const MOST_POINTS = 40

const WIDTH = 320
const HEIGHT = 96
const EDGE = 8
/** Room for the marks' numbers. */
const MARGIN = 34

const across = (index: number, count: number): number =>
  count < 2 ? WIDTH / 2 : EDGE + (index * (WIDTH - 2 * EDGE)) / (count - 1)
const up = (score: number): number => HEIGHT - EDGE - (score * (HEIGHT - 2 * EDGE)) / 100

const Drawing = ({ runs, pass }: { runs: readonly Ended[]; pass: number }) => {
  const points = runs.flatMap(({ id, score, isFirst, passed }, index) =>
    score === null ? [] : [{ id, isFirst, passed, x: across(index, runs.length), y: up(score) }],
  )
  return (
    <svg class="curve" viewBox={`${-MARGIN} 0 ${WIDTH + MARGIN} ${HEIGHT}`} aria-hidden="true">
      <path class="curve-ground" d={`M0 ${up(0)}H${WIDTH}M0 ${up(100)}H${WIDTH}`} />
      <path class="curve-pass" d={`M0 ${up(pass)}H${WIDTH}`} />
      {[0, pass, 100].map((mark) => (
        <text key={mark} x={-EDGE} y={up(mark)}>
          {mark}
        </text>
      ))}
      <path class="curve-line" d={points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('')} />
      {points.map(({ id, x, y, isFirst, passed }) => (
        <circle
          key={id}
          class={`${isFirst ? 'first' : 'again'} ${passed ? 'passed' : 'failed'}`}
          cx={x}
          cy={y}
          r="4"
        />
      ))}
    </svg>
  )
}

const WAYS = { guided: 'way.guided', practice: 'way.practice', exam: 'way.exam' } as const
const isWay = (mode: string): mode is keyof typeof WAYS => Object.hasOwn(WAYS, mode)

const RunRow = ({ run, title }: { run: Ended; title: string }) => {
  const { t, tenths } = useWords()
  const dayWords = useDayWords()
  const day = dayWords(run.day)
  return (
    <tr>
      <th scope="row">
        <a href={`#/result/${run.id}`} aria-label={t('progress.open', { title, day })}>
          {day}
        </a>
      </th>
      <td>{run.variant}</td>
      <td>{isWay(run.mode) ? t(WAYS[run.mode]) : ''}</td>
      <td>{t(run.isFirst ? 'progress.first' : 'progress.again')}</td>
      <td class="figure">{run.score === null ? t('progress.unscored') : tenths(run.score)}</td>
      <td>{t(run.passed ? 'progress.passed' : 'progress.failed')}</td>
    </tr>
  )
}

const Runs = ({ runs, title }: { runs: readonly Ended[]; title: string }) => {
  const { t } = useWords()
  const columns = ['when', 'variant', 'mode', 'which', 'score', 'result'] as const
  return (
    <div class="wide-table">
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`progress.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...runs].reverse().map((run) => (
            <RunRow key={run.id} run={run} title={title} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

const Story = ({ curve: { scenario, runs, best } }: { curve: Curve }) => {
  const { t, number, locale } = useWords()
  const header = useWorld().shelf.find(scenario)?.header(locale)
  const title = header?.title ?? scenario
  const shown = runs.slice(-MOST_POINTS)
  return (
    <li class="curve-story">
      <h3>{title}</h3>
      <p class="caption">
        {t('progress.storyCount', { count: runs.length })}
        {best !== null && ` · ${t('progress.best', { score: number(best) })}`}
        {runs.length > shown.length && ` · ${t('progress.newest', { count: shown.length })}`}
      </p>
      <Drawing runs={shown} pass={header?.pass ?? 75} />
      <details>
        <summary>{t('progress.table')}</summary>
        <Runs runs={shown} title={title} />
      </details>
    </li>
  )
}

export const Curves = ({ curves }: Pick<Figures, 'curves'>) => {
  const { t } = useWords()
  return (
    <section class="progress-part" aria-labelledby="curves">
      <h2 id="curves">{t('progress.stories')}</h2>
      <p>{t('progress.storiesText')}</p>
      <ul class="curves">
        {curves.map((curve) => (
          <Story key={curve.scenario} curve={curve} />
        ))}
      </ul>
    </section>
  )
}
