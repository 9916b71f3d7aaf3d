import { Button, Table } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { formatNumber } from '@/shared/lib/numbers'
import type { MoveGroup } from '../api/change-set-queries'

type Props = { groups: MoveGroup[]; onChoose?: (group: MoveGroup) => void }

/** What moves: of which kind, from where, how many, and what becomes of them. */
export function MoveGroups({ groups, onChoose }: Props) {
  const { t } = useTranslation()
  return (
    <Table.ScrollContainer minWidth={600} type="native" tabIndex={0}>
      <Table horizontalSpacing="lg">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('reorganisation:moves.unit')}</Table.Th>
            <Table.Th>{t('reorganisation:moves.kind')}</Table.Th>
            <Table.Th ta="right">{t('reorganisation:moves.count')}</Table.Th>
            <Table.Th>{t('reorganisation:moves.outcome')}</Table.Th>
            {onChoose && <Table.Td />}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {groups.map((group) => {
            const { objectType, unit, outcome, to, count } = group
            const objects = t(`reorganisation:objects.${objectType}`)
            return (
              <Table.Tr key={[objectType, unit.id, outcome, to?.id].join()}>
                <Table.Td>{unit.name}</Table.Td>
                <Table.Td>{objects}</Table.Td>
                <Table.Td ta="right" className="k-numeric">
                  {formatNumber(count)}
                </Table.Td>
                <Table.Td>
                  {to
                    ? t('reorganisation:movedTo', { unit: to.name })
                    : t(`reorganisation:outcome.${outcome}`)}
                </Table.Td>
                {onChoose && (
                  <Table.Td>
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      aria-label={`${t('reorganisation:rule.change')}: ${objects}, ${unit.name}`}
                      onClick={() => onChoose(group)}
                    >
                      {t('reorganisation:rule.change')}
                    </Button>
                  </Table.Td>
                )}
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
