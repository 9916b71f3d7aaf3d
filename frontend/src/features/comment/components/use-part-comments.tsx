import { Button } from '@mantine/core'
import { IconMessage, IconMessageCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import type { Comment, CommentSource } from '../api/comment-api'
import { about, threads } from '../lib/threads'
import { CommentThreads } from './comment-threads'

type Part = { id: string; label: string }
type Options = { comments: Comment[]; source: CommentSource; mayComment: boolean }

/** The comments beside the parts of a thing: a button that counts and opens, and under it what is said. */
export function usePartComments({ comments, source, mayComment }: Options) {
  const { t } = useTranslation()
  const [toggled, setToggled] = useState<Record<string, boolean>>({})
  const all = threads(comments)
  const at = (part: Part) => about(all, part.id, [part.id])
  const openAt = (part: Part) => at(part).filter((thread) => thread.open).length
  const isShown = (part: Part) => toggled[part.id] ?? (mayComment && openAt(part) > 0)
  const button = (part: Part) => {
    const said = at(part).length
    const open = openAt(part)
    if (!mayComment && said === 0) return null
    return (
      <Button
        size="compact-sm"
        variant={open > 0 ? 'light' : 'subtle'}
        color={open > 0 ? 'yellow' : 'gray'}
        className="k-no-print"
        aria-expanded={isShown(part)}
        aria-label={t('comment:buttonOn', { label: part.label, count: open })}
        onClick={() => setToggled({ ...toggled, [part.id]: !isShown(part) })}
      >
        {said > 0 && open === 0 ? (
          <IconMessageCheck size={18} aria-hidden />
        ) : (
          <IconMessage size={18} aria-hidden />
        )}
        {open > 0 && <span style={{ marginLeft: 4 }}>{open}</span>}
      </Button>
    )
  }
  const threadsOf = (part: Part) =>
    isShown(part) && (
      <CommentThreads
        threads={at(part)}
        source={source}
        mayComment={mayComment}
        part={part}
        writing={at(part).length === 0}
      />
    )
  return { button, threads: threadsOf }
}
