import { ActionIcon, Button, Group, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import * as limits from '@/api/generated/limits'
import { useTranslation } from '@/i18n'
import type { ChangeSetValues } from '../lib/change-set-values'

/** Where a field begins below its label. */
const FIELD_TOP = 25

/** The codes that a unit bears from the effective day on. */
export function CodeFields({ form, index }: { form: UseFormReturnType<ChangeSetValues>; index: number }) {
  const { t } = useTranslation()
  const path = `changes.${index}.codes`
  const codes = form.values.changes[index]?.codes ?? []
  return (
    <>
      {codes.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a code has no identity of its own while it is typed
        <Group key={at} align="flex-start" gap="xs" wrap="nowrap">
          <TextInput
            label={t('reorganisation:form.scheme')}
            required
            maxLength={limits.CodeRef.scheme}
            style={{ flex: '1 1 120px', minWidth: 0 }}
            {...form.getInputProps(`${path}.${at}.scheme`)}
          />
          <TextInput
            label={t('reorganisation:form.code')}
            required
            maxLength={limits.CodeRef.code}
            style={{ flex: '2 1 160px', minWidth: 0 }}
            {...form.getInputProps(`${path}.${at}.code`)}
          />
          <ActionIcon
            variant="subtle"
            color="red"
            size="lg"
            mt={FIELD_TOP}
            aria-label={t('reorganisation:form.removeCode', { code: one.code || String(at + 1) })}
            onClick={() => form.removeListItem(path, at)}
          >
            <IconTrash size={18} />
          </ActionIcon>
        </Group>
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        w="fit-content"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => form.insertListItem(path, { scheme: 'TCTK', code: '' })}
      >
        {t('reorganisation:form.addCode')}
      </Button>
    </>
  )
}
