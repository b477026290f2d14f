/** Seven skills: what was gained of what could be, with the number of chances. */
import { ENOUGH_OPPORTUNITIES, type SkillScore } from '../../training/index.ts'
import { useWords } from '../../ui/index.ts'
import { wide } from './wide.ts'

const Row = ({ score: { skill, n, gained, gainable } }: { score: SkillScore }) => {
  const { t, percent } = useWords()
  const enough = n >= ENOUGH_OPPORTUNITIES && gainable > 0
  const share = enough ? gained / gainable : 0
  return (
    <tr class={enough ? '' : 'few'}>
      <th scope="row">{t(`skill.${skill}`)}</th>
      {enough ? (
        <>
          <td class="bar-cell">
            <span class="bar-track" aria-hidden="true">
              <i ref={wide(share * 100)} />
            </span>
          </td>
          <td>{percent(Math.round(share * 100) / 100)}</td>
        </>
      ) : (
        <td colSpan={2}>{t('result.notEnough')}</td>
      )}
      <td class="caption">{t('result.chancesShort', { count: n })}</td>
    </tr>
  )
}

export const Skills = ({ skills }: { skills: readonly SkillScore[] }) => {
  const { t } = useWords()
  return (
    <section class="skills">
      <h2>{t('result.skills')}</h2>
      <p>{t('result.skillsText', { enough: ENOUGH_OPPORTUNITIES })}</p>
      <table>
        <tbody>
          {skills.map((score) => (
            <Row key={score.skill} score={score} />
          ))}
        </tbody>
      </table>
    </section>
  )
}
