const explorer = SwaggerUIBundle({
  url: '/api/openapi.yaml',
  dom_id: '#explorer',
  deepLinking: true,
  validatorUrl: null,
  persistAuthorization: false,
  oauth2RedirectUrl: `${location.origin}/api/explorer/oauth2-redirect.html`,
})

explorer.initOAuth({ clientId: 'kehoach-app', usePkceWithAuthorizationCodeGrant: true })
