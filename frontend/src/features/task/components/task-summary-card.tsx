import { Card, List, Text } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import { formatNumber } from '@/shared/lib/numbers'
import { FactList } from '@/shared/ui/fact-list'
import { TextLink } from '@/shared/ui/link-button'
import type { TaskDetail } from '../api/task-queries'

/** What is to be done, for whom, by when, and what must be reported. */
export function TaskSummaryCard({ task }: { task: TaskDetail }) {
  const { t } = useTranslation()
  return (
    <Card>
      {task.description && (
        <Text className="k-prewrap" mb="md" maw={760}>
          {task.description}
        </Text>
      )}
      <FactList
        facts={[
          [t('task:field.givingUnit'), task.givingUnit.name],
          [
            t('task:field.plan'),
            task.plan && (
              <TextLink to="/plans/$planId" params={{ planId: task.plan.id }}>
                {[
                  task.plan.symbol ?? task.plan.title,
                  task.planItem && t('task:item', { label: task.planItem.label }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </TextLink>
            ),
          ],
          [
            t('task:field.dueOn'),
            <>
              {task.dueOn && formatDate(task.dueOn)}
              {task.dueOn && task.dueIn && ' – '}
              {task.dueIn && t('task:dueIn', { count: task.dueIn })}
              {!task.dueOn && !task.dueIn && t('task:noDueDate')}
              {task.warnings.map((warning) => (
                <Text key={warning} size="xs" c="var(--k-tone-warn)">
                  {t(`task:warning.${warning}`)}
                </Text>
              ))}
            </>,
          ],
          [
            t('task:field.evidence'),
            task.evidenceRequired ? t('task:evidence.required') : t('task:evidence.optional'),
          ],
          [
            t('task:field.figures'),
            task.figures.length > 0 && (
              <List size="sm">
                {task.figures.map((figure) => (
                  <List.Item key={figure.key}>
                    {figure.label}
                    {figure.measure && ` (${figure.measure})`}
                    {figure.target !== null &&
                      figure.target !== undefined &&
                      ` – ${t('task:report.target', { value: formatNumber(figure.target) })}`}
                  </List.Item>
                ))}
              </List>
            ),
          ],
        ]}
      />
    </Card>
  )
}
