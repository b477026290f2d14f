/** Certificates: had, printed, checked. */
import type { certificateZh } from './certificate.zh-CN.ts'
import type { Worded } from './worded.ts'

export const certificateEn: Worded<typeof certificateZh> = {
  title: 'Certificate',
  check: 'Check a certificate',
  checkText: 'Type the code that stands on it to see whether it is genuine and still valid.',
  code: 'Code of the certificate',
  checkGo: 'Check',
  mine: 'My certificates',
  mineNone: 'None yet. One comes by itself when an assignment is fulfilled, other than a single line.',
  'says-scenario': '{{name}} has passed',
  'says-path': '{{name}} has passed these {{count}} stories, one after the other',
  'says-drills': '{{name}} has held {{count}} drills of',
  story: '“{{title}}”',
  drills: '{{title}} · {{count}} drills',
  issued: 'Issued on {{when}}',
  valid: 'Valid',
  revoked: 'Withdrawn: no longer valid',
  codeIs: 'Code {{code}}',
  checkAt: 'Anybody can check it here: {{address}}',
  print: 'Print',
  another: 'Check another one',
  theirs: 'Certificates',
  theirsNone:
    'None yet. One comes by itself when an assignment other than a single line is fulfilled, or when you let an exam pass that was given.',
  revoke: 'Withdraw',
  revokeOf: 'Withdraw {{name}}’s certificate for "{{title}}"',
  revokeText:
    'Whoever checks its code from then on is told that it is no longer valid; only its owner and those who lead them see the reason. This cannot be undone.',
  revokeReason: 'Reason',
  revokedWhy: 'Withdrawn on {{when}}: {{reason}}',
  unknown:
    'There is no certificate with this code. Check that it was copied right; once its owner has erased their account it is gone, too.',
}
