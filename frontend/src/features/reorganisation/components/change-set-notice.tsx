import { Alert } from '@mantine/core'
import { IconArrowBackUp, IconInfoCircle } from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import type { ChangeSet } from '../api/change-set-queries'

type Props = {
  set: ChangeSet
  /** Nothing stands in the way, as far as is known now. */
  free: boolean
}

/** Whose turn it is, before a set is approved. */
export function ChangeSetNotice({ set, free }: Props) {
  const { t } = useTranslation()
  if (set.status === 'DRAFT' && set.returnReason) {
    return (
      <Alert
        variant="light"
        color="yellow"
        icon={<IconArrowBackUp size={20} />}
        title={t('reorganisation:returned')}
      >
        {set.returnReason}
      </Alert>
    )
  }
  if (set.allowedActions.includes('APPROVE') || !free) return null
  if (set.status !== 'DRAFT' && set.status !== 'SUBMITTED') return null
  return (
    <Alert variant="light" icon={<IconInfoCircle size={20} />}>
      {t(`reorganisation:awaits.${set.status}`, { unit: set.unit.name })}
    </Alert>
  )
}
