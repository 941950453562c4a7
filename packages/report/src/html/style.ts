/** The style of a report: nothing in it is loaded from anywhere. Colour is never the only sign of anything. */
export const STYLE = `
:root {
  --page: #f4f5f7; --card: #ffffff; --ink: #1b2330; --quiet: #525c6b; --line: #d5dae1; --cell: #f0f2f5;
  --bad: #a4262c; --good: #1c6b36; --doubtful: #805300; --link: #1a56a8; --act: #eaf1fb; --act-edge: #1a56a8;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #12161c; --card: #1b212a; --ink: #e9ecf1; --quiet: #abb5c3; --line: #39424f; --cell: #262e39;
    --bad: #ff9c96; --good: #7fdb9b; --doubtful: #f0c163; --link: #93bfff; --act: #1d2b40; --act-edge: #93bfff;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--page); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: anywhere;
}
main, footer { max-width: 52rem; margin: 0 auto; padding: 0 1rem; }
main { padding-top: 1rem; }
footer { padding-top: 1.5rem; padding-bottom: 2rem; color: var(--quiet); font-size: 0.875rem; }
h1, h2, h3, h4, p, dl, dd, ol, ul, table, caption { margin: 0; padding: 0; }
h1, h2, h3, h4 { line-height: 1.25; unicode-bidi: isolate; }
a { color: var(--link); }
a:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.banner { display: flex; gap: 0.875rem; align-items: flex-start; border-radius: 0.5rem; padding: 1.125rem 1.25rem; color: #fff; }
.banner.bad { background: #a4262c; } .banner.good { background: #1c6b36; } .banner.doubtful { background: #7a4f00; }
.banner .sign {
  flex: none; width: 2.25rem; height: 2.25rem; border: 2px solid #fff; border-radius: 50%;
  font-size: 1.25rem; font-weight: 700; line-height: 2rem; text-align: center;
}
.banner .verdict { display: block; font-size: 1.625rem; font-weight: 700; }
.banner .file { display: block; font-size: 1rem; font-weight: 400; margin-bottom: 0.125rem; }
.facts { margin-top: 1rem; font-size: 1.0625rem; } .facts + .act { margin-top: 0.75rem; }
.sum { font-size: 1.625rem; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.25rem, 1fr)); gap: 0.75rem; margin-top: 1rem; }
.tiles div { background: var(--card); border: 1px solid var(--line); border-radius: 0.5rem; padding: 0.625rem 0.875rem; display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.tiles dt { color: var(--quiet); font-size: 0.875rem; line-height: 1.3; }
.tiles dd { font-size: 1.5rem; font-weight: 700; line-height: 1.25; font-variant-numeric: tabular-nums; }
.tiles .bad dd { color: var(--bad); } .tiles .doubtful dd { color: var(--doubtful); }
nav { margin-top: 1rem; } nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; list-style: none; }
nav a { display: inline-block; padding: 0.25rem 0; }
section.part { margin-top: 2rem; }
section.part > .title { font-size: 1.25rem; margin-bottom: 0.75rem; }
section.upload { margin-top: 2.5rem; }
ol.findings, ul.findings { list-style: none; display: grid; gap: 0.875rem; }
.findings > li { background: var(--card); border: 1px solid var(--line); border-left: 0.375rem solid var(--bad); border-radius: 0.5rem; padding: 1rem 1.125rem; }
.findings > li.doubtful { border-left-color: var(--doubtful); }
.findings .title { font-size: 1.0625rem; display: flex; gap: 0.625rem; align-items: baseline; }
.findings .mark { flex: none; min-width: 1.375rem; color: var(--bad); font-variant-numeric: tabular-nums; }
.doubtful .mark { color: var(--doubtful); }
.body { margin-top: 0.625rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.75rem; }
.act { background: var(--act); border-left: 0.25rem solid var(--act-edge); border-radius: 0.25rem; padding: 0.5rem 0.75rem; unicode-bidi: isolate; }
.act b { display: block; font-size: 0.875rem; }
.code { color: var(--quiet); font-size: 0.8125rem; }
code, .value { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; font-size: 0.9em; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.9375rem; max-width: 100%; overflow-wrap: break-word; }
caption { text-align: left; color: var(--quiet); font-size: 0.875rem; padding-bottom: 0.25rem; }
th, td { border: 1px solid var(--line); padding: 0.1875rem 0.625rem; text-align: left; vertical-align: top; }
thead th { background: var(--cell); font-weight: 600; }
.places tbody th { background: var(--cell); font-weight: 400; font-variant-numeric: tabular-nums; white-space: nowrap; }
.places td { min-width: 4rem; } .places .long { overflow-wrap: anywhere; display: inline-block; min-width: 9rem; }
.places .value { white-space: break-spaces; background: var(--cell); border-radius: 0.125rem; }
.letter { display: block; color: var(--quiet); font-size: 0.75rem; font-weight: 400; }
.none { color: var(--quiet); font-style: italic; }
.wide { width: 100%; } .how { display: block; color: var(--quiet); font-size: 0.8125rem; }
ul.plain { display: grid; gap: 0.5rem; padding-left: 1.25rem; }
ul.plain li { unicode-bidi: isolate; } ul.plain + .kind { margin-top: 1rem; }
.panel { background: var(--card); border: 1px solid var(--line); border-radius: 0.5rem; padding: 1rem 1.125rem; }
.kind { font-size: 1rem; margin-bottom: 0.375rem; } .note { margin-bottom: 0.75rem; }
.about { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: 0.25rem 1.25rem; font-size: 0.9375rem; }
.about dt { color: var(--quiet); }
.close { margin-top: 2rem; font-weight: 600; } .close code { display: block; margin-top: 0.25rem; font-weight: 400; }
@media (max-width: 30rem) {
  main, footer { padding-left: 0.75rem; padding-right: 0.75rem; }
  .banner { padding: 0.875rem; gap: 0.625rem; } .banner .verdict, .sum { font-size: 1.375rem; }
  .findings > li, .panel { padding: 0.75rem; }
  .about { grid-template-columns: minmax(0, 1fr); gap: 0; } .about dd { margin-bottom: 0.5rem; }
  .tiles { grid-template-columns: 1fr 1fr; gap: 0.5rem; }
  th, td { padding: 0.25rem 0.4375rem; }
}
@media print {
  body { background: #fff; font-size: 10.5pt; } main, footer { max-width: none; padding: 0; } nav { display: none; }
  .banner { background: #fff !important; color: #000; border: 2pt solid #000; } .banner .sign { border-color: #000; }
  .findings > li, .tiles div, tr, .plain li { break-inside: avoid; } .title { break-after: avoid; } .scroll { overflow: visible; }
  section.upload + section.upload { break-before: page; }
  a { color: inherit; text-decoration: none; }
}
`;
