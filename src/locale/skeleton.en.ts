/** The first version of a new story. What stands in ‹ › is for the author to replace; {{ }} is filled by the form. */
import type { skeletonZh } from './skeleton.zh-CN.ts'
import type { Worded } from './worded.ts'

const turns: Worded<typeof skeletonZh.turns> = {
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
      "“Not such a big thing” is your view, not the buyer's.",
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
      '“Please trust us” again.',
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
      'It is true, but so hard that the buyer hears “suit yourself”.',
      'What sort of answer is that?',
    ],
  },
  wish: {
    says: 'So what is to be done?',
    a: [
      'Anything you want, I have it all done by tonight, and you will be happy with it.',
      'Not asked yet what is wanted, and all of it promised.',
      'Tonight? Can you do that?',
    ],
    b: [
      'I have to ask somebody first about that, so please wait until you hear from me again.',
      'The buyer handed it to you, and you handed it back.',
      'Asking again.',
    ],
    c: [
      'Certainly. To serve you better we will first make a note of your request here.',
      'The voice of a form; nobody says what they really want to one.',
      'I am not here to fill in forms.',
    ],
    d: [
      'You first: the thing itself, the money, or a firm answer? What matters most to you?',
      'Ask what matters most, and the remedy can fit.',
      '{{wish}}',
    ],
  },
  options: {
    says: 'And how far can you go?',
    a: [
      'Whatever you say: money, a new one, vouchers, you may have it all, it is up to you.',
      'It goes past what you may decide, and will have to be taken back.',
      'All of it? Is that yours to decide?',
    ],
    b: [
      'Honestly: ‹A› I can decide, ‹B› I cannot, and I will not promise it beforehand.',
      'Honest even for one who never asked; it just does not fit as well.',
      'Then ‹A› for now.',
    ],
    c: [
      'I have kept in mind what you told me, so: ‹A›, or else ‹B›. You choose.',
      'What was heard is used, and the choice goes back to the buyer.',
      'The first one, then.',
    ],
    d: [
      'The system is a little slow just now, I cannot tell; could you ask again later on today?',
      'It politely shows the buyer out.',
      'So I am to wait again.',
    ],
    e: [
      'From what you told me ‹A› comes too late this time; ‹C› is in time. Shall we do that?',
      'In this variant ‹C› is what fits the buyer; in the others this line has not listened.',
      'Then ‹C›.',
    ],
  },
  price: {
    says: 'Another ‹two hundred› and we forget about it.',
    a: [
      'All right, it is all our fault, whatever you say, I am putting in for it right now.',
      'Promising what you cannot give digs a hole for the next colleague.',
      'That is settled, then.',
    ],
    b: [
      '‹Two hundred› is not in our rules, I cannot. What I can do is ‹A›, and I do it now.',
      'No where it is no, and at once something that can be done.',
      '… Fine, do that.',
    ],
    c: [
      'Now that is too much; what is the thing worth, after all? Nobody asks for that.',
      'However right it is, with “too much” it has become a quarrel.',
      'Who is too much here?',
    ],
    d: [
      'Such a sum has to go up through several desks, so please wait until they answer.',
      'It sounds like a yes, and nothing has been settled.',
      'Up until when?',
    ],
  },
  promise1: {
    says: 'Nice words. When do I get a firm answer?',
    a: [
      'In no time, half an hour at most, and it will all be perfectly all right, do not worry.',
      'Half an hour was said lightly; what falls through is trust.',
      'Half an hour? I am watching the clock.',
    ],
    b: [
      'You will be the first to hear when there is news; do carry on, no need to watch out.',
      '“The first to hear” is not a time.',
      'And at what time is that?',
    ],
    c: [
      'Agreed: {{promise}}. If it has not worked, I say so too.',
      'Somebody, a time and one thing: that can be waited for.',
      'Good, I will wait.',
    ],
    d: [
      'Keep your phone on, stay where you are and wait until you hear from us.',
      'The buyer waits for you, not on your orders.',
      'Who are you ordering about?',
    ],
  },
  promise2: {
    says: 'Only that? What else?',
    a: [
      'Sorry; by tonight you have everything, nothing left out, do believe me this once.',
      'Not one thing counted, and “everything” promised.',
      'Everything, once more.',
    ],
    b: [
      'I take this one as well: {{promise}}.',
      'The second is in your hands too, and it is clear what it is.',
      'Good. I have noted both.',
    ],
    c: [
      'Your request has been registered, and a dedicated colleague will follow it up.',
      'Nobody knows who the dedicated colleague is.',
      'And who is that?',
    ],
    d: [
      'What else is it that you want? Say it all at once, so we need not go back and forth.',
      'Tired of the buyer, and all that was won is given back.',
      'Am I a bother to you?',
    ],
  },
  calm: {
    says: 'All right, then. Let us leave it at that.',
    a: [
      'You do have taste; our things are among the best you can find. Come again soon!',
      'Just when the anger is gone, you praise your own shop.',
      'Again? Let us see how you do this first.',
    ],
    b: [
      'Would you like to see what has just come in? Today there is a voucher on top of it.',
      'Nothing has been done yet, and the next thing is being sold.',
      'I am hardly in the mood for that.',
    ],
    c: [
      'Thank you for putting it so plainly; that is how I know which thing to see to.',
      'Thanks for one thing in particular: so it was worth saying.',
      'Not at all. Just get it done.',
    ],
    d: [
      'Fine, that is that, then; if there is nothing else I have other things to do.',
      'All has been said, but you leave in too much of a hurry.',
      "Don't let me keep you.",
    ],
  },
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
      'Something to look at is better than “it is done”.',
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

