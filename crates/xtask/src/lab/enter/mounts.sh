# Stage 1 of `cargo xtask lab exec`, in a mount namespace of its own: lays out the root.
#
# $1 the lab's folder, $2 the folder to work in, $3 and $4 the texts of stages 2 and 3;
# then the host folders to show, `--`, and the command.
#
# The root is a scratch tmpfs with the lab's own folders bound into it read-only, so that nothing a
# command does can change the lab, and two commands never see each other's /tmp or /run. All mounts
# end with the namespace.
set -eu
fail() { echo "lab: $*" >&2; exit 125; }

lab=$1 here=$2 watch=$3 init=$4
shift 4

# Kept open by every process of the lab: `lab rm` and a rebuild wait for it.
exec 9<"$lab.lock"
flock --shared 9

new=$lab/view
mount -t tmpfs -o mode=755 lab "$new" || fail "cannot mount: $(id -un) may not use mounts here"
for entry in "$lab"/root/*; do
    name=${entry##*/}
    if [ -L "$entry" ]; then
        cp -P "$entry" "$new/$name"
    else
        mkdir "$new/$name"
    fi
    case $name in
    usr | etc | srv | var | opt | lib*)
        [ -L "$entry" ] && continue
        mount --bind "$entry" "$new/$name"
        mount -o remount,bind,ro,nosuid,nodev "$new/$name"
        ;;
    esac
done
mount -t tmpfs -o mode=1777 tmp "$new/var/tmp"
mkdir -p "$new/proc" "$new/sys" "$new/dev" "$new/tmp" "$new/root" "$new/.host"
mkdir -p -m 700 "$new/run/user/0"
mkdir -p -m 1777 "$new/run/lock"
mkdir -m 1777 "$new/tmp/.X11-unix"
chmod 1777 "$new/tmp"
mount --rbind /dev "$new/dev"
mount -t tmpfs -o mode=1777 shm "$new/dev/shm"
mount --rbind /sys "$new/sys"

while [ "$1" != -- ]; do
    mkdir -p "$new$1" 2>/dev/null ||
        fail "$1 cannot be shown inside: the lab has its own $(echo "$1" | cut -d/ -f1-2); use a folder elsewhere"
    mount --rbind "$1" "$new$1"
    shift
done
shift

cd "$new"
pivot_root . .host
exec unshare --pid sh -c "$watch" lab-watch "$here" "$init" "$@"
