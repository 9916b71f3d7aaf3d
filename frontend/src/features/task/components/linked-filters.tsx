import { ActionIcon, Group } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import { unitNameQuery } from '@/shared/units/unit-queries'
import { linkedFilters, type TaskSearch } from '../lib/task-search'
import classes from './linked-filters.module.css'

type Props = { search: TaskSearch; onChange: (change: Partial<TaskSearch>) => void }

/** The filters that a figure has brought along, in words; each can be taken off. */
export function LinkedFilters({ search, onChange }: Props) {
  const set = linkedFilters.filter(
    // beside the filter of the unit it has a box of its own
    (key) => search[key] !== undefined && (key !== 'asNow' || !search.unitId),
  )
  if (set.length === 0) return null
  return (
    <Group component="ul" gap={8} mb="md" p={0} m={0} className={classes.list}>
      {set.map((key) => (
        <Chip key={key} name={key} value={search[key]} onRemove={() => onChange({ [key]: undefined })} />
      ))}
    </Group>
  )
}

type ChipProps = { name: (typeof linkedFilters)[number]; value: unknown; onRemove: () => void }

function Chip({ name, value, onRemove }: ChipProps) {
  const { t } = useTranslation()
  const isUnit = name === 'leadUnder' || name === 'leadUnitId'
  const { data } = useQuery({ ...unitNameQuery(String(value)), enabled: isUnit })
  const text =
    typeof value === 'boolean'
      ? t(`task:linked.${name}.${value}`)
      : t(`task:linked.${name}`, { value: isUnit ? (data?.name ?? '…') : formatDate(String(value)) })
  return (
    <li className={classes.chip}>
      {text}
      <ActionIcon
        variant="transparent"
        color="gray"
        size={24}
        aria-label={t('task:linked.remove', { filter: text })}
        onClick={onRemove}
      >
        <IconX size={14} />
      </ActionIcon>
    </li>
  )
}
