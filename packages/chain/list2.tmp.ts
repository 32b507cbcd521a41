import { loadRegistry } from '@taokit/types/registry';
import { readdirSync, readFileSync } from 'node:fs';
const r = await loadRegistry();
const src:string[]=[]; const walk=(d:string)=>{for(const e of readdirSync(d,{withFileTypes:true})){ if(e.isDirectory()) walk(d+'/'+e.name); else if(e.name.endsWith('.ts')) src.push(readFileSync(d+'/'+e.name,'utf8'));}}; walk('packages/chain/src');
const all=src.join('\n');
for (const p of r.pallets) { const miss=p.storage.filter(s=>!all.includes(p.name+'.'+s.name+"'")).map(s=>s.name); if(miss.length) console.log(p.name, p.storage.length, miss.length, miss.join(' ')); }
