/** The shop policy sheet, with the lines first that matter for this buyer. */
import './brief.css'
import { type PolicyLine, policySheet } from '../conversation/policy.ts'
import { useWords } from '../ui/index.ts'

const Lines = ({ lines }: { lines: readonly PolicyLine[] }) => (
  <dl>
    {lines.map((line) => (
      <div key={line.key}>
        <dt>{line.name}</dt>
        <dd>{line.text}</dd>
      </div>
    ))}
  </dl>
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
        <section class="policy-here">
          <h3>{words.t('policy.here')}</h3>
          <Lines lines={here} />
        </section>
      )}
      {chapters.map(({ name, lines }) => (
        <details key={name} open={here.length === 0}>
          <summary>{name}</summary>
          <Lines lines={lines.filter((line) => !line.here)} />
        </details>
      ))}
    </div>
  )
}
