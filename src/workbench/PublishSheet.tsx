/** From the draft to the server: errors block, a story that could not be analysed to its end asks for a yes. */
import { useState } from 'preact/hooks'
import type { Server } from '../client/server.ts'
import { TroubleNotice } from '../ui/Form.tsx'
import { Button, Dialog, Notice, PageLink, type Trouble, useAct, useAsked, useWords } from '../ui/index.ts'
import type { Answer } from '../wire/api/index.ts'
import { isFields, isText, parseList } from '../wire/parse.ts'
import type { Desk } from './desk.ts'
import { PublishPlace } from './PublishPlace.tsx'
import { type Verdict, verdictOf } from './report/figures.ts'

interface Remark {
  readonly severity: string
  readonly file: string
  readonly line: number | null
  readonly text: string
}

const parseRemark = (value: unknown): Remark | null => {
  if (!isFields(value) || !isText(value.severity) || !isText(value.file) || !isText(value.text)) return null
  const { severity, file, text, line } = value
  return { severity, file, text, line: typeof line === 'number' ? line : null }
}

/** What the check found, where it is why a story was refused. */
const remarksIn = (trouble: Trouble | null): readonly Remark[] => {
  const report: unknown = trouble?.kind === 'refused' ? trouble.problem.report : null
  return (isFields(report) && parseList(report.remarks, parseRemark)) || []
}

const Remarks = ({ remarks }: { remarks: readonly Remark[] }) => {
  const { t } = useWords()
  return (
    <ul class="remarks">
      {remarks.map((remark) => (
        <li key={`${remark.file} ${remark.line} ${remark.text}`} class={`problem ${remark.severity}`}>
          <span class="caption">
            {remark.line === null ? remark.file : t('publish.at', { file: remark.file, line: remark.line })}
          </span>
          <p>{remark.text}</p>
        </li>
      ))}
    </ul>
  )
}

type Published = Answer<'POST /api/scenarios'>

const Done = ({ published: { line, report }, onClose }: { published: Published; onClose: () => void }) => {
  const { t } = useWords()
  const remarks = report.remarks
  return (
    <>
      <p role="status">{t('publish.done', { version: line.version.slice(0, 6) })}</p>
      {remarks.length > 0 && (
        <>
          <h3>{t('publish.warnings')}</h3>
          <Remarks remarks={remarks} />
        </>
      )}
      <div class="row">
        <PageLink to="/team" weight="main">
          {t('publish.choose')}
        </PageLink>
        <Button onPress={onClose}>{t('publish.close')}</Button>
      </div>
    </>
  )
}

interface Props {
  readonly desk: Desk
  readonly server: Server
  readonly onClose: () => void
}

/** Where a draft stands: still being worked out, ready, or with something left to mend or to explain. */
const standingOf = (desk: Desk): 'wait' | 'ready' | Verdict => {
  const standing = desk.standing.value
  if (standing === 'working' || standing === 'idle') return 'wait'
  const verdict = desk.solved.value && verdictOf(desk.solved.value)
  // A check that was given up says nothing of the story: the server works it out itself, and asks.
  return standing === 'done' && verdict?.kind === 'not-ready' ? verdict : 'ready'
}

const Standing = ({ desk }: { desk: Desk }) => {
  const { t } = useWords()
  const standing = standingOf(desk)
  if (standing === 'ready') return null
  if (standing === 'wait') return <Notice>{t('findings.blockedWait')}</Notice>
  const { errors, warnings } = standing
  return <Notice>{t('findings.blocked', { errors, warnings })}</Notice>
}

const Publishing = ({ desk, server, onClose }: Props) => {
  const { t } = useWords()
  const act = useAct()
  const place = useAsked(() => server.api.call('GET /api/scenarios', { query: { all: 'true' } }), [server])
  const [confirm, setConfirm] = useState(false)
  const [published, setPublished] = useState<Published | null>(null)
  const { trouble } = act
  const code = trouble?.kind === 'refused' ? trouble.problem.code : null
  const errors = remarksIn(trouble).filter(({ severity }) => severity === 'error')
  const publish = async () => {
    const body = { scenario: desk.id, files: desk.files.peek(), confirm }
    const done = await act.run(() => server.api.call('POST /api/scenarios', { body, patience: 'long' }))
    if (!done) return
    setPublished(done.body)
    void server.duties.look()
  }
  if (published) return <Done published={published} onClose={onClose} />
  return (
    <>
      <p>{t('publish.text')}</p>
      {place.told?.kind === 'done' && <PublishPlace desk={desk} lines={place.told.body.items} />}
      <Standing desk={desk} />
      <TroubleNotice trouble={trouble} />
      {code === 'story-errors' && (
        <>
          <h3>{t('publish.errors', { count: errors.length })}</h3>
          <Remarks remarks={errors} />
        </>
      )}
      {(code === 'story-incomplete' || confirm) && (
        <label class="asked">
          <input
            type="checkbox"
            checked={confirm}
            onChange={({ currentTarget }) => setConfirm(currentTarget.checked)}
          />
          <span>{t('publish.incomplete')}</span>
        </label>
      )}
      {code === 'story-incomplete' && <p class="caption">{t('publish.incompleteFirst')}</p>}
      <p role="status">{act.busy && t('publish.checking')}</p>
      <div class="row">
        {standingOf(desk) === 'ready' && place.told && (
          <Button weight="main" onPress={() => void publish()}>
            {t('publish.go')}
          </Button>
        )}
      </div>
    </>
  )
}

export const PublishSheet = ({ open, ...props }: Props & { open: boolean }) => {
  const { t } = useWords()
  return (
    <Dialog title={t('publish.title', { id: props.desk.id })} open={open} onClose={props.onClose}>
      <Publishing {...props} />
    </Dialog>
  )
}
