/** The rules that a reply set off, in plain words. */
import './told.css'
import { useWords } from '../../ui/index.ts'
import { firingWords } from '../words.ts'

type Fired = Parameters<typeof firingWords>[0]

export const Rules = ({ fired }: { readonly fired: readonly Fired[] }) => {
  const { t } = useWords()
  if (fired.length === 0) return null
  return (
    <ul class="rules" aria-label={t('result.rules')}>
      {fired.map((firing) => {
        const { name, tip } = firingWords(firing, t)
        return (
          <li key={`${firing.rule}${firing.move ?? ''}`}>
            <b>{name}</b> {tip}
          </li>
        )
      })}
    </ul>
  )
}
