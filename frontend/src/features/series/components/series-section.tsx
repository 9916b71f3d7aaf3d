import { Alert, Box, Group, List, Text, Title } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconPencil } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from '@/i18n'
import { ActionDialog } from '@/shared/form/action-dialog'
import { formatDate } from '@/shared/lib/dates'
import { LinkButton } from '@/shared/ui/link-button'
import { MoreMenu } from '@/shared/ui/more-menu'
import { Section } from '@/shared/ui/section'
import { StatusBadge, type Tone } from '@/shared/ui/status-badge'
import { deleteSeries, type Series } from '../api/series-api'
import { weekdayKey } from '../lib/recurrence-values'
import { recurrenceWords } from '../lib/recurrence-words'
import { StopSeriesDialog } from './stop-series-dialog'

const tones: Record<Series['status'], Tone> = {
  PLANNED: 'neutral',
  RUNNING: 'good',
  ENDED: 'neutral',
  STOPPED: 'warn',
}

type Props = {
  series: Series
  etag: string
  /** The task that the page shows. */
  taskId: string
  number: number
  /** The tasks of the series that have been given. */
  given: ReactNode
}

/** Which task of which series the page shows, those before it, and those that are to come. */
export function SeriesSection({ series, etag, taskId, number, given }: Props) {
  const { t } = useTranslation()
  const [asked, setAsked] = useState<'STOP' | 'DELETE' | null>(null)
  const form = useForm({ initialValues: {} })
  const may = (action: Series['allowedActions'][number]) => series.allowedActions.includes(action)
  return (
    <Section
      title={t('series:number', { number })}
      hint={
        <>
          {recurrenceWords(series.recurrence, t)}
          {'. '}
          {t(`series:offDayIs.${series.recurrence.offDay}`)}
        </>
      }
      aside={
        <Group gap="sm">
          <StatusBadge tone={tones[series.status]}>{t(`series:status.${series.status}`)}</StatusBadge>
          {may('UPDATE') && (
            <LinkButton
              to="/tasks/$taskId/series"
              params={{ taskId }}
              size="compact-sm"
              variant="default"
              leftSection={<IconPencil size={16} aria-hidden />}
            >
              {t('series:changeFromHere')}
            </LinkButton>
          )}
          <MoreMenu
            label={t('series:more')}
            items={[
              ...(may('STOP') ? [{ key: 'STOP' as const, label: t('series:stop'), danger: true }] : []),
              ...(may('DELETE') ? [{ key: 'DELETE' as const, label: t('series:drop'), danger: true }] : []),
            ].map((item) => ({ ...item, onClick: () => setAsked(item.key) }))}
          />
        </Group>
      }
      flush
    >
      <Box px="lg" pb="md">
        {series.status === 'STOPPED' && (
          <Alert variant="light" color="gray" p="sm" mb="sm">
            {t('series:stopped', { date: formatDate(series.stoppedOn), reason: series.stopReason ?? '' })}
          </Alert>
        )}
        {series.coming.length > 0 && (
          <>
            <Title order={3} size="sm" mb={4}>
              {t('series:coming')}
            </Title>
            <List size="sm" className="k-numeric" listStyleType="none">
              {series.coming.map((task) => (
                <List.Item key={task.number}>
                  {t('series:comingTask', {
                    number: task.number,
                    weekday: t(weekdayKey(task.dueOn)),
                    date: formatDate(task.dueOn),
                  })}{' '}
                  {series.status === 'RUNNING' && (
                    <Text span size="sm" c="dimmed">
                      {t('series:givenOn', { date: formatDate(task.givenOn) })}
                    </Text>
                  )}
                </List.Item>
              ))}
            </List>
          </>
        )}
        <Title order={3} size="sm" mt="md">
          {t('series:given')}
        </Title>
      </Box>
      {given}
      {asked === 'STOP' && <StopSeriesDialog id={series.id} etag={etag} onClose={() => setAsked(null)} />}
      {asked === 'DELETE' && (
        <ActionDialog
          title={t('series:drop')}
          help={t('series:dropHelp')}
          confirmLabel={t('series:drop')}
          message={t('series:done.DELETE')}
          danger
          form={form}
          onClose={() => setAsked(null)}
          send={() => deleteSeries(series.id, etag)}
        />
      )}
    </Section>
  )
}
