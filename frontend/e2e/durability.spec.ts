import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { type APIRequestContext, expect, test } from '@playwright/test'
import { token } from './people'

/** Processes that work for this stack's service, found by their folder. */
function servicePids(data: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return (
          readlinkSync(`/proc/${pid}/cwd`).startsWith(data) &&
          readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('quarkus-run.jar')
        )
      } catch {
        return false
      }
    })
    .map(Number)
}

async function createDraft(
  request: APIRequestContext,
  headers: Record<string, string>,
  unit: string,
  n: number,
) {
  const answer = await request
    .post('/api/v1/plans', {
      headers: { ...headers, 'Idempotency-Key': `durability-${Date.now()}-${n}` },
      data: { issuingUnitId: unit, title: `Dự thảo ghi trước khi ngắt ${n}` },
    })
    .catch(() => null)
  return answer?.status() === 201 ? ((await answer.json()).id as string) : null
}

test('every acknowledged write survives kill -9 of the service', async ({ request }) => {
  // a service that starts beside other work takes its time
  test.setTimeout(240_000)
  const data = process.env.KEHOACH_DATA
  if (!data) throw new Error('KEHOACH_DATA names the data folder of the stack')
  const headers = { authorization: `Bearer ${token('vanphong')}` }
  const me = await (await request.get('/api/v1/me', { headers })).json()
  const unit = me.permissions.find((p: { permission: string }) => p.permission === 'DRAFT_PLAN').units[0].id

  const acknowledged: string[] = []
  let killed = false
  for (let n = 0; n < 60; n++) {
    const writes = [
      createDraft(request, headers, unit, n * 2),
      createDraft(request, headers, unit, n * 2 + 1),
    ]
    if (n === 20) {
      const pids = servicePids(data)
      expect(pids).not.toHaveLength(0)
      for (const pid of pids) process.kill(pid, 'SIGKILL')
      killed = true
    }
    for (const id of await Promise.all(writes)) if (id) acknowledged.push(id)
  }
  expect(killed).toBe(true)
  expect(acknowledged.length).toBeGreaterThan(30)

  await expect
    .poll(async () => (await request.get('/api/v1/me', { headers })).status(), { timeout: 90_000 })
    .toBe(200)
  for (const id of acknowledged) {
    const plan = await request.get(`/api/v1/plans/${id}`, { headers })
    expect(plan.status(), `acknowledged plan ${id}`).toBe(200)
    const tag = plan.headers().etag ?? ''
    await request.delete(`/api/v1/plans/${id}`, { headers: { ...headers, 'If-Match': tag } })
  }
})
