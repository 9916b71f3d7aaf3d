import { Button, Center } from '@mantine/core'
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from '@/i18n'
import { ErrorState, LoadingState, NoMatch } from './states'

type PageOf<T> = { items: T[]; nextCursor?: string | null }

type Props<T> = {
  query: UseInfiniteQueryResult<InfiniteData<PageOf<T>>>
  filtered: boolean
  onClear: () => void
  empty: ReactNode
  children: (items: T[]) => ReactNode
}

/** A keyset list with all its states and the button that brings the next page. */
export function ListView<T>({ query, filtered, onClear, empty, children }: Props<T>) {
  const { t } = useTranslation()
  if (query.isPending) return <LoadingState rows={8} />
  if (query.isError && !query.data) return <ErrorState error={query.error} onRetry={() => query.refetch()} />
  const items = query.data?.pages.flatMap((page) => page.items) ?? []
  if (items.length === 0) return filtered ? <NoMatch onClear={onClear} /> : empty
  return (
    <>
      {children(items)}
      {query.hasNextPage && (
        <Center py="md">
          <Button variant="default" loading={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
            {t('common:loadMore')}
          </Button>
        </Center>
      )}
    </>
  )
}
