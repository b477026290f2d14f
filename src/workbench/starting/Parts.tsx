/** The parts of the form: who, what, what is left unsaid, what is promised, how it ends, how large. */
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { Portrait } from '../../conversation/Portrait.tsx'
import { MOTIVES, type Motive, TEMPERS } from '../../training/index.ts'
import { Choice, PER_STEP, Slider, useWords } from '../../ui/index.ts'
import { type Filling, Lines } from './LineField.tsx'
import { clashOf } from './likeness.ts'
import { BUYERS, type Buyer, decisionsFor, STARTS, type StoryForm } from './plan.ts'

const Part = ({ title, text, children }: { title: string; text?: string; children: ComponentChildren }) => (
  <fieldset class="form-part">
    <legend>{title}</legend>
    {text && <p class="caption">{text}</p>}
    {children}
  </fieldset>
)

const moodOf = ({ anger, trust }: StoryForm) => ({ anger, trust, heard: 0 })

const Faces = ({ filling: { form, change } }: { filling: Filling }) => {
  const { t } = useWords()
  const name = useId()
  return (
    <fieldset class="choice faces">
      <legend>{t('starting.buyer')}</legend>
      <div class="choice-row">
        {BUYERS.map((buyer: Buyer) => (
          <label key={buyer}>
            <input
              type="radio"
              name={name}
              checked={form.buyer === buyer}
              onChange={() => change({ buyer })}
            />
            <span>
              <Portrait who={buyer} mood={{ anger: 6, trust: 10, heard: 8 }} />
              {t(`starting.buyer-${buyer}`)}
              {form.buyer === buyer && form.lines.name.trim() !== '' && (
                <strong class="face-name">{form.lines.name}</strong>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Says so where the name and the portrait are two different people. */
const Clash = ({ form: { buyer, lines } }: { form: StoryForm }) => {
  const { t } = useWords()
  const said = clashOf(lines.name, buyer)
  return (
    <p class="caption clash" role="status">
      {said && t(`starting.clash-${said}`, { name: lines.name.trim(), looks: t(`starting.buyer-${buyer}`) })}
    </p>
  )
}

export const Who = ({ filling }: { filling: Filling }) => {
  const { t } = useWords()
  const { form, change } = filling
  return (
    <Part title={t('starting.who')}>
      <Faces filling={filling} />
      <Lines lines={['name']} filling={filling} />
      <Clash form={form} />
      <Choice<Motive>
        legend={t('starting.motive')}
        value={form.motive}
        options={MOTIVES.map((value) => ({ value, name: t(`starting.motive-${value}`) }))}
        onChoose={(motive) => change({ motive, ...STARTS[motive] })}
      />
      <p class="caption" role="status">
        {t(`starting.motiveText-${form.motive}`)}
      </p>
      <Choice
        legend={t('starting.temper')}
        value={form.temper}
        options={TEMPERS.map((value) => ({ value, name: t(`starting.temper-${value}`) }))}
        onChoose={(temper) => change({ temper })}
      />
      {(['anger', 'trust'] as const).map((value) => (
        <Slider
          key={value}
          name={t(`starting.${value}`)}
          value={form[value] * PER_STEP}
          points
          onMove={(points) => change({ [value]: Math.round(points / PER_STEP) })}
        />
      ))}
    </Part>
  )
}

const LEVELS = ['1', '2', '3', '4', '5'] as const

export const What = ({ filling }: { filling: Filling }) => {
  const { t } = useWords()
  const { form, change } = filling
  return (
    <Part title={t('starting.what')}>
      <Lines lines={['summary', 'item', 'complaint']} filling={filling} />
      <Choice
        legend={t('starting.level')}
        value={LEVELS[form.level - 1] ?? '1'}
        options={LEVELS.map((value) => ({ value, name: t(`catalogue.level-${value}`) }))}
        onChoose={(level) => change({ level: Number(level) })}
      />
      <details class="more-lines">
        <summary>{t('starting.hint')}</summary>
        <Lines lines={['brief', 'source']} filling={filling} />
      </details>
    </Part>
  )
}

export const Unsaid = ({ filling }: { filling: Filling }) => {
  const { t } = useWords()
  return (
    <Part title={t('starting.hidden')} text={t('starting.hiddenText')}>
      <Lines lines={['fact1', 'fact2', 'fact3', 'wish']} filling={filling} />
    </Part>
  )
}

export const Promised = ({ filling }: { filling: Filling }) => {
  const { t } = useWords()
  return (
    <Part title={t('starting.promises')} text={t('starting.promisesText')}>
      <Lines lines={['promise1', 'promise2']} filling={filling} />
    </Part>
  )
}

export const Closing = ({ filling }: { filling: Filling }) => {
  const { t } = useWords()
  return (
    <Part title={t('starting.endings')}>
      <Lines lines={['good', 'fair', 'poor']} filling={filling} />
    </Part>
  )
}

const VARIANTS = ['1', '2', '3'] as const

export const Size = ({ filling }: { filling: Filling }) => {
  const { t, number } = useWords()
  const { form, change } = filling
  const { least, most } = decisionsFor(form)
  const counts = Array.from({ length: most - least + 1 }, (_, index) => `${least + index}`)
  const chosen = Math.max(least, Math.min(most, form.decisions))
  return (
    <Part title={t('starting.size')}>
      <Choice
        legend={t('starting.decisions')}
        value={`${chosen}`}
        options={counts.map((value) => ({ value, name: number(Number(value)) }))}
        onChoose={(decisions) => change({ decisions: Number(decisions) })}
      />
      <p class="caption">{t('starting.decisionsText', { least, most })}</p>
      <Choice
        legend={t('starting.variants')}
        value={VARIANTS[form.variants - 1] ?? '1'}
        options={VARIANTS.map((value) => ({ value, name: t(`starting.variants-${value}`) }))}
        onChoose={(variants) => change({ variants: Number(variants) })}
      />
      <p class="caption">{t('starting.variantsText')}</p>
      <Lines lines={['title', 'folder']} filling={filling} />
    </Part>
  )
}

/** The buyer as a trainee will meet them first. */
export const FirstSight = ({ form }: { form: StoryForm }) => {
  const { t } = useWords()
  const { name, complaint, title, summary } = form.lines
  return (
    <aside class="first-sight" aria-label={t('starting.preview')}>
      <Portrait who={form.buyer} mood={moodOf(form)} pose={form.anger > 12 ? 'shout' : 'sigh'} />
      <div>
        <p class="caption">{name || t('starting.line-name')}</p>
        <p class="first-words">{complaint || t('starting.line-complaint')}</p>
        <p class="first-title">{title || t('starting.title1')}</p>
        <p class="caption">{summary || t('starting.line-summary')}</p>
      </div>
    </aside>
  )
}
