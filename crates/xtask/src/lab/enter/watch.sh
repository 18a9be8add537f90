# Stage 2: the one process that the caller sees. It starts process 1 of the lab's process namespace,
# passes signals on to it, and ends with its exit code.
#
# $1 the folder to work in, $2 the text of stage 3; then the command.
#
# A terminal sends Ctrl-C to the whole process group, the command included, so it is not passed on
# here a second time. If this process is killed outright, process 1 dies with it, and so all others.
set -u
here=$1 init=$2
shift 2

exec 8<&0
env --default-signal=INT,QUIT setpriv --pdeathsig KILL \
    sh -c "$init" lab-init "$here" "$@" <&8 8<&- &
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
