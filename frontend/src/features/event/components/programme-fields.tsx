import { ActionIcon, Button, Card, Group, Select, Stack, TextInput, Title } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import { TimeField } from '@/shared/ui/time-field'
import type { EventValues } from '../lib/event-values'

type Props = { form: UseFormReturnType<EventValues> }

const parts = ['CEREMONY', 'FESTIVITY', 'OTHER'] as const

/** The programme, item by item, in order. */
export function ProgrammeFields({ form }: Props) {
  const { t } = useTranslation()
  const { programme, kind } = form.values
  const last = programme.length - 1
  return (
    <Card>
      <Stack gap="md">
        <Title order={2}>{t('event:programme')}</Title>
        {programme.map((item, index) => {
          const name = item.title || String(index + 1)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: an item has no identity of its own while it is typed
            <Group key={index} align="flex-start" gap="xs">
              <Select
                label={t('event:form.part')}
                allowDeselect={false}
                style={{ flex: '1 1 130px' }}
                data={parts.map((part) => ({ value: part, label: t(`event:part.${part}`) }))}
                {...form.getInputProps(`programme.${index}.part`)}
              />
              <TimeField
                label={t('event:form.time')}
                style={{ flex: '0 1 90px' }}
                {...form.getInputProps(`programme.${index}.startTime`)}
              />
              <TextInput
                label={t('event:form.itemTitle')}
                required
                style={{ flex: '3 1 220px' }}
                {...form.getInputProps(`programme.${index}.title`)}
              />
              <Group gap={2} wrap="nowrap" mt={26}>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="lg"
                  disabled={index === 0}
                  aria-label={t('event:form.up', { name })}
                  onClick={() => form.reorderListItem('programme', { from: index, to: index - 1 })}
                >
                  <IconArrowUp size={18} />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="lg"
                  disabled={index === last}
                  aria-label={t('event:form.down', { name })}
                  onClick={() => form.reorderListItem('programme', { from: index, to: index + 1 })}
                >
                  <IconArrowDown size={18} />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="red"
                  size="lg"
                  aria-label={t('event:form.remove', { name })}
                  onClick={() => form.removeListItem('programme', index)}
                >
                  <IconTrash size={18} />
                </ActionIcon>
              </Group>
            </Group>
          )
        })}
        <Button
          variant="default"
          w="fit-content"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() =>
            form.insertListItem('programme', {
              part: kind === 'FESTIVAL_DAY' || kind === 'CEREMONY' ? 'CEREMONY' : 'OTHER',
              startTime: '',
              title: '',
              note: '',
            })
          }
        >
          {t('event:form.addItem')}
        </Button>
      </Stack>
    </Card>
  )
}

/** What must be ready before the day. */
export function ChecklistFields({ form }: Props) {
  const { t } = useTranslation()
  return (
    <Card>
      <Stack gap="sm">
        <Title order={2}>{t('event:field.checklist')}</Title>
        {form.values.checklist.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity of its own while it is typed
          <Group key={index} wrap="nowrap" gap="xs">
            <TextInput
              aria-label={t('event:form.checklistLine', { number: index + 1 })}
              style={{ flex: 1 }}
              {...form.getInputProps(`checklist.${index}.text`)}
            />
            <ActionIcon
              variant="subtle"
              color="red"
              size="lg"
              aria-label={t('event:form.remove', { name: one.text || String(index + 1) })}
              onClick={() => form.removeListItem('checklist', index)}
            >
              <IconTrash size={18} />
            </ActionIcon>
          </Group>
        ))}
        <Button
          variant="default"
          w="fit-content"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => form.insertListItem('checklist', { text: '', done: false })}
        >
          {t('event:form.addLine')}
        </Button>
      </Stack>
    </Card>
  )
}
