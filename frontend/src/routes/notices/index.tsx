import { Card, Group, SegmentedControl } from '@mantine/core'
import { IconAdjustments } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import * as v from 'valibot'
import { noticesQuery } from '@/features/notice/api/notice-api'
import { NoticeList, ReadAll } from '@/features/notice/components/notice-list'
import { useTranslation } from '@/i18n'
import { LinkButton } from '@/shared/ui/link-button'
import { ListView } from '@/shared/ui/list-view'
import { Page } from '@/shared/ui/page'
import { EmptyState } from '@/shared/ui/states'

const search = v.object({ show: v.fallback(v.optional(v.literal('all')), undefined) })

export const Route = createFileRoute('/notices/')({ validateSearch: search, component: NoticesPage })

function NoticesPage() {
  const { t } = useTranslation()
  const { show } = Route.useSearch()
  const navigate = Route.useNavigate()
  const query = useInfiniteQuery(noticesQuery(show === 'all' ? undefined : true))
  const notices = query.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Page
      title={t('notice:title')}
      actions={
        <>
          <ReadAll notices={notices} />
          <LinkButton
            to="/notices/choices"
            variant="default"
            leftSection={<IconAdjustments size={18} aria-hidden />}
          >
            {t('notice:choices.title')}
          </LinkButton>
        </>
      }
    >
      <Group mb="md">
        <SegmentedControl
          aria-label={t('notice:show')}
          value={show ?? 'unread'}
          onChange={(value) =>
            navigate({ search: { show: value === 'all' ? 'all' : undefined }, replace: true })
          }
          data={[
            { value: 'unread', label: t('notice:unread') },
            { value: 'all', label: t('notice:whole') },
          ]}
        />
      </Group>
      <Card padding={0}>
        <ListView
          query={query}
          filtered={false}
          onClear={() => undefined}
          empty={
            <EmptyState
              title={t(show ? 'notice:none' : 'notice:noneUnread')}
              help={show ? undefined : t('notice:noneUnreadHelp')}
            />
          }
        >
          {(items) => <NoticeList notices={items} />}
        </ListView>
      </Card>
    </Page>
  )
}
