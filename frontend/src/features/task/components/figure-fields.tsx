import { ActionIcon, Button, Card, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import type { TaskValues } from '../lib/task-values'

/** The figures that reports on this task must give. */
export function FigureFields({ form }: { form: UseFormReturnType<TaskValues> }) {
  const { t } = useTranslation()
  return (
    <Card>
      <Stack gap="md">
        <div>
          <Title order={2}>{t('task:field.figures')}</Title>
          <Text size="sm" c="dimmed">
            {t('task:form.figuresHint')}
          </Text>
        </div>
        {form.values.figures.map((figure, index) => (
          <Group key={figure.key || index} align="flex-start" gap="sm" wrap="wrap">
            <TextInput
              label={t('task:form.figureLabel')}
              required
              style={{ flex: '3 1 220px' }}
              {...form.getInputProps(`figures.${index}.label`)}
            />
            <TextInput
              label={t('task:form.figureMeasure')}
              placeholder={t('task:form.measureHint')}
              style={{ flex: '1 1 110px' }}
              {...form.getInputProps(`figures.${index}.measure`)}
            />
            <TextInput
              label={t('task:form.figureTarget')}
              inputMode="decimal"
              style={{ flex: '1 1 90px' }}
              {...form.getInputProps(`figures.${index}.target`)}
            />
            <ActionIcon
              variant="subtle"
              color="red"
              size="lg"
              mt={26}
              aria-label={t('task:form.removeFigure', { name: figure.label || String(index + 1) })}
              onClick={() => form.removeListItem('figures', index)}
            >
              <IconTrash size={18} />
            </ActionIcon>
          </Group>
        ))}
        <Button
          variant="default"
          w="fit-content"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => form.insertListItem('figures', { key: '', label: '', measure: '', target: '' })}
        >
          {t('task:form.addFigure')}
        </Button>
      </Stack>
    </Card>
  )
}
