/** What the command that makes demo data says. */
import type { demoZh } from './demo.zh-CN.ts'

export const demoEn: { readonly [K in keyof typeof demoZh]: string } = {
  taken:
    'There is something in {{folder}} already. Demo data goes into an empty folder only, so that it never mixes with real data: choose another one.',
  made: `The demo is ready: {{attempts}} conversations. Open it with

  HEQI_DATA={{folder}} npm start

Sign in as manager (of the morning team), manager2 (of the evening team), trainer, or admin;
the password of all of them is {{password}}

Nobody in there is real; one of them plainly needs help. Delete the folder when you have seen enough.`,
}
