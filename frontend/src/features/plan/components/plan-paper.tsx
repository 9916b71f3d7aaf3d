import { Button, Menu } from '@mantine/core'
import { IconDownload, IconFileTypeDocx, IconFileTypePdf } from '@tabler/icons-react'
import { fetchBlob } from '@/api/client'
import type { PlanDetail } from '@/features/plan/api/plan-queries'
import { useTranslation } from '@/i18n'
import { useDownload } from '@/shared/files/use-download'

/** The plan as the official paper that its office signs. */
export function PlanPaper({ plan }: { plan: PlanDetail }) {
  const { t } = useTranslation()
  const path = `/api/v1/plans/${plan.id}/paper`
  const name = plan.symbol
    ? t('plan:paper.file', { symbol: plan.symbol.replace('/', '-') })
    : t('plan:paper.draft')
  const docx = useDownload(() => fetchBlob(`${path}.docx`), `${name}.docx`)
  const pdf = useDownload(() => fetchBlob(`${path}.pdf`), `${name}.pdf`)
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconDownload size={18} aria-hidden />}
          loading={docx.isPending || pdf.isPending}
        >
          {t('plan:paper.download')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconFileTypeDocx size={18} aria-hidden />} onClick={() => docx.mutate()}>
          {t('plan:paper.docx')}
        </Menu.Item>
        <Menu.Item leftSection={<IconFileTypePdf size={18} aria-hidden />} onClick={() => pdf.mutate()}>
          {t('plan:paper.pdf')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
