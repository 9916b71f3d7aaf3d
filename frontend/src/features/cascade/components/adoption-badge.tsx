import {
  IconAlertTriangle,
  IconCalendarOff,
  IconChecks,
  IconCircleDashed,
  IconHourglass,
  IconListDetails,
} from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import { StatusBadge, type Tone } from '@/shared/ui/status-badge'
import type { Adoption } from '../api/cascade-api'

const looks: Record<Adoption, [Tone, typeof IconChecks]> = {
  NOT_ADOPTED: ['bad', IconCircleDashed],
  WITHOUT_TASK: ['warn', IconListDetails],
  LAGGING: ['bad', IconAlertTriangle],
  WITHOUT_DATE: ['warn', IconCalendarOff],
  ON_TRACK: ['info', IconHourglass],
  DONE: ['good', IconChecks],
}

/** How a unit carries an item on; with a count, how many units do so. */
export function AdoptionBadge({ adoption, count }: { adoption: Adoption; count?: number }) {
  const { t } = useTranslation()
  const [tone, Icon] = looks[adoption]
  const name = t(`cascade:adoption.${adoption}`)
  return (
    <StatusBadge tone={tone} icon={<Icon />}>
      {count === undefined ? name : t('cascade:counted', { count, name: name.toLocaleLowerCase('vi') })}
    </StatusBadge>
  )
}
