/** Shells whose completion is known. */
export type Shell = 'bash' | 'zsh' | 'fish';

/** Scripts that ask `taokit` itself what may follow: nothing of the commands is written down twice. */
export const COMPLETION_SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `# bash completion of taokit: eval "$(taokit completions bash)"
_taokit() {
  local IFS=$'\\n'
  local current="\${COMP_WORDS[COMP_CWORD]}"
  local words=("\${COMP_WORDS[@]:1:COMP_CWORD-1}" "$current")
  COMPREPLY=($(compgen -W "$(taokit __complete "\${words[@]}" 2>/dev/null | cut -f1)" -- "$current"))
}
complete -o default -F _taokit taokit
`,
  zsh: `#compdef taokit
# zsh completion of taokit: eval "$(taokit completions zsh)"
_taokit() {
  local -a found
  local word brief
  while IFS=$'\\t' read -r word brief; do
    found+=("\${word//:/\\\\:}:\${brief}")
  done < <(taokit __complete "\${(@)words[2,CURRENT]}" 2>/dev/null)
  (( \${#found} )) && _describe 'taokit' found || _files
}
compdef _taokit taokit
`,
  fish: `# fish completion of taokit: taokit completions fish | source
function __taokit_complete
  set -l words (commandline -opc) (commandline -ct)
  taokit __complete $words[2..-1] 2>/dev/null
end
complete -c taokit -f -a '(__taokit_complete)'
`,
};
