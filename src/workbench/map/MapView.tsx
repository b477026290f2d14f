/** The story as a map: decisions, what their replies cost, and where they lead; everything leads to its line. */
import './map.css'
import { useComputed, useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { MapField } from '../../conversation/map/MapField.tsx'
import { useLayout } from '../../conversation/map/useLayout.ts'
import { Choice, useWords, Waiting } from '../../ui/index.ts'
import type { Desk } from '../desk.ts'
import { titlesOf } from '../script/titles.ts'
import { costColouring } from './costs.ts'
import { Incomplete } from './Incomplete.tsx'
import { NoMap } from './NoMap.tsx'
import { Unseen } from './Unseen.tsx'

export const MapView = ({ desk }: { desk: Desk }) => {
  const words = useWords()
  const { t } = words
  const variant = useSignal(1)
  const report = useComputed(() => {
    const files = desk.solved.value?.files ?? desk.report.value?.files ?? []
    return files.find(({ file }) => file === desk.file.value) ?? files[0]
  })
  const maps = report.value?.maps ?? []
  const sketch = report.value?.sketch ?? null
  const scored = maps.length > 0
  const map = maps.find((one) => one.variant === variant.value) ?? maps[0] ?? sketch?.map
  const layout = useLayout(map)
  const file = report.value?.file ?? ''
  const titles = useComputed(() => titlesOf(desk.calm.value[report.value?.file ?? ''] ?? ''))
  const nameAt = (line: number): string => {
    const scene = desk
      .script()
      [file]?.marks.findLast(
        (mark) => mark.defines && (mark.kind === 'knot' || mark.kind === 'stitch') && mark.line <= line,
      )
    return scene ? (titles.value.get(scene.name) ?? scene.name) : t('workbench.mapStart')
  }
  const names = layout === 'too-long' ? [] : (layout?.decisions ?? []).map(({ decision }) => decision.line)
  const colouring = useMemo(
    () => costColouring(words, { nameAt, scored, goTo: desk.goTo }),
    [words, desk, scored, names.map(nameAt).join('\n')],
  )
  if (!map) return <NoMap desk={desk} report={report.value} />
  if (layout === 'too-long' || map.decisions.length === 0)
    return (
      <div class="map">
        {sketch && <Incomplete sketch={sketch} />}
        {layout === 'too-long' && <p>{t('foreign.incomplete', { why: t('foreign.layout') })}</p>}
      </div>
    )
  if (!layout) return <Waiting text={t('app.loading')} />
  return (
    <div class="map">
      {!scored && sketch && <Incomplete sketch={sketch} />}
      <MapField
        layout={layout}
        colouring={colouring}
        file={`${desk.id}-${map.variant}.svg`}
        words={{
          title: t('workbench.view-map'),
          text: t(scored ? 'workbench.mapText' : 'foreign.text'),
          smaller: t('workbench.mapSmaller'),
          bigger: t('workbench.mapBigger'),
          save: t('workbench.mapExport'),
        }}
      >
        {maps.length > 1 && (
          <Choice
            legend={t('workbench.previewVariant')}
            value={String(map.variant)}
            onChoose={(chosen) => {
              variant.value = Number(chosen)
            }}
            options={maps.map((one) => ({ value: String(one.variant), name: String(one.variant) }))}
          />
        )}
      </MapField>
      <Unseen desk={desk} file={file} />
    </div>
  )
}
