import { Card } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { quarantineQuery } from '@/features/file/api/quarantine-queries'
import { QuarantineList } from '@/features/file/components/quarantine-list'
import { useTranslation } from '@/i18n'
import { ListView } from '@/shared/ui/list-view'
import { RequirePermission } from '@/shared/ui/no-permission'
import { Page } from '@/shared/ui/page'
import { EmptyState } from '@/shared/ui/states'

export const Route = createFileRoute('/files/quarantine')({ component: QuarantinePage })

function QuarantinePage() {
  return (
    <RequirePermission permission="JUDGE_FILE">
      <Quarantine />
    </RequirePermission>
  )
}

function Quarantine() {
  const { t } = useTranslation()
  const query = useInfiniteQuery(quarantineQuery)
  return (
    <Page title={t('file:quarantine.title')} subtitle={t('file:quarantine.subtitle')}>
      <Card padding={0}>
        <ListView
          query={query}
          filtered={false}
          onClear={() => undefined}
          empty={<EmptyState title={t('file:quarantine.empty')} help={t('file:quarantine.emptyHelp')} />}
        >
          {(files) => <QuarantineList files={files} />}
        </ListView>
      </Card>
    </Page>
  )
}
