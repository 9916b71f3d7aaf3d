import { Text } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { Section } from '@/shared/ui/section'
import type { Comment, CommentSource } from '../api/comment-api'
import { about, threads } from '../lib/threads'
import { CommentThreads } from './comment-threads'

type Props = {
  comments: Comment[]
  source: CommentSource
  mayComment: boolean
  /** The parts that have their comments beside them. */
  parts: string[]
}

/** What is said about the whole of a thing, or about parts that are there no more. */
export function CommentsSection({ comments, source, mayComment, parts }: Props) {
  const { t } = useTranslation()
  const shown = about(threads(comments), null, parts)
  if (shown.length === 0 && !mayComment) return null
  return (
    <Section title={t('comment:title')} hint={mayComment ? t('comment:hint') : t('comment:closedHint')}>
      {shown.length === 0 && (
        <Text size="sm" c="dimmed" mb="xs">
          {t('comment:none')}
        </Text>
      )}
      <CommentThreads threads={shown} source={source} mayComment={mayComment} />
    </Section>
  )
}
