import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '@/i18n'
import { HistorySection } from '@/shared/ui/history'
import { stepsQuery } from '../api/change-set-queries'

/** Who drafted, approved, executed and undid it. */
export function ChangeSetHistory({ setId }: { setId: string }) {
  const { t } = useTranslation()
  return (
    <HistorySection
      query={useQuery(stepsQuery(setId))}
      label={(action) => t(`reorganisation:step.${action}`)}
    />
  )
}
