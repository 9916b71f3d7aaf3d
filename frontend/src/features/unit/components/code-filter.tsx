import { Autocomplete, Box, Group } from '@mantine/core'
import { useState } from 'react'
import * as limits from '@/api/generated/limits'
import { useTranslation } from '@/i18n'
import { SearchField } from '@/shared/ui/search-field'

export type CodeSearch = { scheme?: string; code?: string }

/** Looks a code up in its scheme; which unit bears it depends on the day. */
export function CodeFilter({
  scheme,
  code,
  onChange,
}: CodeSearch & { onChange: (search: CodeSearch) => void }) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(scheme ?? 'TCTK')
  return (
    <Group gap={6} wrap="nowrap" align="flex-start" style={{ minWidth: 230, gridColumn: '1 / -1' }}>
      <Autocomplete
        aria-label={t('unit:scheme')}
        placeholder={t('unit:scheme')}
        data={['TCTK']}
        maxLength={limits.CodePeriod.scheme}
        w={92}
        flex="none"
        value={typed}
        onChange={(value) => {
          setTyped(value)
          onChange({ scheme: value || undefined, code })
        }}
      />
      <Box flex={1} miw={132}>
        <SearchField
          label={t('unit:code')}
          value={code}
          onChange={(value) => onChange({ scheme: scheme ?? (value ? 'TCTK' : undefined), code: value })}
        />
      </Box>
    </Group>
  )
}
