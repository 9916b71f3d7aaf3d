import { Card } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { formatDate, formatInstant } from '@/shared/lib/dates'
import { FactList } from '@/shared/ui/fact-list'
import { TextLink } from '@/shared/ui/link-button'
import type { ChangeSet } from '../api/change-set-queries'

/** The instrument, its days, and who answers for it. */
export function ChangeSetFacts({ set }: { set: ChangeSet }) {
  const { t } = useTranslation()
  return (
    <Card>
      <FactList
        facts={[
          [t('reorganisation:field.effectiveOn'), formatDate(set.effectiveOn)],
          [t('reorganisation:field.instrumentOn'), formatDate(set.instrumentOn)],
          [
            t('reorganisation:field.unit'),
            <TextLink key="unit" to="/units/$unitId" params={{ unitId: set.unit.id }}>
              {set.unit.name}
            </TextLink>,
          ],
          [t('reorganisation:field.executedAt'), set.executedAt && formatInstant(set.executedAt)],
        ]}
      />
    </Card>
  )
}
