/** Stories to learn from and to take a copy of. */
import './examples.css'
import { Button, useWords } from '../../ui/index.ts'
import type { Files } from '../../wire/draft.ts'
import { type Example, useTools } from '../tools.ts'
import { annotate, type Fault } from './annotate.ts'

/** One for each reason a buyer comes; the shortest first. */
const WORKED = ['neutral-click', 'broken-gift', 'review-farmer'] as const

interface Props {
  /** Begins a draft with these texts; a name is asked for. */
  readonly onTake: (files: Files, name: string) => void
}

const titleOf = ({ id, title }: Example): string => title ?? id

export const Examples = ({ onTake }: Props) => {
  const words = useWords()
  const { t } = words
  const known = useTools().examples(words)
  const worked = WORKED.flatMap((id) => {
    const example = known.find((one) => one.id === id)
    return example ? [{ id, example }] : []
  })
  const others = known.filter(({ id }) => !worked.some((one) => one.id === id))
  const take = async (example: Example, noted: boolean) => {
    const files = await example.files()
    if (!files) return
    const why = (fault: Fault): string => `${t(`move.${fault}`)}: ${t(`believable.${fault}`)}`
    // Under its own name a copy would be published as the next version of what it was copied from.
    onTake(noted ? annotate(files, why) : files, `my-${example.id}`)
  }
  const copy = (example: Example, noted: boolean) => (
    <Button
      onPress={() => void take(example, noted)}
      label={t('workbench.copyOf', { title: titleOf(example) })}
    >
      {t('workbench.copy')}
    </Button>
  )
  return (
    <>
      <section class="bench-part">
        <h2>{t('starting.worked')}</h2>
        <p>{t('starting.workedText')}</p>
        <ul class="worked">
          {worked.map(({ id, example }) => (
            <li key={id}>
              <h3>{titleOf(example)}</h3>
              <p>{t(`starting.worked-${id}`)}</p>
              {copy(example, true)}
            </li>
          ))}
        </ul>
      </section>
      <section class="bench-part">
        <h2>{t('starting.more')}</h2>
        <p>{t('workbench.examplesText')}</p>
        <ul class="drafts">
          {others.map((example) => (
            <li class="draft" key={example.id}>
              <span>{titleOf(example)}</span>
              <span class="caption">{example.id}</span>
              {copy(example, false)}
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
