import { ActionIcon, Button, Group, Select, Stack, Text } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { randomId } from '@mantine/hooks'
import { IconLink, IconX } from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import type { DocumentValues, ReferenceValue } from '../lib/document-values'
import { referenceKinds } from '../lib/kinds'
import { DocumentSelect } from './document-select'

/** What the paper says of others: căn cứ, thay thế, sửa đổi, phúc đáp. */
export function ReferenceFields({ form }: { form: UseFormReturnType<DocumentValues> }) {
  const { t } = useTranslation()
  return (
    <Stack gap="sm" role="group" aria-label={t('document:reference.title')}>
      <div>
        <Text fw={500} size="sm">
          {t('document:reference.title')}
        </Text>
        <Text size="sm" c="dimmed">
          {t('document:reference.hint')}
        </Text>
      </div>
      {form.values.references.map((reference, index) => (
        <Group key={reference.key} gap="xs" align="flex-start" wrap="wrap">
          <Select
            aria-label={t('document:reference.kind')}
            w={{ base: '100%', xs: 200 }}
            allowDeselect={false}
            data={referenceKinds.map((value) => ({ value, label: t(`document:reference.says.${value}`) }))}
            {...form.getInputProps(`references.${index}.kind`)}
          />
          <DocumentSelect
            aria-label={t('document:reference.document')}
            style={{ flex: '1 1 220px' }}
            {...form.getInputProps(`references.${index}.document`)}
          />
          <ActionIcon
            variant="subtle"
            size="lg"
            aria-label={t('document:reference.drop')}
            onClick={() => form.removeListItem('references', index)}
          >
            <IconX size={18} />
          </ActionIcon>
        </Group>
      ))}
      <Group>
        <Button
          variant="default"
          size="sm"
          leftSection={<IconLink size={18} aria-hidden />}
          onClick={() =>
            form.insertListItem('references', {
              key: randomId(),
              kind: 'BASED_ON',
              document: null,
            } satisfies ReferenceValue)
          }
        >
          {t('document:reference.another')}
        </Button>
      </Group>
    </Stack>
  )
}
