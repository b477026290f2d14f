/** What goes on inside while a draft is played. */
import { firingWords } from '../conversation/index.ts'
import type { Session } from '../training/index.ts'
import { useWords } from '../ui/index.ts'
import type { Rehearsal } from './rehearsal.ts'

/** What the story's own variables hold now. */
export const Variables = ({ variables }: { variables: Rehearsal['variables'] }) => {
  const { t } = useWords()
  return (
    <details class="variables">
      <summary>{t('workbench.variables')}</summary>
      {variables.size === 0 && <p class="caption">{t('workbench.variablesNone')}</p>}
      <table>
        <tbody>
          {[...variables].map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

/** Which rules the last reply set off, and what has been heard. */
export const Rules = ({ session }: { session: Session }) => {
  const { t } = useWords()
  const last = session.turns.at(-1)
  const fired = [...(last?.fired ?? []), ...session.since]
  return (
    <details class="variables" open>
      <summary>{t('workbench.fired')}</summary>
      {fired.length === 0 && <p class="caption">{t('workbench.firedNone')}</p>}
      <ul>
        {fired.map((firing, index) => (
          <li key={index}>
            <b>{firingWords(firing, t).name}</b> {firingWords(firing, t).tip}
          </li>
        ))}
      </ul>
      {session.facts.length > 0 && (
        <p>
          {t('workbench.factsHeard')}: {session.facts.join(', ')}
        </p>
      )}
    </details>
  )
}
