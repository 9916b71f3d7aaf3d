import { Button, Checkbox, Select, TextInput } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useState } from 'react'
import * as v from 'valibot'
import * as limits from '@/api/generated/limits'
import { useTranslation } from '@/i18n'
import { unitsWith, useMe } from '@/shared/auth/me'
import { ActionDialog } from '@/shared/form/action-dialog'
import { rules } from '@/shared/form/rules'
import { useSubmit } from '@/shared/lib/use-submit'
import { useTellProblem } from '@/shared/lib/use-tell-problem'
import {
  createSavedView,
  deleteSavedView,
  type SavedView,
  starSavedView,
  updateSavedView,
  type ViewedList,
} from '../api/saved-view-queries'
import { toQuery } from '../lib/view-query'

type Props = { list: ViewedList; search: object; view?: SavedView; onClose: () => void }
type Values = { name: string; unitId: string; starred: boolean }

const mine = 'mine'

/** Keeps how the list is looked at under a name, or says anew how a kept view is called and who has it. */
export function SavedViewDialog({ list, search, view, onClose }: Props) {
  const { t } = useTranslation()
  const me = useMe()
  const units = unitsWith(me, 'SHARE_VIEW')
  const form = useForm<Values>({
    initialValues: { name: view?.name ?? '', unitId: view?.unit?.id ?? mine, starred: true },
    validate: schemaResolver(v.object({ name: rules(t).required(limits.CreateSavedView.name) }), {
      sync: true,
    }),
  })
  const send = async ({ name, unitId, starred }: Values, key: string) => {
    const values = { name: name.trim(), unitId: unitId === mine ? null : unitId }
    if (view) return updateSavedView(view, isAuthor ? values : { name: values.name })
    const created = await createSavedView({ ...values, list, query: toQuery(search) }, key)
    return starred ? starSavedView(created, key) : created
  }
  // where a view is shared is for its author to say, who may have left that unit
  const isAuthor = !view || view.author.id === me?.staffId
  const left = view?.unit && !units.some(({ id }) => id === view.unit?.id) ? [view.unit] : []
  const shares = isAuthor ? [...left, ...units] : []
  return (
    <ActionDialog
      title={t(view ? 'savedView:editTitle' : 'savedView:saveNewTitle')}
      help={view ? undefined : t('savedView:saveNewHelp')}
      form={form}
      send={send}
      onClose={onClose}
      confirmLabel={t('common:save')}
      message={t('savedView:saved')}
    >
      <TextInput label={t('savedView:name')} required data-autofocus {...form.getInputProps('name')} />
      {shares.length > 0 && (
        <Select
          label={t('savedView:sharedWith')}
          allowDeselect={false}
          data={[
            { value: mine, label: t('savedView:mine') },
            ...shares.map(({ id, name }) => ({
              value: id,
              label: t('savedView:membersOf', { unit: name }),
            })),
          ]}
          {...form.getInputProps('unitId')}
        />
      )}
      {view ? (
        <Remove view={view} onDone={onClose} />
      ) : (
        <Checkbox label={t('savedView:atHand')} {...form.getInputProps('starred', { type: 'checkbox' })} />
      )}
    </ActionDialog>
  )
}

function Remove({ view, onDone }: { view: SavedView; onDone: () => void }) {
  const { t } = useTranslation()
  const tellProblem = useTellProblem()
  const [asked, setAsked] = useState(false)
  const remove = useSubmit(() => deleteSavedView(view), { message: t('savedView:deleted'), onDone })
  return (
    <div>
      <Button
        variant={asked ? 'filled' : 'subtle'}
        color="red"
        loading={remove.isPending}
        onClick={() => (asked ? remove.mutate(undefined, { onError: tellProblem }) : setAsked(true))}
      >
        {!asked
          ? t('savedView:remove')
          : view.unit
            ? t('savedView:removeShared', { unit: view.unit.name })
            : t('savedView:removeOwn')}
      </Button>
    </div>
  )
}
