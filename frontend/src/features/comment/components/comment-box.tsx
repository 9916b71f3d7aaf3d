import { Button, Group } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useState } from 'react'
import * as v from 'valibot'
import * as limits from '@/api/generated/limits'
import { useTranslation } from '@/i18n'
import { rules } from '@/shared/form/rules'
import { useSubmit } from '@/shared/lib/use-submit'
import { useTellProblem } from '@/shared/lib/use-tell-problem'
import type { Comment, CommentSource } from '../api/comment-api'
import { type Person, withIds, withNames } from '../lib/mentions'
import { MentionTextarea } from './mention-textarea'

type Props = {
  label: string
  /** What is reworded, if anything. */
  said?: Comment
  mentionable: CommentSource['mentionable']
  confirmLabel: string
  send: (text: string, key: string) => Promise<unknown>
  onClose: () => void
}

/** Where a comment is written; what is typed stays until it is kept. */
export function CommentBox({ label, said, mentionable, confirmLabel, send, onClose }: Props) {
  const { t } = useTranslation()
  const tellProblem = useTellProblem()
  const [picked, setPicked] = useState<Person[]>(said?.mentions ?? [])
  const form = useForm({
    initialValues: { text: withNames(said?.text ?? '', said?.mentions ?? []) },
    validate: schemaResolver(v.object({ text: rules(t).required(limits.CreateComment.text) }), {
      sync: true,
    }),
  })
  const submit = useSubmit(
    (values: { text: string }, key) => send(withIds(values.text.trim(), picked), key),
    {
      onDone: onClose,
    },
  )
  return (
    <form
      noValidate
      className="k-no-print"
      onSubmit={form.onSubmit((values) => submit.mutate(values, { onError: tellProblem }))}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
        if (event.ctrlKey || event.metaKey) event.currentTarget.requestSubmit()
      }}
    >
      <MentionTextarea
        aria-label={label}
        placeholder={label}
        autosize
        minRows={2}
        maxRows={12}
        autoFocus
        {...form.getInputProps('text')}
        picked={picked}
        onPick={(person) => setPicked([...picked, person])}
        mentionable={mentionable}
      />
      <Group gap="xs" mt={6}>
        <Button type="submit" size="compact-sm" loading={submit.isPending}>
          {confirmLabel}
        </Button>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={onClose}>
          {t('common:cancel')}
        </Button>
      </Group>
    </form>
  )
}
