/** Stories to learn from and to take a copy of. */
import './examples.css'
import { Button, useWords } from '../../ui/index.ts'
import type { Files } from '../../wire/draft.ts'
import { type Example, useTools } from '../tools.ts'
import { annotate } from './annotate.ts'

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
  const open = async (example: Example) => {
    const files = await example.files()
    if (files)
      onTake(
        annotate(files, (fault) => `${t(`move.${fault}`)}: ${t(`believable.${fault}`)}`),
        example.id,
      )
  }
  const copy = async (example: Example) => {
    const files = await example.files()
    if (files) onTake(files, example.id)
  }
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
              <Button
                onPress={() => void open(example)}
                label={t('workbench.copyOf', { title: titleOf(example) })}
              >
                {t('workbench.copy')}
              </Button>
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
              <Button
                onPress={() => void copy(example)}
                label={t('workbench.copyOf', { title: titleOf(example) })}
              >
                {t('workbench.copy')}
              </Button>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
