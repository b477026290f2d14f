/** This device: what it keeps, whether it works offline, where it can stand, and how tabs get along. */

import type { hereZh } from './here.zh-CN.ts'
import type { Worded } from './worded.ts'

export const hereEn: Worded<typeof hereZh> = {
  title: 'On this device',
  write: 'For trainers',
  writeText:
    'Turn a real chat of your shop into a story, checked as you write. Nothing to install: it is all in the browser.',
  writeGo: 'Write stories',
  records: 'Your practice',
  'records-kept': 'All of it is kept on this device, and the browser has promised not to clear it by itself.',
  'records-may-go': 'All of it is kept on this device. Should space run short, the browser may clear it.',
  'records-unknown':
    'All of it is kept on this device. Whether the browser will ever clear it, it does not say.',
  'records-insecure':
    'All of it is kept on this device. Over plain http the browser cannot be asked to keep it for good, and may clear it when space runs short.',
  'records-refused':
    'It cannot be kept: the browser does not allow it, or there is no space left. You can practise all the same, but closing the page loses it.',
  keep: 'Ask the browser to keep it',
  keepDenied: 'The browser did not agree this time. Install Heqi, or come back often, and it probably will.',
  usage: '{{size}} MB in use.',
  offline: 'Without a network',
  'offline-ready': 'Catalogue, all stories, pictures and sound are on this device: practise anywhere.',
  'offline-preparing':
    'Stories, pictures and sound are being put on this device; after that you can practise without a network.',
  'offline-failed':
    'Not everything has arrived yet, so it will not open offline. Open it once more with a connection and it goes on from there.',
  'offline-insecure':
    'It will not open offline. This address is plain http, and browsers keep a copy only over https or on the machine itself (localhost). Ask whoever runs Heqi for you to set up https.',
  'offline-unsupported': 'It will not open offline: this browser cannot do it, or this is a private window.',
  install: 'On the home screen',
  'install-installed': 'Installed.',
  'install-offered': 'It can stand among your apps, one tap away.',
  'install-by-hand': 'Choose "Install" or "Add to home screen" in the browser\'s menu.',
  'install-insecure': 'It cannot be installed from a plain http address; that takes https.',
  installNow: 'Install now',
  rest: 'Everything else works as usual: conversations, analysis and scores are worked out on this device.',
  update: 'A new version is here and ready. Changing takes a moment; your practice stays.',
  takeUpdate: 'Change to it',
  later: 'Later',
  playing: 'A conversation is still going on in another tab. Finish it first.',
  overtaken: 'This conversation went on in another tab',
  overtakenText:
    'Over there it is further along; this tab stands at an old line. Open it afresh to go on from the newest one. Nothing is lost.',
  overtakenGo: 'Go on from the newest line',
  outdated: 'Heqi has a new version',
  outdatedText:
    'Another tab already runs it, so this one has to be opened afresh. All you said is kept, and you come back to the same line.',
  outdatedGo: 'Open afresh',
}
