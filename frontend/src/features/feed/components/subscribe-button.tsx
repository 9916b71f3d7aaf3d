import { Button } from '@mantine/core'
import { IconCalendarShare } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from '@/i18n'
import type { CreateCalendarFeed } from '../api/feed-queries'

const SubscribeDialog = lazy(() =>
  import('./subscribe-dialog').then((module) => ({ default: module.SubscribeDialog })),
)

/** Leads events into the calendar program that a person has anyway; what the page is narrowed to is offered first. */
export function SubscribeButton({ about }: { about: CreateCalendarFeed }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconCalendarShare size={18} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('feed:subscribe')}
      </Button>
      {open && (
        <Suspense>
          <SubscribeDialog about={about} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
