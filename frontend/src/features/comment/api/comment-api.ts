import { queryOptions } from '@tanstack/react-query'
import { api, mergePatch, read, readAll, type Schemas, shownEtag } from '@/api/client'

export type Comment = Schemas['CommentDetail']
export type CreateComment = Schemas['CreateComment']
export type Mentionable = Schemas['Mentionable']

/** Where the comments on one thing are, and who may be mentioned in them. */
type Base = '/api/v1/plans/{id}/comments' | '/api/v1/tasks/{id}/comments'

/** How the comments on one thing are changed, whatever the thing is. */
export type CommentSource = ReturnType<typeof comments>

const list = (base: Base, id: string) =>
  queryOptions({
    queryKey: ['comments', base, id],
    queryFn: ({ signal }) =>
      readAll((cursor) =>
        read(api.GET(base, { params: { path: { id }, query: { cursor, limit: 200 } }, signal })),
      ),
  })

function comments(base: Base, id: string) {
  const one = (comment: Comment, key?: string) => ({
    path: { id, commentId: comment.id },
    header: { 'If-Match': shownEtag(comment), ...(key && { 'Idempotency-Key': key }) },
  })
  return {
    mentionable: (q: string) =>
      queryOptions({
        queryKey: ['comments', base, id, 'mentionable', q],
        queryFn: ({ signal }) =>
          read(
            api.GET(`${base}/mentionable`, { params: { path: { id }, query: { q, limit: 6 } }, signal }),
          ).then((page) => page.items),
      }),
    create: (body: CreateComment, key: string): Promise<Comment> =>
      read(api.POST(base, { params: { path: { id }, header: { 'Idempotency-Key': key } }, body })),
    reword: (comment: Comment, text: string): Promise<Comment> =>
      read(api.PATCH(`${base}/{commentId}`, { params: one(comment), headers: mergePatch, body: { text } })),
    remove: (comment: Comment): Promise<unknown> =>
      read(api.DELETE(`${base}/{commentId}`, { params: one(comment) })),
    resolve: (comment: Comment, key: string): Promise<Comment> =>
      read(api.POST(`${base}/{commentId}/resolve`, { params: one(comment, key) })),
    reopen: (comment: Comment, key: string): Promise<Comment> =>
      read(api.POST(`${base}/{commentId}/reopen`, { params: one(comment, key) })),
  }
}

export const planCommentsQuery = (id: string) => list('/api/v1/plans/{id}/comments', id)
export const planComments = (id: string) => comments('/api/v1/plans/{id}/comments', id)
export const taskCommentsQuery = (id: string) => list('/api/v1/tasks/{id}/comments', id)
export const taskComments = (id: string) => comments('/api/v1/tasks/{id}/comments', id)
