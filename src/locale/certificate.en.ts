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
  mineNone: 'None yet. One comes by itself when an assignment is fulfilled.',
  says: '{{name}} has passed',
  issued: 'Issued on {{when}}',
  valid: 'Valid',
  revoked: 'Withdrawn: no longer valid',
  codeIs: 'Code {{code}}',
  checkAt: 'Anybody can check it here: {{address}}',
  print: 'Print',
  another: 'Check another one',
}
