import { Alert, Button, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { IconHourglass, IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import { Facts, Row, RowList, RowTitle } from '@/shared/ui/row-list'
import { Section } from '@/shared/ui/section'
import { StatusBadge } from '@/shared/ui/status-badge'
import type { TaskDetail } from '../api/task-queries'
import type { LinkedTask } from '../api/timeline-queries'
import { LatenessBadge, StateBadge } from './badges'
import { PredecessorsDialog } from './predecessors-dialog'

type Props = { task: TaskDetail; etag: string }

/** What the task waits for and what waits for it; to begin early is nobody's fault. */
export function PredecessorsSection({ task, etag }: Props) {
  const { t } = useTranslation()
  const [choosing, choose] = useState(false)
  const may = task.allowedActions.includes('SET_PREDECESSORS')
  const sides = ['predecessors', 'successors'] as const
  const count = (side: (typeof sides)[number]) => task[side].tasks.length + task[side].unseen
  const any = sides.some((side) => count(side) > 0)
  if (!may && !any) return null
  return (
    <Section
      title={t('timeline:waiting.title')}
      hint={any ? undefined : t('timeline:waiting.none')}
      aside={
        may && (
          <Button
            size="compact-sm"
            variant="subtle"
            className="k-no-print"
            leftSection={<IconPencil size={16} aria-hidden />}
            onClick={() => choose(true)}
          >
            {t('timeline:waiting.choose')}
          </Button>
        )
      }
    >
      <Stack gap="md">
        {task.waitsFor > 0 && (
          <Alert
            color="yellow"
            icon={<IconHourglass />}
            title={t('timeline:waitsFor', { count: task.waitsFor })}
          >
            {t('timeline:waiting.help')}
          </Alert>
        )}
        {any && (
          <SimpleGrid cols={{ base: 1, lg: count('predecessors') > 0 && count('successors') > 0 ? 2 : 1 }}>
            {sides
              .filter((side) => count(side) > 0)
              .map((side) => (
                <div key={side}>
                  <Title order={3} size="h5" mb={4}>
                    {t(`timeline:waiting.${side}`)}
                  </Title>
                  <RowList label={t(`timeline:waiting.${side}`)}>
                    {task[side].tasks.map((one) => (
                      <LinkedRow key={one.id} task={one} />
                    ))}
                  </RowList>
                  {task[side].unseen > 0 && (
                    <Text size="sm" c="dimmed" mt="xs">
                      {t('timeline:unseen', { count: task[side].unseen })}
                    </Text>
                  )}
                </div>
              ))}
          </SimpleGrid>
        )}
      </Stack>
      {choosing && <PredecessorsDialog task={task} etag={etag} onClose={() => choose(false)} />}
    </Section>
  )
}

function LinkedRow({ task }: { task: LinkedTask }) {
  const { t } = useTranslation()
  const composite = task.childTotal > 0
  return (
    <Row
      title={
        <RowTitle to="/tasks/$taskId" params={{ taskId: task.id }}>
          {task.title}
        </RowTitle>
      }
      meta={
        <Facts>
          {[
            task.itemLabel && t('task:item', { label: task.itemLabel }),
            task.leadUnit?.name,
            task.dueOn ? t('timeline:dueOn', { date: formatDate(task.dueOn) }) : t('task:noDueDate'),
          ]}
        </Facts>
      }
      aside={
        <>
          {composite ? (
            <StatusBadge tone={task.open ? 'info' : 'good'}>
              {t('timeline:children', { done: task.childDone, total: task.childTotal })}
            </StatusBadge>
          ) : (
            task.state && <StateBadge state={task.state} />
          )}
          {task.lateness !== 'IN_TIME' && <LatenessBadge lateness={task.lateness} />}
        </>
      }
    />
  )
}
