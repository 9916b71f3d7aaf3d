import { Box, Button } from '@mantine/core'
import { IconFilter, IconFilterOff } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from '@/i18n'
import classes from './filter-bar.module.css'

type Props = { filtered: boolean; onClear: () => void; search: ReactNode; children?: ReactNode }

/** The filters of a list: in a line that wraps, and behind a button on a phone; with the way back to everything. */
export function FilterBar({ filtered, onClear, search, children }: Props) {
  const { t } = useTranslation()
  const [opened, setOpened] = useState(false)
  return (
    <Box component="search" className={classes.bar} data-opened={opened || undefined}>
      <div className={classes.search}>{search}</div>
      {children && (
        <Button
          variant="default"
          className={classes.toggle}
          aria-expanded={opened}
          leftSection={<IconFilter size={16} aria-hidden />}
          onClick={() => setOpened((value) => !value)}
        >
          {t('common:filters')}
        </Button>
      )}
      {children && <div className={classes.filters}>{children}</div>}
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
