/** The best line on from a turn, as a conversation; worked out when it is unfolded. */
import { useRef, useState } from 'preact/hooks'
import type { LineOn } from '../../analysis/types.ts'
import { useWords } from '../../ui/index.ts'
import { Fold } from './Fold.tsx'
import { Said } from './Said.tsx'

type Answer = LineOn | 'working' | 'failed' | null

const End = ({ line }: { line: LineOn }) => {
  const { t, number } = useWords()
  return (
    <p class="line-end">
      {t('debrief.lineOnEnd', {
        count: line.steps.length,
        worth: t(`debrief.lineOnEnd-${line.ending.worth}`),
        score: number(line.score),
      })}
    </p>
  )
}

const Told = ({ line, buyer }: { line: LineOn; buyer: string }) => {
  const { t } = useWords()
  return (
    <>
      <End line={line} />
      <ol class="line-on">
        {line.steps.map(({ turn, phase, said, answer }) => (
          <li key={turn}>
            <span class="caption">
              {t('result.turn', { turn })}
              {phase !== 'chat' && ` · ${t(`phase.${phase}`)}`}
            </span>
            <p class="bubble you better">
              <span class="only-read">{t('play.you')}: </span>
              {said.text}
            </p>
            <Said lines={answer} buyer={buyer} />
          </li>
        ))}
      </ol>
    </>
  )
}

interface Props {
  readonly ask: () => Promise<LineOn | null>
  readonly buyer: string
}

export const LineOnView = ({ ask, buyer }: Props) => {
  const { t } = useWords()
  const [answer, setAnswer] = useState<Answer>(null)
  const asked = useRef(false)
  const unfold = () => {
    if (asked.current) return
    asked.current = true
    setAnswer('working')
    const fail = () => {
      asked.current = false
      setAnswer('failed')
    }
    ask().then((line) => (line ? setAnswer(line) : fail()), fail)
  }
  return (
    <Fold summary={t('debrief.lineOn')} onOpen={unfold}>
      {() => (
        <div class="fold-body" aria-live="polite">
          {answer === 'working' && <p class="caption">{t('debrief.lineOnWorking')}</p>}
          {answer === 'failed' && <p class="caption">{t('debrief.lineOnFailed')}</p>}
          {answer !== null && typeof answer === 'object' && <Told line={answer} buyer={buyer} />}
        </div>
      )}
    </Fold>
  )
}
