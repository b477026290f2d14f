/** The coach's word before a reply, or the button that asks for it. */
import { Button, useWords } from '../ui/index.ts'
import type { Remark } from './coaching.ts'
import { remarkWords } from './words.ts'

interface Props {
  readonly remark: Remark | null
  readonly waits: boolean
  readonly onAsk: () => void
}

export const Coach = ({ remark, waits, onAsk }: Props) => {
  const { t } = useWords()
  if (waits)
    return (
      <p class="coach">
        <Button weight="quiet" onPress={onAsk}>
          {t('hint.ask')}
        </Button>
      </p>
    )
  if (!remark) return null
  return (
    <p class="coach">
      <b>{t('play.coach')}</b> {remarkWords(remark, t)}
    </p>
  )
}
