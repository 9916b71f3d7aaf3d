import { Buffer } from 'node:buffer'
import { expect, test } from '@playwright/test'
import { calls, unitOf } from './calls'
import { signIn } from './people'

test('a photo from a camera is made smaller before it is sent', async ({ browser, request }) => {
  const office = calls(request, 'vanphong')
  const ward = calls(request, 'phuong1')
  const task = await office.post('/tasks', {
    givingUnitId: (await unitOf(office)).id,
    title: `Việc có ảnh ${Date.now().toString(36)}`,
    leadUnitId: (await unitOf(ward)).id,
  })
  const page = await signIn(browser, 'phuong1', { viewport: { width: 360, height: 740 } })
  await page.goto(`/assignments/${task.assignments[0].id}/report`)
  // noise, as little as a camera's picture can be packed
  const photo = await page.evaluate(async () => {
    const canvas = document.createElement('canvas')
    canvas.width = 4000
    canvas.height = 3000
    const context = canvas.getContext('2d')
    const pixels = context?.createImageData(canvas.width, canvas.height)
    if (!context || !pixels) return ''
    pixels.data.forEach((_, index) => {
      pixels.data[index] = (index * 7919) % 256
    })
    context.putImageData(pixels, 0, 0)
    return canvas.toDataURL('image/jpeg', 0.95).split(',')[1] ?? ''
  })
  const bytes = Buffer.from(photo, 'base64')
  const stored = page.waitForResponse(
    (answer) => answer.url().includes('/api/v1/files?') && answer.request().method() === 'POST',
  )
  await page.locator('input[type=file]').last().setInputFiles({
    name: 'anh-hien-truong.jpg',
    mimeType: 'image/jpeg',
    buffer: bytes,
  })
  const file = await (await stored).json()
  expect(file.mediaType).toBe('image/jpeg')
  expect(file.size).toBeLessThan(bytes.length / 2)
  await expect(page.getByText('anh-hien-truong.jpg')).toBeVisible()
})
