import { Button } from '@mantine/core'
import { IconFileTypeXls } from '@tabler/icons-react'
import { fetchBlob } from '@/api/client'
import { useTranslation } from '@/i18n'
import { useDownload } from '@/shared/files/use-download'
import type { TaskFilter } from '../api/task-queries'

/** The tasks of the list as a workbook: all that the filter gives, in the same order. */
export function TaskDownload({
  filter: { limit: _limit, total: _total, ...filter },
}: {
  filter: TaskFilter
}) {
  const { t } = useTranslation()
  const query = new URLSearchParams(
    Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  )
  const xlsx = useDownload(
    () => fetchBlob(`/api/v1/tasks/export.xlsx?${query}`),
    `${t('task:list.title')}.xlsx`,
  )
  return (
    <Button
      variant="default"
      leftSection={<IconFileTypeXls size={18} aria-hidden />}
      loading={xlsx.isPending}
      onClick={() => xlsx.mutate()}
    >
      {t('task:progress.xlsx')}
    </Button>
  )
}
