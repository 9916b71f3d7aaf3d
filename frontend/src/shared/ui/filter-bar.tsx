import { Box, Button } from '@mantine/core'
import { IconFilterOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from '@/i18n'
import classes from './filter-bar.module.css'

/** The filters of a list in a line that wraps, with the way back to everything. */
export function FilterBar({
  filtered,
  onClear,
  children,
}: {
  filtered: boolean
  onClear: () => void
  children: ReactNode
}) {
  const { t } = useTranslation()
  return (
    <Box component="search" className={classes.bar}>
      {children}
      {filtered && (
        <Button variant="subtle" leftSection={<IconFilterOff size={16} aria-hidden />} onClick={onClear}>
          {t('common:clearFilters')}
        </Button>
      )}
    </Box>
  )
}

/** True when any filter but the sort order is set. */
export function hasFilter(search: object): boolean {
  return Object.entries(search).some(([key, value]) => key !== 'sort' && value !== undefined)
}
