/** Personal bests: by story, a case met for the first time apart from one replayed. One's own alone, no ranks. */
import './bests.css'
import { useWords } from './words.ts'

/** One's best so far; `score` in percent, `when` in words. */
export interface Best {
  readonly score: number
  readonly when: string
  readonly href: string
}

export interface BestRow {
  readonly scenario: string
  readonly title: string
  /** Null where there is none yet. */
  readonly first: Best | null
  readonly again: Best | null
}

const Cell = ({ name, best, title }: { name: string; best: Best | null; title: string }) => {
  const { t, number } = useWords()
  return (
    <td>
      <span class="best-name" aria-hidden="true">
        {name}
      </span>
      {best === null ? (
        <span class="caption">{t('best.none')}</span>
      ) : (
        <a
          href={best.href}
          aria-label={t('best.open', { name, title, score: number(best.score), when: best.when })}
        >
          <b>{number(best.score)}</b> <span class="caption">{best.when}</span>
        </a>
      )}
    </td>
  )
}

export const Bests = ({ rows }: { rows: readonly BestRow[] }) => {
  const { t } = useWords()
  const [first, again] = [t('best.first'), t('best.again')]
  return (
    <table class="bests">
      <thead>
        <tr>
          <th scope="col">{t('best.story')}</th>
          <th scope="col">{first}</th>
          <th scope="col">{again}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.scenario}>
            <th scope="row">{row.title}</th>
            <Cell name={first} best={row.first} title={row.title} />
            <Cell name={again} best={row.again} title={row.title} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}
