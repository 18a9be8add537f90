# Stage 3: process 1 inside the lab. When it ends, the kernel ends everything else in there.
#
# $1 the folder to work in; then the command.
set -eu
# The host's proc has to be in sight while an unprivileged user mounts this one.
mount -t proc proc /proc
umount -l /.host
rmdir /.host

cd "$1"
shift
set +e
exec 8<&0
env --default-signal=INT,QUIT "$@" <&8 8<&- 9<&- &
child=$!
exec 8<&-

# A signal ends `wait` early, with the signal's code: `hit` tells that from the child's own end. If
# both come at once, the second `wait` finds no child (127), and the first code was the child's.
trap hit=1 INT QUIT
for signal in TERM HUP USR1 USR2; do
    trap "hit=1; kill -$signal $child 2>/dev/null" "$signal"
done
code=
while :; do
    hit=
    wait "$child"
    now=$?
    [ "$now" = 127 ] && [ -n "$code" ] && break
    code=$now
    [ -n "$hit" ] || break
done
exit "$code"
