import { Button, Group, Textarea } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import * as v from 'valibot'
import * as limits from '@/api/generated/limits'
import { useTranslation } from '@/i18n'
import { rules } from '@/shared/form/rules'
import { notify } from '@/shared/lib/notify'
import { problemSentence } from '@/shared/lib/problem-message'
import { useSubmit } from '@/shared/lib/use-submit'

type Props = {
  label: string
  text?: string
  confirmLabel: string
  send: (text: string, key: string) => Promise<unknown>
  onClose: () => void
}

/** Where a comment is written; what is typed stays until it is kept. */
export function CommentBox({ label, text = '', confirmLabel, send, onClose }: Props) {
  const { t } = useTranslation()
  const form = useForm({
    initialValues: { text },
    validate: schemaResolver(v.object({ text: rules(t).required(limits.CreateComment.text) }), {
      sync: true,
    }),
  })
  const submit = useSubmit((values: { text: string }, key) => send(values.text.trim(), key), {
    onDone: onClose,
  })
  return (
    <form
      noValidate
      className="k-no-print"
      onSubmit={form.onSubmit((values) =>
        submit.mutate(values, { onError: (error) => notify(problemSentence(error, t), 'bad') }),
      )}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
        if (event.ctrlKey || event.metaKey) event.currentTarget.requestSubmit()
      }}
    >
      <Textarea
        aria-label={label}
        placeholder={label}
        autosize
        minRows={2}
        maxRows={12}
        autoFocus
        {...form.getInputProps('text')}
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
