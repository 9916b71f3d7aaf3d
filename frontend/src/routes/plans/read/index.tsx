import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { readingsQuery } from '@/features/reading/api/reading-api'
import { ReadingList } from '@/features/reading/components/reading-list'
import { ReadingStart } from '@/features/reading/components/reading-start'
import { useTranslation } from '@/i18n'
import { unitsWith, useMe } from '@/shared/auth/me'
import { RequirePermission } from '@/shared/ui/no-permission'
import { Page } from '@/shared/ui/page'

export const Route = createFileRoute('/plans/read/')({ component: ReadPlanPage })

function ReadPlanPage() {
  const { t } = useTranslation()
  const me = useMe()
  const navigate = Route.useNavigate()
  const readings = useQuery(readingsQuery)
  return (
    <RequirePermission permission="DRAFT_PLAN">
      <Page
        title={t('reading:title')}
        subtitle={t('reading:subtitle')}
        width="form"
        crumbs={[{ label: t('plan:list.title'), to: '/plans' }]}
      >
        <Stack gap="md">
          <ReadingStart
            unit={unitsWith(me, 'DRAFT_PLAN')[0] ?? null}
            onDone={({ id }) => navigate({ to: '/plans/read/$readingId', params: { readingId: id } })}
          />
          <ReadingList readings={readings.data?.items ?? []} />
        </Stack>
      </Page>
    </RequirePermission>
  )
}
