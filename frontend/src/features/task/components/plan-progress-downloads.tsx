import { Button } from '@mantine/core'
import { IconFileTypeDocx, IconFileTypeXls, IconPrinter } from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import { DownloadButton } from '@/shared/files/download-button'

type Props = { planId: string; name: string; asOf?: string; asNow?: boolean }

/** The progress table as paper and as files. */
export function PlanProgressDownloads({ planId, name, asOf, asNow }: Props) {
  const { t } = useTranslation()
  const query = `?${new URLSearchParams({ ...(asOf && { asOf }), ...(asNow && { asNow: 'true' }) })}`
  const path = `/api/v1/plans/${planId}/progress`
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPrinter size={18} aria-hidden />}
        onClick={() => window.print()}
      >
        {t('task:progress.print')}
      </Button>
      <DownloadButton
        path={`${path}.xlsx${query}`}
        name={`${name}.xlsx`}
        icon={<IconFileTypeXls size={18} aria-hidden />}
      >
        {t('task:progress.xlsx')}
      </DownloadButton>
      <DownloadButton
        path={`${path}.docx${query}`}
        name={`${name}.docx`}
        icon={<IconFileTypeDocx size={18} aria-hidden />}
      >
        {t('task:progress.docx')}
      </DownloadButton>
    </>
  )
}
