import { Button, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useTranslation } from '@/i18n'
import { FileGallery } from '@/shared/files/file-gallery'
import { formatDate, formatInstant } from '@/shared/lib/dates'
import { formatNumber } from '@/shared/lib/numbers'
import { History } from '@/shared/ui/history'
import { QueryView } from '@/shared/ui/query-view'
import { ErrorState, LoadingState } from '@/shared/ui/states'
import { assignmentTransitionsQuery, type ProgressReport, reportsQuery } from '../api/task-queries'

/** The reports with their evidence, and the transitions, of one assignment. */
export function AssignmentDetails({ id }: { id: string }) {
  const { t } = useTranslation()
  const history = useQuery(assignmentTransitionsQuery(id))
  const due = (date: string | null | undefined) => (date ? formatDate(date) : t('task:noDueDate'))
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
      <section aria-label={t('task:reports')}>
        <Title order={4} size="sm" mb="xs">
          {t('task:reports')}
        </Title>
        <Reports id={id} />
      </section>
      <section aria-label={t('common:history')}>
        <Title order={4} size="sm" mb="xs">
          {t('common:history')}
        </Title>
        <QueryView query={history} rows={3}>
          {(data) => (
            <History
              items={data.items}
              label={(action) => t(`task:history.${action}`)}
              more={(step, before) =>
                step.action === 'MOVE_DUE_DATE'
                  ? t('task:dueDateMoved', { from: due(before?.dueOn), to: due(step.dueOn) })
                  : undefined
              }
            />
          )}
        </QueryView>
      </section>
    </SimpleGrid>
  )
}

function Reports({ id }: { id: string }) {
  const { t } = useTranslation()
  const query = useInfiniteQuery(reportsQuery(id))
  if (query.isPending) return <LoadingState rows={2} />
  if (query.isError) return <ErrorState error={query.error} onRetry={() => query.refetch()} />
  const reports = query.data.pages.flatMap((page) => page.items)
  if (reports.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('task:noReports')}
      </Text>
    )
  return (
    <Stack gap="sm">
      {reports.map((report) => (
        <Report key={report.id} report={report} />
      ))}
      {query.hasNextPage && (
        <Button
          variant="default"
          size="sm"
          loading={query.isFetchingNextPage}
          onClick={() => query.fetchNextPage()}
        >
          {t('common:loadMore')}
        </Button>
      )}
    </Stack>
  )
}

function Report({ report }: { report: ProgressReport }) {
  const { t } = useTranslation()
  return (
    <Card component="article" padding="sm" bg="var(--k-hover)">
      <Group justify="space-between" gap="xs">
        <Text size="sm" fw={500}>
          {report.by.name} · {report.percent}%
        </Text>
        <Text size="xs" c="dimmed" title={formatInstant(report.recordedAt)}>
          {formatDate(report.occurredOn)}
        </Text>
      </Group>
      <Text size="sm" className="k-prewrap" my={4}>
        {report.text}
      </Text>
      {report.figures.length > 0 && (
        <Text size="sm">
          {report.figures
            .map((one) => `${one.label}: ${formatNumber(one.value)} ${one.measure}`.trim())
            .join(' · ')}
        </Text>
      )}
      {report.obstacles && (
        <Text size="sm" className="k-prewrap">
          <strong>{t('task:report.obstacles')}:</strong> {report.obstacles}
        </Text>
      )}
      {report.files.length > 0 && (
        <div style={{ marginTop: 8 }}>
          <FileGallery files={report.files} />
        </div>
      )}
    </Card>
  )
}
