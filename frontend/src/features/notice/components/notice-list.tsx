import { Button, Group, Text } from '@mantine/core'
import { IconChecks } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from '@/i18n'
import { formatInstant } from '@/shared/lib/dates'
import { notify } from '@/shared/lib/notify'
import { problemSentence } from '@/shared/lib/problem-message'
import { useSubmit } from '@/shared/lib/use-submit'
import { type Notice, readNotice, readNotices } from '../api/notice-api'
import { opens } from '../lib/opens'
import classes from './notices.module.css'

type Props = { notices: Notice[]; onOpen?: () => void }

/** What somebody was told of, latest first; a press opens what it is about. */
export function NoticeList({ notices, onOpen }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const open = (notice: Notice) => {
    onOpen?.()
    if (notice.readAt) return
    // the page that opens matters more: a mark that fails is set the next time
    readNotice(notice.id)
      .then(() => queries.invalidateQueries({ queryKey: ['notices'] }))
      .catch(() => undefined)
  }
  return (
    <ul className={classes.list} aria-label={t('notice:title')}>
      {notices.map((notice) => (
        <li key={notice.id} className={classes.notice} data-unread={!notice.readAt || undefined} data-row>
          <Link {...opens(notice.subject)} className={classes.link} onClick={() => open(notice)}>
            <span className={classes.said}>
              {!notice.readAt && <span className={classes.hidden}>{t('notice:new')}: </span>}
              {notice.said}
            </span>
            <span className={classes.subject}>
              {[notice.subject.symbol, notice.subject.title].filter(Boolean).join(' · ')}
            </span>
            <span className={classes.time}>{formatInstant(notice.createdAt)}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** Marks what is shown, and all before it, as read. */
export function ReadAll({ notices, size }: { notices: Notice[]; size?: 'compact-sm' }) {
  const { t } = useTranslation()
  const send = useSubmit((upTo: string) => readNotices(upTo))
  const latest = notices[0]
  if (!latest || notices.every((notice) => notice.readAt)) return null
  return (
    <Button
      size={size}
      variant="default"
      leftSection={<IconChecks size={16} aria-hidden />}
      loading={send.isPending}
      onClick={() => send.mutate(latest.id, { onError: (error) => notify(problemSentence(error, t), 'bad') })}
    >
      {t('notice:readAll')}
    </Button>
  )
}

export function PanelHead({ notices }: { notices: Notice[] }) {
  const { t } = useTranslation()
  return (
    <Group justify="space-between" gap="xs" px="md" pb="xs">
      <Text fw={600}>{t('notice:title')}</Text>
      <ReadAll notices={notices} size="compact-sm" />
    </Group>
  )
}
