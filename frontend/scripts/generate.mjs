// Makes the client's types and the limits of its forms from openapi.yaml.
import { writeFileSync } from 'node:fs'
import openapiTS, { astToString, COMMENT_HEADER } from 'openapi-typescript'

const contract = new URL('../../openapi.yaml', import.meta.url)
const generated = new URL('../src/api/generated/', import.meta.url)
const limits = new Map()

function keepLimits(schema, { path }) {
  const [, name] = path?.match(/^#\/components\/schemas\/(\w+)$/) ?? []
  const lines = Object.entries(schema.properties ?? {}).flatMap(([key, { maxLength, maximum, maxItems }]) => {
    const most = maxLength ?? maximum ?? maxItems
    return most === undefined ? [] : [`  ${key}: ${most},`]
  })
  if (name && lines.length > 0) limits.set(name, lines)
}

const types = astToString(await openapiTS(contract, { transform: keepLimits, silent: true }))
writeFileSync(new URL('schema.d.ts', generated), COMMENT_HEADER + types)

const constants = [...limits].map(
  ([name, lines]) => `export const ${name} = {\n${lines.join('\n')}\n} as const\n`,
)
const header =
  '// How long texts and lists and how large numbers may be, by schema of the contract: made from openapi.yaml by `npm run generate`.\n'
writeFileSync(new URL('limits.ts', generated), [header, ...constants].join('\n'))
