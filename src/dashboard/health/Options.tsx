/** The replies of a decision: how many took each, what it cost them, and how it goes with the rest. */
import { wide } from '../../conversation/debrief/wide.ts'
import { useWords } from '../../ui/index.ts'
import type { ItemHealth } from '../../wire/api/index.ts'
import { Wide } from '../Wide.tsx'
import { coefficientWords, whole } from './sentences.ts'

type Option = ItemHealth['options'][number]

interface Props {
  readonly item: ItemHealth
  /** What the table is called. */
  readonly label: string
  /** Goes to a reply's line in the workbench. */
  readonly onLine: (at: { readonly file: string; readonly line: number }) => void
}

/** A reply; pressed, it leads to its line. */
const Reply = ({ option: { moment }, onLine }: { option: Option; onLine: Props['onLine'] }) => {
  const { t } = useWords()
  const { at, text } = moment
  if (!at) return <>{text || t('health.untold')}</>
  return (
    <button type="button" class="line-link" title={t('health.lineAt', at)} onClick={() => onLine(at)}>
      {text}
      <span class="only-read"> {t('health.line')}</span>
    </button>
  )
}

/** How a reply is coloured: nothing lost, something, or as much as a mistake. */
export const weightOf = ({ best, loss }: Option): 'best' | 'mistake' | 'slip' =>
  best ? 'best' : (loss ?? 0) >= 7 ? 'mistake' : 'slip'

const Row = ({ option, onLine }: { option: Option; onLine: Props['onLine'] }) => {
  const words = useWords()
  const { t, tenths } = words
  const { taken, loss, best, varies, discrimination, n } = option
  return (
    <tr class={weightOf(option)}>
      <th scope="row">
        <Reply option={option} onLine={onLine} />
      </th>
      <td class="taken">
        {taken === null ? (
          n
        ) : (
          <>
            <span class="bar-track" aria-hidden="true">
              <i ref={wide(100 * taken.value)} />
            </span>
            {whole(taken.value, words)} <span class="caption">{t('health.persons', { n })}</span>
          </>
        )}
      </td>
      <td>
        {best ? t('health.best') : loss === null ? '–' : tenths(loss)}
        {varies && <span class="caption"> {t('health.varies')}</span>}
      </td>
      <td>
        {discrimination === null ? '–' : t('health.relationShort', coefficientWords(discrimination, words))}
      </td>
    </tr>
  )
}

export const Options = ({ item, label, onLine }: Props) => {
  const { t } = useWords()
  const heads = ['reply', 'taken', 'loss', 'relation'] as const
  return (
    <Wide label={label}>
      <table class="options">
        <thead>
          <tr>
            {heads.map((key) => (
              <th key={key} scope="col">
                {t(`health.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {item.options.map((option) => (
            <Row key={option.moment.reply} option={option} onLine={onLine} />
          ))}
        </tbody>
      </table>
    </Wide>
  )
}
