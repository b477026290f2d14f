/** What the buyer said, and what the agent answered. */
import { useWords } from '../../ui/index.ts'
import type { Moment } from '../../wire/api/index.ts'

export const SaidHere = ({ moment: { said, text } }: { moment: Pick<Moment, 'said' | 'text'> }) => {
  const { t } = useWords()
  return (
    <div class="said-here">
      {said !== '' && (
        <p class="bubble buyer">
          <span class="only-read">{t('report.buyerSaid')}: </span>
          {said}
        </p>
      )}
      <p class="bubble you said">
        <span class="only-read">{t('report.agentSaid')}: </span>
        {text}
      </p>
    </div>
  )
}
