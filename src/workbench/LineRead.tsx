/** One line through a draft as a conversation to read. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import { Shown } from '../conversation/ChatLog.tsx'
import { logOf } from '../conversation/index.ts'
import { useWords, Waiting } from '../ui/index.ts'
import type { Desk } from './desk.ts'
import { openRehearser } from './rehearser.ts'

interface Props {
  readonly desk: Desk
  readonly file: string
  readonly variant: number
  readonly replies: readonly string[]
  readonly name: string
}

const Told = ({ desk, file, variant, replies }: Props) => {
  const { t } = useWords()
  const rehearser = useMemo(openRehearser, [])
  useEffect(() => {
    rehearser.ask({ files: desk.rested.peek(), file, variant, replies })
    return rehearser.close
  }, [rehearser, desk, file, variant, replies])
  const told = rehearser.told.value
  if (!told) return <Waiting text={t('app.loading')} />
  if (told.kind === 'broken' || told.fits.length < replies.length)
    return <p class="caption">{t('workbench.stale')}</p>
  const { session } = told.plays.at(-1) ?? {}
  return (
    <div class="rehearsal-log whole">
      {logOf(told.plays, Number.POSITIVE_INFINITY, null).map((entry) => (
        <Shown key={entry.key} entry={entry} buyer={told.header.name} />
      ))}
      {session?.ending && (
        <p class="rehearsal-ending">
          {t('workbench.previewEnded', { id: session.ending.id })} · {t(`worth.${session.ending.worth}`)}
        </p>
      )}
    </div>
  )
}

export const LineRead = (props: Props) => {
  const [open, setOpen] = useState(false)
  return (
    <details class="variables" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{props.name}</summary>
      {open && <Told {...props} />}
    </details>
  )
}
