import { Indicator, Popover, UnstyledButton } from '@mantine/core'
import { IconBell } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { allTexts, useTranslation } from '@/i18n'
import { unreadQuery } from '../api/notice-api'
import classes from './bell.module.css'

const NoticePanel = lazy(async () => {
  await allTexts()
  return { default: (await import('./notice-panel')).NoticePanel }
})

/** How many notices wait, and the latest of them on a press. */
export function Bell() {
  const { t } = useTranslation()
  const [opened, setOpened] = useState(false)
  const count = useQuery(unreadQuery).data?.count ?? 0
  const shown = count > 99 ? '99+' : count
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      width="min(400px, calc(100vw - 16px))"
      shadow="md"
      trapFocus
      returnFocus
    >
      <Indicator label={shown} disabled={count === 0} color="red.8" size={18} offset={6}>
        <Popover.Target>
          <UnstyledButton
            className={classes.bell}
            aria-label={count ? t('app:bellUnread', { unread: shown }) : t('app:bell')}
            onClick={() => setOpened(!opened)}
          >
            <IconBell size={22} stroke={1.7} aria-hidden />
          </UnstyledButton>
        </Popover.Target>
      </Indicator>
      <Popover.Dropdown px={0} py="sm" aria-label={t('app:bell')}>
        <Suspense>{opened && <NoticePanel onClose={() => setOpened(false)} />}</Suspense>
      </Popover.Dropdown>
    </Popover>
  )
}