const remarks: Worded<typeof skeletonZh.remarks> = {
  top: 'A first version that runs and can be scored. Work from the top: replace what stands in ‹ ›, and put what people really said. Lines after // are remarks; nobody sees them in play.',
  other: 'The other language has the same structure. What is marked “{{mark}}” is still to be translated.',
  title: 'The name, and the line in the catalogue',
  level:
    'Its step in the catalogue: 1 new buyers, 2 parcels, 3 service, 4 quality, 5 pay or one star; portrait and name; what was bought',
  minutes: 'About how long; the pass mark',
  motive: 'Why the buyer came: grievance, doubt, or leverage with a review; temper: mild, even, hot',
  start:
    'The first mood, each 0–20 (times 5 on the screen). ready: how high heard must be before a solution counts. turns: kept longer, the buyer walks out',
  variants: 'How many states of the facts; and where it comes from, for your later self',
  brief: 'What the agent knows before the start; may have several lines',
  vars: 'Whatever number the story looks at has a line here; the engine sets it, the story only reads',
  opening:
    'First decision: understand before anything else. Each reply is what a tired person might send; only one takes up what the buyer just said.',
  parts:
    "A reply stands in brackets: id is unique and the same in both languages, move is what it does, why is the debrief's sentence. Indented below it: how the buyer answers.",
  ask1: 'Second decision: draw out what the buyer has not said. Asked, “# fact:” notes it; not asked, replies that use it later are mishearings.',
  ask2: 'The second thing unsaid. The same move twice in a row counts half, so the best here is to say it back.',
  ask3: 'The third thing unsaid: behind a cross word there is often one more.',
  own: 'Ownership: take it on before you explain. An explanation before that counts as an excuse.',
  proof: 'A doubtful buyer wants something to look at, not nice words.',
  hold: 'A threat with a review: not afraid, no talking back, no paying; what has to be done is done.',
  second: 'Not at ease yet: grant the worry first.',
  wish: 'Ask the wish: what the buyer really wants is only told to one who asks.',
  options:
    'The remedy: the reply with “# needs:” counts only where all those facts were heard; a decent one is there for those who never asked.',
  variant:
    'What is right depends on the variant: the same line is a remedy in one and has not listened in another.',
  price: 'Hold the line: no where it is no, then something that can be done.',
  promise1:
    'Promise one thing that can be done: who, when, what. It needs a sequel; still open at the ending it counts as broken.',
  promise2: 'The second promise.',
  calm: 'Once the anger is gone: do not sell, do not run.',
  kept1:
    'Keeping it: from “# phase: followup” on it is the follow-up. On time and honest is kept; late or empty is broken.',
  kept2: 'The second one is due as well.',
  problem: 'The record afterwards: from “# phase: record” on the mood stands still, only points count.',
  next: 'Another line of the record: who, when, what.',
  finale:
    'Three endings by mood, in steps of 0–20. After changing replies, look in the report whether all three are still reached.',
}

export const skeletonEn: Worded<typeof skeletonZh> = {
  turns,
  remarks,
  states: {
    one: '‹First variant: what the order card says›',
    two: '‹Second variant: what is different on it›',
    three: '‹Third variant: what is different again›',
    factTwo: '‹In the second variant this is different: write it here›',
    factThree: '‹In the third variant it is different again: write it here›',
  },
}
