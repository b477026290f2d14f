/** The privacy notice: what is kept, why and how long, from the settings that are in force. */
import type { Locale } from '../locale/index.ts'
import { fillIn, serverWords } from '../locale/server.ts'
import type { PrivacyNotice } from '../wire/api/index.ts'
import type { Settings } from './settings.ts'

export const noticeOf = (settings: Settings, locale: Locale): PrivacyNotice => {
  const { privacy } = serverWords(locale)
  const kept = (what: string, why: string, until: string, days: number | null) => ({
    what,
    why,
    until: fillIn(until, { days: days ?? '' }),
    days,
  })
  return {
    contact: settings.contact,
    kept: [
      kept(privacy.identity, privacy.identityWhy, privacy.identityUntil, settings.keepIdleDays),
      kept(privacy.attempts, privacy.attemptsWhy, privacy.attemptsUntil, null),
      kept(privacy.left, privacy.leftWhy, privacy.leftUntil, null),
      kept(privacy.reviews, privacy.reviewsWhy, privacy.reviewsUntil, null),
      kept(privacy.sessions, privacy.sessionsWhy, privacy.sessionsUntil, settings.sessionDays),
      kept(privacy.audit, privacy.auditWhy, privacy.auditUntil, settings.keepAuditDays),
    ],
    never: [privacy.neverTyping, privacy.neverText, privacy.neverThird],
    rights: [privacy.rightsExport, privacy.rightsErase, privacy.rightsSeen],
  }
}
