/** The words of the shop policy sheet; figures and the date of the last check are in src/conversation/policy.ts. */
import type { policyZh } from './policy.zh-CN.ts'
import type { Worded } from './worded.ts'

export const policyEn: Worded<typeof policyZh> = {
  title: 'Shop policy sheet',
  intro: "The shop's own rules, to keep at hand. Not the law.",
  checked: 'Last checked {{date}}',
  pay: 'Compensation',
  duty: 'After-sales',
  review: 'Reviews and limits',
  here: 'Useful with this buyer',
  bounds: 'at least {{low}}, at most {{high}}',
  'late-dispatch': 'Late dispatch',
  'late-dispatch-text':
    'No courier pick-up within {{hours}} hours of payment (unless agreed otherwise): {{rate}} of the price paid, {{bounds}}.',
  'fake-dispatch': 'Fake dispatch',
  'fake-dispatch-text':
    'Picked up, then no movement for over {{hours}} hours, complaint upheld: {{rate}} of the price paid, {{bounds}}.',
  'out-of-stock': 'Out of stock',
  'out-of-stock-text':
    'Still not sent {{hours}} hours after late dispatch, or the shop says there is none, refuses or asks for more: {{rate}} of the price paid, {{bounds}}.',
  both: 'More than one',
  'both-text':
    'Late and also fake or out of stock: at most {{rate}} of the price paid per order, and {{high}} per buyer and day.',
  'part-missing': 'Part missing',
  'part-missing-text':
    'Not made good in time: {{rate}}, {{bounds}}. Still not {{hours}} hours later, or only pretended: {{rate2}}, {{bounds2}}.',
  appeal: 'Appeal',
  'appeal-text': "Where the platform's data is wrong: appeal within {{days}} days with the courier's slip.",
  return: 'Seven-day return',
  'return-text': 'Within {{days}} days of delivery, as long as it can still be sold.',
  quality: 'Repair, exchange, return',
  'quality-text':
    'Faulty goods are repaired, exchanged or taken back. Discounted goods and gifts too, except for flaws told before the sale.',
  freight: 'Postage both ways',
  'freight-text': 'The shop pays where the goods are faulty, the buyer otherwise.',
  repair: 'Small repairs',
  'repair-text': 'With a receipt, up to {{high}} can come off the order.',
  cause: 'Why it broke',
  'cause-text':
    'Only an inspection can say. Nobody guesses before that. A replacement can be tested before it is sent.',
  extra: 'Extra money',
  'extra-text':
    'Beyond refund, exchange, repair and what is due, an agent cannot promise money. A supervisor decides.',
  transit: 'Broken on the way',
  'transit-text':
    "Until it reaches the buyer the risk is the shop's: replace first, then claim from the courier.",
  discount: 'Discount',
  'discount-text': 'Regulars get {{rate}} off at most. No lower.',
  reviews: 'Reviews',
  'reviews-text':
    'No money, coupon, gift or refund for a good, changed or deleted review. A remedy that is due is given, never tied to a review.',
  asking: 'Asking for a change',
  'asking-text': 'After an unconditional fix, at most one neutral line that it is up to them. A no ends it.',
  contact: 'No chasing',
  'contact-text': 'No repeated calls, no private accounts, no going through others.',
  privacy: 'Personal data',
  'privacy-text': "A buyer's name, phone and address go to nobody, and never into a public reply.",
  extortion: 'Money or a bad review',
  'extortion-text':
    "Stay polite, handle the product complaint as usual, pay nothing tied to a review. Keep it on the platform; keep the chat, order numbers, their exact words, the link and the payee. Hand over to a supervisor, then the platform's channel, then the police. No insults, no haggling, no drawing out.",
}
