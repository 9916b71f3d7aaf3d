import { ActionIcon, Button, Card, Group, Stack, Textarea, Title } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import type { PlanValues } from '../lib/plan-values'

/** The legal bases of a plan, one a line, in the order they are cited. */
export function LegalBasisFields({ form }: { form: UseFormReturnType<PlanValues> }) {
  const { t } = useTranslation()
  return (
    <Card>
      <Stack gap="sm">
        <Title order={2}>{t('plan:field.legalBases')}</Title>
        {form.values.legalBases.map((basis, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a basis has no identity of its own while it is typed
          <Group key={index} align="flex-start" wrap="nowrap" gap="xs">
            <Textarea
              aria-label={t('plan:form.basis', { number: index + 1 })}
              placeholder={t('plan:form.basisHint')}
              autosize
              style={{ flex: 1 }}
              {...form.getInputProps(`legalBases.${index}.text`)}
            />
            <ActionIcon
              variant="subtle"
              color="red"
              size="lg"
              aria-label={t('plan:form.removeBasis', { text: basis.text || String(index + 1) })}
              onClick={() => form.removeListItem('legalBases', index)}
            >
              <IconTrash size={18} />
            </ActionIcon>
          </Group>
        ))}
        <Button
          variant="default"
          w="fit-content"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => form.insertListItem('legalBases', { text: '' })}
        >
          {t('plan:form.addBasis')}
        </Button>
      </Stack>
    </Card>
  )
}
