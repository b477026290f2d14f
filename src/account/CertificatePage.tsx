/** A certificate as anybody with its code sees it: to be checked, and to be printed. */
import { useState } from 'preact/hooks'
import { Field, Form, TroubleNotice } from '../ui/Form.tsx'
import {
  Button,
  Mark,
  Page,
  PageLink,
  useAct,
  useAsked,
  useEarnedTitles,
  useWords,
  Waiting,
} from '../ui/index.ts'
import type { Answer } from '../wire/api/index.ts'
import { useDesk } from './desk.ts'

type Check = Answer<'POST /api/certificates/check'>

const Ask = () => {
  const { t } = useWords()
  const act = useAct()
  const [code, setCode] = useState('')
  const go = () => {
    location.hash = `/certificate/${encodeURIComponent(code.trim())}`
  }
  return (
    <Page title={t('certificate.check')}>
      <p class="lead">{t('certificate.checkText')}</p>
      <Form act={act} go={t('certificate.checkGo')} onGo={go}>
        <Field label={t('certificate.code')} value={code} onType={setCode} />
      </Form>
    </Page>
  )
}

/** The story's title, or those of a path one below the other, in their order. */
const Stories = ({ check }: { check: Check }) => {
  const { t } = useWords()
  const titles = useEarnedTitles()(check).map((title) => t('certificate.story', { title }))
  if (check.kind !== 'path') return <p class="certificate-title">{titles[0]}</p>
  return (
    <ol class="certificate-title certificate-path">
      {titles.map((title) => (
        <li key={title}>{title}</li>
      ))}
    </ol>
  )
}

/** The sentence, with the name by itself: large, and in one piece whatever script it is of. */
const Says = ({ said, name }: { said: string; name: string }) => {
  const at = said.indexOf(name)
  return (
    <p class="certificate-says">
      {said.slice(0, at)}
      <b>{name}</b>
      {said.slice(at + name.length)}
    </p>
  )
}

const Sheet = ({ check }: { check: Check }) => {
  const { t, day } = useWords()
  const { code, name, kind, drills, stories, issued, state } = check
  const address = location.href.split('#')[0]
  const count = kind === 'drills' ? (drills ?? 0) : stories.length
  return (
    <Page title={t('certificate.title')}>
      <div class={`certificate ${state}`}>
        <p class="certificate-head" aria-hidden="true">
          <Mark size={44} />
          {t('app.name')} · {t('certificate.title')}
        </p>
        <Says said={t(`certificate.says-${kind}`, { name, count })} name={name} />
        <Stories check={check} />
        <div class="certificate-foot">
          <p>{t('certificate.issued', { when: day(issued) })}</p>
          <p class={`label ${state === 'valid' ? 'best' : 'blunder'}`} role="status">
            {t(`certificate.${state}`)}
          </p>
          <p class="certificate-code">{t('certificate.codeIs', { code })}</p>
        </div>
        <p class="caption">{t('certificate.checkAt', { address: `${address}#/certificate` })}</p>
      </div>
      <div class="row">
        {state === 'valid' && <Button onPress={() => print()}>{t('certificate.print')}</Button>}
        <PageLink to="/certificate" weight="plain">
          {t('certificate.another')}
        </PageLink>
      </div>
    </Page>
  )
}

const Looked = ({ code }: { code: string }) => {
  const { t } = useWords()
  const { server } = useDesk()
  const { told } = useAsked(() => server.api.call('POST /api/certificates/check', { body: { code } }), [code])
  if (!told) return <Waiting text={t('app.loading')} />
  if (told.kind === 'done') return <Sheet check={told.body} />
  return (
    <Page title={t('certificate.check')}>
      {told.kind === 'refused' && told.problem.code === 'not-found' ? (
        <p class="notice" role="alert">
          {t('certificate.unknown')}
        </p>
      ) : (
        <TroubleNotice trouble={told} />
      )}
      <div class="row">
        <PageLink to="/certificate" weight="plain">
          {t('certificate.another')}
        </PageLink>
      </div>
    </Page>
  )
}

export const CertificatePage = ({ code }: { code: string }) =>
  code === '' ? <Ask /> : <Looked code={code} />
