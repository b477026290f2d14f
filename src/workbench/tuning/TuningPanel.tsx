/** Makes a buyer easier or harder, and shows at once what that does to the best, a guessing and the worst player. */
import './tuning.css'
import { useComputed, useSignal, useSignalEffect } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { problemText } from '../../locale/problems.ts'
import { TEMPERS, type Temper } from '../../training/index.ts'
import { Button, Choice, Notice, useWords } from '../../ui/index.ts'
import { tellingFiles } from '../checking/report.ts'
import type { VariantTrial } from '../checking/trial.ts'
import type { Desk } from '../desk.ts'
import { Dial } from './Dial.tsx'
import { Players } from './Players.tsx'
import { readTuning, type Tuning, tune, tuneAll } from './tags.ts'
import { openTrier } from './trier.ts'

const DIALS: readonly (readonly [key: 'anger' | 'trust' | 'heard' | 'ready', most: number])[] = [
  ['anger', 20],
  ['trust', 20],
  ['heard', 20],
  ['ready', 16],
]

const sameTuning = (a: Tuning, b: Tuning): boolean =>
  DIALS.every(([key]) => a[key] === b[key]) && a.temper === b.temper

export const TuningPanel = ({ desk }: { desk: Desk }) => {
  const { t, locale } = useWords()
  const trier = useMemo(openTrier, [desk])
  useEffect(() => trier.close, [trier])
  const file = useComputed(() => {
    const telling = tellingFiles(desk.rested.value)
    return telling.includes(desk.file.value) ? desk.file.value : (telling[0] ?? '')
  })
  const written = useComputed(() => readTuning(desk.rested.value[file.value] ?? '', file.value))
  /** Null as long as the sliders stand where the text has them. */
  const turned = useSignal<Tuning | null>(null)
  const tuning = useComputed(() => turned.value ?? written.value)
  const before = useSignal<readonly VariantTrial[]>([])
  useSignalEffect(() => {
    const files = desk.rested.value
    const name = file.value
    if (name === '') return
    trier.tryOut({ ...files, [name]: tune(files[name] ?? '', name, tuning.value) }, name)
  })
  useSignalEffect(() => {
    const trial = trier.trial.value
    if (trial && turned.peek() === null && !trier.busy.peek()) before.value = trial.variants
  })
  const turn = (change: Partial<Tuning>) => {
    const next = { ...tuning.value, ...change }
    turned.value = sameTuning(next, written.value) ? null : next
  }
  const write = () => {
    if (turned.peek() === null) return
    const files = desk.files.peek()
    const next = tuneAll(files, tellingFiles(files), tuning.value)
    turned.value = null
    void desk.replace(next, t('tuning.note'))
  }
  const trial = trier.trial.value
  return (
    <section class="tuning" aria-label={t('tuning.title')}>
      <h2>{t('tuning.title')}</h2>
      <p class="caption">{t('tuning.text')}</p>
      <div class="tuning-dials">
        {DIALS.map(([key, most]) => (
          <Dial
            key={key}
            name={t(`tuning.${key}`)}
            value={tuning.value[key]}
            most={most}
            onMove={(value) => turn({ [key]: value })}
          />
        ))}
      </div>
      <Choice<Temper>
        legend={t('tuning.temper')}
        value={tuning.value.temper}
        onChoose={(temper) => turn({ temper })}
        options={TEMPERS.map((temper) => ({ value: temper, name: t(`tuning.${temper}`) }))}
      />
      <div class="row">
        <Button weight="main" onPress={write}>
          {t('tuning.write')}
        </Button>
        <Button onPress={() => (turned.value = null)}>{t('tuning.reset')}</Button>
      </div>
      <p role="status" class="caption">
        {t(trier.busy.value ? 'tuning.busy' : turned.value ? 'tuning.tried' : 'tuning.asWritten')}
      </p>
      {trial && trial.variants.length === 0 && (
        <Notice>
          {t('tuning.none')} {trial.problem ? problemText(trial.problem, locale) : ''}
        </Notice>
      )}
      {trial?.variants.map((variant) => (
        <Players
          key={variant.variant}
          now={variant}
          before={turned.value ? (before.value.find((one) => one.variant === variant.variant) ?? null) : null}
          alone={trial.variants.length === 1}
        />
      ))}
    </section>
  )
}
