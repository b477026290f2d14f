/** Which version of which story a team plays. */
import { useState } from 'preact/hooks'
import { Form, TroubleNotice } from '../ui/Form.tsx'
import { momentIn, useAct, useAsked, useWords } from '../ui/index.ts'
import type { ScenarioLine } from '../wire/api/index.ts'
import { useSeat } from './office.ts'
import { Pick } from './Pick.tsx'
import type { PartProps } from './TeamPage.tsx'
import { titleIn } from './titles.ts'

const NONE = ''
type Chosen = Readonly<Record<string, string>>

/** Versions by story, newest first as the server tells them. */
const byStory = (lines: readonly ScenarioLine[]): readonly (readonly [string, readonly ScenarioLine[]])[] => [
  ...Map.groupBy(lines, ({ scenario }) => scenario),
]

const StoryRow = ({
  lines,
  chosen,
  onChoose,
}: {
  lines: readonly ScenarioLine[]
  chosen: string
  onChoose: (version: string) => void
}) => {
  const { t, locale } = useWords()
  const moment = momentIn(locale)
  const [newest] = lines
  if (!newest) return null
  const nameOf = ({ version, published, by, origin }: ScenarioLine) =>
    `${t(origin === 'shipped' ? 'team.shipped' : 'team.by', { name: by ?? t('account.somebody') })} · ${moment(published)} · ${version.slice(0, 6)}`
  return (
    <li>
      <Pick
        label={titleIn(newest, locale)}
        value={chosen}
        onPick={onChoose}
        options={[
          { value: NONE, name: t('team.notPlayed') },
          ...lines.map((line) => ({ value: line.version, name: nameOf(line) })),
        ]}
      />
      {!newest.complete && <p class="caption">{t('team.incomplete')}</p>}
    </li>
  )
}

const Choosing = ({
  team,
  all,
  live,
}: {
  team: string
  all: readonly ScenarioLine[]
  live: readonly ScenarioLine[]
}) => {
  const { t } = useWords()
  const { api, server } = useSeat()
  const act = useAct()
  const [saved, setSaved] = useState(false)
  const [chosen, setChosen] = useState<Chosen>(
    Object.fromEntries(live.map(({ scenario, version }) => [scenario, version])),
  )
  const save = async () => {
    setSaved(false)
    const wanted = Object.entries(chosen).flatMap(([scenario, version]) =>
      version === NONE ? [] : [{ scenario, version }],
    )
    const done = await act.run(() =>
      api.call('PUT /api/teams/:id/scenarios', { params: { id: team }, body: { live: wanted } }),
    )
    if (!done) return
    setSaved(true)
    void server.duties.look()
  }
  return (
    <Form
      act={act}
      go={t('account.save')}
      onGo={() => void save()}
      beside={<span role="status">{saved && t('account.saved')}</span>}
    >
      <ul class="stories">
        {byStory(all).map(([scenario, lines]) => (
          <StoryRow
            key={scenario}
            lines={lines}
            chosen={chosen[scenario] ?? NONE}
            onChoose={(version) => setChosen({ ...chosen, [scenario]: version })}
          />
        ))}
      </ul>
    </Form>
  )
}

export const Repertoire = ({ team }: PartProps) => {
  const { t } = useWords()
  const { api } = useSeat()
  const { told } = useAsked(
    async () => ({
      all: await api.call('GET /api/scenarios', { query: { all: 'true' } }),
      live: await api.call('GET /api/teams/:id/scenarios', { params: { id: team.id } }),
    }),
    [api, team.id],
  )
  if (!told) return <p role="status">{t('app.loading')}</p>
  const { all, live } = told
  if (all.kind !== 'done') return <TroubleNotice trouble={all} />
  if (live.kind !== 'done') return <TroubleNotice trouble={live} />
  return (
    <section class="part">
      <p class="lead">{t('team.storiesText')}</p>
      <Choosing team={team.id} all={all.body.items} live={live.body.items} />
    </section>
  )
}
