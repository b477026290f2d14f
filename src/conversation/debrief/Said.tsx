/** What stood between two replies. */
import type { Line } from '../../ink/types.ts'

/** Lines as a debrief shows them; the coach's hints are no part of the conversation. */
export const Said = ({ lines, buyer }: { lines: readonly Line[]; buyer: string }) => (
  <>
    {lines
      .filter(({ speaker }) => speaker !== 'coach')
      .map(({ speaker, text }, index) =>
        speaker === 'system' ? (
          <p key={`${index}${text}`} class="aside">
            {text}
          </p>
        ) : (
          <p key={`${index}${text}`} class={`bubble ${speaker === 'agent' ? 'you' : 'buyer'}`}>
            {speaker === 'buyer' && <span class="only-read">{buyer}: </span>}
            {text}
          </p>
        ),
      )}
  </>
)
