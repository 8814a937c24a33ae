# SPDX-License-Identifier: Apache-2.0
# Completes words of carrel-cli in bash. What there is, the program says itself: --help names commands, options and
# the words that an option takes, `info --slugs` the articles of a library.

# The names below a heading of a help text.   usage: _carrel_cli_names HEADING WORD... (the command)
_carrel_cli_names() {
  local heading=$1
  shift
  "$@" --help 2>/dev/null | awk -v heading="$heading:" '
    /^[^ ]/ { on = ($0 == heading) }
    on && /^  [^ ]/ { count = split($1, names, ","); for (i = 1; i <= count; i++) print names[i] }'
}

# The words that an option takes, or "-" when it takes any word; nothing when it takes none.
_carrel_cli_values() {
  local option=$1
  shift
  "$@" --help 2>/dev/null | awk -v option="$option" '
    $1 == option && $2 ~ /^TEXT:\{/ { gsub(/^TEXT:\{|\}.*$/, "", $2); gsub(",", " ", $2); print $2 }
    $1 == option && $2 ~ /^(TEXT|UINT)(:UINT|$)/ { print "-" }'
}

_carrel_cli_files() { # WORD [SUFFIX]: folders, and the files that end so
  local IFS=$'\n'
  compopt -o filenames 2>/dev/null
  COMPREPLY=($(compgen -d -- "$1"))
  COMPREPLY+=($(compgen -f -X "!*${2:-}" -- "$1" | while read -r file; do [ -d "$file" ] || echo "$file"; done))
}

_carrel_cli() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
  local command=("${COMP_WORDS[0]}") places=() option='' at values
  COMPREPLY=()
  for ((at = 1; at < COMP_CWORD; at++)); do
    if [ -n "$option" ]; then
      option=''
    elif [[ ${COMP_WORDS[at]} == -* ]]; then
      [ -z "$(_carrel_cli_values "${COMP_WORDS[at]}" "${command[@]}")" ] || option=${COMP_WORDS[at]}
    elif [ ${#command[@]} -eq 1 ] || { [ ${#command[@]} -eq 2 ] && [ "${command[1]}" = bookmarks ]; }; then
      command+=("${COMP_WORDS[at]}")
    else
      places+=("${COMP_WORDS[at]}")
    fi
  done

  if [ -n "$option" ]; then
    values=$(_carrel_cli_values "$before" "${command[@]}")
    if [ "$values" = - ]; then
      _carrel_cli_files "$word"
    else
      COMPREPLY=($(compgen -W "$values" -- "$word"))
    fi
  elif [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W "$(_carrel_cli_names Options "${command[@]}")" -- "$word"))
  elif [ ${#command[@]} -eq 1 ] || { [ ${#command[@]} -eq 2 ] && [ "${command[1]}" = bookmarks ]; }; then
    COMPREPLY=($(compgen -W "$(_carrel_cli_names Subcommands "${command[@]}")" -- "$word"))
  else
    case ${command[1]}:${#places[@]} in
      update:0 | links:0 | related:0 | search:0 | show:0 | export:0 | info:0 | reindex:0)
        _carrel_cli_files "$word" .carrel ;;
      links:1 | related:1 | show:1 | export:*)
        COMPREPLY=($(compgen -W "$("${command[0]}" info --slugs "${places[0]/#\~/$HOME}" 2>/dev/null)" -- "$word")) ;;
      build:0 | lint:0 | update:1 | bookmarks:0)
        _carrel_cli_files "$word" ;;
    esac
  fi
}

complete -F _carrel_cli carrel-cli
