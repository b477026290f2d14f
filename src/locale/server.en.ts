/** What the server says: each refusal and what to do about it, and the privacy notice. Pages do not load this. */
import type { serverZh } from './server.zh-CN.ts'

type Refusals = { readonly [K in keyof typeof serverZh.refusals]: readonly [string, string] }
type Texts<T> = { readonly [K in keyof T]: string }

export const serverEn: {
  readonly refusals: Refusals
  readonly console: Texts<typeof serverZh.console>
  readonly faults: Texts<typeof serverZh.faults>
  readonly privacy: Texts<typeof serverZh.privacy>
} = {
  refusals: {
    invalid: ['Something was filled in wrongly', 'Mend what is marked and send it again.'],
    'not-json': ['This cannot be read', 'The body of the request is not valid JSON.'],
    'sign-in': ['Please sign in', 'You are not signed in, or your session has ended.'],
    'wrong-login': [
      'That did not work',
      'The name, password or personal code is wrong. Check it and try again.',
    ],
    'cross-site': ['This request came from another site', 'For safety, only pages of this site may do this.'],
    'not-allowed': ['You may not do this', 'Your role does not allow it. Ask an admin if you need it.'],
    'not-yours': [
      'This is not yours',
      'The record belongs to somebody else and cannot be sent from your account.',
    ],
    'not-found': ['Not found', 'It does not exist, or you may not see it.'],
    'no-method': ['Not this way', 'This address does not take that kind of request.'],
    timeout: [
      'That took too long',
      'The request did not arrive in time. Check the connection and try again.',
    ],
    conflict: ['Not possible now', 'Its present state does not allow this. Reload and look again.'],
    duplicate: [
      'This id is taken',
      'Another record has the same id and other content; it was left as it was.',
    ],
    'name-taken': ['This sign-in name is taken', 'Choose another one.'],
    'last-admin': ['This is the last admin', 'Make somebody else an admin first.'],
    'already-set-up': ['Set up already', 'This server has an admin; the set-up link no longer works.'],
    'link-spent': [
      'This link no longer works',
      'It was used, has expired, or is not whole. Ask for a new one.',
    ],
    'code-closed': [
      'This code does not work',
      'There is no such code, or it was renewed or closed. Ask your manager for a new one.',
    ],
    oversized: ['Too large', 'What was sent is larger than allowed.'],
    'not-supported': ['Unknown format', 'Send JSON.'],
    forged: [
      'This does not match the exam',
      'The record differs from the exam that the server issued; it was not counted.',
    ],
    impossible: [
      'The conversation cannot have gone like this',
      'A reply in the record was not on offer at that turn.',
    ],
    truncated: ['The conversation is not over', 'The record says it ended, but it reached no ending.'],
    reordered: ['The times do not fit', 'The times in the record run backwards.'],
    'exam-unknown': ['There is no such exam', 'A counted exam begins on the server. Start a new one.'],
    'exam-expired': ['This exam has expired', 'It did not arrive in time and counts as abandoned.'],
    'weak-password': [
      'This password is too easy to guess',
      'Use at least 10 characters; no common password, not your own name, not the same few characters again and again.',
    ],
    'story-errors': ['The story has errors', 'Mend the errors listed below, then publish.'],
    'story-incomplete': [
      'The story could not be analysed to its end',
      'It is too large; its attempts will have no score. Confirm if you want to publish it all the same.',
    ],
    'scenario-not-live': ['This scenario is not open', 'Your team does not have it open at present.'],
    'too-many': ['Too often', 'Wait a little and try again.'],
    broken: [
      'The server failed',
      'It has been noted. Try again later; if it goes on, tell an admin the number.',
    ],
    'not-ready': [
      'The server is not available',
      'The database cannot be reached; nothing is lost. Try again later.',
    ],
    'too-slow': ['The server is busy', 'There is too much to do at the moment. Try again later.'],
    full: [
      "The server's disk is full",
      'This was not stored. Your record is still in the browser and will be sent again.',
    ],
  },
  console: {
    setup: 'This link makes the admin (once, within {{minutes}} minutes):',
    reset: 'This link sets a new password (once, within {{minutes}} minutes) and ends all sessions:',
    hasAdmin: 'There is an admin already. For a lost password: heqi reset-password <sign-in name>.',
    noSuchLogin: 'Nobody signs in as "{{login}}".',
    switchedOff: 'The account "{{login}}" is switched off: an admin has to switch it on first.',
  },
  faults: {
    missing: 'This is missing.',
    short: 'Too short or too small: at least {{least}}.',
    long: 'Too long or too large: at most {{most}}.',
    wrong: 'This is not right.',
  },
  privacy: {
    identity: 'Your display name, sign-in name (staff), language and role',
    identityWhy: 'so that you can come in, and a manager knows whom they coach',
    identityUntil: 'as long as the account is used; erased by itself after {{days}} days without a visit',
    attempts: 'Conversations you practised or took as exams: which replies, when, score and losses',
    attemptsWhy: 'for your debrief, for coaching, and to check that scenarios are fair',
    attemptsUntil: 'once your identity is erased, only statistics without a name remain',
    left: 'Practice that you break off: only the turn where you stopped. What you said is checked and thrown away, and no manager sees that it was you',
    leftWhy: 'To see where a story loses people and mend the story; it is no part of your results',
    leftUntil: 'After erasure only a count without a name is left',
    sessions: 'Where you are signed in: roughly which browser, and since when',
    sessionsWhy: 'so that you can see it and sign out',
    sessionsUntil: 'until you sign out; {{days}} days at most',
    audit:
      'Who looked at your records, and who changed your account; teams that you left, and when you were in them',
    auditWhy: 'so that looking leaves a trace',
    auditUntil: 'deleted after {{days}} days',
    reviews: 'What a manager writes to you: comments, another result and its reason; your certificates',
    reviewsWhy: 'so that you get feedback, and a certificate can be checked',
    reviewsUntil: 'as long as the account is used; deleted when you are erased',
    neverTyping:
      'How fast you type or answer is never scored; only clicking on before anything can have been read tells a manager to ask',
    neverText: 'Thoughts and intentions you write stay on your device and are never sent',
    neverThird: 'Nothing goes to third parties; the pages carry no tracking',
    rightsExport: 'Export everything held about you at any time',
    rightsErase: 'Erase yourself at any time: name and identity go, only statistics without a name remain',
    rightsSeen: 'See who looked at your records at any time',
  },
}
