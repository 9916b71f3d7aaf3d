import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from '@/i18n'
import { Section } from '@/shared/ui/section'
import type { Comment, CommentSource } from '../api/comment-api'
import { about, threads } from '../lib/threads'
import { CommentThreads } from './comment-threads'

type Props = {
  comments: Comment[]
  source: CommentSource
  mayComment: boolean
  of: 'draft' | 'task'
  aside?: ReactNode
  /** The parts that have their comments beside them. */
  parts?: string[]
}

/** What is said about the whole of a thing, or about parts that are there no more. */
export function CommentsSection({ comments, source, mayComment, of, aside, parts = [] }: Props) {
  const { t } = useTranslation()
  const shown = about(threads(comments), null, parts)
  if (shown.length === 0 && !mayComment) return null
  return (
    <Section
      title={t(`comment:${of}.title`)}
      hint={t(mayComment ? `comment:${of}.hint` : `comment:${of}.closedHint`)}
      aside={aside}
    >
      {shown.length === 0 && (
        <Text size="sm" c="dimmed" mb="xs">
          {t(`comment:${of}.none`)}
        </Text>
      )}
      <CommentThreads
        threads={shown}
        source={source}
        mayComment={mayComment}
        whole={{ label: t(`comment:${of}.label`), add: t(`comment:${of}.add`) }}
      />
    </Section>
  )
}
