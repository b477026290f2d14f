/** The shop policy sheet, with the lines first that matter for this buyer. */
import { useWords } from '../ui/index.ts'
import { type PolicyLine, policySheet } from './policy.ts'

const Lines = ({ name, lines }: { name: string; lines: readonly PolicyLine[] }) => (
  <section>
    <h3>{name}</h3>
    <dl>
      {lines.map((line) => (
        <div key={line.key}>
          <dt>{line.name}</dt>
          <dd>{line.text}</dd>
        </div>
      ))}
    </dl>
  </section>
)

/** `named` are the policy keys of the story's header. */
export const PolicySheet = ({ named }: { named: readonly string[] }) => {
  const words = useWords()
  const { checked, chapters } = policySheet(named, words)
  const here = chapters.flatMap(({ lines }) => lines.filter((line) => line.here))
  return (
    <div class="policy">
      <p class="caption">
        {words.t('policy.intro')} {checked}
      </p>
      {here.length > 0 && (
        <div class="policy-here">
          <Lines name={words.t('policy.here')} lines={here} />
        </div>
      )}
      {chapters.map(({ name, lines }) => (
        <Lines key={name} name={name} lines={lines.filter((line) => !line.here)} />
      ))}
    </div>
  )
}
