/** Before the numbers: how it felt, and where it turned. */
import { useId, useState } from 'preact/hooks'
import { Button, Choice, Page, useWords } from '../ui/index.ts'
import { type Reflection, WENTS, type Went } from '../wire/practice.ts'
import { SettingsButton } from './SettingsButton.tsx'
import type { Retold } from './told.ts'

type Felt = Pick<Reflection, 'went' | 'turn'>

interface Said {
  readonly turn: number
  readonly text: string
  /** The last thing that was said before it. */
  readonly before: string
}

const saidIn = ({ plays, session }: Retold): readonly Said[] =>
  session.turns.map(({ reply }, index) => {
    const beat = plays[index]?.scene.beat
    return {
      turn: index + 1,
      text: beat?.replies.find(({ id }) => id === reply)?.text ?? '',
      before: beat?.lines.filter(({ speaker }) => speaker === 'buyer').at(-1)?.text ?? '',
    }
  })

interface TurningProps {
  readonly said: readonly Said[]
  readonly turn: number | null
  readonly onPick: (turn: number | null) => void
}

const Turning = ({ said, turn, onPick }: TurningProps) => {
  const { t } = useWords()
  const name = useId()
  return (
    <fieldset class="turning">
      <legend>
        <b>{t('debrief.turning')}</b> {t('debrief.turningText')}
      </legend>
      <div class="turning-lines">
        {said.map((one) => (
          <label key={one.turn}>
            <input type="radio" name={name} checked={turn === one.turn} onChange={() => onPick(one.turn)} />
            <span class="turning-line">
              <span class="caption">
                {t('result.turn', { turn: one.turn })}
                {one.before !== '' && <i>{one.before}</i>}
              </span>
              {one.text}
            </span>
          </label>
        ))}
        <label>
          <input type="radio" name={name} checked={turn === null} onChange={() => onPick(null)} />
          <span class="turning-line">{t('debrief.turningNone')}</span>
        </label>
      </div>
    </fieldset>
  )
}

export const BeforeScore = ({ retold, onDone }: { retold: Retold; onDone: (felt: Felt) => void }) => {
  const { t } = useWords()
  const [went, setWent] = useState<Went | null>(null)
  const [turn, setTurn] = useState<number | null>(null)
  const said = saidIn(retold)
  const { header } = retold
  return (
    <Page title={t('debrief.reflect')} aside={<SettingsButton withLanguage />}>
      <p class="caption under-title">
        {header.title} · {header.name}
      </p>
      <p class="lead">{t('debrief.reflectText')}</p>
      <div class="reflect">
        <Choice
          legend={t('debrief.went')}
          options={WENTS.map((value) => ({ value, name: t(`debrief.went-${value}`) }))}
          value={went}
          onChoose={setWent}
        />
        {said.length > 1 && <Turning said={said} turn={turn} onPick={setTurn} />}
        <div class="row reflect-done">
          <Button weight="main" onPress={() => onDone({ went, turn })}>
            {t('debrief.look')}
          </Button>
          <Button weight="quiet" onPress={() => onDone({ went: null, turn: null })}>
            {t('debrief.pass')}
          </Button>
        </div>
      </div>
    </Page>
  )
}
