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
  commentDropSure: 'Its reader no longer sees it either. This cannot be undone.',
  comments: 'Comments',
  by: '{{by}}, {{when}}',
  override: 'Override',
  overrideText:
    'The score stays; only whether it passed changes. Where a task was waiting for this very exam (taken after it was given), letting it pass fulfils it and issues the certificate; taking the pass away withdraws it. The reason stays with it, its player reads it, and every export has it.',
  overridePassed: 'passed',
  overrideFailed: 'not passed',
  overrideAs: 'Count it as',
  overrideReason: 'Reason',
  overrideGo: 'Override',
  overrideDrop: 'Take the override back',
  overridden: 'Overridden by a person: {{result}}',
  overriddenBy: '{{by}}, {{when}}: {{reason}}',
}
