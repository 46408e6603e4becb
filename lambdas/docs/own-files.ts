/** The files of our own that the pages load. */
export const OWN_FILES: Readonly<Record<string, string>> = {
  'start.js': `'use strict';
window.ui = SwaggerUIBundle({
  url: 'v1/openapi.json',
  dom_id: '#api',
  deepLinking: true,
  displayRequestDuration: true,
  defaultModelsExpandDepth: 0,
  validatorUrl: 'none',
});
`,
  'icon.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="6" fill="#1d4e4a"/>
<path d="M9 10h14M9 16h14M9 22h8" stroke="#fff" stroke-width="3" stroke-linecap="round"/>
</svg>
`,
  'docs.css': `:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #1f2933; font: 16px/1.55 system-ui, sans-serif; }
a { color: #0b6158; }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: 0.9em; }
.bar { display: flex; justify-content: space-between; gap: 1rem; padding: 0.75rem 1.25rem; background: #1d4e4a; }
.bar a { color: #fff; text-decoration: none; font-weight: 600; }
.bar nav a { margin-left: 1rem; font-weight: 400; text-decoration: underline; }
.text { max-width: 46rem; margin: 0 auto; padding: 1rem 1.25rem 3rem; }
.text pre { overflow-x: auto; padding: 0.9rem; background: #f2f5f5; border-radius: 6px; }
.type { color: #52606d; overflow-wrap: anywhere; }
.notice { padding: 1rem 1.25rem; }
.text table { width: 100%; border-collapse: collapse; }
.text th, .text td { padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid #dde3e6; text-align: left; vertical-align: top; }
.swagger-ui .info { margin: 1.5rem 0; }
.swagger-ui .scheme-container { padding: 1rem 0; }
@media (max-width: 40rem) {
  .swagger-ui .response-col_links { display: none; }
  .swagger-ui .opblock-body .responses-wrapper table, .swagger-ui .responses-table { table-layout: fixed; width: 100%; }
  .swagger-ui .response-col_status { width: 3.2rem; }
  .swagger-ui .opblock-section-header, .swagger-ui .responses-inner { padding: 0.5rem; }
  .text table, .text tbody, .text tr, .text td { display: block; }
  .text thead { display: none; }
  .text tr { padding: 0.6rem 0; border-bottom: 1px solid #dde3e6; }
  .text td { padding: 0; border: 0; overflow-wrap: anywhere; }
}
`,
};
