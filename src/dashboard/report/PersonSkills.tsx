/** One person's skills: a bar with its interval, the number of chances, and replays beside it. */
import { wide } from '../../conversation/debrief/wide.ts'
import { ENOUGH_OPPORTUNITIES, SKILLS } from '../../training/index.ts'
import { useWords } from '../../ui/index.ts'
import type { SkillFigure } from '../../wire/api/index.ts'
import { Wide } from '../Wide.tsx'

const Bar = ({ value, low, high }: { value: number; low: number; high: number }) => (
  <span class="interval" aria-hidden="true">
    <i ref={wide(value)} />
    <b
      ref={(mark) => {
        mark?.style.setProperty('--low', `${low}`)
        mark?.style.setProperty('--high', `${high}`)
      }}
    />
  </span>
)

const Value = ({ figure }: { figure: SkillFigure | undefined }) => {
  const { t, number } = useWords()
  const n = figure?.n ?? 0
  if (!figure || figure.value === null || figure.low === null || figure.high === null)
    return <td class="few">{t('report.fewSaid', { n })}</td>
  const whole = (value: number) => number(Math.round(value))
  return (
    <td>
      <b>{whole(figure.value)}</b> ({whole(figure.low)}–{whole(figure.high)}){' '}
      <span class="caption">{t('report.chances', { n })}</span>
    </td>
  )
}

interface Props {
  readonly first: readonly SkillFigure[]
  readonly again: readonly SkillFigure[]
}

export const PersonSkills = ({ first, again }: Props) => {
  const { t } = useWords()
  const of = (figures: readonly SkillFigure[], skill: string) => figures.find((one) => one.skill === skill)
  return (
    <section class="part">
      <h2>{t('report.skills')}</h2>
      <p class="lead">{t('report.skillsText', { enough: ENOUGH_OPPORTUNITIES })}</p>
      <Wide label={t('report.skills')}>
        <table class="person-skills">
          <thead>
            <tr>
              <th scope="col">{t('report.skill')}</th>
              <td />
              <th scope="col">{t('report.firstTime')}</th>
              <th scope="col">{t('report.replays')}</th>
            </tr>
          </thead>
          <tbody>
            {SKILLS.map((skill) => {
              const figure = of(first, skill)
              const { value = null, low = null, high = null } = figure ?? {}
              return (
                <tr key={skill}>
                  <th scope="row">{t(`skill.${skill}`)}</th>
                  <td class="interval-cell">
                    {value !== null && low !== null && high !== null && (
                      <Bar value={value} low={low} high={high} />
                    )}
                  </td>
                  <Value figure={figure} />
                  <Value figure={of(again, skill)} />
                </tr>
              )
            })}
          </tbody>
        </table>
      </Wide>
    </section>
  )
}
