/**
 * The one place that knows the templating library: everything shown on the page goes through `html`, which sets
 * dynamic values as text nodes, attributes and properties, never as HTML.
 */

export { guard } from '/vendor/lit-html/directives/guard.js';
export { keyed } from '/vendor/lit-html/directives/keyed.js';
export { live } from '/vendor/lit-html/directives/live.js';
export { ref } from '/vendor/lit-html/directives/ref.js';
export { repeat } from '/vendor/lit-html/directives/repeat.js';
export { html, nothing, render, svg } from '/vendor/lit-html/lit-html.js';
/** @import { TemplateResult, nothing } from '/vendor/lit-html/lit-html.js' */
/** @typedef {TemplateResult | typeof nothing} View What a view function returns. */
