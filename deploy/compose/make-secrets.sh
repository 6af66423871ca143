#!/usr/bin/env bash
# Writes .env beside docker-compose.yml: .env.example with every empty value replaced by a secret of 192 random bits.
# Only its owner can read it; a file that is there is never touched. Another place can be given as argument.
set -euo pipefail
umask 077
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
file=${1:-$home/.env}

if [ -e "$file" ]; then
  echo "$file đã có; không ghi đè. | $file is there already and is left alone." >&2
  exit 1
fi

secret() { od -An -v -tx1 -N24 /dev/urandom | tr -d ' \n'; }

# Kafka takes no id that begins with a dash.
cluster_id() {
  local id
  until id=$(head -c 16 /dev/urandom | base64 | tr '+/' '-_' | tr -d '=') && [ "${id:0:1}" != - ]; do :; done
  printf '%s' "$id"
}

while IFS= read -r line; do
  case $line in
    MOTCUA_KAFKA_CLUSTER_ID=) printf '%s%s\n' "$line" "$(cluster_id)" ;;
    '#'* | '') printf '%s\n' "$line" ;;
    *=) printf '%s%s\n' "$line" "$(secret)" ;;
    *) printf '%s\n' "$line" ;;
  esac
done <"$home/.env.example" >"$file.new"
mv -n "$file.new" "$file"
echo "Đã tạo $file (chỉ chủ sở hữu đọc được). | $file was written; only its owner can read it."
