/** What the buyer's words held: learnt and used, or missed, and where it could have been learnt. */
import type { Debrief, LearntFact, MissedFact } from '../../analysis/types.ts'
import { useWords } from '../../ui/index.ts'
import { openTurn } from './jump.ts'

/** Facts that one line told are one thing heard. */
interface Heard extends Pick<LearntFact, 'used' | 'guessed'> {
  readonly text: string
  readonly after: number
}

const heardOf = (learnt: readonly LearntFact[]): readonly Heard[] => {
  const byText = new Map<string, Heard>()
  for (const { told, used, guessed } of learnt) {
    const text = told.line?.text
    if (!text) continue
    const known = byText.get(text)
    const all = (mine: readonly number[], theirs: readonly number[] = []) =>
      [...new Set([...theirs, ...mine])].sort((a, b) => a - b)
    byText.set(text, {
      text,
      after: told.after,
      used: all(used, known?.used),
      guessed: all(guessed, known?.guessed),
    })
  }
  return [...byText.values()]
}

const useTurns = () => {
  const { t } = useWords()
  return (turns: readonly number[]): string => turns.join(t('debrief.turnsJoin'))
}

const Learnt = ({ fact }: { fact: Heard }) => {
  const { t } = useWords()
  const listed = useTurns()
  const { text, after, used, guessed } = fact
  return (
    <li class="fact learnt">
      <q>{text}</q>
      <p class="caption">
        {after === 0 ? t('debrief.toldStart') : t('debrief.toldAfter', { turn: after })}{' '}
        {used.length > 0 ? t('debrief.used', { turns: listed(used) }) : t('debrief.unused')}
      </p>
      {guessed.length > 0 && <p>{t('debrief.guessed', { turns: listed(guessed) })}</p>}
    </li>
  )
}

const Missed = ({ fact: { line, lacked, from } }: { fact: MissedFact }) => {
  const { t } = useWords()
  const listed = useTurns()
  return (
    <li class="fact missed">
      {line && <q>{line.text}</q>}
      {from ? (
        <>
          <p class="caption">
            <button type="button" class="text-link" onClick={() => openTurn(from.turn)}>
              {t('debrief.missedAsk', { turn: from.turn })}
            </button>
          </p>
          <p class="bubble you better">{from.reply.text}</p>
        </>
      ) : (
        <p class="caption">{t('debrief.missedDear')}</p>
      )}
      {lacked.length > 0 && <p>{t('debrief.missedNeeded', { turns: listed(lacked) })}</p>}
    </li>
  )
}

export const Facts = ({ learnt, missed }: Pick<Debrief, 'learnt' | 'missed'>) => {
  const { t } = useWords()
  const heard = heardOf(learnt)
  const lost = missed.filter(
    ({ line }, index) => line && missed.findIndex((other) => other.line?.text === line.text) === index,
  )
  if (heard.length + lost.length === 0) return null
  return (
    <section class="facts-heard">
      <h2>{t('debrief.facts')}</h2>
      <p>{t('debrief.factsText')}</p>
      <div class="fact-columns">
        <div>
          <h3>{t('debrief.missed')}</h3>
          {lost.length === 0 && <p>{t('debrief.allLearnt')}</p>}
          <ul>
            {lost.map((fact) => (
              <Missed key={fact.id} fact={fact} />
            ))}
          </ul>
        </div>
        {heard.length > 0 && (
          <div>
            <h3>{t('debrief.learnt')}</h3>
            <ul>
              {heard.map((fact) => (
                <Learnt key={fact.text} fact={fact} />
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  )
}
