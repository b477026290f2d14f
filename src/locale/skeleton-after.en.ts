/** The first version of a new story: once the agreed time has come, and the record afterwards. */
import type { afterZh } from './skeleton-after.zh-CN.ts'
import type { Worded } from './worded.ts'

export const afterEn: Worded<typeof afterZh> = {
  kept1: {
    says: '‹The time that was agreed has come. Write here how far it has got.›',
    a: [
      'It is still in hand; once all is settled you get it in one go, better that way.',
      'By the time this is sent, the hour that was agreed is over.',
      'That hour is long over.',
    ],
    b: [
      'As good as our word, are we not? That is how fast we are here; come again any time.',
      'You came, but praised yourself; how far it has got you did not say.',
      'So is it done or not?',
    ],
    c: [
      'Here I am: ‹how far it has got, as it stands›. What is not settled I tell you too.',
      'It comes before anybody has to ask, and hides nothing.',
      'On time, indeed. Good.',
    ],
    d: [
      'Thank you for your patience, have a lovely day, and do come to us with anything.',
      'On time with nothing in it: as good as not coming.',
      'Is that all?',
    ],
  },
  kept2: {
    says: '‹The second thing is due as well.›',
    a: [
      'The second is done too: ‹number, photo or screenshot› is here, open it and see.',
      'Something to look at is better than "it is done".',
      'I see it, thank you.',
    ],
    b: [
      'We have only just been told ourselves, it got stuck over there, it was not our doing.',
      'Speaking for yourself first: the buyer hears that it failed again.',
      'I knew it.',
    ],
    c: [
      'Give us one more day for that one, and tomorrow it is certainly done.',
      'The day that was agreed has come, and you ask for another.',
      'Another day?',
    ],
    d: [
      'While we are at it, there is a new offer on; shall I add you to our group for it?',
      'The buyer waits for that one thing, not for an offer.',
      'No group. Where is my thing?',
    ],
  },
  problem: {
    says: 'The talk is over; write the record. What went wrong?',
    a: [
      'Buyer was agitated, calmed down after patient care, service completed.',
      'Whoever reads it next still does not know what went wrong.',
      '',
    ],
    b: [
      'Buyer did not read the description, kept on at us, has been told.',
      'What stands in the record is annoyance, not the matter.',
      '',
    ],
    c: [
      '‹What went wrong›; the buyer also said: ‹what nobody hears unasked›.',
      'With both in it, nobody has to ask from the beginning.',
      '',
    ],
    d: [
      '‹What went wrong›; photos and the chat itself have been put on file.',
      'The matter and the proof are there; what came out by asking is not.',
      '',
    ],
  },
  next: {
    says: 'Who does what next?',
    a: [
      'To be followed up whenever the buyer gets in touch again.',
      'Nobody, no time: this one will lie there.',
      '',
    ],
    b: [
      '‹Who› does ‹which thing› by ‹day and hour›; if not, the buyer hears first.',
      'Who, when and what: nothing is missing.',
      '',
    ],
    c: [
      'Waiting for ‹the courier or the maker›; the buyer may chase them.',
      'Shows the buyer out once more.',
      '',
    ],
    d: [
      'A rather awkward order; colleagues are advised to handle it with care.',
      'A warning that helps nobody.',
      '',
    ],
  },
}
