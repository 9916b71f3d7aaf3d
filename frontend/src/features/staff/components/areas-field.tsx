import { TagsInput, type TagsInputProps } from '@mantine/core'
import { useTranslation } from '@/i18n'

/** What a deputy has charge of: any number of areas, each typed by itself. */
export function AreasField(props: TagsInputProps) {
  const { t } = useTranslation()
  return (
    <TagsInput
      label={t('staff:areas')}
      description={t('staff:areasHint')}
      splitChars={[';']}
      maxTags={20}
      {...props}
    />
  )
}
