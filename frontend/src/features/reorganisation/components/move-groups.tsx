import { Button, Group, Table } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { formatNumber } from '@/shared/lib/numbers'
import phone from '@/shared/ui/phone-table.module.css'
import type { MoveGroup } from '../api/change-set-queries'
import classes from './move-groups.module.css'
import { Outcome } from './outcome'

type Props = {
  groups: MoveGroup[]
  onOpen: (group: MoveGroup) => void
  onChoose?: (group: MoveGroup) => void
}

/** What moves: of which kind, from where, how many, and what becomes of them. */
export function MoveGroups({ groups, onOpen, onChoose }: Props) {
  const { t } = useTranslation()
  return (
    <Table role="table" horizontalSpacing="lg" className={phone.table}>
      <Table.Thead role="rowgroup" className={phone.head}>
        <Table.Tr role="row">
          <Table.Th role="columnheader">{t('reorganisation:moves.unit')}</Table.Th>
          <Table.Th role="columnheader">{t('reorganisation:moves.kind')}</Table.Th>
          <Table.Th role="columnheader" ta="right">
            {t('reorganisation:moves.count')}
          </Table.Th>
          <Table.Th role="columnheader">{t('reorganisation:moves.outcome')}</Table.Th>
          <Table.Td role="cell" />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody role="rowgroup">
        {groups.map((group) => (
          <GroupRow key={keyOf(group)} group={group} onOpen={onOpen} onChoose={onChoose} />
        ))}
      </Table.Tbody>
    </Table>
  )
}

const keyOf = ({ objectType, unit, outcome, to }: MoveGroup) => [objectType, unit.id, outcome, to?.id].join()

function GroupRow({ group, onOpen, onChoose }: Omit<Props, 'groups'> & { group: MoveGroup }) {
  const { t } = useTranslation()
  const { objectType, unit, outcome, to, count } = group
  const objects = t(`reorganisation:objects.${objectType}`)
  return (
    <Table.Tr role="row" className={classes.row}>
      <Table.Td role="cell" className={classes.unit}>
        {unit.name}
      </Table.Td>
      <Table.Td role="cell" className={classes.kind}>
        {objects}
      </Table.Td>
      <Table.Td role="cell" ta="right" className="k-numeric">
        {formatNumber(count)}
      </Table.Td>
      <Table.Td role="cell" className={classes.outcome}>
        <Outcome outcome={outcome} to={to} />
      </Table.Td>
      <Table.Td role="cell" className={classes.action}>
        <Group gap={4} wrap="nowrap" justify="flex-end">
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={`${t('reorganisation:moves.open')}: ${objects}, ${unit.name}`}
            onClick={() => onOpen(group)}
          >
            {t('reorganisation:moves.open')}
          </Button>
          {onChoose && (
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={`${t('reorganisation:rule.choose')}: ${objects}, ${unit.name}`}
              onClick={() => onChoose(group)}
            >
              {t('reorganisation:rule.choose')}
            </Button>
          )}
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}
