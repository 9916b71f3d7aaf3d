import { ActionIcon, Button, Card, Group, Stack, Textarea, Title } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import { citation } from '../lib/citation'
import type { PlanValues } from '../lib/plan-values'
import { BasisPicker } from './basis-picker'

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
              description={basis.documentId && t('plan:form.basisLinked')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
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
        <Group gap="sm">
          <BasisPicker
            onPick={(document) =>
              form.insertListItem('legalBases', { documentId: document.id, text: citation(document, t) })
            }
          />
          <Button
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => form.insertListItem('legalBases', { text: '' })}
          >
            {t('plan:form.addBasis')}
          </Button>
        </Group>
      </Stack>
    </Card>
  )
}
