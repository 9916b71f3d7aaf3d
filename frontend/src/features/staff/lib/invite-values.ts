import { schemaResolver } from '@mantine/form'
import * as v from 'valibot'
import type { Schemas } from '@/api/client'
import * as limits from '@/api/generated/limits'
import type { TFunction } from '@/i18n'
import { orNull, rules } from '@/shared/form/rules'
import { fold } from '@/shared/lib/text'
import { type MembershipValues, membershipRules, toMembership } from './membership-values'

export type InviteValues = {
  name: string
  username: string
  channel: Schemas['InvitationChannel']
  email: string
  memberships: MembershipValues[]
}

/** "Trần Văn An" as people here make user names of it: tranvanan. */
export function suggestUsername(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]/g, '')
    .slice(0, limits.InviteStaff.username)
}

export function inviteRules(t: TFunction) {
  const { required, text } = rules(t)
  return schemaResolver(
    v.pipe(
      v.object({
        name: required(limits.InviteStaff.name),
        username: v.pipe(
          required(limits.InviteStaff.username),
          v.regex(/^[a-z0-9][a-z0-9._-]+$/, t('staff:invite.badUsername')),
        ),
        channel: v.string(),
        email: v.pipe(
          text(limits.InviteStaff.email),
          v.trim(),
          v.check(
            (typed) => typed === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed),
            t('staff:invite.badEmail'),
          ),
        ),
        memberships: v.array(membershipRules(t)),
      }),
      v.forward(
        v.partialCheck(
          [['channel'], ['email']],
          ({ channel, email }) => channel !== 'MAIL' || email !== '',
          t('common:form.required'),
        ),
        ['email'],
      ),
    ),
    { sync: true },
  )
}

/** Nobody's mailbox is sent where no mail is. */
export function toInvite(values: InviteValues): Schemas['InviteStaff'] {
  return {
    name: values.name.trim(),
    username: values.username.trim(),
    channel: values.channel,
    email: values.channel === 'MAIL' ? orNull(values.email) : null,
    memberships: values.memberships.map(toMembership),
  }
}
