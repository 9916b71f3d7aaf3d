import { Button } from '@mantine/core'
import { IconFileTypeDocx, IconFileTypeXls, IconPrinter } from '@tabler/icons-react'
import { fetchBlob } from '@/api/client'
import { useTranslation } from '@/i18n'
import { useDownload } from '@/shared/files/use-download'

type Props = { planId: string; name: string; asOf?: string; asNow?: boolean }

/** The progress table as paper and as files. */
export function PlanProgressDownloads({ planId, name, asOf, asNow }: Props) {
  const { t } = useTranslation()
  const query = `?${new URLSearchParams({ ...(asOf && { asOf }), ...(asNow && { asNow: 'true' }) })}`
  const path = `/api/v1/plans/${planId}/progress`
  const xlsx = useDownload(() => fetchBlob(`${path}.xlsx${query}`), `${name}.xlsx`)
  const docx = useDownload(() => fetchBlob(`${path}.docx${query}`), `${name}.docx`)
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPrinter size={18} aria-hidden />}
        onClick={() => window.print()}
      >
        {t('task:progress.print')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconFileTypeXls size={18} aria-hidden />}
        loading={xlsx.isPending}
        onClick={() => xlsx.mutate()}
      >
        {t('task:progress.xlsx')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconFileTypeDocx size={18} aria-hidden />}
        loading={docx.isPending}
        onClick={() => docx.mutate()}
      >
        {t('task:progress.docx')}
      </Button>
    </>
  )
}
