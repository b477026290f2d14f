/** A person's word beside the server's: comments at a turn, another result. */
import type { reviewZh } from './review.zh-CN.ts'
import type { Worded } from './worded.ts'

export const reviewEn: Worded<typeof reviewZh> = {
  mine: 'What my leads wrote',
  remarks: 'What your lead said of this conversation',
  remarksAt: 'What your lead said of turn {{turn}}',
  turns: 'There is more beside these turns:',
  fresh: 'new',
  readAt: 'Read {{when}}',
  unread: 'Not read yet',
  comment: 'Comment',
  commentAt: 'Comment on turn {{turn}}',
  commentText: 'Comment',
  commentHint: 'its player can read it',
  commentGo: 'Add',
  commentDrop: 'Delete this comment',
  comments: 'Comments',
  by: '{{by}}, {{when}}',
  override: 'Override',
  overrideText:
    'The score stays as it is; only whether it counts as passed changes. The reason is kept with it, its player can read it, and it is in every export.',
  overridePassed: 'passed',
  overrideFailed: 'not passed',
  overrideAs: 'Count it as',
  overrideReason: 'Reason',
  overrideGo: 'Override',
  overrideDrop: 'Take the override back',
  overridden: 'Overridden by a person: {{result}}',
  overriddenBy: '{{by}}, {{when}}: {{reason}}',
}
