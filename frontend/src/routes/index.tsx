import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { workQuery } from '@/features/task/api/task-queries'
import { WorkList } from '@/features/task/components/work-list'
import { WorkTiles } from '@/features/task/components/work-tiles'
import { useTranslation } from '@/i18n'
import { useToday } from '@/shared/auth/me'
import { formatDate } from '@/shared/lib/dates'
import { Page } from '@/shared/ui/page'
import { QueryView } from '@/shared/ui/query-view'

export const Route = createFileRoute('/')({
  loader: ({ context }) => void context.queryClient.prefetchQuery(workQuery),
  component: WorkPage,
})

function WorkPage() {
  const { t } = useTranslation()
  const today = useToday()
  const query = useQuery(workQuery)
  return (
    <Page title={t('task:work.title')} subtitle={t('task:work.day', { date: formatDate(today) })}>
      <QueryView query={query} rows={8}>
        {(work) => (
          <>
            <WorkTiles counts={work.counts} />
            <WorkList work={work} />
          </>
        )}
      </QueryView>
    </Page>
  )
}
