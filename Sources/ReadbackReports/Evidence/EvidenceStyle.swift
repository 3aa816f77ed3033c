/// How pages of evidence look: on a phone, on a screen, on paper. No fonts, scripts or pictures from elsewhere.
enum EvidenceStyle {
  static let sheet = """
    :root { --ink: #1c2430; --soft: #5a6675; --line: #d8dee6; --ground: #f5f7f9; --paper: #fff;
      --good: #1b7f4b; --good-ground: #dff3e7; --fair: #8a5a00; --fair-ground: #fdf0d0; --bad: #b3261e; --bad-ground: #fbe1df;
      --note: #1a5fb4; --note-ground: #e2edf9; }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; }
    body { margin: 0 auto; padding: 1rem; max-width: 62rem; color: var(--ink); background: var(--ground);
      font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: break-word; }
    h1 { font-size: 1.6rem; line-height: 1.2; margin: .5rem 0; } h2 { font-size: 1.2rem; margin: 2rem 0 .6rem; }
    h3 { font-size: 1rem; margin: 0; } p { margin: .4rem 0; } a { color: var(--note); }
    .soft { color: var(--soft); } .small { font-size: .85rem; } code, .path { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: .9em; }
    .card { background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; padding: .9rem 1rem; margin: .8rem 0; }
    .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr)); gap: .8rem; }
    .cards .card { margin: 0; } .cards a { color: inherit; text-decoration: none; }
    .cards ul { list-style: none; padding: 0; } .cards h3 { color: var(--note); text-decoration: underline; overflow-wrap: anywhere; }
    .scroll { overflow-x: auto; background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; }
    table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; font-size: .9rem; }
    th, td { padding: .35rem .55rem; text-align: right; border-top: 1px solid var(--line); vertical-align: top; }
    thead th { border-top: 0; color: var(--soft); font-weight: 600; vertical-align: bottom; }
    th:first-child, td:first-child { text-align: left; } tbody th { font-weight: 500; overflow-wrap: break-word; }
    td.good { background: var(--good-ground); color: var(--good); } td.fair { background: var(--fair-ground); color: var(--fair); }
    td.bad { background: var(--bad-ground); color: var(--bad); }
    .badge { display: inline-block; border-radius: .3rem; padding: 0 .45rem; font-size: .8rem; font-weight: 600; white-space: nowrap; }
    .badge.good { background: var(--good-ground); color: var(--good); } .badge.fair { background: var(--fair-ground); color: var(--fair); }
    .badge.bad { background: var(--bad-ground); color: var(--bad); } .badge.note { background: var(--note-ground); color: var(--note); }
    .number { font-size: 2rem; font-weight: 700; line-height: 1; } .number.good { color: var(--good); }
    .number.fair { color: var(--fair); } .number.bad { color: var(--bad); }
    dl { margin: .4rem 0; } dt { font-weight: 600; } dd { margin: 0 0 .4rem; color: var(--soft); }
    img { display: block; max-width: 100%; height: auto; margin: .6rem 0; border: 1px solid var(--line); background: #fff; }
    .page img { max-width: min(100%, 34rem); margin: .6rem auto; }
    ul { margin: .4rem 0; padding-left: 1.2rem; } li { margin: .15rem 0; }
    .losses li { list-style: none; margin: 0 0 .5rem -1.2rem; padding-left: .6rem; border-left: 3px solid var(--line); }
    details { margin: .5rem 0; } summary { cursor: pointer; font-weight: 600; padding: .2rem 0; }
    pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: .3rem 0; padding: .6rem; background: var(--ground); border-radius: .3rem;
      font: .78rem/1.45 ui-monospace, Menlo, Consolas, monospace; max-height: 30rem; overflow-y: auto; }
    footer { margin: 2.5rem 0 1rem; padding-top: .8rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .85rem; }
    @media (max-width: 30rem) { table { font-size: .78rem; } th, td { padding: .3rem .35rem; } .card { padding: .7rem; } }
    @media print { body { background: #fff; max-width: none; padding: 0; font-size: 9.5pt; } .card, .scroll, tr, img { break-inside: avoid; }
      h2, h3 { break-after: avoid; } .scroll { overflow: visible; } pre { max-height: none; }
      * { -webkit-print-color-adjust: exact; print-color-adjust: exact; } @page { margin: 15mm; } }
    """
}
