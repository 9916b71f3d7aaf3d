import { Button, Group, Modal, Stack, Table, Text } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import { useFocusReturn } from '@/shared/lib/focus'
import { fieldLabel } from './error-summary'

type Props<V> = {
  mine: V
  theirs: V
  /** The fields that both versions changed. */
  clashes: (keyof V & string)[]
  /** A field's value in words, where its own look would say nothing. */
  inWords?: (key: keyof V & string, values: V) => string | undefined
  onClose: () => void
  onKeepMine: () => void
  onTakeTheirs: () => void
}

function show(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–'
  if (Array.isArray(value)) return value.map(show).join('\n') || '–'
  if (typeof value === 'object') {
    const named = value as Record<string, unknown>
    return show(
      named.name ?? named.text ?? named.title ?? named.label ?? Object.values(named).map(show).join(' · '),
    )
  }
  return formatDate(String(value))
}

/** Another version was saved first: where both changed, side by side, and nothing lost before the reader decides. */
export function ConflictDialog<V extends object>({
  mine,
  theirs,
  clashes,
  inWords,
  onClose,
  onKeepMine,
  onTakeTheirs,
}: Props<V>) {
  const { t } = useTranslation()
  useFocusReturn()
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('common:conflict.title')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Stack>
        <Text size="sm">{t('common:conflict.help')}</Text>
        <Table withTableBorder verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('common:conflict.field')}</Table.Th>
              <Table.Th>{t('common:conflict.mine')}</Table.Th>
              <Table.Th>{t('common:conflict.theirs')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {clashes.map((key) => (
              <Table.Tr key={key}>
                <Table.Th scope="row">{fieldLabel(key) || key}</Table.Th>
                <Table.Td className="k-prewrap">{inWords?.(key, mine) ?? show(mine[key])}</Table.Td>
                <Table.Td className="k-prewrap">{inWords?.(key, theirs) ?? show(theirs[key])}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Group justify="flex-end">
          <Button variant="default" onClick={onTakeTheirs}>
            {t('common:conflict.takeTheirs')}
          </Button>
          <Button onClick={onKeepMine} data-autofocus>
            {t('common:conflict.keepMine')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
