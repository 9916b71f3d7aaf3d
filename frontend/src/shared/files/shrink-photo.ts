/** Wide enough for a page of print, and a tenth of what a phone's camera makes. */
const longestSide = 2560
const quality = 0.85
const smallEnough = 1024 * 1024

/**
 * A photo as large as anybody looks at it, made on the device so that a weak network carries it; place, time and device
 * are not in it any more. What is small, or what the browser cannot read, stays as it is.
 */
export async function shrinkPhoto(file: File): Promise<File> {
  if (!/^image\/(jpeg|webp)$/.test(file.type) || file.size <= smallEnough) return file
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
    const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(picture.width * scale)
    canvas.height = Math.round(picture.height * scale)
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    picture.close()
    const made = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality))
    if (!made || made.size >= file.size) return file
    return new File([made], file.name.replace(/\.\w+$/, '.jpg'), { type: 'image/jpeg' })
  } catch {
    return file
  }
}
