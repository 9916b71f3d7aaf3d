import { Button, Stack } from '@mantine/core'
import { IconMessagePlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import type { CommentSource } from '../api/comment-api'
import type { Thread } from '../lib/threads'
import { CommentBox } from './comment-box'
import { CommentThread } from './comment-thread'

type Props = {
  threads: Thread[]
  source: CommentSource
  mayComment: boolean
  /** How a comment on the whole is called, and the button for one. */
  whole?: { label: string; add: string }
  /** What a new comment is about; the whole where there is none. */
  part?: { id: string; label: string }
  /** Whether the place to write is open at once. */
  writing?: boolean
}

/** What is said at one place, and where more can be said. */
export function CommentThreads({ threads, source, mayComment, whole, part, writing: begin = false }: Props) {
  const { t } = useTranslation()
  const [writing, setWriting] = useState(begin)
  return (
    <Stack gap="sm" className={part && 'k-no-print'}>
      {threads.map((thread) => (
        <CommentThread key={thread.first.id} thread={thread} source={source} named={!part} />
      ))}
      {writing && (
        <CommentBox
          label={part ? t('comment:labelOn', { label: part.label }) : (whole?.label ?? t('comment:label'))}
          mentionable={source.mentionable}
          confirmLabel={t('comment:send')}
          send={(text, key) => source.create({ text, ...(part && { partId: part.id }) }, key)}
          onClose={() => setWriting(false)}
        />
      )}
      {mayComment && !writing && (
        <div className="k-no-print">
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconMessagePlus size={16} aria-hidden />}
            aria-label={part ? t('comment:addOn', { label: part.label }) : undefined}
            onClick={() => setWriting(true)}
          >
            {whole?.add ?? t('comment:add')}
          </Button>
        </div>
      )}
    </Stack>
  )
}
