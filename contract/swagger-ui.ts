/** The files of `swagger-ui-dist` that the page of the API loads, and the licences that go with them. */
export const SWAGGER_UI_FILES = [
  'swagger-ui.css',
  'swagger-ui-bundle.js',
  'swagger-ui-bundle.js.LICENSE.txt',
] as const;
