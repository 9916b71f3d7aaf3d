import { Alert, Button, List } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import { TextLink } from '@/shared/ui/link-button'
import type { AffectedType, Blocker, ChangeSet } from '../api/change-set-queries'

type Props = {
  set: ChangeSet
  blockers: Blocker[]
  onChoose: (objectType: AffectedType, unit: NonNullable<Blocker['unit']>) => void
}

/** What stands in the way, each with the way to mend it. */
export function Blockers({ set, blockers, onChoose }: Props) {
  const { t } = useTranslation()
  if (blockers.length === 0) return null
  const mayEdit = set.allowedActions.includes('UPDATE')
  return (
    <Alert
      color="red"
      variant="light"
      icon={<IconAlertTriangle size={20} />}
      title={t(`reorganisation:${set.status === 'APPROVED' ? 'heldUp' : 'blocked'}`, {
        count: blockers.length,
      })}
    >
      <List size="sm" spacing="xs">
        {blockers.map((blocker, index) => {
          const { objectType, unit, change } = blocker
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is made anew as a whole
            <List.Item key={index}>
              {blocker.message}{' '}
              {mayEdit && objectType && unit && (
                <Button size="compact-xs" variant="default" onClick={() => onChoose(objectType, unit)}>
                  {t('reorganisation:rule.choose')}
                </Button>
              )}
              {mayEdit && change !== null && (
                <TextLink
                  to="/units/changes/$setId/edit"
                  params={{ setId: set.id }}
                  hash={`change-${change}`}
                  size="sm"
                  underline="always"
                >
                  {t('reorganisation:mend', { number: change + 1 })}
                </TextLink>
              )}
            </List.Item>
          )
        })}
      </List>
    </Alert>
  )
}
