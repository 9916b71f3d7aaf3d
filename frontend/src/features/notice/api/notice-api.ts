import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, read, readOne, type Schemas } from '@/api/client'

export type Notice = Schemas['NoticeDetail']
export type NoticeKind = Schemas['NoticeKind']
export type NoticeChoices = Schemas['NoticeChoicesDetail']
export type Chosen = Schemas['UpdateNoticeChoices']

export const unreadQuery = queryOptions({
  queryKey: ['notices', 'unread'],
  queryFn: ({ signal }) => read(api.GET('/api/v1/notices/unread', { signal })),
})

export const noticesQuery = (unread?: true, limit = 30) =>
  infiniteQueryOptions({
    queryKey: ['notices', 'list', unread, limit],
    queryFn: ({ signal, pageParam }) =>
      read(api.GET('/api/v1/notices', { params: { query: { unread, limit, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })

export const choicesQuery = queryOptions({
  queryKey: ['notices', 'choices'],
  queryFn: ({ signal }) => readOne(api.GET('/api/v1/notices/choices', { signal })),
})

export const readNotice = (id: string) =>
  read(api.POST('/api/v1/notices/{id}/read', { params: { path: { id } } }))

export const readNotices = (upTo: string) => read(api.POST('/api/v1/notices/read', { body: { upTo } }))

export const saveChoices = (body: Chosen, etag: string) =>
  read(api.PUT('/api/v1/notices/choices', { params: { header: { 'If-Match': etag } }, body }))
