import { Button, Group, Text } from '@mantine/core'
import { IconCalendarEvent, IconPaperclip, IconX } from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import type { TaskSummary } from '../api/task-queries'
import { bulkKinds, most } from '../lib/bulk'
import classes from './bulk-bar.module.css'
import type { StartBulk } from './use-bulk-change'

const icons = { dueOn: IconCalendarEvent, evidence: IconPaperclip, cancel: IconX }

type Props = { tasks: TaskSummary[]; onStart: StartBulk; onDone: () => void }

/** What can be done with the tasks that are ticked. */
export function BulkBar({ tasks, onStart, onDone }: Props) {
  const { t } = useTranslation()
  const count = tasks.length
  return (
    <section className={`${classes.bar} k-no-print`} aria-label={t('bulk:bar')}>
      <Text size="sm" role="status" c={count > 0 ? undefined : 'dimmed'}>
        {count > 0 ? t('bulk:selected', { count }) : t('bulk:none')}
        {count > most && `. ${t('bulk:tooMany', { max: most })}`}
      </Text>
      <Group gap="xs">
        {bulkKinds.map((kind) => {
          const Icon = icons[kind]
          return (
            <Button
              key={kind}
              variant="default"
              size="sm"
              disabled={count === 0 || count > most}
              leftSection={<Icon size={16} aria-hidden />}
              onClick={() => onStart(kind, tasks, onDone)}
            >
              {t(`bulk:action.${kind}`)}
            </Button>
          )
        })}
      </Group>
    </section>
  )
}
