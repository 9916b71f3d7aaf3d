import { Button, Group, Stack, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { ActionDialog } from '@/shared/form/action-dialog'
import { formatInstant } from '@/shared/lib/dates'
import { useSubmit } from '@/shared/lib/use-submit'
import { useTellProblem } from '@/shared/lib/use-tell-problem'
import type { Comment, CommentSource } from '../api/comment-api'
import { pieces } from '../lib/mentions'
import type { Thread } from '../lib/threads'
import { CommentBox } from './comment-box'
import classes from './comments.module.css'

type Props = {
  thread: Thread
  source: CommentSource
  /** Says what it is about where it does not stand there. */
  named?: boolean
}

/** A comment with its answers; once resolved, a line that opens. */
export function CommentThread({ thread: { first, answers, open }, source, named }: Props) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(false)
  const [answering, setAnswering] = useState(false)
  const onError = useTellProblem()
  const step = useSubmit(
    (_: string, key) => (first.resolvedAt ? source.reopen(first, key) : source.resolve(first, key)),
    { message: t(first.resolvedAt ? 'comment:reopened' : 'comment:resolved') },
  )
  const may = (action: Comment['allowedActions'][number]) => first.allowedActions.includes(action)
  return (
    <div className={classes.thread} data-open={open}>
      {named && first.part && (
        <Text size="sm" fw={600} mb={4}>
          {t('comment:about', { part: first.part })}
        </Text>
      )}
      {!open && first.resolvedBy && first.resolvedAt && (
        <Group gap="xs">
          <Text size="sm" c="dimmed">
            {t('comment:resolvedBy', {
              name: first.resolvedBy.name,
              time: formatInstant(first.resolvedAt),
            })}
          </Text>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-expanded={shown}
            className="k-no-print"
            onClick={() => setShown(!shown)}
          >
            {t(shown ? 'comment:hide' : 'comment:show')}
          </Button>
        </Group>
      )}
      {(open || shown) && (
        <Stack gap="sm">
          <Words comment={first} source={source} />
          {answers.map((answer) => (
            <div key={answer.id} className={classes.answer}>
              <Words comment={answer} source={source} />
            </div>
          ))}
          {answering && (
            <CommentBox
              label={t('comment:answerLabel', { name: first.author.name })}
              mentionable={source.mentionable}
              confirmLabel={t('comment:send')}
              send={(text, key) => source.create({ threadId: first.id, text }, key)}
              onClose={() => setAnswering(false)}
            />
          )}
          {first.allowedActions.length > 0 && (
            <Group gap="xs" className="k-no-print">
              {may('REPLY') && !answering && (
                <Button size="compact-sm" variant="default" onClick={() => setAnswering(true)}>
                  {t('comment:answer')}
                </Button>
              )}
              {(may('RESOLVE') || may('REOPEN')) && (
                <Button
                  size="compact-sm"
                  variant="light"
                  leftSection={may('RESOLVE') && <IconCheck size={16} aria-hidden />}
                  loading={step.isPending}
                  onClick={() => step.mutate('', { onError })}
                >
                  {t(may('RESOLVE') ? 'comment:resolve' : 'comment:reopen')}
                </Button>
              )}
            </Group>
          )}
        </Stack>
      )}
    </div>
  )
}

function Words({ comment, source }: { comment: Comment; source: CommentSource }) {
  const { t } = useTranslation()
  const [editing, setEditing] = useState(false)
  const [deleting, setDeleting] = useState(false)
  const may = (action: Comment['allowedActions'][number]) => comment.allowedActions.includes(action)
  return (
    <div>
      <Group gap={8} align="baseline">
        <Text size="sm" fw={600}>
          {comment.author.name}
        </Text>
        <Text size="xs" c="dimmed">
          {formatInstant(comment.createdAt)}
          {comment.editedAt && !comment.deletedAt && ` · ${t('comment:edited')}`}
        </Text>
        {may('UPDATE') && !editing && (
          <Group gap={4} className="k-no-print">
            <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setEditing(true)}>
              {t('common:edit')}
            </Button>
            <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setDeleting(true)}>
              {t('common:delete')}
            </Button>
          </Group>
        )}
      </Group>
      {editing ? (
        <CommentBox
          label={t('comment:label')}
          said={comment}
          mentionable={source.mentionable}
          confirmLabel={t('common:save')}
          send={(text) => source.reword(comment, text)}
          onClose={() => setEditing(false)}
        />
      ) : (
        <Text
          size="sm"
          className="k-prewrap"
          c={comment.text === null ? 'dimmed' : undefined}
          fs={comment.text === null ? 'italic' : undefined}
        >
          {typeof comment.text === 'string'
            ? pieces(comment.text, comment.mentions).map((piece, index) =>
                piece.name ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other name
                  <span key={index} className={classes.mention}>
                    {piece.text}
                  </span>
                ) : (
                  piece.text
                ),
              )
            : t('comment:deleted')}
        </Text>
      )}
      {deleting && <DeleteDialog comment={comment} source={source} onClose={() => setDeleting(false)} />}
    </div>
  )
}

type DeleteProps = { comment: Comment; source: CommentSource; onClose: () => void }

function DeleteDialog({ comment, source, onClose }: DeleteProps) {
  const { t } = useTranslation()
  const form = useForm({ initialValues: {} })
  return (
    <ActionDialog
      title={t('comment:deleteTitle')}
      help={t('comment:deleteHelp')}
      confirmLabel={t('common:delete')}
      danger
      form={form}
      send={() => source.remove(comment)}
      onClose={onClose}
    />
  )
}
