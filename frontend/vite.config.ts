import { fileURLToPath } from 'node:url'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const backend = process.env.KEHOACH_DEV_BACKEND ?? 'http://localhost:8080'

export default defineConfig({
  plugins: [tanstackRouter({ target: 'react', autoCodeSplitting: true }), react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          // the routes' addresses, without their pages: in a chunk each they would repeat their lists of files
          groups: [{ name: 'routes', test: /src[\\/]routes[\\/](.*[\\/])?[^-\\/][^\\/]*\.tsx$/ }],
        },
      },
    },
  },
  server: { port: 5173, strictPort: true, proxy: { '/api': backend, '/auth': backend } },
})
