import { loadRegistry } from '@taokit/types/registry';
import { PALLETS } from '@taokit/chain';
const r = await loadRegistry();
const have = new Set(PALLETS.flatMap(p => (p.calls??[]).map(c => c.path as string)));
let n=0; const miss: Record<string,string[]> = {};
for (const p of r.pallets) { if (p.calls===undefined) continue; const [, , vs] = r.types[p.calls] as any; for (const [name, index, fields] of vs) { n++; if (!have.has(p.name+'.'+name)) (miss[p.name]??=[]).push(index+' '+name+'('+fields.map((f:any)=>f[0]).join(', ')+')'); } }
console.log(n, have.size);
for (const p in miss) console.log(p, miss[p].length, '\n   '+miss[p].join('\n   '));
