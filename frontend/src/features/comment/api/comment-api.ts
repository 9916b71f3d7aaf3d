import { queryOptions } from '@tanstack/react-query'
import { api, mergePatch, read, readAll, type Schemas } from '@/api/client'

export type Comment = Schemas['CommentDetail']
export type CreateComment = Schemas['CreateComment']

/** How the comments on one thing are changed, whatever the thing is. */
export type CommentSource = {
  create: (body: CreateComment, key: string) => Promise<Comment>
  reword: (comment: Comment, text: string) => Promise<Comment>
  remove: (comment: Comment) => Promise<unknown>
  resolve: (comment: Comment, key: string) => Promise<Comment>
  reopen: (comment: Comment, key: string) => Promise<Comment>
}

/** What the service compares is the version, which lists show as well. */
const seen = (comment: Comment) => ({ 'If-Match': `"${comment.version}"` })

export const planCommentsQuery = (id: string) =>
  queryOptions({
    queryKey: ['comments', 'plan', id],
    queryFn: ({ signal }) =>
      readAll((cursor) =>
        read(
          api.GET('/api/v1/plans/{id}/comments', {
            params: { path: { id }, query: { cursor, limit: 200 } },
            signal,
          }),
        ),
      ),
  })

export function planComments(id: string): CommentSource {
  const one = (comment: Comment, key?: string) => ({
    path: { id, commentId: comment.id },
    header: { ...seen(comment), ...(key && { 'Idempotency-Key': key }) },
  })
  return {
    create: (body, key) =>
      read(
        api.POST('/api/v1/plans/{id}/comments', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    reword: (comment, text) =>
      read(
        api.PATCH('/api/v1/plans/{id}/comments/{commentId}', {
          params: one(comment),
          headers: mergePatch,
          body: { text },
        }),
      ),
    remove: (comment) =>
      read(api.DELETE('/api/v1/plans/{id}/comments/{commentId}', { params: one(comment) })),
    resolve: (comment, key) =>
      read(api.POST('/api/v1/plans/{id}/comments/{commentId}/resolve', { params: one(comment, key) })),
    reopen: (comment, key) =>
      read(api.POST('/api/v1/plans/{id}/comments/{commentId}/reopen', { params: one(comment, key) })),
  }
}
