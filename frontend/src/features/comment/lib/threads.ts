import type { Comment } from '../api/comment-api'

export type Thread = { first: Comment; answers: Comment[]; open: boolean }

/** Comments by thread, in the order they came; a thread in which nobody has left a word is none. */
export function threads(comments: Comment[]): Thread[] {
  return comments
    .filter((comment) => !comment.threadId)
    .map((first) => ({
      first,
      answers: comments.filter((comment) => comment.threadId === first.id),
      open: !first.resolvedAt,
    }))
    .filter(({ first, answers }) => [first, ...answers].some((comment) => comment.text !== null))
}

/** Of the threads, those about one part; `null` is the whole, and every part that is there no more. */
export function about(all: Thread[], partId: string | null, parts: string[]): Thread[] {
  return all.filter(({ first }) =>
    partId === null ? !first.partId || !parts.includes(first.partId) : first.partId === partId,
  )
}
