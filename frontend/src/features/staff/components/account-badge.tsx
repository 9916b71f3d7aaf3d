import { IconLock, IconMail } from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import { StatusBadge } from '@/shared/ui/status-badge'
import type { Person } from '../api/staff-queries'
import { accountState } from '../lib/memberships'

/** Whether the account is still to be used for the first time, or closed; nothing when all is as usual. */
export function AccountBadge({ person }: { person: Pick<Person, 'suspended' | 'pending'> }) {
  const { t } = useTranslation()
  const state = accountState(person)
  if (state === 'ACTIVE') return null
  return (
    <StatusBadge
      tone={state === 'SUSPENDED' ? 'bad' : 'warn'}
      icon={state === 'SUSPENDED' ? <IconLock /> : <IconMail />}
    >
      {t(`staff:state.${state}`)}
    </StatusBadge>
  )
}
