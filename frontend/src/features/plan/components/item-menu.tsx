import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core'
import { useForm } from '@mantine/form'
import {
  IconArrowDown,
  IconArrowUp,
  IconDots,
  IconIndentDecrease,
  IconIndentIncrease,
  IconLink,
  IconLinkOff,
  IconListCheck,
  IconPencil,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { shownEtag } from '@/api/client'
import { useTranslation } from '@/i18n'
import { ActionDialog } from '@/shared/form/action-dialog'
import { useSubmit } from '@/shared/lib/use-submit'
import { useTellProblem } from '@/shared/lib/use-tell-problem'
import { deleteItem, updateItem } from '../api/plan-mutations'
import type { PlanDetail } from '../api/plan-queries'
import { type Move, moves, type OutlineNode } from '../lib/outline'
import type { EditedItem } from './item-dialog'
import { LinkDialog } from './link-dialog'

type Props = { plan: PlanDetail; node: OutlineNode; onEdit: (edited: EditedItem) => void }

const directions = [
  ['up', IconArrowUp],
  ['down', IconArrowDown],
  ['in', IconIndentIncrease],
  ['out', IconIndentDecrease],
] as const

/** What can be done with one outline item; moving never needs a drag. */
export function ItemMenu({ plan, node, onEdit }: Props) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { item } = node
  const onError = useTellProblem()
  const move = useSubmit((to: Move) =>
    updateItem(plan.id, item.id, shownEtag(item), {
      parentId: to.parentId,
      ...(to.position !== null && { position: to.position }),
    }),
  )
  const unlink = useSubmit(() => updateItem(plan.id, item.id, shownEtag(item), { derivedFromId: null }), {
    message: t('plan:link.removed'),
  })
  const [deleting, setDeleting] = useState(false)
  const [linking, setLinking] = useState(false)
  const mayEdit = plan.allowedActions.includes('ADD_ITEM')
  const mayAddTask = plan.allowedActions.includes('ADD_TASK') && !item.amendsItemId
  if (!mayEdit && !mayAddTask) return null
  const drafting = plan.status === 'DRAFT' || plan.status === 'IN_REVIEW'
  const possible = moves(node, plan.items)
  const addTask = () => navigate({ to: '/tasks/new', search: { planId: plan.id, planItemId: item.id } })
  return (
    <>
      {mayAddTask && (
        <Button
          variant="light"
          size="compact-sm"
          className="k-no-print"
          visibleFrom="sm"
          leftSection={<IconListCheck size={16} aria-hidden />}
          aria-label={t(drafting ? 'plan:outline.draftTaskTo' : 'plan:outline.addTaskTo', {
            label: item.label,
          })}
          onClick={addTask}
        >
          {t(drafting ? 'plan:outline.draftTask' : 'plan:outline.giveTask')}
        </Button>
      )}
      {mayEdit && (
        <Quick label={t('plan:outline.editTitle', { label: item.label })} onClick={() => onEdit({ item })}>
          <IconPencil size={18} />
        </Quick>
      )}
      <Menu position="bottom-end" withinPortal width={280}>
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            className="k-no-print"
            loading={move.isPending || unlink.isPending}
            aria-label={t('plan:outline.menu', { label: item.label })}
          >
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {mayAddTask && (
            <Menu.Item leftSection={<IconListCheck size={16} aria-hidden />} onClick={addTask}>
              {t(drafting ? 'plan:outline.draftTask' : 'plan:outline.addTask')}
            </Menu.Item>
          )}
          {mayEdit && (
            <>
              <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => onEdit({ item })}>
                {t('common:edit')}
              </Menu.Item>
              {node.depth < 3 && (
                <Menu.Item
                  leftSection={<IconPlus size={16} aria-hidden />}
                  onClick={() => onEdit({ parentId: item.id })}
                >
                  {t('plan:outline.addChild')}
                </Menu.Item>
              )}
              {!item.amendsItemId && (
                <Menu.Item leftSection={<IconLink size={16} aria-hidden />} onClick={() => setLinking(true)}>
                  {t('plan:link.action')}
                </Menu.Item>
              )}
              {!item.amendsItemId && item.derivedFrom && (
                <Menu.Item
                  leftSection={<IconLinkOff size={16} aria-hidden />}
                  onClick={() => unlink.mutate(undefined, { onError })}
                >
                  {t('plan:link.remove')}
                </Menu.Item>
              )}
              <Menu.Divider />
              {directions.map(([direction, Icon]) => {
                const to = possible[direction]
                return (
                  to && (
                    <Menu.Item
                      key={direction}
                      leftSection={<Icon size={16} aria-hidden />}
                      onClick={() => move.mutate(to, { onError })}
                    >
                      {t(`plan:move.${direction}`)}
                    </Menu.Item>
                  )
                )
              })}
              <Menu.Divider />
              <Menu.Item
                c="var(--mantine-color-error)"
                leftSection={<IconTrash size={16} aria-hidden />}
                onClick={() => setDeleting(true)}
              >
                {t('common:delete')}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {linking && <LinkDialog plan={plan} item={item} onClose={() => setLinking(false)} />}
      {deleting && <DeleteDialog plan={plan} node={node} onClose={() => setDeleting(false)} />}
    </>
  )
}

function Quick({ label, onClick, children }: { label: string; onClick: () => void; children: ReactNode }) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        className="k-no-print"
        visibleFrom="sm"
        aria-label={label}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  )
}

function DeleteDialog({ plan, node: { item }, onClose }: Omit<Props, 'onEdit'> & { onClose: () => void }) {
  const { t } = useTranslation()
  const form = useForm({ initialValues: {} })
  return (
    <ActionDialog
      title={t('plan:outline.deleteTitle', { label: item.label })}
      help={item.title}
      confirmLabel={t('common:delete')}
      message={t('plan:outline.deleted')}
      danger
      form={form}
      onClose={onClose}
      send={() => deleteItem(plan.id, item.id, shownEtag(item))}
    />
  )
}
