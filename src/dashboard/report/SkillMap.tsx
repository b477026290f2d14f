/** Skills by person: a table, because its numbers are to be read; the tint only helps to find them. */
import { memo } from 'preact/compat'
import { useRef } from 'preact/hooks'
import { wide } from '../../conversation/debrief/wide.ts'
import { ENOUGH_OPPORTUNITIES, SKILLS, type Skill } from '../../training/index.ts'
import { useWords } from '../../ui/index.ts'
import type { PersonRow, SkillFigure } from '../../wire/api/index.ts'
import { useMore } from '../useMore.ts'
import { useRows } from './useRows.ts'

/** Rem; the style sheet says the same. */
const ROW = 2.75

/** The tint is clearest at both ends of the scale. */
const MIDDLE = 70
const sideOf = (value: number): string => (value < MIDDLE ? 'low' : 'high')

const Cell = ({ figure }: { figure: SkillFigure | undefined }) => {
  const { t, number } = useWords()
  const n = figure?.n ?? 0
  const value = figure?.value ?? null
  if (value === null)
    return (
      <td class="unvalued">
        <span aria-hidden="true">{n === 0 ? '–' : `n ${n}`}</span>
        <span class="only-read">{t('report.fewSaid', { n })}</span>
      </td>
    )
  return (
    <td class={`valued ${sideOf(value)}`} ref={wide(value)}>
      {number(Math.round(value))}
      <small>
        <span class="pause">, </span>
        {t('report.chances', { n })}
      </small>
    </td>
  )
}

const Cells = ({ skills }: { skills: readonly SkillFigure[] }) => (
  <>
    {SKILLS.map((skill) => (
      <Cell key={skill} figure={skills.find((one) => one.skill === skill)} />
    ))}
  </>
)

const Score = ({ score }: Pick<PersonRow, 'score'>) => {
  const { tenths } = useWords()
  if (score === null) return <td>–</td>
  return (
    <td class={`valued ${sideOf(score)}`} ref={wide(score)}>
      {tenths(score)}
    </td>
  )
}

const Passed = ({ ready, plays }: { ready: number; plays: number }) => {
  const { t } = useWords()
  if (plays === 0) return <td>–</td>
  return (
    <td class={ready === plays ? 'ready' : ''}>
      <span aria-hidden="true">{`${ready} / ${plays}${ready === plays ? ' ✓' : ''}`}</span>
      <span class="only-read">{t('report.readyOf', { ready, plays })}</span>
    </td>
  )
}

interface PersonProps {
  readonly row: PersonRow
  readonly plays: number
  readonly index: number
}

/** A row that stays in view while the table scrolls is left as it is. */
const Person = memo(({ row, plays, index }: PersonProps) => {
  const { t } = useWords()
  return (
    <tr aria-rowindex={index + 3}>
      <th scope="row">
        <a href={`#/team/person/${row.person}`}>{row.name}</a>
      </th>
      <Passed ready={row.ready} plays={plays} />
      <td>
        {row.attempts}
        <small>
          <span class="pause">, </span>
          {t('report.passedOf', { passed: row.passed })}
        </small>
      </td>
      <Score score={row.score} />
      <Cells skills={row.skills} />
    </tr>
  )
})

const Gap = ({ height }: { height: number }) =>
  height <= 0 ? null : (
    <tr class="gap">
      <td colSpan={SKILLS.length + 4} ref={(cell) => cell?.style.setProperty('height', `${height}px`)} />
    </tr>
  )

const Head = ({ skills }: { skills: readonly Skill[] }) => {
  const { t } = useWords()
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col">{t('report.person')}</th>
        <th scope="col">{t('report.readyHead')}</th>
        <th scope="col">{t('report.attempts')}</th>
        <th scope="col">{t('report.score')}</th>
        {skills.map((skill) => (
          <th key={skill} scope="col">
            {t(`skill.${skill}`)}
          </th>
        ))}
      </tr>
    </thead>
  )
}

interface Props {
  readonly people: readonly PersonRow[]
  readonly skills: readonly SkillFigure[]
  /** How many stories the team plays. */
  readonly plays: number
}

export const SkillTable = ({ people, skills, plays }: Props) => {
  const { t } = useWords()
  const scroller = useRef<HTMLElement>(null)
  useMore(scroller)
  const { from, to, above, below } = useRows(people.length, ROW, scroller)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it by keyboard
    <section class="skill-scroll" ref={scroller} tabIndex={0} aria-label={t('report.map')}>
      <table class="skill-table" aria-rowcount={people.length + 2}>
        <caption class="only-read">{t('report.map')}</caption>
        <Head skills={SKILLS} />
        <tbody>
          <tr class="team-row" aria-rowindex={2}>
            <th scope="row">{t('report.whole')}</th>
            <td />
            <td>{people.reduce((sum, { attempts }) => sum + attempts, 0)}</td>
            <td />
            <Cells skills={skills} />
          </tr>
          <Gap height={above} />
          {people.slice(from, to).map((row, at) => (
            <Person key={row.person} row={row} plays={plays} index={from + at} />
          ))}
          <Gap height={below} />
        </tbody>
      </table>
    </section>
  )
}

export const SkillMap = (props: Props) => {
  const { t } = useWords()
  return (
    <section class="part">
      <h2>{t('report.map')}</h2>
      {props.people.length === 0 ? (
        <p>{t('report.mapNone')}</p>
      ) : (
        <>
          <p class="lead">{t('report.mapText', { enough: ENOUGH_OPPORTUNITIES })}</p>
          <SkillTable {...props} />
        </>
      )}
    </section>
  )
}
