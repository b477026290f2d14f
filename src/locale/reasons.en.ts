/** Why the server would not take a record. */
import type { reasonsZh } from './reasons.zh-CN.ts'
import type { Worded } from './worded.ts'

export const reasonsEn: Worded<typeof reasonsZh> = {
  duplicate: 'another record is there under the same number.',
  'not-yours': "it is somebody else's.",
  forged: 'it does not fit the exam that the server gave out.',
  impossible: 'one of its replies was not on offer at that point.',
  truncated: 'the conversation did not come to an ending.',
  reordered: 'its times run backwards.',
  oversized: 'it is too large.',
  'exam-unknown': 'the server never gave out this exam.',
  'exam-expired': 'the time to hand it in had passed, so it counts as given up.',
  invalid: 'it is not in the right form.',
  'not-allowed': 'your role may not send it.',
  'not-found': 'the server cannot find what it belongs to.',
  'cross-site': 'it seemed to come from another site.',
  'not-json': 'the server could not read it.',
  'not-supported': 'the server could not read it.',
  conflict: 'the server cannot take it as things are.',
  'no-method': 'page and server are of different versions: reload, then send it again.',
}
