import type { Host } from './host.ts'
import { hostileStyle } from './hostile-style.ts'

/** A website from left to right whose theme was made without a thought of Arabic: an export has to outlive it. */
export const foreignHost: Host = {
  language: 'en',
  template: `
<div class="wrapper">
  <div class="masthead"><strong>The Daily Example</strong> <span>Home · World · Business · Sport</span></div>
  <div class="columns">
    <div class="post">
      <h1 class="entry-title">{{headline}}</h1>
      <div class="posted">Posted on {{day}} by {{byline}}</div>
      <div class="entry-content">{{body}}</div>
      <div class="posted">Leave a comment</div>
    </div>
    <div class="sidebar"><h4>Recent posts</h4><ul><li>Hello world!</li><li>Ten tips</li></ul></div>
  </div>
</div>`,
  styles: [hostileStyle],
  printsPlain: true,
}
