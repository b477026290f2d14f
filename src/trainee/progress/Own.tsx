/** What an agent may do with all of it: take it away, take it in again, erase it. */
import { useRef, useState } from 'preact/hooks'
import type { Column } from '../../client/sheet.ts'
import { Button, Dialog, handOut, useWords } from '../../ui/index.ts'
import { parseKept } from '../../wire/kept.ts'
import { timeOf } from '../drills/agenda.ts'
import { useWorld, type World } from '../world.ts'
import type { Figures } from './figures.ts'

const STAMP = new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC' })

/** `2026-01-15`: sorts by itself in a folder. */
const stampOf = ({ day, now }: World): string => STAMP.format(timeOf(day(now())))

const useExport = (say: (words: string) => void) => {
  const { t, locale } = useWords()
  const world = useWorld()
  const { kept, attempts, shelf, now } = world
  const done = (file: string) => say(t('progress.saved', { file }))
  const json = async () => {
    const file = `heqi-${stampOf(world)}.json`
    handOut(file, JSON.stringify(await (await kept()).gather(now())), 'application/json')
    done(file)
  }
  const csv = async () => {
    const file = `heqi-${stampOf(world)}.csv`
    const { printSheet } = await import('../../client/sheet.ts')
    const sheet = printSheet(await attempts.all(), {
      column: (column: Column) => t(`sheet.${column}`),
      scenario: (id) => shelf.find(id)?.header(locale)?.title ?? id,
      mode: (mode) => t(`sheet.mode-${mode}`),
      yes: t('sheet.yes'),
      no: t('sheet.no'),
    })
    handOut(file, sheet, 'text/csv')
    done(file)
  }
  return { json, csv }
}

/** Takes an export in again: adds what is missing here. */
const TakeIn = ({ say, onChanged }: { say: (words: string) => void; onChanged: () => void }) => {
  const { t } = useWords()
  const { kept } = useWorld()
  const input = useRef<HTMLInputElement>(null)
  const read = async (file: File | undefined) => {
    if (!file) return
    const text = await file.text()
    const found = (() => {
      try {
        return parseKept(JSON.parse(text))
      } catch {
        return null
      }
    })()
    if (!found) return say(t('progress.restoreNot', { file: file.name }))
    const { attempts, drills, stored } = await (await kept()).restore(found)
    say(stored ? t('progress.restored', { attempts, drills }) : t('progress.restoreRefused'))
    onChanged()
  }
  return (
    <>
      <Button onPress={() => input.current?.click()}>{t('progress.restore')}</Button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={t('progress.restore')}
        onChange={(event) => {
          void read(event.currentTarget.files?.[0])
          event.currentTarget.value = ''
        }}
      />
    </>
  )
}

interface EraseProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly onJson: () => void
  readonly figures: Figures
  readonly onErased: (done: boolean) => void
}

/** The second step: says exactly what goes, and what stays. */
const Erase = ({ open, onClose, onJson, figures: { kept: amounts }, onErased }: EraseProps) => {
  const { t } = useWords()
  const { kept } = useWorld()
  const erase = async () => {
    onErased(await (await kept()).erase())
    onClose()
  }
  return (
    <Dialog title={t('progress.eraseTitle')} open={open} onClose={onClose}>
      <p>{t('progress.eraseText')}</p>
      <ul class="erase-list">
        <li>{t('progress.eraseAttempts', { count: amounts.attempts })}</li>
        <li>{t('progress.eraseDrills', { count: amounts.drills })}</li>
        <li>{t('progress.eraseNotes')}</li>
        <li>{t('progress.eraseEditions')}</li>
      </ul>
      <p class="caption">{t('progress.eraseKeeps')}</p>
      <p class="caption">{t('progress.eraseServer')}</p>
      <div class="row">
        <Button onPress={onJson}>{t('progress.eraseFirst')}</Button>
      </div>
      <div class="row">
        <Button weight="main" onPress={onClose}>
          {t('progress.eraseKeep')}
        </Button>
        <Button onPress={() => void erase()}>{t('progress.eraseSure')}</Button>
      </div>
    </Dialog>
  )
}

export const Own = ({ figures, onChanged }: { figures: Figures; onChanged: () => void }) => {
  const { t } = useWords()
  const [said, say] = useState('')
  const [erasing, setErasing] = useState(false)
  const { json, csv } = useExport(say)
  return (
    <section class="progress-part only-screen" aria-labelledby="own">
      <h2 id="own">{t('progress.own')}</h2>
      <p>{t('progress.ownText')}</p>
      <div class="row">
        <Button onPress={() => void json()}>{t('progress.json')}</Button>
        <Button onPress={() => void csv()}>{t('progress.csv')}</Button>
        <TakeIn say={say} onChanged={onChanged} />
        <Button weight="quiet" onPress={() => setErasing(true)}>
          {t('progress.erase')}
        </Button>
      </div>
      <p class="caption" role="status">
        {said}
      </p>
      <Erase
        open={erasing}
        onClose={() => setErasing(false)}
        onJson={() => void json()}
        figures={figures}
        onErased={(done) => {
          say(t(done ? 'progress.erased' : 'progress.eraseRefused'))
          onChanged()
        }}
      />
    </section>
  )
}
