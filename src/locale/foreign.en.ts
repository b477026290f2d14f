/** Ink from elsewhere, without our tags: it opens, plays and is drawn; only scores it has none. */
import type { foreignZh } from './foreign.zh-CN.ts'
import type { Worded } from './worded.ts'

export const foreignEn: Worded<typeof foreignZh> = {
  missing:
    'The header lacks these tags: {{tags}}. Here it plays with defaults; a trainee cannot open the story until they are there.',
  stops: 'The story stops here, without an ending tag.',
  incomplete: 'Incomplete: {{why}}',
  cut: 'What could be followed is drawn below.',
  whole: 'The decisions and ways that were found are drawn below, without scores.',
  tags: 'the tags of the header and the endings are not written yet, so what a reply costs cannot be worked out.',
  tooLong: 'it took too long and was stopped, so there is no map. Change something and it starts anew.',
  tooLongDrawn:
    'it took too long and was stopped, so there are no scores. Change something and it starts anew.',
  failed: 'the check itself failed, so there is no map. Change something and it starts anew.',
  unread: 'the text cannot be read as Ink yet: {{problem}}',
  noDecision: 'no reply is ever offered on the way, so there is nothing to draw.',
  working: 'Working it out; the map comes as soon as that is done…',
  layout: 'the story is too large to be laid out.',
  reply: '{{text}}, line {{line}}',
  text: 'Each box is a decision, each line a way on. Press one to see its line in the text.',
  end: 'no ending tag',
}
