/** The report's two tables: chances per skill, and how players with one trick fare. */
import type { BotResult } from '../../analysis/index.ts'
import { SKILLS } from '../../training/index.ts'
import { useWords } from '../../ui/index.ts'
import type { VariantReport } from '../checking/report.ts'
import { isEnough, isRight } from './figures.ts'

export const SkillTable = ({ variants }: { variants: readonly VariantReport[] }) => {
  const { t } = useWords()
  return (
    <>
      <p class="caption">{t('findings.skillsText')}</p>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{t('findings.skill')}</th>
            {variants.map(({ variant }) => (
              <th key={variant} scope="col" class="figure">
                {variants.length > 1 ? t('workbench.variant', { variant }) : t('findings.chances')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {SKILLS.map((skill) => (
            <tr key={skill}>
              <th scope="row">{t(`skill.${skill}`)}</th>
              {variants.map(({ variant, chances }) => {
                const count = chances[skill] ?? 0
                return (
                  <td key={variant} class={`figure ${isEnough(count) ? '' : 'few'}`}>
                    {count}{' '}
                    <span class={isEnough(count) ? 'only-read' : 'caption'}>
                      {t(`findings.chances-${isEnough(count) ? 'enough' : 'few'}`)}
                    </span>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** The worst of a bot's variants: the listener's lowest share, everybody else's highest. */
const worstOf = (bots: readonly BotResult[]): readonly BotResult[] => {
  const worst = new Map<string, BotResult>()
  for (const one of bots) {
    const other = worst.get(one.bot)
    const isWorse =
      !other || (one.bot === 'listener' ? one.passRate < other.passRate : one.passRate > other.passRate)
    if (isWorse) worst.set(one.bot, one)
  }
  return [...worst.values()]
}

export const BotTable = ({ bots }: { bots: readonly BotResult[] }) => {
  const { t, percent, number } = useWords()
  return (
    <>
      <p class="caption">{t('findings.botsText')}</p>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{t('findings.bot')}</th>
            <th scope="col" class="figure">
              {t('findings.passRate')}
            </th>
            <th scope="col" class="figure">
              {t('findings.meanScore')}
            </th>
          </tr>
        </thead>
        <tbody>
          {worstOf(bots).map((one) => (
            <tr key={one.bot} class={isRight(one) ? '' : 'wrong'}>
              <th scope="row">{t(`findings.bot-${one.bot}`)}</th>
              <td class="figure">
                {percent(one.passRate)} <span aria-hidden="true">{isRight(one) ? '✓' : '✗'}</span>
                <span class="only-read">{t(`findings.${isRight(one) ? 'good' : 'bad'}`)}</span>
              </td>
              <td class="figure">{number(one.meanScore)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
