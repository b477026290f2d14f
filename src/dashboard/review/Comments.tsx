/** What leads have written about a turn, and a place to write more. */
import { useRef, useState } from 'preact/hooks'
import { Form, TextField, TroubleNotice } from '../../ui/Form.tsx'
import { Button, momentIn, useAct, useWords } from '../../ui/index.ts'
import type { Answer } from '../../wire/api/index.ts'
import { useSeat } from '../office.ts'
import { Sure } from '../Sure.tsx'

type Review = Answer<'GET /api/attempts/:id/review'>
type Comment = Review['comments'][number]

const Line = ({ comment, onDrop }: { comment: Comment; onDrop: () => void }) => {
  const { t, locale } = useWords()
  const { text, by, at, own, read } = comment
  const moment = momentIn(locale)
  return (
    <li>
      <p>{text}</p>
      <p class="caption">
        {t('review.by', { by: by ?? t('account.somebody'), when: moment(at) })} ·{' '}
        {read === null ? t('review.unread') : t('review.readAt', { when: moment(read) })}
      </p>
      {own && <Sure name={t('review.commentDrop')} text={t('review.commentDropSure')} onSure={onDrop} />}
    </li>
  )
}

const Write = ({ turn, onWrite }: { turn: number; onWrite: (text: string) => Promise<boolean> }) => {
  const { t } = useWords()
  const act = useAct()
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const opener = useRef<HTMLButtonElement>(null)
  const shut = () => {
    setOpen(false)
    // The button is drawn again first; whoever types by keyboard goes on from it.
    requestAnimationFrame(() => opener.current?.focus())
  }
  if (!open)
    return (
      <Button label={t('review.commentAt', { turn })} buttonRef={opener} onPress={() => setOpen(true)}>
        {t('review.comment')}
      </Button>
    )
  const write = async () => {
    if (!(await onWrite(text))) return
    setText('')
    shut()
  }
  return (
    <Form
      act={act}
      go={t('review.commentGo')}
      onGo={() => void write()}
      beside={<Button onPress={shut}>{t('account.notNow')}</Button>}
    >
      <TextField
        label={t('review.commentText')}
        hint={t('review.commentHint')}
        value={text}
        onType={setText}
        entered
      />
    </Form>
  )
}

interface Props {
  readonly attempt: string
  readonly turn: number
  readonly review: Review
  readonly onChange: () => void
}

export const Comments = ({ attempt, turn, review, onChange }: Props) => {
  const { t } = useWords()
  const { api } = useSeat()
  const act = useAct()
  const here = review.comments.filter((comment) => comment.turn === turn)
  const write = async (text: string): Promise<boolean> => {
    const params = { id: attempt }
    const done = await act.run(() =>
      api.call('POST /api/attempts/:id/comments', { params, body: { turn, text } }),
    )
    if (done) onChange()
    return done !== null
  }
  const drop = async (comment: string) => {
    const params = { id: attempt, comment }
    if (await act.run(() => api.call('DELETE /api/attempts/:id/comments/:comment', { params }))) onChange()
  }
  return (
    <div class="comments">
      {here.length > 0 && (
        <ul aria-label={t('review.comments')}>
          {here.map((comment) => (
            <Line key={comment.id} comment={comment} onDrop={() => void drop(comment.id)} />
          ))}
        </ul>
      )}
      <TroubleNotice trouble={act.trouble} />
      <div class="only-screen">
        <Write turn={turn} onWrite={write} />
      </div>
    </div>
  )
}
