import { IconFileTypeXls } from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import { useToday } from '@/shared/auth/me'
import { DownloadButton } from '@/shared/files/download-button'
import type { TaskFilter } from '../api/task-queries'

/** The tasks of the list as a workbook: all that the filter gives, in the same order. */
export function TaskDownload({
  filter: { limit: _limit, total: _total, ...filter },
}: {
  filter: TaskFilter
}) {
  const { t } = useTranslation()
  const today = useToday()
  const query = new URLSearchParams(
    Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  )
  return (
    <DownloadButton
      path={`/api/v1/tasks/export.xlsx?${query}`}
      name={`nhiem-vu-${filter.asOf ?? today}.xlsx`}
      icon={<IconFileTypeXls size={18} aria-hidden />}
    >
      {t('task:progress.xlsx')}
    </DownloadButton>
  )
}
