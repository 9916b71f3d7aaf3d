import { Alert, Stack } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { changeSetQuery, dryRunQuery } from '@/features/reorganisation/api/change-set-queries'
import { ChangeList } from '@/features/reorganisation/components/change-list'
import { ChangeSetActions } from '@/features/reorganisation/components/change-set-actions'
import { ChangeSetBadge } from '@/features/reorganisation/components/change-set-badge'
import { ChangeSetFacts } from '@/features/reorganisation/components/change-set-facts'
import { ChangeSetSteps } from '@/features/reorganisation/components/change-set-steps'
import { DryRun } from '@/features/reorganisation/components/dry-run'
import { useTranslation } from '@/i18n'
import { Page } from '@/shared/ui/page'
import { QueryView } from '@/shared/ui/query-view'

export const Route = createFileRoute('/units/changes/$setId/')({ component: ChangeSetPage })

function ChangeSetPage() {
  const { t } = useTranslation()
  const { setId } = Route.useParams()
  const query = useQuery(changeSetQuery(setId))
  const status = query.data?.value.status
  const open = status === 'DRAFT' || status === 'APPROVED'
  const dryRun = useQuery({ ...dryRunQuery(setId), enabled: open })
  const free = dryRun.data?.blockers.length === 0
  return (
    <QueryView query={query} rows={8}>
      {({ value: set, etag }) => (
        <Page
          title={set.instrument}
          badges={<ChangeSetBadge status={set.status} />}
          subtitle={set.status === 'DRAFT' && <ChangeSetSteps current={free ? 'approve' : 'check'} />}
          crumbs={[
            { label: t('unit:list.title'), to: '/units' },
            { label: t('reorganisation:list.title'), to: '/units/changes' },
          ]}
          actions={<ChangeSetActions set={set} etag={etag} free={free} />}
        >
          <Stack gap="lg">
            {set.status === 'DRAFT' && free && !set.allowedActions.includes('APPROVE') && (
              <Alert variant="light" icon={<IconInfoCircle size={20} />}>
                {t('reorganisation:awaitsHead', { unit: set.unit.name })}
              </Alert>
            )}
            <ChangeSetFacts set={set} />
            <ChangeList set={set} />
            {open && (
              <QueryView query={dryRun}>
                {(result) => <DryRun set={set} etag={etag} result={result} />}
              </QueryView>
            )}
          </Stack>
        </Page>
      )}
    </QueryView>
  )
}
