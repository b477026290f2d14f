/** The map coloured by what replies cost, and how often guessing comes by. */
import { STOP } from '../../analysis/types.ts'
import type { Colouring } from '../../conversation/map/colouring.ts'
import type { Translator } from '../../locale/index.ts'
import { labelOf } from '../../training/index.ts'

interface Shown {
  /** What a line belongs to, in the trainer's words. */
  readonly nameAt: (line: number) => string
  /** Whether what replies cost is known. */
  readonly scored: boolean
  readonly goTo: (at: { readonly file: string; readonly line: number }) => void
}

/** Letters of a reply that its row has room for. */
const ROOM = 26

export const costColouring = (
  { t, number, percent }: Translator,
  { nameAt, scored, goTo }: Shown,
): Colouring => ({
  room: ROOM,
  head: ({ decision: { file, line, met }, number: place }) => {
    const name = `${place}. ${nameAt(line)}`
    return {
      kind: '',
      name,
      label: `${name} ${t('workbench.mapDecision', { line })}`,
      title: scored ? t('workbench.mapMet', { share: percent(met) }) : null,
      figure: scored ? percent(Math.round(met * 100) / 100) : '',
      foot: null,
      go: () => goTo({ file, line }),
    }
  },
  reply: ({ text, line, typical, least, most, onBest, onWorst }, { decision: { file } }) => ({
    kind: scored ? labelOf(typical) : 'unscored',
    label: scored
      ? t('workbench.mapReply', { text, loss: number(typical), least: number(least), most: number(most) })
      : t('foreign.reply', { text, line }),
    title: scored ? `${text} · ${number(least)}–${number(most)}` : text,
    figure:
      (onBest ? '★ ' : onWorst ? '✕ ' : '') + (scored ? (typical === 0 ? '0' : `−${number(typical)}`) : ''),
    fill: null,
    go: () => goTo({ file, line }),
  }),
  ending: ({ ending: { id, worth, chance } }) => ({
    kind: id === STOP ? '' : worth,
    text: (id === STOP ? t('foreign.end') : t(`worth.${worth}`)) + (scored ? ` · ${percent(chance)}` : ''),
  }),
  way: ({ share, onBest, onWorst }) => ({
    kind: onBest ? 'best' : onWorst ? 'worst' : '',
    width: 1 + 5 * share,
    title: null,
    tucked: false,
  }),
})
