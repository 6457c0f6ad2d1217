/** The one style of the report. Hues after Okabe and Ito (2008), darkened or lightened until text on them has 4.5 : 1. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1b1b1b;--quiet:#595959;--line:#d6d6d6;--soft:#f4f4f2;--blue:#0072b2;--link:#005a8e;--red:#a83c00;--band:#009e7333;--loose:#6b6b6b;--grey:#9a9a9a;--e:#cfe6f7;--q:#ffe3ac;--t:#c8ecdf;--c:#8a5a78;--flash:#fff3b0}
@media (prefers-color-scheme:dark){:root{--paper:#161616;--ink:#ececec;--quiet:#b3b3b3;--line:#3d3d3d;--soft:#212121;--blue:#56b4e9;--link:#7cc7f2;--red:#ff9a57;--band:#009e7355;--loose:#a8a8a8;--grey:#777;--e:#163d57;--q:#573e00;--t:#0d4636;--c:#dba4c4;--flash:#4d4400}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:76rem;padding:0 1.25rem 4rem;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif;overflow-wrap:break-word}
h1{font-size:1.6rem;margin:1.5rem 0 .25rem}h2{font-size:1.3rem;margin:2.5rem 0 .75rem;border-bottom:2px solid var(--line)}h3{font-size:1.05rem;margin:.2rem 0}
a{color:var(--link)}.quiet{color:var(--quiet);font-size:.875rem}
nav a{display:inline-block;margin-right:1rem;padding:.25rem 0}
:focus-visible{outline:3px solid var(--blue);outline-offset:2px}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem}
.story{border:1px solid var(--line);border-radius:8px;padding:.8rem 1rem;margin:0 0 1rem;content-visibility:auto;contain-intrinsic-size:auto 320px}
.status{font-size:.8rem;font-weight:600;border:1px solid currentColor;border-radius:1rem;padding:.05rem .55rem;margin-left:.4rem;color:var(--quiet);white-space:nowrap}.status.disputed{color:var(--red)}
.figure{margin:.1rem 0 .5rem}.figure strong{font-size:1.3rem;font-variant-numeric:tabular-nums}
.rows{list-style:none;margin:0;padding:0}
.row{display:grid;grid-template-columns:minmax(9rem,1.1fr) minmax(8rem,1.6fr) minmax(12rem,1.5fr);gap:0 .8rem;align-items:center;min-height:26px;color:inherit;text-decoration:none;border-radius:4px}
.row.plain{grid-template-columns:minmax(12rem,2fr) minmax(12rem,1.5fr)}
.row:focus-visible::after{content:attr(title);grid-column:1/-1;padding:.2rem .3rem;font-size:.875rem;color:var(--quiet)}
.row:hover,.links a:hover{background:var(--soft)}.said{padding-left:.3rem;font-size:.9375rem}.who{font-size:.875rem;padding:.1rem 0}
.track{display:block;align-self:stretch;min-height:26px;position:relative}.track>svg{position:absolute;inset:0}.axis{display:grid;grid-template-columns:minmax(9rem,1.1fr) minmax(8rem,1.6fr) minmax(12rem,1.5fr);gap:0 .8rem}.axis svg{grid-column:2;font-size:.75rem;fill:var(--quiet)}
.band{fill:var(--band)}.loose{stroke:var(--loose);stroke-width:1.5}.strict,.arrow{fill:var(--blue)}.baseline{fill:var(--grey)}
.superseded .strict,.superseded .arrow{fill:var(--grey)}.superseded .said,.superseded .who{color:var(--quiet)}
.conflict .strict,.conflict .arrow{fill:var(--red)}.row.conflict em,.matrix td.conflict{color:var(--red);font-weight:700}
.others summary{color:var(--quiet);font-size:.875rem}
.modality{font-style:italic}
.legend{color:var(--quiet);font-size:.875rem}
.switches{position:sticky;top:0;z-index:1;background:var(--paper);border:1px solid var(--line);border-radius:8px;margin:0 0 1rem;padding:.3rem .8rem}
.switches label{margin-right:.9rem;white-space:nowrap;padding:0 .3rem;border-radius:3px}
.switch-e,.layer-e .mark.e{background:var(--e)}.switch-q,.layer-q .mark.q{background:var(--q)}.switch-t,.layer-t .mark.t{background:var(--t)}
.switch-c,.layer-c .mark.c{text-decoration:underline 1px var(--c);text-underline-offset:4px}
button,select,input[type=search]{font:inherit;color:inherit;background:var(--soft);border:1px solid var(--loose);border-radius:5px;padding:.15rem .5rem}
.article{border-bottom:1px solid var(--line);padding:.3rem 0;content-visibility:auto;contain-intrinsic-size:auto 40px}
summary{cursor:pointer;padding:.3rem 0}.headline{font-weight:600}.name{color:var(--quiet)}
.blockrow{display:grid;grid-template-columns:minmax(0,38rem) minmax(0,1fr);gap:0 1.5rem}
.block{margin:.4rem 0;white-space:pre-wrap;unicode-bidi:isolate;line-height:1.75}.block.title,.block.heading{font-weight:700}.block.title{font-size:1.2rem}.block.boilerplate{color:var(--quiet);font-size:.875rem}
.blockrow.off{display:none}.layer-b .blockrow.off{display:grid}
.margin{list-style:none;margin:.5rem 0;padding:0;display:none}.layer-m .margin{display:block}
.card{display:block;width:100%;text-align:left;font-size:.8125rem;margin-bottom:.25rem;border-color:var(--line);border-left:3px solid var(--c);cursor:pointer;line-height:1.35}.card .quiet{display:block;font-size:.8125rem}
.mark.lit,.sentence.lit{background:var(--flash)!important;box-shadow:0 0 0 2px var(--flash)}
.wide{overflow-x:auto}table{border-collapse:collapse;font-size:.875rem;font-variant-numeric:tabular-nums}caption{text-align:left;color:var(--quiet)}
th,td{padding:.2rem .5rem;border:1px solid var(--line);text-align:right}th[scope=row]{text-align:left;font-weight:400}td.text{text-align:left}.errors td{vertical-align:top}.bar{width:14rem}
.depth-1{background:color-mix(in srgb,var(--blue) 8%,var(--paper))}.depth-2{background:color-mix(in srgb,var(--blue) 16%,var(--paper))}.depth-3{background:color-mix(in srgb,var(--blue) 24%,var(--paper))}.depth-4{background:color-mix(in srgb,var(--blue) 30%,var(--paper))}
.filters{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;margin:1rem 0}.filters select{max-width:13rem}
.links{list-style:none;margin:0;padding:0;font-size:.875rem}.links li{display:grid;grid-template-columns:1fr 8rem 1fr;gap:.8rem;border-bottom:1px solid var(--line);padding:.2rem 0;content-visibility:auto;contain-intrinsic-size:auto 44px}.links li[hidden]{display:none}.links a{color:inherit}
.relation{text-align:center;color:var(--quiet);font-weight:600}.relation.conflicts,.relation.inconsistent_with{color:var(--red)}
.pairs{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;margin:.3rem 0}
@media (max-width:46rem){.row,.row.plain,.blockrow,.links li{grid-template-columns:1fr}.axis{display:block}}
@media print{.switches,.filters,nav,.skip{display:none}.story,.article,.links li{content-visibility:visible}.story{break-inside:avoid}body{max-width:none;font-size:11pt}.article::details-content{content-visibility:visible;height:auto}}
`;
