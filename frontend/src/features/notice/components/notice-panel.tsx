import { Group, Text } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from '@/i18n'
import { TextLink } from '@/shared/ui/link-button'
import { ErrorState, LoadingState } from '@/shared/ui/states'
import { noticesQuery } from '../api/notice-api'
import { NoticeList, PanelHead } from './notice-list'
import classes from './notices.module.css'

/** The latest notices, under the bell. */
export function NoticePanel({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const query = useInfiniteQuery(noticesQuery(undefined, 15))
  if (query.isPending) return <LoadingState rows={4} />
  if (query.isError) return <ErrorState error={query.error} onRetry={() => query.refetch()} />
  const notices = query.data.pages[0]?.items ?? []
  return (
    <>
      <PanelHead notices={notices} />
      <div className={classes.panel}>
        {notices.length === 0 ? (
          <Text size="sm" c="dimmed" px="md" pb="sm">
            {t('notice:none')}
          </Text>
        ) : (
          <NoticeList notices={notices} onOpen={onClose} />
        )}
      </div>
      <Group justify="space-between" px="md" pt="sm" style={{ borderTop: '1px solid var(--k-line)' }}>
        <TextLink to="/notices" onClick={onClose}>
          {t('notice:all')}
        </TextLink>
        <TextLink to="/notices/choices" onClick={onClose}>
          {t('notice:choices.title')}
        </TextLink>
      </Group>
    </>
  )
}
