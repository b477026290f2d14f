/** The first version of a new story: from the first words to taking it on: understood first, then owned. */
import type { hearingZh } from './skeleton-hearing.zh-CN.ts'
import type { Worded } from './worded.ts'

export const hearingEn: Worded<typeof hearingZh> = {
  opening: {
    says: '{{complaint}}',
    a: [
      'I am so sorry for this experience; please know we take every message of yours very seriously.',
      'An apology is good, but anybody could have been sent this one, and it shows.',
      'That again. Did you read what I wrote?',
    ],
    b: [
      'I know this one, it is most likely ‹which step›. Let me tell you how that comes about.',
      'The buyer had only begun, and you are explaining already.',
      'I was not finished.',
    ],
    c: [
      'Let me check that I have it right: ‹what the buyer said, in one line›. Is that so?',
      'Say it back first, then the buyer knows that somebody listens.',
      'Yes, that is exactly it.',
    ],
    d: [
      'Right, I see it, I am looking through your order now. One moment.',
      'It answers, which is something; but not what you have understood.',
      'Look, then.',
    ],
  },
  ask1: {
    says: 'I can hardly be bothered to explain it. Nobody listens anyway.',
    a: [
      'Which day did you order, which day did it come, who told you what? One by one, please.',
      'It sounds like an interrogation, and what is missing does not come out that way.',
      'Is this a police station?',
    ],
    b: [
      'I would be cross too; nobody would like that.',
      'Warm, but the thing that was left unsaid is still not asked for.',
      'At least you see it.',
    ],
    c: [
      'Never mind the remedy yet. What has this kept you from? Tell me, I am listening.',
      'One open question, and the buyer says what matters.',
      '{{fact}}',
    ],
    d: [
      'Here: return or exchange, pick one and I do it at once, let us leave the rest of it.',
      'The remedy comes too early, and cuts the buyer short.',
      'I was still talking. What is the hurry?',
    ],
  },
  ask2: {
    says: 'And it is not the first time either.',
    a: [
      'So it has happened before, is that it? Do go on, I am writing it down.',
      'Half said back and half left open: the rest follows by itself.',
      '{{fact}}',
    ],
    b: [
      'I understand how you feel; it has been passed on and you will hear when there is news.',
      'It begins with empathy and ends with nobody and no time.',
      'Waiting for news again.',
    ],
    c: [
      'Look, I send you a voucher and raise your member level, with a small gift on top. All right?',
      'Everything is given, and what the buyer talked about was not heard.',
      'Who asked for a voucher?',
    ],
    d: [
      'Right, I am looking at the earlier record as well.',
      'It answers; but the buyer waits for somebody to ask further.',
      'Take your time, then.',
    ],
  },
  ask3: {
    says: 'Forget it. What is the use of telling you?',
    a: [
      'I really am sorry, please bear with us, we will certainly find you a satisfying answer.',
      'An apology, and then waiting, with no word of how long.',
      'Wait, wait, wait. Is that all you know?',
    ],
    b: [
      'All right, do calm down first; once you have thought it over we can go on talking.',
      'The buyer needs no rest but sees no use in talking; that was not heard.',
      'Who asked you to calm me down?',
    ],
    c: [
      'Please do not say that, it is not such a big thing, we can talk it over.',
      '"Not such a big thing" is your view, not the buyer\'s.',
      'Not big? Easy for you to say.',
    ],
    d: [
      'Whether it is of use we see once I know. What have you not told me yet?',
      'It does not rise to the anger and asks on: the last thing was hidden here.',
      '{{fact}}',
    ],
  },
  own: {
    says: 'So who answers for this, in the end?',
    a: [
      'I am sorry, but that part is with ‹the courier or the maker›; we have to see what they say.',
      'An apology, and then it is passed on; the buyer bought it from you.',
      'Then who do I go to?',
    ],
    b: [
      'We do. From here on I look after this order; you need not chase anybody else.',
      'Take it into your own hands first, then the rest is heard.',
      'Good. I will hold you to that.',
    ],
    c: [
      'It does say so on the page; one look at it when you ordered and this would not be.',
      'Even where the page says so, this blames the buyer.',
      'So it is my fault?',
    ],
    d: [
      'Let me first tell you how we work here; this sort of thing never happens as a rule.',
      'Nothing owned yet, and reasons already: it sounds like an excuse.',
      'What do I care how you work?',
    ],
  },
  proof: {
    says: 'That sounds nice. How do I know that it is true?',
    a: [
      'We have been here for years, with tens of thousands of good reviews; rest assured.',
      'The question was about this one thing; you praise the whole shop.',
      'Anybody can buy reviews.',
    ],
    b: [
      'It is normal to have doubts; please trust us, we will certainly make you happy.',
      'The first half has understood, the second is a phrase, and there is nothing to look at.',
      '"Please trust us" again.',
    ],
    c: [
      'Here: ‹a photo, a number or a test sheet›. Where it does not fit you I say so too.',
      'Something to look at, and the weak side as well: that can be believed.',
      'Hm, let me see that.',
    ],
    d: [
      'Have you seen something in another shop? Or did somebody tell you something about us?',
      'That is cross-examining; the buyer asked for proof.',
      'I asked you, and now you ask me.',
    ],
  },
  hold: {
    says: 'If I get nothing today, it is one star, and screenshots in the group.',
    a: [
      'Please do not post it, just name a sum; as long as you do not we can settle all.',
      'One threat and you name a price; the next one will try it too.',
      'So make me an offer.',
    ],
    b: [
      'Your review is yours; we do not pay for one. If something is wrong, I see to it by the rules.',
      'Not afraid, not talking back, and doing what has to be done.',
      '… Show me, then.',
    ],
    c: [
      'That is not reasonable. It was fine when it was signed for, the record is there, look at it.',
      'The record may be right, but this is a quarrel.',
      'What sort of tone is that?',
    ],
    d: [
      'This is not the place for it; add our supervisor on WeChat and we settle it in private.',
      'Off the platform nobody can check what anybody said.',
      'In private? Afraid that someone sees it?',
    ],
  },
  second: {
    says: 'And you promise that nothing else goes wrong?',
    a: [
      'You have my word, one hundred percent; if it happens again I pay you back double.',
      'The fuller the promise that cannot be kept, the worse the day it breaks.',
      'Double? I will remember that.',
    ],
    b: [
      'Sorry that we have worried you; we keep improving our process and do better every day.',
      'A line from a yearly report; it puts nobody at ease.',
      'You might as well have said nothing.',
    ],
    c: [
      'After last time it is right that you wonder. At each step I let you know where it is.',
      'It grants the worry first, then gives one thing that can be done.',
      'Then do let me know.',
    ],
    d: [
      'Well, nobody can promise a thing like that, we will have to take it as it comes.',
      'It is true, but so hard that the buyer hears "suit yourself".',
      'What sort of answer is that?',
    ],
  },
}
