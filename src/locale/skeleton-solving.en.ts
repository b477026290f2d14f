/** The first version of a new story: the remedy: what is wanted, what can be given, by when. */
import type { solvingZh } from './skeleton-solving.zh-CN.ts'
import type { Worded } from './worded.ts'

export const solvingEn: Worded<typeof solvingZh> = {
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
      'However right it is, with "too much" it has become a quarrel.',
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
      '"The first to hear" is not a time.',
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
      'Not one thing counted, and "everything" promised.',
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
}
