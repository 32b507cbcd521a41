import re,os,subprocess
root='packages/dtao'
FIX={'U64_MAX','saturatingAddU64','saturatingSubU64','clampU64'}
files=subprocess.check_output(['git','ls-files',root],text=True).split()
def imp(names,src): return "import { "+', '.join(sorted(names))+" } from '"+src+"';\n"
for f in files:
    if not f.endswith('.ts') or f.endswith('internal/u64.ts') or not os.path.exists(f): continue
    s=open(f).read(); o=s
    m=re.search(r"import \{([^}]*)\} from '((?:\./|\.\./)[^']*?)u64\.ts';\n",s)
    if m:
        names=[n.strip() for n in m.group(1).split(',') if n.strip()]
        fx=[n for n in names if n.replace('type ','') in FIX]; rest=[n for n in names if n not in fx]
        new=''
        if rest: new+=imp(rest,m.group(2)+'minMax.ts')
        if fx:
            k=re.search(r"import \{([^}]*)\} from '@taokit/fixed';\n",s)
            if k:
                all_=[n.strip() for n in k.group(1).split(',') if n.strip()]+fx
                s=s.replace(k.group(0),imp(set(all_),'@taokit/fixed'))
            else: new=imp(fx,'@taokit/fixed')+new
        s=s.replace(m.group(0),new)
    if re.search(r"^const RAO_PER_TAO = 1_000_000_000n;\n",s,re.M):
        s=re.sub(r"(/\*\*[^\n]*\*/\n)?^const RAO_PER_TAO = 1_000_000_000n;\n",'',s,flags=re.M)
        k=re.search(r"import \{([^}]*)\} from '@taokit/types';\n",s)
        if k and 'RAO_PER_TAO' not in k.group(1):
            all_=[n.strip() for n in k.group(1).split(',') if n.strip()]+['RAO_PER_TAO']
            s=s.replace(k.group(0),imp(all_,'@taokit/types'))
        elif not k: s="import { RAO_PER_TAO } from '@taokit/types';\n"+s
    if s!=o: open(f,'w').write(s)
