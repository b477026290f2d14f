/** Choosing what a report looks at; the choice stands in the address. */
import { Field } from '../../ui/Form.tsx'
import { Button, Choice, useWords } from '../../ui/index.ts'
import type { TeamReport } from '../../wire/api/index.ts'
import { Pick } from '../Pick.tsx'
import { LENS_MODES, type Lens, printLens, TAKES, WIDE } from './lens.ts'
import { useTitleIn } from './titled.ts'

type Versions = TeamReport['versions']

interface Props {
  readonly lens: Lens
  readonly versions: Versions
  readonly onChange: (lens: Lens) => void
}

/** The choice in one line; without `take`, of whatever counts every time. */
export const useLensWords = (lens: Lens, versions: Versions, withTake = true): string => {
  const { t } = useWords()
  const titleIn = useTitleIn()
  const { scenario, version, mode, take, from, to } = lens
  const story = versions.find((one) => one.scenario === scenario)
  return [
    scenario === '' ? t('report.lensAll') : story ? titleIn(story.titles, scenario) : scenario,
    version === '' ? null : version.slice(0, 6),
    t(`team.mode-${mode}`),
    withTake && t(`report.take-${take}`),
    from && t('report.since', { from }),
    to && t('report.until', { to }),
  ]
    .filter(Boolean)
    .join(' · ')
}

const Stories = ({ lens, versions, onChange }: Props) => {
  const { t } = useWords()
  const titleIn = useTitleIn()
  const stories = [...new Map(versions.map((one) => [one.scenario, one])).values()]
  return (
    <Pick
      label={t('report.lensStory')}
      value={lens.scenario}
      onPick={(scenario) => onChange({ ...lens, scenario, version: '' })}
      options={[
        { value: '', name: t('report.lensAll') },
        ...stories.map(({ scenario, titles }) => ({ value: scenario, name: titleIn(titles, scenario) })),
      ]}
    />
  )
}

/** Versions of the chosen story, where there is more than one. */
const Editions = ({ lens, versions, onChange }: Props) => {
  const words = useWords()
  const { t, day } = words
  const own = versions.filter(({ scenario }) => scenario === lens.scenario)
  if (own.length < 2) return null
  return (
    <Pick
      label={t('report.lensVersion')}
      value={lens.version}
      onPick={(version) => onChange({ ...lens, version })}
      options={[
        { value: '', name: t('report.lensAll') },
        ...own.map(({ version, published, n }) => ({
          value: version,
          name: `${day(published)} · ${version.slice(0, 6)} · ${t('report.chances', { n })}`,
        })),
      ]}
    />
  )
}

export const Lenses = (props: Props) => {
  const { lens, versions, onChange } = props
  const { t } = useWords()
  return (
    <details class="lenses unfold">
      <summary>
        <span class="caption">{t('report.lens')}</span> <b>{useLensWords(lens, versions)}</b>
      </summary>
      <div class="lens-fields">
        <Stories {...props} />
        <Editions {...props} />
        <Choice
          legend={t('report.lensMode')}
          value={lens.mode}
          onChoose={(mode) => onChange({ ...lens, mode })}
          options={LENS_MODES.map((value) => ({ value, name: t(`team.mode-${value}`) }))}
        />
        <Choice
          legend={t('report.lensTake')}
          value={lens.take}
          onChoose={(take) => onChange({ ...lens, take })}
          options={TAKES.map((value) => ({ value, name: t(`report.take-${value}`) }))}
        />
        <Field
          label={t('report.lensFrom')}
          type="date"
          required={false}
          value={lens.from}
          onType={(from) => onChange({ ...lens, from })}
        />
        <Field
          label={t('report.lensTo')}
          type="date"
          required={false}
          value={lens.to}
          onType={(to) => onChange({ ...lens, to })}
        />
        <p class="caption">{t('report.share')}</p>
        {printLens(lens) !== '' && <Button onPress={() => onChange(WIDE)}>{t('report.lensReset')}</Button>}
      </div>
    </details>
  )
}
