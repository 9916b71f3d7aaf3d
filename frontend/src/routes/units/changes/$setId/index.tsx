import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import * as v from 'valibot'
import { changeSetQuery, dryRunQuery } from '@/features/reorganisation/api/change-set-queries'
import { ChangeList } from '@/features/reorganisation/components/change-list'
import { ChangeSetActions } from '@/features/reorganisation/components/change-set-actions'
import { ChangeSetBadge } from '@/features/reorganisation/components/change-set-badge'
import { ChangeSetFacts } from '@/features/reorganisation/components/change-set-facts'
import { ChangeSetHistory } from '@/features/reorganisation/components/change-set-history'
import { ChangeSetNotice } from '@/features/reorganisation/components/change-set-notice'
import { ChangeSetSteps } from '@/features/reorganisation/components/change-set-steps'
import { DryRun } from '@/features/reorganisation/components/dry-run'
import { WorkSince } from '@/features/reorganisation/components/work-since'
import { affectedTypes } from '@/features/reorganisation/lib/kinds'
import { useTranslation } from '@/i18n'
import { useToday } from '@/shared/auth/me'
import { Page } from '@/shared/ui/page'
import { QueryView } from '@/shared/ui/query-view'

const search = v.object({
  type: v.fallback(v.optional(v.picklist(affectedTypes)), undefined),
  of: v.fallback(v.optional(v.string()), undefined),
})

export const Route = createFileRoute('/units/changes/$setId/')({
  validateSearch: search,
  component: ChangeSetPage,
})

function ChangeSetPage() {
  const { t } = useTranslation()
  const { setId } = Route.useParams()
  const opened = Route.useSearch()
  const navigate = Route.useNavigate()
  const today = useToday()
  const query = useQuery(changeSetQuery(setId))
  const shows = query.data?.value.allowedActions.includes('SHOW_MOVES') ?? false
  const dryRun = useQuery({ ...dryRunQuery(setId), enabled: shows })
  const free = dryRun.data?.blockers.length === 0
  return (
    <QueryView query={query} rows={8}>
      {({ value: set, etag }) => (
        <Page
          title={set.instrument}
          badges={<ChangeSetBadge set={set} />}
          subtitle={
            (set.status === 'DRAFT' || set.status === 'SUBMITTED') && (
              <ChangeSetSteps current={set.status === 'SUBMITTED' ? 'approve' : 'check'} />
            )
          }
          crumbs={[
            { label: t('unit:list.title'), to: '/units' },
            { label: t('reorganisation:list.title'), to: '/units/changes' },
          ]}
          actions={<ChangeSetActions set={set} etag={etag} free={free} />}
        >
          <Stack gap="lg">
            <ChangeSetNotice set={set} free={free} />
            <ChangeSetFacts set={set} />
            <ChangeList set={set} />
            {shows && (
              <QueryView query={dryRun}>
                {(result) => (
                  <DryRun
                    set={set}
                    etag={etag}
                    result={result}
                    opened={opened}
                    onOpen={(group) => navigate({ search: group, replace: true, resetScroll: false })}
                  />
                )}
              </QueryView>
            )}
            {shows && set.executedAt === null && set.effectiveOn < today && <WorkSince set={set} />}
            <ChangeSetHistory setId={setId} />
          </Stack>
        </Page>
      )}
    </QueryView>
  )
}
