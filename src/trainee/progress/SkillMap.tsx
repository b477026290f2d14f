/** Seven skills: first attempts as a bar, replays as a thin line over it, with the number of chances. */
import { ENOUGH_OPPORTUNITIES, type SkillScore } from '../../training/index.ts'
import { useWords } from '../../ui/index.ts'
import type { Figures } from './figures.ts'

/** Widths are set as custom properties, which the page's policy allows where style attributes are not. */
const wide = (share: number) => (element: HTMLElement | null) =>
  element?.style.setProperty('--share', `${share}`)

/** Null where there were too few chances to say anything. */
const shareOf = (score: SkillScore | undefined): number | null =>
  score && score.n >= ENOUGH_OPPORTUNITIES && score.gainable > 0 ? score.gained / score.gainable : null

const Bar = ({ share, again }: { share: number | null; again: number | null }) => (
  <span class="skill-track" aria-hidden="true">
    {share !== null && <i ref={wide(100 * share)} />}
    {again !== null && <b ref={wide(100 * again)} />}
  </span>
)

const Share = ({ score }: { score: SkillScore | undefined }) => {
  const { t, percent } = useWords()
  const share = shareOf(score)
  return (
    <td class={share === null ? 'few' : ''}>
      {share === null ? t('progress.notEnough') : percent(Math.round(100 * share) / 100)}{' '}
      <span class="caption">{t('result.chancesShort', { count: score?.n ?? 0 })}</span>
    </td>
  )
}

export const SkillMap = ({ skills: { first, again } }: Pick<Figures, 'skills'>) => {
  const { t } = useWords()
  return (
    <section class="progress-part" aria-labelledby="skill-map">
      <h2 id="skill-map">{t('progress.skills')}</h2>
      <p>{t('progress.skillsText', { enough: ENOUGH_OPPORTUNITIES })}</p>
      <table class="skill-map">
        <thead>
          <tr>
            <th scope="col">{t('progress.skill')}</th>
            <td />
            <th scope="col">{t('progress.first')}</th>
            <th scope="col">{t('progress.again')}</th>
          </tr>
        </thead>
        <tbody>
          {first.map((score, index) => (
            <tr key={score.skill}>
              <th scope="row">{t(`skill.${score.skill}`)}</th>
              <td class="skill-bar">
                <Bar share={shareOf(score)} again={shareOf(again[index])} />
              </td>
              <Share score={score} />
              <Share score={again[index]} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
