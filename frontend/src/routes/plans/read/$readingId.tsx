import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { discardReading, readingQuery } from '@/features/reading/api/reading-api'
import { ReadingReview } from '@/features/reading/components/reading-review'
import { useTranslation } from '@/i18n'
import { useSubmit } from '@/shared/lib/use-submit'
import { RequirePermission } from '@/shared/ui/no-permission'
import { Page } from '@/shared/ui/page'
import { QueryView } from '@/shared/ui/query-view'

export const Route = createFileRoute('/plans/read/$readingId')({ component: ReadingPage })

function ReadingPage() {
  const { t } = useTranslation()
  const { readingId } = Route.useParams()
  const navigate = Route.useNavigate()
  const query = useQuery(readingQuery(readingId))
  const discard = useSubmit((etag: string) => discardReading(readingId, etag), {
    message: t('reading:discarded'),
    onDone: () => navigate({ to: '/plans/read' }),
  })
  return (
    <RequirePermission permission="DRAFT_PLAN">
      <QueryView query={query} rows={12}>
        {({ value: reading, etag }) => (
          <Page
            title={t('reading:title')}
            subtitle={[reading.fileName, reading.issuingUnit.name].filter(Boolean).join(' · ')}
            crumbs={[
              { label: t('plan:list.title'), to: '/plans' },
              { label: t('reading:title'), to: '/plans/read' },
            ]}
            actions={
              <Button
                variant="default"
                loading={discard.isPending}
                leftSection={<IconTrash size={18} aria-hidden />}
                onClick={() => discard.mutate(etag)}
              >
                {t('reading:discard')}
              </Button>
            }
          >
            <ReadingReview
              reading={reading}
              etag={etag}
              onApplied={(planId) => navigate({ to: '/plans/$planId', params: { planId } })}
            />
          </Page>
        )}
      </QueryView>
    </RequirePermission>
  )
}
