import { Group, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import { StatusBadge } from '@/shared/ui/status-badge'
import type { PlanChange, PlanDifference } from '../api/plan-queries'
import classes from './difference-view.module.css'

type Run = PlanDifference['items'][number]['title'][number]
type Item = PlanDifference['items'][number]
type Field = PlanDifference['fields'][number]

export const isEmptyDifference = ({ fields, items }: PlanDifference) => fields.length + items.length === 0

/** What one text of a plan has otherwise than another: struck out what went, underlined what came. */
export function DifferenceView({ difference: { fields, items } }: { difference: PlanDifference }) {
  const { t } = useTranslation()
  return (
    <Stack gap="lg">
      {fields.length > 0 && (
        <div>
          <Title order={3} mb="xs">
            {t('plan:revision.fields')}
          </Title>
          <ul className={classes.changes}>
            {fields.map((change) => (
              <FieldChange key={change.field} change={change} />
            ))}
          </ul>
        </div>
      )}
      {items.length > 0 && (
        <div>
          <Title order={3} mb="xs">
            {t('plan:revision.items')}
          </Title>
          <ul className={classes.changes}>
            {items.map((item) => (
              <ItemChange key={item.itemId} item={item} />
            ))}
          </ul>
        </div>
      )}
    </Stack>
  )
}

/** A part of the text before or after the outline. */
export function FieldChange({ change: { field, runs } }: { change: Field }) {
  const { t } = useTranslation()
  return (
    <li>
      <Text fw={600} size="sm">
        {t(`plan:revision.part.${field}`)}
      </Text>
      <Words runs={field.endsWith('_ON') ? runs.map(dated) : runs} />
    </li>
  )
}

const tones = { ADDED: 'good', REMOVED: 'bad', REWORDED: 'info', MOVED: 'neutral', WEIGHED: 'info' } as const

/** An item of the outline. */
export function ItemChange({ item }: { item: Item }) {
  const { kinds, oldLabel, newLabel, title, text } = item
  const { t } = useTranslation()
  const renumbered = oldLabel && newLabel && oldLabel !== newLabel
  return (
    <li>
      <Group gap="xs" mb={4}>
        <Text fw={600} size="sm">
          {renumbered
            ? t('plan:revision.renumbered', { from: oldLabel, to: newLabel })
            : t('plan:revision.item', { label: newLabel ?? oldLabel ?? '' })}
        </Text>
        {kinds.map((kind) => (
          <StatusBadge key={kind} tone={tones[kind]}>
            {t(`plan:revision.kind.${kind}`)}
          </StatusBadge>
        ))}
      </Group>
      {kinds.includes('WEIGHED') && (
        <Text size="sm">
          {t('plan:revision.weights', { from: item.oldWeight ?? 1, to: item.newWeight ?? 1 })}
        </Text>
      )}
      <Words runs={title} strong />
      <Words runs={text} />
    </li>
  )
}

const taskTones = { ADDED: 'good', CHANGED: 'info', REMOVED: 'bad' } as const

type Task = NonNullable<PlanChange['task']>

/** A task of a draft; of one that came or went, all that it says. */
export function TaskChange({ change, label }: { change: Task; label?: string }) {
  const { t } = useTranslation()
  const { kind, title, fields } = change
  const others = fields.filter(({ field }) => field !== 'TITLE' && field !== 'EVIDENCE')
  const words = fields.find(({ field }) => field === 'TITLE')
  const evidence = fields.find(({ field }) => field === 'EVIDENCE')?.runs.at(-1)?.text
  return (
    <li>
      <Group gap="xs" mb={4}>
        <Text fw={600} size="sm">
          {label ? t('plan:changes.taskOf', { label }) : t('plan:changes.task')}
        </Text>
        <StatusBadge tone={taskTones[kind]}>{t(`plan:changes.kind.${kind}`)}</StatusBadge>
      </Group>
      {words ? (
        <Words runs={words.runs} strong />
      ) : (
        <Text size="sm" fw={500}>
          {title}
        </Text>
      )}
      {others.map(({ field, runs }) => (
        <div key={field} className={classes.part}>
          <Text size="sm" c="dimmed">
            {t(`plan:changes.field.${field}`)}:
          </Text>
          <Words runs={datedFields.includes(field) ? runs.map(dated) : runs} />
        </div>
      ))}
      {evidence && (
        <Text size="sm" c="dimmed">
          {t(evidence === 'true' ? 'plan:changes.evidence' : 'plan:changes.noEvidence')}
        </Text>
      )}
    </li>
  )
}

function Words({ runs, strong }: { runs: Run[]; strong?: boolean }) {
  if (runs.length === 0) return null
  return (
    <div className={classes.words} style={strong ? { fontWeight: 500 } : undefined}>
      {runs.map(({ kind, text }, place) => {
        const Tag = ({ SAME: 'span', ADDED: 'ins', REMOVED: 'del' } as const)[kind]
        // the runs of one comparison never change their places
        // biome-ignore lint/suspicious/noArrayIndexKey: they have nothing else to be known by
        return <Tag key={place}>{text}</Tag>
      })}
    </div>
  )
}

const datedFields: Task['fields'][number]['field'][] = ['DUE_ON', 'SUPPORT_DUE']

/** What goes and what comes stand side by side, so that a date ends with a space. */
const dated = (run: Run): Run => ({
  ...run,
  text: run.text.replace(/\d{4}-\d\d-\d\d/g, (day) => formatDate(day)).replace(/(?<=\S)$/, ' '),
})
