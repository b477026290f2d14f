/** Skills by person: a table, because its numbers are to be read; the tint only helps to find them. */
import { useRef } from 'preact/hooks'
import { wide } from '../../conversation/debrief/wide.ts'
import { ENOUGH_OPPORTUNITIES, SKILLS, type Skill } from '../../training/index.ts'
import { useWords } from '../../ui/index.ts'
import type { PersonRow, SkillFigure } from '../../wire/api/index.ts'
import { useRows } from './useRows.ts'

/** Rem; the style sheet says the same. */
const ROW = 2.75

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
    <td class="valued" ref={wide(value)}>
      {number(Math.round(value))}
      <small>
        <span class="only-read">, </span>
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

const Person = ({ row, index }: { row: PersonRow; index: number }) => {
  const { t, tenths } = useWords()
  return (
    <tr aria-rowindex={index + 3}>
      <th scope="row">
        <a href={`#/team/person/${row.person}`}>{row.name}</a>
      </th>
      <td>
        {row.attempts}
        <small>
          <span class="only-read">, </span>
          {t('report.passedOf', { passed: row.passed })}
        </small>
      </td>
      <td>{row.score === null ? '–' : tenths(row.score)}</td>
      <Cells skills={row.skills} />
    </tr>
  )
}

const Gap = ({ height }: { height: number }) =>
  height <= 0 ? null : (
    <tr class="gap">
      <td colSpan={SKILLS.length + 3} ref={(cell) => cell?.style.setProperty('height', `${height}px`)} />
    </tr>
  )

const Head = ({ skills }: { skills: readonly Skill[] }) => {
  const { t } = useWords()
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col">{t('report.person')}</th>
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
}

export const SkillTable = ({ people, skills }: Props) => {
  const { t } = useWords()
  const scroller = useRef<HTMLElement>(null)
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
            <td>{people.reduce((sum, { attempts }) => sum + attempts, 0)}</td>
            <td />
            <Cells skills={skills} />
          </tr>
          <Gap height={above} />
          {people.slice(from, to).map((row, at) => (
            <Person key={row.person} row={row} index={from + at} />
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
