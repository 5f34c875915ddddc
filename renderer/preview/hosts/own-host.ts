import type { Host } from './host.ts'
import { ownStyle } from './own-style.ts'

/** A newsroom's website as a good Arabic theme draws it, with what Midad knows of it. */
export const ownHost: Host = {
  template: `
<header class="site">
  <p class="site-name">{{site-name}}</p>
  <ul class="sections">{{sections}}</ul>
</header>
<main>
  <article lang="{{language}}" dir="{{direction}}">
    <p class="kicker">{{kicker}}</p>
    <h1>{{headline}}</h1>
    <p class="subheadline">{{subheadline}}</p>
    <div class="meta">
      <p class="byline">{{byline}}</p>
      <p class="section">{{section}}</p>
      <p class="day">{{day}}</p>
    </div>
    <div class="entry-content" lang="{{host-language}}" dir="{{host-direction}}">{{body}}</div>
  </article>
</main>
<footer class="site"><p>{{site-name}}</p></footer>`,
  styles: [ownStyle],
  printsPlain: false,
}
