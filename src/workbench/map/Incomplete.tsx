/** Over a map without costs: what is missing in it, and why. */
import type { Sketch } from '../../analysis/index.ts'
import { problemText } from '../../locale/problems.ts'
import { Notice, useWords } from '../../ui/index.ts'
import { tookTooLong } from '../checking/report.ts'

export const Incomplete = ({ sketch }: { sketch: Sketch }) => {
  const { why, cut, map } = sketch
  const { t, locale } = useWords()
  const isBare = why.rule === 'header-absent' || why.rule === 'header-missing'
  const reason = isBare
    ? t('foreign.tags')
    : tookTooLong(sketch)
      ? t('foreign.tooLongDrawn')
      : problemText(why, locale)
  if (map.decisions.length === 0 && !cut)
    return <Notice>{t('foreign.incomplete', { why: t('foreign.noDecision') })}</Notice>
  return (
    <Notice>
      {t('foreign.incomplete', { why: reason })}{' '}
      {map.decisions.length > 0 && t(cut ? 'foreign.cut' : 'foreign.whole')}
    </Notice>
  )
}
