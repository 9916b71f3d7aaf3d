import { ActionIcon, Button, Card, Group, Menu, Stack, Text, Title } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import type { UnitChangeKind } from '../api/change-set-queries'
import { type ChangeSetValues, newChange, withoutChange } from '../lib/change-set-values'
import { changeKinds } from '../lib/kinds'
import { ChangeFields } from './change-fields'

/** The changes that the instrument orders, one card each, in order. */
export function ChangesFields({ form }: { form: UseFormReturnType<ChangeSetValues> }) {
  const { t } = useTranslation()
  const { changes } = form.values

  /** A unit that is made for the change goes before it. */
  const makeSuccessor = (index: number) => {
    const change = changes[index]
    const made = newChange('CREATE')
    const unit = made.units[0]
    if (!change || !unit) return
    const successors = change.kind === 'MERGE' ? [unit] : [...change.successors, unit]
    form.setFieldValue('changes', [
      ...changes.slice(0, index),
      made,
      { ...change, successors },
      ...changes.slice(index + 1),
    ])
  }

  return (
    <Stack component="section" gap="md" data-path="changes" aria-label={t('reorganisation:changes')}>
      <div>
        <Title order={2}>{t('reorganisation:changes')}</Title>
        <Text size="sm" c="dimmed">
          {t('reorganisation:form.changesHint')}
        </Text>
      </div>
      {changes.map((change, index) => {
        const number = String(index + 1)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a change has no identity of its own while it is typed
          <Card key={index} id={`change-${index}`} style={{ scrollMarginTop: 72 }}>
            <Group justify="space-between" wrap="nowrap" mb="sm">
              <Title order={3} tabIndex={-1}>
                {number}. {t(`reorganisation:kind.${change.kind}`)}
              </Title>
              <Group gap={2} wrap="nowrap">
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="lg"
                  disabled={index === 0}
                  aria-label={t('reorganisation:form.up', { number })}
                  onClick={() => form.reorderListItem('changes', { from: index, to: index - 1 })}
                >
                  <IconArrowUp size={18} />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="lg"
                  disabled={index === changes.length - 1}
                  aria-label={t('reorganisation:form.down', { number })}
                  onClick={() => form.reorderListItem('changes', { from: index, to: index + 1 })}
                >
                  <IconArrowDown size={18} />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="red"
                  size="lg"
                  aria-label={t('reorganisation:form.remove', { number })}
                  onClick={() => form.setValues(withoutChange(form.values, index))}
                >
                  <IconTrash size={18} />
                </ActionIcon>
              </Group>
            </Group>
            <ChangeFields form={form} index={index} onNewSuccessor={() => makeSuccessor(index)} />
          </Card>
        )
      })}
      <AddChange onAdd={(kind) => form.insertListItem('changes', newChange(kind))} />
    </Stack>
  )
}

function AddChange({ onAdd }: { onAdd: (kind: UnitChangeKind) => void }) {
  const { t } = useTranslation()
  return (
    <Menu position="bottom-start" width={320}>
      <Menu.Target>
        <Button variant="default" w="fit-content" leftSection={<IconPlus size={18} aria-hidden />}>
          {t('reorganisation:form.addChange')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {changeKinds.map((kind) => (
          <Menu.Item key={kind} onClick={() => onAdd(kind)}>
            {t(`reorganisation:kind.${kind}`)}
            <Text size="xs" c="dimmed">
              {t(`reorganisation:kindHint.${kind}`)}
            </Text>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
