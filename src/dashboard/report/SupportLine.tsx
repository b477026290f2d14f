/** One reason why somebody may need support, and what can be done about it. */
import { useState } from 'preact/hooks'
import type { Translator } from '../../locale/index.ts'
import { Field, Form } from '../../ui/Form.tsx'
import { Button, Dialog, momentIn, useAct, useWords } from '../../ui/index.ts'
import type { SupportItem } from '../../wire/api/index.ts'
import { useSeat } from '../office.ts'
import { evidenceOf, whyWords } from './why.ts'

interface Props {
  readonly item: SupportItem
  readonly title: string
  /** The team in whose name it may be put aside; null where it is only told. */
  readonly team: string | null
  readonly onDismissed: () => void
}

const Dismiss = ({ item, team, onDismissed }: Props & { team: string }) => {
  const { t } = useWords()
  const { api } = useSeat()
  const act = useAct()
  const [open, setOpen] = useState(false)
  const [note, setNote] = useState('')
  const { person, name, rule, evidence } = item
  const dismiss = async () => {
    const body = { person, rule, evidence, note }
    const done = await act.run(() =>
      api.call('POST /api/teams/:id/support/dismiss', { params: { id: team }, body }),
    )
    if (!done) return
    setOpen(false)
    onDismissed()
  }
  const title = t('report.dismissTitle', { name, rule: t(`report.rule-${rule}`) })
  return (
    <>
      <Button weight="quiet" label={`${t('report.dismiss')} ${title}`} onPress={() => setOpen(true)}>
        {t('report.dismiss')}
      </Button>
      <Dialog title={title} open={open} onClose={() => setOpen(false)}>
        <p>{t('report.dismissText')}</p>
        <Form
          act={act}
          go={t('report.dismiss')}
          onGo={() => void dismiss()}
          beside={<Button onPress={() => setOpen(false)}>{t('account.notNow')}</Button>}
        >
          <Field label={t('report.dismissNote')} value={note} onType={setNote} />
        </Form>
      </Dialog>
    </>
  )
}

/** The newest comes last, and is the one that the sentence tells of. */
const linkWords = (at: number, count: number, t: Translator['t']): string => {
  if (count === 1) return t('report.openAttempt')
  return at === count ? t('report.openAttemptLast') : t('report.openAttemptAt', { at })
}

export const SupportLine = (props: Props) => {
  const { item, title, team } = props
  const words = useWords()
  const { t, locale } = words
  const { now } = useSeat()
  const attempts = evidenceOf(item)
  return (
    <li class="support-line">
      <p>
        <b>{t(`report.rule-${item.rule}`)}</b>
      </p>
      <p>{whyWords(item, { title, now: now() }, words)}</p>
      {item.dismissed && (
        <p class="caption">
          {t('report.dismissedBy', {
            by: item.dismissed.by ?? t('account.somebody'),
            when: momentIn(locale)(item.dismissed.at),
            note: item.dismissed.note,
          })}
        </p>
      )}
      <div class="row">
        {attempts.map((attempt, at) => (
          <a key={attempt} class="button quiet" href={`#/team/attempt/${attempt}`}>
            {linkWords(at + 1, attempts.length, t)}
            <span class="only-read"> {item.name}</span>
          </a>
        ))}
        {team !== null && !item.dismissed && <Dismiss {...props} team={team} />}
      </div>
    </li>
  )
}
