import { Button, Center, Text } from '@mantine/core'
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { type ReactNode, useRef } from 'react'
import { useTranslation } from '@/i18n'
import { ErrorState, LoadingState, NoMatch } from './states'

type PageOf<T> = { items: T[]; nextCursor?: string | null }

type Props<T> = {
  query: UseInfiniteQueryResult<InfiniteData<PageOf<T>>>
  /** Rows of the skeleton. */
  rows?: number
  /** Whether filters that can be taken off have narrowed it. */
  filtered?: boolean
  onClear?: () => void
  empty: ReactNode
  children: (items: T[]) => ReactNode
}

/** A keyset list with all its states and the button that brings the next page. */
export function ListView<T>({ query, rows = 8, filtered, onClear, empty, children }: Props<T>) {
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  if (query.isPending) return <LoadingState rows={rows} />
  if (query.isError && !query.data) return <ErrorState error={query.error} onRetry={() => query.refetch()} />
  const items = query.data?.pages.flatMap((page) => page.items) ?? []
  if (items.length === 0) return filtered && onClear ? <NoMatch onClear={onClear} /> : empty
  const more = async () => {
    await query.fetchNextPage()
    // the keyboard goes on at the first row that is new
    window.requestAnimationFrame(() =>
      box.current?.querySelectorAll<HTMLElement>('[data-row]')[items.length]?.querySelector('a')?.focus(),
    )
  }
  return (
    <div ref={box}>
      {children(items)}
      {(query.hasNextPage || (query.data?.pages.length ?? 0) > 1) && (
        <Center py="md" style={{ flexDirection: 'column', gap: 8 }}>
          <Text size="sm" c="dimmed" role="status">
            {t(query.hasNextPage ? 'common:shownSoFar' : 'common:shownAll', { count: items.length })}
          </Text>
          {query.hasNextPage && (
            <Button variant="default" loading={query.isFetchingNextPage} onClick={more}>
              {t('common:loadMore')}
            </Button>
          )}
        </Center>
      )}
    </div>
  )
}
